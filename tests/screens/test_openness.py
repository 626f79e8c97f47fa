"""Openness for a time: offered about oneself, answered, looked at again, and ended by either."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Agreement, AgreementAnswered, AgreementEnded, AgreementReviewed, OpennessAsked
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_may(at):
    at("2026-05-04T18:00+00:00")


def offer(client, bond, **fields):
    sent = {"scope": ["money"], "weeks": "56", "words": "It is my own idea", **fields}
    return post(client, reverse("opening-new", args=[bond.key]), **sent)


def one(bond) -> str:
    (made,) = (e for e in load(bond).entries if isinstance(e.what, Agreement))
    return reverse("opening", args=[bond.key, made.handle])


def test_openness_is_offered_answered_and_ended(as_ana, as_ben, bond):
    assert offer(as_ben, bond, own="The letters on the table").status_code == 303
    page = page_of(as_ana, one(bond))
    assert "What I spend and owe; The letters on the table" in page
    assert "It is my own idea" in page
    post(as_ana, one(bond), answer="accepted")
    assert "Looking at it again" in page_of(as_ben, one(bond))
    post(as_ana, one(bond), answer="end")
    kinds = [type(e.what) for e in load(bond).entries]
    assert kinds == [Agreement, AgreementAnswered, AgreementEnded]
    assert "Ended" in page_of(as_ben, one(bond))


def test_it_ends_within_ninety_days(as_ben, bond):
    offer(as_ben, bond, weeks="84")
    made = load(bond).entries[-1].what
    assert isinstance(made, Agreement)
    assert made.until.isoformat() == "2026-07-27"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"scope": []}, "Say what it is about"),
        ({"weeks": "400"}, "Choose how long"),
        ({"own": "the password of my phone"}, "never reaches to this"),
    ],
)
def test_what_cannot_be_offered_is_said_and_kept_in_the_form(as_ben, bond, fields, said):
    answer = offer(as_ben, bond, **fields)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert "It is my own idea" in answer.content.decode()
    assert load(bond).entries == ()


def test_nobody_takes_up_their_own_offer(as_ben, bond):
    offer(as_ben, bond)
    assert "Is that all right with you?" not in page_of(as_ben, one(bond))
    assert post(as_ben, one(bond), answer="accepted").status_code == 422


def test_after_four_weeks_both_look_at_it_again(as_ana, as_ben, bond, later):
    offer(as_ben, bond)
    post(as_ana, one(bond), answer="accepted")
    later("2026-06-02T18:00+00:00")
    assert "It is time to look at it again" in page_of(as_ana, one(bond))
    for browser in (as_ana, as_ben):
        post(browser, one(bond), answer="keep")
    assert [e.what for e in load(bond).entries if isinstance(e.what, AgreementReviewed)] != []
    assert "It is time to look at it again" not in page_of(as_ana, one(bond))


def test_after_its_last_day_it_can_only_be_offered_again(as_ana, as_ben, bond, later):
    offer(as_ben, bond, weeks="28")
    post(as_ana, one(bond), answer="accepted")
    later("2026-06-03T18:00+00:00")
    assert "Offer it again" in page_of(as_ben, one(bond))
    answer = post(as_ana, one(bond), answer="keep")
    assert answer.status_code == 422
    assert "It can be offered again" in answer.content.decode()


def test_an_answer_that_is_none_is_said_so(as_ana, as_ben, bond):
    offer(as_ben, bond)
    assert "Choose one of the answers" in post(as_ana, one(bond), answer="maybe").content.decode()


def ask(client, bond, words="How your days are, because I lie awake"):
    return post(client, reverse("opening-ask", args=[bond.key]), words=words)


def test_one_may_ask_once_in_thirty_days(as_ana, as_ben, bond, later):
    assert ask(as_ana, bond).status_code == 303
    assert "because I lie awake" in page_of(as_ben, reverse("openings", args=[bond.key]))
    assert "You asked today" in page_of(as_ana, reverse("opening-ask", args=[bond.key]))
    again = ask(as_ana, bond, "Please, how your days are")
    assert again.status_code == 422
    assert "Please, how your days are" in again.content.decode()
    assert len([e for e in load(bond).entries if isinstance(e.what, OpennessAsked)]) == 1
    later("2026-06-04T18:00+00:00")
    assert ask(as_ana, bond).status_code == 303


def test_a_wish_fades_once_something_was_offered(as_ana, as_ben, bond, later):
    ask(as_ana, bond)
    later("2026-05-05T18:00+00:00")
    offer(as_ben, bond)
    assert "because I lie awake" not in page_of(as_ben, reverse("openings", args=[bond.key]))


def test_a_wish_for_nothing_asks_for_words(as_ana, bond):
    assert ask(as_ana, bond, " ").status_code == 422


def test_an_openness_kept_private_cannot_be_found(as_ben, bond, told):
    from datetime import date

    told(bond, "ana", Agreement("A9", "Money", date(2026, 6, 1)), private=True)
    assert as_ben.get(reverse("opening", args=[bond.key, "A9"])).status_code == 404


def test_openness_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    offer(as_ana, bond)
    paths = ["openness", "openness/new", "openness/ask", one(bond).split(f"/b/{bond.key}/")[1]]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ana)
    with django_assert_max_num_queries(10):
        page_of(as_ana, one(bond))


def test_asking_invites_the_reason(as_ana, bond):
    assert "I ask because" in page_of(as_ana, reverse("opening-ask", args=[bond.key]))


def today(client, bond) -> str:
    return page_of(client, reverse("today", args=[bond.key]))


def test_an_offer_stands_on_the_others_today_until_it_is_answered(as_ana, as_ben, bond):
    offer(as_ben, bond)
    page = today(as_ana, bond)
    assert "Ben offers to be open about something" in page
    assert page.count('class="card"') == 1
    assert "to be open about something" not in today(as_ben, bond)
    post(as_ana, one(bond), answer="declined")
    assert "to be open about something" not in today(as_ana, bond)


def test_looking_again_is_brought_up_to_each_until_they_have(as_ana, as_ben, bond, later):
    offer(as_ben, bond)
    post(as_ana, one(bond), answer="accepted")
    later("2026-06-02T18:00+00:00")
    post(as_ben, one(bond), answer="keep")
    assert "To be looked at again, by both" not in today(as_ben, bond)
    assert "To be looked at again, by both" in today(as_ana, bond)
    assert one(bond) in page_of(as_ana, reverse("record", args=[bond.key]))
