"""Sundays at five stay at five, and a late night belongs to the day it is called at home."""

from tend.trust.record import Record

from .conftest import became, promised


def test_sunday_at_five_is_five_on_either_side_of_summer_time(record: Record):
    """
    2025-03-10T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY;BYDAY=SU first=2025-03-16T17:00Z "Walk"
    2025-03-10T19:30Z ana accepts promise=C1
    2025-03-23T18:00Z ben keeps occasion=C1@2025-03-23
    2025-03-30T18:00+01:00 ben keeps occasion=C1@2025-03-30
    """
    due = [o.due.isoformat() for o in promised(record, "C1", "2025-04-02T12:00+01:00").occasions]
    assert due == [
        "2025-03-16T17:00:00+00:00",
        "2025-03-23T17:00:00+00:00",
        "2025-03-30T17:00:00+01:00",
        "2025-04-06T17:00:00+01:00",
    ]
    assert became(record, "C1@2025-03-30", "2025-03-30T18:00+01:00") == "kept"


def test_on_the_day_of_the_change_five_comes_an_hour_sooner(record: Record):
    """
    2025-03-10T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY;BYDAY=SU first=2025-03-16T17:00Z "Walk"
    2025-03-10T19:30Z ana accepts promise=C1
    2025-03-30T16:00Z ben asks-to-move occasion=C1@2025-03-30 to=2025-03-31T17:00+01:00
    2025-03-30T16:05Z ana answers-move occasion=C1@2025-03-30 answer=agreed
    """
    assert became(record, "C1@2025-03-30", "2025-03-30T15:59Z") == "to-come"
    assert became(record, "C1@2025-03-30", "2025-03-30T16:00Z") == "due"
    assert became(record, "C1@2025-03-30", "2025-03-30T17:00Z") == "due"


def test_half_past_midnight_belongs_to_the_new_day_at_home(record: Record):
    """
    2025-06-01T12:00+01:00 ben promises ref=C1 to=ana due=2025-06-01T23:30Z "Home from the late shift"
    2025-06-01T12:30+01:00 ana accepts promise=C1
    2025-06-02T00:20+01:00 ben keeps occasion=C1@2025-06-02
    """
    assert [o.key for o in promised(record, "C1", "2025-06-02T09:00+01:00").occasions] == ["C1@2025-06-02"]
    assert became(record, "C1@2025-06-02", "2025-06-02T09:00+01:00") == "kept"


def test_a_promise_ends_on_its_last_day_and_not_before(record: Record):
    """
    2025-03-10T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY first=2025-03-29T08:00Z until=2025-03-31
    2025-03-10T19:30Z ana accepts promise=C1
    2025-03-29T08:00Z ben keeps occasion=C1@2025-03-29
    2025-03-30T08:00+01:00 ben keeps occasion=C1@2025-03-30
    2025-03-31T08:00+01:00 ben keeps occasion=C1@2025-03-31
    """
    assert promised(record, "C1", "2025-03-30T12:00+01:00").state == "active"
    assert promised(record, "C1", "2025-03-31T12:00+01:00").state == "over"
