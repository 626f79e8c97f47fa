"""Kept, says one; seen, unnoticed, or not so, says the other."""

from tend.trust.record import Record

from .conftest import became, promised, seen


def test_kept_but_not_noticed_counts_half(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY;COUNT=2 first=2025-01-07T07:00Z "The coffee"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T07:00Z ben keeps occasion=C1@2025-01-07
    2025-01-07T20:00Z ana sees occasion=C1@2025-01-07 answer=yes
    2025-01-08T07:00Z ben keeps occasion=C1@2025-01-08
    2025-01-08T20:00Z ana sees occasion=C1@2025-01-08 answer=unnoticed
    """
    assert [w.amount for w in seen(record, "2025-01-09T09:00Z").follow.weights] == [1.0, 0.5]


def test_two_memories_side_by_side_settle_nothing(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:30Z ben keeps occasion=C1@2025-01-07 "I rang, nobody picked up"
    2025-01-07T21:00Z ana sees occasion=C1@2025-01-07 answer=no "My phone did not ring"
    """
    assert became(record, "C1@2025-01-07", "2025-01-09T09:00Z") == "disputed"
    assert promised(record, "C1", "2025-01-09T09:00Z").state == "active"
    assert seen(record, "2025-01-09T09:00Z").follow.weights == ()


def test_she_finds_the_call_after_all(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:30Z ben keeps occasion=C1@2025-01-07 "I rang, nobody picked up"
    2025-01-07T21:00Z ana sees occasion=C1@2025-01-07 answer=no
    2025-01-07T21:20Z ana sees occasion=C1@2025-01-07 answer=yes "It was on silent. You did ring"
    """
    assert became(record, "C1@2025-01-07", "2025-01-09T09:00Z") == "kept"


def test_seen_without_his_saying_so_is_kept_all_the_same(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Take the bins out"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:30Z ana sees occasion=C1@2025-01-07 answer=yes "Thank you"
    """
    assert became(record, "C1@2025-01-07", "2025-01-07T21:00Z") == "kept"


def test_five_bins_on_one_evening_are_as_two(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana way=consistency "Take the bins out when they are full"
    2025-01-06T19:10Z ben promises ref=C2 to=ana way=consistency "Bring the bottles away"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-06T19:31Z ana accepts promise=C2
    2025-01-07T20:00Z ben keeps occasion=C1@2025-01-07
    2025-01-07T20:01Z ben keeps occasion=C1@2025-01-07b
    2025-01-07T20:02Z ben keeps occasion=C2@2025-01-07
    2025-01-07T20:03Z ben keeps occasion=C2@2025-01-07b
    2025-01-07T21:00Z ana sees occasion=C2@2025-01-07b answer=yes
    """
    assert [w.amount for w in seen(record, "2025-01-08T09:00Z").follow.weights] == [0.5, 1.0]


def test_she_saw_it_though_he_never_said_so(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana "Ring when the train is late"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T21:00Z ana sees occasion=C1@2025-01-08 answer=yes "You rang from the platform"
    """
    assert became(record, "C1@2025-01-08", "2025-01-09T09:00Z") == "kept"
