"""Check-ins as they are: never smoothed, and without a direction below six answers."""

import pytest

from tend.trust import entries as e
from tend.trust.checkins import Direction, FeltSafety, felt_safety
from tend.trust.record import Entry, Record
from tests.laws.worlds import LATER, day, record


def answers(*values: int | None) -> Record:
    return record(*(Entry(day(n), "ana", e.CheckIn(safety=v), private=True) for n, v in enumerate(values)))


def felt(made: Record) -> FeltSafety:
    return felt_safety(made, "ana", LATER)


@pytest.mark.parametrize(
    ("values", "direction"),
    [
        ((), None),
        ((0, 0, 10, 10, 10), None),
        ((5, 5, 5, 5, 5, 5), "much the same"),
        ((5, 5, 5, 5, 5, 7), "much the same"),
        ((5, 5, 5, 5, 5, 8), "rising"),
        ((5, 5, 5, 5, 5, 2), "falling"),
        ((10, 10, 10, 10, 3, 3, 3, 4, 4, 4), "rising"),
    ],
)
def test_a_direction_needs_six_answers_and_a_clear_change(
    values: tuple[int, ...], direction: Direction | None
):
    assert felt(answers(*values)).direction == direction


def test_a_skipped_answer_is_not_a_low_one():
    skipped = felt(answers(8, None, 0, None, 8))
    assert [value for _, value in skipped.answers] == [8, 0, 8]


def test_only_her_own_answers_up_to_now_are_hers():
    made = answers(3, 4).with_entry(Entry(day(1), "ben", e.CheckIn(safety=9)))
    assert [v for _, v in felt_safety(made, "ana", day(0)).answers] == [3]
    assert [v for _, v in felt_safety(made, "ben", LATER).answers] == [9]


def moods(*values: int) -> Record:
    return record(*(Entry(day(30 * n), "ana", e.CheckIn(easy_to_read=v)) for n, v in enumerate(values)))


@pytest.mark.parametrize(
    ("values", "even"),
    [((5, 5), None), ((5, 6, 7), True), ((2, 5, 5), False), ((0, 5, 6, 6, 7), True), ((6, 6, 6, 2), False)],
)
def test_how_even_moods_read_is_the_reach_of_the_last_four_answers(
    values: tuple[int, ...], even: bool | None
):
    assert felt(moods(*values)).even is even
    assert felt(moods(*values)).answers == (), "that is no answer about safety"
