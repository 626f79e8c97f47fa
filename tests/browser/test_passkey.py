"""A passkey in a real Chromium, with an authenticator that lives in it; and words kept over the lock."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tend.web import clock
from tend.web.store import accounts, bonds
from tend.web.store.models import Bond, Person, Sitting
from tend.web.vault import second
from tests.browser.conftest import OpensPages, axe
from tests.screens.rows import PASSPHRASE, entries_of, own_of

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "I kept thinking of it, all the way home."


@pytest.fixture
def base(live_server: Any) -> str:
    """The address of this Tend by its name: no browser makes a passkey for a number."""
    return str(live_server.url.replace("127.0.0.1", "localhost"))


@pytest.fixture
def ana(db: None) -> Person:
    accounts.first_host("Ruth Kelly", clock.now())
    person = accounts.new_person("ana", "Ana", PASSPHRASE)
    assert person is not None
    return person


@pytest.fixture
def bond(ana: Person) -> Bond:
    return bonds.new_bond(ana, "Ben", "Europe/Dublin", clock.now())


def with_authenticator(page: Page) -> None:
    """A phone's own lock, which opens whenever it is asked."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    wishes = {
        "protocol": "ctap2", "transport": "internal", "hasUserVerification": True,
        "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": wishes})


def enter(page: Page, base: str) -> None:
    page.goto(f"{base}/enter")
    page.fill("[name=login]", "ana")
    page.fill("[name=passphrase]", PASSPHRASE)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_load_state()


def make_passkey(page: Page, base: str) -> None:
    page.goto(f"{base}/signing-in/second/passkey")
    assert axe(page) == []
    page.fill("[name=present]", PASSPHRASE)
    page.get_by_role("button", name="Make the passkey").click()
    page.wait_for_url("**/signing-in?done=second")


def test_a_passkey_is_made_and_asked_for_at_the_next_sign_in(
    new_page: OpensPages, base: str, ana: Person, bond: Bond
) -> None:
    page = new_page()
    with_authenticator(page)
    enter(page, base)
    make_passkey(page, base)
    (step,) = second.steps(own_of(ana))
    assert (step.kind, step.name) == ("passkey", "My passkey")
    page.goto(f"{base}/signing-in")
    page.get_by_role("button", name="Sign out everywhere").click()
    page.wait_for_load_state()
    enter(page, base)
    assert "/enter/second" in page.url
    assert axe(page) == []
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_url(f"**/b/{bond.key}/")


def test_without_the_passkey_the_passphrase_opens_nothing(
    new_page: OpensPages, base: str, ana: Person, bond: Bond
) -> None:
    page, other = new_page(), new_page()
    for one in (page, other):
        with_authenticator(one)
    enter(page, base)
    make_passkey(page, base)
    enter(other, base)
    other.get_by_role("button", name="Use your passkey").click()
    expect(other.locator("[data-passkey-trouble]")).to_contain_text("did not answer")
    other.goto(f"{base}/b/{bond.key}/")
    assert other.url.startswith(f"{base}/enter")


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_words_sent_after_the_lock_arrive(
    new_page: OpensPages, base: str, ana: Person, bond: Bond, script: bool
) -> None:
    page = new_page(java_script_enabled=script)
    enter(page, base)
    page.goto(f"{base}/b/{bond.key}/note")
    page.fill("[name=words]", WORDS)
    Sitting.objects.all().delete()
    page.locator("main form button[type=submit], .dock button[type=submit]").last.click()
    expect(page.locator("main")).to_contain_text("Your words are still here")
    assert WORDS not in page.content()
    page.fill("[name=login]", "ana")
    page.fill("[name=passphrase]", PASSPHRASE)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("main")).to_contain_text(WORDS)
    page.get_by_role("button", name="Send them on").click()
    page.wait_for_load_state()
    assert WORDS in [entry.words for entry in entries_of(bond)]


def test_a_link_from_another_site_takes_one_step_more(
    new_page: OpensPages, base: str, ana: Person, bond: Bond
) -> None:
    page = new_page()
    enter(page, base)
    elsewhere = base.replace("localhost", "127.0.0.1")  # another site to a browser, and the same machine
    page.goto(f"{elsewhere}/about")
    page.evaluate(f"location.href = '{base}/b/{bond.key}/you'")
    expect(page.locator("h1")).to_have_text("You are nearly there.")
    assert axe(page) == []
    page.get_by_role("link", name="Go on").click()
    page.wait_for_url(f"**/b/{bond.key}/you")


def test_nothing_stays_in_the_browser_after_signing_out(
    new_page: OpensPages, base: str, ana: Person, bond: Bond
) -> None:
    page = new_page()
    enter(page, base)
    page.goto(f"{base}/b/{bond.key}/note")
    page.fill("[name=words]", WORDS)
    page.locator("main form button[type=submit], .dock button[type=submit]").last.click()
    page.wait_for_load_state()
    page.goto(f"{base}/b/{bond.key}/record")
    assert WORDS in page.content()
    page.goto(f"{base}/b/{bond.key}/you")
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.wait_for_url("**/enter")
    left = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length,"
        " (await caches.keys()).length, (await indexedDB.databases()).length]"
    )
    assert left == [0, 0, 0, 0]
    assert {one.get("name") for one in page.context.cookies()} <= {"form", "device"}
    page.go_back()
    assert WORDS not in page.content()
