"""The powers of a device no page of Tend reaches for, and the one that a page may be lent."""

from typing import Final, Literal

Lent = Literal["publickey-credentials-create", "publickey-credentials-get"]

POWERS: Final = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection",
    "local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture",
    "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial",
    "storage-access", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip


def policy(lent: Lent | None = None) -> str:
    """What a page is told it may not reach for; a page about passkeys is lent the one power it needs."""
    return ", ".join(f"{power}={'(self)' if power == lent else '()'}" for power in POWERS)
