"""Where each promise stands, which occasions it has, and how they are named."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tend.trust import entries as e
from tend.trust.promises import Course, active, courses, endless, keys, scheduled
from tend.trust.record import Entry
from tend.trust.recurrence import dates, rule_of
from tests.laws.worlds import BOND, DAY, WEEK, day, record

Said = tuple[float, str, e.Kind]
"""On which day who said what."""

ZONE = BOND.tz()
WEEKLY = e.Promise("P", "ana", rrule="FREQ=WEEKLY", first=day(0))
ONCE = e.Promise("P", "ana", due=day(7))
AS_IT_COMES = e.Promise("P", "ana")


def on(n: float) -> str:
    """The key of the occasion of P on a day."""
    return f"P@{day(n).date()}"


def course(promise: e.Promise, *said: Said, at: float = 100) -> Course:
    """The one promise of a record, with what was said of it on which day by whom."""
    entries = [Entry(day(n), by, what) for n, by, what in said]
    return courses(record(Entry(day(-2), "ben", promise), *entries), day(at))[0]


YES: Said = (-1, "ana", e.Accepted("P"))


def test_a_promise_is_offered_until_somebody_answers():
    assert course(WEEKLY).state == "offered"
    assert course(WEEKLY).keeper == "ben"
    assert course(WEEKLY, YES, at=-1.5).state == "offered"
    assert course(WEEKLY, YES, at=-1).state == "active"
    assert course(WEEKLY, YES).accepted == day(-1)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ([(-1, "ana", e.Declined("P"))], "declined"),
        ([(-1, "ana", e.Declined("P")), (0, "ana", e.Accepted("P"))], "active"),
        ([YES, (0, "ana", e.Declined("P"))], "released"),
        ([YES, (0, "ana", e.Released("P"))], "released"),
        ([YES, (0, "ben", e.Dropped("P"))], "dropped"),
        ([YES, (0, "ben", e.Dropped("P")), (1, "ana", e.Accepted("P"))], "active"),
        ([(0, "ana", e.Released("P"))], "released"),
    ],
)
def test_the_last_word_says_where_it_stands(said: list[Said], state: str):
    assert course(WEEKLY, *said).state == state


@pytest.mark.parametrize(
    ("promise", "said", "state"),
    [
        (ONCE, [(7, "ben", e.Kept(on(7)))], "over"),
        (ONCE, [(7, "ben", e.Missed(on(7)))], "over"),
        (ONCE, [(7, "ben", e.Kept(on(7))), (8, "ana", e.Seen(on(7), "no"))], "active"),
        (ONCE, [], "active"),
        (AS_IT_COMES, [(7, "ben", e.Kept(on(7)))], "active"),
        (
            e.Promise("P", "ana", rrule="FREQ=DAILY;COUNT=1", first=day(0)),
            [(0, "ben", e.Kept(on(0)))],
            "over",
        ),
        (WEEKLY, [(0, "ben", e.Kept(on(0)))], "active"),
    ],
)
def test_over_is_when_nothing_can_fall_due_any_more(promise: e.Promise, said: list[Said], state: str):
    assert course(promise, YES, *said).state == state


def test_only_the_next_occasion_is_shown_of_those_to_come():
    shown = course(WEEKLY, YES, at=8)
    assert [(o.key, o.fact) for o in shown.occasions] == [
        (on(0), "overdue"),
        (on(7), "due"),
        (on(14), "to-come"),
    ]
    assert shown.next == shown.occasions[0]
    assert course(AS_IT_COMES, YES).next is None


def test_of_two_moved_to_later_both_stay_where_they_are_spoken_of():
    said: list[Said] = [
        (1, "ben", e.MoveAsked(on(7), day(20))),
        (2, "ana", e.MoveAnswered(on(7), "agreed")),
        (3, "ben", e.Missed(on(28))),
    ]
    shown = course(WEEKLY, YES, *said, at=8)
    assert [(o.key, o.fact) for o in shown.occasions] == [
        (on(0), "overdue"),
        (on(7), "moved"),
        (on(14), "to-come"),
        (on(28), "told-before"),
    ]


def test_an_occasion_far_ahead_can_be_moved_to_an_early_day():
    said: list[Said] = [(1, "ben", e.MoveAsked(on(21), day(5))), (2, "ana", e.MoveAnswered(on(21), "agreed"))]
    facts = {o.key: o.fact for o in course(WEEKLY, YES, *said, at=4).occasions}
    assert facts == {on(0): "overdue", on(5): "to-come", on(21): "moved"}


def test_an_answer_without_a_question_moves_nothing():
    said: list[Said] = [(1, "ana", e.MoveAnswered(on(7), "agreed")), (2, "ben", e.MoveAsked(on(7), day(9)))]
    assert all(o.fact != "moved" for o in course(WEEKLY, YES, *said).occasions)


def test_the_same_occasion_is_not_moved_twice():
    said: list[Said] = [
        (1, "ben", e.MoveAsked(on(7), day(9))),
        (2, "ana", e.MoveAnswered(on(7), "agreed")),
        (3, "ben", e.MoveAsked(on(7), day(11))),
        (4, "ana", e.MoveAnswered(on(7), "agreed")),
    ]
    assert [o.key for o in course(ONCE, YES, *said).occasions] == [on(7), on(9)]


def test_what_is_kept_as_it_comes_can_be_moved_by_name():
    said: list[Said] = [
        (1, "ben", e.MoveAsked(on(2), day(3), due=day(2))),
        (1.5, "ana", e.MoveAnswered(on(2), "agreed")),
        (3, "ben", e.Kept(on(3))),
        (9, "ben", e.MoveNoted(on(9), due=day(9))),
    ]
    facts = {o.key: (o.fact, o.moves) for o in course(AS_IT_COMES, YES, *said).occasions}
    assert facts == {on(2): ("moved", 0), on(3): ("kept", 1), on(9): ("overdue", 0)}


def test_a_move_of_a_day_nobody_promised_is_left_aside():
    said: list[Said] = [(1, "ben", e.MoveAsked(on(3), day(4))), (2, "ana", e.MoveAnswered(on(3), "agreed"))]
    assert [o.key for o in course(ONCE, YES, *said, at=5).occasions] == [on(7)]


def test_what_is_due_once_or_again_and_again_has_its_keys():
    assert scheduled(ONCE, ZONE, day(0)) == [(on(7), day(7))]
    assert [key for key, _ in scheduled(WEEKLY, ZONE, day(15))] == [on(0), on(7), on(14), on(21)]
    assert scheduled(AS_IT_COMES, ZONE, day(100)) == []
    assert scheduled(e.Promise("P", "ana", rrule="FREQ=DAILY"), ZONE, day(100)) == []
    until = e.Promise("P", "ana", rrule="FREQ=DAILY", first=day(0), until=day(1).date())
    assert [key for key, _ in scheduled(until, ZONE, day(50))] == [on(0), on(1)]
    assert keys(WEEKLY, [], ZONE, day(7)) == {on(0), on(7), on(14)}
    assert [endless(p) for p in (ONCE, WEEKLY, AS_IT_COMES)] == [False, False, True]


def test_a_rule_without_an_end_stops_where_the_calendar_does():
    last = datetime(9999, 12, 20, 12, tzinfo=UTC)
    weekly = e.Promise("P", "ana", rrule="FREQ=DAILY", first=last)
    assert len(scheduled(weekly, ZONE, last + timedelta(days=11))) == 9


def test_a_rule_ends_at_its_until_or_with_the_calendar():
    last = date(9999, 12, 20)
    until = rule_of("RRULE:FREQ=DAILY;UNTIL=20250108T235959Z;WKST=SU")
    assert [d.day for d in dates(until, date(2025, 1, 6))] == [6, 7, 8]
    for freq, days in (("DAILY", 12), ("WEEKLY", 2), ("MONTHLY", 1), ("YEARLY", 1)):
        assert len(list(dates(rule_of(f"FREQ={freq}"), last))) == days


def test_a_promise_taken_back_takes_its_outcomes_out_of_sight():
    made = [
        Entry(day(-2), "ben", WEEKLY),
        Entry(day(0), "ben", e.Kept(on(0))),
        Entry(day(1), "ben", e.Withdrawn("P")),
    ]
    assert courses(record(*made), day(2)) == ()
    assert len(courses(record(*made), day(0))) == 1


def test_what_still_binds_is_offered_or_active():
    made = [Entry(day(n), "ben", e.Promise(f"P{n}", "ana")) for n in range(4)]
    said = [
        Entry(day(5), "ana", e.Accepted("P0")),
        Entry(day(5), "ana", e.Declined("P1")),
        Entry(day(5), "ben", e.Dropped("P2")),
    ]
    found = courses(record(*made, *said), day(6))
    assert [c.promise.ref for c in active(found, "ben")] == ["P0", "P3"]
    assert active(found, "ana") == ()


def test_a_weekly_promise_of_ten_years_is_told_in_full():
    kept = [Entry(day(7 * n), "ben", e.Kept(on(7 * n))) for n in range(520)]
    made = record(Entry(day(-2), "ben", WEEKLY), Entry(day(-1), "ana", e.Accepted("P")), *kept)
    (told,) = courses(made, day(0) + 520 * WEEK - DAY)
    assert [o.fact for o in told.occasions] == ["kept"] * 520 + ["to-come"]
