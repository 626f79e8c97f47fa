"""The weekly talk: an agenda with turns that needs no crisis."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from tend.trust.entries import Rupture
from tend.web.screens.talk import PARTS
from tend.web.store.record import load

from .conftest import page_of
from .doors import shut_to_others

pytestmark = pytest.mark.django_db


def talk(client, bond) -> str:
    return page_of(client, reverse("talk", args=[bond.key]))


def test_five_parts_fill_a_quarter_of_an_hour():
    assert sum(part.minutes for part in PARTS) == 15


def test_it_can_be_held_with_no_hurt_at_all(as_ana, bond):
    assert not any(isinstance(e.what, Rupture) for e in load(bond).entries)
    page = talk(as_ana, bond)
    assert "Anything still sore?" in page
    assert "Nothing is an answer." in page


def test_both_read_the_same_turns_and_they_change_each_week(as_ana, as_ben, bond, later):
    later("2026-05-04T18:00+00:00")
    assert "You begin this week." in talk(as_ana, bond)
    assert "Ana begins this week." in talk(as_ben, bond)
    later("2026-05-11T18:00+00:00")
    assert "Ben begins this week." in talk(as_ana, bond)


def test_another_week_brings_another_question(as_ana, bond, later):
    def asked() -> str:
        return str(re.findall(r"“([^”]+\?)”", talk(as_ana, bond))[-1])

    later("2026-05-04T18:00+00:00")
    first = asked()
    later("2026-05-11T18:00+00:00")
    assert asked() != first


def test_the_talk_is_shut_to_others_and_takes_no_form(
    as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries
):
    shut_to_others(bond, ["talk"], as_sam, as_nobody)
    assert as_ana.post(reverse("talk", args=[bond.key])).status_code == 405
    with django_assert_max_num_queries(10):
        talk(as_ana, bond)


def test_a_sentence_for_the_two_is_there_when_it_grows_tense(as_ana, bond):
    page = talk(as_ana, bond)
    assert "It is the two of us facing this." in page
    assert reverse("pause", args=[bond.key]) in page
