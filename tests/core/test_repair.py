"""The way back: thirty moves, and everything else kept as plain words."""

from dataclasses import replace
from itertools import product
from typing import get_args

import pytest

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.entries.fields import Level, Step, StepAnswer
from tend.trust.errors import Refused
from tend.trust.people import Place
from tend.trust.record import Entry
from tend.trust.repair import MOVES, Repair, State, legal, level_of, place_of, repairs
from tests.laws.worlds import DAY, day, record, rupture, step

# from · step · by · answer · to (and where a light repair goes instead)
TABLE = """
NONE                                     named                injured                       DRAFT
NONE,DRAFT,OFFERED                       raised               injured                       RAISED
NONE                                     acknowledged         accountable                   OFFERED
OFFERED                                  heard_answer         injured      yes              HEARING/APOLOGY
OFFERED                                  heard_answer         injured      partly,not_yet   OFFERED
RAISED,ACK                               acknowledged         accountable                   ACK
RAISED,ACK                               reflected            accountable                   HEARING
ACK                                      heard_answer         injured      yes              HEARING/APOLOGY
ACK                                      heard_answer         injured      partly,not_yet   RAISED
ACK,OFFERED,HEARING                      impact               injured                       HEARING
HEARING                                  reflected            accountable                   HEARING
HEARING                                  heard_answer         injured      yes              APOLOGY
HEARING                                  heard_answer         injured      partly,not_yet   HEARING
APOLOGY                                  apology              accountable                   APOLOGY
APOLOGY                                  apology_answer       injured      received         PLAN/OBSERVING
APOLOGY                                  apology_answer       injured      not_yet          APOLOGY
PLAN                                     plan_proposed        accountable                   PLAN
PLAN,OBSERVING                           plan_answer          injured      accepted         OBSERVING
PLAN                                     plan_answer          injured      changed          PLAN
PLAN                                     commitment_accepted  injured                       OBSERVING
OBSERVING                                observing_started    injured                       OBSERVING
OBSERVING                                review               injured      keep_observing   OBSERVING
OBSERVING                                review               injured      change_plan      PLAN
OBSERVING                                review               injured      hear_again       HEARING
OBSERVING                                returning_hurt       injured                       OBSERVING
OBSERVING                                reflected            accountable                   OBSERVING
ACK,HEARING,APOLOGY,PLAN,OBSERVING       completed            injured                       COMPLETED
OFFERED,RAISED,ACK,HEARING,APOLOGY,PLAN,OBSERVING closed      injured                       CLOSED_OPEN
DRAFT,OFFERED,RAISED,ACK                 withdrawn            injured                       WITHDRAWN
RAISED,ACK,HEARING,APOLOGY,PLAN,OBSERVING,COMPLETED,CLOSED_OPEN reopened injured            RAISED
"""

Row = tuple[tuple[str, ...], str, str, tuple[str, ...], str, str | None]


def table() -> list[Row]:
    """The table above, taken apart."""
    rows: list[Row] = []
    for line in TABLE.strip().splitlines():
        start, what, by, *answers, to = line.split()
        plain, _, light = to.partition("/")
        said = tuple(answers[0].split(",")) if answers else ()
        rows.append((tuple(start.split(",")), what, by, said, plain, light or None))
    return rows


# How to come to each state, standard and light, from nothing.
WAYS: dict[State, str] = {
    "NONE": "",
    "DRAFT": "named",
    "OFFERED": "acknowledged",
    "RAISED": "raised",
    "ACK": "raised acknowledged",
    "HEARING": "raised reflected",
    "APOLOGY": "raised reflected heard_answer:yes",
    "PLAN": "raised reflected heard_answer:yes apology_answer:received",
    "OBSERVING": "raised reflected heard_answer:yes apology_answer:received plan_answer:accepted",
    "COMPLETED": "raised acknowledged completed",
    "CLOSED_OPEN": "raised closed",
    "WITHDRAWN": "raised withdrawn",
}
PEOPLE: dict[Place, str] = {"injured": "ana", "accountable": "ben"}
ANSWERS: tuple[StepAnswer | None, ...] = (None, *get_args(StepAnswer))
FREE: tuple[Step, ...] = tuple(s for s in get_args(Step) if s not in ("paused", "resumed", "levelled"))


def arrived(state: State, level: Level) -> list[Entry]:
    """The steps that lead to a state over one rupture, a day each."""
    way = WAYS[state].split()
    if level == "light" and state in ("PLAN", "OBSERVING"):
        way = [*WAYS["OBSERVING"].split()[:4], *(["review:change_plan"] if state == "PLAN" else [])]
    made = [rupture(day(0), harm=2 if level == "light" else 3)]
    for n, one in enumerate(way):
        what, _, answer = one.partition(":")
        by = PEOPLE[place_of(what) or "injured"]  # type: ignore[arg-type]
        made.append(step(day(1 + n), by, what, answer or None, ruptures=("X",)))
    return made


def repair(*made: Entry, at: float = 900) -> Repair:
    found = repairs(record(*made), day(at))
    return found[0] if found else Repair("R", "ana", "ben")


def test_there_are_these_thirty_moves_and_no_other():
    assert len(MOVES) == 30
    assert [(m.start, m.step, m.by, m.answers, m.to, m.to_light) for m in MOVES] == table()


def test_every_state_step_place_and_answer_is_in_the_table():
    rows = table()
    assert {s for start, *_ in rows for s in start} | {row[4] for row in rows} == set(get_args(State))
    assert {row[1] for row in rows} == set(FREE)
    assert {a for row in rows for a in row[3]} == set(get_args(StepAnswer))


@pytest.mark.parametrize("level", ["standard", "light"])
@pytest.mark.parametrize("state", [s for s in get_args(State) if s != "NONE"])
def test_a_step_moves_by_the_table_or_stays_plain_words(state: State, level: Level):
    made = arrived(state, level)
    before = repair(*made)
    assert (before.state, before.level, before.kept_as_words) == (state, level, ())
    rows = table()
    for what, by, answer in product(FREE, PEOPLE, ANSWERS):
        more = step(day(50), PEOPLE[by], what, answer, ruptures=("X",))
        after = repair(*made, more)
        goes = [
            light if level == "light" and light else plain
            for start, name, place, answers, plain, light in rows
            if state in start and (name, place) == (what, by) and (not answers or answer in answers)
        ]
        assert (after.state, after.kept_as_words) == ((goes[0], ()) if goes else (state, (more.name,)))


def test_from_nothing_only_three_steps_begin_anything():
    fresh = Repair("R", "ana", "ben")
    begun = {
        (what, by, found.to)
        for what, by, answer in product(FREE, PEOPLE, ANSWERS)
        if (found := legal(fresh, e.RepairStep("R", what, answer=answer), by))
    }
    assert begun == {
        ("named", "injured", "DRAFT"),
        ("raised", "injured", "RAISED"),
        ("acknowledged", "accountable", "OFFERED"),
    }


def test_every_step_belongs_to_one_place_or_to_either():
    owner = {what: {row[2] for row in table() if row[1] == what} for what in FREE}
    assert {what: {place_of(what)} for what in FREE} == owner
    assert [place_of("paused"), place_of("resumed"), place_of("levelled")] == [None, None, "injured"]


def test_completed_keeps_its_moment_until_it_is_opened_again():
    ended = repair(*arrived("COMPLETED", "standard"))
    assert ended.completed == day(3)
    assert not ended.open
    again = repair(*arrived("COMPLETED", "standard"), step(day(9), "ana", "reopened"))
    assert (again.state, again.completed, again.heard, again.raised) == ("RAISED", None, None, day(1))
    assert again.open


def test_the_first_yes_to_being_heard_is_the_one_remembered():
    walked = arrived("APOLOGY", "standard")
    assert repair(*walked).heard == day(3)
    later = [
        step(day(20), "ana", "apology_answer", "received"),
        step(day(21), "ana", "plan_answer", "accepted"),
        step(day(22), "ana", "review", "hear_again"),
        step(day(23), "ana", "heard_answer", "yes"),
    ]
    assert repair(*walked, *later).heard == day(3)


def test_a_draft_is_not_yet_raised():
    assert repair(*arrived("DRAFT", "standard")).raised is None
    assert repair(*arrived("OFFERED", "standard")).raised == day(1)


@pytest.mark.parametrize(
    ("harms", "level"),
    [
        ((), "standard"),
        ((1,), "light"),
        ((2, 2), "light"),
        ((2, 3), "standard"),
        ((3,), "standard"),
        ((1, 4), "injury"),
    ],
)
def test_the_highest_harm_decides_how_much_care(harms: tuple[int, ...], level: Level):
    assert level_of([e.Rupture("X", "ben", "disrespect", harm) for harm in harms]) == level


def test_a_lie_or_her_own_word_makes_it_an_injury():
    assert level_of([e.Rupture("X", "ben", "dishonesty", 1, deception=True)]) == "injury"
    assert level_of([e.Rupture("X", "ben", "disrespect", 1, injury=True)]) == "injury"


def test_a_repair_grows_heavier_with_what_is_added_to_it():
    made = [rupture(day(0), "X", harm=2), rupture(day(0), "Y", harm=5)]
    steps = [
        step(day(1), "ana", "raised", ruptures=("X",)),
        step(day(2), "ana", "reopened", ruptures=("Y", "X")),
    ]
    assert repair(*made, steps[0]).level == "light"
    grown = repair(*made, *steps)
    assert (grown.level, grown.ruptures) == ("injury", ("X", "Y"))


def test_who_was_hurt_is_who_named_it_or_whose_place_the_first_step_shows():
    assert repair(rupture(day(0), by="ben"), step(day(1), "ben", "raised", ruptures=("X",))).injured == "ben"
    assert repair(step(day(1), "ana", "raised")).injured == "ana"
    assert repair(step(day(1), "ben", "acknowledged")).injured == "ana"
    assert repair(step(day(1), "ben", "acknowledged", ruptures=("GONE",))).accountable == "ben"


def test_the_first_step_that_tells_decides_who_was_hurt_for_good():
    """Ben wrote first as the one who was hurt; a hurt only Ana knows of does not turn the places round."""
    made = record(
        replace(rupture(day(0), "Y"), private=True),
        step(day(1), "ben", "heard_answer", answer="yes"),
    )
    with pytest.raises(Refused, match="Only Ben may take this step"):
        admitted(made, step(day(2), "ana", "named", ruptures=("Y",)))
    forced = record(*made.entries, step(day(2), "ana", "named", ruptures=("Y",)))
    for eyes in (forced, forced.for_eyes("ana"), forced.for_eyes("ben")):
        assert repairs(eyes, day(9))[0].injured == "ben"


def test_a_pause_tells_nobodys_place():
    assert repair(step(day(0), "ben", "paused"), step(day(1), "ana", "raised")).injured == "ana"


def test_two_repairs_go_their_own_ways():
    made = [
        rupture(day(0), "X"),
        rupture(day(0), "Y", by="ben"),
        step(day(1), "ana", "raised", repair="R1", ruptures=("X",)),
        step(day(2), "ben", "raised", repair="R2", ruptures=("Y",)),
        step(day(3), "ben", "acknowledged", repair="R1"),
    ]
    found = repairs(record(*made), day(9))
    assert [(r.ref, r.injured, r.state) for r in found] == [("R1", "ana", "ACK"), ("R2", "ben", "RAISED")]
    assert [len(r.steps) for r in found] == [2, 1]
    assert [r.state for r in repairs(record(*made), day(2))] == ["RAISED", "RAISED"]


# Each line: what has happened, and who holds the pause afterwards.
PAUSES: list[tuple[str, str | None]] = [
    ("ana:paused", "ana"),
    ("ben:paused", None),
    ("ben:paused:0", None),
    ("ben:paused:25", None),
    ("ben:paused:24", "ben"),
    ("ben:paused:1 ben:resumed", None),
    ("ben:paused:1 ana:resumed", None),
    ("ana:paused ben:resumed", "ana"),
    ("ana:paused ben:paused:1", "ana"),
    ("ben:paused:1 ana:paused ben:resumed", "ana"),
    ("ana:paused ana:resumed", None),
    ("ana:resumed", None),
    ("ana:paused ana:completed", None),
    ("ana:paused ana:closed", None),
]


@pytest.mark.parametrize(("said", "held"), PAUSES)
def test_who_may_let_a_repair_rest_and_who_may_go_on(said: str, held: str | None):
    made = arrived("ACK", "standard")
    for n, one in enumerate(said.split()):
        by, what, *hours = one.split(":")
        at = day(20 + n)
        back = at + int(hours[0]) * DAY / 24 if hours else None
        made.append(step(at, by, what, back_by=back))
    rested = repair(*made)
    assert (rested.paused_by, rested.paused) == (held, held is not None)


def test_a_pause_of_what_is_not_under_way_is_plain_words():
    for state in ("COMPLETED", "CLOSED_OPEN", "WITHDRAWN"):
        after = repair(*arrived(state, "standard"), step(day(50), "ana", "paused"))
        assert (after.paused, len(after.kept_as_words)) == (False, 1)
