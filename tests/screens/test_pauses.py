"""Pauses: a time named by the caller, what helps each of the two, and the way back."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta

import pytest

from tend.trust.entries import Extended, Pause, Returned, Settles
from tend.web.screens.pausing import BACKS
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def kinds(bond):
    return [e.what for e in load(bond).entries]


@pytest.fixture
def paused(as_ana, bond, at):
    """Ana called a pause of forty minutes at six in the evening in Dublin, so until 18:40."""
    at("2026-05-06T17:00+00:00")
    post(as_ana, f"/b/{bond.key}/pause", back="40", heat="8")
    return f"/b/{bond.key}/pause"


def test_a_pause_names_when_it_ends(as_ana, bond, paused):
    (entry,) = load(bond).entries
    assert entry.what == Pause(entry.handle, 8, entry.at + timedelta(minutes=40))


def test_a_pause_lasts_twenty_minutes_at_least_and_a_day_at_most(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/pause")
    offered = [int(n) for n in re.findall(r'name="back" value="(\d+)"', page)]
    assert (min(offered), max(offered)) == (20, 24 * 60)
    for back in ("", "5", "19", "1441", "4000"):
        sent = post(as_ana, f"/b/{bond.key}/pause", back=back)
        assert sent.status_code == 422
        assert "Say when you will be back" in sent.content.decode()
    assert load(bond).entries == ()


def test_no_time_is_chosen_for_the_caller(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/pause")
    assert "checked" not in page
    assert page.count('name="back"') == len(BACKS)
    for back in ("", "3", "9000"):
        assert post(as_ana, f"/b/{bond.key}/pause", back=back, words="Too much").status_code == 422
    assert kinds(bond) == []


def test_both_see_until_when_and_nothing_of_the_heat(as_ana, as_ben, bond, paused):
    for browser in (as_ana, as_ben):
        page = page_of(browser, paused)
        assert "Paused until 18:40" in page
        assert "8" not in re.sub(r"18:40|<[^>]*>", "", page[page.index("<h1>") : page.index("</main>")])
    assert "I am back" in page_of(as_ana, paused)
    assert "I am back" not in page_of(as_ben, paused)
    assert "Nothing is asked of you until then" in page_of(as_ben, paused)


def test_what_helps_is_seen_only_while_a_pause_is_on(as_ana, as_ben, bond, at):
    at("2026-05-06T16:00+00:00")
    assert post(as_ben, f"/b/{bond.key}/settle", words="Cold water, and the stairs").status_code == 303
    post(as_ana, f"/b/{bond.key}/settle", words="The dog")
    assert [type(w) for w in kinds(bond)] == [Settles, Settles]
    for path in ("pause", "record", ""):
        assert "Cold water" not in page_of(as_ana, f"/b/{bond.key}/{path}")
    post(as_ana, f"/b/{bond.key}/pause", back="20")
    for browser in (as_ana, as_ben):
        page = page_of(browser, f"/b/{bond.key}/pause")
        assert "Cold water" in page
        assert "The dog" in page
    post(as_ana, f"/b/{bond.key}/pause/back")
    assert "Cold water" not in page_of(as_ana, f"/b/{bond.key}/pause")


def test_the_card_that_was_written_last_stands(as_ben, bond):
    for words in ("Cold water", "The stairs"):
        post(as_ben, f"/b/{bond.key}/settle", words=words)
    page = page_of(as_ben, f"/b/{bond.key}/settle")
    assert "The stairs" in page
    assert "Cold water" not in page
    assert post(as_ben, f"/b/{bond.key}/settle").status_code == 422


def test_coming_back_is_the_callers_own(as_ana, as_ben, bond, paused):
    assert post(as_ben, f"{paused}/back").status_code == 422
    nonce = uuid.uuid4().hex
    for _ in range(2):
        assert post(as_ana, f"{paused}/back", nonce=nonce).status_code == 303
    assert [type(w) for w in kinds(bond)] == [Pause, Returned]
    assert "Call the pause" in page_of(as_ben, paused)


def test_a_pause_is_made_longer_once(as_ana, as_ben, bond, paused):
    assert post(as_ben, f"{paused}/longer", back="20").status_code == 422
    assert post(as_ana, f"{paused}/longer", back="7").status_code == 422
    assert post(as_ana, f"{paused}/longer", back="20").status_code == 303
    assert isinstance(kinds(bond)[-1], Extended)
    for browser in (as_ana, as_ben):
        assert "Paused until 19:00" in page_of(browser, paused)
    assert "I need a little longer" not in page_of(as_ana, paused)
    assert post(as_ana, f"{paused}/longer", back="20").status_code == 422
    assert len(kinds(bond)) == 2


def test_only_the_caller_is_told_that_time_went_by(as_ana, as_ben, bond, paused, later):
    theirs = page_of(as_ben, paused)
    for moment, told in (("17:54", False), ("17:56", True)):
        later(f"2026-05-06T{moment}+00:00")
        assert ("That time has gone by" in page_of(as_ana, paused)) == told
        assert len(page_of(as_ben, paused)) == len(theirs)


def test_another_pause_waits_for_the_first(as_ana, as_ben, bond, paused):
    for browser in (as_ana, as_ben):
        assert post(browser, paused, back="20").status_code == 422
    assert len(kinds(bond)) == 1


def test_a_repeated_tap_calls_one_pause(as_ana, bond):
    nonce = uuid.uuid4().hex
    for _ in range(2):
        assert post(as_ana, f"/b/{bond.key}/pause", nonce=nonce, back="20").status_code == 303
    assert len(kinds(bond)) == 1


def test_three_without_a_return_ask_the_other_in_private(as_ana, as_ben, bond, later):
    for day in (1, 4, 7):
        later(f"2026-05-0{day}T17:00+00:00")
        post(as_ana, f"/b/{bond.key}/pause", back="20")
    later("2026-05-09T17:00+00:00")
    assert "Three pauses of the last month" in page_of(as_ben, f"/b/{bond.key}/pause")
    assert "of the last month" not in page_of(as_ana, f"/b/{bond.key}/pause")
    later("2026-06-02T17:00+00:00")
    assert "of the last month" not in page_of(as_ben, f"/b/{bond.key}/pause")


def test_a_pause_of_a_day_names_the_day(as_ana, as_ben, bond, at):
    at("2026-05-06T09:00+00:00")
    post(as_ana, f"/b/{bond.key}/pause", back="1440")
    assert "Ana called a pause, until tomorrow at 10:00" in page_of(as_ben, f"/b/{bond.key}/record")
    assert "Paused until Thursday 10:00" in page_of(as_ben, f"/b/{bond.key}/pause")


def test_alone_a_pause_is_for_oneself(as_ana, solo):
    assert post(as_ana, f"/b/{solo.key}/pause", back="20").status_code == 303
    assert load(solo).entries[0].private


def test_strangers_and_the_signed_out_find_none_of_it(bond, as_sam, as_nobody):
    shut_to_others(bond, ("pause", "settle"), as_sam, as_nobody)
    for path in ("pause/longer", "pause/back"):
        assert post(as_sam, f"/b/{bond.key}/{path}").status_code == 404


def test_looking_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("pause", "settle", "pause/longer", "pause/back"), as_ana)


def test_a_page_asks_the_rows_a_few_times_only(as_ana, bond, paused, django_assert_max_num_queries):
    for path in ("pause", "settle"):
        with django_assert_max_num_queries(10):
            page_of(as_ana, f"/b/{bond.key}/{path}")
