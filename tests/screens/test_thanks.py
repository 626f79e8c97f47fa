"""Thanks: one act named, and landed or not now."""

from __future__ import annotations

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import Landed, Note, RepairStep, Rupture, Thanks
from tend.trust.picture import picture
from tend.web.store import accounts
from tend.web.store.record import load
from tests.screens.rows import come_in

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
CANARY = "I counted the empty bottles again"


def thank(client, bond, words="You called the bank first"):
    return post(client, reverse("thanks", args=[bond.key]), words=words)


def test_thanks_reach_the_other_and_may_land(as_ana, as_ben, bond):
    assert thank(as_ana, bond).status_code == 303
    (said,) = load(bond).entries
    assert isinstance(said.what, Thanks)
    assert "You called the bank first" in page_of(as_ben, reverse("today", args=[bond.key]))
    post(as_ben, reverse("thanks-answer", args=[bond.key, said.name]), answer="landed")
    assert load(bond).entries[-1].what == Landed(said.handle, "landed")


def test_thanks_for_nothing_ask_for_one_thing(as_ana, bond):
    answer = thank(as_ana, bond, "   ")
    assert answer.status_code == 422
    assert "Name one thing Ben did." in answer.content.decode()
    assert load(bond).entries == ()


def test_an_answer_is_kept_once(as_ana, as_ben, bond):
    thank(as_ana, bond)
    url = reverse("thanks-answer", args=[bond.key, load(bond).entries[0].name])
    for answer in ("not_now", "landed"):
        assert post(as_ben, url, answer=answer).status_code == 303
    assert [e.what.verb for e in load(bond).entries] == ["thanks", "takes-thanks"]


def test_nobody_answers_their_own_thanks(as_ana, bond):
    thank(as_ana, bond)
    url = reverse("thanks-answer", args=[bond.key, load(bond).entries[0].name])
    assert post(as_ana, url, answer="landed").status_code == 422


def test_alone_thanks_stay_with_their_writer(as_ana, solo):
    assert "Only you see this" in page_of(as_ana, reverse("thanks", args=[solo.key]))
    thank(as_ana, solo)
    assert load(solo).entries[0].private


def test_a_repeated_tap_thanks_once(as_ana, bond):
    fields = {"nonce": uuid.uuid4().hex, "words": "You called the bank first"}
    for _ in range(2):
        assert as_ana.post(reverse("thanks", args=[bond.key]), fields).status_code == 303
    assert len(load(bond).entries) == 1


def test_thanks_of_the_other_kept_private_cannot_be_found(as_ana, as_ben, bond, told):
    kept = told(bond, "ana", Thanks("t1"), CANARY, private=True)
    told(bond, "ana", Note(), CANARY, private=True)
    assert (
        post(as_ben, reverse("thanks-answer", args=[bond.key, kept.name]), answer="landed").status_code == 404
    )
    assert CANARY not in page_of(as_ben, reverse("thanks", args=[bond.key]))


def test_thanks_ask_the_rows_a_handful_of_times(as_ana, bond):
    with CaptureQueriesContext(connection) as seen:
        page_of(as_ana, reverse("thanks", args=[bond.key]))
    assert len(seen) <= 10


def test_thanks_are_shut_to_others_and_looking_writes_nothing(as_ana, as_ben, as_sam, as_nobody, bond):
    thank(as_ana, bond)
    paths = ["thanks", f"thanks/{load(bond).entries[0].name}/answer"]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ben)


def test_thanks_move_nothing_and_offset_no_hurt(bond, told):
    named = told(bond, "ana", Rupture("R1", "ben", "secrecy", 4), "You hid it")
    before = picture(load(bond), of="ana", about="ben", at=named.at)
    for n in range(9):
        told(bond, "ben", Thanks(f"T{n}"), "You waited up", at=named.at)
        told(bond, "ana", Landed(f"T{n}", "landed"), at=named.at)
    assert picture(load(bond), of="ana", about="ben", at=named.at) == before


def test_thanks_are_counted_for_nobody(as_ana, bond, told):
    for n in range(7):
        told(bond, "ben", Thanks(f"T{n}"), "You waited up")
    for name in ("today", "picture", "together", "rhythm", "thanks"):
        page = page_of(as_ana, reverse(name, args=[bond.key])).lower()
        assert not any(f"{count} thanks" in page or f"thanks: {count}" in page for count in ("7", "seven"))


def test_the_injured_is_not_asked_for_thanks_while_an_injury_is_open(as_ana, ana, bond, told, at):
    at("2026-11-24T09:00+00:00")
    come_in(as_ana, ana)
    accounts.change(ana, why="both")
    assert "Was there one thing Ben did" in page_of(as_ana, reverse("today", args=[bond.key]))
    told(bond, "ana", Rupture("R1", "ben", "secrecy", 5), "You hid it")
    told(bond, "ana", RepairStep("Q1", "raised", ruptures=("R1",), within=72))
    assert "Was there one thing Ben did" not in page_of(as_ana, reverse("today", args=[bond.key]))
