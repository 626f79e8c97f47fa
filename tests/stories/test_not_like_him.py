"""After a long and faithful record, one miss raises a question; it is never a verdict."""

from tend.trust.record import Record
from tend.trust.twin import question

from .conftest import promised, seen


def test_the_first_missed_thursday_in_nine_is_asked_about(record: Record):
    """
    2025-01-01T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-02T12:10Z "Ring on Thursdays"
    2025-01-01T19:30Z ana accepts promise=C1
    2025-01-02T12:10Z ben keeps occasion=C1@2025-01-02
    2025-01-09T12:10Z ben keeps occasion=C1@2025-01-09
    2025-01-16T12:10Z ben keeps occasion=C1@2025-01-16
    2025-01-23T12:40Z ben keeps occasion=C1@2025-01-23 how=late
    2025-01-30T12:10Z ben keeps occasion=C1@2025-01-30
    2025-02-06T12:10Z ben keeps occasion=C1@2025-02-06
    2025-02-13T12:10Z ben keeps occasion=C1@2025-02-13
    2025-02-20T12:10Z ben keeps occasion=C1@2025-02-20
    2025-02-27T15:00Z ana sees occasion=C1@2025-02-27 answer=no
    """
    before, after = seen(record, "2025-02-26T09:00Z"), seen(record, "2025-02-28T09:00Z")
    (asked,) = after.questions
    assert (asked.kept_before, asked.outcomes_before, asked.latest) == (8, 8, True)
    assert before.questions == ()
    assert after.follow.forecast < before.follow.forecast
    assert "all right?" in question(asked, "Ben")


def test_a_perfect_short_record_asks_nothing(record: Record):
    """
    2025-01-01T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY first=2025-01-02T12:10Z "Ring you at lunch"
    2025-01-01T19:30Z ana accepts promise=C1
    2025-01-02T12:10Z ben keeps occasion=C1@2025-01-02
    2025-01-03T12:10Z ben keeps occasion=C1@2025-01-03
    2025-01-04T12:10Z ben keeps occasion=C1@2025-01-04
    2025-01-05T12:10Z ben keeps occasion=C1@2025-01-05
    2025-01-06T12:10Z ben keeps occasion=C1@2025-01-06
    2025-01-07T12:10Z ben keeps occasion=C1@2025-01-07
    2025-01-08T12:10Z ben keeps occasion=C1@2025-01-08
    2025-01-09T12:10Z ben keeps occasion=C1@2025-01-09
    2025-01-10T15:00Z ben misses occasion=C1@2025-01-10
    """
    assert len(promised(record, "C1", "2025-01-11T09:00Z").occasions) == 10
    assert seen(record, "2025-01-11T09:00Z").questions == ()
