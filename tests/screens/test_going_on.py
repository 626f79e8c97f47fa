"""It is going on still: said by either, read by both, and what the page of the repair does with it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.test import Client

from tend.trust.entries import RepairStep, Rupture
from tend.web import clock
from tend.web.store.models import Bond

from .conftest import Told, page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db

GOES_ON = "It goes on still"


@pytest.fixture
def heard(bond: Bond, told: Told) -> Bond:
    """Ana was hurt, raised it, and felt heard; Ben’s apology would come next."""

    def ago(hours: int) -> datetime:
        return clock.now() - timedelta(hours=hours)

    told(bond, "ana", Rupture("R1", "ben", "secrecy", 4), "You wrote to her again", at=ago(9))
    told(bond, "ana", RepairStep("Q1", "raised", ruptures=("R1",), within=72), at=ago(8))
    told(bond, "ben", RepairStep("Q1", "reflected"), "You found the letters", at=ago(7))
    told(bond, "ana", RepairStep("Q1", "heard_answer", answer="yes"), at=ago(6))
    return bond


def where(bond: Bond, more: str = "") -> str:
    return f"/b/{bond.key}/repairs/Q1{more}"


def says(browser: Client, bond: Bond, answer: str) -> None:
    sent = post(browser, where(bond, "/going-on"), answer=answer, words="I saw it on Sunday")
    assert (sent.status_code, sent.headers["Location"]) == (303, where(bond))


@pytest.mark.parametrize("who", ["ana", "ben"])
def test_apology_and_plan_wait_whoever_says_it(as_ana: Client, as_ben: Client, heard: Bond, who: str):
    assert "your apology" in page_of(as_ben, where(heard))
    says(as_ana if who == "ana" else as_ben, heard, "yes")
    for browser in (as_ana, as_ben):
        page = page_of(browser, where(heard))
        assert GOES_ON in page
        assert "apology and plan wait" in page
    sorry = post(as_ben, where(heard, "/steps/apology"), words="I am sorry")
    assert sorry.status_code in (303, 404, 422)
    assert "your apology" not in page_of(as_ben, where(heard))


def test_she_says_that_it_is_over_and_it_leads_on(as_ana: Client, as_ben: Client, heard: Bond):
    says(as_ben, heard, "yes")
    says(as_ana, heard, "no")
    assert GOES_ON not in page_of(as_ana, where(heard))
    assert "your apology" in page_of(as_ben, where(heard))


def test_the_page_says_what_helps_and_blames_nobody(as_ana: Client, heard: Bond):
    page = page_of(as_ana, where(heard, "/going-on"))
    assert "no punishment and no verdict" in page
    assert "Help for each alone" in page
    assert 'href="/help"' in page


def test_what_was_said_stands_on_the_record(as_ana: Client, as_ben: Client, heard: Bond):
    says(as_ana, heard, "yes")
    assert "Ana said that it goes on still" in page_of(as_ben, f"/b/{heard.key}/record")


def test_only_an_answer_that_is_there_is_taken(as_ana: Client, heard: Bond):
    assert post(as_ana, where(heard, "/going-on"), answer="perhaps").status_code == 422


def test_where_nothing_is_shared_there_is_no_such_page(as_ana: Client, bond: Bond, told: Told):
    told(bond, "ben", RepairStep("Q1", "acknowledged"), "I was late")
    assert as_ana.get(where(bond, "/going-on")).status_code == 404
    assert as_ana.get(f"/b/{bond.key}/repairs/none/going-on").status_code == 404


def test_it_is_shut_to_others_and_looking_writes_nothing(
    heard: Bond, as_ana: Client, as_sam: Client, as_nobody: Client
):
    shut_to_others(heard, ["repairs/Q1/going-on"], as_sam, as_nobody)
    looking_writes_nothing(heard, ["repairs/Q1/going-on"], as_ana)
