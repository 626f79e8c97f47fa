"""Another passphrase, the code on paper, and the way in when a passphrase is forgotten."""

import re
from typing import Any

import pytest
from django.test import Client

from tend.trust.entries import Message
from tend.web.store.models import Bond, Person
from tend.web.vault import keyring
from tend.web.vault.models import Keyring
from tests.screens.rows import PASSPHRASE, own_of

from .conftest import page_of

pytestmark = pytest.mark.django_db

NEW = "four small wooden boats"
CHANGE = {"present": PASSPHRASE, "passphrase": NEW, "again": NEW}


def enters(passphrase: str, browser: Client | None = None) -> bool:
    answer = (browser or Client()).post("/enter", {"login": "ana", "passphrase": passphrase})
    return answer.status_code == 303


@pytest.fixture
def browser(ana: Person, bond: Bond) -> Client:
    client = Client()
    assert enters(PASSPHRASE, client)
    return client


def written(browser: Client) -> str:
    """A code as it stands on the page that shows it once."""
    page = browser.post("/signing-in/paper", {"present": PASSPHRASE, "want": "one"}).content.decode()
    found = re.search(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", page)
    assert found
    return found[0]


# ---- another passphrase -------------------------------------------------------------------


def test_the_new_passphrase_opens_everything_and_the_old_one_nothing(browser: Client, bond: Bond, told):
    told(bond, "ana", Message(), "We said good night")
    assert browser.post("/signing-in/passphrase", CHANGE).headers["Location"] == "/signing-in?done=passphrase"
    assert "We said good night" in page_of(browser, f"/b/{bond.key}/record")
    assert not enters(PASSPHRASE)
    again = Client()
    assert enters(NEW, again)
    assert "We said good night" in page_of(again, f"/b/{bond.key}/record")


def test_the_change_signs_out_every_other_browser_at_once(browser: Client, bond: Bond):
    other = Client()
    enters(PASSPHRASE, other)
    browser.post("/signing-in/passphrase", CHANGE)
    assert other.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")
    page_of(browser, f"/b/{bond.key}/you")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"present": "not the one at all"}, "This is not your passphrase."),
        ({"again": "four small wooden goats"}, "The two are not the same."),
        ({"passphrase": "short", "again": "short"}, "Ten characters at least"),
    ],
)
def test_what_does_not_hold_changes_nothing(browser: Client, fields: dict[str, str], says: str):
    before = Keyring.objects.values_list("verifier", "wrapped").order_by("person")[0]
    answer = browser.post("/signing-in/passphrase", CHANGE | fields)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert Keyring.objects.values_list("verifier", "wrapped").order_by("person")[0] == before
    assert NEW not in answer.content.decode()


def test_guessing_the_present_passphrase_is_slowed_too(browser: Client):
    tries = [
        browser.post("/signing-in/passphrase", CHANGE | {"present": f"guess number {n}"}).status_code
        for n in range(13)
    ]
    assert tries == [422] * 11 + [429] * 2


# ---- the code on paper --------------------------------------------------------------------


def test_nobody_has_to_have_a_code(browser: Client, ana: Person):
    assert not keyring.has_code(ana.pk)
    assert "You need not have one." in page_of(browser, "/signing-in/paper")


def test_a_code_is_shown_once_and_kept_nowhere(browser: Client, ana: Person):
    code = written(browser)
    for address in ("/signing-in", "/signing-in/paper"):
        assert code not in page_of(browser, address)
    row = Keyring.objects.get(person=ana.pk)
    assert code.replace("-", "").encode() not in bytes(row.code_wrapped) + bytes(row.code_verifier)


def test_a_code_is_written_only_for_who_knows_the_passphrase(browser: Client, ana: Person):
    answer = browser.post("/signing-in/paper", {"present": "not the one at all", "want": "one"})
    assert answer.status_code == 422
    assert not keyring.has_code(ana.pk)


def test_a_new_code_makes_the_old_one_void(browser: Client, ana: Person):
    first, latest = written(browser), written(browser)
    assert keyring.opened_by_code(ana.pk, first) is None
    assert keyring.opened_by_code(ana.pk, latest)


def test_a_code_can_be_dropped(browser: Client, ana: Person):
    code = written(browser)
    browser.post("/signing-in/paper", {"present": PASSPHRASE, "want": "none"})
    assert keyring.opened_by_code(ana.pk, code) is None


# ---- a forgotten passphrase ---------------------------------------------------------------


def forgotten(code: str, login: str = "ana", client: Client | None = None):
    fields = {"login": login, "code": code, "passphrase": NEW, "again": NEW}
    return (client or Client()).post("/enter/forgotten", fields)


def test_the_code_opens_all_that_was_written(browser: Client, bond: Bond, told):
    told(bond, "ana", Message(), "We said good night", private=True)
    code, back = written(browser), Client()
    assert forgotten(code.lower().replace("-", " "), client=back).status_code == 303
    assert "We said good night" in page_of(back, f"/b/{bond.key}/record")
    assert browser.get("/").headers["Location"] == "/enter"
    assert enters(NEW)
    assert not enters(PASSPHRASE)


def test_a_wrong_code_and_a_name_nobody_has_read_the_same(browser: Client):
    written(browser)

    def said(answer: Any) -> str:
        assert answer.status_code == 422
        page = str(answer.content.decode())
        return page[page.index("<main") : page.index("<form id")]

    wrong = "AAAA-" * 7 + "AAAA"
    assert said(forgotten(wrong)) == said(forgotten(wrong, "nobody-here")) == said(forgotten(wrong, "ben"))
    assert enters(PASSPHRASE)


def test_without_a_code_nothing_opens_what_was_written(browser: Client, ana: Person):
    for code in ("", "-", "0" * 32):
        assert forgotten(code).status_code == 422
    page = page_of(Client(), "/enter/forgotten")
    assert "It stays closed for good." in page
    assert enters(PASSPHRASE)


def test_guessing_codes_is_slowed_like_guessing_passphrases(ana: Person):
    assert [forgotten("AAAA").status_code for _ in range(8)] == [422] * 6 + [429] * 2


def test_signing_up_says_what_a_lost_passphrase_means(db):
    assert "stays closed for good" in page_of(Client(), "/setup")


def test_nobody_can_let_in_or_recover_for_another(browser: Client, as_ben: Client, ana: Person, ben: Person):
    """Ben has no address on which he could name Ana; his own code opens his own keys alone."""
    code = keyring.write_code(own_of(ben))
    assert keyring.opened_by_code(ana.pk, code) is None
    assert forgotten(code).status_code == 422
    as_ben.post("/signing-in/passphrase", CHANGE | {"login": "ana", "person": str(ana.pk)})
    assert enters(PASSPHRASE)
