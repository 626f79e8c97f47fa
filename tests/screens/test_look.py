"""A look around: a made-up record, for whoever would like to see before writing anything."""

from __future__ import annotations

import re

import pytest

from .conftest import page_of

pytestmark = pytest.mark.django_db


def test_anybody_may_look_at_the_made_up_couple(as_nobody, as_ana, bond):
    for browser in (as_nobody, as_ana):
        page = page_of(browser, "/look")
        for words in ("Two people who do not exist", "What moved it", "Week by week", "From their record"):
            assert words in page
        assert len(re.findall("<h1", page)) == 1


def test_whoever_is_signed_in_finds_the_way_back_to_their_own(as_nobody, as_ana, bond):
    assert "Go to your own page" in page_of(as_ana, "/look")
    assert "Go to your own page" not in page_of(as_nobody, "/look")


def test_the_look_around_leads_into_no_record(as_ana, bond):
    links = re.findall(r'href="(/[^"]*)"', page_of(as_ana, "/look"))
    assert [link for link in links if link.startswith("/b/")] == []


def test_what_the_other_keeps_private_is_not_in_it(as_nobody):
    page = page_of(as_nobody, "/look")
    assert "Owen sees is not the same" in page
    assert "Only you see this" in page
