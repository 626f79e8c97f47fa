"""The ways and words of the house: a page for each, open to everybody."""

from __future__ import annotations

import html

import pytest

from tend.trust.breaks import BREAKS
from tend.trust.builds import ACCOUNTABILITY, BUILDS
from tend.web.screens.ways import WORDS

from .conftest import page_of

pytestmark = pytest.mark.django_db
EVERYTHING = [
    *(way.slug for way in BREAKS),
    *(way.slug for way in BUILDS),
    ACCOUNTABILITY.slug,
    *(word.slug for word in WORDS),
]


def test_all_ways_and_words_stand_on_one_page(as_nobody):
    page = page_of(as_nobody, "/ways")
    for slug in EVERYTHING:
        assert f'href="/ways/{slug}"' in page


@pytest.mark.parametrize("slug", EVERYTHING)
def test_each_way_and_word_has_a_page(as_nobody, slug):
    page = page_of(as_nobody, f"/ways/{slug}")
    assert "<h1>" in page
    assert "!" not in page.split("<main")[1].replace("<!", "")


@pytest.mark.parametrize("way", [*BREAKS, *BUILDS, ACCOUNTABILITY], ids=lambda way: way.slug)
def test_each_way_shows_the_message_it_may_send(as_nobody, way):
    page = html.unescape(page_of(as_nobody, f"/ways/{way.slug}"))
    assert way.message in page
    if way in BREAKS:
        assert "What it may tell the other, whatever was meant" in page, "what was meant is never claimed"


def test_a_break_says_what_it_may_tell_and_what_answers_it(as_nobody):
    page = page_of(as_nobody, "/ways/dishonesty")
    assert "What it may tell the other, whatever was meant" in page
    assert 'href="/ways/transparency"' in page
    assert "What never counts" in page


def test_slugs_name_one_thing_each():
    assert len(EVERYTHING) == len(set(EVERYTHING))


def test_a_word_nobody_uses_has_no_page(as_nobody):
    assert as_nobody.get("/ways/score").status_code == 404


def test_the_ways_cannot_be_posted_to(as_nobody):
    assert as_nobody.post("/ways").status_code == 405
    assert as_nobody.post("/ways/dishonesty").status_code == 405


def test_a_way_asks_the_rows_nothing_for_nobody(as_nobody, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        page_of(as_nobody, "/ways/dishonesty")
