"""Coming back: what became of each hurt, and whether its repair has stood."""

from datetime import timedelta

import pytest

from tend.trust import entries as e
from tend.trust.cycles import WATCHED
from tend.trust.record import Entry
from tend.trust.resilience import Crossing, Standing
from tests.laws.worlds import DAY, as_it_comes, day, of_ana, record, repaired, rupture, step, told


def crossings(*made: Entry) -> tuple[Crossing, ...]:
    return of_ana(record(*made)).coming_back


WAYS: list[tuple[list[Entry], Standing]] = [
    ([], "open"),
    ([step(day(1), "ana", "named", ruptures=("X",))], "open"),
    ([step(day(1), "ben", "acknowledged", ruptures=("X",))], "open"),
    ([step(day(1), "ana", "raised", ruptures=("X",))], "in repair"),
    (repaired(day(1), "X", "R"), "ended"),
    ([*repaired(day(1), "X", "R"), step(day(9), "ana", "reopened")], "in repair"),
    ([step(day(1), "ana", "raised", ruptures=("X",)), step(day(2), "ana", "closed")], "closed"),
    ([step(day(1), "ana", "named", ruptures=("X",)), step(day(2), "ana", "withdrawn")], "withdrawn"),
]


@pytest.mark.parametrize(("steps", "standing"), WAYS)
def test_a_hurt_stands_where_its_repair_has_come(steps: list[Entry], standing: Standing):
    (crossing,) = crossings(rupture(day(0)), *steps)
    assert crossing.standing == standing


def test_a_repair_has_stood_after_five_kept_and_seen():
    ended = [rupture(day(0)), *repaired(day(1), "X", "R"), *as_it_comes()]
    for n in range(WATCHED + 1):
        seen = [x for k in range(n) for x in told("kept", day(3 + k))]
        unseen = told("unseen", day(20))
        (crossing,) = crossings(*ended, *seen, *unseen)
        assert (crossing.standing, crossing.watched) == ("stood" if n >= WATCHED else "ended", n)


def test_what_was_kept_before_the_hurt_was_raised_is_not_watched_change():
    before = [x for k in range(9) for x in told("kept", day(k))]
    (crossing,) = crossings(*as_it_comes(), *before, rupture(day(10)), *repaired(day(11), "X", "R"))
    assert (crossing.standing, crossing.watched) == ("ended", 0)


def test_how_long_it_took_to_be_heard():
    (crossing,) = crossings(rupture(day(0)), *repaired(day(1), "X", "R"))
    assert crossing.heard_after == timedelta(hours=2)
    assert crossings(rupture(day(0)))[0].heard_after is None


@pytest.mark.parametrize(
    ("again", "standing"),
    [
        (rupture(day(20), "Y", harm=3, way="promise-forgotten"), "recurred"),
        (rupture(day(20), "Y", harm=2), "ended"),
        (rupture(day(20), "Y", harm=5, way="disrespect"), "ended"),
        (rupture(day(0.5), "Y", harm=5), "ended"),
        (Entry(day(20), "ana", e.Rupture("Y", "ben", "inconsistency", 1, deception=True)), "recurred"),
        (rupture(day(20), "Y", by="ben", harm=5), "ended"),
    ],
)
def test_the_same_kind_of_hurt_takes_a_finished_repair_back(again: Entry, standing: Standing):
    first = crossings(rupture(day(0)), *repaired(day(1), "X", "R"), again)[0]
    assert first.standing == standing


@pytest.mark.parametrize(
    ("what", "deep"),
    [
        (e.Rupture("X", "ben", "disrespect", 3), False),
        (e.Rupture("X", "ben", "disrespect", 4), True),
        (e.Rupture("X", "ben", "disrespect", 1, injury=True), True),
        (e.Rupture("X", "ben", "dishonesty", 1, deception=True), True),
    ],
)
def test_what_makes_a_hurt_a_deep_one(what: e.Rupture, deep: bool):
    (crossing,) = crossings(Entry(day(0), "ana", what))
    assert (crossing.deep, crossing.unhealed) == (deep, deep)


def test_a_deep_hurt_is_unhealed_until_the_weeks_of_watching():
    walk = [rupture(day(0), harm=5), *repaired(day(1), "X", "R")[:-1]]
    assert [crossings(*walk[:n])[0].unhealed for n in (1, 5, 10, 11)] == [True, True, True, False]


def test_a_hurt_without_its_kind_in_a_repair_of_another_stays_open():
    made = [rupture(day(0), "X"), rupture(day(0) + DAY / 2, "Y"), *repaired(day(1), "X", "R")]
    assert [c.standing for c in crossings(*made)] == ["ended", "open"]
