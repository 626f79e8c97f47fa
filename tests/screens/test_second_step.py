"""The second step: a code an app counts, a passkey, and the paper for when both are lost."""

import base64
import re
from datetime import datetime
from html import unescape

import pyotp
import pytest
from django.conf import settings
from django.test import Client

from tend.web.store.models import Bond, Person, Sitting
from tend.web.vault import keyring, second
from tend.web.vault.models import Keyring
from tests.screens.rows import PASSPHRASE, own_of

from .conftest import page_of

pytestmark = pytest.mark.django_db

RIGHT = {"login": "ana", "passphrase": PASSPHRASE}
NOON = "2026-05-03T12:00:00+00:00"
NEXT = "2026-05-03T12:00:30+00:00"
LATER = "2026-05-03T12:05:01+00:00"


@pytest.fixture
def app(ana: Person, at) -> pyotp.TOTP:
    """Ana's app, set up at noon."""
    at(NOON)
    browser = Client()
    browser.post("/enter", RIGHT)
    page = page_of(browser, "/signing-in/second/app")
    secret = re.search(r'name="secret" value="(\w+)"', page)
    assert secret
    counting = pyotp.TOTP(secret[1])
    fields = {"name": "My phone", "secret": secret[1], "code": counting.now(), "present": PASSPHRASE}
    assert browser.post("/signing-in/second/app", fields).headers["Location"] == "/signing-in?done=second"
    return counting


def half_way(**fields: str) -> Client:
    browser = Client()
    answer = browser.post("/enter", RIGHT | fields)
    assert answer.headers["Location"].startswith("/enter/second")
    return browser


def shown(browser: Client, said: str, what: str = "app", **fields: str):
    return browser.post("/enter/second", {"what": what, "said": said, **fields})


# ---- an app -------------------------------------------------------------------------------


def test_passphrase_and_code_together_let_one_in(app, bond: Bond, at):
    at(NEXT)
    browser = half_way(next=f"/b/{bond.key}/you")
    assert "The six figures" in page_of(browser, "/enter/second")
    answer = shown(browser, app.now(), next=f"/b/{bond.key}/you")
    assert answer.headers["Location"] == f"/b/{bond.key}/you"
    page_of(browser, f"/b/{bond.key}/you")


def test_the_passphrase_alone_opens_nothing(app, bond: Bond):
    browser = half_way()
    for address in ("/", f"/b/{bond.key}/you", "/signing-in"):
        assert browser.get(address).headers["Location"].startswith("/enter")


def test_a_wrong_passphrase_never_learns_of_a_second_step(app, ana):
    assert Client().post("/enter", RIGHT | {"passphrase": "something else"}).status_code == 422


def test_a_code_is_taken_once(app, at):
    at(NEXT)
    code = app.now()
    assert shown(half_way(), code).status_code == 303
    assert shown(half_way(), code).status_code == 422


def test_a_clock_may_be_half_a_minute_off_and_no_more(app, at):
    at("2026-05-03T12:02:00+00:00")
    when = int(datetime.fromisoformat("2026-05-03T12:02:00+00:00").timestamp())
    assert shown(half_way(), app.at(when - 60)).status_code == 422
    assert shown(half_way(), app.at(when + 60)).status_code == 422
    assert shown(half_way(), app.at(when - 30)).status_code == 303


def test_guessing_codes_is_slowed_like_guessing_passphrases(app):
    browser = half_way()
    answers = [shown(browser, "000000").status_code for _ in range(8)]
    assert answers[-1] == 429
    assert answers.count(422) <= 6


def test_after_five_minutes_one_begins_again(app, at):
    browser = half_way()
    at(LATER)
    assert shown(browser, app.now()).headers["Location"].startswith("/enter?")


def test_half_way_in_another_browser_is_nowhere(app, at):
    at(NEXT)
    browser, thief = half_way(), Client()
    thief.cookies[settings.SESSION_COOKIE_NAME] = browser.cookies[settings.SESSION_COOKIE_NAME].value
    assert shown(thief, app.now()).headers["Location"].startswith("/enter?")


def test_another_passphrase_meanwhile_ends_the_half_way(app, ana, at):
    from tend.web.people import sittings

    at(NEXT)
    browser = half_way()
    sittings.end_everywhere(ana)
    assert shown(browser, app.now()).headers["Location"].startswith("/enter?")


def test_whoever_is_half_way_is_listed_nowhere(app):
    half_way()
    assert [one.person_id for one in Sitting.objects.all() if one.get_decoded().get("halfway")] == [None]


def test_words_carried_over_the_lock_come_through_the_second_step(app, bond: Bond, at):
    at(NEXT)
    browser = half_way()
    shown(browser, app.now())
    Sitting.objects.all().delete()
    page = browser.post(f"/b/{bond.key}/message", {"words": "I kept thinking"}).content.decode()
    at("2026-05-03T12:01:00+00:00")
    carried = re.search(r'name="carried" value="([^"]+)"', page)
    assert carried
    second_page = browser.post("/enter", RIGHT | {"carried": unescape(carried[1])}).content.decode()
    again = re.search(r'name="carried" value="([^"]+)"', second_page)
    assert again
    after = shown(browser, app.now(), carried=unescape(again[1])).content.decode()
    assert "I kept thinking" in after


def test_an_app_that_does_not_count_along_is_not_kept(ana, at):
    at(NOON)
    browser = Client()
    browser.post("/enter", RIGHT)
    fields = {"name": "My phone", "secret": pyotp.random_base32(), "code": "000000", "present": PASSPHRASE}
    assert browser.post("/signing-in/second/app", fields).status_code == 422
    assert not second.is_asked(own_of(ana))


def test_setting_up_and_taking_away_ask_for_the_passphrase(app, ana, at):
    at(NEXT)
    browser = half_way()
    shown(browser, app.now())
    (step,) = second.steps(own_of(ana))
    for address in ("/signing-in/second/app", f"/signing-in/second/{step.uid}"):
        fields = {"present": "not the one", "name": "x", "secret": app.secret, "code": app.now()}
        assert browser.post(address, fields).status_code == 422
    assert second.steps(own_of(ana)) == (step,)
    browser.post(f"/signing-in/second/{step.uid}", {"present": PASSPHRASE})
    assert Client().post("/enter", RIGHT).headers["Location"] == "/"


def test_what_is_shown_lies_sealed_in_its_row(app, ana):
    row = bytes(Keyring.objects.get(person=ana.pk).second)
    assert app.secret.encode() not in row
    assert base64.b32decode(app.secret) not in row
    assert b"phone" not in row


def test_a_damaged_second_step_is_asked_for_all_the_same(app, ana):
    Keyring.objects.filter(person=ana.pk).update(second=b"\x01" + b"x" * 300)
    browser = half_way()
    assert shown(browser, app.now()).status_code == 422
    code = keyring.write_code(own_of(ana))
    assert shown(browser, code, "paper").status_code == 303
    assert "cannot be read any more" in page_of(browser, "/signing-in/second")
    browser.post("/signing-in/second/all", {"present": PASSPHRASE})
    assert not second.is_asked(own_of(ana))


# ---- the paper ----------------------------------------------------------------------------


def test_the_code_on_paper_answers_a_lost_second_step(app, ana):
    code = keyring.write_code(own_of(ana))
    assert shown(half_way(), code, "paper").status_code == 303


def test_without_a_code_on_paper_nothing_answers_it(app, ana):
    browser = half_way()
    for said in ("", "0000", "A" * 32):
        assert shown(browser, said, "paper").status_code == 422


def test_anothers_paper_does_not_answer_it(app, ben):
    code = keyring.write_code(own_of(ben))
    assert shown(half_way(), code, "paper").status_code == 422


def test_setting_one_up_without_a_code_says_what_that_means(ana):
    browser = Client()
    browser.post("/enter", RIGHT)
    assert "only a recovery code lets you in. You have none." in page_of(browser, "/signing-in/second")


# ---- passkeys -----------------------------------------------------------------------------


def test_passkeys_are_offered_only_where_a_browser_makes_them(ana):
    for host, offered in (("localhost", True), ("127.0.0.1", False), ("testserver", False)):
        browser = Client(headers={"host": host})
        browser.post("/enter", RIGHT)
        assert ("/second/passkey" in page_of(browser, "/signing-in/second")) is offered
        assert browser.get("/signing-in/second/passkey").status_code == (200 if offered else 404)


def test_a_page_is_lent_the_power_over_passkeys_only_where_it_needs_it(ana):
    browser = Client(headers={"host": "localhost"})
    browser.post("/enter", RIGHT)
    making = browser.get("/signing-in/second/passkey").headers["Permissions-Policy"]
    assert "publickey-credentials-create=(self)" in making
    assert "publickey-credentials-get=()" in making
    assert "geolocation=()" in making
    assert "publickey-credentials-create=()" in browser.get("/signing-in").headers["Permissions-Policy"]


@pytest.mark.parametrize("answer", ["", "[]", "{}", "null", "x" * 30_000, '{"id": "AA", "rawId": "AA"}'])
def test_what_no_passkey_says_is_not_kept(ana, answer: str):
    browser = Client(headers={"host": "localhost"})
    browser.post("/enter", RIGHT)
    page_of(browser, "/signing-in/second/passkey")
    fields = {"name": "A key", "present": PASSPHRASE, "answer": answer}
    assert browser.post("/signing-in/second/passkey", fields).status_code == 422
    assert not second.is_asked(own_of(ana))
