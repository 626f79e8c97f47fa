"""The lanes to the door: so many tries are free, each further one doubles the rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tend.web.store import lanes
from tend.web.store.models import Lane

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
FREE = 2


def rests(tries: int) -> timedelta:
    """How long the lane rests after so many tries, each as soon as it may come."""
    when = NOON
    for _ in range(tries):
        while until := lanes.take("lane", FREE, when):
            when = until
    return Lane.objects.get(key="lane").until - when


def test_the_free_tries_bring_no_rest():
    assert rests(FREE) == timedelta(0)


@pytest.mark.parametrize(
    ("beyond", "seconds"), [(1, 30), (2, 60), (3, 120), (4, 240), (5, 480), (6, 900), (30, 900)]
)
def test_each_further_one_doubles_it_up_to_a_quarter_of_an_hour(beyond: int, seconds: int):
    assert rests(FREE + beyond) == timedelta(seconds=seconds)


def test_while_a_lane_rests_a_try_is_not_counted():
    rests(FREE + 1)
    until = Lane.objects.get(key="lane").until
    assert lanes.take("lane", FREE, NOON) == until
    assert Lane.objects.get(key="lane").count == FREE + 1
    assert lanes.take("another", FREE, NOON) is None
    assert lanes.take("lane", FREE, until) is None


def test_tries_that_were_right_count_for_nothing():
    rests(FREE + 2)
    lanes.give_back("lane", 1, NOON)
    lane = Lane.objects.get(key="lane")
    assert (lane.count, lane.until) == (FREE + 1, NOON)
    lanes.give_back("lane", FREE + 1, NOON)
    assert not Lane.objects.exists()


def test_giving_back_to_a_lane_nobody_came_down_is_nothing():
    lanes.give_back("lane", 1, NOON)
    assert not Lane.objects.exists()


def test_a_lane_is_forgotten_a_day_after_its_rest():
    lanes.take("old", FREE, NOON)
    lanes.take("lane", FREE, NOON + timedelta(days=1))
    assert Lane.objects.filter(key="old").exists()
    lanes.take("lane", FREE, NOON + timedelta(days=1, seconds=1))
    assert not Lane.objects.filter(key="old").exists()


def test_one_lane_is_cleared_and_no_other():
    for key in ("one", "other"):
        lanes.take(key, FREE, NOON)
    lanes.clear("one")
    assert [lane.key for lane in Lane.objects.all()] == ["other"]
