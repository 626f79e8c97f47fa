"""Today: a greeting, one next thing and never two, and nothing of the other's own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import (
    Accepted,
    Boundary,
    CheckIn,
    FeltHeard,
    GaveBack,
    Kept,
    LeaveAsked,
    Listened,
    Message,
    Missed,
    MoveAsked,
    Note,
    Pause,
    Promise,
    RepairStep,
    Rupture,
    Seen,
    Settles,
    Telling,
    Thanks,
)  # fmt: skip
from tend.web.screens import hours
from tend.web.store import accounts
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
WEDNESDAY = datetime(2026, 5, 6, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
CANARY = "I counted the empty bottles again"


@pytest.fixture(autouse=True)
def _midweek(at):
    at(WEDNESDAY.isoformat())


def today(client, bond) -> str:
    return page_of(client, reverse("today", args=[bond.key]))


def rent(told, bond, due):
    told(bond, "ben", Promise("rent", "ana", due=due), "Pay the rent", at=WEDNESDAY - 9 * DAY)
    told(bond, "ana", Accepted("rent"), at=WEDNESDAY - 8 * DAY)
    return f"rent@{due.date()}"


def came_for(person, why):
    accounts.change(person, why=why)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-05-06T03:30+00:00", "Good morning"),
        ("2026-05-06T11:30+00:00", "Good afternoon"),
        ("2026-05-06T17:30+00:00", "Good evening"),
    ],
)
def test_the_greeting_follows_the_clock_of_the_bond(moment, words):
    from zoneinfo import ZoneInfo

    assert hours.greeting(datetime.fromisoformat(moment), ZoneInfo("Europe/Dublin")) == words


def test_a_new_bond_opens_with_one_quiet_invitation(as_ana, ana, bond):
    for why, words in (
        ("hurt", "How safe does it feel with Ben"),
        ("hurting", "Something Ben could see you do"),
        ("both", "Was there one thing Ben did"),
        ("looking", "How safe does it feel with Ben"),
    ):
        came_for(ana, why)
        page = today(as_ana, bond)
        assert words in page
        assert page.count('class="card"') == 1


def test_what_is_due_today_comes_first_with_equal_answers(as_ben, bond, told):
    rent(told, bond, WEDNESDAY + timedelta(hours=8))
    page = today(as_ben, bond)
    assert "Today at 18:00" in page
    for answer in ("It is done", "I need to move it", "I will not manage it"):
        assert answer in page
    assert "main-action" not in page
    assert page.count('class="card"') == 1


def test_after_its_time_the_answers_say_how_it_went(as_ben, bond, told):
    rent(told, bond, WEDNESDAY - timedelta(hours=3))
    page = today(as_ben, bond)
    for answer in ("Done, in time", "Done, later than said", "It did not happen"):
        assert answer in page
    assert "I need to move it" not in page


def test_a_thing_left_open_for_weeks_is_not_brought_up_again(as_ben, ben, bond, told):
    came_for(ben, "looking")
    rent(told, bond, WEDNESDAY - 7 * DAY)
    told(
        bond, "ben", Promise("oil", "ana", due=WEDNESDAY - 20 * DAY), "Oil the gate", at=WEDNESDAY - 30 * DAY
    )
    assert "Pay the rent" in today(as_ben, bond)
    assert "Oil the gate" not in today(as_ben, bond)


def test_the_other_is_never_told_to_wait(as_ana, as_ben, bond, told):
    rent(told, bond, WEDNESDAY + timedelta(hours=8))
    for page in (today(as_ana, bond), today(as_ben, bond)):
        assert "waiting" not in page.lower()


def test_an_offered_promise_may_be_declined_without_a_reason(as_ana, bond, told):
    told(bond, "ben", Promise("tea", "ana"), "Make you tea when you come home late")
    page = today(as_ana, bond)
    assert "Ben offers you a promise" in page
    assert "A no needs no reason" in page
    assert page.count('class="card"') == 1


def test_a_move_asked_ahead_comes_before_other_things(as_ana, bond, told):
    key = rent(told, bond, WEDNESDAY + 2 * DAY)
    told(bond, "ben", Promise("tea", "ana"), "Make you tea when you come home late")
    told(bond, "ben", MoveAsked(key, WEDNESDAY + 3 * DAY))
    page = today(as_ana, bond)
    assert "Ben would like to move this" in page
    assert "Make you tea" not in page


def test_what_was_done_asks_whether_it_was_seen(as_ana, bond, told):
    key = rent(told, bond, WEDNESDAY - timedelta(hours=3))
    assert "Did you see it?" not in today(as_ana, bond)
    told(bond, "ben", Kept(key))
    page = today(as_ana, bond)
    for answer in ("Did you see it?", "I did not notice", "Let it go: nothing was owed"):
        assert answer in page


def test_a_miss_told_first_can_be_met_with_i_saw_you_try(as_ana, bond, told):
    key = rent(told, bond, WEDNESDAY + timedelta(hours=3))
    told(bond, "ben", Missed(key))
    page = today(as_ana, bond)
    assert "Ben says ahead of time: this will not happen" in page
    assert "I saw you try" in page


def test_a_miss_unlike_the_record_raises_concern_and_no_rupture(as_ana, bond, told):
    first = WEDNESDAY - 70 * DAY - timedelta(hours=2)
    told(bond, "ben", Promise("talk", "ana", rrule="FREQ=WEEKLY", first=first), "Sunday talk", at=first - DAY)
    told(bond, "ana", Accepted("talk"), at=first - DAY)
    for week in range(10):
        due = first + week * 7 * DAY
        told(bond, "ben", Kept(f"talk@{due.date()}"), at=due + timedelta(minutes=5))
        told(bond, "ana", Seen(f"talk@{due.date()}", "yes"), at=due + timedelta(minutes=9))
    told(bond, "ben", Missed(f"talk@{(first + 70 * DAY).date()}"), at=WEDNESDAY - timedelta(hours=1))
    page = today(as_ana, bond)
    assert "This is unlike Ben. Might something be wrong?" in page
    assert "Before that it was kept ten times." in page
    assert "Ask Ben how things are" in page
    assert "ruptures/new" not in page


def test_a_miss_in_a_short_record_raises_no_such_question(as_ana, bond, told):
    key = rent(told, bond, WEDNESDAY - timedelta(hours=3))
    told(bond, "ben", Missed(key))
    assert "unlike Ben" not in today(as_ana, bond)


@pytest.mark.parametrize("named", [True, False])
def test_whoever_was_hurt_is_asked_for_nothing(as_ana, bond, told, named):
    key = rent(told, bond, WEDNESDAY - timedelta(hours=3))
    told(bond, "ben", Kept(key))
    told(bond, "ben", Promise("tea", "ana"), "Make you tea when you come home late")
    told(bond, "ana", Rupture("r1", "ben", "dishonesty", 5, "discovered", True, True), "You hid the debt")
    if named:
        told(bond, "ana", RepairStep("p1", "raised", ("r1",)))
    page = today(as_ana, bond)
    assert "Nothing is asked of you here" in page
    assert 'class="card"' not in page
    assert "Write something down" in page


def raised_by_ana(told, bond):
    told(bond, "ana", Rupture("r1", "ben", "dishonesty", 5, "discovered", True, True), "You hid the debt")
    told(bond, "ana", RepairStep("p1", "raised", ("r1",)))


def test_a_step_that_is_his_stands_on_his_today(as_ben, bond, told):
    raised_by_ana(told, bond)
    page = today(as_ben, bond)
    assert "There is a step that is yours. It is open when you are." in page
    assert "You hid the debt" in page
    assert page.count('class="card"') == 1
    as_ben.post(reverse("today-left", args=[bond.key]))
    assert "There is a step that is yours." not in today(as_ben, bond)


def test_a_hurt_that_was_brought_comes_before_a_promise_of_days_ago(as_ben, bond, told):
    rent(told, bond, WEDNESDAY - 2 * DAY)
    assert "Pay the rent" in today(as_ben, bond)
    raised_by_ana(told, bond)
    assert "Pay the rent" not in today(as_ben, bond)
    as_ben.post(reverse("today-left", args=[bond.key]))
    assert "Pay the rent" in today(as_ben, bond)


def test_what_falls_due_today_comes_before_the_step(as_ben, bond, told):
    rent(told, bond, WEDNESDAY + timedelta(hours=8))
    raised_by_ana(told, bond)
    assert "Pay the rent" in today(as_ben, bond)


def test_a_way_to_what_hurt_stands_on_today_in_sight(as_ana, bond):
    rows = today(as_ana, bond).split("Something else")[0]
    assert reverse("rupture-new", args=[bond.key]) in rows


def test_at_night_nothing_that_was_told_is_brought_up(as_ana, bond, told, later):
    name = told(bond, "ben", Telling("t1", "mistake"), "The letter about the loan", at=WEDNESDAY - DAY).name
    later("2026-05-06T22:10+00:00")
    assert reverse("answer", args=[bond.key, name]) not in today(as_ana, bond)


def test_a_step_that_is_hers_is_never_brought_up(as_ana, as_ben, bond, told):
    raised_by_ana(told, bond)
    told(bond, "ben", RepairStep("p1", "acknowledged"), "I hid it")
    assert "a step that is yours" not in today(as_ana, bond)
    assert "a step that is yours" not in today(as_ben, bond)


def test_a_paused_repair_asks_nobody_for_a_step(as_ben, bond, told):
    raised_by_ana(told, bond)
    told(bond, "ana", RepairStep("p1", "paused"))
    assert "a step that is yours" not in today(as_ben, bond)


def test_alone_today_offers_an_invitation_quietly(as_ana, solo, ana):
    page = today(as_ana, solo)
    assert "Invite Ben" in page
    assert "When you like, or never" in page


def test_while_a_plan_is_watched_the_hurt_one_may_say_what_she_saw(as_ana, bond, told):
    for step in (
        Rupture("r1", "ben", "dishonesty", 5, "discovered", True, True),
        RepairStep("p1", "raised", ("r1",)),
    ):
        told(bond, "ana", step, "You hid the debt", at=WEDNESDAY - 30 * DAY)
    told(bond, "ben", RepairStep("p1", "acknowledged"), at=WEDNESDAY - 29 * DAY)
    told(bond, "ana", RepairStep("p1", "heard_answer", answer="yes"), at=WEDNESDAY - 28 * DAY)
    told(bond, "ben", RepairStep("p1", "reflected"), at=WEDNESDAY - 28 * DAY)
    told(bond, "ana", RepairStep("p1", "heard_answer", answer="yes"), at=WEDNESDAY - 27 * DAY)
    told(bond, "ben", RepairStep("p1", "apology"), at=WEDNESDAY - 26 * DAY)
    told(bond, "ana", RepairStep("p1", "apology_answer", answer="received"), at=WEDNESDAY - 25 * DAY)
    key = rent(told, bond, WEDNESDAY - timedelta(hours=3))
    told(bond, "ben", Kept(key))
    page = today(as_ana, bond)
    assert "One thing, if you want it." in page
    assert "Did you see it?" in page


def test_left_for_another_day_nothing_is_asked_and_nothing_is_written(as_ana, bond, told):
    told(bond, "ben", Promise("tea", "ana"), "Make you tea when you come home late")
    before = load(bond).entries
    answer = as_ana.post(reverse("today-left", args=[bond.key]))
    assert answer.status_code == 303
    page = today(as_ana, bond)
    assert 'class="card"' not in page
    assert "Nothing is asked of you today." in page
    assert load(bond).entries == before


def test_the_last_ten_marks_are_counted_in_words(as_ben, bond, told):
    for n in range(1, 4):
        due = WEDNESDAY - n * DAY - timedelta(hours=2)
        told(bond, "ben", Promise(f"c{n}", "ana", due=due), "Call", at=due - DAY)
        told(bond, "ana", Accepted(f"c{n}"), at=due - DAY)
        told(bond, "ben", Missed(f"c{n}@{due.date()}") if n == 2 else Kept(f"c{n}@{due.date()}"), at=due)
    page = today(as_ben, bond)
    assert "Two kept; one missed, and told by you." in page


def test_the_last_words_of_the_other_are_quoted_quietly(as_ana, as_ben, bond, told):
    told(bond, "ben", Message(), "I am home by six", at=WEDNESDAY - timedelta(hours=1))
    assert "I am home by six" in today(as_ana, bond)
    assert "I am home by six" not in today(as_ben, bond)
    told(bond, "ana", Message(), "See you then")
    assert "I am home by six" not in today(as_ana, bond)


def test_thanks_may_land_or_not_now(as_ana, bond, told):
    told(bond, "ben", Thanks("t1"), "You waited up for me")
    assert "It landed" in today(as_ana, bond)
    post(as_ana, reverse("thanks-answer", args=[bond.key, "t1"]), answer="not_now")
    assert "It landed" not in today(as_ana, bond)


def test_the_word_of_the_picture_stands_on_today_once_there_is_one(as_ana, bond, told):
    assert 'id="word" hidden' in today(as_ana, bond)
    for n in range(1, 9):
        due = WEDNESDAY - 3 * n * DAY
        told(bond, "ben", Promise(f"c{n}", "ana", due=due), "Call", at=due - DAY)
        told(bond, "ana", Accepted(f"c{n}"), at=due - DAY)
        told(bond, "ben", Kept(f"c{n}@{due.date()}"), at=due)
        told(bond, "ana", Seen(f"c{n}@{due.date()}", "yes"), at=due)
    page = today(as_ana, bond)
    assert "What is written with Ben reads" in page
    assert "<strong>holding</strong>" in page


def test_alone_today_still_opens(as_ana, solo, told):
    told(solo, "ana", Promise("walk", "ben", due=WEDNESDAY + timedelta(hours=3)), "Walk before work")
    assert "Walk before work" in today(as_ana, solo)


def test_what_one_keeps_private_moves_nothing_on_the_others_page(as_ana, as_ben, bond, told):
    rent(told, bond, WEDNESDAY + timedelta(hours=8))

    def of_ben() -> str:
        return re.sub(r'value="\w{32,64}"|CSRFToken":"\w+"', "", today(as_ben, bond))

    before = of_ben()
    told(bond, "ana", Note(), CANARY, private=True)
    told(bond, "ana", CheckIn(safety=1), private=True)
    told(bond, "ana", Rupture("r1", "ben", "dishonesty", 5, deception=True), CANARY, private=True)
    told(bond, "ana", Promise("mine", "ben"), CANARY, private=True)
    assert of_ben() == before


def test_today_asks_the_rows_a_handful_of_times(as_ana, bond, told):
    def asked() -> int:
        with CaptureQueriesContext(connection) as seen:
            today(as_ana, bond)
        return len(seen)

    asked()
    few = asked()
    for n in range(20):
        told(bond, "ben", Message(), f"Message number {n}", at=WEDNESDAY - n * DAY)
    assert asked() <= few + 1 <= 10  # one more asks for what is new, however much it is


def test_today_is_shut_to_others_and_looking_writes_nothing(as_ana, as_sam, as_nobody, bond):
    shut_to_others(bond, ["", "left"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["", "left"], as_ana)


# ---- a pause, a turn of listening, what was told or asked, and the days after a limit ------------------


def paused_by_ben(told, bond, until=timedelta(hours=1), at=WEDNESDAY):
    told(bond, "ben", Settles(), "A walk round the block", at=WEDNESDAY - DAY)
    told(bond, "ben", Pause("p1", 8, at + until), at=at)


def test_while_a_pause_is_on_both_read_only_until_when_and_what_helps(as_ana, as_ben, bond, told):
    rent(told, bond, WEDNESDAY + timedelta(hours=8))
    told(bond, "ben", Message(), "You never listen", at=WEDNESDAY - timedelta(minutes=5))
    paused_by_ben(told, bond)
    for page in (today(as_ana, bond), today(as_ben, bond)):
        assert "Paused until 11:00" in page
        assert "A walk round the block" in page
        assert page.count('class="card"') == 1
        for other in ("Pay the rent", "You never listen", "What is written with"):
            assert other not in page
    assert "I am back" not in today(as_ana, bond)
    post(as_ben, reverse("pause-back", args=[bond.key]), **{"from": "today"})
    assert "Pay the rent" in today(as_ben, bond)


def test_that_its_time_went_by_is_told_to_the_caller_alone(as_ana, as_ben, bond, told):
    paused_by_ben(told, bond, timedelta(minutes=20), WEDNESDAY - timedelta(hours=1))
    page = today(as_ben, bond)
    for words in ("It was until 09:20", "I am back", "I need a little longer"):
        assert words in page
    assert "pause" not in today(as_ana, bond).lower()
    as_ben.post(reverse("today-left", args=[bond.key]))
    assert "It was until 09:20" not in today(as_ben, bond)


def test_at_night_nobody_is_told_that_a_pause_is_over(as_ben, bond, told, later):
    later("2026-05-06T21:30+00:00")
    paused_by_ben(told, bond, timedelta(minutes=20), WEDNESDAY + timedelta(hours=11))
    assert "It was until" not in today(as_ben, bond)


def test_whoever_was_hurt_finds_the_pause_and_no_reminder_of_it(as_ana, bond, told, later):
    told(bond, "ana", Rupture("r1", "ben", "dishonesty", 5, "discovered", True, True), "You hid the debt")
    told(bond, "ana", Pause("p1", 8, WEDNESDAY + timedelta(minutes=20)))
    assert "Paused until 10:20" in today(as_ana, bond)
    later((WEDNESDAY + timedelta(hours=2)).isoformat())
    page = today(as_ana, bond)
    assert "Nothing is asked of you here" in page
    assert "It was until" not in page


def test_a_turn_of_listening_stands_on_both_todays_until_it_is_over(as_ana, as_ben, bond, told):
    told(bond, "ben", Listened("l1", 10), at=WEDNESDAY - timedelta(minutes=5))
    assert "You speak until 10:05" in today(as_ana, bond)
    assert "Ana speaks until 10:05" in today(as_ben, bond)
    told(bond, "ben", GaveBack("l1"), "That the letters frightened you")
    assert "Was that it?" in today(as_ana, bond)
    told(bond, "ana", FeltHeard("ben", "yes", "l1"))
    for client in (as_ana, as_ben):
        assert "Listening by turns" not in today(client, bond)


def test_whoever_was_hurt_finds_the_turn_in_a_quiet_row(as_ana, bond, told):
    told(bond, "ana", Rupture("r1", "ben", "dishonesty", 5, "discovered", True, True), "You hid the debt")
    told(bond, "ben", Listened("l1", 10))
    page = today(as_ana, bond)
    assert "You speak until 10:10" in page
    assert 'class="card"' not in page


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        (Telling("t1", "mistake", how="volunteered"), "received"),
        (LeaveAsked("t1"), "not_now"),
        (Boundary("t1", "request"), "no"),
    ],
)
def test_what_was_told_or_asked_is_brought_up_until_it_is_answered(as_ana, bond, told, what, answer):
    name = told(bond, "ben", what, "The letter about the loan", at=WEDNESDAY - DAY).name
    open_it = reverse("answer", args=[bond.key, name])
    page = today(as_ana, bond)
    assert "There is no hurry with this." in page
    assert page.count('class="card"') == 1
    assert open_it in page
    post(as_ana, open_it, answer=answer)
    assert open_it not in today(as_ana, bond)


def test_nobody_is_asked_to_answer_what_they_told_themselves(as_ben, bond, told):
    name = told(bond, "ben", Telling("t1", "mistake"), "The letter about the loan").name
    assert reverse("answer", args=[bond.key, name]) not in today(as_ben, bond)


def test_how_it_is_after_a_limit_is_asked_of_its_setter_alone_and_not_at_night(
    as_ana, as_ben, bond, told, later
):
    limit = told(bond, "ana", Boundary("b1", "limit"), "I do not talk about money after nine")
    asked = "You set a limit. How is it since?"
    assert asked not in today(as_ana, bond)
    later((WEDNESDAY + 1.1 * DAY).isoformat())
    page = today(as_ana, bond)
    assert asked in page
    assert "There was a price for it" not in page, "who looks over a shoulder reads no answer"
    assert asked not in today(as_ben, bond)
    later("2026-05-07T22:30+00:00")
    assert asked not in today(as_ana, bond)
    later((WEDNESDAY + 1.1 * DAY).isoformat())
    post(as_ana, reverse("answer", args=[bond.key, limit.name]), answer="after-fine")
    assert asked not in today(as_ana, bond)
    later((WEDNESDAY + 3.1 * DAY).isoformat())
    assert asked in today(as_ana, bond)
