"""What one asks of the other may be declined, and what was declined is left alone for a while."""

from datetime import datetime

import pytest

from tend.trust.admission import admitted
from tend.trust.entries import Boundary
from tend.trust.errors import Refused
from tend.trust.record import Entry, Record

from .conftest import seen

CODE = "Please let me have the code to your phone"


def test_a_no_is_not_asked_away(record: Record):
    """
    2025-01-06T19:00Z ana sets ref=B1 kind=request "Could you give me the code to your phone?"
    2025-01-06T20:00Z ben answers-request request=B1 answer=no "That is mine"
    """
    soon, later = (
        datetime.fromisoformat(day) for day in ("2025-01-20T19:00+00:00", "2025-02-20T19:00+00:00")
    )
    with pytest.raises(Refused, match="Ben said no to this on 6 January"):
        admitted(record, Entry(soon, "ana", Boundary("B2", "request"), CODE))
    assert admitted(record, Entry(later, "ana", Boundary("B2", "request"), CODE)).find("B2") is not None


def test_neither_the_wish_nor_the_no_moves_anything(record: Record):
    """
    2025-01-06T19:00Z ana sets ref=B1 kind=request "Could you come to my mother’s on Friday?"
    2025-01-06T20:00Z ben answers-request request=B1 answer=no
    2025-01-08T20:00Z ana asks-leave ref=L1
    2025-01-08T21:00Z ben gives-leave leave=L1 answer=not_now
    """
    bare = record.without(frozenset(e.name for e in record.entries))
    for who in ("ana", "ben"):
        told, empty = (seen(r, "2025-01-12T09:00Z", of=who) for r in (record, bare))
        assert (told.word, told.limits, told.presence) == (empty.word, empty.limits, empty.presence)
