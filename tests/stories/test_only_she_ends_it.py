"""A deep hurt: the long way, at her pace, ended by her alone, and opened again when she wants."""

from tend.trust import journal
from tend.trust.record import Record

from .conftest import HEADER, mended, seen


def test_from_owning_it_unasked_to_the_end_and_open_again(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=disconnection harm=5 injury=yes "You were not there"
    2025-01-07T08:00Z ben repairs repair=R1 step=acknowledged ruptures=X1 "I should have come that night"
    2025-01-08T08:00Z ana repairs repair=R1 step=heard_answer answer=not_yet
    2025-01-09T08:00Z ana repairs repair=R1 step=impact "I was alone with the doctor"
    2025-01-09T08:30Z ben repairs repair=R1 step=reflected "Alone, and I had said I would come"
    2025-01-09T09:00Z ana repairs repair=R1 step=heard_answer answer=yes
    2025-01-10T08:00Z ben repairs repair=R1 step=apology
    2025-01-10T09:00Z ana repairs repair=R1 step=apology_answer answer=not_yet
    2025-01-12T08:00Z ben repairs repair=R1 step=apology
    2025-01-12T09:00Z ana repairs repair=R1 step=apology_answer answer=received
    2025-01-13T08:00Z ben repairs repair=R1 step=plan_proposed
    2025-01-13T09:00Z ana repairs repair=R1 step=plan_answer answer=changed
    2025-01-14T09:00Z ana repairs repair=R1 step=plan_answer answer=accepted
    2025-01-14T09:01Z ana repairs repair=R1 step=observing_started weeks=26
    2025-03-01T09:00Z ana repairs repair=R1 step=returning_hurt "Tonight it is all back"
    2025-03-01T10:00Z ben repairs repair=R1 step=reflected "I am here"
    2025-04-01T09:00Z ana repairs repair=R1 step=review answer=keep_observing
    2025-07-01T09:00Z ana repairs repair=R1 step=completed
    2025-08-01T09:00Z ana repairs repair=R1 step=reopened
    """
    dates = ("01-07", "01-08", "01-09", "01-10", "01-12", "01-13", "01-14", "03-02", "07-01", "08-01")
    assert [mended(record, "R1", f"2025-{date}T23:00Z").state for date in dates] == [
        "OFFERED", "OFFERED", "APOLOGY", "APOLOGY", "PLAN", "PLAN", "OBSERVING", "OBSERVING",
        "COMPLETED", "RAISED",
    ]  # fmt: skip
    opened = mended(record, "R1", "2025-08-02T09:00Z")
    assert (opened.level, opened.completed, opened.heard) == ("injury", None, None)
    assert seen(record, "2025-08-02T09:00Z").word == "fragile"


def test_his_steps_never_end_it_and_hers_he_cannot_take():
    lines = (
        HEADER,
        "2025-01-06T22:00Z ana names rupture=X1 about=ben way=disconnection harm=5",
        "2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1",
        "2025-01-08T08:00Z ben repairs repair=R1 step=completed",
        "2025-01-08T08:00Z ben repairs repair=R1 step=heard_answer answer=yes",
        "2025-01-08T08:00Z ana repairs repair=R1 step=apology",
    )
    got = journal.read("".join(f"{line}\n" for line in lines))
    assert [str(t) for t in got.troubles] == [
        "line 4: only ana may take the step completed in R1.",
        "line 5: only ana may take the step heard_answer in R1.",
        "line 6: only ben may take the step apology in R1.",
    ]
    assert mended(got.record, "R1", "2025-01-09T08:00Z").state == "RAISED"


def test_a_repair_can_rest_and_go_on(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=disconnection harm=3
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1
    2025-01-07T09:00Z ben repairs repair=R1 step=paused "I need time"
    2025-01-07T10:00Z ben repairs repair=R1 step=paused back-by=2025-01-07T20:00Z "I need until eight tonight"
    2025-01-07T20:00Z ben repairs repair=R1 step=resumed
    2025-01-07T20:10Z ana repairs repair=R1 step=paused
    2025-01-08T08:00Z ben repairs repair=R1 step=resumed "Can we go on?"
    2025-01-09T08:00Z ana repairs repair=R1 step=resumed
    """
    hours = ("07T09:30", "07T10:30", "07T20:05", "07T21:00", "08T09:00", "09T09:00")
    resting = [mended(record, "R1", f"2025-01-{hour}Z").paused for hour in hours]
    assert resting == [False, True, False, True, True, False]
    assert mended(record, "R1", "2025-01-10T08:00Z").state == "RAISED"


def test_closed_without_an_end_is_not_mended_here(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=disconnection harm=5
    2025-01-06T22:10Z ana names rupture=X2 about=ben way=disrespect harm=2
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1
    2025-01-07T08:10Z ana repairs repair=R2 step=named ruptures=X2
    2025-01-08T08:00Z ana repairs repair=R1 step=closed
    2025-01-08T08:10Z ana repairs repair=R2 step=withdrawn
    """
    assert [c.standing for c in seen(record, "2025-01-09T09:00Z").coming_back] == ["closed", "withdrawn"]


def test_the_same_hurt_again_takes_the_repair_back(record: Record):
    """
    2025-01-06T22:00Z ana names rupture=X1 about=ben way=shut-down harm=3
    2025-01-07T08:00Z ana repairs repair=R1 step=raised ruptures=X1
    2025-01-08T08:00Z ben repairs repair=R1 step=acknowledged
    2025-01-09T08:00Z ana repairs repair=R1 step=completed
    2025-01-20T22:00Z ana names rupture=X2 about=ben way=disrespect harm=5
    2025-01-21T22:00Z ana names rupture=X3 about=ben way=disconnection harm=2
    2025-01-22T22:00Z ana names rupture=X4 about=ben way=walked-out harm=3
    """
    first = [seen(record, f"2025-01-{day}T23:00Z").coming_back[0].standing for day in (10, 21, 22)]
    assert first == ["ended", "ended", "recurred"]
