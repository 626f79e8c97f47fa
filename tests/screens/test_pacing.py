"""Your pace: private, slower by itself, quiet at night; and putting the record away takes both."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import CheckIn, Paced, Thanks
from tend.web.store import accounts
from tend.web.store.record import load
from tests.laws.worlds import day

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def choose(client, bond, **fields):
    return post(client, reverse("pace", args=[bond.key]), **fields)


def pace(client, bond) -> str:
    return page_of(client, reverse("pace", args=[bond.key]))


def today(client, bond) -> str:
    return page_of(client, reverse("today", args=[bond.key]))


def put_away(client, bond, answer="yes"):
    return post(client, reverse("put-away", args=[bond.key]), answer=answer)


def test_a_pace_of_ones_own_is_private(as_ana, as_ben, bond):
    before = pace(as_ben, bond)
    assert choose(as_ana, bond, often="monthly", quiet_from="20", quiet_until="9").status_code == 303
    said = load(bond).entries[-1]
    assert (said.what, said.private) == (Paced("monthly", 20, 9), True)
    assert "Now from 20:00 to 09:00." in pace(as_ana, bond)
    assert "21:30" in pace(as_ben, bond)
    assert len(before) == len(pace(as_ben, bond))


@pytest.mark.parametrize("fields", [{}, {"often": "hourly"}, {"quiet_from": "3"}, {"quiet_until": "99"}])
def test_what_is_no_pace_is_said_so(as_ana, bond, fields):
    assert choose(as_ana, bond, **fields).status_code == 422
    assert load(bond).entries == ()


def test_six_calm_weeks_are_told_on_the_page(as_ana, bond, told, at):
    for n in range(6):
        told(bond, "ana", CheckIn(wondered="no"), private=True, at=day(7 * n))
    at(day(50).isoformat())
    as_ana.get("/")
    assert "Tend now asks once a month" in pace(as_ana, bond)


def test_quiet_hours_raise_nothing_by_themselves(as_ana, bond, later):
    later("2026-05-06T20:15+00:00")
    assert "Was there one thing" in today(as_ana, bond) or "How safe" in today(as_ana, bond)
    later("2026-05-06T20:45+00:00")
    page = today(as_ana, bond)
    assert "It is late. Nothing is asked of you now." in page
    assert 'class="card"' not in page


def test_in_quiet_hours_what_the_other_wrote_may_still_be_answered(as_ana, bond, told, at):
    at("2026-05-06T20:45+00:00")
    told(bond, "ben", Thanks("T1"), "You waited up")
    assert "It landed" in today(as_ana, bond)


def test_whoever_would_not_be_asked_is_not_asked(as_ana, ana, bond):
    accounts.change(ana, why="hurt")
    choose(as_ana, bond, often="never", quiet_from="23", quiet_until="5")
    assert "How safe does it feel" not in today(as_ana, bond)


def test_the_record_is_put_away_by_both_and_opened_by_a_word(as_ana, as_ben, bond):
    put_away(as_ana, bond)
    assert "Both of you have put this record away" not in today(as_ana, bond)
    assert "Ana would put this record away" in pace(as_ben, bond)
    put_away(as_ben, bond)
    for browser in (as_ana, as_ben):
        assert "Both of you have put this record away" in today(browser, bond)
        assert 'class="card"' not in today(browser, bond)
    post(as_ana, reverse("thanks", args=[bond.key]), words="You kept the photographs")
    assert "Both of you have put this record away" not in today(as_ben, bond)


def test_ones_own_word_can_be_taken_back(as_ana, bond):
    put_away(as_ana, bond)
    put_away(as_ana, bond)
    assert len(load(bond).entries) == 1
    put_away(as_ana, bond, "no")
    assert "You would put this record away" not in pace(as_ana, bond)
    assert put_away(as_ana, bond, "perhaps").status_code == 422


def test_alone_there_is_nothing_to_put_away(as_ana, solo):
    assert put_away(as_ana, solo).status_code == 303
    assert load(solo).entries == ()


def test_the_pace_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["pace", "pace/put-away"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["pace", "pace/put-away"], as_ana)
    with django_assert_max_num_queries(10):
        pace(as_ana, bond)
