"""Listening by turns, on two phones: one speaks, the other gives back, and then they change places."""

from __future__ import annotations

import uuid

import pytest

from tend.trust.entries import FeltHeard, GaveBack, Listened
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def kinds(bond):
    return [type(e.what) for e in load(bond).entries]


@pytest.fixture
def turn(as_ben, bond, at):
    """Ben listens to Ana for ten minutes, until 18:10 in Dublin."""
    at("2026-05-06T17:00+00:00")
    assert post(as_ben, f"/b/{bond.key}/listen", minutes="10").status_code == 303
    return f"/b/{bond.key}/listen"


def test_the_end_of_a_turn_stands_as_an_hour(as_ana, as_ben, turn):
    assert "Ana speaks until 18:10" in page_of(as_ben, turn)
    assert "You speak until 18:10" in page_of(as_ana, turn)
    assert 'data-seconds="600"' in page_of(as_ana, turn)
    assert "<span>Back</span>" in page_of(as_ana, turn)


def test_a_turn_is_gone_through_to_its_end(as_ana, as_ben, bond, turn, at):
    at("2026-05-06T17:11+00:00")
    assert "What did you hear?" in page_of(as_ben, turn)
    assert "Ben gives back what arrived" in page_of(as_ana, turn)
    post(as_ben, f"{turn}/back", words="That the house was too quiet")
    assert "That the house was too quiet" in page_of(as_ana, turn)
    assert "Ana says whether that was it" in page_of(as_ben, turn)
    at("2026-05-06T17:12+00:00")
    post(as_ana, f"{turn}/heard", answer="partly", words="And that I missed you")
    page = page_of(as_ben, turn)
    assert "Not all of it has arrived yet" in page
    assert "And that I missed you" in page
    at("2026-05-06T17:13+00:00")
    post(as_ben, f"{turn}/back", aloud="yes")
    assert "It was given back aloud" in page_of(as_ana, turn)
    at("2026-05-06T17:14+00:00")
    post(as_ana, f"{turn}/heard", answer="yes")
    assert kinds(bond) == [Listened, GaveBack, FeltHeard, GaveBack, FeltHeard]
    assert "Ben heard you. Now you could listen in turn." in page_of(as_ana, turn)
    assert "I listen now" not in page_of(as_ben, turn)


def test_the_turns_change_places(as_ana, as_ben, bond, turn, at):
    post(as_ben, f"{turn}/back", aloud="yes")
    post(as_ana, f"{turn}/heard", answer="yes")
    at("2026-05-06T17:05+00:00")
    assert post(as_ben, turn, minutes="10").status_code == 422
    assert post(as_ana, turn, minutes="10").status_code == 303
    assert "Ben speaks until" in page_of(as_ana, turn)


def test_nobody_answers_before_it_was_given_back(as_ana, as_ben, bond, turn):
    assert post(as_ana, f"{turn}/heard", answer="yes").status_code == 422
    assert post(as_ana, f"{turn}/back", words="I speak now").status_code == 422
    assert post(as_ben, f"{turn}/heard", answer="yes").status_code == 422
    assert post(as_ben, f"{turn}/back").status_code == 422
    assert post(as_ana, turn, minutes="10").status_code == 422
    assert kinds(bond) == [Listened]


def test_the_turn_stands_on_the_record_with_its_answer(as_ana, as_ben, bond, turn):
    post(as_ben, f"{turn}/back", words="That the house was too quiet")
    post(as_ana, f"{turn}/heard", answer="yes")
    page = page_of(as_ana, f"/b/{bond.key}/record")
    assert page.count("took a turn at listening") == 1
    assert "gave back what was heard" in page


def test_for_how_long_is_the_listeners_to_say(as_ben, bond):
    assert "checked" not in page_of(as_ben, f"/b/{bond.key}/listen")
    for minutes in ("", "9", "600"):
        assert post(as_ben, f"/b/{bond.key}/listen", minutes=minutes).status_code == 422
    assert kinds(bond) == []


def test_an_answer_out_of_nowhere_is_refused(as_ana, bond):
    for path, fields in (("back", {"words": "It was quiet"}), ("heard", {"answer": "yes"}), ("heard", {})):
        assert post(as_ana, f"/b/{bond.key}/listen/{path}", **fields).status_code == 422
    assert kinds(bond) == []


def test_a_repeated_tap_is_written_once(as_ana, as_ben, bond, turn):
    for browser, path, fields in (
        (as_ben, f"{turn}/back", {"words": "It was quiet"}),
        (as_ana, f"{turn}/heard", {"answer": "yes"}),
    ):
        nonce = uuid.uuid4().hex
        for _ in range(2):
            assert post(browser, path, nonce=nonce, **fields).status_code == 303
    assert kinds(bond) == [Listened, GaveBack, FeltHeard]


def test_alone_nobody_can_listen_yet(as_ana, solo):
    page = page_of(as_ana, f"/b/{solo.key}/listen")
    assert "This takes two" in page
    assert "I listen now" not in page


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, ("listen",), as_sam, as_nobody)
    for path in ("listen/back", "listen/heard"):
        assert post(as_sam, f"/b/{bond.key}/{path}").status_code == 404


def test_looking_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("listen", "listen/back", "listen/heard"), as_ana)


def test_a_page_asks_the_rows_a_few_times_only(as_ana, turn, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        page_of(as_ana, turn)
