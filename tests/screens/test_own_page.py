"""Pages about oneself: versions with their days, private until they are shared."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from tend.trust.entries import OwnPage
from tend.trust.picture import picture
from tend.web import clock
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
TOPICS = ("needs", "likes")
CANARY = "the letters under the stairs"


def address(bond, topic="needs") -> str:
    return reverse("own-page", args=[bond.key, topic])


def write(client, bond, words, topic="needs", **fields):
    return post(client, address(bond, topic), words=words, **fields)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_is_for_its_writer_until_it_is_shared(as_ana, as_ben, bond, topic):
    write(as_ana, bond, CANARY, topic)
    assert CANARY in page_of(as_ana, address(bond, topic))
    assert CANARY not in page_of(as_ben, address(bond, topic))
    post(as_ana, reverse("own-page-share", args=[bond.key, topic]))
    assert CANARY in page_of(as_ben, address(bond, topic))
    assert page_of(as_ana, address(bond, topic)).count(f'<p class="spoken">{CANARY}</p>') == 1


def test_it_may_be_shared_at_once(as_ana, as_ben, bond):
    write(as_ana, bond, "A word before you go quiet", share="on")
    assert "A word before you go quiet" in page_of(as_ben, address(bond))


def test_every_version_stays_with_its_day(as_ana, as_ben, bond, later):
    later("2026-05-04T18:00+00:00")
    write(as_ana, bond, "A word before you go quiet", share="on")
    later("2026-06-01T18:00+00:00")
    write(as_ana, bond, "Ten minutes when you come home", share="on")
    for browser in (as_ana, as_ben):
        page = page_of(browser, address(bond))
        assert page.index("Ten minutes when you come home") < page.index("A word before you go quiet")
        assert "Monday 4 May" in page
    assert len([e for e in load(bond).entries if isinstance(e.what, OwnPage)]) == 2


def test_a_new_private_version_hides_no_shared_one(as_ana, as_ben, bond):
    write(as_ana, bond, "A word before you go quiet", share="on")
    write(as_ana, bond, CANARY)
    page = page_of(as_ben, address(bond))
    assert "A word before you go quiet" in page
    assert CANARY not in page


def test_an_empty_page_asks_for_words(as_ana, bond):
    assert write(as_ana, bond, "  ").status_code == 422
    assert load(bond).entries == ()


def test_sharing_twice_or_nothing_does_no_harm(as_ana, bond):
    share = reverse("own-page-share", args=[bond.key, "needs"])
    assert post(as_ana, share).status_code == 303
    write(as_ana, bond, "A word", share="on")
    before = load(bond).entries
    assert post(as_ana, share).status_code == 303
    assert load(bond).entries == before


def test_what_one_likes_is_no_evidence_of_anything(as_ana, as_ben, bond):
    moment = clock.now() + timedelta(days=1)
    before = picture(load(bond), of="ana", about="ben", at=moment)
    write(as_ben, bond, "Quiet mornings", "likes", share="on")
    write(as_ben, bond, "Loud ones too", "likes", share="on")
    assert len([e for e in load(bond).until(moment).entries if isinstance(e.what, OwnPage)]) == 2
    assert picture(load(bond), of="ana", about="ben", at=moment) == before


def test_only_two_pages_exist(as_ana, bond):
    assert as_ana.get(address(bond, "faults")).status_code == 404
    assert post(as_ana, reverse("own-page-share", args=[bond.key, "faults"])).status_code == 404


def test_pages_are_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["pages/needs", "pages/likes"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["pages/needs", "pages/likes", "pages/needs/share"], as_ana)
    with django_assert_max_num_queries(10):
        page_of(as_ana, address(bond))
