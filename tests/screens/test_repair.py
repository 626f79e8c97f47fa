"""Repair on the screen: a slow path whose gates only the one who was hurt can open."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from tend.trust.entries import Accepted, Promise, RepairStep, Rupture, Withdrawn
from tend.trust.repair import repairs
from tend.web.store.record import load
from tests.screens.rows import come_in

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 5, 6, 11, 0, tzinfo=UTC)
HARD = (
    "completed",
    "closed",
    "impact",
    "heard_answer",
    "apology_answer",
    "plan_answer",
    "review",
    "returning_hurt",
)


@pytest.fixture(autouse=True)
def _noon(at):
    at(NOON.isoformat())


@pytest.fixture
def days_later(at, as_ana, as_ben, ana, ben):
    """Some days on, both signed in again."""

    def go(days):
        at((NOON + timedelta(days=days)).isoformat())
        come_in(as_ana, ana)
        come_in(as_ben, ben)

    return go


@pytest.fixture
def raised(bond, told):
    """Ana has brought it to Ben."""
    told(bond, "ana", Rupture("x1", "ben", "dishonesty", 3), "You hid the debt")
    told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",), within=72))
    return bond


@pytest.fixture
def walk(raised, told):
    """The steps up to one, each a minute after the other: `walk("acknowledged", "heard_answer=yes")`."""

    def go(*steps, repair="r1"):
        owns = ("acknowledged", "reflected", "apology", "plan_proposed")
        for n, one in enumerate(steps, 1):
            name, _, answer = one.partition("=")
            by = "ben" if name in owns else "ana"
            at = NOON + timedelta(minutes=n)
            told(raised, by, RepairStep(repair, name, answer=answer or None), f"words of {name}", at=at)

    return go


@pytest.fixture
def owned(raised, walk, at):
    """Ben has owned his part; an hour has gone by."""
    walk("acknowledged")
    at((NOON + timedelta(hours=1)).isoformat())
    return raised


TO_APOLOGY = ("acknowledged", "heard_answer=yes", "impact", "reflected", "heard_answer=yes")
TO_PLAN = (*TO_APOLOGY, "apology", "apology_answer=received")
TO_TIME = (*TO_PLAN, "plan_proposed", "plan_answer=accepted")


def state(bond, ref="r1"):
    record = load(bond)
    return next(r.state for r in repairs(record, NOON + timedelta(days=99)) if r.ref == ref)


def step(client, bond, name, ref="r1", **fields):
    return post(client, f"/b/{bond.key}/repairs/{ref}/steps/{name}", **fields)


def one(client, bond, ref="r1"):
    return page_of(client, f"/b/{bond.key}/repairs/{ref}")


def test_a_raised_hurt_shows_the_other_its_words_and_a_window(as_ben, raised):
    page = one(as_ben, raised)
    assert "You hid the debt" in page
    assert "This step is yours: say plainly what you did." in page
    assert "Ana hopes to hear from you by Saturday 9 May at 12:00." in page


def test_the_one_who_was_hurt_owes_nothing_meanwhile(as_ana, raised):
    page = one(as_ana, raised)
    assert "The next step is Ben’s. You owe nothing here." in page
    assert "waiting" not in page.lower()


def test_a_window_gone_by_is_told_to_the_accountable_only(as_ana, as_ben, raised, days_later):
    days_later(9)
    assert "a short true answer is still worth giving" in one(as_ben, raised)
    hers = one(as_ana, raised) + page_of(as_ana, f"/b/{raised.key}/repair")
    assert "gone by" not in hers
    assert "overdue" not in hers


def test_owning_it_moves_the_repair_to_an_answer(as_ana, as_ben, raised):
    assert step(as_ben, raised, "acknowledged", words="I hid it from you").status_code == 303
    assert state(raised) == "ACK"
    page = one(as_ana, raised)
    assert "Did you feel heard?" in page
    assert "Nothing moves until you say so" in page
    for answer in ("Yes", "Partly", "Not yet"):
        assert f"<span>{answer}</span>" in page


@pytest.mark.parametrize(
    ("answer", "then"), [("yes", "HEARING"), ("partly", "RAISED"), ("not_yet", "RAISED")]
)
def test_each_answer_to_being_heard_is_taken(as_ana, owned, answer, then):
    assert step(as_ana, owned, "heard_answer", answer=answer, words="a line with it").status_code == 303
    assert state(owned) == then


@pytest.mark.parametrize("name", HARD)
def test_only_the_one_who_was_hurt_opens_the_gates(as_ben, raised, walk, at, name):
    walk(*TO_TIME)
    at((NOON + timedelta(hours=1)).isoformat())
    before = load(raised).entries
    answers = {
        "heard_answer": "yes",
        "apology_answer": "received",
        "plan_answer": "accepted",
        "review": "hear_again",
    }
    sent = step(as_ben, raised, name, answer=answers.get(name, ""), words="it is done now")
    assert sent.status_code == 422
    assert "Only Ana may take this step." in sent.content.decode()
    assert load(raised).entries == before
    assert as_ben.get(f"/b/{raised.key}/repairs/r1/steps/{name}").status_code == 404


def test_the_one_who_was_hurt_cannot_apologise_to_herself(as_ana, raised, walk):
    walk(*TO_APOLOGY)
    assert step(as_ana, raised, "apology", words="I am sorry").status_code == 422


def test_a_step_out_of_its_turn_is_refused_with_the_reason(as_ana, raised):
    sent = step(as_ana, raised, "review", answer="hear_again", words="once more")
    assert sent.status_code == 422
    assert "not open now" in sent.content.decode()
    assert "once more" in sent.content.decode(), "the words come back"


def test_an_early_apology_is_kept_as_plain_words_and_says_so(as_ana, as_ben, raised):
    page = page_of(as_ben, f"/b/{raised.key}/repairs/r1/steps/apology")
    assert "kept as plain words" in page
    assert step(as_ben, raised, "apology", words="I am so sorry").status_code == 303
    assert state(raised) == "RAISED"
    hers = one(as_ana, raised)
    assert "I am so sorry" in hers
    assert "It came before its time" in hers


def test_words_are_needed_where_only_words_count(as_ben, raised):
    assert step(as_ben, raised, "acknowledged", words="  ").status_code == 422
    assert state(raised) == "RAISED"


def test_an_answer_nobody_offered_is_refused(as_ana, raised, walk):
    walk("acknowledged")
    assert step(as_ana, raised, "heard_answer", answer="forgiven").status_code == 422


def test_a_plan_is_made_of_promises(as_ben, raised, walk, told, at):
    walk(*TO_PLAN)
    at((NOON + timedelta(hours=1)).isoformat())
    assert step(as_ben, raised, "plan_proposed").status_code == 422
    told(
        raised,
        "ben",
        Promise("p1", "ana", rrule="FREQ=WEEKLY", first=NOON + timedelta(days=1)),
        "Show the accounts",
    )
    assert "Show the accounts" in page_of(as_ben, f"/b/{raised.key}/repairs/r1/steps/plan_proposed")
    assert step(as_ben, raised, "plan_proposed", promises=["p1"]).status_code == 303
    assert [e.what.promises for e in load(raised).steps("r1") if isinstance(e.what, RepairStep)][-1] == (
        "p1",
    )


def test_a_yes_to_the_plan_is_a_yes_to_its_promises(as_ana, raised, walk, told, at):
    walk(*TO_PLAN)
    told(raised, "ben", Promise("p1", "ana", due=NOON + timedelta(days=2)), "Show the accounts")
    told(raised, "ben", RepairStep("r1", "plan_proposed", promises=("p1",)), at=NOON + timedelta(minutes=30))
    at((NOON + timedelta(hours=1)).isoformat())
    assert "Show the accounts" in one(as_ana, raised)
    assert step(as_ana, raised, "plan_answer", answer="accepted").status_code == 303
    assert state(raised) == "OBSERVING"
    assert Accepted("p1") in [e.what for e in load(raised).entries]
    assert "In its first week." in one(as_ana, raised)


def test_time_shows_weeks_in_words(as_ben, raised, walk, days_later):
    walk(*TO_TIME)
    days_later(22)
    page = one(as_ben, raised)
    assert "Three weeks in." in page
    assert "%" not in page.split("<main")[1]


def test_ending_takes_two_taps_and_no_praise(as_ana, as_ben, raised, walk, days_later):
    walk(*TO_TIME)
    days_later(30)
    assert "End this repair" in one(as_ana, raised)
    ask = page_of(as_ana, f"/b/{raised.key}/repairs/r1/steps/completed")
    assert "You alone can say so." in ask
    assert step(as_ana, raised, "completed").status_code == 303
    assert state(raised) == "COMPLETED"
    assert "Ana ended this repair" in one(as_ben, raised)
    for word in ("great", "congrat", "well done", "stronger"):
        assert word not in (one(as_ana, raised) + one(as_ben, raised)).lower()


def test_an_ended_repair_can_be_opened_again(as_ana, raised, walk, days_later):
    walk(*TO_TIME, "completed")
    days_later(30)
    assert "What Ben should know" in page_of(as_ana, f"/b/{raised.key}/repairs/r1/steps/reopened")
    assert step(as_ana, raised, "reopened", words="It came back", within="24").status_code == 303
    assert state(raised) == "RAISED"


def test_a_returning_hurt_asks_the_other_to_listen(as_ana, as_ben, raised, walk, days_later):
    walk(*TO_TIME)
    days_later(9)
    step(as_ana, raised, "returning_hurt", words="The letter again")
    assert state(raised) == "OBSERVING"
    assert "Listen as if you heard it for the first time" in one(as_ben, raised)
    assert "The letter again" in one(as_ben, raised)


def test_a_pause_names_its_return_for_the_accountable(as_ana, as_ben, raised, at):
    step(as_ben, raised, "paused", hours="3")
    assert "Paused by you, until today at 15:00" in one(as_ben, raised)
    at((NOON + timedelta(minutes=5)).isoformat())
    step(as_ana, raised, "resumed")
    at((NOON + timedelta(minutes=9)).isoformat())
    step(as_ana, raised, "paused")
    assert "Paused by Ana. Everything stays as it is." in one(as_ben, raised)


def test_taking_it_back_takes_the_words_away(as_ana, as_ben, raised, at):
    at((NOON + timedelta(minutes=5)).isoformat())
    assert step(as_ana, raised, "withdrawn").status_code == 303
    assert any(isinstance(e.what, Withdrawn) for e in load(raised).entries)
    assert as_ben.get(f"/b/{raised.key}/repairs/r1").status_code == 404
    theirs = page_of(as_ben, f"/b/{raised.key}/repair") + page_of(as_ben, f"/b/{raised.key}/record")
    assert "You hid the debt" not in theirs
    assert "took this back" in theirs


def test_something_can_be_owned_unasked(as_ana, as_ben, bond):
    answer = post(as_ben, f"/b/{bond.key}/repairs/offer", words="I read your diary")
    ref = answer["Location"].rstrip("/").split("/")[-1]
    assert state(bond, ref) == "OFFERED"
    page = one(as_ana, bond, ref)
    assert "Ben would like to own something. Open it when you like, or leave it." in page
    assert "I read your diary" in page


def test_a_named_hurt_can_be_owned_before_it_is_raised(as_ben, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "inconsistency", 2), "You forgot the rule")
    assert "You forgot the rule" in page_of(as_ben, f"/b/{bond.key}/repair")
    post(as_ben, f"/b/{bond.key}/repairs/offer", words="I forgot it", rupture="x1")
    assert repairs(load(bond), NOON)[0].ruptures == ("x1",)


def test_the_list_keeps_private_hurts_apart(as_ana, as_ben, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), "You mocked me at dinner", private=True)
    hers = page_of(as_ana, f"/b/{bond.key}/repair")
    assert "You mocked me at dinner" in hers
    assert "Only you see this" in hers
    assert "mocked" not in page_of(as_ben, f"/b/{bond.key}/repair")


def test_a_light_hurt_walks_over_three_stones(as_ana, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "inconsistency", 1), "You forgot the bread")
    told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",)))
    names = re.findall(r"<li[^>]*>([A-Z][a-z]+)<span class=\"silent\">", one(as_ana, bond))
    assert names == ["Named", "Apology", "Time"]


def test_a_repeated_tap_is_one_step(as_ben, raised, at):
    nonce = uuid.uuid4().hex
    for _ in range(2):
        assert step(as_ben, raised, "acknowledged", words="I hid it", nonce=nonce).status_code == 303
        at((NOON + timedelta(minutes=1)).isoformat())
    assert len(load(raised).steps("r1")) == 2


def test_what_is_no_step_has_no_page(as_ana, raised):
    assert as_ana.get(f"/b/{raised.key}/repairs/r1/steps/forgive").status_code == 404
    assert as_ana.get(f"/b/{raised.key}/repairs/r9").status_code == 404


def test_strangers_and_the_signed_out_find_no_repair(raised, as_sam, as_nobody):
    paths = ("repair", "repairs/r1", "repairs/r1/steps/acknowledged", "repairs/offer")
    shut_to_others(raised, paths, as_sam, as_nobody)


def test_looking_at_a_repair_writes_nothing(raised, as_ana, as_ben):
    paths = ("repair", "repairs/r1", "repairs/r1/steps/acknowledged", "repairs/offer")
    looking_writes_nothing(raised, paths, as_ben)
    looking_writes_nothing(raised, paths, as_ana)


def test_a_repair_asks_the_rows_a_few_times_only(as_ana, raised, walk, django_assert_max_num_queries):
    walk(*TO_TIME)
    with django_assert_max_num_queries(10):
        one(as_ana, raised)
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{raised.key}/repair")


def test_what_goes_on_with_it_stands_apart_from_a_rest_or_an_end(as_ana, raised, walk, at):
    """The way out of a pause is the first of all; ending it stays among the quiet ways, two taps away."""
    walk("acknowledged", "paused")
    at((NOON + timedelta(minutes=5)).isoformat())
    going, _, quiet = page_of(as_ana, f"/b/{raised.key}/repairs/r1").partition("A rest, or an end")
    steps = re.findall(r"/repairs/r1/steps/(\w+)", going)
    assert steps[0] == "resumed"
    assert {"heard_answer", "impact", "levelled"} <= set(steps)
    assert re.findall(r"/repairs/r1/steps/(\w+)", quiet) == ["withdrawn", "closed", "completed"]
