"""What two people came through: ended, stood, tested, and kept in view only by both."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tend.trust import entries as e
from tend.trust.record import Entry
from tend.trust.through import came_through
from tests.laws.worlds import DAY, as_it_comes, day, record, repaired, rupture, told

STOOD = [
    rupture(day(0)),
    *repaired(day(1), "X", "R"),
    *as_it_comes(),
    *(x for n in range(5) for x in told("kept", day(3 + n))),
]
NEED = [
    Entry(day(30), "ana", e.Need("N1"), "The clinic rang"),
    Entry(day(31), "ana", e.WasThere("N1", "yes")),
]
NOW = day(60)


def keep(who: str, answer: str, n: float) -> Entry:
    return Entry(day(n), who, e.KeptInView("R", answer), "It is ours now")  # type: ignore[arg-type]


def test_a_repair_that_stood_and_was_tested_may_stand_there():
    (one,) = came_through(record(*STOOD, *NEED), NOW)
    assert (one.repair.ref, one.tested.what, one.kept) == ("R", e.WasThere("N1", "yes"), False)


@pytest.mark.parametrize("n", [len(STOOD) - 2, 1])
def test_what_was_not_watched_long_enough_may_not(n: int):
    assert came_through(record(*STOOD[:n], *NEED), NOW) == ()


def test_without_a_later_hard_moment_there_is_nothing_to_show():
    assert came_through(record(*STOOD), NOW) == ()
    unmet = [NEED[0], Entry(day(31), "ana", e.WasThere("N1", "no"))]
    assert came_through(record(*STOOD, *unmet), NOW) == ()


@pytest.mark.parametrize(
    "tests",
    [
        [Entry(day(40), "ana", e.FeltHeard("ben", "yes"))],
        [
            Entry(day(40), "ben", e.Pause("U1", 8, day(40) + timedelta(hours=1))),
            Entry(day(40) + timedelta(minutes=50), "ben", e.Returned("U1")),
        ],
        [rupture(day(40), "Y", harm=2, way="disrespect"), *repaired(day(41), "Y", "R2")],
    ],
    ids=["a talk heard", "a pause come back from", "a later hurt heard"],
)
def test_other_hard_moments_count_as_well(tests: list[Entry]):
    assert "R" in [p.repair.ref for p in came_through(record(*STOOD, *tests), NOW)]


def test_it_is_kept_only_by_two_yeses():
    made = [*STOOD, *NEED, keep("ana", "yes", 50)]
    assert [p.kept for p in came_through(record(*made), NOW)] == [False]
    (both,) = came_through(record(*made, keep("ben", "yes", 51)), NOW)
    assert (both.kept, both.words) == (True, "It is ours now")
    (again,) = came_through(record(*made, keep("ben", "yes", 51), keep("ben", "no", 52)), NOW)
    assert not again.kept


def test_a_recurrence_takes_it_off():
    again = rupture(day(50), "Z", harm=3)
    made = record(*STOOD, *NEED, keep("ana", "yes", 48), keep("ben", "yes", 49), again)
    assert came_through(made, NOW) == ()


def test_what_one_keeps_private_tests_nothing():
    alone = [Entry(x.at, x.by, x.what, x.words, private=True) for x in NEED]
    assert came_through(record(*STOOD, *alone), NOW) == ()


def test_both_see_the_same():
    made = record(
        *STOOD, *NEED, keep("ana", "yes", 50), Entry(day(51), "ana", e.Note(), "mine", private=True)
    )
    assert came_through(made.for_eyes("ana"), NOW) == came_through(made.for_eyes("ben"), NOW)


def test_a_completed_day_is_not_its_own_test():
    assert came_through(record(*STOOD, Entry(day(1) + DAY / 4, "ana", e.FeltHeard("ben", "yes"))), NOW) == ()
