"""Six words to compare: the same for both, and others as soon as a key was swapped."""

import re

import pytest
from django.test import Client

from tend.web.store.models import Bond, Person
from tend.web.vault import pairs
from tend.web.vault.compared import SPOKEN, WORDS, six_words
from tend.web.vault.models import Keyring

from .conftest import page_of
from .doors import shut_to_others

pytestmark = pytest.mark.django_db


def words(browser: Client, bond: Bond) -> list[str]:
    return re.findall(r"<li>(\w+)</li>", page_of(browser, f"/b/{bond.key}/you/words"))


def test_both_read_the_same_six(as_ana: Client, as_ben: Client, bond: Bond):
    assert words(as_ana, bond) == words(as_ben, bond)
    assert len(words(as_ana, bond)) == SPOKEN


def test_a_swapped_key_shows(as_ana: Client, bond: Bond, ben: Person):
    before = words(as_ana, bond)
    Keyring.objects.filter(person=ben.pk).update(public=pairs.new(ben.pk).public)
    assert words(as_ana, bond) != before


def test_there_are_none_before_both_are_here(as_ana: Client, solo: Bond, ana: Person):
    assert as_ana.get(f"/b/{solo.key}/you/words").status_code == 404
    assert six_words(ana.pk, 12345) == ()
    assert "Six words" not in page_of(as_ana, f"/b/{solo.key}/you")


def test_strangers_find_nothing(as_sam: Client, as_nobody: Client, bond: Bond):
    shut_to_others(bond, ["you/words"], as_sam, as_nobody)


def test_there_is_a_word_for_every_byte():
    assert len(set(WORDS)) == len(WORDS) == 256
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in WORDS)
