"""What came again and again: one time is one time, three within a month are a pattern."""

from __future__ import annotations

import pytest

from tend.trust.patterns import patterns
from tend.trust.record import Entry
from tests.laws.worlds import day, record, rupture


def named(*days: float, way: str = "shut-down") -> list[Entry]:
    return [rupture(day(n), f"X{k}", way=way) for k, n in enumerate(days)]


def ways(*entries: Entry, who: str = "ana") -> list[str]:
    return [p.way.slug for p in patterns(record(*entries), who, day(60))]


@pytest.mark.parametrize(
    ("days", "found"),
    [((59,), []), ((40, 59), []), ((40, 50, 59), ["disconnection"]), ((20, 50, 59), []), ((10, 15, 20), [])],
)
def test_the_third_within_a_month_is_a_pattern(days: tuple[float, ...], found: list[str]):
    assert ways(*named(*days)) == found


def test_moments_of_one_way_belong_together_and_others_do_not():
    mixed = [rupture(day(50 + n), f"Y{n}", way=way) for n, way in enumerate(("walked-out", "unanswered"))]
    assert ways(*named(45), *mixed) == ["disconnection"]
    assert ways(*named(45, 46), rupture(day(50), "Y", way="disrespect")) == []


def test_it_is_told_to_the_one_who_named_it():
    assert ways(*named(40, 50, 59), who="ben") == []
