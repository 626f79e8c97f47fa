"""Putting an entry right and taking it back: one's own, and nobody else's."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from tend.trust.entries import Kept, Message, Note, Promise, RepairStep, Rupture, Telling, Thanks, Withdrawn
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
OLD, NEW = "You never call", "You did not call on Sunday"


def correct(client, bond, entry, words=NEW, **more):
    return post(client, f"/b/{bond.key}/entries/{entry.name}/correct", words=words, **more)


def withdraw(client, bond, entry, **more):
    return post(client, f"/b/{bond.key}/entries/{entry.name}/withdraw", **more)


def test_words_put_right_show_what_stood_there_first(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Message(), OLD)
    assert correct(as_ana, bond, entry).status_code == 303
    for client in (as_ana, as_ben):
        page = page_of(client, f"/b/{bond.key}/record")
        assert NEW in page
        assert "At first:" in page
        assert OLD in page


def test_putting_right_twice_keeps_the_very_first_words(as_ana, bond, told):
    correct(as_ana, bond, told(bond, "ana", Message(), OLD))
    second = next(e for e in load(bond).entries if e.instead)
    correct(as_ana, bond, second, words="You did not call on Monday")
    page = page_of(as_ana, f"/b/{bond.key}/record")
    assert "You did not call on Monday" in page
    assert OLD in page


def test_a_private_line_stays_private_when_put_right(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Note(), OLD, private=True)
    correct(as_ana, bond, entry)
    assert all(e.private for e in load(bond).entries)
    assert NEW not in page_of(as_ben, f"/b/{bond.key}/record")


def test_what_has_been_answered_is_not_put_right(as_ana, bond, told):
    from tend.trust.entries import Received

    entry = told(bond, "ana", Telling("d1", "fact"), OLD)
    told(bond, "ben", Received("d1", "received"))
    assert correct(as_ana, bond, entry).status_code == 422
    assert "It stays as it was written." in page_of(as_ana, f"/b/{bond.key}/entries/{entry.name}/correct")


def test_what_nobody_answered_can_be_put_right_with_its_handle(as_ana, bond, told):
    entry = told(bond, "ana", Telling("d1", "fact"), OLD)
    assert correct(as_ana, bond, entry).status_code == 303
    assert [e.words for e in load(bond).standing] == [NEW]


def test_nothing_written_is_no_correction(as_ana, bond, told):
    assert correct(as_ana, bond, told(bond, "ana", Message(), OLD), words=" ").status_code == 422


def test_taking_back_leaves_a_stone_without_words(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Message(), OLD)
    assert withdraw(as_ana, bond, entry).status_code == 303
    for client in (as_ana, as_ben):
        page = page_of(client, f"/b/{bond.key}/record")
        assert OLD not in page
        assert "took this back" in page


def test_taking_back_something_private_is_private(as_ana, as_ben, bond, told):
    told(bond, "ben", Thanks(), "You waited up for me")
    before = page_of(as_ben, f"/b/{bond.key}/record").split("<main")[1]
    entry = told(bond, "ana", Note(), OLD, private=True)
    withdraw(as_ana, bond, entry)
    assert load(bond).entries[-1].private
    assert page_of(as_ben, f"/b/{bond.key}/record").split("<main")[1] == before


def test_a_repeated_tap_takes_back_once(as_ana, bond, told):
    entry, nonce = told(bond, "ana", Message(), OLD), uuid.uuid4().hex
    for _ in range(2):
        assert withdraw(as_ana, bond, entry, nonce=nonce).status_code == 303
    assert sum(isinstance(e.what, Withdrawn) for e in load(bond).entries) == 1


@pytest.mark.parametrize("act", ["correct", "withdraw"])
def test_nobody_touches_the_entry_of_the_other(as_ben, bond, told, act):
    entry = told(bond, "ana", Message(), OLD)
    url = f"/b/{bond.key}/entries/{entry.name}/{act}"
    assert as_ben.get(url).status_code == 404
    assert post(as_ben, url, words=NEW).status_code == 404


def test_a_promise_with_outcomes_cannot_be_made_to_vanish(as_ben, bond, told):
    due = datetime(2026, 5, 8, 17, 0, tzinfo=UTC)
    entry = told(bond, "ben", Promise("rent", "ana", due=due), "Pay the rent", at=due - timedelta(days=3))
    told(bond, "ben", Kept("rent@2026-05-08"), at=due)
    assert withdraw(as_ben, bond, entry).status_code == 422


def test_a_step_of_a_repair_is_not_taken_back_here(as_ana, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 3), OLD)
    entry = told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",)))
    assert withdraw(as_ana, bond, entry).status_code == 422


def test_strangers_and_the_signed_out_find_no_entry(bond, told, as_sam, as_nobody):
    entry = told(bond, "ana", Message(), OLD)
    paths = (
        f"entries/{entry.name}/correct",
        f"entries/{entry.name}/withdraw",
        f"entries/{entry.name}/answer",
    )
    shut_to_others(bond, paths, as_sam, as_nobody)


def test_looking_at_an_entry_writes_nothing(bond, told, as_ana):
    entry = told(bond, "ana", Telling("d1", "fact"), OLD)
    paths = (
        f"entries/{entry.name}/correct",
        f"entries/{entry.name}/withdraw",
        f"entries/{entry.name}/answer",
    )
    looking_writes_nothing(bond, paths, as_ana)


def test_an_entry_asks_the_rows_a_few_times_only(as_ana, bond, told, django_assert_max_num_queries):
    entry = told(bond, "ana", Message(), OLD)
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/entries/{entry.name}/correct")
