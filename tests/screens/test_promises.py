"""Promises in full: made, accepted, kept, seen, moved ahead, missed, found, let go, released, declined."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import Accepted, Kept, Note, Promise
from tend.trust.promises import Course, courses
from tend.web import clock
from tend.web.screens.terms import Made, Mend, Terms, promised, question_back
from tend.web.store.record import load
from tests.screens.rows import come_in

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
WEDNESDAY = datetime(2026, 5, 6, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
DUBLIN = ZoneInfo("Europe/Dublin")
ONCE = {"words": "Ring the plumber", "when": "once", "day": "2026-05-07", "time": "17:00"}
CANARY = "I counted the empty bottles again"


@pytest.fixture(autouse=True)
def _midweek(at):
    at(WEDNESDAY.isoformat())


def course_of(bond, ref) -> Course:
    return next(c for c in courses(load(bond), clock.now()) if c.promise.ref == ref)


def fact_of(bond, key) -> str:
    return next(o.fact for o in course_of(bond, key.partition("@")[0]).occasions if o.key == key)


def entries(bond) -> int:
    return len(load(bond).entries)


def again_later(person) -> Client:
    """A browser signed in afresh: a session does not outlive a night."""
    browser = Client()
    come_in(browser, person)
    return browser


def offer(client, bond, **terms) -> str:
    """Make a promise through the form, and give back its handle."""
    fields = {"words": "Ring the plumber", "when": "open", "step": "offer", **terms}
    answer = post(client, reverse("promise-new", args=[bond.key]), **fields)
    assert answer.status_code == 303, answer.content.decode()
    return answer["Location"].rsplit("/", 1)[-1]


def say(client, bond, name, what, status=303, **fields):
    answer = post(client, reverse(name, args=[bond.key, what]), **fields)
    assert answer.status_code == status, answer.content.decode()
    return answer


def test_made_accepted_kept_the_next_day_and_seen(ana, ben, as_ben, bond, at):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00", notice="You hear me on the phone")
    assert course_of(bond, ref).state == "offered"
    say(again_later(ana), bond, "promise-accept", ref)
    assert course_of(bond, ref).state == "active"
    at("2026-05-07T16:30+00:00")
    key = f"{ref}@2026-05-07"
    say(again_later(ben), bond, "occasion-keep", key, how="in-time")
    at("2026-05-08T08:00+00:00")
    say(again_later(ana), bond, "occasion-see", key, answer="yes")
    (occasion,) = course_of(bond, ref).occasions
    assert (occasion.fact, occasion.seen) == ("kept", "yes")
    page = page_of(again_later(ana), reverse("promise", args=[bond.key, ref]))
    assert "Kept. You saw it." in page
    assert "You hear me on the phone" in page


def test_before_it_is_offered_it_is_read_once_more(as_ben, bond):
    answer = post(
        as_ben, reverse("promise-new", args=[bond.key]),
        words="Leave my phone in the hall", when="weekly", weekdays=["MO", "TH"], weekly_time="19:00",
        every="2",
    )  # fmt: skip
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Ana will read" in page
    assert "Every other week on Monday and Thursday at 19:00." in page
    assert entries(bond) == 0


def test_vague_words_get_one_question_and_are_never_stopped(as_ben, bond):
    url = reverse("promise-new", args=[bond.key])
    page = post(as_ben, url, words="I will be better", when="open").content.decode()
    assert "can mean many things" in page
    assert page.count("?</p>") == 1
    offer(as_ben, bond, words="I will be better")
    for plain in ("Ring the plumber", "Tell you before I spend more than sixty euro", "Every account open"):
        assert question_back(Terms(words=plain, when="once")) == ""


def test_changing_something_keeps_every_word(as_ben, bond):
    page = post(
        as_ben, reverse("promise-new", args=[bond.key]), step="change", **ONCE, notice="You hear me"
    ).content.decode()
    for typed in ("Ring the plumber", "2026-05-07", "17:00", "You hear me"):
        assert f'value="{typed}"' in page


@pytest.mark.parametrize(
    ("terms", "sentence"),
    [
        ({"words": ""}, "Say what you will do"),
        ({"when": ""}, "Choose when"),
        ({"when": "once", "day": "2026-05-05", "time": "17:00"}, "gone by already"),
        ({"when": "once", "day": "2026-05-31"}, "Choose a day and a time"),
        ({"when": "once", "day": "2026-02-31", "time": "17:00"}, "Choose a day and a time"),
        ({"when": "weekly", "weekly_time": "17:00"}, "at least one day"),
        ({"when": "weekly", "weekdays": "MO", "weekly_time": "17:00", "until": "2026-05-08"}, "comes before"),
    ],
)
def test_a_refusal_is_one_sentence_and_keeps_what_was_typed(as_ben, bond, terms, sentence):
    fields = {"words": "Ring the plumber", "when": "open", "notice": "You hear me", "step": "offer", **terms}
    answer = post(as_ben, reverse("promise-new", args=[bond.key]), **fields)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert "You hear me" in page
    assert entries(bond) == 0


@pytest.mark.parametrize("words", ["You must be home by ten", "Ben has to show me", "you may not see her"])
def test_a_rule_for_the_other_is_no_promise(as_ana, bond, words):
    answer = post(as_ana, reverse("promise-new", args=[bond.key]), words=words, when="open", step="offer")
    assert answer.status_code == 422
    assert "A promise is about what you do yourself" in answer.content.decode()
    assert words in answer.content.decode()


def test_a_weekly_promise_keeps_its_hour_through_the_change_of_clocks():
    made = Made("talk", "ana", DUBLIN, datetime(2025, 3, 20, 9, 0, tzinfo=UTC))
    terms = Terms("Talk", "weekly", weekdays=("SU",), weekly_time="17:00", until="2025-04-30")
    promise = promised(terms, made)
    assert isinstance(promise, Promise)
    assert promise.rrule == "FREQ=WEEKLY;BYDAY=SU"
    assert promise.first == datetime(2025, 3, 23, 17, 0, tzinfo=UTC)
    from tend.trust.promises import scheduled

    dues = [due for _, due in scheduled(promise, DUBLIN, datetime(2025, 4, 5, tzinfo=UTC))]
    assert [due.hour for due in dues] == [17, 17, 17]
    assert [due.astimezone(UTC).hour for due in dues] == [17, 16, 16]


def test_an_hour_the_clocks_skip_is_the_first_after_it():
    made = Made("early", "ana", DUBLIN, datetime(2025, 3, 20, 9, 0, tzinfo=UTC))
    promise = promised(Terms(words="Rise early", when="once", day="2025-03-30", time="01:30"), made)
    assert isinstance(promise, Promise)
    assert promise.due == datetime(2025, 3, 30, 1, 30, tzinfo=UTC)


def test_todays_hour_that_has_passed_begins_a_week_later():
    made = Made("talk", "ana", DUBLIN, WEDNESDAY)
    promise = promised(Terms(words="Talk", when="weekly", weekdays=("WE",), weekly_time="08:00"), made)
    assert isinstance(promise, Promise)
    assert promise.first is not None
    assert promise.first.astimezone(DUBLIN).isoformat() == "2026-05-13T08:00:00+01:00"
    assert isinstance(promised(Terms(words="Talk", when="weekly", weekly_time="08:00"), made), Mend)


def test_moved_ahead_of_time_it_stands_on_the_new_day(as_ana, as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    say(as_ana, bond, "promise-accept", ref)
    key = f"{ref}@2026-05-07"
    say(as_ben, bond, "occasion-move", key, day="2026-05-09", time="10:00", words="The plumber is away")
    assert "would like to move" in page_of(as_ana, reverse("promise", args=[bond.key, ref]))
    say(as_ana, bond, "occasion-move-answer", key, answer="agreed")
    assert [o.fact for o in course_of(bond, ref).occasions] == ["moved", "to-come"]
    page = page_of(as_ben, reverse("promise", args=[bond.key, ref]))
    assert "Moved to Saturday 9 May" in page
    assert "The plumber is away" in page


def test_after_its_time_it_can_no_longer_be_moved(ben, as_ben, bond, at):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    at("2026-05-07T16:01+00:00")
    new = {"day": "2026-05-09", "time": "10:00", "words": "Sorry"}
    answer = say(again_later(ben), bond, "occasion-move", f"{ref}@2026-05-07", 422, **new)
    assert "can no longer be moved" in answer.content.decode()
    assert "Sorry" in answer.content.decode()
    assert fact_of(bond, f"{ref}@2026-05-07") == "due"


def test_a_new_time_that_lies_behind_is_refused_gently(as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    answer = say(as_ben, bond, "occasion-move", f"{ref}@2026-05-07", 422, day="2026-05-01", time="10:00")
    assert "lie ahead" in answer.content.decode()


def test_missed_and_told_beforehand_then_seen_trying(as_ana, as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    say(as_ana, bond, "promise-accept", ref)
    key = f"{ref}@2026-05-07"
    say(as_ben, bond, "occasion-miss", key)
    assert fact_of(bond, key) == "told-before"
    say(as_ana, bond, "occasion-try", key)
    assert course_of(bond, ref).occasions[0].tried


def test_missed_told_afterwards_and_missed_found_are_two_facts(ana, ben, as_ben, bond, at):
    told_ref = offer(as_ben, bond, when="once", day="2026-05-06", time="12:00")
    found_ref = offer(as_ben, bond, when="once", day="2026-05-06", time="12:00")
    early = say(again_later(ana), bond, "occasion-miss", f"{found_ref}@2026-05-06", 422)
    assert "has not come yet" in early.content.decode()
    at("2026-05-06T12:30+00:00")
    say(again_later(ben), bond, "occasion-miss", f"{told_ref}@2026-05-06")
    say(again_later(ana), bond, "occasion-miss", f"{found_ref}@2026-05-06")
    assert fact_of(bond, f"{told_ref}@2026-05-06") == "owned"
    assert fact_of(bond, f"{found_ref}@2026-05-06") == "found"


def test_overdue_never_becomes_kept_by_itself(as_ben, ben, bond, at):
    ref = offer(as_ben, bond, when="once", day="2026-05-06", time="12:00")
    at("2026-06-20T12:00+00:00")
    assert fact_of(bond, f"{ref}@2026-05-06") == "overdue"
    assert "Done, later than said" in page_of(again_later(ben), reverse("promise", args=[bond.key, ref]))


@pytest.mark.parametrize(("how", "fact"), [("in-time", "kept"), ("late", "late"), ("partly", "partly")])
def test_done_may_be_in_time_late_or_in_part(as_ben, bond, how, fact):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-07", how=how)
    assert fact_of(bond, f"{ref}@2026-05-07") == fact


def test_let_go_by_the_receiver_nothing_was_owed(as_ana, as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    say(as_ana, bond, "occasion-excuse", f"{ref}@2026-05-07")
    assert fact_of(bond, f"{ref}@2026-05-07") == "excused"
    assert "already" in say(as_ana, bond, "occasion-excuse", f"{ref}@2026-05-07", 422).content.decode()


def test_released_it_ends_and_only_the_receiver_may_release(as_ana, as_ben, bond):
    ref = offer(as_ben, bond)
    say(as_ana, bond, "promise-accept", ref)
    say(as_ben, bond, "promise-release", ref, 422)
    say(as_ana, bond, "promise-release", ref)
    assert course_of(bond, ref).state == "released"
    assert "come to its end" in say(as_ana, bond, "promise-release", ref, 422).content.decode()


def test_its_keeper_may_end_it_and_say_so(as_ana, as_ben, bond):
    ref = offer(as_ben, bond)
    say(as_ana, bond, "promise-drop", ref, 422)
    say(as_ben, bond, "promise-drop", ref)
    assert course_of(bond, ref).state == "dropped"
    kept_after = say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-06", 422, how="in-time")
    assert "come to its end" in kept_after.content.decode()


def test_declined_it_costs_nobody_anything(as_ana, as_ben, bond):
    from tend.trust.picture import picture

    before = picture(load(bond), of="ana", about="ben", at=clock.now())
    ref = offer(as_ben, bond)
    say(as_ana, bond, "promise-decline", ref)
    after = picture(load(bond), of="ana", about="ben", at=clock.now())
    assert course_of(bond, ref).state == "declined"
    assert (after.word, after.follow.forecast) == (before.word, before.follow.forecast)
    assert "answered already" in say(as_ana, bond, "promise-accept", ref, 422).content.decode()


def test_nobody_answers_a_promise_of_their_own(as_ben, bond):
    ref = offer(as_ben, bond)
    for name in ("promise-accept", "promise-decline"):
        say(as_ben, bond, name, ref, 422)
    say(as_ben, bond, "occasion-see", f"{ref}@2026-05-06", 422, answer="yes")


def test_a_whenever_promise_can_be_kept_twice_in_one_day(as_ben, bond):
    ref = offer(as_ben, bond)
    page = page_of(as_ben, reverse("promise", args=[bond.key, ref]))
    assert f"{ref}@2026-05-06/keep" in page
    say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-06", how="in-time")
    page = page_of(as_ben, reverse("promise", args=[bond.key, ref]))
    assert f"{ref}@2026-05-06b/keep" in page
    say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-06b", how="in-time")
    assert [o.fact for o in course_of(bond, ref).occasions] == ["kept", "kept"]


def test_two_memories_stay_side_by_side(as_ana, as_ben, bond):
    ref = offer(as_ben, bond)
    say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-06", how="in-time")
    say(as_ana, bond, "occasion-see", f"{ref}@2026-05-06", answer="no")
    assert fact_of(bond, f"{ref}@2026-05-06") == "disputed"
    assert "Two memories" in page_of(as_ben, reverse("promise", args=[bond.key, ref]))


def test_five_at_once_are_enough(as_ben, bond):
    for n in range(5):
        offer(as_ben, bond, words=f"Ring the plumber, call {n}")
    fields = {"words": "Ring the roofer", "when": "open", "step": "offer"}
    answer = post(as_ben, reverse("promise-new", args=[bond.key]), **fields)
    assert answer.status_code == 422
    assert "Five promises are enough" in answer.content.decode()
    assert "Ring the roofer" in answer.content.decode()


def test_a_repeated_tap_makes_one_entry(as_ana, as_ben, bond):
    url = reverse("promise-new", args=[bond.key])
    fields = {"nonce": uuid.uuid4().hex, "step": "offer", **ONCE}
    first, second = (as_ben.post(url, fields) for _ in range(2))
    assert first["Location"] == second["Location"]
    assert entries(bond) == 1
    key = f"{first['Location'].rsplit('/', 1)[-1]}@2026-05-07"
    tap = {"nonce": uuid.uuid4().hex, "how": "in-time"}
    for _ in range(2):
        assert as_ben.post(reverse("occasion-keep", args=[bond.key, key]), tap).status_code == 303
    assert entries(bond) == 2


def test_a_second_answer_from_another_page_is_met_gently(as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-07", time="17:00")
    say(as_ben, bond, "occasion-keep", f"{ref}@2026-05-07", how="in-time")
    answer = say(as_ben, bond, "occasion-miss", f"{ref}@2026-05-07", 422)
    assert "written down already" in answer.content.decode()
    assert fact_of(bond, f"{ref}@2026-05-07") == "kept"


def test_with_htmx_a_tap_swaps_the_card_and_the_word_line(as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-06", time="17:00")
    url = reverse("occasion-keep", args=[bond.key, f"{ref}@2026-05-06"])
    piece = as_ben.post(url, {"nonce": uuid.uuid4().hex, "how": "in-time"}, headers={"HX-Request": "true"})
    text = piece.content.decode()
    assert piece.status_code == 200
    assert "<html" not in text
    assert "It is written down" in text
    assert 'id="word" hx-swap-oob="true"' in text
    assert 'id="own-ten" hx-swap-oob="true"' in text
    assert "One kept." in text


def test_with_htmx_a_refusal_is_a_sentence_in_the_card(as_ben, bond):
    ref = offer(as_ben, bond, when="once", day="2026-05-06", time="17:00")
    key = f"{ref}@2026-05-06"
    nonce = uuid.uuid4().hex
    for act, fields, sentence in (
        ("occasion-keep", {"how": "in-time"}, "It is written down"),
        ("occasion-miss", {}, "the first ones stand"),
        ("occasion-miss", {"nonce": uuid.uuid4().hex}, "written down already"),
    ):
        url = reverse(act, args=[bond.key, key])
        piece = as_ben.post(url, {"nonce": nonce, **fields}, headers={"HX-Request": "true"})
        assert sentence in piece.content.decode()
        assert "<html" not in piece.content.decode()


def test_alone_a_promise_stays_with_its_maker(as_ana, solo):
    ref = offer(as_ana, solo, words="Walk before work")
    assert load(solo).entries[0].private
    page = page_of(as_ana, reverse("promise", args=[solo.key, ref]))
    say(as_ana, solo, "occasion-keep", f"{ref}@2026-05-06", how="in-time")
    assert "to Ben" not in page.split("<h1>")[0].rsplit("</header>")[-1]


def test_a_private_promise_does_not_exist_for_the_other(as_ben, bond, told):
    told(bond, "ana", Promise("mine", "ben"), CANARY, private=True)
    told(bond, "ana", Note(about="mine"), CANARY, private=True)
    assert as_ben.get(reverse("promise", args=[bond.key, "mine"])).status_code == 404
    assert CANARY not in page_of(as_ben, reverse("promises", args=[bond.key]))
    assert post(as_ben, reverse("promise-accept", args=[bond.key, "mine"])).status_code == 404


def test_the_list_tells_mine_from_theirs(as_ana, as_ben, bond):
    offer(as_ben, bond, words="Ring the plumber")
    offer(as_ana, bond, words="Water the basil")
    page = page_of(as_ana, reverse("promises", args=[bond.key]))
    assert (
        page.index("Yours")
        < page.index("Water the basil")
        < page.index("Ben’s, to you")
        < page.index("Ring the plumber")
    )


def test_promises_ask_the_rows_a_handful_of_times(as_ana, bond, told):
    def asked(url) -> int:
        with CaptureQueriesContext(connection) as seen:
            page_of(as_ana, url)
        return len(seen)

    told(bond, "ben", Promise("walk", "ana"), "Walk with you", at=WEDNESDAY - 40 * DAY)
    told(bond, "ana", Accepted("walk"), at=WEDNESDAY - 40 * DAY)
    urls = [reverse("promises", args=[bond.key]), reverse("promise", args=[bond.key, "walk"])]
    asked(urls[0])
    few = [asked(url) for url in urls]
    for n in range(1, 30):
        told(bond, "ben", Kept(f"walk@{(WEDNESDAY - n * DAY).date()}"), at=WEDNESDAY - n * DAY)
    first, *rest = (asked(url) for url in urls)
    assert first <= few[0] + 1 <= 10  # one more asks for what is new, however much it is
    assert rest == few[1:]


def test_promises_are_shut_to_others_and_looking_writes_nothing(as_ana, as_sam, as_nobody, bond, told):
    told(bond, "ben", Promise("walk", "ana", due=WEDNESDAY + DAY), "Walk with you")
    day = (WEDNESDAY + DAY).date()
    paths = ["promises", "promises/new", "promises/walk"]
    paths += [f"promises/walk/{act}" for act in ("accept", "decline", "drop", "release")]
    acts = ("keep", "miss", "move", "answer-move", "see", "excuse", "try")
    paths += [f"occasions/walk@{day}/{act}" for act in acts]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ana)


def test_nothing_is_answered_about_a_promise_that_is_not_there(as_ana, bond):
    for act in ("keep", "miss", "see", "excuse", "try", "answer-move"):
        url = f"/b/{bond.key}/occasions/nothing@2026-05-06/{act}"
        assert post(as_ana, url, how="in-time", answer="yes").status_code == 404
