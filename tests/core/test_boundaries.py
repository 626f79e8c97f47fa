"""Limits and how they were met: the setter's own word goes first."""

from typing import get_args

import pytest

from tend.trust import entries as e
from tend.trust.boundaries import Limits, Met, limits
from tend.trust.record import Entry
from tests.laws.worlds import LATER, day, record

SET = Entry(day(0), "ana", e.Boundary("B", "limit"), "I leave when you shout")


def answered(by: str, how: Met, n: float = 1) -> Entry:
    return Entry(day(n), by, e.BoundaryAnswered("B", how))


def met(*said: Entry) -> Limits:
    return limits(record(SET, *said), "ana", LATER)


@pytest.mark.parametrize("how", get_args(Met))
def test_every_answer_is_counted_as_itself(how: Met):
    assert met(answered("ben", how)).each == ((SET, how),)
    assert [met(answered("ana", how)).met(other) for other in get_args(Met)].count(1) == 1


def test_her_word_stands_whenever_it_was_said():
    assert met(answered("ana", "pressed", 1), answered("ben", "honoured", 2)).each == ((SET, "pressed"),)
    assert met(answered("ben", "honoured"), answered("ana", "pressed", 2)).met("honoured") == 0


def test_of_one_persons_answers_the_last_stands():
    assert met(answered("ana", "pressed", 1), answered("ana", "honoured", 2)).each == ((SET, "honoured"),)


def test_paid_for_afterwards_is_paid_for():
    after = [Entry(day(n), "ana", e.Aftermath("B", n, how)) for n, how in ((1, "fine"), (3, "punished"))]  # type: ignore[arg-type]
    assert met(answered("ana", "honoured"), after[0]).uneasy_after == 0
    paid = met(answered("ana", "honoured"), *after)
    assert (paid.each, paid.uneasy_after) == (((SET, "punished"),), 1)


def test_nobody_has_said_yet():
    assert met().each == ((SET, None),)
    assert limits(record(SET), "ben", LATER).each == ()
    assert limits(record(SET), "ana", day(-1)).each == ()
