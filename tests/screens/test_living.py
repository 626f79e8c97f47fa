"""Something told, a limit, a pause, a moment of need: small pages, and the answers to them."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from tend.trust.entries import Boundary, BoundaryAnswered, Need, Pause, Received, Returned, Telling, WasThere
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
PAGES = ("tell", "limit", "pause", "need")


def kinds(bond):
    return [e.what for e in load(bond).entries]


def test_something_is_told_unasked(as_ana, as_ben, bond):
    assert (
        post(
            as_ana, f"/b/{bond.key}/tell", kind="mistake", how="volunteered", words="I lost the key"
        ).status_code
        == 303
    )
    assert [(w.kind, w.how) for w in kinds(bond) if isinstance(w, Telling)] == [("mistake", "volunteered")]
    assert "I lost the key" in page_of(as_ben, f"/b/{bond.key}/record")


def test_a_limit_needs_no_reason(as_ana, bond):
    assert "You need no reason." in page_of(as_ana, f"/b/{bond.key}/limit")
    post(as_ana, f"/b/{bond.key}/limit", kind="no", words="Not this weekend")
    assert [w.kind for w in kinds(bond) if isinstance(w, Boundary)] == ["no"]


def test_a_pause_names_when_it_ends(as_ana, bond):
    post(as_ana, f"/b/{bond.key}/pause", back="20")
    (entry,) = load(bond).entries
    assert isinstance(entry.what, Pause)
    assert entry.what.back_by == entry.at + timedelta(minutes=20)
    assert post(as_ana, f"/b/{bond.key}/pause", back="3").status_code == 422


def test_a_moment_of_need_stays_private_unless_shared(as_ana, as_ben, bond):
    post(as_ana, f"/b/{bond.key}/need", words="The night of the scan", met="no")
    assert [type(w) for w in kinds(bond)] == [Need, WasThere]
    assert "scan" not in page_of(as_ben, f"/b/{bond.key}/record")
    post(as_ana, f"/b/{bond.key}/need", words="The funeral", met="yes", share="on")
    theirs = page_of(as_ben, f"/b/{bond.key}/record")
    assert "The funeral" in theirs
    assert "You were there." in theirs


def test_each_answer_belongs_to_the_right_one(as_ana, as_ben, bond, told):
    told_ = told(bond, "ben", Telling("d1", "fact"), "I lost my job")
    limit = told(bond, "ana", Boundary("b1", "limit"), "I sleep in the small room")
    pause = told(bond, "ana", Pause("t1"), "Too much")
    for entry, answer, what in (
        (told_, "received", Received("d1", "received")),
        (limit, "pressed", BoundaryAnswered("b1", "pressed")),
        (pause, "back", Returned("t1")),
    ):
        url = f"/b/{bond.key}/entries/{entry.name}/answer"
        assert post(as_ben, url, answer=answer).status_code == 422
        assert post(as_ana, url, answer=answer).status_code == 303
        assert kinds(bond)[-1] == what


def test_nobody_answers_beforehand_whether_anybody_asked(as_ana, bond):
    for page in ("tell", "need", "limit"):
        assert "checked" not in page_of(as_ana, f"/b/{bond.key}/{page}")
    assert post(as_ana, f"/b/{bond.key}/tell", kind="fact", words="I lost my job").status_code == 422


@pytest.mark.parametrize("page", PAGES)
def test_a_form_without_words_asks_once_more(as_ana, bond, page):
    assert post(as_ana, f"/b/{bond.key}/{page}").status_code == 422
    assert kinds(bond) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_repeated_tap_is_written_once(as_ana, bond, page):
    fields = {"words": "One thing", "kind": "no" if page == "limit" else "fact", "how": "asked", "back": "60"}
    nonce = uuid.uuid4().hex
    for _ in range(2):
        assert post(as_ana, f"/b/{bond.key}/{page}", nonce=nonce, **fields).status_code == 303
    assert len(kinds(bond)) == 1


def test_alone_everything_is_for_oneself(as_ana, solo):
    post(as_ana, f"/b/{solo.key}/tell", kind="fact", how="asked", words="I lost my job")
    assert load(solo).entries[0].private
    assert "Only you see this" in page_of(as_ana, f"/b/{solo.key}/tell")


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, PAGES, as_sam, as_nobody)


def test_looking_at_the_forms_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, PAGES, as_ana)


def test_a_form_asks_the_rows_a_few_times_only(as_ana, bond, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        page_of(as_ana, f"/b/{bond.key}/tell")


def test_a_pause_of_a_day_names_the_day(as_ana, as_ben, bond, at):
    at("2026-05-06T09:00+00:00")
    post(as_ana, f"/b/{bond.key}/pause", back="1440")
    assert "Ana called a pause, until tomorrow at 10:00" in page_of(as_ben, f"/b/{bond.key}/record")


def test_a_request_can_be_written_back_to(as_ben, bond, told):
    entry = told(bond, "ana", Boundary("b1", "request"), "Could we talk on Sundays only?")
    assert "Write back" in page_of(as_ben, f"/b/{bond.key}/entries/{entry.name}/answer")
