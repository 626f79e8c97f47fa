"""The margin beside a draft: for its writer alone, kept nowhere; and the one thing that it stops."""

from __future__ import annotations

import html
import re
import uuid
from datetime import datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import Message, Thanks
from tend.web.routes import routes
from tend.web.screens import drafts
from tend.web.screens.drafts import PARTS, margin, terms_of, threatens
from tend.web.store import accounts
from tend.web.store.models import Sitting
from tend.web.store.record import load
from tend.words import Reading

from .conftest import page_of, post
from .inhabited import address, masked

pytestmark = pytest.mark.django_db

APOLOGY = (
    "I opened a card and hid it from you, and you found the letter alone. That is on me. "
    "I am so sorry, but you never listen. I'll show you every statement on Thursday."
)
# its rarest word stands in no list of ours: the six words to compare could hold a commoner one by chance
CANARY = "You are pathetic, and the zibeline in the boathouse knows it"
THREAT = "Say it again and I'll put your head through the wall."
DANGER = "I want to die."
DEMAND = "Send me your location now."
SHARP = "You always forget. You are pathetic. Whatever, I'm done talking. It was only a few pints."


def asked(client: Client, bond: Any, words: str, *, small: bool = True, **fields: str) -> Any:
    """The margin for these words: the small piece, or the page without JavaScript."""
    headers = {"HX-Request": "true"} if small else {}
    fields = {"words": words, "margin-from": reverse("message", args=[bond.key]), **fields}
    return client.post(reverse("read", args=[bond.key]), fields, headers=headers)


def shown(client: Client, bond: Any, words: str, **fields: Any) -> str:
    """What stands in the margin, as a person reads it."""
    answer = asked(client, bond, words, **fields)
    assert answer.status_code == 200
    return html.unescape(re.sub(r"\s+", " ", answer.content.decode()))


def everything_kept() -> str:
    """Every value in every table, sessions opened."""
    kept: list[object] = [session.get_decoded() for session in Sitting.objects.all()]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')
            kept += cursor.fetchall()
    return repr(kept)


# ---- what it shows ------------------------------------------------------------------------


def test_what_is_good_comes_before_the_phrase(as_ana, bond):
    page = shown(as_ana, bond, APOLOGY, **{"margin-role": "accountable"})
    good, phrase = page.index("What is already good"), page.index('class="phrase"')
    assert good < phrase
    assert re.search(r'<mark class="told">[^<]*but you never listen</mark>', page)


def test_at_most_two_phrases_are_shown(as_ana, bond):
    assert shown(as_ana, bond, SHARP).count('class="phrase"') == 2


def test_nothing_found_is_said_in_one_line(as_ana, bond):
    page = shown(as_ana, bond, "Bread and milk, please")
    assert "Nothing stood out" in page
    assert "<mark" not in page


def test_the_draft_is_shown_and_never_run(as_ana, bond):
    words = "<script>alert(1)</script> you are pathetic <b>you</b> {{ here.key }}"
    for small in (True, False):
        page = asked(as_ana, bond, words, small=small).content.decode()
        assert "<script>alert" not in page
        assert "<b>" not in page
        assert "&lt;script&gt;alert(1)" in page


def test_an_apology_shows_its_six_parts_without_a_count(as_ana, bond):
    page = shown(as_ana, bond, APOLOGY, **{"margin-role": "accountable"})
    for _, name, _ in PARTS:
        assert name in page
    assert "undone by “but”" in page
    assert not re.search(r"\d (of|out of|/) ?6", page)


def test_an_apology_room_shows_the_parts_of_any_draft(as_ana, bond):
    plain = "The shelf fell down in the night."
    assert "Six parts" not in shown(as_ana, bond, plain)
    assert "Six parts" in shown(as_ana, bond, plain, **{"margin-kind": "apology"})


def test_the_hurt_person_is_told_of_contempt_and_nothing_else(as_ana, bond):
    words = "You always leave. You are pathetic. Thank you for cooking. I'll call you at six tomorrow."
    assert "already good" in shown(as_ana, bond, words)
    page = shown(as_ana, bond, words, **{"margin-role": "injured"})
    assert re.findall(r'<mark class="told">(.*?)</mark>', page) == ["You are pathetic"]
    for lesson in ("Six parts", "already good", "Make it a promise"):
        assert lesson not in page


def test_who_came_hurt_is_read_as_hurt(as_ana, bond, ana):
    words = "You never called me back."
    assert "<mark" in shown(as_ana, bond, words, **{"margin-role": "either"})
    accounts.change(ana, why="hurt")
    assert "<mark" not in shown(as_ana, bond, words, **{"margin-role": "either"})
    assert "<mark" in shown(as_ana, bond, words, **{"margin-role": "accountable"})


def test_a_demand_is_named_and_not_polished(as_ana, bond):
    page = shown(as_ana, bond, DEMAND + " Thank you for cooking. I'll call at six tomorrow.")
    assert "Only you see this" in page
    assert "<mark" in page
    for help_with_it in ("A shape you could fill", "already good", "Make it a promise"):
        assert help_with_it not in page


def test_danger_to_oneself_brings_a_card_and_no_lesson(as_ana, bond):
    page = shown(as_ana, bond, DANGER)
    assert "Somebody who is there for exactly this" in page
    assert reverse("help") in page
    assert 'class="phrase"' not in page
    assert post(as_ana, reverse("message", args=[bond.key]), words=DANGER).status_code == 303


# ---- what it stops ------------------------------------------------------------------------


def test_a_threat_is_not_sent_and_nothing_of_it_stays(as_ana, as_ben, bond):
    before = page_of(as_ben, reverse("today", args=[bond.key]))
    answer = post(as_ana, reverse("message", args=[bond.key]), words=THREAT)
    page = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    assert "This was not sent." in page
    assert THREAT in page
    assert reverse("help") in page
    assert load(bond).entries == ()
    assert "through the wall" not in everything_kept()
    assert masked(page_of(as_ben, reverse("today", args=[bond.key]))) == masked(before)


@pytest.mark.parametrize("screen", ["message", "thanks"])
def test_a_threat_goes_through_no_form(as_ana, bond, screen):
    assert post(as_ana, reverse(screen, args=[bond.key]), words=THREAT).status_code == 422
    assert load(bond).entries == ()


def test_a_sent_message_cannot_be_turned_into_a_threat(as_ana, bond, told):
    entry = told(bond, "ana", Message(), "Good night")
    answer = post(as_ana, reverse("correct", args=[bond.key, entry.name]), words=THREAT)
    assert answer.status_code == 422
    assert [e.words for e in load(bond).entries] == ["Good night"]


def test_no_invitation_carries_a_threat(as_ana, solo):
    answer = post(as_ana, reverse("invite", args=[solo.key]), words=THREAT)
    assert answer.status_code == 422
    assert THREAT in html.unescape(answer.content.decode())
    assert "through the wall" not in everything_kept()


def test_what_stays_with_its_writer_is_never_stopped(as_ana, bond):
    assert post(as_ana, reverse("note", args=[bond.key]), words=THREAT).status_code == 200
    assert load(bond).entries[0].private


def test_alone_nothing_is_stopped(as_ana, solo):
    assert post(as_ana, reverse("message", args=[solo.key]), words=THREAT).status_code == 303
    assert load(solo).entries[0].private


def test_a_threat_deep_in_a_long_text_is_found(as_ana, bond):
    words = "We went to the sea and it was cold. " * 300 + THREAT
    assert threatens(words)
    assert not threatens(words.replace(THREAT, "It rained."))


def test_the_margin_says_before_sending_that_a_threat_stays(as_ana, bond):
    assert "do not go through Tend" in shown(as_ana, bond, THREAT)


# ---- what it keeps: nothing ---------------------------------------------------------------


def test_a_draft_that_was_read_is_in_no_table_log_or_page(as_ana, as_ben, bond, capfd, caplog):
    caplog.set_level(0)
    for small in (True, False):
        assert "zibeline" in asked(as_ana, bond, CANARY, small=small).content.decode()
    assert "zibeline" not in everything_kept()
    assert "zibeline" not in "".join(capfd.readouterr()) + caplog.text
    for route in routes():
        if route.who == "member" and "GET" in route.methods and route.name != "export":
            for client in (as_ana, as_ben):
                answer = client.get(address(route, bond.key, ref="P1", name="C1", step="raised", n="1"))
                assert "zibeline" not in (answer.content.decode() if not answer.streaming else "")


def test_reading_a_draft_changes_no_byte_for_the_other(as_ana, as_ben, bond, told):
    told(bond, "ben", Thanks("T1"), "You waited up")
    paths = ("", "record", "promises", "picture", "message", "you")
    before = [masked(page_of(as_ben, f"/b/{bond.key}/{path}")) for path in paths]
    for words in (APOLOGY, THREAT, DANGER, CANARY):
        asked(as_ana, bond, words)
    assert [masked(page_of(as_ben, f"/b/{bond.key}/{path}")) for path in paths] == before


def test_reading_writes_nothing_and_asks_the_rows_little(as_ana, bond):
    page_of(as_ana, reverse("message", args=[bond.key]))
    with CaptureQueriesContext(connection) as seen:
        asked(as_ana, bond, APOLOGY)
    assert len(seen) <= 10
    assert not [q["sql"] for q in seen if re.match(r"(?i)insert|update|delete", q["sql"])]
    assert load(bond).entries == ()


# ---- whatever happens, the draft goes on --------------------------------------------------


def test_a_reader_in_trouble_is_as_if_there_were_none(as_ana, bond, monkeypatch):
    def broken(draft: str, role: str = "either") -> Reading:
        raise RecursionError(draft)

    monkeypatch.setattr(drafts, "read", broken)
    assert asked(as_ana, bond, APOLOGY).status_code == 200
    page = asked(as_ana, bond, APOLOGY, small=False)
    assert html.escape(APOLOGY) in page.content.decode() or APOLOGY in html.unescape(page.content.decode())
    assert post(as_ana, reverse("message", args=[bond.key]), words=THREAT).status_code == 303


@pytest.mark.parametrize(
    "words", ["", " \n", "\x00\x01\x02", "\u202eנגד\u202c", "😀" * 40, "x" * 15_000, "a. " * 1_300, "\ud7ff"]
)
def test_odd_drafts_get_a_calm_answer(as_ana, bond, words):
    for small in (True, False):
        assert asked(as_ana, bond, words, small=small).status_code == 200


def test_an_empty_draft_empties_the_margin(as_ana, bond):
    assert shown(as_ana, bond, "  ").strip() == ""


def test_signed_out_a_pause_in_typing_leads_nowhere(as_nobody, bond):
    assert asked(as_nobody, bond, CANARY).status_code == 204
    assert asked(as_nobody, bond, CANARY, small=False)["Location"].startswith("/enter")


def test_the_margin_is_shut_to_strangers_and_to_looking(as_ana, as_sam, bond):
    assert asked(as_sam, bond, CANARY).status_code == 404
    assert as_ana.get(reverse("read", args=[bond.key])).status_code == 405
    guarded = Client(enforce_csrf_checks=True)
    guarded.cookies = as_ana.cookies
    assert asked(guarded, bond, CANARY).status_code == 403


# ---- without JavaScript -------------------------------------------------------------------


def test_without_javascript_the_words_and_the_form_come_back(as_ana, bond):
    nonce = uuid.uuid4().hex
    sent = {"nonce": nonce, "kind": "mistake", "margin-go": "Send it to Ben", "margin-box": "words"}
    page = asked(as_ana, bond, APOLOGY, small=False, **sent).content.decode()
    message = reverse("message", args=[bond.key])
    assert f'action="{message}"' in page
    assert f'name="nonce" value="{nonce}"' in page
    assert 'name="kind" value="mistake"' in page
    assert "Send it to Ben" in page
    assert "What is already good" in page
    assert as_ana.post(message, {"nonce": nonce, "words": APOLOGY}).status_code == 303
    assert load(bond).entries[0].words == APOLOGY


@pytest.mark.parametrize(
    "origin", ["//evil.example/", "https://evil.example", "/b/other/message", "/help", ""]
)
def test_the_way_back_leads_to_a_page_of_this_bond_only(as_ana, bond, origin):
    answer = asked(as_ana, bond, CANARY, small=False, **{"margin-from": origin})
    assert answer.status_code == 422
    assert CANARY in html.unescape(answer.content.decode())
    assert "evil" not in answer.content.decode()


def test_the_main_action_goes_on_with_what_it_would_have_sent(as_ana, bond):
    sent = {"margin-go": "Say it", "margin-go-name": "joined", "margin-go-value": "yes"}
    page = asked(as_ana, bond, APOLOGY, small=False, **sent).content.decode()
    assert re.search(r'<button class="main-action"[^>]* name="joined" value="yes">Say it</button>', page)


@pytest.mark.parametrize("screen", ["message", "tell", "limit", "repair-offer", "rupture-new"])
def test_every_draft_has_the_button_and_needs_no_script(as_ana, bond, screen):
    url = reverse(screen, args=[bond.key])
    page = page_of(as_ana, url)
    if screen == "rupture-new":
        page = as_ana.post(url, {"stage": "form"}).content.decode()
        assert 'name="margin-role" value="injured"' in page
    assert f'formaction="{reverse("read", args=[bond.key])}"' in page
    assert "Read it with me" in page


# ---- a promise in it ----------------------------------------------------------------------


def test_a_promise_found_opens_the_form_begun_and_stores_nothing(as_ana, bond, at):
    at("2026-05-04T09:00+00:00")  # a Monday
    page = shown(as_ana, bond, "Sorry. I'll ring the bank on Thursday at ten.")
    (promise,) = re.findall(r'name="promise" value="([^"]+)"', page)
    answer = as_ana.post(reverse("promise-new", args=[bond.key]), {"words": "the whole", "promise": promise})
    form = html.unescape(answer.content.decode())
    assert answer.status_code == 200
    assert "I'll ring the bank on Thursday at ten" in form
    assert "the whole" not in form
    assert 'value="2026-05-07"' in form
    assert load(bond).entries == ()


def test_the_time_of_a_promise_is_filled_in_only_where_it_is_sure():
    now, zone = datetime.fromisoformat("2026-05-04T09:00+00:00"), ZoneInfo("Europe/Dublin")
    once = terms_of("I'll ring the bank on Thursday at ten", zone, now)
    assert (once.when, once.day, once.time) == ("once", "2026-05-07", "10:00")
    weekly = terms_of("I'll cook every Sunday", zone, now)
    assert (weekly.when, weekly.weekdays) == ("weekly", ("SU",))
    assert terms_of("I'll cook for you", zone, now).when == ""


def test_a_phrase_keeps_the_rest_of_its_sentence_around_it():
    (told,) = margin("It rained. I think you are pathetic, honestly. Good night.", "either").told
    assert (told.before + told.phrase + told.after).strip() == "I think you are pathetic, honestly."


def test_the_address_of_a_draft_never_carries_its_words(as_ana, bond):
    page = asked(as_ana, bond, APOLOGY, small=False).content.decode()
    assert quote("statement") not in " ".join(re.findall(r'(?:href|action|formaction)="([^"]*)"', page))


def test_a_hot_draft_is_offered_a_pause(as_ana, bond):
    hot = "You never listen to me. You are pathetic."
    assert reverse("pause", args=[bond.key]) in shown(as_ana, bond, hot)
    assert reverse("pause", args=[bond.key]) not in shown(as_ana, bond, "I was late and I am sorry.")
