"""A light hurt takes a short way back."""

from tend.trust.record import Record

from .conftest import mended, seen


def test_heard_and_sorry_and_a_few_days_of_watching(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=inconsistency harm=2 "You forgot the bread again"
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1 within=24
    2025-01-07T08:05Z ben repairs repair=R1 step=acknowledged "I did. And you had asked twice"
    2025-01-07T08:10Z ana repairs repair=R1 step=heard_answer answer=yes
    2025-01-07T08:15Z ben repairs repair=R1 step=apology "I am sorry. I will set a bell"
    2025-01-07T08:20Z ana repairs repair=R1 step=apology_answer answer=received
    2025-01-14T08:20Z ana repairs repair=R1 step=completed "All good"
    """
    walked = [mended(record, "R1", f"2025-01-07T08:{minute}Z").state for minute in ("05", "10", "15", "20")]
    assert walked == ["ACK", "APOLOGY", "APOLOGY", "OBSERVING"]
    (crossing,) = seen(record, "2025-01-15T09:00Z").coming_back
    assert (crossing.standing, crossing.deep) == ("ended", False)
    assert crossing.heard_after is not None
    assert crossing.heard_after.total_seconds() == 600


def test_not_heard_yet_goes_back_without_any_drama(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=inconsistency harm=2 "You forgot the bread again"
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1
    2025-01-07T08:05Z ben repairs repair=R1 step=acknowledged "It is only bread"
    2025-01-07T08:10Z ana repairs repair=R1 step=heard_answer answer=not_yet
    2025-01-07T08:15Z ben repairs repair=R1 step=acknowledged "You had asked twice, and I did not listen"
    2025-01-07T08:20Z ana repairs repair=R1 step=heard_answer answer=partly
    """
    assert mended(record, "R1", "2025-01-07T08:12Z").state == "RAISED"
    assert mended(record, "R1", "2025-01-07T08:17Z").state == "ACK"
    assert mended(record, "R1", "2025-01-07T08:30Z").heard is None
