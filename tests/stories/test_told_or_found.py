"""A promise that was not kept: told ahead, told first, or found; and what softens or hardens it."""

from tend.trust.record import Record
from tend.trust.repair import repairs

from .conftest import became, mended, occasion, promised, seen


def test_told_ahead_told_first_and_found_are_three_facts(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY;COUNT=3 first=2025-01-07T20:00Z "Ring me"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T15:00Z ben misses occasion=C1@2025-01-07 "The flight leaves at eight. I cannot ring tonight"
    2025-01-08T22:00Z ben misses occasion=C1@2025-01-08 "I forgot. I am sorry"
    2025-01-10T08:00Z ana misses occasion=C1@2025-01-09 "You did not ring"
    """
    facts = [o.fact for o in promised(record, "C1", "2025-01-11T09:00Z").occasions]
    assert facts == ["told-before", "owned", "found"]
    amounts = [w.amount for w in seen(record, "2025-01-11T09:00Z").follow.weights]
    assert 0 < amounts[0] < amounts[1] < amounts[2]


def test_told_three_weeks_ahead_is_told_ahead(record: Record):
    """
    2025-01-02T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-05T17:00Z "Sunday walk"
    2025-01-02T19:30Z ana accepts promise=C1
    2025-01-06T10:00Z ben misses occasion=C1@2025-01-26 "I am at my brother's that Sunday"
    """
    assert became(record, "C1@2025-01-26", "2025-01-07T09:00Z") == "told-before"
    assert became(record, "C1@2025-01-26", "2025-02-07T09:00Z") == "told-before"


def test_owning_it_after_the_other_found_it_stays_found(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T23:00Z ana sees occasion=C1@2025-01-07 answer=no "I waited"
    2025-01-08T08:00Z ben misses occasion=C1@2025-01-07 "You are right"
    """
    assert became(record, "C1@2025-01-07", "2025-01-09T09:00Z") == "found"


def test_nobody_can_find_a_promise_missed_before_it_is_due(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T19:59Z ana sees occasion=C1@2025-01-07 answer=no "You will forget it anyway"
    """
    assert became(record, "C1@2025-01-07", "2025-01-07T19:59Z") == "to-come"
    assert became(record, "C1@2025-01-07", "2025-01-09T09:00Z") == "overdue"


def test_made_small_afterwards_weighs_more_and_seen_trying_less(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY;COUNT=3 first=2025-01-07T20:00Z "Ring me"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T22:00Z ben misses occasion=C1@2025-01-07
    2025-01-07T22:30Z ana was-minimised about=C1@2025-01-07 "It was only a call, you said"
    2025-01-08T22:00Z ben misses occasion=C1@2025-01-08
    2025-01-09T22:00Z ben misses occasion=C1@2025-01-09
    2025-01-09T22:30Z ana sees-try occasion=C1@2025-01-09 "You tried from the train"
    """
    small, plain, tried = (w.amount for w in seen(record, "2025-01-11T09:00Z").follow.weights)
    assert small > plain > tried > 0
    assert occasion(record, "C1@2025-01-09", "2025-01-11T09:00Z").tried


def test_a_hurt_made_small_afterwards_stays_one_repair(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=disrespect harm=3 "Before your friends"
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1
    2025-01-07T19:00Z ana was-minimised about=X1 "It was a joke, you said"
    """
    before, after = seen(record, "2025-01-07T10:00Z"), seen(record, "2025-01-08T09:00Z")
    assert [c.deep for c in before.coming_back] == [False]
    assert [(c.deep, c.standing) for c in after.coming_back] == [(True, "in repair")]
    assert mended(record, "R1", "2025-01-08T09:00Z").ruptures == ("X1",)
    assert len(repairs(record, after.at)) == 1


def test_a_lie_made_small_afterwards_is_relied_on_less(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=lie harm=3 how=discovered deception=yes "The phone"
    2025-01-07T19:00Z ana was-minimised about=X1 "Everybody has one, you said"
    """
    before, after = (seen(record, f"2025-01-0{day}T10:00Z").truth for day in (7, 8))
    assert after.relied_on < before.relied_on
