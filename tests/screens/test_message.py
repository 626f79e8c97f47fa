"""A plain message to the other, and a line nobody else will read."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import Message, Note, Pause, Promise, Quiet
from tend.trust.picture import picture
from tend.web import clock
from tend.web.store import accounts
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others
from .inhabited import masked

pytestmark = pytest.mark.django_db
CANARY = "I counted the empty bottles again"


def send(client, bond, words="I am home by six", screen="message"):
    return post(client, reverse(screen, args=[bond.key]), words=words)


def test_a_message_reaches_the_other(as_ana, as_ben, bond):
    assert send(as_ana, bond).status_code == 303
    assert "I am home by six" in page_of(as_ben, reverse("message", args=[bond.key]))


def test_words_alone_move_nothing(as_ana, as_ben, bond):
    before = picture(load(bond), of="ana", about="ben", at=clock.now())
    for n in range(10):
        send(as_ben, bond, f"I promise, and I am sorry, {n}")
    after = picture(load(bond), of="ana", about="ben", at=clock.now())
    assert after == before or (after.word, after.follow) == (before.word, before.follow)


def test_an_empty_message_is_not_sent(as_ana, bond):
    answer = send(as_ana, bond, "  ")
    assert answer.status_code == 422
    assert "Write a few words first." in answer.content.decode()


def test_too_long_a_message_comes_back_whole(as_ana, bond):
    words = "and then " * 2_500
    answer = send(as_ana, bond, words)
    assert answer.status_code == 422
    assert words.strip() in answer.content.decode()


def test_a_message_about_a_promise_names_it(as_ana, bond, told):
    told(bond, "ben", Promise("tea", "ana"), "Make you tea when you come home late")
    page = page_of(as_ana, reverse("message", args=[bond.key]) + "?about=tea")
    assert "About “Make you tea when you come home late”:" in page


def test_what_was_written_is_shown_and_never_run(as_ana, as_ben, bond):
    send(as_ana, bond, "<script>alert(1)</script> {{ here.key }}")
    page = page_of(as_ben, reverse("today", args=[bond.key]))
    assert "&lt;script&gt;alert(1)" in page
    assert "{{ here.key }}" in page


def test_a_repeated_tap_sends_once(as_ana, bond):
    fields = {"nonce": uuid.uuid4().hex, "words": "I am home by six"}
    for _ in range(2):
        assert as_ana.post(reverse("message", args=[bond.key]), fields).status_code == 303
    assert len(load(bond).entries) == 1
    other = as_ana.post(reverse("message", args=[bond.key]), {**fields, "words": "I am home by ten"})
    assert other.status_code == 409


def test_a_line_for_oneself_is_read_by_nobody_else(as_ana, as_ben, bond):
    assert "It is kept." in send(as_ana, bond, CANARY, "note").content.decode()
    (entry,) = load(bond).entries
    assert isinstance(entry.what, Note)
    assert entry.private
    for path in ("", "message", "note", "thanks", "promises", "record", "picture"):
        assert CANARY not in page_of(as_ben, f"/b/{bond.key}/{path}")


def test_an_empty_line_is_not_kept(as_ana, bond):
    assert send(as_ana, bond, "", "note").status_code == 422
    assert load(bond).entries == ()


def test_alone_a_message_stays_with_its_writer(as_ana, solo):
    assert "Only you see this" in page_of(as_ana, reverse("message", args=[solo.key]))
    send(as_ana, solo)
    assert load(solo).entries[0].private


def test_only_the_last_few_messages_are_shown(as_ana, bond, told):
    for n in range(6):
        told(bond, "ben", Message(), f"Message number {n}", at=clock.now() - timedelta(hours=9 - n))
    page = page_of(as_ana, reverse("message", args=[bond.key]))
    assert "Message number 5" in page
    assert "Message number 1" not in page


@pytest.mark.parametrize("screen", ["message", "note"])
def test_writing_asks_the_rows_a_handful_of_times(as_ana, bond, screen):
    with CaptureQueriesContext(connection) as seen:
        page_of(as_ana, reverse(screen, args=[bond.key]))
    assert len(seen) <= 10


def test_writing_is_shut_to_others_and_looking_writes_nothing(as_ana, as_sam, as_nobody, bond):
    shut_to_others(bond, ["message", "note"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["message", "note"], as_ana)


def test_two_who_write_to_and_fro_quickly_are_both_offered_a_pause(as_ana, as_ben, bond, at):
    url, offer = reverse("message", args=[bond.key]), "a pause with a time to come back is there for both"
    for n, (client, words) in enumerate(zip((as_ana, as_ben) * 2, "abcd", strict=True)):
        assert offer not in page_of(client, url)
        at(f"2026-05-06T20:0{n}+00:00")
        send(client, bond, words)
    for client in (as_ana, as_ben):
        assert offer in page_of(client, url)
    at("2026-05-06T20:12+00:00")
    assert offer not in page_of(as_ana, url), "it has slowed down by itself"


def test_a_sentence_for_the_two_is_offered_where_a_thread_grows_tense(as_ana, bond, told):
    """To be said or left; nowhere else, and never written for anybody."""
    url, sentence = reverse("message", args=[bond.key]), "It is the two of us facing this."
    assert sentence not in page_of(as_ana, url)
    for words in (HOT, HOTTER):
        told(bond, "ana", Message(), words)
    page = page_of(as_ana, url)
    assert sentence in page
    assert sentence not in page.partition("<textarea")[2].partition("</textarea>")[0]


def test_one_who_writes_much_is_no_exchange(as_ana, bond):
    for words in "abcdef":
        send(as_ana, bond, words)
    assert "there for both" not in page_of(as_ana, reverse("message", args=[bond.key]))


# ---- words that run hot twice in a row ----------------------------------------------------

HOT, HOTTER, CALM = "You are pathetic.", "You always forget everything.", "Bread and milk, please."
TWICE = "Twice in a row your words run hot"


def drafted(client, bond, words):
    """What the margin says beside a draft."""
    return post(client, reverse("read", args=[bond.key]), **{
        "words": words, "margin-from": reverse("message", args=[bond.key]),
    }).content.decode()  # fmt: skip


@pytest.mark.parametrize("screen", ["message", "read"])
def test_a_second_hot_draft_in_a_row_offers_its_writer_a_pause(as_ana, bond, at, screen):
    """Ana sent hard words; the next ones she drafts, or has sent, are hard again."""
    at("2026-05-06T20:00+00:00")
    assert TWICE not in drafted(as_ana, bond, HOT)
    send(as_ana, bond, HOT)
    at("2026-05-06T20:10+00:00")
    if screen == "read":
        said = drafted(as_ana, bond, HOTTER)
    else:
        send(as_ana, bond, HOTTER)
        said = page_of(as_ana, reverse("message", args=[bond.key]))
    assert TWICE in said
    assert reverse("pause", args=[bond.key]) in said


@pytest.mark.parametrize(("first", "then"), [(HOT, CALM), (CALM, HOT)])
def test_one_hot_draft_or_one_that_cooled_offers_nothing(as_ana, bond, at, first, then):
    at("2026-05-06T20:00+00:00")
    send(as_ana, bond, first)
    at("2026-05-06T20:05+00:00")
    assert TWICE not in drafted(as_ana, bond, then)
    send(as_ana, bond, then)
    assert TWICE not in page_of(as_ana, reverse("message", args=[bond.key]))


def test_two_drafts_read_in_a_row_and_never_sent_offer_it_too(as_ana, bond):
    """The form itself says that the one before ran hot; no row does, and no cookie of its own."""
    fields = {"margin-from": reverse("message", args=[bond.key]), "margin-pressed": "yes"}
    url = reverse("read", args=[bond.key])
    first = as_ana.post(url, {**fields, "words": HOT})
    assert TWICE not in first.content.decode()
    assert 'name="margin-hot" value="once"' in first.content.decode()
    assert set(first.cookies) <= {"form", "session"}
    assert TWICE in as_ana.post(url, {**fields, "words": HOTTER, "margin-hot": "once"}).content.decode()
    cooled = as_ana.post(url, {**fields, "words": CALM, "margin-hot": "twice"}).content.decode()
    assert TWICE not in cooled
    assert 'name="margin-hot"' not in cooled
    typing = {"words": HOT, "margin-from": fields["margin-from"]}
    for before, offered in (("once", False), ("twice", True)):  # a pause in typing is no other draft
        said = as_ana.post(url, {**typing, "margin-hot": before}).content.decode()
        assert (TWICE in said) is offered
    assert load(bond).entries == ()


def test_hot_words_of_hours_ago_are_not_in_a_row(as_ana, bond, told, at):
    at("2026-05-06T20:00+00:00")
    told(bond, "ana", Message(), HOT, at=clock.now() - timedelta(minutes=61))
    assert TWICE not in drafted(as_ana, bond, HOTTER)


def test_the_words_of_the_other_are_never_weighed(as_ana, as_ben, bond, told, at):
    """Ben's hard words bring Ana no offer for hers, and hers change nothing of his page."""
    at("2026-05-06T20:00+00:00")
    send(as_ben, bond, HOT)
    before = masked(page_of(as_ben, reverse("message", args=[bond.key])))
    assert TWICE not in drafted(as_ana, bond, HOTTER)
    assert TWICE not in drafted(as_ana, bond, HOT)
    assert masked(page_of(as_ben, reverse("message", args=[bond.key]))) == before


def test_whoever_was_hurt_is_measured_by_contempt_alone(as_ana, ana, bond, told, at):
    """A complaint, twice, is no heat of hers."""
    at("2026-05-06T20:00+00:00")
    accounts.change(ana, why="hurt")
    told(bond, "ana", Message(), HOTTER)
    assert TWICE not in drafted(as_ana, bond, HOTTER)
    told(bond, "ana", Message(), HOT)
    assert TWICE in drafted(as_ana, bond, HOT)


def test_no_pause_is_offered_in_a_pause_nor_to_who_stepped_back(as_ana, bond, told, at):
    at("2026-05-06T20:00+00:00")
    told(bond, "ana", Message(), HOT)
    told(bond, "ana", Message(), HOTTER)
    url = reverse("message", args=[bond.key])
    assert TWICE in page_of(as_ana, url)
    told(bond, "ana", Quiet())
    assert "there for both" not in page_of(as_ana, url)
    at("2026-05-06T20:01+00:00")
    told(bond, "ana", Quiet(on=False))
    assert TWICE in page_of(as_ana, url)
    told(bond, "ana", Pause("P1", 8, clock.now() + timedelta(hours=1)))
    assert TWICE not in page_of(as_ana, url)
