"""The ladder of opening up: five steps, gentle words on whose turns there were, questions to draw from."""

from __future__ import annotations

import pytest

from tend.trust.builds import VULNERABILITY
from tend.trust.entries import Listened, RepairStep, Telling
from tend.web import clock
from tend.web.screens.choices import DEPTHS

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
DECKS = [deck.slug for deck in VULNERABILITY.decks]


def opened(told, bond, by, many):
    for n in range(many):
        told(bond, by, Telling(f"{by}{n}", "feeling", depth=2), "A line about me")


def test_every_step_shows_and_mine_says_when(as_ana, as_ben, bond, told):
    told(bond, "ana", Telling("d1", "feeling", depth=3), "I am afraid at night")
    page = page_of(as_ana, f"/b/{bond.key}/opening-up")
    assert all(name in page for name in DEPTHS.values())
    assert "You told something here, today." in page
    assert "You told something here" not in page_of(as_ben, f"/b/{bond.key}/opening-up")


def test_whose_turns_there_were_is_said_beyond_four(as_ana, as_ben, bond, told):
    opened(told, bond, "ana", 4)
    assert "Lately" not in page_of(as_ana, f"/b/{bond.key}/opening-up")
    told(bond, "ana", Telling("d5", "feeling", depth=2), "One more")
    assert "more of the telling was yours" in page_of(as_ana, f"/b/{bond.key}/opening-up")
    assert "Nothing is owed for it" in page_of(as_ben, f"/b/{bond.key}/opening-up")


def test_nothing_is_said_of_it_while_a_repair_is_open(as_ana, bond, told):
    opened(told, bond, "ana", 5)
    told(bond, "ben", Listened(minutes=10))
    assert "the listening was Ben’s" in page_of(as_ana, f"/b/{bond.key}/opening-up")
    told(bond, "ben", RepairStep("q1", "acknowledged"), "I was late")
    page = page_of(as_ana, f"/b/{bond.key}/opening-up")
    assert "Lately" not in page
    assert "the listening was" not in page


def test_both_listening_is_said_as_one_thing(as_ana, bond, told):
    told(bond, "ben", Listened(minutes=10))
    told(bond, "ana", Listened(minutes=10), at=clock.now())
    assert "You both took turns at listening" in page_of(as_ana, f"/b/{bond.key}/opening-up")


@pytest.mark.parametrize("deck", DECKS)
def test_a_deck_holds_a_dozen_questions_and_each_opens_a_telling(as_ana, bond, deck):
    page = page_of(as_ana, f"/b/{bond.key}/opening-up/{deck}")
    assert page.count(f"/tell?about={deck}-") >= 12
    first = next(d for d in VULNERABILITY.decks if d.slug == deck).prompts[0]
    assert first in page
    assert first in page_of(as_ana, f"/b/{bond.key}/tell?about={deck}-0")


@pytest.mark.parametrize(
    "asked", ["hopes", "hopes-99", "hopes--1", "fears-1", "hopes-²", "hopes-1e3", "-", ""]
)
def test_a_question_that_is_not_there_leaves_the_form_plain(as_ana, bond, asked):
    assert '<div class="card section"><p class="spoken">' not in page_of(
        as_ana, f"/b/{bond.key}/tell?about={asked}"
    )


def test_a_deck_that_is_not_there_is_not_found(as_ana, bond):
    assert as_ana.get(f"/b/{bond.key}/opening-up/fears").status_code == 404


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, ("opening-up", "opening-up/hopes"), as_sam, as_nobody)


def test_looking_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("opening-up", "opening-up/hopes"), as_ana)
    assert post(as_ana, f"/b/{bond.key}/opening-up").status_code == 405


def test_a_page_asks_the_rows_a_few_times_only(as_ana, bond, told, django_assert_max_num_queries):
    opened(told, bond, "ana", 5)
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/opening-up")
