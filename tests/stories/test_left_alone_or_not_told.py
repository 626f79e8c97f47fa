"""Not being there weighs only where one could know; a pause made longer is still come back from."""

from tend.trust.record import Record

from .conftest import seen


def test_nobody_is_absent_from_what_they_could_not_know(record: Record):
    """
    2025-01-06T19:00Z ana needs ref=N1 asked=no "The letter from the clinic"
    2025-01-07T19:00Z ana was-met need=N1 answer=no
    2025-01-08T19:00Z ana needs ref=N2 asked=yes "The scan"
    2025-01-09T19:00Z ana was-met need=N2 answer=no
    """
    there = seen(record, "2025-01-12T09:00Z").presence
    assert [e.what.need for e in there.unmet] == ["N2"]  # type: ignore[union-attr]


def test_a_pause_made_longer_is_kept_by_its_new_hour(record: Record):
    """
    2025-01-06T19:00Z ben pauses ref=T1 heat=8 back-by=2025-01-06T19:40Z
    2025-01-06T19:35Z ben extends pause=T1 back-by=2025-01-06T20:40Z
    2025-01-06T20:45Z ben returns pause=T1
    """
    returns = seen(record, "2025-01-12T09:00Z").presence.returns
    assert [how for _, how in returns] == ["in-time"]


def test_what_one_thinks_through_aloud_is_heard_in_turns(record: Record):
    """
    2025-01-06T19:00Z ben listens ref=E1 minutes=10
    2025-01-06T19:10Z ben gives-back turn=E1 "That the house was too quiet"
    2025-01-06T19:12Z ana feels-heard by=ben answer=yes turn=E1
    """
    assert len(seen(record, "2025-01-12T09:00Z").presence.heard) == 1
