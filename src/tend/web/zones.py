"""The time zones a person can choose, and a first guess."""

import os
import zoneinfo
from functools import cache
from pathlib import Path


@cache
def zones() -> tuple[str, ...]:
    """The zones with a place in their name, and UTC."""
    apart = ("Etc/", "posix/", "right/", "SystemV/", "US/")
    known = (name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith(apart))
    return (*sorted(known), "UTC")


def zone_exists(name: str) -> bool:
    """Whether the standard library knows a zone of this name."""
    return name in zoneinfo.available_timezones()


@cache
def guess() -> str:
    """The zone this machine lives in, or UTC."""
    said = [os.environ.get("TZ", "").lstrip(":")]
    if Path("/etc/timezone").is_file():
        said.append(Path("/etc/timezone").read_text(encoding="utf-8").strip())
    link = Path("/etc/localtime")
    if link.is_symlink():
        said.append(str(link.resolve()).partition("zoneinfo/")[2])
    return next((name for name in said if name in zones()), "UTC")
