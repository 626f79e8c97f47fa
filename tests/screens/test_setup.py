"""The first run: from an empty folder to one's first act."""

import pytest
from django.test import Client
from django.urls import reverse

from tend.trust.entries import Joined
from tend.web.store import accounts, bonds, record
from tend.web.store.models import Person
from tests.screens.rows import PASSPHRASE, only_person

from .conftest import page_of

pytestmark = pytest.mark.django_db

SETUP, WHY, BEGIN = "/setup", "/why", "/begin"
ANA = {"name": "Ana", "login": "Ana", "passphrase": PASSPHRASE, "again": PASSPHRASE, "host": "Ana Kelly"}


@pytest.fixture
def browser() -> Client:
    return Client()


def begun(browser: Client, why: str, **bond: str) -> str:
    """Walk through the wizard; the address it ends at."""
    browser.post(SETUP, ANA)
    answer = browser.post(WHY, {"why": why})
    if why != "looking":
        answer = browser.post(BEGIN, {"other": "Ben", "zone": "Europe/Dublin", **bond})
    assert answer.status_code == 303
    return str(answer.headers["Location"])


@pytest.mark.parametrize("address", ["/", "/enter", "/why", "/b/somewhere/", "/i/some-token", "/nowhere"])
def test_before_the_first_run_every_address_leads_to_it(browser: Client, address: str):
    answer = browser.get(address)
    assert (answer.status_code, answer.headers["Location"]) == (302, SETUP)


@pytest.mark.parametrize("address", ["/help", "/never", "/about", "/away"])
def test_help_and_the_public_pages_stand_from_the_start(browser: Client, address: str):
    assert browser.get(address).status_code == 200


def test_the_wizard_says_what_a_host_could_do(browser: Client):
    said = page_of(browser, SETUP)
    assert "could alter the program" in said
    assert "What lies on the host’s disk is sealed" in said
    assert "zero knowledge" not in said.lower()


def test_the_first_person_becomes_host_and_is_signed_in(browser: Client):
    answer = browser.post(SETUP, ANA)
    assert (answer.status_code, answer.headers["Location"]) == (303, WHY)
    assert accounts.host() == "Ana Kelly"
    assert Person.objects.get().login == "ana"
    assert "What brings you here?" in page_of(browser, WHY)


def test_without_a_name_as_host_the_own_name_is_read(browser: Client):
    browser.post(SETUP, ANA | {"host": ""})
    assert accounts.host() == "Ana"


@pytest.mark.parametrize(
    ("passphrase", "again", "says"),
    [
        ("short", "short", "Ten characters at least"),
        ("password123", "password123", "Many people use this one"),
        ("4711081512340", "4711081512340", "Numbers alone"),
        (PASSPHRASE, "lantern under water", "The two are not the same"),
    ],
)
def test_a_passphrase_that_would_not_hold_is_told_why(
    browser: Client, passphrase: str, again: str, says: str
):
    answer = browser.post(SETUP, ANA | {"passphrase": passphrase, "again": again})
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Person.objects.exists()
    assert passphrase not in answer.content.decode()


def test_after_the_first_run_the_wizard_is_closed(as_nobody: Client):
    assert as_nobody.get(SETUP).headers["Location"] == "/"
    as_nobody.post(SETUP, ANA | {"login": "intruder"})
    assert not Person.objects.filter(login="intruder").exists()


@pytest.mark.parametrize(
    ("why", "first"),
    [("hurt", "checkin"), ("hurting", "promise-new"), ("both", "thanks"), ("looking", "look")],
)
def test_each_way_in_leads_to_its_own_first_act(browser: Client, why: str, first: str):
    there = begun(browser, why)
    (bond,) = bonds.bonds_of(only_person())
    assert there == (reverse(first) if first == "look" else reverse(first, args=[bond.key]))


def test_the_first_act_comes_after_three_taps(browser: Client):
    taps = 0
    for address, fields in ((SETUP, ANA), (WHY, {"why": "hurt"}), (BEGIN, {"other": "Ben", "zone": "UTC"})):
        assert browser.get(address).status_code == 200
        onward = browser.post(address, fields).headers["Location"]
        taps += 1
    assert onward.endswith("/checkin")
    assert taps == 3


def test_the_other_may_stay_unnamed(browser: Client):
    begun(browser, "hurt", other="")
    (bond,) = bonds.bonds_of(only_person())
    assert [(s.partner, s.called) for s in bond.seats.all()] == [("ana", "Ana"), ("other", "")]


def test_two_people_of_one_name_are_told_apart(browser: Client):
    begun(browser, "hurt", other="Ana")
    (bond,) = bonds.bonds_of(only_person())
    assert [s.partner for s in bond.seats.all()] == ["ana", "ana-2"]


def test_a_zone_that_does_not_exist_is_asked_again(browser: Client):
    browser.post(SETUP, ANA)
    browser.post(WHY, {"why": "hurt"})
    answer = browser.post(BEGIN, {"other": "Ben", "zone": "Atlantis/Main"})
    assert answer.status_code == 422
    assert "There is no zone of this name" in answer.content.decode()


def test_a_second_tap_on_begin_makes_one_bond(browser: Client):
    begun(browser, "hurt")
    browser.post(BEGIN, {"other": "Ben", "zone": "Europe/Dublin"})
    assert len(bonds.bonds_of(only_person())) == 1


def test_the_first_line_is_private_until_somebody_joins(browser: Client):
    begun(browser, "hurt")
    (bond,) = bonds.bonds_of(only_person())
    (entry,) = record.load(bond).entries
    assert entry.what == Joined("Ana")
    assert entry.private


def test_looking_does_not_set_anything_up(browser: Client):
    for address in (SETUP, WHY, BEGIN):
        browser.get(address)
    assert not Person.objects.exists()
    assert accounts.host() == ""


def test_where_others_can_reach_it_the_wizard_asks_for_the_code(browser: Client, settings):
    settings.SETUP_CODE = "ab12-cd34-ef56"
    assert "The code from the terminal" in page_of(browser, SETUP)
    assert browser.post(SETUP, ANA).status_code == 422
    assert browser.post(SETUP, ANA | {"code": "guess"}).status_code == 422
    assert browser.post(SETUP, ANA | {"code": " AB12-cd34-ef56 "}).status_code == 303


def test_open_to_others_without_a_code_nobody_gets_in(browser: Client, settings):
    settings.OPEN_TO_OTHERS = True
    assert browser.post(SETUP, ANA | {"code": ""}).status_code == 422
    assert accounts.host() == ""


def test_on_this_machine_alone_no_code_is_asked(browser: Client):
    assert "The code from the terminal" not in page_of(browser, SETUP)
