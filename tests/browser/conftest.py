"""A real Chromium for the click-throughs: phones, a desk, and the accessibility rules."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.conftest import chromium_path

# Playwright drives the browser from a loop of its own; the rows are still only touched from one thread.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

HERE = Path(__file__).parent
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
    "locale": "en-GB",
    "timezone_id": "Europe/London",
}
DESK: dict[str, Any] = {
    "viewport": {"width": 1200, "height": 900},
    "locale": "en-GB",
    "timezone_id": "Europe/London",
}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE = 10_000

OpensPages = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one Chromium of this run; every phone is a fresh corner of it."""
    path = chromium_path()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[OpensPages]:
    """Opens another person's browser: `new_page()`, or `new_page(java_script_enabled=False)`."""
    opened: list[BrowserContext] = []

    def open_page(**wishes: Any) -> Page:
        context = browser.new_context(**{**PHONE, **wishes})
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        return context.new_page()

    yield open_page
    for context in opened:
        context.close()


@pytest.fixture
def phone(new_page: OpensPages) -> Page:
    """A phone nobody has used yet: 390 × 844, touched with a thumb."""
    return new_page()


@pytest.fixture
def desk(new_page: OpensPages) -> Page:
    """A wide window on a desk."""
    return new_page(is_mobile=False, has_touch=False, device_scale_factor=1, **DESK)


def axe(page: Page) -> list[str]:
    """What the accessibility rules find wrong on a page, one line each; an empty list is what we want.

    The page is stretched to its whole height first: a row half under a bar that stays put is a matter of
    scrolling, and the rules would call it too small to touch.
    """
    size = page.viewport_size or PHONE["viewport"]
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(int(height) + 200, size["height"])})
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate((HERE / "vendor" / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
    page.set_viewport_size(size)
    return [
        f"{trouble['id']}: {trouble['help']}: {' | '.join(node['html'][:120] for node in trouble['nodes'])}"
        for trouble in found["violations"]
    ]
