"""Moments of need: kept to oneself unless shared, and answered by the one in need."""

from __future__ import annotations

import uuid

import pytest

from tend.trust.entries import Need, WasThere
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def kinds(bond):
    return [e.what for e in load(bond).entries]


def test_a_moment_of_need_stays_private_unless_shared(as_ana, as_ben, bond):
    post(as_ana, f"/b/{bond.key}/need", words="The night of the scan", met="no", asked="yes")
    assert [type(w) for w in kinds(bond)] == [Need, WasThere]
    assert kinds(bond)[0].asked == "yes"
    assert "scan" not in page_of(as_ben, f"/b/{bond.key}/record")
    post(as_ana, f"/b/{bond.key}/need", words="The funeral", met="yes", share="on")
    theirs = page_of(as_ben, f"/b/{bond.key}/record")
    assert "The funeral" in theirs
    assert "You were there." in theirs


def test_a_need_nobody_knew_of_says_so(as_ana, as_ben, bond):
    post(as_ana, f"/b/{bond.key}/need", words="The funeral", asked="no", share="on")
    assert "Ana needed you, and had not said so" in page_of(as_ben, f"/b/{bond.key}/record")


def test_being_left_alone_may_be_named_as_a_hurt(as_ana, bond):
    answer = post(as_ana, f"/b/{bond.key}/need", words="The night of the scan", met="no")
    assert "Name it as a hurt" in page_of(as_ana, answer["Location"])
    form = as_ana.post(f"/b/{bond.key}/ruptures/new", {"stage": "heavy", "harm": "3"}).content.decode()
    assert "This goes deep: it changed what I can rely on" in form, "an injury may be marked, and is not"
    assert " checked" not in form.split("How did you come to know?")[1]


def test_only_the_one_in_need_says_how_it_was(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Need("n1"), "The funeral")
    url = f"/b/{bond.key}/entries/{entry.name}/answer"
    assert "Was Ben there?" in page_of(as_ana, url)
    assert post(as_ben, url, answer="yes").status_code == 422
    assert post(as_ana, url, answer="partly").status_code == 303
    assert kinds(bond)[-1] == WasThere("n1", "partly")


def test_it_can_be_said_later_and_nothing_is_chosen_beforehand(as_ana, bond):
    assert "checked" not in page_of(as_ana, f"/b/{bond.key}/need")
    post(as_ana, f"/b/{bond.key}/need", words="The funeral", met="later")
    assert [type(w) for w in kinds(bond)] == [Need]


def test_a_form_without_words_asks_once_more_and_keeps_the_tick(as_ana, bond):
    answer = post(as_ana, f"/b/{bond.key}/need", met="yes", share="on")
    assert answer.status_code == 422
    assert answer.content.decode().count("checked") == 2
    assert kinds(bond) == []


def test_a_repeated_tap_is_written_once(as_ana, bond):
    nonce = uuid.uuid4().hex
    for _ in range(2):
        fields = {"words": "The funeral", "met": "yes", "nonce": nonce}
        assert post(as_ana, f"/b/{bond.key}/need", **fields).status_code == 303
    assert len(kinds(bond)) == 2


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, ("need",), as_sam, as_nobody)


def test_looking_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("need",), as_ana)


def test_the_form_asks_the_rows_a_few_times_only(as_ana, bond, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/need")
