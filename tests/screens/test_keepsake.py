"""The keepsake: what both can see, oldest first, and nothing that is for one pair of eyes."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Message, Note, Rupture, Thanks, Withdrawn
from tests.laws.worlds import day

from .conftest import page_of
from .doors import shut_to_others

pytestmark = pytest.mark.django_db
CANARY = "the letters under the stairs"


def keepsake(client, bond) -> str:
    return page_of(client, reverse("keepsake", args=[bond.key]))


def test_it_reads_from_the_beginning(as_ana, bond, told):
    told(bond, "ana", Thanks("T1"), "You called first", at=day(0))
    told(bond, "ben", Thanks("T2"), "You waited up", at=day(40))
    page = keepsake(as_ana, bond)
    assert page.index("You called first") < page.index("You waited up")


def test_long_records_are_read_a_year_at_a_time_or_printed_whole(as_ana, bond, told):
    told(bond, "ana", Thanks("T1"), "You called first", at=day(0))
    told(bond, "ben", Thanks("T2"), "You waited up", at=day(400))
    url = reverse("keepsake", args=[bond.key])
    newest, first, whole = (page_of(as_ana, url + asked) for asked in ("", "?year=2025", "?year=all"))
    assert ("You waited up" in newest, "You called first" in newest) == (True, False)
    assert ("You waited up" in first, "You called first" in first) == (False, True)
    assert ("You waited up" in whole, "You called first" in whole) == (True, True)


def test_what_is_for_one_pair_of_eyes_is_not_on_it(as_ana, bond, told):
    told(bond, "ana", Note(), CANARY, private=True)
    told(bond, "ana", Rupture("R9", "ben", "secrecy", 5), CANARY, private=True)
    told(bond, "ana", Thanks("T1"), "You called first")
    page = keepsake(as_ana, bond)
    assert CANARY not in page
    assert "You called first" in page


def test_words_that_were_taken_back_stay_gone(as_ana, as_ben, bond, told):
    said = told(bond, "ben", Message(), CANARY)
    told(bond, "ben", Withdrawn(said.name))
    for browser in (as_ana, as_ben):
        assert CANARY not in keepsake(browser, bond)


def test_an_empty_record_has_an_empty_keepsake(as_ana, bond):
    assert "What you write for each other will stand here." in keepsake(as_ana, bond)


def test_the_keepsake_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["keepsake"], as_sam, as_nobody)
    assert as_ana.post(reverse("keepsake", args=[bond.key])).status_code == 405
    with django_assert_max_num_queries(10):
        keepsake(as_ana, bond)
