"""What has shifted: words that open what they rest on, and drafts that only their writer sees."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Boundary as Limit
from tend.trust.entries import BoundaryAnswered, Draft, Telling
from tests.laws.worlds import day

from .conftest import page_of
from .doors import shut_to_others

pytestmark = pytest.mark.django_db
NOW = day(112)
GUARDED = "I only did it because you never listen"
PLAIN = "I was late and I am sorry"


@pytest.fixture(autouse=True)
def _later_on(at):
    at(NOW.isoformat())


def since(client, bond) -> str:
    return page_of(client, reverse("since", args=[bond.key]))


def test_a_word_opens_what_it_rests_on(as_ana, bond, told):
    told(bond, "ana", Limit("B1", "limit"), "Not after ten", at=day(100))
    told(bond, "ana", BoundaryAnswered("B1", "honoured"), at=day(101))
    page = since(as_ana, bond)
    assert "Clearer limits" in page
    assert "it was respected" in page


def test_an_empty_record_says_so_without_blame(as_ana, bond):
    assert "That says little" in since(as_ana, bond)


def drafts(told, bond, *words):
    for n, line in enumerate(words):
        told(bond, "ana", Draft(f"D{n}"), line, private=True, at=day(n))


def test_fewer_guarded_drafts_are_told_to_their_writer_alone(as_ana, as_ben, bond, told):
    drafts(told, bond, *[GUARDED] * 4, GUARDED, *[PLAIN] * 3)
    told_to_her = since(as_ana, bond)
    assert "Of your last four drafts one guarded you first, four among the four before." in told_to_her
    assert "drafts" not in since(as_ben, bond)


@pytest.mark.parametrize("words", [[PLAIN] * 4 + [GUARDED] * 4, [GUARDED] * 6])
def test_more_of_them_or_too_few_are_left_unsaid(as_ana, bond, told, words):
    drafts(told, bond, *words)
    assert "Your own drafts" not in since(as_ana, bond)


def test_what_one_tells_more_easily_is_for_the_teller(as_ana, as_ben, bond, told):
    for n, depth in enumerate((1, 1, 2, 3, 3, 2)):
        told(bond, "ana", Telling(f"L{n}", "feeling", depth=depth), "It was", at=day(20 + n + 80 * (n > 2)))
    assert "Easier to say" in since(as_ana, bond)
    assert "Easier to say" not in since(as_ben, bond)


def test_the_page_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["since"], as_sam, as_nobody)
    assert as_ana.post(reverse("since", args=[bond.key])).status_code == 405
    with django_assert_max_num_queries(10):
        since(as_ana, bond)
