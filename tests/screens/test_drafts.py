"""What the margin makes of the drafts it was asked to know, each by an example."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust import journal
from tend.trust.entries import Draft
from tend.web.screens.drafts import margin
from tend.web.screens.look import JOURNAL
from tend.web.store.record import load
from tend.words.catalogue import by_label

from .conftest import post
from .test_margin import APOLOGY, shown

pytestmark = pytest.mark.django_db

OF_OWEN = {
    e.handle: e.words
    for e in journal.read(JOURNAL.read_bytes()).record.entries
    if isinstance(e.what, Draft) and e.by == "owen"
}
"""The drafts of the made-up couple."""


def found(words: str) -> tuple[set[str], set[str]]:
    """What is named good in a draft, and what is marked in it."""
    made = margin(words, "accountable")
    return {one.label for one in made.good}, {one.label for one in made.told}


def test_the_first_owning_of_the_made_up_couple_is_marked():
    assert found(OF_OWEN["DR1"])[0] == {"ownership"}
    assert {"defensiveness", "minimising"} & found(OF_OWEN["DR1"])[1]
    assert found(OF_OWEN["DR3"])[1] == set()


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("You never listen to me.", "criticism"),
        ("You are pathetic.", "contempt"),
        ("That is not my fault, I was only tired.", "defensiveness"),
        ("I am done talking about this.", "stonewalling"),
    ],
)
def test_each_of_the_four_riders_is_marked_with_what_helps_instead(as_ana, bond, words, label):
    assert label in found(words)[1]
    page = shown(as_ana, bond, words, **{"margin-role": "accountable"})
    assert by_label()[label].ask in page
    assert by_label()[label].shape in page


def test_what_is_owned_is_named_good_and_a_charge_is_marked():
    assert "ownership" in found("I hid it, and that is on me.")[0]
    assert "ownership" in found("I am upset, and that is mine to carry.")[0]
    good, marked = found("You made me do it.")
    assert not good
    assert marked == {"blame_shift"}


def test_shrinking_and_swelling_are_both_marked():
    assert "minimising" in found("It was only a little thing.")[1]
    assert "criticism" in found("You always forget everything.")[1]


def test_a_favour_called_in_as_a_debt_is_marked():
    assert "pressure" in found("If you loved me you would do this.")[1]
    assert "pressure" in found("After all I did for you, you owe me this.")[1]


def test_a_bare_sorry_is_asked_one_question(as_ana, bond):
    page = shown(as_ana, bond, "I am sorry.", **{"margin-role": "accountable"})
    assert page.count("?</p>") == 1
    assert "What are you sorry for" in page
    assert "What are you sorry for" not in shown(as_ana, bond, APOLOGY, **{"margin-role": "accountable"})


def test_regret_ownership_and_an_offer_are_those_three_parts_and_no_more():
    made = margin("I am so sad that I hurt you. What can I do that would help you?", "accountable", "apology")
    said = {part.name for part in made.parts if part.mark == "said"}
    assert said == {"It was my doing", "Sorrow for the hurt", "What I will do now"}
    assert {part.stands for part in made.parts} >= {"not said yet", "can come later", "need not come"}


def test_the_threat_not_to_tell_anybody_is_stopped(as_ana, bond):
    sent = post(as_ana, reverse("message", args=[bond.key]), words="If you tell anyone, you will regret it.")
    assert sent.status_code == 422
    assert load(bond).entries == ()
