"""Hide in a real browser: by finger, by keyboard, while the server sleeps; and nothing comes back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tend.web.store.models import Person
from tests.browser.conftest import OpensPages
from tests.browser.test_every_screen import KEY, couple, signed_in  # noqa: F401 - one of them is a fixture

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "money hour"
"""Something the record of the made-up couple says."""


@pytest.fixture
def open_page(couple: dict[str, Person], new_page: OpensPages, live_server: Any, settings: Any) -> Any:  # noqa: F811
    """Nadia on her record; Hide leads to a page of this machine, so that the test reaches no other."""
    settings.AWAY_URL = f"{live_server.url}/robots.txt"

    def opened(path: str = "record", **wishes: Any) -> Page:
        page = new_page(is_mobile=False, **wishes)
        signed_in(page, couple["nadia"], live_server.url)
        page.goto(f"{live_server.url}/help" if path == "help" else f"{live_server.url}/b/{KEY}/{path}")
        return page

    return opened


def left(page: Page) -> None:
    page.wait_for_url("**/robots.txt")
    assert WORDS not in page.content()


def test_three_taps_on_shift_leave(open_page: Any) -> None:
    page = open_page()
    for _ in range(3):
        page.keyboard.press("Shift")
    left(page)


def test_capitals_in_a_sentence_do_not(open_page: Any) -> None:
    page = open_page("message")
    page.locator("textarea").first.click()
    page.keyboard.type("I Was Late And I Am Sorry")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.keyboard.press("a")
    page.keyboard.press("Shift")
    page.wait_for_timeout(400)
    assert "message" in page.url


@pytest.mark.parametrize("place", ["record", "help"])
@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_the_first_thing_a_keyboard_reaches_is_the_way_out(open_page: Any, place: str, script: bool) -> None:
    page = open_page(place, java_script_enabled=script)
    page.keyboard.press("Tab")
    first = page.locator(":focus")
    expect(first).to_have_text("Hide this page now")
    expect(first).to_be_in_viewport()
    page.keyboard.press("Enter")
    left(page)


def test_the_page_is_covered_and_left_while_the_server_sleeps(open_page: Any) -> None:
    """Neither the end of the session nor the place one goes to is waited for before the page is gone."""
    page = open_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(re.compile(r"/(hide|robots\.txt)$"), hold)
    covered = page.evaluate(
        """() => { document.querySelector('#hide button').click();
           return [getComputedStyle(document.body).display, document.title]; }"""
    )
    assert covered == ["none", ""]
    page.wait_for_timeout(600)
    assert any(route.request.url.endswith("/robots.txt") for route in held)
    for route in held:
        if route.request.is_navigation_request():
            route.continue_()
    left(page)


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_back_shows_nothing_and_the_cookie_is_gone(open_page: Any, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    page.get_by_role("button", name=re.compile("^Hide( this page)?$")).first.click()
    left(page)
    assert [one["name"] for one in page.context.cookies() if one["name"] in ("session", "form")] == []
    page.go_back(wait_until="load")
    assert WORDS not in page.content()
    assert "/b/" not in page.url.partition("?")[0]


def test_it_leaves_nothing_in_the_stores_of_the_browser(open_page: Any) -> None:
    page = open_page()
    look = """async () => [localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length]"""
    assert page.evaluate(look) == [0, 0, 0, 0, 0]
