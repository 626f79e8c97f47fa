"""Being there: the last word on each need, and the first return from each pause."""

import pytest

from tend.trust import entries as e
from tend.trust.presence import COURTESY, Return, presence
from tend.trust.record import Entry
from tests.laws.worlds import DAY, LATER, day, record

BACK_BY = day(1)


@pytest.mark.parametrize(
    ("after", "how"),
    [(-DAY, "in-time"), (COURTESY, "in-time"), (COURTESY + DAY / 1440, "late"), (None, "not-yet")],
)
def test_a_quarter_of_an_hour_is_still_in_time(after: object, how: Return):
    made = [Entry(day(0), "ben", e.Pause("T", 8, BACK_BY))]
    if after is not None:
        made.append(Entry(BACK_BY + after, "ben", e.Returned("T")))  # type: ignore[operator]
    returns = presence(record(*made), "ana", "ben", LATER).returns
    assert [said for _, said in returns] == [how]


def test_a_pause_without_an_hour_is_returned_from_whenever():
    made = [Entry(day(0), "ben", e.Pause("T")), Entry(day(90), "ben", e.Returned("T"))]
    assert [how for _, how in presence(record(*made), "ana", "ben", LATER).returns] == ["in-time"]


def test_nothing_is_said_before_its_time():
    made = [Entry(day(0), "ana", e.Need("N")), Entry(day(1), "ana", e.WasThere("N", "no"))]
    assert presence(record(*made), "ana", "ben", day(0)).unmet == ()
    assert presence(record(*made), "ana", "ben", day(1)).unmet == (made[1],)


def test_a_changed_answer_is_one_moment_of_need():
    made = [
        Entry(day(0), "ana", e.Need("N")),
        Entry(day(1), "ana", e.WasThere("N", "no")),
        Entry(day(2), "ana", e.WasThere("N", "yes")),
    ]
    there = presence(record(*made), "ana", "ben", LATER)
    assert (there.met, there.unmet) == ((made[2],), ())


def test_each_speaks_for_themselves():
    made = [
        Entry(day(0), "ben", e.FeltHeard("ana", "yes")),
        Entry(day(1), "ana", e.FeltHeard("ben", "not_yet")),
        Entry(day(2), "ben", e.Need("N")),
        Entry(day(3), "ben", e.WasThere("N", "partly")),
    ]
    hers, his = (presence(record(*made), *who, LATER) for who in (("ana", "ben"), ("ben", "ana")))
    assert (hers.heard, hers.unheard, hers.met) == ((), (made[1],), ())
    assert (his.heard, his.unheard, his.met) == ((made[0],), (), (made[3],))
