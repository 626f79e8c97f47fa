"""Practices: promised in one tap, set aside without a word, and one at most on Today."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.breaks import BREAKS
from tend.trust.builds import BUILDS, CONSISTENCY
from tend.trust.entries import Promise, RepairStep, Rupture, SetAside
from tend.web.store import accounts
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
EVERY = [f"{slug}.{n}" for slug in (*(b.slug for b in BUILDS), *(b.slug for b in BREAKS)) for n in range(3)]


@pytest.fixture(autouse=True)
def _a_morning_in_may(at):
    at("2026-05-06T09:00+00:00")


def today(client, bond) -> str:
    return page_of(client, reverse("today", args=[bond.key]))


def practise(client, bond, practice):
    return post(client, reverse("practise", args=[bond.key]), practice=practice)


def calm(person, told, bond):
    """Everything Today would offer first was done this week."""
    from tend.trust.entries import CheckIn, Thanks

    accounts.change(person, why="both")
    told(bond, person.login, Thanks(), "You called first")
    told(bond, person.login, CheckIn(safety=7), private=True)
    told(bond, person.login, Promise("P0", "ana" if person.login == "ben" else "ben"), "Ring on the way")


@pytest.mark.parametrize("practice", EVERY)
def test_every_practice_becomes_a_promise_in_one_tap(as_ben, bond, practice):
    assert practise(as_ben, bond, practice).status_code == 303
    (made,) = load(bond).entries
    assert isinstance(made.what, Promise)
    assert made.what.way in {b.slug for b in BUILDS}
    page_of(as_ben, reverse("promise", args=[bond.key, made.what.ref]))


def test_a_daily_practice_is_promised_for_four_weeks(as_ben, bond):
    practise(as_ben, bond, "consistency.0")
    made = load(bond).entries[-1]
    assert isinstance(made.what, Promise)
    assert made.words == CONSISTENCY.practices[0].words
    assert made.what.first
    assert made.what.until
    assert (made.what.first.isoformat(), made.what.until.isoformat()) == (
        "2026-05-06T20:00:00+01:00",
        "2026-06-03",
    )


def test_the_page_of_a_way_offers_its_practices_to_whoever_is_in_a_bond(as_ben, as_nobody, bond):
    assert page_of(as_ben, "/ways/consistency").count("Make it a promise") == 3
    assert page_of(as_ben, "/ways/disconnection").count("Make it a promise") == 3
    assert "Make it a promise" not in page_of(as_nobody, "/ways/consistency")


def a_week_on(told, bond, person, later):
    calm(person, told, bond)
    later("2026-05-12T10:00+00:00")
    from tend.trust.entries import CheckIn, Thanks

    told(bond, person.login, Thanks(), "You waited")
    told(bond, person.login, CheckIn(safety=7), private=True)


def test_today_shows_one_practice_once_all_else_is_done(as_ben, ben, bond, told, later):
    a_week_on(told, bond, ben, later)
    later("2026-05-13T10:00+00:00")
    page = today(as_ben, bond)
    assert "What may help most now" in page
    assert page.count('class="card"') == 1


def test_what_was_set_aside_rests_and_nothing_takes_its_place(as_ben, ben, bond, told, later):
    a_week_on(told, bond, ben, later)
    later("2026-05-13T10:00+00:00")
    post(as_ben, reverse("set-aside", args=[bond.key]), practice="consistency.0")
    said = load(bond).entries[-1]
    assert (said.what, said.private) == (SetAside("consistency.0"), True)
    assert "Nothing is asked of you today." in today(as_ben, bond)


def test_the_one_who_carries_an_injury_is_offered_none(as_ana, ana, bond, told, later):
    a_week_on(told, bond, ana, later)
    later("2026-05-13T10:00+00:00")
    assert "What may help most now" in today(as_ana, bond)
    told(bond, "ana", Rupture("R1", "ben", "secrecy", 5), "You hid it")
    told(bond, "ana", RepairStep("Q1", "raised", ruptures=("R1",), within=72))
    assert "What may help most now" not in today(as_ana, bond)


@pytest.mark.parametrize("name", ["practise", "set-aside"])
def test_a_practice_that_is_none_is_not_found(as_ben, bond, name):
    assert post(as_ben, reverse(name, args=[bond.key]), practice="patience.9").status_code == 404
    assert load(bond).entries == ()


def test_a_sixth_promise_is_one_too_many(as_ben, bond):
    for n in range(5):
        practise(as_ben, bond, EVERY[3 * n])
    assert practise(as_ben, bond, EVERY[20]).status_code == 422


def test_the_two_of_you_lists_every_way_on(as_ana, bond):
    page = page_of(as_ana, reverse("together", args=[bond.key]))
    for name in (
        "talk",
        "fairness",
        "good-times",
        "openings",
        "no-secrets",
        "rhythm",
        "since",
        "through",
        "keepsake",
    ):
        assert reverse(name, args=[bond.key]) in page


def test_practising_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    paths = ["together", "practise", "set-aside"]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ana)
    with django_assert_max_num_queries(10):
        page_of(as_ana, reverse("together", args=[bond.key]))
