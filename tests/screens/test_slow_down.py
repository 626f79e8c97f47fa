"""Wrong tries at the door: they slow whoever makes them, and never the one whose name was tried."""

from typing import Any

import pytest
from argon2 import low_level
from django.test import Client

from tend.web import clock
from tend.web.people import tries
from tend.web.store.models import Lane, Person
from tend.web.vault import passphrase
from tests.screens.rows import PASSPHRASE

pytestmark = pytest.mark.django_db

RIGHT = {"login": "ana", "passphrase": PASSPHRASE}
WRONG = RIGHT | {"passphrase": "something else entirely"}
NOON = "2026-05-03T12:00+00:00"


@pytest.fixture
def known(ana: Person) -> Client:
    """A browser Ana signed in with before, signed out now."""
    browser = Client()
    browser.post("/enter", RIGHT)
    browser.post("/out")
    return browser


@pytest.fixture
def stretchings(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was stretched from now on."""
    run: list[bytes] = []
    real = low_level.hash_secret_raw

    def noted(said, salt, *cost):
        run.append(said)
        return real(said, salt, *cost)

    monkeypatch.setattr(passphrase, "hash_secret_raw", noted)
    return run


def wrong(browser: Client, times: int, **fields: str) -> list[int]:
    return [browser.post("/enter", WRONG | fields).status_code for _ in range(times)]


def said(answer: Any) -> str:
    page = str(answer.content.decode())
    return page[page.index("<main") : page.index("<form id")]


def test_after_five_wrong_tries_a_stranger_waits_half_a_minute(ana, at):
    at(NOON)
    browser = Client()
    assert wrong(browser, 6) == [422] * 6
    answer = browser.post("/enter", WRONG)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "30"
    assert "Try again in half a minute." in answer.content.decode()
    at("2026-05-03T12:00:31+00:00")
    assert browser.post("/enter", RIGHT).status_code == 303


def test_each_further_try_doubles_the_rest_up_to_a_quarter_of_an_hour(ana, at):
    at(NOON)
    rests = []
    for n in range(1, 13):
        at(f"2026-05-03T{11 + n:02}:00+00:00")
        Client().post("/enter", WRONG)
        lane = Lane.objects.get()
        rests.append(int((lane.until - clock.now()).total_seconds()))
    assert rests == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]


def test_nothing_is_stretched_while_a_lane_rests(ana, stretchings):
    browser = Client()
    wrong(browser, 6)
    before = len(stretchings)
    assert wrong(browser, 20) == [429] * 20
    assert len(stretchings) == before


def test_a_right_passphrase_waits_like_a_wrong_one(ana):
    browser = Client()
    wrong(browser, 6)
    assert browser.post("/enter", RIGHT).status_code == 429


def test_hundreds_of_wrong_tries_from_one_sofa_keep_nobody_out_who_is_known(known, stretchings):
    other = Client()
    wrong(other, 300)
    assert len(stretchings) == tries.FREE_STRANGERS + 1
    stretchings.clear()
    assert known.post("/enter", RIGHT).headers["Location"] == "/"
    assert len(stretchings) == 1


def test_another_address_changes_nothing(ana):
    browser = Client()
    wrong(browser, 6)
    for n in range(5):
        elsewhere = Client(REMOTE_ADDR=f"192.0.2.{n}", HTTP_X_FORWARDED_FOR=f"198.51.100.{n}")
        assert elsewhere.post("/enter", WRONG).status_code == 429


def test_a_name_nobody_has_is_slowed_alike(ana, at):
    at(NOON)
    hers, nobodys = Client(), Client()
    for _ in range(9):
        one, other = hers.post("/enter", WRONG), nobodys.post("/enter", WRONG | {"login": "nobody-here"})
        assert one.status_code == other.status_code
        assert said(one) == said(other)
    assert Lane.objects.count() == 2


def test_one_of_the_two_is_a_stranger_at_the_others_name(ben, ana):
    browser = Client()
    browser.post("/enter", RIGHT | {"login": "ben"})
    browser.post("/out")
    assert wrong(browser, 7) == [422] * 6 + [429]
    assert browser.post("/enter", RIGHT | {"login": "ben"}).status_code == 303


def test_a_browser_two_people_share_is_known_for_both(ben, ana):
    browser = Client()
    for login in ("ana", "ben"):
        browser.post("/enter", RIGHT | {"login": login})
        browser.post("/out")
    wrong(Client(), 6)
    wrong(Client(), 6, login="ben")
    assert browser.post("/enter", RIGHT).status_code == 303
    assert browser.post("/enter", RIGHT | {"login": "ben"}).status_code == 303


def test_a_known_browser_has_an_allowance_of_its_own_too(known):
    assert wrong(known, 12) == [422] * 11 + [429]
    assert Client().post("/enter", RIGHT).status_code == 303


def test_signing_in_clears_the_own_lane_and_never_that_of_strangers(known, ana):
    wrong(known, 3)
    wrong(Client(), 4)
    known.post("/enter", RIGHT)
    assert [(lane.pk[:3], lane.count) for lane in Lane.objects.all()] == [("all", 4)]
    Client().post("/enter", RIGHT)
    assert Lane.objects.get().count == 4


def test_in_a_crowd_a_stranger_is_asked_to_come_again_and_loses_no_try(known, monkeypatch):
    for _ in range(passphrase.WAITING):
        assert passphrase._places.acquire(blocking=False)
    try:
        answer = Client().post("/enter", RIGHT)
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
        assert "Several people are at the door" in answer.content.decode()
        assert not Lane.objects.exists()
        assert known.post("/enter", RIGHT).status_code == 303
    finally:
        for _ in range(passphrase.WAITING):
            passphrase._places.release()


def test_a_forged_mark_of_a_device_is_a_strangers(known, ana):
    forged = Client()
    forged.cookies["device"] = known.cookies["device"].value[:-1] + "x"
    assert wrong(forged, 7) == [422] * 6 + [429]


def test_a_lane_says_nothing_of_whose_it_is_and_is_forgotten_in_a_day(known, at):
    at(NOON)
    wrong(known, 1)
    wrong(Client(), 1)
    wrong(Client(), 1, login="nobody-here")
    assert Lane.objects.count() == 3
    assert not [lane for lane in Lane.objects.all() if "ana" in lane.pk or "nobody" in lane.pk]
    at("2026-05-04T12:00:01+00:00")
    wrong(Client(), 1, login="somebody-else")
    assert Lane.objects.count() == 1


def test_the_mark_of_a_device_is_for_this_site_and_no_script(ana):
    given = Client().post("/enter", RIGHT).cookies["device"]
    assert given["httponly"]
    assert given["samesite"] == "Strict"
    assert int(given["max-age"]) > 300 * 24 * 3600
