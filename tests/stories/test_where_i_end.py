"""Limits: setting one counts against nobody, and how it was met is the setter's word."""

from tend.trust.record import Record

from .conftest import seen


def test_how_a_limit_was_met_is_said_by_the_one_who_set_it(record: Record):
    """
    2025-01-06T19:00Z ana sets ref=B1 kind=no "Not this weekend"
    2025-01-06T19:10Z ben answers-boundary boundary=B1 answer=honoured
    2025-01-06T21:00Z ana answers-boundary boundary=B1 answer=pressed
    2025-01-08T19:00Z ana sets ref=B2 kind=limit "I leave the room when you shout"
    2025-01-08T19:10Z ben answers-boundary boundary=B2 answer=honoured
    2025-01-09T19:00Z ana sets ref=B3 kind=request "Could you text when you leave?"
    2025-01-10T19:00Z ben sets ref=B4 kind=no
    """
    limits = seen(record, "2025-01-12T09:00Z").limits
    assert [met for _, met in limits.each] == ["pressed", "honoured"]
    assert (limits.met("honoured"), limits.met("pressed")) == (1, 1)
    assert len(seen(record, "2025-01-12T09:00Z", of="ben").limits.each) == 1


def test_how_it_was_afterwards_stays_with_her(record: Record):
    """
    2025-01-06T19:00Z ana sets ref=B1 kind=no "Not this weekend"
    2025-01-06T19:10Z ben answers-boundary boundary=B1 answer=honoured
    2025-01-07T19:00Z ana aftermath boundary=B1 day=1 answer=uneasy
    2025-01-09T19:00Z ana aftermath boundary=B1 day=3 answer=punished "Three days of silence"
    """
    hers = seen(record, "2025-01-12T09:00Z").limits
    assert ([met for _, met in hers.each], hers.uneasy_after) == (["punished"], 2)
    assert len(record.for_eyes("ben").entries) == 2


def test_a_log_of_the_others_calls_is_no_evidence(record: Record):
    """
    2025-01-06T19:00Z ana logs kind=call count=9 answered=1
    2025-01-07T19:00Z ana logs kind=text count=30 answered=2
    """
    bare = record.without(frozenset(e.name for e in record.entries))
    assert seen(record, "2025-01-12T09:00Z") == seen(bare, "2025-01-12T09:00Z")
