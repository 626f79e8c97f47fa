"""Telling: turns, depth, and how it was received."""

from tend.trust.record import Record

from .conftest import seen


def test_turns_and_depth_are_counted_for_both(record: Record):
    """
    2025-01-06T19:00Z ana tells ref=D1 kind=feeling depth=2 "I am tired of being brave"
    2025-01-06T19:05Z ben receives telling=D1 answer=received
    2025-01-06T19:06Z ben receives telling=D1 answer=received_safely
    2025-01-07T19:00Z ben tells ref=D2 kind=fact depth=4 whole=no "I saw her on Tuesday"
    2025-01-07T19:05Z ana receives telling=D2 answer=parked late=yes
    2025-01-08T19:00Z ben tells ref=D3 kind=intention "I will look for another job"
    2025-01-09T19:00Z ben tells ref=D4 kind=feeling private "I do not know whether I can"
    """
    hers, his = (seen(record, "2025-01-12T09:00Z", of).sharing for of in ("ana", "ben"))
    assert (len(hers.own), len(hers.theirs), hers.depths) == (1, 2, (4,))
    assert (len(his.own), len(his.theirs), his.received_safely) == (2, 1, 1)


def test_used_against_me_is_the_tellers_own_word(record: Record):
    """
    2025-01-06T19:00Z ana tells ref=D1 kind=feeling depth=5 "I was a frightened child"
    2025-01-06T19:05Z ben receives telling=D1 answer=received_safely
    2025-01-16T19:05Z ana receives telling=D1 answer=used_against private "You said it before your mother"
    """
    assert seen(record, "2025-01-17T09:00Z").sharing.used_against == 1
    assert seen(record, "2025-01-17T09:00Z", of="ben").sharing.used_against == 0


def test_what_is_parked_or_not_yet_heard_shows_no_truth(record: Record):
    """
    2025-01-06T19:00Z ben tells ref=D1 kind=mistake topic=card "I used the card"
    2025-01-07T19:00Z ben tells ref=D2 kind=mistake topic=card "And again"
    2025-01-07T19:10Z ana receives telling=D2 answer=received
    """
    assert [e.name for e in seen(record, "2025-01-08T09:00Z").truth.told_unasked] == ["D2"]
