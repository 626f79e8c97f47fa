"""Looking at the made-up couple: one tap, and never a door to anybody real."""

from datetime import datetime

import pytest
from django.test import Client

from tend.trust import journal
from tend.web import clock
from tend.web.demo import JOURNAL, opened
from tend.web.store import accounts, bonds, made_up, record
from tend.web.store.models import Person

from .conftest import page_of, post

pytestmark = pytest.mark.django_db


@pytest.fixture
def couple(settings, db: None):
    settings.MADE_UP = True
    accounts.first_host("Nobody", clock.now())
    short, now = opened(journal.read(JOURNAL.read_bytes()).record)
    return made_up.bring(short, bonds.new_key(), now)


def test_one_tap_looks_as_either(couple):
    browser = Client()
    assert "Look as Nadia" in page_of(browser, "/enter")
    assert browser.post("/enter", {"look_as": "owen"}).headers["Location"] == "/"
    assert "A made-up couple" in page_of(browser, f"/b/{couple.key}/you")


def test_the_whole_record_is_there_but_for_the_last_hours(couple):
    whole = journal.read(JOURNAL.read_bytes()).record
    kept = record.load(couple).entries
    mine = [e for e in whole.entries if e.by in whole.bond.people]
    assert kept == tuple(mine[: len(kept)])
    assert len(mine) - len(kept) < 10


def test_somebody_with_a_passphrase_is_not_looked_as(couple):
    accounts.new_person("ana", "Ana", "lantern over water")
    browser = Client()
    assert "Look as Ana" not in page_of(browser, "/enter")
    assert browser.post("/enter", {"look_as": "ana"}).status_code == 200
    assert browser.get("/").status_code == 302


def test_in_a_real_house_nobody_is_looked_as(ana: Person):
    browser = Client()
    assert browser.post("/enter", {"look_as": "ana"}).status_code == 422


def test_the_clock_of_the_demo_stands_at_its_last_due_moment():
    short, now = opened(journal.read(JOURNAL.read_bytes()).record)
    assert isinstance(now, datetime)
    assert max(e.at for e in short.entries) < now


def test_what_has_no_name_of_its_own_can_be_taken_back(couple):
    browser = Client()
    browser.post("/enter", {"look_as": "owen"})
    said = next(
        e
        for e in record.load(couple).entries
        if e.name.startswith("~") and e.by == "owen" and e.what.verb == "writes" and not e.private
    )
    assert said.words in page_of(browser, f"/b/{couple.key}/you/export")
    post(browser, f"/b/{couple.key}/entries/{said.name}/withdraw")
    other = Client()
    other.post("/enter", {"look_as": "nadia"})
    for reader in (browser, other):
        copy = page_of(reader, f"/b/{couple.key}/you/export")
        assert said.words not in copy
        assert f"id={said.name[1:]}" in copy
        # Their therapist has no seat in these rows; beside that the copy stands on its own.
        assert [t for t in journal.read(copy).troubles if "ines" not in t.what] == []
