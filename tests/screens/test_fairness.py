"""The load: three answers, and how far apart the two see it."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import LoadWeighed
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def weigh(client, bond, **parts):
    return post(client, reverse("fairness", args=[bond.key]), **parts)


def fairness(client, bond) -> str:
    return page_of(client, reverse("fairness", args=[bond.key]))


def test_the_gap_shows_once_both_have_looked(as_ana, as_ben, bond):
    assert weigh(as_ana, bond, does="1", plans="2", remembers="3").status_code == 303
    assert "there is no hurry" in fairness(as_ana, bond)
    assert "You see this" not in fairness(as_ben, bond)
    weigh(as_ben, bond, does="1", plans="4", remembers="2")
    for page in (fairness(as_ana, bond), fairness(as_ben, bond)):
        assert "Each of you carries more of this than the other can see." in page
        assert "You see this alike." in page
        assert "You see this nearly alike." in page


def test_no_total_and_no_number_is_shown(as_ana, as_ben, bond):
    weigh(as_ana, bond, does="1", plans="1", remembers="1")
    weigh(as_ben, bond, does="1", plans="1", remembers="1")
    card = fairness(as_ana, bond).split('class="card section"')[1].split("</section>")[0]
    assert not any(sign.isdigit() for sign in card.split(">", 1)[1].replace("h2", "").replace("h3", ""))


def test_a_part_may_be_left_out(as_ana, bond):
    weigh(as_ana, bond, plans="4")
    assert load(bond).entries[-1].what == LoadWeighed(plans=4)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({}, "Answer one of the three"),
        ({"does": "6"}, "Choose one of the answers"),
        ({"does": "x"}, "Choose one"),
    ],
)
def test_what_is_no_answer_is_said_so(as_ana, bond, parts, said):
    answer = weigh(as_ana, bond, **parts)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert load(bond).entries == ()


def test_alone_the_load_is_for_its_writer(as_ana, solo):
    weigh(as_ana, solo, does="2")
    assert load(solo).entries[-1].private


def test_the_load_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["load"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["load"], as_ana)
    with django_assert_max_num_queries(10):
        fairness(as_ana, bond)
