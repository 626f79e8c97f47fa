"""What goes on still: by whose word, and how far its repair may come meanwhile."""

from __future__ import annotations

import pytest

from tend.trust.entries import GoesOn
from tend.trust.record import Entry
from tend.trust.repair import WAITS, State
from tests.laws.worlds import day, record, step

from .test_repair import WAYS, arrived, repair


def said(by: str, answer: str, at: float, *, private: bool = False) -> Entry:
    return Entry(day(at), by, GoesOn("X", answer), private=private)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [s for s in WAYS if s != "NONE"])
@pytest.mark.parametrize("level", ["light", "standard"])
@pytest.mark.parametrize("by", ["ana", "ben"])
def test_a_repair_that_came_further_goes_back_to_hearing(state: State, level: str, by: str):
    found = repair(*arrived(state, level), said(by, "yes", 100))  # type: ignore[arg-type]
    assert found.goes_on
    assert found.state == ("HEARING" if state in WAITS else state)


def test_while_it_goes_on_being_heard_is_noted_and_no_more():
    made = [*arrived("HEARING", "standard"), said("ana", "yes", 100)]
    heard = repair(*made, step(day(101), "ana", "heard_answer", "yes", ruptures=("X",)))
    assert (heard.state, heard.heard) == ("HEARING", day(101))
    sorry = repair(
        *made,
        step(day(101), "ana", "heard_answer", "yes", ruptures=("X",)),
        step(day(102), "ben", "apology", ruptures=("X",)),
    )
    assert (sorry.state, len(sorry.kept_as_words)) == ("HEARING", 1)


def test_once_it_is_over_her_yes_leads_on():
    made = [*arrived("HEARING", "standard"), said("ana", "yes", 100), said("ana", "no", 110)]
    assert not repair(*made).goes_on
    assert repair(*made, step(day(111), "ana", "heard_answer", "yes", ruptures=("X",))).state == "APOLOGY"


@pytest.mark.parametrize("state", WAITS)
def test_once_it_is_over_it_goes_on_from_where_it_was(state: State):
    made = [*arrived(state, "standard"), said("ana", "yes", 100)]
    early = step(day(101), "ben", "apology", ruptures=("X",))
    again = step(day(102), "ben", "reflected", ruptures=("X",))
    assert repair(*made, early, again).state == "HEARING"
    assert repair(*made, early, again, said("ana", "no", 110)).state == state


def test_whoever_was_hurt_has_the_last_word():
    made = arrived("HEARING", "standard")
    assert repair(*made, said("ana", "yes", 100), said("ben", "no", 110)).goes_on
    assert not repair(*made, said("ben", "yes", 100), said("ana", "no", 110)).goes_on
    assert not repair(*made, said("ben", "yes", 100), said("ben", "no", 110)).goes_on
    assert repair(*made, said("ana", "no", 100), said("ben", "yes", 110)).goes_on
    assert not repair(*made, said("ben", "yes", 100), said("ana", "no", 100)).goes_on


def test_she_may_end_it_or_close_it_all_the_same():
    made = [*arrived("HEARING", "standard"), said("ana", "yes", 100)]
    assert repair(*made, step(day(101), "ana", "completed", ruptures=("X",))).state == "COMPLETED"
    assert repair(*made, step(day(101), "ana", "closed", ruptures=("X",))).state == "CLOSED_OPEN"


def test_what_one_keeps_private_holds_nothing_back():
    made = [*arrived("PLAN", "standard"), said("ana", "yes", 100, private=True)]
    for who in ("ana", "ben"):
        assert repair(*record(*made).for_eyes(who).entries).state == "PLAN"


def test_it_holds_back_only_the_repair_of_that_hurt():
    made = [*arrived("PLAN", "standard"), Entry(day(100), "ana", GoesOn("Y", "yes"))]
    assert (repair(*made).state, repair(*made).goes_on) == ("PLAN", False)
