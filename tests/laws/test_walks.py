"""Laws of every walk through a repair, with its steps, answers and days drawn by chance."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.entries.fields import Level, Step, StepAnswer
from tend.trust.errors import Refused
from tend.trust.people import Place
from tend.trust.record import Entry, Record
from tend.trust.repair import MOVES, OPEN, Repair, State, legal, repairs
from tend.trust.repair_reminders import by_day, in_sight, night, reminders
from tend.trust.repair_stall import overlays, stalled
from tend.trust.repair_turn import answer_by, since, turn
from tests.laws.worlds import DAY, START, day, people, record, swapped_people

BY: dict[Place, str] = {"injured": "ana", "accountable": "ben"}
anything: tuple[tuple[Step, StepAnswer | None], ...] = (
    *((move.step, answer) for move in MOVES for answer in (move.answers or (None,))),
    *((name, None) for name in ("paused", "paused", "resumed", "resumed", "levelled", "levelled")),
)


ENDS: tuple[Step, ...] = ("completed", "closed", "withdrawn")


@st.composite
def steps(draw: st.DrawFn, state: State) -> Entry:
    """One step: mostly one that is open here, sometimes any at all by anybody."""
    if draw(st.integers(0, 4)):
        onward = [
            m for m in MOVES if state in m.start and (m.step not in ENDS or draw(st.integers(0, 9)) == 0)
        ]
        move = draw(st.sampled_from(onward or MOVES))
        name, answer = move.step, draw(st.sampled_from(move.answers or (None,)))
        by = BY[move.by]
    else:
        name, answer = draw(st.sampled_from(anything))
        by = draw(people)
    what = e.RepairStep(
        "R",
        name,
        ruptures=draw(st.sampled_from(((), ("X",), ("Y",), ("X", "Y")))),
        answer=answer,
        within=draw(st.sampled_from((None, 24, 72, 336))),
        weeks=2 if name == "observing_started" else None,
        level=draw(st.sampled_from(get_args(Level))) if name == "levelled" else None,
        aloud=name == "apology" and draw(st.booleans()),
    )
    return Entry(START, by, what, "word for word")


@st.composite
def walks(draw: st.DrawFn) -> Record:
    """Two hurts Ana named, and steps over them, some hours apart; what is refused is left out."""
    at = START
    made = record(
        *(
            Entry(at, "ana", e.Rupture(ref, "ben", "inconsistency", draw(st.integers(1, 5))), private=hidden)
            for ref, hidden in (("X", False), ("Y", draw(st.booleans())))
        )
    )
    alone = draw(st.integers(0, 2))
    for n in range(draw(st.integers(0, 24))):
        at += timedelta(hours=draw(st.integers(1, 200)))
        found = next(iter(repairs(made, at)), None)
        one = draw(steps(found.state if found else "NONE"))
        what = one.what
        assert isinstance(what, e.RepairStep)
        if one.by == "ben" and found and all(x.private for x in found.steps):
            continue  # he does not know its name yet
        if what.step == "paused" and draw(st.booleans()):
            what = replace(what, back_by=at + timedelta(hours=draw(st.integers(1, 30))))
        try:
            made = admitted(made, replace(one, at=at, what=what, private=n < alone and one.by == "ana"))
        except Refused:
            continue
    return made


moments = st.integers(0, 400 * 24).map(lambda hours: START + timedelta(hours=hours))


def of(made: Record, at: int = 900) -> Repair | None:
    return next(iter(repairs(made, day(at))), None)


@given(walks())
def test_only_the_injured_reaches_heard_received_and_completed(made: Record):
    found = of(made)
    if found is None:
        return
    for n, entry in enumerate(found.steps):
        before = of(record(*made.entries[:2], *found.steps[:n])) if n else None
        after = of(record(*made.entries[:2], *found.steps[: n + 1]))
        assert after is not None
        moved = before is None or before.state != after.state
        reached = moved and after.state in ("APOLOGY", "PLAN", "COMPLETED", "CLOSED_OPEN", "WITHDRAWN")
        if reached or (before and before.level != after.level and not entry.what.ruptures):  # type: ignore[union-attr]
            assert entry.by == "ana", entry


@given(walks(), moments)
def test_no_reminder_is_ever_owed_by_the_injured(made: Record, at):
    for who in ("ana", "ben"):
        for reminder in reminders(made, who, at):
            assert (reminder.repair.accountable, turn(reminder.repair)) == (who, "accountable")
            assert not night(at.astimezone(made.zone))
            assert reminder.at <= at
        assert all(r.accountable == who for r in in_sight(made, who, at))
    found = next(iter(repairs(made, at)), None)
    if found and found.injured == "ana":
        assert (reminders(made, "ana", at), in_sight(made, "ana", at)) == ((), ())


@given(walks(), moments)
def test_whoever_stepped_back_is_reminded_of_nothing(made: Record, at):
    assert reminders(made, "ben", at, quiet=True) == ()
    assert in_sight(made, "ben", at, quiet=True) == ()


@given(walks())
def test_no_path_is_a_dead_end(made: Record):
    found = of(made)
    if found is None or found.state == "WITHDRAWN":
        return  # nothing is left to go on from; the hurt can be named anew
    places = {move.by for move in MOVES if found.state in move.start}
    if found.state != "NONE":
        assert "injured" in places, "the one who was hurt can always go on or end it"
    whose = turn(found)
    assert whose is None or whose in places, "whoever's step it is has one"
    if found.open and found.state not in ("DRAFT", "OFFERED"):
        ends = [m.to for m in MOVES if found.state in m.start and m.by == "injured"]
        assert {"CLOSED_OPEN"} <= set(ends)


ONWARD: dict[State, tuple[tuple[str, Step, StepAnswer | None], ...]] = {
    "NONE": (("ana", "raised", None),),
    "DRAFT": (("ana", "raised", None),),
    "OFFERED": (("ana", "heard_answer", "yes"),),
    "RAISED": (("ben", "acknowledged", None),),
    "ACK": (("ana", "heard_answer", "yes"),),
    "HEARING": (("ben", "reflected", None), ("ana", "heard_answer", "yes")),
    "APOLOGY": (("ben", "apology", None), ("ana", "apology_answer", "received")),
    "PLAN": (("ben", "plan_proposed", None), ("ana", "plan_answer", "accepted")),
    "OBSERVING": (("ana", "completed", None),),
    "CLOSED_OPEN": (("ana", "reopened", None),),
}
"""From each state the next one nearer to the end she can give it."""


@given(walks())
def test_from_wherever_a_walk_led_the_two_can_still_come_to_an_end(made: Record):
    found, at = of(made), max(x.at for x in made.entries)
    if found is None or found.injured != "ana" or found.state in {"WITHDRAWN", "NONE"}:
        return
    for _ in range(len(ONWARD)):
        state = next(iter(repairs(made, at))).state
        for by, name, answer in ONWARD.get(state, ()):
            at += timedelta(hours=1)
            made = admitted(made, Entry(at, by, e.RepairStep("R", name, answer=answer)))
    assert next(iter(repairs(made, at))).state == "COMPLETED"


@given(walks())
def test_what_moves_nothing_is_still_there_word_for_word(made: Record):
    found = of(made)
    if found is None:
        return
    written = [x for x in made.standing if isinstance(x.what, e.RepairStep)]
    assert list(found.steps) == written
    assert {x.words for x in found.steps} <= {"word for word"}


@given(walks())
def test_relabelling_the_two_changes_nothing_but_the_names(made: Record):
    one, other = of(made), of(swapped_people(made))
    assert (one is None) == (other is None)
    if one is None or other is None:
        return
    swap = {"ana": "ben", "ben": "ana"}
    assert (one.state, one.level, one.paused, one.heard) == (
        other.state,
        other.level,
        other.paused,
        other.heard,
    )
    assert (swap[one.injured], turn(one), since(one)) == (other.injured, turn(other), since(other))
    assert len(one.kept_as_words) == len(other.kept_as_words)


@given(walks(), people)
def test_both_read_the_same_level_and_the_same_one_as_hurt(made: Record, who: str):
    theirs = of(made.for_eyes(who))
    shared = [x for x in made.standing if isinstance(x.what, e.RepairStep) and not x.private]
    whole = of(made)
    if shared and theirs and whole:
        assert (theirs.level, theirs.injured) == (whole.level, whole.injured)


@given(walks(), moments)
def test_a_yes_ends_every_standstill(made: Record, at):
    found = next(iter(repairs(made, at)), None)
    if found is None or not found.open:
        return
    for answer, name in (("yes", "heard_answer"), ("received", "apology_answer")):
        said = e.RepairStep("R", name, answer=answer)  # type: ignore[arg-type]
        if legal(found, said, "injured"):
            later = at + timedelta(minutes=1)
            more = admitted(made.until(at), Entry(later, found.injured, said))
            after = next(iter(repairs(more, later)))
            assert stalled(more, after, later) is None
            assert "STALLED" not in overlays(more, after, later)


@given(walks(), moments)
def test_the_window_is_at_least_a_day_and_a_pause_only_makes_it_longer(made: Record, at):
    found = next(iter(repairs(made, at)), None)
    began, end = (since(found), answer_by(found, at)) if found else (None, None)
    assert (began is None) == (end is None)
    if began and end:
        assert end - began >= DAY
        assert found
        assert found.state in OPEN


@given(moments)
@settings(max_examples=40)
def test_nothing_is_moved_but_out_of_the_night_and_never_back(at):
    zone = record().zone
    moved = by_day(at, zone)
    assert moved >= at
    assert not night(moved.astimezone(zone))
    assert moved - at <= timedelta(hours=11)
