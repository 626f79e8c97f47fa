"""Six words from two keys: the same whichever of the two asks, and none while one has no key."""

import pytest

from tend.web.vault import keyring
from tend.web.vault.compared import SPOKEN, WORDS, six_words
from tend.web.vault.models import Keyring

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def three_keyrings():
    for person in (1, 2, 3):
        keyring.make(person, f"passphrase {person}")


def test_both_hear_the_same_words_whoever_asks():
    said = six_words(1, 2)
    assert said == six_words(2, 1)
    assert len(said) == SPOKEN
    assert set(said) <= set(WORDS)


def test_two_others_hear_other_words():
    assert len({six_words(1, 2), six_words(1, 3), six_words(2, 3)}) == 3


def test_there_are_none_while_either_has_no_key():
    assert six_words(1, 4) == six_words(4, 1) == six_words(4, 5) == ()


def test_either_key_swapped_changes_them():
    said = six_words(1, 2)
    before = Keyring.objects.get(person=1).public
    swapped = Keyring.objects.get(person=3).public
    Keyring.objects.filter(person=1).update(public=swapped)
    assert six_words(1, 2) != said
    Keyring.objects.filter(person=1).update(public=before)
    Keyring.objects.filter(person=2).update(public=swapped)
    assert six_words(1, 2) != said
