"""What has shifted: a word only where the record has it, with the entries that carry it."""

from __future__ import annotations

import pytest
from hypothesis import given

from tend.trust import entries as e
from tend.trust.record import Entry, Record
from tend.trust.since import shifts
from tests.laws.worlds import DAY, as_it_comes, day, lie, record, records, told

NOW = day(112)
WEEK = 7


def words(made: Record, me: str = "ana") -> list[str]:
    return [s.word for s in shifts(made.for_eyes(me), me, NOW)]


def felt(*values: int) -> list[Entry]:
    return [Entry(day(80 + 5 * n), "ana", e.CheckIn(safety=v), private=True) for n, v in enumerate(values)]


LEVEL = felt(5, 5, 5, 5, 5, 5)


def kept(*weeks: int) -> list[Entry]:
    return [*as_it_comes(), *(x for w in weeks for x in told("kept", day(WEEK * w + 1)))]


def test_an_empty_record_says_nothing():
    assert words(record()) == []


def test_more_weeks_kept_and_seen_are_steadier():
    made = record(*kept(1, 3, 8, 9, 10, 12), *LEVEL)
    (shift,) = shifts(made, "ana", NOW)
    assert shift.word == "Steadier"
    assert "four of the last eight weeks, and in two of the eight before" in shift.says
    assert {type(x.what) for x in shift.entries} == {e.Seen, e.CheckIn}


def test_steadier_needs_what_was_done_and_how_safe_it_felt():
    done = kept(1, 3, 8, 9, 10, 12)
    assert words(record(*done)) == [], "how safe it felt is not known"
    assert words(record(*done, *felt(7, 7, 7, 3, 3, 3))) == [], "it has sunk"
    assert words(record(*LEVEL)) == [], "nothing was done"
    assert words(record(*done, *felt(3, 3, 3, 7, 7, 7))) == ["Steadier"]


@given(records())
def test_every_word_opens_the_entries_it_rests_on(made: Record):
    for me in ("ana", "ben"):
        seen = made.for_eyes(me)
        for shift in shifts(seen, me, NOW):
            assert shift.entries
            assert set(shift.entries) <= set(seen.entries)


@pytest.mark.parametrize("weeks", [(1, 3, 8, 9), (1, 3, 5, 9), (9, 10, 11)])
def test_no_more_than_before_is_left_unsaid(weeks: tuple[int, ...]):
    assert words(record(*kept(*weeks), *LEVEL)) == []


def test_told_unasked_and_nothing_found_is_more_honest():
    tells = Entry(day(100), "ben", e.Telling("L1", "mistake"), "I spent it")
    taken = Entry(day(100) + DAY / 8, "ana", e.Received("L1", "received"))
    assert words(record(tells, taken)) == ["More honest"]
    assert words(record(tells, taken, lie(day(105)))) == []
    assert words(record(tells)) == []


def test_every_pause_come_back_from_is_more_grounded():
    paused = Entry(day(100), "ben", e.Pause("U1", 8, day(100) + DAY / 12))
    back = Entry(day(100) + DAY / 24, "ben", e.Returned("U1"))
    assert words(record(paused, back)) == ["More grounded"]
    assert words(record(paused)) == []


def test_limits_respected_are_clearer_and_one_pressed_says_nothing():
    said = [
        Entry(day(100), "ana", e.Boundary("B1", "limit"), "Not after ten"),
        Entry(day(101), "ana", e.BoundaryAnswered("B1", "honoured")),
    ]
    pressed = Entry(day(102), "ana", e.BoundaryAnswered("B1", "pressed"))
    assert words(record(*said)) == words(record(*said), "ben") == ["Clearer limits"]
    assert words(record(*said, pressed)) == []


def tellings(*depths: int, start: float = 20, by: str = "ana") -> list[Entry]:
    return [
        Entry(day(start + n), by, e.Telling(f"L{start}{n}", "feeling", depth=d), "It was")
        for n, d in enumerate(depths)
    ]


def test_what_one_tells_going_deeper_is_for_its_teller_alone():
    made = record(*tellings(1, 2, 1), *tellings(3, 3, 2, start=100))
    (shift,) = shifts(made, "ana", NOW)
    assert (shift.word, shift.own) == ("Easier to say", True)
    assert words(made, "ben") == []


def test_used_against_its_teller_nothing_is_called_easier():
    later = tellings(3, 3, 2, start=100)
    used = Entry(day(110), "ana", e.Received(later[0].handle, "used_against"))
    assert words(record(*tellings(1, 2, 1), *later, used)) == []
