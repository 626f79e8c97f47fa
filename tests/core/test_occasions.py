"""Which fact an occasion becomes: every order in which two people may speak of it."""

from datetime import timedelta
from typing import get_args

import pytest

from tend.trust import entries as e
from tend.trust.occasions import (
    GRACE,
    MISSES,
    SETTLED,
    Fact,
    Occasion,
    day_of,
    key_of,
    occasion_of,
    promise_of,
    settled,
)
from tend.trust.record import Entry
from tests.core.test_every_kind import LINES
from tests.laws.worlds import day

DUE = day(0)
KEY = "P@2025-01-06"
HOUR = timedelta(hours=1)
OPEN = Occasion("P", KEY, DUE)

KEPT, LATE, PARTLY = e.Kept(KEY), e.Kept(KEY, "late"), e.Kept(KEY, "partly")
MISSED, EXCUSED = e.Missed(KEY), e.Excused(KEY)
YES, NO, UNNOTICED = e.Seen(KEY, "yes"), e.Seen(KEY, "no"), e.Seen(KEY, "unnoticed")

# What was said, each as (hours after it was due, who, what), and the fact it makes.
SAID: list[tuple[list[tuple[float, str, e.Kind]], Fact]] = [
    ([], "overdue"),
    ([(0, "ben", KEPT)], "kept"),
    ([(-50, "ben", KEPT)], "kept"),
    ([(0, "ben", LATE)], "late"),
    ([(0, "ben", PARTLY)], "partly"),
    ([(0, "ben", KEPT), (1, "ana", YES)], "kept"),
    ([(0, "ben", KEPT), (1, "ana", UNNOTICED)], "kept"),
    ([(0, "ben", KEPT), (1, "ana", NO)], "disputed"),
    ([(0, "ana", NO), (1, "ben", KEPT)], "disputed"),
    ([(0, "ana", MISSED), (1, "ben", KEPT)], "disputed"),
    ([(0, "ben", KEPT), (1, "ana", NO), (2, "ana", YES)], "kept"),
    ([(0, "ben", KEPT), (1, "ana", NO), (2, "ben", MISSED)], "found"),
    ([(0, "ben", MISSED), (1, "ben", LATE)], "late"),
    ([(0, "ben", KEPT), (1, "ben", MISSED)], "owned"),
    ([(-1, "ben", MISSED)], "told-before"),
    ([(0, "ben", MISSED)], "owned"),
    ([(1, "ben", MISSED)], "owned"),
    ([(1, "ben", MISSED), (2, "ana", MISSED)], "owned"),
    ([(-1, "ben", MISSED), (2, "ana", NO)], "told-before"),
    ([(-1, "ben", MISSED), (2, "ben", MISSED)], "told-before"),
    ([(1, "ana", MISSED)], "found"),
    ([(0, "ana", NO)], "found"),
    ([(1, "ana", NO), (2, "ben", MISSED)], "found"),
    ([(1, "ana", YES)], "kept"),
    ([(-1, "ana", NO)], "overdue"),
    ([(-1, "ana", MISSED)], "overdue"),
    ([(1, "ana", UNNOTICED)], "overdue"),
    ([(1, "ana", NO), (2, "ana", YES)], "kept"),
    ([(1, "ana", EXCUSED)], "excused"),
    ([(-9, "ana", EXCUSED), (1, "ben", KEPT), (2, "ana", YES)], "excused"),
    ([(1, "ben", MISSED), (2, "ana", EXCUSED)], "excused"),
    ([(1, "ana", NO), (2, "ana", EXCUSED)], "excused"),
    ([(1, "ana", e.Message())], "overdue"),
]


def told(said: list[tuple[float, str, e.Kind]], hours: float = 100, occasion: Occasion = OPEN) -> Occasion:
    entries = [Entry(DUE + n * HOUR, by, what) for n, by, what in said]
    return settled(occasion, "ben", entries, DUE + hours * HOUR)


@pytest.mark.parametrize(("said", "fact"), SAID)
def test_what_was_said_makes_the_fact(said: list[tuple[float, str, e.Kind]], fact: Fact):
    assert told(said).fact == fact


@pytest.mark.parametrize(("said", "fact"), SAID)
def test_a_fact_that_stands_has_its_moment_and_an_open_one_has_none(
    said: list[tuple[float, str, e.Kind]], fact: Fact
):
    known = told(said).settled
    assert (known is not None) == (fact in SETTLED or fact == "disputed")
    if known is not None:
        assert known in [DUE + n * HOUR for n, _, _ in said]


def test_every_fact_is_reached_or_is_made_by_a_promise():
    reached = {fact for _, fact in SAID} | {"to-come", "due", "moved", "released"}
    assert reached == set(get_args(Fact))
    assert set(MISSES) < set(SETTLED) < set(get_args(Fact))


def test_it_is_due_at_its_moment_and_overdue_a_day_after():
    second = timedelta(seconds=1) / HOUR
    day_after = GRACE / HOUR
    assert [told([], hours).fact for hours in (-second, 0, day_after, day_after + second)] == [
        "to-come", "due", "due", "overdue",
    ]  # fmt: skip


def test_moved_twice_it_is_kept_in_part_whatever_is_said():
    for what in (KEPT, LATE, PARTLY):
        facts = [told([(0, "ben", what)], occasion=Occasion("P", KEY, DUE, moves=n)).fact for n in (0, 1, 2)]
        assert facts[0] == facts[1]
        assert facts[2] == "partly"


def test_what_was_moved_stays_moved_whatever_is_said_of_it_later():
    moved = Occasion("P", KEY, DUE, "moved", day(-1), moved_to="P@2025-01-07")
    assert told([(0, "ben", KEPT)], occasion=moved).fact == "moved"
    assert told([(0, "ben", KEPT)], occasion=moved).settled == day(-1)


def test_tried_and_made_small_are_kept_beside_the_fact():
    one = told([(1, "ben", MISSED), (2, "ana", e.TrySeen(KEY)), (3, "ana", e.Minimised(KEY))])
    assert (one.fact, one.tried, one.minimised, len(one.entries)) == ("owned", True, True, 3)
    assert not told([(1, "ben", MISSED)]).tried


def test_a_second_occasion_of_a_day_has_a_letter():
    taken: list[str] = []
    for _ in range(27):
        taken.append(key_of("P", DUE.date(), taken))
    assert taken[:3] == [KEY, f"{KEY}b", f"{KEY}c"]
    assert taken[25] == f"{KEY}z"
    assert len(set(taken)) == 26


@pytest.mark.parametrize(
    ("key", "there"),
    [
        (KEY, True), (f"{KEY}b", True), ("a-b.c@2024-02-29", True), ("P@2025-02-29", False), ("P", False),
        (f"{KEY}a", False), (f"{KEY}bb", False), ("@2025-01-06", False), ("P@2025-1-6", False), ("", False),
    ],
)  # fmt: skip
def test_a_key_names_a_day_or_nothing(key: str, there: bool):
    assert (day_of(key) is not None) == there


def test_what_is_said_of_an_occasion_leads_back_to_its_promise():
    occasions = {line.what.verb: occasion_of(line.what) for line in LINES if occasion_of(line.what)}
    promises = {line.what.verb: promise_of(line.what) for line in LINES if promise_of(line.what)}
    spoken = {"keeps", "misses", "sees", "sees-try", "excuses", "asks-to-move", "answers-move", "notes-move"}
    assert set(occasions) == spoken
    assert set(promises) == {*spoken, "accepts", "declines", "releases", "drops"}
    assert all(occasions[verb].startswith(f"{promises[verb]}@") for verb in spoken)
    assert (promise_of(e.Minimised(KEY)), occasion_of(e.Minimised(KEY))) == ("P", KEY)
    assert (promise_of(e.Minimised("X1")), occasion_of(e.Minimised("X1"))) == ("", "")
