"""Trust has two directions: what one did to the other moves one picture, and never the other."""

from tend.trust.record import Record

from .conftest import seen


def test_a_hurt_lowers_one_picture_watched_acts_raise_it_and_the_other_stays(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY;COUNT=30 first=2025-01-07T20:00Z "Ring me"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:10Z ben keeps occasion=C1@2025-01-07
    2025-01-07T21:00Z ana sees occasion=C1@2025-01-07 answer=yes
    2025-01-09T08:00Z ana names rupture=X1 about=ben way=lie harm=4 how=discovered deception=yes "The card"
    2025-01-10T20:10Z ben keeps occasion=C1@2025-01-10
    2025-01-10T21:00Z ana sees occasion=C1@2025-01-10 answer=yes
    2025-01-11T20:10Z ben keeps occasion=C1@2025-01-11
    2025-01-11T21:00Z ana sees occasion=C1@2025-01-11 answer=yes
    """
    days = ("08", "09", "10", "12")
    kept, hurt, _, watched = (seen(record, f"2025-01-{day}T23:00Z").follow.forecast for day in days)
    assert hurt < kept
    assert watched > hurt
    hers = [seen(record, f"2025-01-{day}T23:00Z", of="ben").follow.forecast for day in days]
    assert len(set(hers)) == 1, "what he did says nothing of her"
