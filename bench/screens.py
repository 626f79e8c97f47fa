"""Take the pictures under docs/screens from the running app: `python -m bench.screens`.

It opens the made-up couple in a folder of its own, looks at it in the system's Chromium and goes away again.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

HOUSE = Path(__file__).resolve().parent.parent
SCREENS = HOUSE / "docs" / "screens"
PORT = "8765"
BASE = f"http://localhost:{PORT}"
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
}
DESK: dict[str, Any] = {"viewport": {"width": 1200, "height": 900}, "device_scale_factor": 1}
Shot = tuple[str, str, str, str, bool]
SHOTS: tuple[Shot, ...] = (
    ("today-light", "Owen", "", "light", False),
    ("today-hurt-light", "Nadia", "", "light", False),
    ("record-light", "Nadia", "record", "light", False),
    ("promise-light", "Owen", "promises/new", "light", False),
    ("repair-dark", "Nadia", "repair", "dark", False),
    ("picture-light", "Nadia", "picture", "light", False),
    ("picture-dark", "Nadia", "picture", "dark", False),
    ("desktop", "Nadia", "picture", "light", True),
)
"""File, who looks, at what, by day or by night, on a desk or not."""


def shot(browser: Browser, asked: Shot) -> None:
    """One picture."""
    name, who, path, scheme, wide = asked
    context = browser.new_context(**(DESK if wide else PHONE), color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(BASE)
    page.get_by_role("button", name=f"Look as {who}").click()
    page.wait_for_load_state()
    home = re.sub(r"(/b/[^/]+/).*", r"\1", page.url)
    page.goto(home + path)
    _quiet(page)
    page.screenshot(path=str(SCREENS / f"{name}.png"))
    context.close()


def _quiet(page: Page) -> None:
    """Let what fades in have faded in."""
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)


def main() -> None:
    """Serve, look, and leave."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    folder = tempfile.mkdtemp()
    tend = Path(sys.executable).parent / "tend"
    there = os.environ | {"PORT": PORT, "TEND_DATA": folder}
    server = subprocess.Popen([str(tend), "demo"], env=there, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        while "ready" not in server.stdout.readline():
            pass
        with sync_playwright() as playwright:
            chromium = shutil.which("chromium") or shutil.which("chromium-browser")
            browser = playwright.chromium.launch(
                executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
            )
            for asked in SHOTS:
                shot(browser, asked)
            browser.close()
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(SHOTS)} pictures in {SCREENS.relative_to(HOUSE)}")


if __name__ == "__main__":
    main()
