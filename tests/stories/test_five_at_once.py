"""Five promises are enough to carry at once."""

from datetime import datetime, timedelta

import pytest

from tend.trust.admission import admitted
from tend.trust.entries import Promise
from tend.trust.errors import TooMany
from tend.trust.record import Entry, Record

NOW = datetime.fromisoformat("2025-01-10T19:00Z")


def another(at: datetime = NOW, by: str = "ben", **more: str) -> Entry:
    return Entry(at, by, Promise("C6", "ana" if by == "ben" else "ben"), "Learn to listen", **more)  # type: ignore[arg-type]


def test_a_sixth_promise_waits_until_one_is_let_go(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana "Ring when the train is late"
    2025-01-06T19:01Z ben promises ref=C2 to=ana "No phone at supper"
    2025-01-06T19:02Z ben promises ref=C3 to=ana due=2025-01-20T20:00Z "Clear the cellar"
    2025-01-06T19:03Z ben promises ref=C4 to=ana "Say when it gets too loud"
    2025-01-06T19:04Z ben promises ref=C5 to=ana "Walk the dog on your early days"
    2025-01-06T20:00Z ana accepts promise=C1
    """
    with pytest.raises(TooMany, match=r"^Five promises are enough to carry at once\. You could let one go"):
        admitted(record, another())
    assert admitted(record, another(by="ana")).entries[-1].by == "ana"
    assert admitted(record, another(instead="C5")).find("C6") is not None


def test_what_is_over_declined_or_dropped_weighs_on_nobody(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana "Ring when the train is late"
    2025-01-06T19:01Z ben promises ref=C2 to=ana "No phone at supper"
    2025-01-06T19:02Z ben promises ref=C3 to=ana due=2025-01-08T20:00Z "Clear the cellar"
    2025-01-06T19:03Z ben promises ref=C4 to=ana "Say when it gets too loud"
    2025-01-06T19:04Z ben promises ref=C5 to=ana "Walk the dog on your early days"
    2025-01-06T20:00Z ana accepts promise=C3
    2025-01-06T20:01Z ana declines promise=C4
    2025-01-08T21:00Z ben keeps occasion=C3@2025-01-08
    2025-01-09T21:00Z ben drops promise=C5
    """
    more = record
    for n in range(3):
        made = Entry(NOW + timedelta(minutes=n), "ben", Promise(f"D{n}", "ana"), "Something small")
        more = admitted(more, made)
    with pytest.raises(TooMany):
        admitted(more, another(NOW + timedelta(hours=1)))
