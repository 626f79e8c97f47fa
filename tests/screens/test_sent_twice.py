"""The same form once more: one entry, the same way on; with other words in it the first ones stand."""

from __future__ import annotations

import random
import uuid
from datetime import datetime
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test import Client

from tend.trust.entries import CheckIn, Pause, RepairStep, Withdrawn
from tend.web.people import leaving
from tend.web.people.access import here
from tend.web.store import bonds, record
from tend.web.store.models import Bond, Person
from tests.screens.rows import come_in, opened

from .inhabited import NOW, live_alone, live_together, writer

pytestmark = pytest.mark.django_db

NONCE = uuid.UUID(int=7).hex
FORMS: tuple[tuple[str, dict[str, str]], ...] = (
    ("message", {"words": "Good night"}),
    ("note", {"words": "Only for me"}),
    ("thanks", {"words": "You called first"}),
    ("tell", {"words": "I sold the car", "kind": "fact", "how": "volunteered"}),
    ("limit", {"words": "Not after ten", "kind": "limit"}),
    ("pause", {"words": "Later", "back": "60"}),
    ("need", {"words": "The night at the hospital", "met": "no", "share": "on"}),
    ("checkin", {"safety": "4", "connection": "7", "wondered": "no"}),
    ("promises/new", {"words": "Call on Friday", "when": "open", "step": "offer"}),
    ("promises/P3/accept", {}),
    ("occasions/P2@2026-03-20/miss", {"words": "I cannot manage"}),
    ("ruptures/new", {"stage": "write", "way": "secrecy", "harm": "2", "words": "You hid it"}),
    ("ruptures/R9/share", {"stage": "send", "words": "I would like you to know", "within": "72"}),
    ("ruptures/R9/change", {"way": "secrecy", "harm": "2", "words": "You hid it for a year"}),
    ("repairs/offer", {"words": "I was unfair on Monday"}),
    ("repairs/Q1/steps/heard_answer", {"answer": "partly", "words": "There is more"}),
    ("repairs/Q1/steps/withdrawn", {}),
    ("checkin/C1/share", {}),
    ("entries/L2/correct", {"words": "It was a very long week"}),
    ("entries/B1/withdraw", {}),
    ("entries/N9/answer", {"answer": "no", "words": "Nobody came"}),
    ("entries/U1/answer", {"answer": "back", "words": "Here I am"}),
)


@pytest.fixture
def lived(bond: Bond, at) -> Bond:
    live_together(write := writer(bond, random.Random(3)))
    live_alone(write)
    at(NOW.isoformat())
    return bond


def place(bond: Bond, path: str) -> str:
    """The address of a form; an entry goes by its own name there."""
    for handle in ("L2", "B1", "N9", "U1"):
        found = record.load(bond).find(handle)
        assert found
        path = path.replace(f"entries/{handle}", f"entries/{found.name}")
    return f"/b/{bond.key}/{path}"


@pytest.mark.parametrize(("path", "form"), FORMS, ids=[path for path, _ in FORMS])
def test_a_repeated_tap_is_one_act_and_leads_the_same_way(as_ana: Client, lived: Bond, at, path: str, form):
    url, before = place(lived, path), len(record.load(lived).entries)
    first = as_ana.post(url, {"nonce": NONCE, **form})
    assert first.status_code in (200, 303), first.content.decode()[-900:]
    after = record.load(lived).entries
    assert len(after) > before
    at("2026-03-20T18:31:05+00:00")
    again = as_ana.post(url, {"nonce": NONCE, **form})
    assert (again.status_code, again.headers.get("Location")) == (
        first.status_code,
        first.headers.get("Location"),
    )
    assert record.load(lived).entries == after


@pytest.mark.parametrize(
    ("path", "form"), [(p, f) for p, f in FORMS if "words" in f], ids=[p for p, f in FORMS if "words" in f]
)
def test_other_words_in_it_are_given_back_and_not_kept(as_ana: Client, lived: Bond, path: str, form):
    url = place(lived, path)
    as_ana.post(url, {"nonce": NONCE, **form})
    after = record.load(lived).entries
    again = as_ana.post(url, {"nonce": NONCE, **form, "words": "Something else altogether"})
    assert again.status_code == 409
    assert "Something else altogether" in again.content.decode()
    assert record.load(lived).entries == after


def test_the_same_nonce_of_the_other_is_another_form(as_ana: Client, as_ben: Client, bond: Bond):
    as_ana.post(f"/b/{bond.key}/note", {"nonce": NONCE, "words": "Only for me"})
    his = as_ben.post(f"/b/{bond.key}/message", {"nonce": NONCE, "words": "Good night"})
    assert his.status_code == 303
    one, two = record.load(bond).entries
    assert (one.words, two.words) == ("Only for me", "Good night")
    assert one.id != two.id


def test_a_checkin_is_shared_once_and_never_when_taken_back(as_ana: Client, lived: Bond):
    for _ in range(2):
        as_ana.post(f"/b/{lived.key}/checkin/C1/share", {"nonce": uuid.uuid4().hex})
    shared = [e for e in record.load(lived).entries if isinstance(e.what, CheckIn) and e.instead]
    assert len(shared) == 1
    assert [e.instead for e in record.load(lived).for_eyes("ben").entries if e.id == shared[0].id] == [""]
    as_ana.post(
        f"/b/{lived.key}/checkin", {"nonce": NONCE, "safety": "1", "connection": "", "wondered": "no"}
    )
    kept = record.load(lived).entries[-1]
    as_ana.post(f"/b/{lived.key}/entries/{kept.name}/withdraw", {"nonce": uuid.uuid4().hex})
    gone = as_ana.post(f"/b/{lived.key}/checkin/{kept.name}/share", {"nonce": uuid.uuid4().hex})
    assert gone.status_code == 404


def test_leaving_is_written_once(as_ana: Client, bond: Bond, ana: Person, rf):
    request = rf.post("/")
    request.user = ana
    place = here(request, bond.key)
    leaving.leave(place)
    leaving.leave(place)
    assert [e.what.verb for e in record.load(bond).entries] == ["leaves"]


def test_words_too_long_for_one_entry_are_given_back(as_ana: Client, bond: Bond):
    words = "A long day. " * 2_000
    answer = as_ana.post(f"/b/{bond.key}/thanks", {"nonce": uuid.uuid4().hex, "words": words})
    assert answer.status_code == 422
    assert "in two parts" in answer.content.decode()
    assert words.strip() in answer.content.decode()
    assert record.load(bond).entries == ()


def test_what_follows_in_a_hidden_repair_stays_hidden(
    solo: Bond, ben: Person, as_ana: Client, as_ben: Client
):
    as_ana.post(f"/b/{solo.key}/repairs/offer", {"nonce": NONCE, "words": "I was unfair"})
    (offered,) = record.load(solo).entries
    assert isinstance(offered.what, RepairStep)
    bonds.take_seat(solo, solo.seats.get(side=1), ben, NOW)
    solo = opened(solo)
    as_ana.post(
        f"/b/{solo.key}/repairs/{offered.what.repair}/steps/paused", {"nonce": uuid.uuid4().hex, "hours": "3"}
    )
    assert len(record.load(solo).entries) == 2
    assert record.load(solo).for_eyes("ben").entries == ()
    assert as_ben.get(f"/b/{solo.key}/repairs/{offered.what.repair}").status_code == 404


def test_taken_back_after_it_was_put_right_no_writing_of_it_is_left(
    as_ana: Client, as_ben: Client, bond: Bond
):
    for path, words in (("message", "The very first words"), ("", "The second words")):
        last = record.load(bond).entries[-1:]
        there = path or f"entries/{last[0].name}/correct"
        as_ana.post(f"/b/{bond.key}/{there}", {"nonce": uuid.uuid4().hex, "words": words})
    name = record.load(bond).entries[-1].name
    as_ana.post(f"/b/{bond.key}/entries/{name}/withdraw", {"nonce": uuid.uuid4().hex})
    for browser in (as_ana, as_ben):
        for page in ("record", "you/export", ""):
            said = browser.get(f"/b/{bond.key}/{page}").content.decode()
            assert "first words" not in said
            assert "second words" not in said


def test_a_promise_taken_back_keeps_nothing_its_maker_wrote(as_ana: Client, as_ben: Client, bond: Bond):
    form = {"words": "Call on Friday", "when": "open", "notice": "The phone will ring", "step": "offer"}
    as_ana.post(f"/b/{bond.key}/promises/new", {"nonce": NONCE, **form})
    name = record.load(bond).entries[-1].name
    assert "The phone will ring" in as_ana.get(f"/b/{bond.key}/you/export").content.decode()
    as_ana.post(f"/b/{bond.key}/entries/{name}/withdraw", {"nonce": uuid.uuid4().hex})
    assert isinstance(record.load(bond).entries[-1].what, Withdrawn)
    for browser in (as_ana, as_ben):
        assert "The phone will ring" not in browser.get(f"/b/{bond.key}/you/export").content.decode()


def test_no_move_reaches_beyond_what_can_be_counted(as_ana: Client, lived: Bond):
    far = {"nonce": NONCE, "day": "9000-01-01", "time": "18:00"}
    answer = as_ana.post(f"/b/{lived.key}/occasions/P2@2026-03-20/move", far)
    assert answer.status_code == 422
    assert "five years" in answer.content.decode()


def test_a_promise_comes_up_on_no_day_that_is_not_yet(as_ben: Client, lived: Bond):
    for day in ("2026-03-21", "9000-01-01", "2020-01-01"):
        answer = as_ben.post(f"/b/{lived.key}/occasions/P3@{day}/keep", {"nonce": NONCE, "how": "in-time"})
        assert answer.status_code == 422, day
    answer = as_ben.post(f"/b/{lived.key}/occasions/P3@2026-03-20/keep", {"nonce": NONCE, "how": "in-time"})
    assert answer.status_code == 303


@pytest.mark.django_db(transaction=True)
def test_two_taps_at_once_are_one_entry(bond: Bond, ana: Person):
    if "memory" in str(connection.settings_dict["NAME"]):
        pytest.skip("rows in memory have one thread; this one wants a file or a PostgreSQL")
    start, answers = Barrier(2, timeout=20), []
    browsers = [Client(), Client()]
    for browser in browsers:
        come_in(browser, ana)

    def tap(browser: Client) -> None:
        start.wait()
        try:
            answers.append(browser.post(f"/b/{bond.key}/message", {"nonce": NONCE, "words": "Good night"}))
        finally:
            connection.close()

    threads = [Thread(target=tap, args=(browser,)) for browser in browsers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert [answer.status_code for answer in answers] == [303, 303]
    assert [e.words for e in record.load(bond).entries] == ["Good night"]


def test_the_time_of_coming_back_is_the_first_one(as_ana: Client, bond: Bond, at):
    at("2026-03-20T18:30+00:00")
    for moment in ("2026-03-20T18:30+00:00", "2026-03-20T18:32+00:00"):
        at(moment)
        as_ana.post(f"/b/{bond.key}/pause", {"nonce": NONCE, "back": "20"})
    (kept,) = record.load(bond).entries
    assert isinstance(kept.what, Pause)
    assert kept.what.back_by == datetime.fromisoformat("2026-03-20T18:50+00:00")
