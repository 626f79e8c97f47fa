"""Turns of listening: whose it is, what comes next, and what comes too soon."""

from datetime import timedelta

import pytest

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.errors import Refused
from tend.trust.record import Entry, Record
from tend.trust.turns import SITTING, turn_now, turns
from tests.laws.worlds import day, record

BEGAN = day(0)


def after(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


def listens(by: str = "ben", ref: str = "E1", at: float = 0, minutes: int = 10) -> Entry:
    return Entry(BEGAN + after(at), by, e.Listened(ref, minutes))


def gives_back(by: str = "ben", ref: str = "E1", at: float = 11) -> Entry:
    return Entry(BEGAN + after(at), by, e.GaveBack(ref), "The house was too quiet")


def was_it(answer: str = "yes", by: str = "ana", ref: str = "E1", at: float = 12) -> Entry:
    listener = "ben" if by == "ana" else "ana"
    return Entry(BEGAN + after(at), by, e.FeltHeard(listener, answer, ref))  # type: ignore[arg-type]


def stage(*made: Entry, at: float) -> str:
    turn = turn_now(record(*made), BEGAN + after(at))
    return turn.stage if turn else ""


def test_a_turn_goes_from_speaking_to_done():
    whole = (listens(), gives_back(), was_it())
    assert [stage(*whole, at=at) for at in (5, 10, 11, 12)] == [
        "speaking",
        "giving-back",
        "answering",
        "done",
    ]


def test_not_yet_leads_back_to_giving_back():
    again = (listens(), gives_back(), was_it("not_yet"), gives_back(at=20), was_it(at=21))
    assert [stage(*again, at=at) for at in (12, 20, 21)] == ["giving-back", "answering", "done"]


def test_a_sitting_is_over_after_a_while():
    assert turn_now(record(listens()), BEGAN + SITTING) is not None
    assert turn_now(record(listens()), BEGAN + SITTING + after(1)) is None


def test_a_turn_kept_to_oneself_is_nobodys_turn():
    alone = Entry(BEGAN, "ben", e.Listened("E1", 10), private=True)
    bare = Entry(BEGAN, "ben", e.Listened(minutes=10))
    assert turns(record(alone, bare), BEGAN) == ()


TOO_SOON = [
    ((listens(),), listens("ana", "E2", 5), "still open"),
    ((listens(),), was_it(at=5), "First Ben gives back"),
    ((listens(), gives_back()), gives_back(at=12), "Ana says first"),
    ((listens(), gives_back(), was_it()), gives_back(at=13), "over"),
    ((listens(), gives_back(), was_it()), was_it("partly", at=13), "over"),
    ((listens(), gives_back(), was_it()), listens("ben", "E2", 20), "Now Ana listens"),
]


@pytest.mark.parametrize(("before", "entry", "why"), TOO_SOON)
def test_what_comes_before_its_turn_is_refused(before: tuple[Entry, ...], entry: Entry, why: str):
    with pytest.raises(Refused, match=why):
        admitted(record(*before), entry)


def test_then_the_two_change_places():
    so_far = record(listens(), gives_back(), was_it())
    assert isinstance(admitted(so_far, listens("ana", "E2", 20)), Record)


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (gives_back("ana"), "only ben"),
        (was_it(by="ben"), "only ana"),
        (gives_back(ref="E9"), "not in this record"),
    ],
)
def test_nobody_speaks_for_the_other_in_a_turn(entry: Entry, why: str):
    with pytest.raises(Refused, match=f"(?i){why}"):
        admitted(record(listens()), entry)


def test_listening_without_a_handle_is_written_whenever():
    bare = Entry(BEGAN + after(1), "ben", e.Listened(minutes=20))
    heard = Entry(BEGAN + after(2), "ana", e.FeltHeard("ben", "yes"))
    assert len(admitted(admitted(record(listens()), bare), heard).entries) == 3
