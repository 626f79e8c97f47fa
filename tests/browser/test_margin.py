"""The margin in a real browser: with a thumb, on a desk, and with JavaScript put away."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page, expect

from tend.web import clock
from tend.web.store import accounts, bonds
from tend.web.store.models import Bond
from tests.browser.conftest import OpensPages, axe
from tests.screens.rows import come_in, person_called

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

APOLOGY = "I hid the letter. I am so sorry, but you never listen. I'll ring the bank on Thursday."
THREAT = "Say it again and I'll put your head through the wall."
FOUND = "#words-margin > *"


@pytest.fixture
def bond(db: None) -> Bond:
    """Ana and Ben, both in their seats."""
    accounts.first_host("Ruth Kelly", clock.now())
    ana = accounts.new_person("ana", "Ana", "lantern over water")
    ben = accounts.new_person("ben", "Ben", "lantern over water")
    assert ana
    assert ben
    bond = bonds.new_bond(ana, "Ben", "Europe/Dublin", clock.now())
    bonds.take_seat(bond, bond.seats.get(side=1), ben, clock.now())
    return bond


def at_the_message(page: Page, base: str, bond: Bond) -> None:
    """Ana, signed in, before an empty message."""
    client = Client()
    come_in(client, person_called("ana"))
    page.context.add_cookies(
        [{"name": name, "value": one.value, "url": base} for name, one in client.cookies.items()]
    )
    page.goto(f"{base}/b/{bond.key}/message")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_after_a_pause_in_typing_the_margin_is_there(
    bond: Bond, new_page: OpensPages, live_server: Any, width: int, scheme: str
) -> None:
    page = new_page(color_scheme=scheme, is_mobile=False, viewport={"width": width, "height": 844})
    at_the_message(page, live_server.url, bond)
    for words in (APOLOGY, THREAT):
        page.locator("#words").fill(words)
        page.get_by_text("undone by" if words == APOLOGY else "do not go through").wait_for()
        expect(page.locator("#words")).to_be_focused()
        assert page.locator("#words-margin-said").inner_text().startswith("Below")
        page.wait_for_timeout(250)  # what fades in has faded in
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_an_emptied_draft_has_an_empty_margin(bond: Bond, phone: Page, live_server: Any) -> None:
    at_the_message(phone, live_server.url, bond)
    phone.locator("#words").fill(APOLOGY)
    phone.get_by_role("button", name="Read it with me").click()
    expect(phone.locator(FOUND).first).to_be_visible()
    phone.locator("#words").fill("")
    expect(phone.locator(FOUND)).to_have_count(0)
    assert phone.url.endswith("/message")


def test_without_javascript_the_same_button_brings_it(
    bond: Bond, new_page: OpensPages, live_server: Any
) -> None:
    page = new_page(java_script_enabled=False)
    at_the_message(page, live_server.url, bond)
    page.locator("#words").fill(APOLOGY)
    page.get_by_role("button", name="Read it with me").click()
    expect(page.locator("mark.told").first).to_be_visible()
    expect(page.locator("#words")).to_have_value(APOLOGY)
    page.locator("#words").fill("I hid the letter, and that is on me.")
    page.get_by_role("button", name="Read it with me").click()
    expect(page.locator("#words")).to_have_value("I hid the letter, and that is on me.")
    page.get_by_role("button", name="Send it to Ben").click()
    expect(page).to_have_url(f"{live_server.url}/b/{bond.key}/")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("script", [True, False])
def test_a_second_hot_draft_in_one_form_offers_a_pause(
    bond: Bond, new_page: OpensPages, live_server: Any, script: bool
) -> None:
    page = new_page(java_script_enabled=script)
    at_the_message(page, live_server.url, bond)
    for words, offered in (("You are pathetic.", 0), ("You always forget everything.", 1)):
        page.locator("#words").fill(words)
        page.get_by_role("button", name="Read it with me").click()
        expect(page.locator("mark.told", has_text=words.rstrip("."))).to_be_visible()
        if script:
            page.wait_for_timeout(1_800)  # the reading after a pause in typing takes nothing back
        expect(page.get_by_text("Twice in a row your words run hot")).to_have_count(offered)


def test_a_promise_opens_beside_the_draft_and_hide_closes_both(
    bond: Bond, phone: Page, live_server: Any, settings: Any
) -> None:
    settings.AWAY_URL = f"{live_server.url}/about"
    at_the_message(phone, live_server.url, bond)
    phone.locator("#words").fill(APOLOGY)
    with phone.context.expect_page() as opened:
        phone.get_by_role("button", name="Make it a promise").click()
    beside = opened.value
    expect(beside.locator("[name=words]")).to_have_value("I'll ring the bank on Thursday")
    expect(phone.locator("#words")).to_have_value(APOLOGY)
    beside.locator(".hide-way").click()
    for page in (beside, phone):
        page.wait_for_url("**/about")
        page.wait_for_load_state("networkidle")


def test_trouble_in_the_reading_leaves_the_draft_alone(bond: Bond, phone: Page, live_server: Any) -> None:
    at_the_message(phone, live_server.url, bond)
    phone.route("**/read", lambda route: route.fulfill(status=500, body="<h1>Something broke</h1>"))
    phone.locator("#words").fill(APOLOGY)
    with phone.expect_response("**/read"):
        phone.get_by_role("button", name="Read it with me").click()
    expect(phone.locator(FOUND)).to_have_count(0)
    expect(phone.locator("#words")).to_have_value(APOLOGY)
    phone.get_by_role("button", name="Send it to Ben").click()
    expect(phone).to_have_url(f"{live_server.url}/b/{bond.key}/")
    phone.wait_for_load_state("networkidle")


def test_a_session_that_ended_does_not_take_the_words_away(bond: Bond, phone: Page, live_server: Any) -> None:
    at_the_message(phone, live_server.url, bond)
    phone.context.clear_cookies(name="session")
    with phone.expect_response("**/read"):
        phone.locator("#words").fill(APOLOGY)
    phone.wait_for_load_state("networkidle")
    expect(phone.locator("#words")).to_have_value(APOLOGY)
