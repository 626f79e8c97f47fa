"""Limits, noes and requests: set without a reason, answered without a price, and asked after in private."""

from __future__ import annotations

import uuid

import pytest

from tend.trust.entries import Aftermath, Boundary, BoundaryAnswered, Received, RequestAnswered, Telling
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others
from .inhabited import masked

pytestmark = pytest.mark.django_db
PHONE = "Could you give me the code to your phone?"


def kinds(bond):
    return [e.what for e in load(bond).entries]


def answering(bond, entry):
    return f"/b/{bond.key}/entries/{entry.name}/answer"


def test_a_limit_needs_no_reason(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/limit")
    assert "You need no reason." in page
    assert "checked" not in page
    for kind in ("limit", "no", "request"):
        post(as_ana, f"/b/{bond.key}/limit", kind=kind, words=f"I rest on Sundays, {kind}")
    assert [w.kind for w in kinds(bond)] == ["limit", "no", "request"]
    post(as_ana, f"/b/{bond.key}/limit", kind="rule", words="You rest on Sundays")
    assert len(kinds(bond)) == 3, "there is no fourth"


@pytest.mark.parametrize(
    "fields", [{}, {"kind": "no"}, {"words": "Not after ten"}, {"kind": "rule", "words": "x"}]
)
def test_a_form_half_filled_asks_once_more(as_ana, bond, fields):
    answer = post(as_ana, f"/b/{bond.key}/limit", **fields)
    assert answer.status_code == 422
    assert fields.get("words", "") in answer.content.decode()
    assert kinds(bond) == []


def test_a_rule_for_the_other_is_offered_back_as_a_request(as_ana, bond):
    rule = "You must be home by ten"
    answer = post(as_ana, f"/b/{bond.key}/limit", kind="limit", words=rule)
    said = answer.content.decode()
    assert answer.status_code == 422
    assert rule in said
    assert "Ask it as a request instead" in said
    assert kinds(bond) == []
    assert (
        post(as_ana, f"/b/{bond.key}/limit", kind="limit", instead="request", words=rule).status_code == 303
    )
    assert [w.kind for w in kinds(bond)] == ["request"]


def test_a_limit_put_right_cannot_become_a_rule(as_ana, bond, told):
    entry = told(bond, "ana", Boundary("b1", "limit"), "I sleep in the small room")
    url = f"/b/{bond.key}/entries/{entry.name}/correct"
    assert post(as_ana, url, words="You have to sleep in the small room").status_code == 422
    assert len(kinds(bond)) == 1


def test_a_request_has_three_equal_answers(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Boundary("b1", "request"), PHONE)
    page = page_of(as_ben, answering(bond, entry))
    assert page.count('<button class="answer" type="submit" name="answer"') == 3
    assert "A no needs no reason" in page
    assert post(as_ana, answering(bond, entry), answer="yes").status_code == 422
    assert post(as_ben, answering(bond, entry), answer="no").status_code == 303
    assert kinds(bond)[-1] == RequestAnswered("b1", "no")
    assert "You said no. That stands." in page_of(as_ben, answering(bond, entry))
    assert "Ben said no." in page_of(as_ana, f"/b/{bond.key}/limits")
    assert "Ben said no." in page_of(as_ana, f"/b/{bond.key}/record")


def test_the_same_again_is_refused_to_the_asker_alone(as_ana, as_ben, bond, told, later):
    later("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("b1", "request"), PHONE)
    post(as_ben, answering(bond, entry), answer="no")
    before = [page_of(as_ben, f"/b/{bond.key}/{path}") for path in ("record", "limits")]
    later("2026-05-20T09:00+00:00")
    answer = post(as_ana, f"/b/{bond.key}/limit", kind="request", words="Please let me have your phone code")
    assert answer.status_code == 422
    assert "Ben said no to this on 3 May" in answer.content.decode()
    later("2026-05-03T09:00+00:00")
    assert [len(page) for page in before] == [
        len(page_of(as_ben, f"/b/{bond.key}/{path}")) for path in ("record", "limits")
    ]
    later("2026-06-03T09:00+00:00")
    words = {"kind": "request", "words": "Please let me have your phone code"}
    assert post(as_ana, f"/b/{bond.key}/limit", **words).status_code == 303


def test_how_it_was_met_is_the_setters_own_unless_shared(as_ana, as_ben, bond, told, at):
    at("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("b1", "limit"), "I go outside when voices are raised")
    assert post(as_ben, answering(bond, entry), answer="honoured").status_code == 422
    post(as_ana, answering(bond, entry), answer="pressed")
    assert load(bond).entries[-1].private
    assert "pressed against" not in page_of(as_ben, f"/b/{bond.key}/record")
    assert "Name it as a hurt" in page_of(as_ana, answering(bond, entry))
    at("2026-05-03T09:05+00:00")
    post(as_ana, answering(bond, entry), answer="honoured", share="on")
    assert kinds(bond)[-1] == BoundaryAnswered("b1", "honoured")
    assert "it was respected" in page_of(as_ben, f"/b/{bond.key}/record")
    assert "You said: it was respected." in page_of(as_ana, answering(bond, entry))


def test_the_setter_is_asked_in_private_on_two_days(as_ana, as_ben, bond, told, later):
    later("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("b1", "no"), "Not this weekend")
    for day, asked in (
        ("04T08:00", []),
        ("04T10:00", ["A day"]),
        ("06T10:00", ["Some days"]),
        ("11T10:00", []),
    ):
        later(f"2026-05-{day}+00:00")
        page = page_of(as_ana, answering(bond, entry))
        assert [text for text in ("A day", "Some days") if f"{text} later: how is it" in page] == asked
        assert ("How is it since?" in page_of(as_ana, f"/b/{bond.key}/limits")) == bool(asked)
        assert "later: how is it" not in page_of(as_ben, answering(bond, entry))


def test_the_answer_afterwards_leaves_no_trace_for_the_other(as_ana, as_ben, bond, told, at):
    at("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("b1", "no"), "Not this weekend")
    at("2026-05-04T10:00+00:00")
    seen = [page_of(as_ben, url) for url in (answering(bond, entry), f"/b/{bond.key}/limits")]
    assert (
        post(as_ana, answering(bond, entry), answer="after-punished", words="No word since").status_code
        == 303
    )
    assert kinds(bond)[-1] == Aftermath("b1", 1, "punished")
    assert "A day later" not in page_of(as_ana, answering(bond, entry))
    assert "Name it as a hurt" in page_of(as_ana, answering(bond, entry))
    again = [page_of(as_ben, url) for url in (answering(bond, entry), f"/b/{bond.key}/limits")]
    assert [len(page) for page in seen] == [len(page) for page in again]
    assert "No word since" not in "".join(again)


TOGETHER = "Your own lines, read together"


def test_two_prices_are_read_together_by_their_writer_alone(as_ana, as_ben, bond, told, at):
    """A price for a no, and a confidence used against her: on her pages they meet, on his nothing changes."""
    at("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("b1", "no"), "Not this weekend")
    told(bond, "ana", Telling("t1", "feeling", "volunteered"), "I am afraid of the dark")
    at("2026-05-04T10:00+00:00")
    his = [f"/b/{bond.key}/{path}" for path in ("", "limits", "record", "picture")]
    before = [masked(page_of(as_ben, url)) for url in his]
    post(as_ana, answering(bond, entry), answer="after-punished")
    hers = [f"/b/{bond.key}/", f"/b/{bond.key}/limits", answering(bond, entry)]
    assert not any(TOGETHER in page_of(as_ana, url) for url in hers), "once can be a bad day"
    told(bond, "ana", Received("t1", "used_against"), private=True)
    for url in hers:
        page = page_of(as_ana, url)
        assert TOGETHER in page
        assert "after a no of yours" in page
        assert "Not this weekend" in page
        assert "I am afraid of the dark" in page
        assert 'href="/safety"' in page
        assert f"/b/{bond.key}/step-back" in page
    assert [masked(page_of(as_ben, url)) for url in his] == before


def test_a_request_can_be_written_back_to(as_ben, bond, told):
    entry = told(bond, "ana", Boundary("b1", "request"), "Could we talk on Sundays only?")
    assert "Write back" in page_of(as_ben, answering(bond, entry))


def test_a_repeated_tap_is_written_once(as_ana, bond):
    nonce = uuid.uuid4().hex
    for _ in range(2):
        fields = {"kind": "request", "words": PHONE, "nonce": nonce}
        assert post(as_ana, f"/b/{bond.key}/limit", **fields).status_code == 303
    assert len(kinds(bond)) == 1


def test_alone_a_limit_is_for_oneself(as_ana, solo):
    post(as_ana, f"/b/{solo.key}/limit", kind="limit", words="I sleep in the small room")
    assert load(solo).entries[0].private
    assert "Only you see this" in page_of(as_ana, f"/b/{solo.key}/limit")


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, ("limit", "limits"), as_sam, as_nobody)


def test_looking_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("limit", "limits"), as_ana)
    assert post(as_ana, f"/b/{bond.key}/limits").status_code == 405


def test_a_page_asks_the_rows_a_few_times_only(as_ana, bond, told, django_assert_max_num_queries):
    told(bond, "ana", Boundary("b1", "request"), PHONE)
    for path in ("limit", "limits"):
        with django_assert_max_num_queries(10):
            page_of(as_ana, f"/b/{bond.key}/{path}")
