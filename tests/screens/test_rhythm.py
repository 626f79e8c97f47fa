"""The rhythm: a grid of weeks in which an empty week says nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from tend.trust.entries import Accepted, Enjoyed, Kept, Liked, Promise, Rupture, Seen

from .conftest import page_of
from .doors import shut_to_others

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 30, 9, 0, tzinfo=UTC)
FIRST = datetime(2026, 5, 5, 18, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)


@pytest.fixture(autouse=True)
def _late_in_may(at):
    at(NOW.isoformat())


def rhythm(client, bond) -> str:
    return page_of(client, reverse("rhythm", args=[bond.key]))


def test_a_week_is_kept_and_seen_or_only_a_week(as_ana, bond, told):
    weekly = Promise("P1", "ana", rrule="FREQ=WEEKLY;BYDAY=TU", first=FIRST)
    told(bond, "ben", weekly, "Cook on Tuesdays", at=FIRST - WEEK)
    told(bond, "ana", Accepted("P1"), at=FIRST - WEEK)
    told(bond, "ben", Kept("P1@2026-05-05"), at=FIRST)
    told(bond, "ana", Seen("P1@2026-05-05", "yes"), at=FIRST)
    told(bond, "ben", Kept("P1@2026-05-12"), at=FIRST + WEEK)
    told(bond, "ana", Seen("P1@2026-05-19", "no"), at=FIRST + 2.1 * WEEK)
    page = rhythm(as_ana, bond)
    assert page.count("Kept and seen") == 1
    assert page.count(">Kept<") == 1
    assert page.count("Nothing fell due") == 10 - page.count("Not all was kept")
    assert "A week with nothing in it is only a week." in page


def test_a_good_time_for_both_marks_its_week_once(as_ana, bond, told):
    for ref in ("E1", "E2"):
        told(bond, "ben", Enjoyed(ref), "The pier", at=NOW - WEEK)
        told(bond, "ana", Liked(ref, "yes"), at=NOW - WEEK)
    told(bond, "ben", Enjoyed("E3"), "The fair", at=NOW - 3 * WEEK)
    assert rhythm(as_ana, bond).count(">A good time<") == 1


def test_an_empty_record_has_no_grid(as_ana, bond):
    assert "Nothing fell due" not in rhythm(as_ana, bond)


def test_the_rhythm_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["rhythm"], as_sam, as_nobody)
    assert as_ana.post(reverse("rhythm", args=[bond.key])).status_code == 405
    with django_assert_max_num_queries(10):
        rhythm(as_ana, bond)


def test_the_third_hurt_of_a_kind_is_told_to_whoever_named_it(as_ana, as_ben, bond, told):
    for n in range(3):
        told(bond, "ana", Rupture(f"R{n}", "ben", "shut-down", 2), "You went quiet", at=NOW - n * WEEK)
    assert "Disconnection, more than once" in rhythm(as_ana, bond)
    assert "more than once" not in rhythm(as_ben, bond)
