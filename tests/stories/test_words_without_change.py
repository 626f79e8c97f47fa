"""Sorry, and sorry, and sorry: words that nothing follows move nothing."""

from tend.trust.record import Record

from .conftest import mended, promised, seen


def test_three_apologies_before_she_was_heard_stay_words(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=disrespect harm=3 "You called me hysterical"
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1 within=72 "Can we talk about last night?"
    2025-01-07T08:05Z ben repairs repair=R1 step=apology "Sorry"
    2025-01-07T12:00Z ben repairs repair=R1 step=apology "I said I am sorry"
    2025-01-08T12:00Z ben repairs repair=R1 step=apology "How often do you want to hear it"
    """
    sorry = mended(record, "R1", "2025-01-09T09:00Z")
    assert (sorry.state, sorry.heard, len(sorry.kept_as_words)) == ("RAISED", None, 3)
    assert [c.standing for c in seen(record, "2025-01-09T09:00Z").coming_back] == ["in repair"]


def test_grand_promises_weigh_nothing_until_they_are_kept(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana "Everything will be different now"
    2025-01-06T19:01Z ben promises ref=C2 to=ana "I will make it up to you, always"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-06T19:31Z ana accepts promise=C2
    2025-01-06T20:00Z ben writes "I promise. I promise. I promise"
    2025-01-06T20:05Z ben thanks ref=T1 "For your patience"
    2025-01-06T20:06Z ana takes-thanks thanks=T1 answer=not_now
    """
    assert seen(record, "2025-03-01T09:00Z").follow.weights == ()
    assert seen(record, "2025-03-01T09:00Z").word == "too early to say"


def test_a_plan_nobody_keeps_leaves_the_repair_where_it_is(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=inconsistency harm=3 "Again you came two hours late"
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1 within=72
    2025-01-07T19:00Z ben repairs repair=R1 step=acknowledged "Two hours, and no word"
    2025-01-07T19:10Z ana repairs repair=R1 step=heard_answer answer=yes
    2025-01-07T19:20Z ana repairs repair=R1 step=impact "I sat there like a fool"
    2025-01-07T19:30Z ben repairs repair=R1 step=reflected "Like a fool, alone, with the waiter looking"
    2025-01-07T19:40Z ana repairs repair=R1 step=heard_answer answer=yes
    2025-01-07T19:50Z ben repairs repair=R1 step=apology "I let you sit there. I am sorry"
    2025-01-07T20:00Z ana repairs repair=R1 step=apology_answer answer=received
    2025-01-07T20:05Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-10T19:00Z repair=R1 "On time"
    2025-01-07T20:10Z ben repairs repair=R1 step=plan_proposed promises=C1
    2025-01-07T20:20Z ana repairs repair=R1 step=plan_answer answer=accepted
    2025-01-07T20:21Z ana accepts promise=C1
    2025-01-10T20:00Z ana misses occasion=C1@2025-01-10
    2025-01-17T20:00Z ana misses occasion=C1@2025-01-17
    2025-01-24T20:00Z ana misses occasion=C1@2025-01-24
    """
    assert mended(record, "R1", "2025-06-01T09:00Z").state == "OBSERVING"
    assert promised(record, "C1", "2025-01-25T09:00Z").state == "active"
    assert seen(record, "2025-01-25T09:00Z").follow.forecast < 0.3
