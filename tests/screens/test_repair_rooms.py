"""The rooms of a repair: small hurts, the apology, listening, two memories, a standstill, a look back."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from tend.trust.entries import (
    Accepted,
    CheckIn,
    FeltHeard,
    Kept,
    Promise,
    RepairStep,
    Rupture,
    Seen,
    SeenDifferently,
)
from tend.trust.repair import repairs
from tend.web.store.record import load
from tests.screens.rows import come_in

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others
from .inhabited import masked

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 5, 6, 11, 0, tzinfo=UTC)
HEARD = ("acknowledged", "heard_answer=yes", "impact", "reflected", "heard_answer=yes")
SORRY = (*HEARD, "apology", "apology_answer=received")
TIME = (*SORRY, "plan_proposed", "plan_answer=accepted")


@pytest.fixture
def later(at, as_ana, as_ben, ana, ben):
    """Some time on, both signed in again."""

    def go(**span):
        at((NOON + timedelta(**span)).isoformat())
        come_in(as_ana, ana)
        come_in(as_ben, ben)

    return go


@pytest.fixture(autouse=True)
def _noon(later):
    later()


@pytest.fixture
def walk(bond, told):
    """A hurt of some weight, raised and walked so far: `walk(*HEARD, harm=3)`."""

    def go(*steps, harm=3, way="inconsistency"):
        told(bond, "ana", Rupture("x1", "ben", way, harm), "You forgot the evening")
        told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",), within=72))
        for n, one in enumerate(steps, 1):
            name, _, answer = one.partition("=")
            by = "ben" if name in ("acknowledged", "reflected", "apology", "plan_proposed") else "ana"
            at = NOON + timedelta(seconds=n)
            told(bond, by, RepairStep("r1", name, answer=answer or None), f"words of {name}", at=at)
        return bond

    return go


def one(client, bond, ref="r1"):
    return page_of(client, f"/b/{bond.key}/repairs/{ref}")


def step(client, bond, name, **fields):
    return post(client, f"/b/{bond.key}/repairs/r1/steps/{name}", **fields)


def room(client, bond, name):
    return page_of(client, f"/b/{bond.key}/repairs/r1/steps/{name}")


def state(bond, ref="r1"):
    found = repairs(load(bond), NOON + timedelta(days=400))
    return next((r.state, r.level) for r in found if r.ref == ref)


def steps_of(bond):
    return [(e.what.step, e.what.answer) for e in load(bond).steps("r1") if isinstance(e.what, RepairStep)]


# ---- how deep it goes -------------------------------------------------------------------------------------


def test_she_says_how_deep_it_goes_and_both_read_the_same(as_ana, as_ben, walk, later):
    bond = walk(harm=3)
    later(minutes=1)
    assert step(as_ana, bond, "levelled", answer="injury").status_code == 303
    assert state(bond) == ("RAISED", "injury")
    assert "After a deep hurt" in one(as_ana, bond)
    assert "After a deep hurt" in one(as_ben, bond)
    later(minutes=2)
    step(as_ana, bond, "levelled", answer="light")
    assert "A small repair" in one(as_ben, bond)


def test_no_button_stands_there_without_its_word(as_ana, walk, later):
    bond = walk(*TIME)
    later(days=1)
    for name in re.findall(r"/repairs/r1/steps/([a-z_]+)", one(as_ana, bond)):
        assert not re.search(r"<button[^>]*>\s*</button>", room(as_ana, bond, name)), name


def test_the_other_has_no_say_in_how_deep_it_goes(as_ben, walk):
    bond = walk()
    assert as_ben.get(f"/b/{bond.key}/repairs/r1/steps/levelled").status_code == 404
    assert step(as_ben, bond, "levelled", answer="light").status_code == 422
    assert state(bond) == ("RAISED", "standard")


def test_a_level_nobody_offered_is_refused(as_ana, walk):
    bond = walk()
    assert step(as_ana, bond, "levelled", answer="huge").status_code == 422


# ---- a small hurt -----------------------------------------------------------------------------------------


def test_owning_and_sorry_may_come_in_one_message(as_ana, as_ben, walk, later):
    bond = walk(harm=1)
    later(minutes=1)
    assert "one message is enough" in room(as_ben, bond, "acknowledged")
    step(as_ben, bond, "acknowledged", words="I forgot it, and I am sorry", joined="yes")
    assert steps_of(bond)[1:] == [("acknowledged", None), ("apology", None)]
    page = one(as_ana, bond)
    assert "How did that land?" in page
    assert "I forgot it, and I am sorry" in page
    assert "came before its time" not in page


LANDED = {"received": "OBSERVING", "missing": "APOLOGY", "partly": "RAISED", "not_yet": "RAISED"}


@pytest.mark.parametrize("answer", LANDED)
def test_each_answer_to_one_message_is_taken(as_ana, as_ben, walk, later, answer):
    bond = walk(harm=1)
    later(minutes=1)
    step(as_ben, bond, "acknowledged", words="I forgot it, and I am sorry", joined="yes")
    later(minutes=2)
    assert step(as_ana, bond, "heard_answer", answer=answer).status_code == 303
    assert state(bond) == (LANDED[answer], "light")


def test_one_message_sent_twice_is_one_message(as_ben, walk, later):
    bond = walk(harm=1)
    nonce = uuid.uuid4().hex
    for n in (1, 2):
        later(minutes=n)
        sent = step(as_ben, bond, "acknowledged", words="I am sorry", joined="yes", nonce=nonce)
        assert sent.status_code == 303
    assert len(steps_of(bond)) == 3


def test_a_heavier_hurt_is_never_answered_in_one_message(as_ben, walk, later):
    bond = walk(harm=3)
    later(minutes=1)
    assert "one message is enough" not in room(as_ben, bond, "acknowledged")
    step(as_ben, bond, "acknowledged", words="I am sorry", joined="yes")
    assert steps_of(bond)[1:] == [("acknowledged", None)]


# ---- listening --------------------------------------------------------------------------------------------


def test_what_was_heard_comes_first_then_the_guess_then_why_it_makes_sense(as_ana, as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact")
    later(minutes=1)
    assert "words of impact" in room(as_ben, bond, "reflected")
    sent = step(
        as_ben, bond, "reflected", words="You sat alone", guess="Very lonely", sense="you had asked twice"
    )
    assert sent.status_code == 303
    page = one(as_ana, bond)
    heard, guessed, sense = (
        page.index(w) for w in ("You sat alone", "My guess at how it was", "It makes sense")
    )
    assert heard < guessed < sense
    assert "Did you feel heard?" in page


def test_a_guess_alone_is_given_back_with_one_sentence(as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact")
    later(minutes=1)
    sent = step(as_ben, bond, "reflected", words=" ", guess="Very lonely")
    page = sent.content.decode()
    assert sent.status_code == 422
    assert "A few words are needed here" in page
    assert "Very lonely" in page
    assert state(bond)[0] == "HEARING"


def test_a_reflection_sent_twice_stands_once(as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact")
    nonce = uuid.uuid4().hex
    for n in (1, 2):
        later(minutes=n)
        sent = step(as_ben, bond, "reflected", words="You sat alone", guess="Lonely", nonce=nonce)
        assert sent.status_code == 303
    assert [name for name, _ in steps_of(bond)].count("reflected") == 1


@pytest.mark.parametrize(
    "walked",
    [
        ("acknowledged", "heard_answer=not_yet"),
        (*HEARD, "apology", "apology_answer=not_yet"),
        ("acknowledged", "heard_answer=yes", "impact", "reflected", "heard_answer=not_yet"),
    ],
)
def test_after_not_yet_she_can_tell_more_at_once(as_ana, as_ben, walk, later, walked):
    bond = walk(*walked)
    later(minutes=1)
    before = state(bond)
    assert "/steps/impact" in one(as_ana, bond)
    assert step(as_ana, bond, "impact", words="You have not asked once").status_code == 303
    assert state(bond) == before, "it stays his step"
    assert "You have not asked once" in one(as_ben, bond)


def test_a_fact_may_be_remembered_differently_and_a_feeling_not(as_ana, as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact", "reflected")
    later(minutes=1)
    url = f"/b/{bond.key}/repairs/r1/memory"
    page = page_of(as_ben, url)
    assert "What it felt like stands as Ana says" in page
    assert post(as_ben, url, words="It was the Tuesday").status_code == 303
    assert SeenDifferently("x1") in [e.what for e in load(bond).entries]
    hers = one(as_ana, bond)
    assert hers.index("You forgot the evening") < hers.index("It was the Tuesday")
    assert "They may differ, and both may stay." in hers
    assert state(bond)[0] == "HEARING"


def test_no_other_memory_before_what_was_heard_is_given_back(as_ana, as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact")
    later(minutes=1)
    url = f"/b/{bond.key}/repairs/r1/memory"
    assert as_ben.get(url).status_code == 404
    sent = post(as_ben, url, words="It was the Tuesday")
    assert sent.status_code == 422
    assert "First give back what you heard" in sent.content.decode()
    assert "It was the Tuesday" in sent.content.decode()
    assert as_ana.get(url).status_code == 404
    assert post(as_ana, url, words="no").status_code == 404


def test_an_empty_memory_is_refused_and_a_repeated_one_stands_once(as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact", "reflected")
    url = f"/b/{bond.key}/repairs/r1/memory"
    later(minutes=1)
    assert post(as_ben, url, words=" ").status_code == 422
    nonce = uuid.uuid4().hex
    assert [post(as_ben, url, words="Tuesday", nonce=nonce).status_code for _ in range(2)] == [303, 303]
    assert [e.what for e in load(bond).entries].count(SeenDifferently("x1")) == 1


# ---- the apology ------------------------------------------------------------------------------------------


def test_the_apology_room_shows_the_two_halves_and_six_parts(as_ben, walk, later):
    bond = walk(*HEARD)
    later(minutes=1)
    page = room(as_ben, bond, "apology")
    assert "What did you do, and what was it like for Ana?" in page
    assert "What could you do that would help?" in page
    assert len(re.findall(r"<li><svg", page.split("Six parts of an apology")[1])) == 6


def test_said_in_person_is_answered_by_her_alone(as_ana, as_ben, walk, later):
    bond = walk(*HEARD)
    later(minutes=1)
    page = page_of(as_ben, f"/b/{bond.key}/repairs/r1/steps/apology?aloud=yes")
    assert "only Ana writes down here" in page
    assert step(as_ben, bond, "apology", aloud="yes").status_code == 303, "no words are needed"
    assert "Answer once Ben has said it to you, or never." in one(as_ana, bond)
    assert "would like to say sorry in person" in one(as_ana, bond)
    later(minutes=2)
    assert step(as_ben, bond, "apology_answer", answer="received").status_code == 422
    assert step(as_ana, bond, "apology_answer", answer="received").status_code == 303
    assert state(bond)[0] == "PLAN"


def test_an_apology_is_read_once_more_before_it_goes(as_ana, as_ben, walk, later):
    bond = walk(*HEARD)
    later(minutes=1)
    before = load(bond).entries
    page = step(as_ben, bond, "apology", stage="look", words="I hid it. What would help?").content.decode()
    for words in ("As Ana will read it", "I hid it. What would help?", "Read it aloud once", "Let it rest"):
        assert words in page
    changed = step(as_ben, bond, "apology", stage="again", words="I hid it. What would help?")
    assert "I hid it. What would help?</textarea>" in changed.content.decode()
    assert load(bond).entries == before, "looking is not sending"
    step(as_ben, bond, "apology", stage="send", words="I hid it. What would help?")
    assert "I hid it. What would help?" in one(as_ana, bond)


def test_an_apology_may_rest_and_go_another_day(as_ana, as_ben, walk, later):
    bond = walk(*HEARD)
    later(minutes=1)
    hers = one(as_ana, bond)
    assert step(as_ben, bond, "apology", stage="rest", words="I hid it, and I am sorry").status_code == 303
    assert masked(one(as_ana, bond)) == masked(hers), "she is shown nothing of it"
    assert state(bond)[0] == "APOLOGY"
    later(days=1)
    assert "Your apology has rested since yesterday" in one(as_ben, bond)
    assert "I hid it, and I am sorry</textarea>" in room(as_ben, bond, "apology")
    nonce = uuid.uuid4().hex
    for n in (1, 2):
        later(days=1, minutes=n)
        fields = {"stage": "send", "words": "I hid it, and I am sorry", "nonce": nonce}
        assert step(as_ben, bond, "apology", **fields).status_code == 303
    assert [name for name, _ in steps_of(bond)].count("apology") == 1
    assert "has rested" not in one(as_ben, bond)
    later(days=2)
    assert "I hid it, and I am sorry</textarea>" not in room(as_ben, bond, "apology")


def test_nobody_else_reads_or_rests_an_apology(as_ana, walk, later):
    bond = walk(*HEARD)
    later(minutes=1)
    before = load(bond).entries
    for stage in ("look", "rest", "again"):
        assert step(as_ana, bond, "apology", stage=stage, words="sorry").status_code == 422
    assert load(bond).entries == before


def test_nothing_of_her_pace_is_chosen_beforehand(as_ana, walk, later):
    bond = walk(*TIME)
    later(minutes=1)
    for name in ("reopened", "observing_started"):
        page = room(as_ana, bond, name)
        assert 'type="radio"' in page
        assert " checked" not in page
    step(as_ana, bond, "reopened", words="It came back")
    again = load(bond).steps("r1")[-1].what
    assert isinstance(again, RepairStep)
    assert again.within is None, "three days, as nobody said otherwise"


def test_a_pause_of_his_names_its_end_himself(as_ben, walk, later):
    bond = walk()
    later(minutes=1)
    assert " checked" not in room(as_ben, bond, "paused")
    sent = step(as_ben, bond, "paused")
    assert sent.status_code == 422
    assert "Say when you will be back" in sent.content.decode()
    assert step(as_ben, bond, "paused", hours="3").status_code == 303


def test_what_would_help_becomes_a_promise_of_the_plan(as_ana, as_ben, walk, later):
    bond = walk(*SORRY)
    later(minutes=1)
    page = room(as_ben, bond, "plan_proposed")
    assert "words of apology_answer" in page
    link = re.search(r'href="([^"]+after=[^"]+)"', page)
    assert link
    assert "words" not in link[1], "nothing she wrote stands in an address"
    form = page_of(as_ben, link[1].replace("&amp;", "&"))
    assert "words of apology_answer" in form
    fields = {"words": "Call at noon", "when": "open", "notice": "It rings", "repair": "r1"}
    answer = post(as_ben, f"/b/{bond.key}/promises/new", step="offer", **fields)
    assert answer["Location"].endswith("/repairs/r1/steps/plan_proposed")
    made = next(e.what for e in load(bond).entries if isinstance(e.what, Promise))
    assert made.repair == "r1"
    assert f'value="{made.ref}" checked' in room(as_ben, bond, "plan_proposed")
    assert step(as_ben, bond, "plan_proposed", promises=[made.ref]).status_code == 303


def test_a_promise_cannot_be_slipped_into_somebody_elses_plan(as_ana, walk, later):
    bond = walk(*SORRY)
    later(minutes=1)
    fields = {"words": "Call at noon", "when": "open", "notice": "It rings", "repair": "r1"}
    post(as_ana, f"/b/{bond.key}/promises/new", step="offer", **fields)
    assert next(e.what for e in load(bond).entries if isinstance(e.what, Promise)).repair is None


def test_an_apology_before_its_time_is_there_when_its_time_has_come(as_ben, walk, later):
    bond = walk("apology", *HEARD)
    later(minutes=1)
    page = room(as_ben, bond, "apology")
    assert "What you wrote before its time" in page
    assert "words of apology" in page


# ---- the pace ---------------------------------------------------------------------------------------------


def test_a_standstill_gives_him_one_step_and_asks_nothing_of_her(as_ana, as_ben, walk, later):
    bond = walk()
    later(days=11)
    his, hers = one(as_ben, bond), one(as_ana, bond)
    assert "Write one true sentence: what you did, and that you know it hurt." in his
    assert "Nothing here is owed by you." in hers
    for way in ("paused", "closed"):
        assert f"/steps/{way}" in hers
    assert "Nothing here is owed by you" not in his
    assert "gone by" not in hers
    later(days=11, minutes=1)
    step(as_ana, bond, "paused")
    assert "One next step" not in one(as_ben, bond)


def test_today_reminds_him_at_its_hours_and_her_never(as_ana, as_ben, walk, later):
    bond = walk()
    later(hours=2)
    assert "Open it" in page_of(as_ben, f"/b/{bond.key}/")
    said = {
        45: "Half of the time Ana named has gone by",
        73: "One true sentence is enough",
        242: "still open",
    }
    for hours, sentence in said.items():
        later(hours=hours)
        assert sentence in page_of(as_ben, f"/b/{bond.key}/"), hours
        assert sentence not in page_of(as_ana, f"/b/{bond.key}/")
    for days in (5, 45):
        later(days=days)
        assert "The step is yours" not in page_of(as_ben, f"/b/{bond.key}/")
        assert "You forgot the evening" not in page_of(as_ben, f"/b/{bond.key}/"), "then silence"
    assert "the step is yours" in page_of(as_ben, f"/b/{bond.key}/repair"), "it is still to be found"


def test_no_day_of_looking_back_is_chosen_for_her(as_ana, as_ben, walk, later):
    bond = walk(*TIME)
    later(minutes=1)
    page = room(as_ana, bond, "observing_started")
    assert "checked" not in page
    sent = step(as_ana, bond, "observing_started")
    assert sent.status_code == 422
    assert "Choose when you would like to look back" in sent.content.decode()
    assert step(as_ana, bond, "observing_started", weeks="4").status_code == 303
    assert "has come" not in one(as_ana, bond)
    later(days=29)
    assert "The day you chose to look back has come" in one(as_ana, bond)
    assert "has come" not in one(as_ben, bond)
    assert "look back" not in page_of(as_ana, f"/b/{bond.key}/").lower()


def test_what_could_be_seen_is_sentences_that_open_their_lists(as_ana, walk, told, later):
    bond = walk(*SORRY)
    first = NOON + timedelta(days=1)
    told(bond, "ben", Promise("p1", "ana", rrule="FREQ=WEEKLY", first=first, repair="r1"), "Call at noon")
    told(bond, "ana", Accepted("p1"))
    told(bond, "ana", RepairStep("r1", "plan_answer", answer="accepted"), at=NOON + timedelta(minutes=1))
    for n in range(3):
        due = first + timedelta(weeks=n)
        key = f"p1@{due.date()}"
        told(bond, "ben", Kept(key), at=due)
        told(bond, "ana", Seen(key, "yes"), at=due + timedelta(hours=1))
    later(days=22)
    page = one(as_ana, bond)
    assert "What fell due since: three kept. What was kept was seen." in page
    assert "In three of three weeks something kept was seen." in page
    assert "Nothing of the same kind was named since." in page
    seen = page.split("What could be seen")[1].split("What else")[0]
    assert seen.count("Call at noon") == 3
    assert f'href="/b/{bond.key}/promises/p1"' in seen
    assert "%" not in seen


def test_how_safe_she_felt_since_is_told_to_her_alone(as_ana, as_ben, walk, told, later):
    bond = walk(*TIME)
    for n in range(1, 7):
        told(bond, "ana", CheckIn(safety=2 if n < 4 else 8), private=True, at=NOON + timedelta(days=n))
    later(days=8)
    said = "For you alone: you said six times how safe you felt, last mostly safe, rising over the last six."
    page = one(as_ana, bond)
    assert said in page
    assert "how safe" not in one(as_ben, bond)


def test_when_a_hurt_returns_being_heard_is_said_outside_the_steps(as_ana, as_ben, walk, later):
    bond = walk(*TIME)
    later(days=1)
    step(as_ana, bond, "returning_hurt", words="The letter again")
    later(days=1, minutes=5)
    step(as_ben, bond, "reflected", words="It is back, and I have time")
    page = one(as_ana, bond)
    assert "It hurt again once and was listened to." in page
    assert "/steps/heard_answer" in page
    later(days=1, minutes=9)
    assert step(as_ana, bond, "heard_answer", answer="yes").status_code == 303
    assert FeltHeard("ben", "yes") in [e.what for e in load(bond).entries]
    assert state(bond)[0] == "OBSERVING"


def test_an_ended_repair_shows_the_way_back_without_praise(as_ana, as_ben, walk, later):
    bond = walk(*TIME, "completed")
    later(days=1)
    for page in (one(as_ana, bond), one(as_ben, bond)):
        assert "How you came back" in page
        assert f'href="/b/{bond.key}/through"' in page
        assert not re.search(r"great|congrat|well done|stronger|proud", page, re.IGNORECASE)


def test_how_hurts_were_answered_is_said_from_the_third_on(as_ana, bond, told, later):
    for n in range(3):
        told(
            bond, "ana", RepairStep(f"q{n}", "raised", within=24), f"hurt {n}", at=NOON + timedelta(minutes=n)
        )
        told(bond, "ben", RepairStep(f"q{n}", "acknowledged"), "yes", at=NOON + timedelta(minutes=10 + n))
        later(hours=1)
        page = page_of(as_ana, f"/b/{bond.key}/repair")
        assert ("answered three within the time named: resilient" in page) == (n == 2)


def test_owning_hearing_and_change_are_named_with_their_days(as_ana, as_ben, walk, later):
    bond = walk("acknowledged", "heard_answer=yes")
    later(days=1)
    for client in (as_ana, as_ben):
        told = one(client, bond).split("Read it from the beginning")[1]
        assert "<dt>Felt heard</dt><dd>yesterday</dd>" in told
        assert "<dt>An apology, taken in</dt><dd>not yet</dd>" in told
        assert "<dt>Change that was seen</dt><dd>not yet</dd>" in told


# ---- doors ------------------------------------------------------------------------------------------------


def test_what_he_owns_unasked_keeps_its_words_until_she_opens_it(as_ana, as_ben, bond):
    post(as_ben, f"/b/{bond.key}/repairs/offer", words="I read your diary")
    hers = page_of(as_ana, f"/b/{bond.key}/repair")
    assert "Ben would like to own something" in hers
    assert "diary" not in hers
    assert "diary" not in page_of(as_ana, f"/b/{bond.key}/")
    ref = repairs(load(bond), NOON + timedelta(days=1))[0].ref
    page = one(as_ana, bond, ref)
    assert "Not now" in page
    assert "diary" in page


def test_strangers_and_the_signed_out_find_no_memory(walk, as_sam, as_nobody):
    bond = walk("acknowledged", "heard_answer=yes", "impact", "reflected")
    shut_to_others(bond, ("repairs/r1/memory",), as_sam, as_nobody)


def test_looking_at_a_room_writes_nothing(walk, as_ben, later):
    bond = walk("acknowledged", "heard_answer=yes", "impact", "reflected")
    later(minutes=1)
    looking_writes_nothing(bond, ("repairs/r1/memory", "repairs/r1/steps/apology"), as_ben)


def test_a_room_asks_the_rows_a_few_times_only(as_ben, walk, later, django_assert_max_num_queries):
    bond = walk(*HEARD)
    later(minutes=1)
    for path in ("repairs/r1/steps/apology", "repairs/r1/memory"):
        with django_assert_max_num_queries(10):
            page_of(as_ben, f"/b/{bond.key}/{path}")
