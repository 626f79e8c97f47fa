"""Promises: one's own future act, its time as written, and the moment that may mean."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tend.words import read, resolve

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday


def promised(text: str) -> list[tuple[str, str | None]]:
    return [(found.text, found.when) for found in read(text).promises]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I'll ring the bank tomorrow.", "tomorrow"),
        ("I'm picking Lia up at five on Thursday.", "at five on Thursday"),
        ("Back by half nine.", "by half nine"),
        ("ill be home at 6", "at 6"),
        ("I won't drink tonight.", "tonight"),
        ("I'm going to book the dentist on Monday.", "on Monday"),
        ("I promise I'll be there by two.", "by two"),
        ("Every Sunday I'll cook.", "Every Sunday"),
        ("I'll bring the keys before the weekend.", "before the weekend"),
        ("I'll pay you back.", None),
        ("I'm mending the gate on Sunday.", "on Sunday"),
        ("Shipping you the forms tonight.", "tonight"),
        ("From now on I tell you before I spend.", "From now on"),
        ("I'm not going to check your messages again.", None),
        ("Sorry I snapped, I'll ring you at six.", "at six"),
        ("Count me in for bath time tonight.", "tonight"),
        ("Shall be back before midnight.", "before midnight"),
        ("I intend to pay it back by March.", "by March"),
        ("Sorry I called you stupid, I'll make dinner tonight.", "tonight"),
    ],
)
def test_a_promise_is_found_with_its_time(text: str, when: str | None):
    found = promised(text)
    assert len(found) == 1
    assert found[0][1] == when
    assert found[0][0] in text


@pytest.mark.parametrize(
    "none",
    [
        "I might ring the bank tomorrow.",
        "I'll try to be home by six.",
        "Maybe I'll come on Friday.",
        "If you apologise I'll come to dinner.",
        "He'll pick her up at five.",
        "I rang the bank yesterday.",
        "We'll manage somehow on Friday.",
        "You'll be home by six, won't you?",
        "Should I call the plumber tomorrow?",
        "She said she'd be there at eight.",
        "I'll always love you.",
        "I'll be better.",
        "Leave and I'll take the kids tonight.",
        "I can't promise I'll be there on Monday.",
        "I'll delete the app tonight if you delete yours.",
        "If Derek behaves I shall hold my tongue at the christening.",
        "I'll send it one day.",
        "I guess I'll eat at my desk today.",
        "I'm going to murder that burrito tonight.",
        "I'll be heads down till five.",
        "Not sure I'll be home tonight.",
        "I'm meant to be back by six.",
        "I'll apologise when you do.",
        "Every Thursday you do this.",
        "From now on you do the bins.",
        "I shall be glad when the scaffolding is down on Monday.",
    ],
)
def test_what_is_no_promise_is_none(none: str):
    assert promised(none) == []


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("by six", datetime(2026, 3, 4, 18, 0, tzinfo=UTC)),
        ("at 20:40", datetime(2026, 3, 4, 20, 40, tzinfo=UTC)),
        ("at 7am tomorrow", datetime(2026, 3, 5, 7, 0, tzinfo=UTC)),
        ("at five on Thursday", datetime(2026, 3, 5, 17, 0, tzinfo=UTC)),
        ("on Wednesday", datetime(2026, 3, 11, 23, 59, tzinfo=UTC)),
        ("tonight", datetime(2026, 3, 4, 23, 59, tzinfo=UTC)),
        ("in ten minutes", NOW + timedelta(minutes=10)),
        ("in half an hour", NOW + timedelta(minutes=30)),
        ("in two days", NOW + timedelta(days=2)),
        ("at noon", datetime(2026, 3, 5, 12, 0, tzinfo=UTC)),
        ("by half nine", datetime(2026, 3, 4, 21, 30, tzinfo=UTC)),
    ],
)
def test_words_of_time_mean_a_moment(when: str, expected: datetime):
    assert resolve(when, NOW, UTC) == expected


@pytest.mark.parametrize(
    "unsure",
    [
        "every Sunday",
        "on Mondays",
        "before the weekend",
        "when I land",
        "next week",
        "soon",
        "",
        "from Monday",
        "at 99",
    ],
)
def test_what_is_unsure_means_no_moment(unsure: str):
    assert resolve(unsure, NOW, UTC) is None


def test_the_zone_decides_which_day_tomorrow_is():
    late = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    east = timezone(timedelta(hours=2))
    assert resolve("tomorrow at nine", late, UTC) == datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    assert resolve("tomorrow at nine", late, east) == datetime(2026, 3, 6, 9, 0, tzinfo=east)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("I'm sorry. The bins are mine tonight.", "The bins are mine tonight"),
        ("Dinner is on me on Friday, you rest.", "Dinner is on me on Friday"),
    ],
)
def test_what_is_taken_on_is_named_with_it(text: str, whole: str):
    assert [said for said, _ in promised(text)] == [whole]
