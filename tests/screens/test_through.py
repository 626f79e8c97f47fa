"""What you came through: first the one who was hurt says yes, then the other, and either takes it off."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import RepairStep, Rupture
from tend.web.store import record
from tend.web.store.record import load
from tests.core.test_through import NEED, NOW, STOOD
from tests.laws.worlds import DAY

from .conftest import page_of, post
from .doors import shut_to_others

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_march(at):
    at(NOW.isoformat())


@pytest.fixture
def came(bond):
    """Ana was hurt; it was mended, stood, and a night at the clinic tested it."""
    for n, entry in enumerate((*STOOD, *NEED)):
        record.append(bond, entry, f"{n:032x}")
    return bond


def through(client, bond) -> str:
    return page_of(client, reverse("through", args=[bond.key]))


def say(client, bond, answer="yes", **fields):
    return post(client, reverse("through-keep", args=[bond.key, "R"]), answer=answer, **fields)


def test_the_one_who_was_hurt_is_asked_first(as_ana, as_ben, came):
    assert "Would you like it to be here?" in through(as_ana, came)
    assert "Would you like it to be here?" not in through(as_ben, came)
    assert say(as_ben, came).status_code == 422


def test_two_yeses_and_it_stands_there_for_both(as_ana, as_ben, came):
    say(as_ana, came, words="It happened, and we know the way back")
    for browser in (as_ana, as_ben):
        assert "You found back to each other." not in through(browser, came)
    assert "It happened, and we know the way back" not in through(as_ben, came)
    say(as_ben, came)
    for browser in (as_ana, as_ben):
        page = through(browser, came)
        assert "You found back to each other." in page
        assert "It happened, and we know the way back" in page
        assert "Heard within a day." in page
        way = page.split("How it went")[1].split("</details>")[0]
        assert way.index("brought it to") < way.index("felt heard") < way.index("ended this repair")


@pytest.mark.parametrize("who", ["as_ana", "as_ben"])
def test_either_takes_it_off_again(request, came, who, later):
    say(request.getfixturevalue("as_ana"), came)
    say(request.getfixturevalue("as_ben"), came)
    later((NOW + DAY).isoformat())
    say(request.getfixturevalue(who), came, "no")
    assert "You found back to each other." not in through(request.getfixturevalue("as_ana"), came)


def test_only_the_one_who_was_hurt_lays_before_beside_now(as_ana, as_ben, came):
    say(as_ana, came)
    say(as_ben, came)
    assert "There is no record from before" in through(as_ana, came)
    assert "Before, and now" not in through(as_ben, came)


def test_nothing_is_laid_side_by_side_before_she_has_ended_it(as_ana, bond, told):
    told(bond, "ana", Rupture("X", "ben", "disconnection", 4), "You were not there")
    told(bond, "ana", RepairStep("R", "raised", ("X",)))
    page = through(as_ana, bond)
    assert "Before, and now" not in page
    assert "You were not there" not in page


def test_no_verdict_stands_on_the_page(as_ana, as_ben, came):
    say(as_ana, came)
    say(as_ben, came)
    page = through(as_ana, came).lower()
    for verdict in ("stronger", "better than", "restored", "healed"):
        assert verdict not in page


def test_nothing_is_said_where_nothing_was_tested(as_ana, bond):
    for n, entry in enumerate(STOOD):
        record.append(bond, entry, f"{n:032x}")
    assert "can be kept here" in through(as_ana, bond)
    assert say(as_ana, bond).status_code == 404


def test_an_answer_that_is_none_is_said_so(as_ana, came):
    before = load(came).entries
    assert say(as_ana, came, "perhaps").status_code == 422
    assert load(came).entries == before


def test_the_page_is_shut_to_others(as_sam, as_nobody, as_ana, came, django_assert_max_num_queries):
    shut_to_others(came, ["through", "through/R"], as_sam, as_nobody)
    assert as_ana.get(reverse("through-keep", args=[came.key, "R"])).status_code == 405
    with django_assert_max_num_queries(10):
        through(as_ana, came)
