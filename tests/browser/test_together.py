"""Two phones and no script: openness offered and ended, the load looked at, a hurt kept in view by both."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page

from tend.web.store import accounts, bonds, record
from tend.web.store.models import Bond
from tests.browser.conftest import OpensPages, axe
from tests.core.test_through import NEED, NOW, STOOD
from tests.screens.rows import come_in, opened, person_called

pytestmark = pytest.mark.django_db(transaction=True)
PASSPHRASE = "lantern over water"


@pytest.fixture
def bond(db: None, monkeypatch: pytest.MonkeyPatch) -> Bond:
    """Ana and Ben, after a hurt that was mended, stood and was tested."""
    monkeypatch.setattr("tend.web.clock.now", lambda: NOW)
    accounts.first_host("Ruth Kelly", NOW)
    people = [accounts.new_person(login, login.title(), PASSPHRASE) for login in ("ana", "ben")]
    ana, ben = (p for p in people if p)
    made = bonds.new_bond(ana, "Ben", "Europe/Dublin", NOW)
    bonds.take_seat(made, made.seats.get(side=1), ben, NOW)
    joined = opened(made)
    for n, entry in enumerate((*STOOD, *NEED)):
        record.append(joined, entry, f"{n:032x}")
    return joined


def signed_in(page: Page, login: str, base: str) -> Page:
    client = Client()
    come_in(client, person_called(login))
    page.context.add_cookies(
        [{"name": name, "value": one.value, "url": base} for name, one in client.cookies.items()]
    )
    return page


@pytest.fixture
def phones(bond: Bond, new_page: OpensPages, live_server: Any) -> tuple[Page, Page]:
    pages = [new_page(java_script_enabled=False) for _ in range(2)]
    return signed_in(pages[0], "ana", live_server.url), signed_in(pages[1], "ben", live_server.url)


def tap(page: Page, name: str, role: Any = "button") -> None:
    page.get_by_role(role, name=name, exact=True).first.click()
    page.wait_for_load_state()


def test_openness_is_offered_accepted_and_ended_without_a_script(
    bond: Bond, phones: tuple[Page, Page], live_server: Any
) -> None:
    ana, ben = phones
    home = f"{live_server.url}/b/{bond.key}/"
    ben.goto(f"{home}openness/new")
    ben.get_by_label("What I spend and owe").check(force=True)
    ben.get_by_label("Eight weeks").check(force=True)
    tap(ben, "Offer it to Ana")
    ana.goto(home)
    tap(ana, "Look at it", "link")
    tap(ana, "Yes")
    assert "Looking at it again" in ana.inner_text("main")
    tap(ana, "It ends now")
    ben.reload()
    assert "Ended" in ben.inner_text("main")


def test_the_load_and_a_mended_hurt_are_looked_at_by_both(
    bond: Bond, phones: tuple[Page, Page], live_server: Any
) -> None:
    home = f"{live_server.url}/b/{bond.key}/"
    for page in phones:
        page.goto(f"{home}load")
        for part in ("does", "plans", "remembers"):
            page.locator(f"[name={part}][value='1']").check(force=True)
        tap(page, "Keep this")
    assert "Each of you carries more of this" in phones[1].inner_text("main")
    for page in phones:
        page.goto(f"{home}through")
        tap(page, "Yes")
    assert "You found back to each other." in phones[1].inner_text("main")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_with_something_on_them_shut_nobody_out(
    bond: Bond, phones: tuple[Page, Page], new_page: OpensPages, live_server: Any, scheme: str
) -> None:
    test_the_load_and_a_mended_hurt_are_looked_at_by_both(bond, phones, live_server)
    looking = signed_in(new_page(color_scheme=scheme, is_mobile=False), "ana", live_server.url)
    for path in ("load", "through", "rhythm", "since", "keepsake"):
        looking.goto(f"{live_server.url}/b/{bond.key}/{path}")
        for more in looking.locator("main summary").all():
            more.click()
        assert axe(looking) == [], path
