"""Signing in and out, and the lock of a session at rest."""

import pytest
from argon2 import low_level
from django.test import Client

from tend.web.vault import passphrase
from tests.screens.rows import PASSPHRASE

from .conftest import page_of

pytestmark = pytest.mark.django_db

RIGHT = {"login": "ana", "passphrase": PASSPHRASE}


@pytest.fixture
def browser() -> Client:
    return Client()


def test_name_and_passphrase_open_the_door(browser: Client, bond):
    assert browser.post("/enter", RIGHT).headers["Location"] == "/"
    assert browser.get("/").headers["Location"] == f"/b/{bond.key}/"


def test_the_login_name_may_be_written_in_capitals(browser: Client, bond):
    assert browser.post("/enter", RIGHT | {"login": " ANA "}).status_code == 303


def test_a_wrong_name_and_a_wrong_passphrase_read_the_same(browser: Client, ana):
    def said(**fields: str) -> str:
        answer = browser.post("/enter", RIGHT | fields)
        assert answer.status_code == 422
        page = answer.content.decode()
        return page[page.index("<main") : page.index("<form id")]

    assert said(login="nobody-here") == said(passphrase="something else entirely")


def test_an_unknown_name_costs_one_stretching_as_well(browser: Client, ana, monkeypatch):
    run: list[tuple[object, ...]] = []
    real = low_level.hash_secret_raw

    def counted(said, salt, *cost):
        run.append((len(salt), *cost))
        return real(said, salt, *cost)

    monkeypatch.setattr(passphrase, "hash_secret_raw", counted)
    browser.post("/enter", RIGHT | {"passphrase": "walking the long way"})
    browser.post("/enter", RIGHT | {"login": "nobody-here"})
    assert len(run) == 2
    assert run[0] == run[1]


def test_the_passphrase_comes_back_on_no_page(browser: Client, ana):
    answer = browser.post("/enter", {"login": "ana", "passphrase": "walking the long way"})
    assert "walking the long way" not in answer.content.decode()


def test_one_arrives_where_one_wanted_to_go(browser: Client, bond):
    wanted = f"/b/{bond.key}/you"
    assert browser.get(wanted).headers["Location"].startswith("/enter?next=")
    assert browser.post("/enter", RIGHT | {"next": wanted}).headers["Location"] == wanted


@pytest.mark.parametrize(
    "elsewhere",
    ["https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "example"],
)
def test_no_link_leads_from_the_door_to_another_place(browser: Client, bond, elsewhere: str):
    assert browser.post("/enter", RIGHT | {"next": elsewhere}).headers["Location"] == "/"


def test_signing_out_takes_a_tap_and_looking_cannot_do_it(as_ana: Client, bond):
    assert as_ana.get("/out").status_code == 405
    assert as_ana.get("/").headers["Location"] == f"/b/{bond.key}/"
    assert as_ana.post("/out").headers["Location"] == "/enter"
    assert as_ana.get("/").headers["Location"] == "/enter"


def test_a_quarter_of_an_hour_of_rest_locks_the_session(browser: Client, bond, at):
    at("2026-05-03T09:00+00:00")
    browser.post("/enter", RIGHT)
    browser.get(f"/b/{bond.key}/you")
    at("2026-05-03T09:14+00:00")
    assert browser.get(f"/b/{bond.key}/you").status_code == 200
    at("2026-05-03T09:30+00:00")
    assert browser.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")


def test_twelve_hours_end_a_session_however_busy(browser: Client, bond, at):
    at("2026-05-03T08:00+00:00")
    browser.post("/enter", RIGHT)
    for hour in range(8, 20):
        for minute in (5, 15, 25, 35, 45, 55):
            at(f"2026-05-03T{hour:02}:{minute:02}+00:00")
            assert browser.get(f"/b/{bond.key}/you").status_code == 200
    at("2026-05-03T20:06+00:00")
    assert browser.get(f"/b/{bond.key}/you").status_code == 302


def test_when_somebody_was_last_here_is_kept_nowhere(browser: Client, ana):
    browser.post("/enter", RIGHT)
    assert "last_login" not in {field.name for field in ana._meta.get_fields()}


def test_who_is_in_no_bond_begins_one(as_ana: Client, ana):
    assert as_ana.get("/").headers["Location"] == "/why"
    as_ana.post("/why", {"why": "hurt"})
    assert as_ana.get("/").headers["Location"] == "/begin"


def test_who_is_in_two_bonds_is_asked_which(as_sam: Client, sam):
    from tend.web import clock
    from tend.web.store import bonds

    bonds.new_bond(sam, "Robin", "UTC", clock.now())
    said = page_of(as_sam, "/")
    assert "Kit" in said
    assert "Robin" in said


def test_a_form_from_an_old_page_is_told_so_in_words(ana):
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/enter", RIGHT)
    assert answer.status_code == 403
    assert "This page was too old" in answer.content.decode()
