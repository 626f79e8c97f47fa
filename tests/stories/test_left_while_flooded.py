"""Leaving a heated talk: calling a pause and coming back is one thing, vanishing another."""

from tend.trust.record import Record

from .conftest import seen


def test_back_at_the_hour_named_with_a_little_grace(record: Record):
    """
    2025-01-06T21:00Z ben pauses ref=T1 heat=8 back-by=2025-01-06T21:40Z "Too wound up. Back at twenty to"
    2025-01-06T21:55Z ben returns pause=T1
    2025-01-08T21:00Z ben pauses ref=T2 heat=9 back-by=2025-01-08T21:40Z
    2025-01-08T21:56Z ben returns pause=T2
    2025-01-10T21:00Z ben pauses ref=T3 "I do not know how long"
    2025-01-11T18:00Z ben returns pause=T3
    2025-01-12T21:00Z ben pauses ref=T4 back-by=2025-01-12T22:00Z
    """
    returns = seen(record, "2025-01-13T09:00Z").presence.returns
    assert [how for _, how in returns] == ["in-time", "late", "in-time", "not-yet"]
    assert seen(record, "2025-01-13T09:00Z", of="ben").presence.returns == ()


def test_coming_back_a_second_time_does_not_make_it_late(record: Record):
    """
    2025-01-06T21:00Z ben pauses ref=T1 back-by=2025-01-06T21:40Z
    2025-01-06T21:38Z ben returns pause=T1
    2025-01-06T23:00Z ben returns pause=T1
    """
    assert [how for _, how in seen(record, "2025-01-07T09:00Z").presence.returns] == ["in-time"]


def test_a_pause_lowers_nothing_and_being_there_is_hers_to_say(record: Record):
    """
    2025-01-06T21:00Z ben pauses ref=T1 heat=8
    2025-01-07T21:00Z ana needs ref=N1 "The call from the clinic"
    2025-01-07T22:00Z ana was-met need=N1 answer=yes "You sat with me"
    2025-01-09T21:00Z ana needs ref=N2 "Mother's birthday"
    2025-01-09T22:00Z ana was-met need=N2 answer=no
    2025-01-09T23:00Z ana was-met need=N2 answer=partly "You wrote at eleven"
    2025-01-10T21:00Z ben listens minutes=20
    2025-01-10T21:20Z ana feels-heard by=ben answer=yes
    2025-01-11T21:20Z ana feels-heard by=ben answer=partly
    """
    there = seen(record, "2025-01-12T09:00Z").presence
    assert [len(part) for part in (there.met, there.unmet, there.heard, there.unheard)] == [2, 0, 1, 1]
    assert [len(part) for part in (seen(record, "2025-01-09T22:30Z").presence.unmet,)] == [1]
