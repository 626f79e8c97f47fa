"""Stepping back: whose it is, when both are asked, and what may follow a limit."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tend.trust.entries import (
    Aftermath,
    Boundary,
    BoundaryAnswered,
    FeltHeard,
    Joined,
    Kind,
    Missed,
    Promise,
    Quiet,
    Received,
    RequestAnswered,
    Rupture,
    Seen,
    SeenDifferently,
    WasThere,
)
from tend.trust.people import Bond
from tend.trust.record import Entry, Record
from tend.trust.stepping_back import EVERY, IN_SIGHT, after_a_limit, asked_of_both, prices, stepped_back

BEGAN = datetime.fromisoformat("2026-03-02T09:00+00:00")
BOND = Bond("Ana and Ben", ("ana", "ben"), "Europe/Dublin")


def said(by: str, what: Kind, days: float = 0, *, private: bool = False) -> Entry:
    return Entry(BEGAN + timedelta(days=days), by, what, private=private)


def record(*entries: Entry) -> Record:
    return Record(BOND, entries)


def day(number: float) -> datetime:
    return BEGAN + timedelta(days=number)


BOTH = (said("ana", Joined("Ana")), said("ben", Joined("Ben")))
LATER = 20.0
"""A day on which the calendar asks nobody."""


def hurts(by: str, *days: float, private: bool = False) -> tuple[Entry, ...]:
    other = "ben" if by == "ana" else "ana"
    return tuple(
        said(by, Rupture(f"R{by}{n}", other, "disrespect", 3), at, private=private)
        for n, at in enumerate(days)
    )


# ---- stepping back -----------------------------------------------------------------------------


def test_who_steps_back_stays_so_until_they_come_back():
    found = record(said("ana", Quiet(), 1), said("ana", Quiet(on=False), 5))
    assert [bool(stepped_back(found, "ana", day(n))) for n in (0, 2, 4.9, 5)] == [False, True, True, False]


def test_within_one_second_the_last_word_holds():
    there, back = said("ana", Quiet(), 1), said("ana", Quiet(on=False), 1)
    assert stepped_back(record(there, back), "ana", day(2)) is None
    assert stepped_back(record(back, there), "ana", day(2)) == there


def test_nobody_steps_back_for_the_other():
    assert stepped_back(record(said("ben", Quiet())), "ana", day(1)) is None


def test_the_other_cannot_see_it():
    assert record(said("ana", Quiet())).for_eyes("ben").entries == ()


# ---- the questions for both --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "asked"), [(0, True), (6.9, True), (7, False), (55, False), (56, True), (63, False)]
)
def test_both_are_asked_when_they_join_and_every_eight_weeks(after: float, asked: bool):
    assert asked_of_both(record(*BOTH), day(after)) is asked


def test_somebody_alone_is_not_asked_by_the_calendar():
    assert not asked_of_both(record(BOTH[0]), day(0))
    assert not asked_of_both(record(BOTH[0], said("ben", Joined("Ben"), private=True)), day(0))


def test_another_name_moves_no_calendar():
    renamed = Entry(day(30), "ana", Joined("Anna"), instead=BOTH[0].name)
    assert not asked_of_both(record(*BOTH, renamed), day(31))


HEAVY = {
    "four hurts in a week": hurts("ana", LATER, LATER + 1, LATER + 2, LATER + 3),
    "two limits with a price": (
        said("ana", Boundary("B1", "limit"), 9),
        said("ana", BoundaryAnswered("B1", "punished"), 10),
        said("ana", Boundary("B2", "limit"), LATER),
        said("ana", BoundaryAnswered("B2", "punished"), LATER + 3),
    ),
    "three noes to one who asks": tuple(
        said(by, what, LATER + n)
        for n in range(3)
        for by, what in (("ben", Boundary(f"W{n}", "request")), ("ana", RequestAnswered(f"W{n}", "no")))
    ),
}


@pytest.mark.parametrize("entries", HEAVY.values(), ids=HEAVY.keys())
def test_what_both_know_brings_the_questions_to_both(entries: tuple[Entry, ...]):
    whole = record(*BOTH, *entries)
    last = entries[-1].at
    for who in BOND.people:
        assert asked_of_both(whole.for_eyes(who), last)
        assert not asked_of_both(whole.for_eyes(who), last - timedelta(minutes=1))
        assert not asked_of_both(whole.for_eyes(who), last + IN_SIGHT)


@pytest.mark.parametrize("entries", HEAVY.values(), ids=HEAVY.keys())
def test_what_one_keeps_private_brings_them_to_nobody(entries: tuple[Entry, ...]):
    hidden = [Entry(e.at, e.by, e.what, private=True) for e in entries]
    for who in BOND.people:
        assert not asked_of_both(record(*BOTH, *hidden).for_eyes(who), entries[-1].at)


def test_one_hurt_less_asks_nobody():
    assert not asked_of_both(record(*BOTH, *hurts("ana", LATER, LATER + 1, LATER + 2)), day(LATER + 2))
    spread = hurts("ana", LATER, LATER + 3, LATER + 6, LATER + 9)
    assert not asked_of_both(record(*BOTH, *spread), day(LATER + 9))


def test_eight_weeks_are_eight_weeks():
    assert timedelta(weeks=8) == EVERY


# ---- what followed a limit ---------------------------------------------------------------------

LIMIT = said("ana", Boundary("B1", "limit"), 1)


def test_three_hard_things_within_three_days_are_told_to_the_setter():
    found = after_a_limit(record(LIMIT, *hurts("ben", 1.5, 2, 3.9)), "ana", day(4))
    assert found is not None
    assert (found.limit, len(found.hard)) == (LIMIT, 3)


def test_they_are_told_to_nobody_else():
    assert after_a_limit(record(LIMIT, *hurts("ben", 1.5, 2, 3)), "ben", day(4)) is None


def test_two_or_later_ones_say_nothing():
    assert after_a_limit(record(LIMIT, *hurts("ben", 1.5, 2)), "ana", day(3)) is None
    assert after_a_limit(record(LIMIT, *hurts("ben", 1.5, 2, 4.1)), "ana", day(5)) is None
    assert after_a_limit(record(LIMIT, *hurts("ben", 0.2, 0.4, 0.6)), "ana", day(3)) is None


def test_the_word_goes_by_itself_after_a_week():
    found = record(LIMIT, *hurts("ben", 1.5, 2, 3))
    assert after_a_limit(found, "ana", day(9.9)) is not None
    assert after_a_limit(found, "ana", day(10)) is None


def test_what_the_other_keeps_private_is_not_counted():
    hidden = hurts("ben", 1.5, 2, 3, private=True)
    assert after_a_limit(record(LIMIT, *hidden), "ana", day(4)) is None


def test_hard_things_are_of_many_kinds_and_a_memory_is_none():
    made = said("ana", Promise("P1", "ben", due=day(1.2)), 0)
    hard = [
        said("ben", Missed("P1@2026-03-03"), 1.4),
        said("ben", Seen("P1@2026-03-03", "no"), 1.5),
        said("ben", WasThere("N1", "no"), 1.6),
        said("ben", FeltHeard("ana", "not_yet"), 1.7),
        said("ben", BoundaryAnswered("B1", "pressed"), 1.8),
    ]
    found = after_a_limit(record(made, LIMIT, *hard), "ana", day(2))
    assert found is not None
    assert len(found.hard) == 5
    soft = [said("ben", SeenDifferently("R1"), 1.5), said("ben", Missed("P9@2026-03-03"), 1.6)]
    assert after_a_limit(record(made, LIMIT, *hard[:1], *soft), "ana", day(2)) is None


# ---- prices, read together ---------------------------------------------------------------------

PAID = (
    said("ana", Aftermath("B1", 1, "punished"), 2, private=True),
    said("ana", BoundaryAnswered("B2", "punished"), 20, private=True),
    said("ana", Received("T1", "used_against"), 40, private=True),
)
"""A no that had a price, another, and something told that was used against its teller."""


@pytest.mark.parametrize("pair", [PAID[:2], PAID[1:], PAID[::2]])
def test_two_prices_of_any_kind_are_read_together(pair: tuple[Entry, ...]):
    found, last = record(*pair), pair[-1].at
    assert prices(found, "ana", last) == pair
    assert prices(found, "ana", last - timedelta(minutes=1)) == ()
    assert prices(found, "ana", last + IN_SIGHT) == ()
    assert prices(found, "ben", last) == ()
    assert not asked_of_both(record(*BOTH, *pair), last), "what is private brings the questions to nobody"


def test_one_price_or_two_far_apart_say_nothing():
    far = said("ana", Aftermath("B3", 3, "punished"), 2 + 57, private=True)
    for alone in (PAID[:1], (PAID[0], far)):
        assert prices(record(*alone), "ana", alone[-1].at) == ()


def test_a_day_that_was_uneasy_had_no_price():
    uneasy = said("ana", Aftermath("B1", 3, "uneasy"), 4, private=True)
    assert prices(record(PAID[0], uneasy), "ana", day(4)) == ()
