"""The record on the screen: one thread for each of the two, and nothing of the other's own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tend.trust.entries import (
    KINDS,
    Accepted,
    CheckIn,
    Kept,
    Missed,
    MoveAnswered,
    MoveAsked,
    Note,
    Promise,
    Received,
    RepairStep,
    Rupture,
    Seen,
    Telling,
    Thanks,
)  # fmt: skip
from tend.trust.people import Bond as Couple
from tend.trust.record import Entry, Record
from tend.web.screens.readers import Reader, brief
from tend.web.screens.telling import told as sentence
from tend.web.screens.thread import thread

from .conftest import page_of
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
WEDNESDAY = datetime(2026, 5, 6, 9, 0, tzinfo=UTC)
CANARY = "I counted the empty bottles again"


@pytest.fixture(autouse=True)
def _midweek(at):
    at(WEDNESDAY.isoformat())


def _rent(told, bond, due=WEDNESDAY + timedelta(hours=8)):
    told(bond, "ben", Promise("rent", "ana", due=due), "Pay the rent")
    told(bond, "ana", Accepted("rent"))
    return f"rent@{due.date()}"


def _reader(me, *entries):
    couple = Couple("ana-and-ben", ("ana", "ben"), "Europe/Dublin")
    return Reader(me, Record(couple, entries).for_eyes(me), WEDNESDAY, {"ana": "Ana", "ben": "Ben"})


def test_the_record_shows_what_both_wrote_newest_first(as_ana, bond, told):
    told(bond, "ben", Thanks(), "You waited up for me", at=WEDNESDAY - timedelta(days=2))
    told(bond, "ana", Telling("t1", "mistake"), "I broke the blue cup", at=WEDNESDAY - timedelta(days=1))
    page = page_of(as_ana, f"/b/{bond.key}/record")
    assert page.index("I broke the blue cup") < page.index("You waited up for me")
    assert "Ben thanked you" in page
    assert "You told Ben about a mistake, unasked" in page


def test_what_became_of_a_promise_stands_below_it(as_ana, as_ben, bond, told):
    key = _rent(told, bond)
    told(bond, "ben", Kept(key))
    told(bond, "ana", Seen(key, "yes"))
    for client, says in ((as_ana, "Kept. You saw it."), (as_ben, "Kept. Ana saw it.")):
        page = page_of(client, f"/b/{bond.key}/record")
        assert page.index("Pay the rent") < page.index(says)


def test_a_miss_told_first_and_a_miss_found_are_two_things():
    due = WEDNESDAY - timedelta(days=1)
    rent = Entry(due - timedelta(days=9), "ben", Promise("rent", "ana", due=due), "Pay the rent")
    yes = Entry(due - timedelta(days=8), "ana", Accepted("rent"))
    key = f"rent@{due.date()}"
    owned = thread(_reader("ana", rent, yes, Entry(due + timedelta(hours=2), "ben", Missed(key))))
    found = thread(_reader("ana", rent, yes, Entry(due + timedelta(hours=2), "ana", Seen(key, "no"))))
    assert owned[0].after[0].line == "Missed. Ben told you first."
    assert found[0].after[0].line == "Missed. You found it."
    assert (owned[0].mark, found[0].mark) == ("owned", "found")


def test_a_promise_moved_ahead_says_how_early():
    due = WEDNESDAY + timedelta(days=3)
    key = f"rent@{due.date()}"
    rows = thread(
        _reader(
            "ana",
            Entry(WEDNESDAY - timedelta(days=9), "ben", Promise("rent", "ana", due=due), "Pay the rent"),
            Entry(WEDNESDAY - timedelta(days=8), "ana", Accepted("rent")),
            Entry(WEDNESDAY - timedelta(hours=1), "ben", MoveAsked(key, due + timedelta(days=1))),
            Entry(WEDNESDAY, "ana", MoveAnswered(key, "agreed")),
        )
    )
    assert rows[0].after[0].line.startswith("Moved to Sunday 10 May, three days ahead. You agreed.")
    assert rows[0].mark == "moved"


def test_what_only_one_sees_lies_beside_the_thread(as_ana, as_ben, bond, told):
    told(bond, "ana", Note(), CANARY, private=True)
    mine = page_of(as_ana, f"/b/{bond.key}/record")
    assert CANARY in mine
    assert "Only you see this" in mine
    for show in ("all", "promises", "repair", "mine"):
        assert CANARY not in page_of(as_ben, f"/b/{bond.key}/record?show={show}")


def test_private_lines_change_no_byte_of_the_others_record(as_ben, bond, told, monkeypatch):
    monkeypatch.setattr("django.middleware.csrf._get_new_csrf_string", lambda: "a" * 32)
    monkeypatch.setattr("django.middleware.csrf._mask_cipher_secret", lambda secret: secret + secret)
    monkeypatch.setattr("tend.web.screens.answer.uuid.uuid4", lambda: type("U", (), {"hex": "0" * 32}))
    told(bond, "ben", Thanks(), "You called first")
    before = {p: page_of(as_ben, f"/b/{bond.key}/{p}") for p in ("record", "repair", "picture")}
    monkeypatch.undo()
    told(bond, "ana", Note(), CANARY, private=True)
    told(bond, "ana", CheckIn(safety=1), private=True)
    told(bond, "ana", Rupture("x1", "ben", "dishonesty", 5, deception=True), CANARY, private=True)
    monkeypatch.setattr("django.middleware.csrf._mask_cipher_secret", lambda secret: secret + secret)
    monkeypatch.setattr("tend.web.screens.answer.uuid.uuid4", lambda: type("U", (), {"hex": "0" * 32}))
    after = {p: page_of(as_ben, f"/b/{bond.key}/{p}") for p in before}
    assert after == before


def test_a_rupture_crosses_the_page_by_how_it_stands(as_ana, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 3), "You mocked me at dinner")
    assert 'class="rupture open"' in page_of(as_ana, f"/b/{bond.key}/record")
    told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",)))
    page = page_of(as_ana, f"/b/{bond.key}/record?show=repair")
    assert 'class="rupture in-repair"' in page
    assert "In repair." in page


def test_a_private_rupture_crosses_nobodys_page(as_ana, as_ben, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 3), "You mocked me", private=True)
    assert 'class="rupture' not in page_of(as_ana, f"/b/{bond.key}/record")
    assert "mocked" not in page_of(as_ben, f"/b/{bond.key}/record")


def test_an_answer_hangs_under_what_it_answers():
    rows = thread(
        _reader(
            "ana",
            Entry(WEDNESDAY, "ben", Telling("d1", "fact"), "I lost my job"),
            Entry(WEDNESDAY, "ana", Received("d1", "received"), "Thank you for telling me"),
        )
    )
    assert len(rows) == 1
    assert rows[0].after[0].line == "You took it in."
    assert rows[0].after[0].words == "Thank you for telling me"


def test_a_private_answer_never_hides_in_a_shared_row():
    rows = thread(
        _reader(
            "ana",
            Entry(WEDNESDAY, "ben", Telling("d1", "fact"), "I lost my job"),
            Entry(WEDNESDAY, "ana", Received("d1", "parked"), "Not tonight", private=True),
        )
    )
    assert sorted(row.private for row in rows) == [False, True]


def test_older_stretches_begin_after_a_named_entry(as_ana, bond, told):
    for n in range(45):
        told(bond, "ben", Thanks(), f"Thanks number {n:02}", at=WEDNESDAY - timedelta(days=60 - n))
    first = page_of(as_ana, f"/b/{bond.key}/record")
    assert "Thanks number 44" in first
    assert "Thanks number 04" not in first
    address = first.split('href="', first.count('href="'))
    earlier = next(a.split('"')[0] for a in address if "after=" in a.split('"')[0]).replace("&amp;", "&")
    second = page_of(as_ana, earlier)
    assert "Thanks number 04" in second
    assert "Thanks number 44" not in second


def test_a_stretch_after_nothing_known_is_the_newest(as_ana, bond, told):
    told(bond, "ben", Thanks(), "You called first")
    assert "You called first" in page_of(as_ana, f"/b/{bond.key}/record?after=nothing&show=everything")


def test_an_empty_record_says_one_sentence(as_ana, bond):
    assert "A record begins with whatever you write first." in page_of(as_ana, f"/b/{bond.key}/record")


def test_everything_one_can_write_is_one_tap_away(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/record/write")
    for path in (
        "promises/new",
        "thanks",
        "message",
        "tell",
        "limit",
        "pause",
        "need",
        "ruptures/new",
        "note",
    ):
        assert f'/b/{bond.key}/{path}"' in page


def test_every_kind_of_entry_has_a_sentence():
    from tend.trust import journal
    from tend.web import demo

    record = journal.read(demo.JOURNAL.read_bytes()).record
    seen = set()
    for me in record.bond.people:
        to = Reader(me, record.for_eyes(me), record.entries[-1].at, {"nadia": "Nadia", "owen": "Owen"})
        for entry in to.record.entries:
            said = sentence(entry, to)
            seen.add(type(entry.what))
            assert said
            assert said == said.strip()
            assert "None" not in said
            assert "%" not in said
            assert "!" not in said
    assert len(seen) > len(KINDS) // 2


def test_long_words_are_cut_between_two_words():
    assert brief("You hid the debt. I found the letter.") == "You hid the debt"
    assert brief("word " * 40).endswith("word …")


def test_strangers_and_the_signed_out_find_no_record(bond, as_sam, as_nobody):
    shut_to_others(bond, ("record", "record/write"), as_sam, as_nobody)


def test_looking_at_the_record_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("record", "record/write"), as_ana)


def test_the_record_asks_the_rows_a_few_times_only(as_ana, bond, told, django_assert_max_num_queries):
    for n in range(12):
        told(bond, "ben", Thanks(), f"You laughed {n}")
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/record")
