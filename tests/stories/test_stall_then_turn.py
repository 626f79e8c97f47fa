"""Rosa in hospital, Imke at the fair: too many promises at first, one good one later.

2025-02-03  Rosa names it: absent when it mattered, nothing hidden
2025-02-10  Imke promises much; Rosa says no to Lisbon and yes to the rest
2025-02-18  of eleven promises seven are missed, each owned the same evening
2025-03-16  Rosa is tired of asking and pauses
2025-03-22  the other way round: Rosa mocks Imke before friends, and mends it in a week
2025-04-15  Imke finds the sentence; two days later one promise, every Thursday at ten past twelve
2025-06-04  the hurt comes back, with nothing new; Imke stays
2025-07-06  better, and not done
"""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tend.cli.drawn import as_svg, as_text
from tend.cli.drawn_json import as_json
from tend.trust import journal
from tend.trust.occasions import MISSES
from tend.trust.picture import Picture, picture
from tend.trust.promises import Course, courses
from tend.trust.record import Record
from tend.trust.repair import Repair, repairs

JOURNAL = Path(__file__).with_name("stall_then_turn.journal")
END = datetime.fromisoformat("2025-07-06T23:00+02:00")


@pytest.fixture(scope="module")
def record() -> Record:
    reading = journal.read(JOURNAL.read_bytes())
    assert reading.troubles == ()
    return reading.record


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def of_rosa(record: Record, when: datetime) -> Picture:
    return picture(record, of="rosa", about="imke", at=when)


def repair(record: Record, ref: str, when: datetime) -> Repair:
    return next(r for r in repairs(record, when) if r.ref == ref)


def course(record: Record, ref: str) -> Course:
    return next(c for c in courses(record, END) if c.promise.ref == ref)


def test_the_committed_journal_reads_back_as_it_stands(record: Record):
    assert journal.write(record) == JOURNAL.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("ref", "totals"),
    [
        ("C1", {"owned": 1}),
        ("C2", {"kept": 3, "owned": 5}),
        ("C3", {"owned": 1}),
        ("C5", {"kept": 1}),
        ("C6", {"kept": 1}),
        ("C7", {"kept": 11, "moved": 1}),
        ("C8", {"kept": 2}),
        ("C9", {"kept": 10, "owned": 1}),
    ],
)
def test_every_promise_adds_up_to_what_was_written(record: Record, ref: str, totals: dict[str, int]):
    assert Counter(o.fact for o in course(record, ref).occasions) == totals


def test_seven_of_the_first_eleven_promises_were_missed(record: Record):
    early = [o for ref in ("C1", "C2", "C3", "C5") for o in course(record, ref).occasions]
    assert (len(early), sum(o.fact in MISSES for o in early)) == (11, 7)


def test_saying_no_to_lisbon_costs_nobody_anything(record: Record):
    assert course(record, "C4").state == "declined"
    lisbon = frozenset({"C4", *(e.name for e in record.entries if getattr(e.what, "promise", "") == "C4")})
    without = of_rosa(record.without(lisbon), END)
    assert (without.follow, without.word, without.weeks) == (
        (shown := of_rosa(record, END)).follow,
        shown.word,
        shown.weeks,
    )


def test_a_call_moved_within_its_day_is_a_second_occasion(record: Record):
    may = {o.key: (o.fact, o.moved_to) for o in course(record, "C7").occasions if "2025-05-29" in o.key}
    assert may == {"C7@2025-05-29": ("moved", "C7@2025-05-29b"), "C7@2025-05-29b": ("kept", "")}


def test_roles_belong_to_a_repair_and_not_to_a_person(record: Record):
    assert repair(record, "R1", END).injured == "rosa"
    assert repair(record, "R2", END).injured == "imke"


def test_an_early_apology_stays_plain_words(record: Record):
    stalled = repair(record, "R1", at("2025-02-21T12:00+01:00"))
    assert stalled.state == "RAISED"
    assert stalled.heard is None
    assert len(stalled.kept_as_words) == 2


def test_the_first_repair_is_still_open_at_the_end(record: Record):
    assert repair(record, "R1", END).state == "OBSERVING"
    assert repair(record, "R2", at("2025-03-28T21:00+01:00")).state == "COMPLETED"


def test_the_stall_reads_fragile_and_the_turn_lifts_it(record: Record):
    assert of_rosa(record, at("2025-03-16T21:00+01:00")).word == "fragile"
    turned = of_rosa(record, END)
    assert turned.word in ("holding", "growing")
    assert turned.follow.forecast > of_rosa(record, at("2025-03-16T21:00+01:00")).follow.forecast + 0.2


def test_an_absence_without_a_lie_leaves_the_record_true(record: Record):
    truth = of_rosa(record, END).truth
    assert truth.hidden == ()
    assert truth.relied_on == pytest.approx(1.0)


def test_counting_her_calls_moves_nothing(record: Record):
    calls = frozenset(e.name for e in record.entries if e.what.verb == "logs")
    assert len(calls) == 2
    assert of_rosa(record.without(calls), END) == of_rosa(record, END)


def test_a_missed_question_after_three_sundays_is_not_unlike_her(record: Record):
    assert of_rosa(record, END).questions == ()


@pytest.mark.parametrize(("reader", "other"), [("rosa", "imke"), ("imke", "rosa")])
def test_private_notes_change_nothing_the_other_is_shown(record: Record, reader: str, other: str):
    kept = frozenset(e.name for e in record.entries if e.by == other and not e.seen_by(reader))
    assert kept
    without = record.without(kept)
    assert journal.write(without.for_eyes(reader)) == journal.write(record.for_eyes(reader))
    for form in (as_text, as_json, as_svg):
        assert form(without, reader, other, END) == form(record, reader, other, END)
