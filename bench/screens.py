"""Take the pictures under docs/screens from the running app: `python -m bench.screens`.

It opens the made-up couple in a folder of its own, looks at it in the system's Chromium and goes away; then
Ana and Ben, evening after evening of `repair.journal`. `python -m bench.screens repair` takes only those.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from bench.smaller import smaller

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
    ("together-light", "Nadia", "together", "light", False),
    ("openness-light", "Nadia", "openness", "light", False),
    ("talk-light", "Nadia", "talk", "light", False),
    ("rhythm-light", "Nadia", "rhythm", "light", False),
    ("pace-light", "Nadia", "pace", "light", False),
    ("step-back-light", "Nadia", "step-back", "light", False),
    ("thinking-light", "Owen", "tell/think", "light", False),
    ("limits-light", "Nadia", "limits", "light", False),
    ("pause-light", "Owen", "pause", "light", False),
    ("opening-up-light", "Owen", "opening-up", "light", False),
    ("need-light", "Nadia", "need", "light", False),
    ("load-light", "Nadia", "load", "light", False),
    ("needs-page-light", "Nadia", "pages/needs", "light", False),
    ("way-light", "Owen", "../../ways/consistency", "light", False),
    ("thanks-light", "Owen", "thanks", "light", False),
    ("desktop", "Nadia", "picture", "light", True),
)
"""File, who looks, at what (and what they tap there, after a #), by day or by night, on a desk or not."""

JOURNAL = Path(__file__).with_name("repair.journal")
SMALL: dict[str, Any] = {**PHONE, "device_scale_factor": 1}
EVENINGS: dict[str, tuple[Shot, ...]] = {
    "2026-05-05T18:00+01:00": (
        ("repair-1-raised", "Ben", "repairs/R1", "light", False),
        ("repair-early-sorry", "Ben", "repairs/R1/steps/apology", "light", False),
    ),
    "2026-05-05T18:30+01:00": (("repair-2-heard", "Ana", "repairs/R1", "light", False),),
    "2026-05-06T18:00+01:00": (("repair-3-hearing", "Ben", "repairs/R1/steps/reflected", "light", False),),
    "2026-05-08T18:30+01:00": (
        ("repair-4-apology", "Ben", "repairs/R1/steps/apology", "light", False),
        ("repair-4-read", "Ben", "repairs/R1/steps/apology#See what Ana will read", "light", False),
    ),
    "2026-05-09T10:00+01:00": (("repair-5-answer", "Ana", "repairs/R1", "light", False),),
    "2026-05-09T18:15+01:00": (("repair-6-plan", "Ben", "repairs/R1/steps/plan_proposed", "light", False),),
    "2026-07-04T20:30+01:00": (("repair-7-weeks", "Ana", "repairs/R1", "light", False),),
    "2026-07-13T20:00+01:00": (("repair-8-came-back", "Ana", "repairs/R1", "dark", False),),
    "2026-07-22T20:45+01:00": (("came-through", "Ana", "through", "light", False),),
    "2026-08-07T18:00+01:00": (
        ("repair-stall-ben", "Ben", "repairs/R2", "light", False),
        ("repair-stall-ana", "Ana", "repairs/R2", "light", False),
    ),
    "2026-08-20T18:11+01:00": (("repair-small", "Ana", "repairs/R3", "light", False),),
    "2026-09-16T18:00+01:00": (
        ("repair-again", "Ben", "repairs/R4", "light", False),
        ("repair-more", "Ben", "ruptures/X5/more", "light", False),
    ),
    "2026-10-13T21:00+01:00": (("today-after", "Ben", "", "light", False),),
    "2026-10-14T20:20+01:00": (("today-paused", "Ben", "", "dark", False),),
    "2026-10-15T20:03+01:00": (("listen-light", "Ana", "listen", "light", False),),
    "2026-10-16T20:30+01:00": (("limits-together", "Ben", "limits", "light", False),),
}
"""The pictures of a repair, by the moment they are taken at; small ones, since there are many."""


def shot(browser: Browser, asked: Shot, phone: dict[str, Any] = PHONE) -> None:
    """One picture."""
    name, who, place, scheme, wide = asked
    path, _, tapped = place.partition("#")
    context = browser.new_context(**(DESK if wide else phone), color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(BASE)
    page.get_by_role("button", name=f"Look as {who}").click()
    page.wait_for_load_state()
    home = re.sub(r"(/b/[^/]+/).*", r"\1", page.url)
    page.goto(home + path)
    if tapped:
        page.get_by_role("button", name=tapped).click()
    _quiet(page)
    page.screenshot(path=str(SCREENS / f"{name}.png"))
    context.close()
    if phone is SMALL:
        smaller(SCREENS / f"{name}.png")


def _quiet(page: Page) -> None:
    """Let what fades in have faded in."""
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)


def look(browser: Browser, command: list[str], shots: Sequence[Shot], phone: dict[str, Any]) -> None:
    """Serve, look, and leave."""
    folder = tempfile.mkdtemp()
    there = os.environ | {"PORT": PORT, "TEND_DATA": folder}
    server = subprocess.Popen(command, env=there, stdout=subprocess.PIPE, text=True, cwd=HOUSE)
    try:
        assert server.stdout is not None
        while "ready" not in server.stdout.readline():
            pass
        for asked in shots:
            shot(browser, asked, phone)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """All pictures, or only those of a repair."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    tend = str(Path(sys.executable).parent / "tend")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        if "repair" not in sys.argv:
            look(browser, [tend, "demo"], SHOTS, PHONE)
        for moment, shots in EVENINGS.items():
            look(browser, [sys.executable, "-m", "bench.evenings", str(JOURNAL), moment], shots, SMALL)
        browser.close()
    print(f"pictures in {SCREENS.relative_to(HOUSE)}")


if __name__ == "__main__":
    main()
