"""Telling: from the room that keeps nothing, by a good time, to what is told and how it is taken."""

from __future__ import annotations

import re
import uuid

import pytest

from tend.trust.entries import (
    LeaveAnswered,
    LeaveAsked,
    Quiet,
    Received,
    Rupture,
    Telling,
    WholePicture,
)
from tend.web.screens.telling_it import KINDS
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
PAGES = ("tell", "tell/think", "tell/when", "whole")
HEAVY = {"kind": "mistake", "how": "volunteered", "words": "I lost the key"}


def kinds(bond):
    return [e.what for e in load(bond).entries]


def answering(bond, entry):
    return f"/b/{bond.key}/entries/{entry.name}/answer"


# ---- the telling itself --------------------------------------------------------------------


def test_something_is_told_unasked(as_ana, as_ben, bond):
    assert post(as_ana, f"/b/{bond.key}/tell", **HEAVY).status_code == 303
    (what,) = kinds(bond)
    assert isinstance(what, Telling)
    assert (what.kind, what.how, what.depth, what.whole) == ("mistake", "volunteered", None, None)
    assert "I lost the key" in page_of(as_ben, f"/b/{bond.key}/record")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["volunteered", "asked", "discovered"])
def test_whatever_it_is_and_however_it_came_is_written(as_ana, bond, kind, how):
    more = {"whole": "no", "depth": "3", "topic": "  The   card ", "invites": "on"}
    assert (
        post(as_ana, f"/b/{bond.key}/tell", kind=kind, how=how, words="It is so", **more).status_code == 303
    )
    (what,) = kinds(bond)
    assert what == Telling(what.ref, kind, how, 3, whole=False, topic="The card", invites=True)


def test_nothing_is_chosen_beforehand(as_ana, bond):
    assert "checked" not in page_of(as_ana, f"/b/{bond.key}/tell")
    assert post(as_ana, f"/b/{bond.key}/tell", kind="fact", words="I lost my job").status_code == 422


def test_a_form_half_filled_gives_everything_back(as_ana, bond):
    answer = post(as_ana, f"/b/{bond.key}/tell", words="I lost my job", topic="Work", depth="2")
    said = answer.content.decode()
    assert answer.status_code == 422
    assert "I lost my job" in said
    assert 'value="Work"' in said
    assert kinds(bond) == []


def test_a_repeated_tap_tells_once(as_ana, bond):
    nonce = uuid.uuid4().hex
    for _ in range(2):
        assert post(as_ana, f"/b/{bond.key}/tell", nonce=nonce, **HEAVY).status_code == 303
    assert len(kinds(bond)) == 1


def test_alone_it_is_for_oneself(as_ana, solo):
    post(as_ana, f"/b/{solo.key}/tell", **HEAVY)
    assert load(solo).entries[0].private
    assert "Only you see this" in page_of(as_ana, f"/b/{solo.key}/tell")


def test_a_leap_in_depth_asks_and_does_not_bar(as_ana, bond):
    deep = {**HEAVY, "kind": "feeling", "depth": "5", "words": "I am afraid of my father"}
    asked = post(as_ana, f"/b/{bond.key}/tell", **deep)
    assert asked.status_code == 200
    assert "Is this the right moment?" in asked.content.decode()
    assert "I am afraid of my father" in asked.content.decode()
    assert kinds(bond) == []
    assert post(as_ana, f"/b/{bond.key}/tell", stage="sure", **deep).status_code == 303
    assert post(as_ana, f"/b/{bond.key}/tell", **deep).status_code == 303
    assert [w.depth for w in kinds(bond)] == [5, 5]


def test_a_later_telling_adds_to_the_same_topic(as_ana, as_ben, bond, at):
    for words, moment in (("There was a card", "09:00"), ("There was a second card", "09:05")):
        at(f"2026-05-03T{moment}+00:00")
        post(as_ana, f"/b/{bond.key}/tell", **{**HEAVY, "words": words}, topic="the card")
    assert "It adds to what was told" in page_of(as_ben, f"/b/{bond.key}/record")
    assert '<option value="the card">' in page_of(as_ana, f"/b/{bond.key}/tell")
    assert "the card" not in page_of(as_ben, f"/b/{bond.key}/tell")


# ---- the room that keeps nothing -----------------------------------------------------------


def test_thinking_of_telling_leaves_nothing_behind(as_ana, as_ben, bond):
    words = {
        "words": "I owe money", "left": "To whom", "choices": "The new kitchen", "heat": "3",
        "beside": "My sister Una",
    }  # fmt: skip
    said = post(as_ana, f"/b/{bond.key}/tell/think", **words).content.decode()
    for mine in ("I owe money", "To whom", "The new kitchen", "My sister Una"):
        assert mine in said
        assert mine not in page_of(as_ana, f"/b/{bond.key}/tell/think")
    assert kinds(bond) == []
    assert "Write it to Ben" in said


@pytest.mark.parametrize(("heat", "waits"), [("6", False), ("7", True), ("10", True)])
def test_waiting_is_suggested_where_it_is_hot(as_ana, bond, heat, waits):
    said = post(as_ana, f"/b/{bond.key}/tell/think", words="I owe money", heat=heat).content.decode()
    assert ("Waiting until it cools is not hiding it" in said) == waits
    assert ("Write it to Ben" in said) != waits


def test_the_room_cares_for_the_teller(as_ana, bond):
    """A look at one's own heat, a place for somebody to stand by, and lines of help, all from the room."""
    room = page_of(as_ana, f"/b/{bond.key}/tell/think")
    form = room.partition('id="look"')[2].partition("</form>")[0]
    assert re.findall(r'name="heat" value="(\d+)"', form) == [str(n) for n in range(11)]
    assert 'name="beside"' in form
    assert 'href="/help"' in room.partition("</form>")[2]
    assert re.search(r'href="tel:\d+', page_of(as_ana, "/help"))


def test_where_it_is_hot_care_comes_before_the_words(as_ana, bond):
    fields = {"words": "I owe money", "heat": "9", "beside": "My sister Una"}
    said = post(as_ana, f"/b/{bond.key}/tell/think", **fields).content.decode().partition("<main")[2]
    order = [said.index(part) for part in ('href="/help"', "My sister Una", "I owe money")]
    assert order == sorted(order)


def test_the_room_names_three_reasons_and_help(as_ana, bond):
    said = page_of(as_ana, f"/b/{bond.key}/tell/think")
    assert said.count('<details class="more"><summary>') == 3
    assert "need not be told" in said
    assert 'href="/help"' in said


def test_whoever_stepped_back_is_led_nowhere(as_ana, bond, told, at):
    at("2026-05-03T09:00+00:00")
    told(bond, "ana", Quiet())
    said = post(as_ana, f"/b/{bond.key}/tell/think", words="I owe money", heat="1").content.decode()
    assert "Write it to Ben" not in said
    assert "Ask for a good time first" not in said
    at("2026-05-03T09:05+00:00")
    told(bond, "ana", Quiet(on=False))
    said = post(as_ana, f"/b/{bond.key}/tell/think", words="I owe money", heat="1").content.decode()
    assert "Write it to Ben" in said


def test_from_the_room_the_words_come_along_unsent(as_ana, bond):
    said = post(as_ana, f"/b/{bond.key}/tell", stage="form", words="I owe money")
    assert said.status_code == 200
    assert "I owe money" in said.content.decode()
    assert kinds(bond) == []


# ---- a good time ---------------------------------------------------------------------------


def test_a_good_time_is_asked_for_without_the_thing_itself(as_ana, as_ben, bond):
    assert post(as_ana, f"/b/{bond.key}/tell/when", words="An hour, at home").status_code == 303
    (entry,) = load(bond).entries
    assert isinstance(entry.what, LeaveAsked)
    assert "Asking once is enough" in page_of(as_ana, f"/b/{bond.key}/tell/when")
    page = page_of(as_ben, answering(bond, entry))
    assert [page.index(text) for text in ("Now is good", "Yes, at another time", "Not now")]
    assert post(as_ben, answering(bond, entry), answer="later", words="On Thursday").status_code == 303
    assert kinds(bond)[-1] == LeaveAnswered(entry.handle, "later")
    mine = page_of(as_ana, answering(bond, entry))
    assert "Tell it" in mine
    assert "On Thursday" in page_of(as_ana, f"/b/{bond.key}/record")


def test_not_now_leads_nowhere(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", LeaveAsked("a1"))
    post(as_ben, answering(bond, entry), answer="not_now")
    assert "Tell it" not in page_of(as_ana, answering(bond, entry))


# ---- how it is taken -----------------------------------------------------------------------


def test_the_first_answer_is_thanks_for_telling(as_ben, bond, told):
    entry = told(bond, "ana", Telling("d1", "mistake"), "I lost the key")
    page = page_of(as_ben, answering(bond, entry))
    buttons = page[page.index('name="answer"') :]
    assert buttons.index("Thank you for telling me") < buttons.index("Not now; I come back to it")


def test_questions_may_wait_after_the_thanks(as_ben, bond, told, at):
    at("2026-05-03T09:00+00:00")
    entry = told(bond, "ana", Telling("d1", "mistake"), "I lost the key")
    post(as_ben, answering(bond, entry), answer="received")
    assert "You said thank you" in page_of(as_ben, answering(bond, entry))
    at("2026-05-03T09:05+00:00")
    post(as_ben, answering(bond, entry), answer="parked")
    assert "Your questions wait for another time" in page_of(as_ben, answering(bond, entry))
    assert [w.answer for w in kinds(bond) if isinstance(w, Received)] == ["received", "parked"]


def test_not_now_to_an_invitation_is_no_answer_at_all(as_ben, bond, told):
    entry = told(bond, "ana", Telling("d1", "feeling", depth=2, invites=True), "I miss the sea")
    page = page_of(as_ben, answering(bond, entry))
    assert "Not now is fine, and leaves no trace" in page
    assert "Tell one of mine" in page
    plain = told(bond, "ana", Telling("d2", "feeling", depth=2), "And the hills")
    assert "Tell one of mine" not in page_of(as_ben, answering(bond, plain))


def test_the_teller_may_say_that_it_was_safe(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Telling("d1", "feeling"), "I am afraid at night")
    assert post(as_ben, answering(bond, entry), answer="received_safely").status_code == 422
    assert post(as_ana, answering(bond, entry), answer="received_safely").status_code == 303
    assert kinds(bond)[-1] == Received("d1", "received_safely")


def test_what_was_used_against_the_teller_is_serious_and_theirs(as_ana, as_ben, bond, told):
    entry = told(bond, "ana", Telling("d1", "feeling"), "I am afraid at night")
    before = page_of(as_ben, answering(bond, entry)), page_of(as_ben, f"/b/{bond.key}/record")
    url = f"/b/{bond.key}/entries/{entry.name}/used"
    assert post(as_ana, url, harm="3").status_code == 422
    assert post(as_ana, url, harm="4", words="He said it before his friends").status_code == 303
    hurt, said = load(bond).entries[-2:]
    assert isinstance(hurt.what, Rupture)
    assert (hurt.what.harm, said.what, hurt.private, said.private) == (
        4,
        Received("d1", "used_against"),
        True,
        True,
    )
    after = page_of(as_ben, answering(bond, entry)), page_of(as_ben, f"/b/{bond.key}/record")
    assert "before his friends" not in "".join(after)
    assert [len(page) for page in before] == [len(page) for page in after]
    assert as_ben.get(url).status_code == 404
    assert post(as_ben, url, harm="4").status_code == 404


# ---- the whole picture ---------------------------------------------------------------------


def test_the_whole_picture_has_its_day_and_can_be_taken_back(as_ana, as_ben, bond, told, later):
    later("2026-05-03T09:00+00:00")
    post(as_ben, f"/b/{bond.key}/whole", answer="yes")
    later("2026-05-09T09:00+00:00")
    assert "Sunday 3 May" in page_of(as_ben, f"/b/{bond.key}/whole")
    told(bond, "ana", Telling("d1", "fact"), "There was a second card")
    assert "Since then" in page_of(as_ben, f"/b/{bond.key}/whole")
    later("2026-05-09T09:05+00:00")
    post(as_ben, f"/b/{bond.key}/whole", answer="unsure")
    assert "I cannot say." in page_of(as_ben, f"/b/{bond.key}/whole")
    assert [(w.answer) for w in kinds(bond) if isinstance(w, WholePicture)] == ["yes", "unsure"]
    assert "Sunday 3 May" not in page_of(as_ana, f"/b/{bond.key}/record")


def test_that_one_has_it_all_is_shared_only_by_a_tick(as_ana, as_ben, bond):
    post(as_ben, f"/b/{bond.key}/whole", answer="yes")
    assert "everything has been told" not in page_of(as_ana, f"/b/{bond.key}/record")
    post(as_ben, f"/b/{bond.key}/whole", answer="yes", share="on")
    assert "everything has been told" in page_of(as_ana, f"/b/{bond.key}/record")
    assert post(as_ben, f"/b/{bond.key}/whole", answer="perhaps").status_code == 422


# ---- every screen --------------------------------------------------------------------------


def test_strangers_and_the_signed_out_find_none_of_it(bond, told, as_sam, as_nobody):
    entry = told(bond, "ana", Telling("d1", "feeling"), "I am afraid at night")
    paths = (*PAGES, f"entries/{entry.name}/used", f"entries/{entry.name}/answer")
    shut_to_others(bond, paths, as_sam, as_nobody)


def test_looking_writes_nothing(bond, told, as_ana):
    entry = told(bond, "ana", Telling("d1", "feeling"), "I am afraid at night")
    looking_writes_nothing(bond, (*PAGES, f"entries/{entry.name}/used"), as_ana)


@pytest.mark.parametrize("path", PAGES)
def test_a_form_asks_the_rows_a_few_times_only(as_ana, bond, path, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/{path}")
