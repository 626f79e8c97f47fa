"""The pace: it grows slower by itself and never faster, and the night is quiet."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tend.trust import journal
from tend.trust.entries import CheckIn, Note, Paced, PutAway, Thanks
from tend.trust.pace import is_quiet, pace, put_away
from tend.trust.people import Bond
from tend.trust.record import Entry, Record

BOND = Bond("ana-and-ben", ("ana", "ben"), "Europe/Dublin")
BEGAN = datetime.fromisoformat("2025-01-06T19:00+00:00")
WEEK = timedelta(weeks=1)


def answers(*wondered: str, apart: timedelta = WEEK) -> tuple[Entry, ...]:
    return tuple(
        Entry(BEGAN + n * apart, "ana", CheckIn(wondered=w), private=True)  # type: ignore[arg-type]
        for n, w in enumerate(wondered)
    )


def often(*entries: Entry) -> str:
    return pace(Record(BOND, entries), "ana", BEGAN + 100 * WEEK).often


def test_once_a_week_until_the_wondering_stops():
    assert often() == "weekly"
    assert often(*answers("no", "no", "yes", "no", "no", "no")) == "weekly"


def test_six_calm_weeks_bring_it_down_to_a_month():
    calm = answers("no", "no", "no", "no", "no", "no")
    assert often(*calm) == "monthly"
    assert pace(Record(BOND, calm), "ana", BEGAN + 9 * WEEK).slowed


def test_six_calm_answers_in_a_week_say_too_little():
    assert often(*answers(*["no"] * 6, apart=timedelta(days=1))) == "weekly"


def test_it_never_comes_up_again_by_itself():
    assert often(*answers("no", "no", "no", "no", "no", "no", "yes", "yes", "yes")) == "monthly"


def test_whoever_it_is_about_may_choose_another():
    calm = answers("no", "no", "no", "no", "no", "no")
    chosen = Entry(BEGAN + 20 * WEEK, "ana", Paced("daily"), private=True)
    assert often(*calm, chosen) == "daily"
    assert pace(Record(BOND, (chosen,)), "ben", BEGAN + 30 * WEEK).often == "weekly"


def test_a_daily_pace_grows_slower_too():
    chosen = Entry(BEGAN - WEEK, "ana", Paced("daily"), private=True)
    assert often(chosen, *answers(*["no"] * 8, apart=timedelta(days=1))) == "weekly"


def test_not_at_all_stays_not_at_all():
    chosen = Entry(BEGAN - WEEK, "ana", Paced("never"), private=True)
    entries = (chosen, *answers(*["no"] * 8))
    assert often(*entries) == "never"
    assert pace(Record(BOND, entries), "ana", BEGAN + 9 * WEEK).between is None


@pytest.mark.parametrize(
    ("hour", "quiet"),
    [("21:29", False), ("21:30", True), ("23:59", True), ("07:59", True), ("08:00", False), ("12:00", False)],
)
def test_the_night_is_quiet_from_half_past_nine_to_eight(hour: str, quiet: bool):
    assert is_quiet(Record(BOND), "ana", datetime.fromisoformat(f"2025-01-10T{hour}+00:00")) == quiet


def test_quiet_hours_follow_the_kitchen_clock():
    summer = datetime.fromisoformat("2025-07-10T20:45+00:00")
    assert is_quiet(Record(BOND), "ana", summer)


def test_quiet_hours_may_be_ones_own():
    own = Entry(BEGAN, "ana", Paced(quiet_from=23, quiet_until=6), private=True)
    record = Record(BOND, (own,))
    assert not is_quiet(record, "ana", datetime.fromisoformat("2025-01-10T22:00+00:00"))
    assert is_quiet(record, "ana", datetime.fromisoformat("2025-01-10T23:30+00:00"))
    assert is_quiet(record, "ben", datetime.fromisoformat("2025-01-10T22:00+00:00"))


def test_putting_away_takes_both_and_a_shared_word_undoes_it():
    both = (Entry(BEGAN, "ana", PutAway()), Entry(BEGAN + WEEK, "ben", PutAway()))
    later = BEGAN + 3 * WEEK
    assert put_away(Record(BOND, both[:1]), later) == ()
    assert put_away(Record(BOND, both), later) == both
    for_oneself = Entry(BEGAN + 2 * WEEK, "ana", Note(), "I miss the old flat", private=True)
    assert put_away(Record(BOND, (*both, for_oneself)), later) == both
    shared = Entry(BEGAN + 2 * WEEK, "ana", Thanks(), "You called")
    assert put_away(Record(BOND, (*both, shared)), later) == ()


def test_a_pace_is_seen_by_nobody_else():
    line = "2025-01-10T20:00Z ana paces check-in=monthly"
    record = journal.read(f"journal 1 bond=b people=ana,ben zone=UTC\n{line}\n").record
    assert record.for_eyes("ben").entries == ()
