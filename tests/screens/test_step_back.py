"""Stepping back on the screen: nothing is asked, nothing is shown, and only its owner ends it."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta

import pytest
from django.test import Client

from tend.trust.entries import (
    Aftermath,
    Boundary,
    BoundaryAnswered,
    Joined,
    Promise,
    Quiet,
    RepairStep,
    Rupture,
    Thanks,
)
from tend.web import clock
from tend.web.routes import Route, routes
from tend.web.store.models import Bond, Line

from .conftest import Told, page_of, post
from .doors import looking_writes_nothing, shut_to_others
from .inhabited import NOW, address, live_together, masked, writer

pytestmark = pytest.mark.django_db

PLACES = ("", "record", "repair", "picture", "you", "limits", "promises", "talk", "since", "you/export")
LEADS_ON = (
    "Own something you did", "Name something that hurt", "the step is yours", "One small thing",
    "There is a step that is yours", "A small question", "Is it safe for you here?", "How is it since?",
)  # fmt: skip
TOGETHER = re.compile(r"\bboth of you\b|\bthe two of you\b", re.IGNORECASE)

NOON = "2026-03-20T12:00+00:00"


def steps_back(browser: Client, bond: Bond) -> None:
    answer = post(browser, f"/b/{bond.key}/step-back", answer="yes")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/b/{bond.key}/")


def comes_back(browser: Client, bond: Bond) -> None:
    assert post(browser, f"/b/{bond.key}/step-back", answer="no").status_code == 303


@pytest.fixture
def lived(bond: Bond, told: Told, later) -> Bond:
    """Ana owes a step, was offered a promise and thanked; a limit of hers is a day old."""
    later(NOON)
    told(bond, "ben", Rupture("R1", "ana", "disrespect", 3), "You laughed at me", at=ago(hours=60))
    told(bond, "ben", RepairStep("Q1", "raised", ruptures=("R1",)), "Talk to me", at=ago(hours=59))
    told(bond, "ana", Boundary("B1", "limit"), "Not after ten", at=ago(hours=30))
    told(bond, "ben", Promise("P1", "ana"), "Cook on Tuesdays", at=ago(hours=5))
    told(bond, "ben", Thanks("T1"), "You waited up", at=ago(hours=4))
    return bond


def ago(hours: float) -> datetime:
    return clock.now() - timedelta(hours=hours)


def test_it_is_shut_to_others_and_looking_changes_nothing(
    bond: Bond, as_ana: Client, as_sam: Client, as_nobody: Client
):
    shut_to_others(bond, ["step-back"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["step-back"], as_ana)


def test_one_tap_begins_it_and_one_ends_it(as_ana: Client, lived: Bond):
    owed = "There is a step that is yours"
    assert owed in page_of(as_ana, f"/b/{lived.key}/")
    steps_back(as_ana, lived)
    today = page_of(as_ana, f"/b/{lived.key}/")
    assert "Nothing is asked of you today." in today
    for brought_up in (owed, "Cook on Tuesdays", "You waited up", "laughed at me"):
        assert brought_up not in today
    assert "You have stepped back" in page_of(as_ana, f"/b/{lived.key}/step-back")
    comes_back(as_ana, lived)
    assert owed in page_of(as_ana, f"/b/{lived.key}/")


def test_the_first_page_does_not_tell_a_looker_on(as_ana: Client, lived: Bond):
    steps_back(as_ana, lived)
    for place in ("", "record", "you", "picture"):
        assert "stepped back" not in page_of(as_ana, f"/b/{lived.key}/{place}").lower()


def test_it_stands_in_no_list_and_in_no_copy(as_ana: Client, lived: Bond):
    steps_back(as_ana, lived)
    comes_back(as_ana, lived)
    copy = as_ana.get(f"/b/{lived.key}/you/export").content.decode()
    assert "quietens" not in copy
    assert "Not after ten" in copy
    record = page_of(as_ana, f"/b/{lived.key}/record?show=mine")
    assert "step" not in record.partition("<main")[2].partition("</main")[0].lower()


@pytest.mark.parametrize("place", PLACES)
def test_no_byte_of_the_others_pages_changes(as_ana: Client, as_ben: Client, lived: Bond, place: str, at):
    at(clock.now().isoformat())
    url = f"/b/{lived.key}/{place}"
    before = masked(as_ben.get(url).content.decode())
    steps_back(as_ana, lived)
    assert masked(as_ben.get(url).content.decode()) == before
    comes_back(as_ana, lived)
    assert masked(as_ben.get(url).content.decode()) == before


@pytest.mark.parametrize(
    "place", ["", "record", "repair", "repairs/Q1", "picture", "you", "limits", "step-back"]
)
def test_nothing_leads_on_and_nobody_is_spoken_to_as_two(as_ana: Client, lived: Bond, place: str):
    steps_back(as_ana, lived)
    page = page_of(as_ana, f"/b/{lived.key}/{place}").partition("<main")[2]
    assert [words for words in LEADS_ON if words in page] == []
    assert TOGETHER.findall(page) == []


def test_the_private_question_after_a_limit_is_silent_while_stepped_back(
    as_ana: Client, bond: Bond, told: Told, at
):
    """Neither Today, nor the limits, nor the limit itself asks; afterwards each does so again."""
    at("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Boundary("B1", "limit"), "Not after ten")
    at("2026-05-04T10:00+00:00")
    places = ("", "limits", f"entries/{entry.name}/answer")

    def asks() -> list[bool]:
        return ["ow is it since?" in page_of(as_ana, f"/b/{bond.key}/{place}") for place in places]

    assert asks() == [True, True, True]
    told(bond, "ana", Quiet())
    assert asks() == [False, False, False]
    at("2026-05-04T10:01+00:00")
    told(bond, "ana", Quiet(on=False))
    assert asks() == [True, True, True]


def test_prices_and_hard_words_are_not_brought_up_while_stepped_back(as_ana: Client, lived: Bond, told: Told):
    for n, what in enumerate((Aftermath("B1", 1, "punished"), BoundaryAnswered("B1", "punished"))):
        told(lived, "ana", what, private=True, at=ago(hours=3 - n))
    for n in range(3):
        told(lived, "ben", Rupture(f"H{n}", "ana", "disrespect", 3), "You walked off", at=ago(hours=10 + n))
    assert "Your own lines, read together" in page_of(as_ana, f"/b/{lived.key}/limits")
    steps_back(as_ana, lived)
    for place in ("", "limits"):
        page = page_of(as_ana, f"/b/{lived.key}/{place}")
        assert "read together" not in page
        assert "Since your limit" not in page


@pytest.mark.parametrize("route", [r for r in routes() if r.who == "member" and "GET" in r.methods], ids=str)
def test_no_page_of_a_bond_speaks_to_whoever_stepped_back_as_one_of_two(
    as_ana: Client, bond: Bond, told: Told, at, route: Route
):
    """With something of everything between the two, every address Ana could still have in her history."""
    at(NOW.isoformat())
    live_together(writer(bond, random.Random(7)))
    told(bond, "ana", Quiet())
    for name in ("Q1", "Q2", "R1", "P1", "B1", "L1", "A1"):
        answer = as_ana.get(address(route, bond.key, ref=name, name=name, n="1", step="raised"))
        if answer.streaming or answer.status_code != 200:
            continue
        page = answer.content.decode()
        assert TOGETHER.findall(page) == [], (name, page)
        assert [words for words in LEADS_ON if words in page.partition("<main")[2]] == []


GUIDED = (
    "repairs/Q1/steps/acknowledged", "repairs/offer", "repairs/Q1/memory", "repairs/Q1", "repair",
)  # fmt: skip


@pytest.mark.parametrize("place", GUIDED)
def test_repair_rests_and_gives_the_words_back(as_ana: Client, lived: Bond, place: str):
    steps_back(as_ana, lived)
    before = Line.objects.count()
    assert as_ana.get(f"/b/{lived.key}/{place}").status_code in (200, 404)
    if "/" in place and not place.endswith("Q1"):
        answer = post(as_ana, f"/b/{lived.key}/{place}", words="I did laugh", rupture="R1")
        assert answer.status_code in (404, 422)
        if answer.status_code == 422:
            assert "Nothing waits here." in answer.content.decode()
            assert "I did laugh" in answer.content.decode()
    assert Line.objects.count() == before


def test_the_other_may_go_on_writing_and_is_refused_nothing(as_ana: Client, as_ben: Client, lived: Bond):
    """A refusal would tell him what she keeps to herself."""
    steps_back(as_ana, lived)
    assert (
        post(as_ben, f"/b/{lived.key}/repairs/offer", words="I was late, and I saw your face").status_code
        == 303
    )
    assert post(as_ben, f"/b/{lived.key}/message", words="Good night").status_code == 303


def test_asking_twice_writes_once(as_ana: Client, bond: Bond):
    steps_back(as_ana, bond)
    before = Line.objects.count()
    steps_back(as_ana, bond)
    assert Line.objects.count() == before
    assert post(as_ana, f"/b/{bond.key}/step-back", answer="perhaps").status_code == 422


def test_it_is_private_even_when_it_is_written_openly(as_ben: Client, bond: Bond, told: Told):
    entry = told(bond, "ana", Quiet())
    assert entry.private


# ---- where it opens from -----------------------------------------------------------------------


def test_help_leads_there_and_finds_the_bond(as_ana: Client, as_nobody: Client, bond: Bond):
    assert '"/step-back"' in page_of(as_ana, "/help")
    assert '"/step-back"' not in page_of(as_nobody, "/help")
    assert as_ana.get("/step-back").headers["Location"] == f"/b/{bond.key}/step-back"
    assert as_nobody.get("/step-back").headers["Location"].startswith("/enter")


def test_an_alarm_in_a_draft_leads_there(as_ana: Client, bond: Bond):
    threat = "If you leave I will kill myself and you will have to live with it"
    said = as_ana.post(f"/b/{bond.key}/read", {"words": threat}, headers={"HX-Request": "true"})
    assert f"/b/{bond.key}/step-back" in said.content.decode()
    stopped = post(as_ana, f"/b/{bond.key}/message", words="Tell anyone and I will hurt you")
    assert stopped.status_code == 422
    assert f"/b/{bond.key}/step-back" in stopped.content.decode()


def test_a_price_for_a_limit_leads_there(as_ana: Client, lived: Bond):
    name = next(
        e for e in re.findall(r"/entries/([\w~-]+)/answer", page_of(as_ana, f"/b/{lived.key}/limits"))
    )
    answer = post(as_ana, f"/b/{lived.key}/entries/{name}/answer", answer="punished")
    assert f"/b/{lived.key}/step-back" in page_of(as_ana, answer.headers["Location"])


# ---- asked of both, and told to one ------------------------------------------------------------

FIVE = "Is it safe for you here?"


def test_both_are_shown_the_same_questions_on_the_same_days(
    as_ana: Client, as_ben: Client, bond: Bond, told: Told, later
):
    later(NOON)
    told(bond, "ana", Joined("Ana"))
    told(bond, "ben", Joined("Ben"))
    for days, asked in ((0, True), (6, True), (8, False), (55, False), (57, True)):
        later((datetime.fromisoformat(NOON) + timedelta(days=days)).isoformat())
        for browser in (as_ana, as_ben):
            assert (FIVE in page_of(browser, f"/b/{bond.key}/")) is asked, days


def test_only_the_setter_reads_what_followed_a_limit(
    as_ana: Client, as_ben: Client, bond: Bond, told: Told, later
):
    later(NOON)
    told(bond, "ana", Boundary("B1", "limit"), "Not after ten", at=ago(hours=50))
    for n in range(3):
        told(
            bond, "ben", Rupture(f"R{n}", "ana", "disrespect", 3), "You always walk off", at=ago(hours=10 + n)
        )
    for place in ("", "limits"):
        hers = page_of(as_ana, f"/b/{bond.key}/{place}")
        assert "Since your limit" in hers
        assert "wrote three hard things" in hers
        assert "Since your limit" not in page_of(as_ben, f"/b/{bond.key}/{place}")


def test_nobody_is_reminded_to_own_what_followed_their_limit(as_ana: Client, lived: Bond, told: Told):
    assert "There is a step that is yours" in page_of(as_ana, f"/b/{lived.key}/")
    for n in range(3):
        told(lived, "ben", Rupture(f"H{n}", "ana", "disrespect", 3), "You walked off", at=ago(hours=10 + n))
    today = page_of(as_ana, f"/b/{lived.key}/")
    assert "Since your limit" in today
    assert "There is a step that is yours" not in today
