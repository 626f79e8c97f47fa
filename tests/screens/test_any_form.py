"""Whatever is sent to whatever address: a page, a way on, or one clear sentence; and nothing half written."""

from __future__ import annotations

import os
import random
import uuid
from urllib.parse import quote

import pytest
import time_machine
from django.test import Client

from tend.trust import journal
from tend.web.routes import Route, routes
from tend.web.store import record
from tend.web.store.models import Bond, Line
from tests.screens.rows import opened

from .inhabited import NOW, address, live_alone, live_together, writer

pytestmark = pytest.mark.django_db

TRIES = int(os.environ.get("TEND_TRIES", "5"))
"""How often each address is tried; the suite tries a few, and a longer run as many as one likes."""
FINE = {200, 303, 404, 409, 422, 429}
ENDS = ("leave", "out", "out-everywhere", "hide")
"""What would end the session these tests are made in."""

RUBBISH = (
    "", " ", "\x00", "a\x00b", "\u202eנגד\u202c",
    "\ufffd", "😀" * 3, "x" * 100_000, "\x01" * 30_000, "-1", "0",
    "99999999999999999999", "1e309", "٣", "NaN", "2026-02-30", "9000-12-31",
    "0001-01-01", "99999-01-01",
    "2026-03-29", "01:30", "25:61", "24:00", "yes", "not-a-step", "P1@2026-02-30", "P1@9000-01-01",
    "P1", "R1",
    "../../etc", "<script>", "' or 1=1 --", "%s%n{0}", "\r\nX: y", "null", "[]",
)  # fmt: skip
SOUND = {
    "words": ("I was late and I said so",), "stage": ("write", "form", "heavy", "look", "send"),
    "step": ("offer", "read", "change"), "answer": ("yes", "no", "agreed", "received", "back", "landed"),
    "how": ("in-time", "late", "asked", "told"), "kind": ("fact", "limit", "no"), "back": ("20", "1440"),
    "when": ("once", "weekly", "open"), "day": ("2026-03-29", "2026-05-04"), "time": ("01:30", "18:00"),
    "weekly_time": ("01:30",), "weekdays": ("SU", "MO"), "every": ("1", "4"), "until": ("2026-06-01",),
    "way": ("secrecy", "consistency", "dishonesty"), "harm": ("1", "5"), "safety": ("4", "10"),
    "connection": ("", "4"), "wondered": ("yes",), "hope": ("7",), "within": ("72",),
    "hours": ("3",), "promises": ("P2",), "met": ("yes",), "share": ("on",), "zone": ("Europe/Dublin",),
    "other": ("Kit",), "name": ("Anna",), "theme": ("dark",), "why": ("hurt",), "rupture": ("R1",),
    "login": ("ana",), "passphrase": ("lantern over water",), "again": ("lantern over water",),
    "next": ("/b/x/", "//evil.example", "/\\evil.example"), "host": ("Ruth",), "moment": ("secrecy",),
    "notice": ("The phone lies in the hall",), "from": ("promise",), "hidden": ("on",), "deep": ("on",),
    "code": ("1234",), "does": ("1", "5"), "weeks": ("28", "8"), "scope": ("money",), "often": ("monthly",),
    "practice": ("consistency.0", "disconnection.2"), "minutes": ("10",), "depth": ("2", "5"), "heat": ("8",),
    "asked": ("no",), "whole": ("yes",), "invites": ("on",), "instead": ("request",), "aloud": ("yes",),
    "afraid": ("yes", "unsure"), "free": ("no",), "life": ("yes",),
}  # fmt: skip
PARTS = {
    "ref": ("P1", "P2", "P3", "R1", "R9", "Q1", "Q2", "N9", "A1", "J1"),
    "occasion": ("P1@2026-03-17", "P1@2026-03-10", "P2@2026-03-20", "P3@2026-03-20", "P3@2026-03-20b"),
    "name": ("C1", "T1", "T2", "L1", "L2", "B1", "B2", "N1", "N9", "U1", "V1"),
    "step": ("raised", "heard_answer", "apology", "plan_answer", "paused", "completed", "withdrawn"),
    "slug": ("repair", "secrecy", "dishonesty", "consistency", "hopes"),
    "token": ("A" * 43,),
    "topic": ("needs", "likes"),
    "n": ("1", "2", "99999999999999999999"),
}

ROUTES = [r for r in routes() if r.name not in ENDS]


def somewhere(chance: random.Random, route: Route, key: str) -> str:
    """An address of this route: mostly one there is, sometimes rubbish."""
    parts = {name: chance.choice(known) for name, known in PARTS.items()}
    for name in parts:
        if name != "n" and chance.random() < 0.25:
            parts[name] = quote(chance.choice(RUBBISH)[:900].replace("/", "") or "-", safe="")
    return address(route, key, **parts)


def something(chance: random.Random) -> dict[str, list[str]]:
    """A form: some fields sound, some rubbish, some missing, some said twice."""
    form = {"nonce": [uuid.UUID(int=chance.getrandbits(128)).hex]}
    if chance.random() < 0.1:
        form["nonce"] = [chance.choice(RUBBISH)[:900]]
    for name, sound in SOUND.items():
        fate = chance.random()
        if fate < 0.55:
            form[name] = [chance.choice(sound)]
        elif fate < 0.8:
            form[name] = [chance.choice(RUBBISH) for _ in range(chance.choice((1, 1, 2)))]
    return form


def whole(bond: Bond) -> None:
    """Every row of the bond can be read, in its order, and stands by the rules of a journal."""
    lines = list(Line.objects.filter(bond=bond).order_by("n"))
    assert [line.n for line in lines] == list(range(1, len(lines) + 1))
    now = record.opened(opened(bond))
    kept = now.record
    assert now.troubles == ()
    assert len(kept.entries) == len(lines)
    assert all(len(journal.line(e)) <= journal.LONGEST for e in kept.entries)
    for who in kept.bond.people:
        seen = kept.for_eyes(who)
        reading = journal.read(journal.write(seen))
        assert reading.troubles == ()
        assert reading.record.entries == seen.entries


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
def test_rubbish_is_answered_in_words(as_ana: Client, bond: Bond, route: Route, method: str):
    chance = random.Random(f"{route.name} {method}")
    live_together(write := writer(bond, chance))
    live_alone(write)
    with time_machine.travel(NOW, tick=False):
        for _ in range(TRIES):
            tried(as_ana, bond, route, method, chance)
    whole(bond)


def tried(browser: Client, bond: Bond, route: Route, method: str, chance: random.Random) -> None:
    url, form = somewhere(chance, route, bond.key), something(chance)
    before = Line.objects.count()
    headers = {"HX-Request": "true"} if chance.random() < 0.2 else {}
    if method == "GET":
        asked = {name: values[0][:500] for name, values in form.items()}
        answer = browser.get(url, asked, headers=headers)
        assert answer.status_code in {200, 302, 303, 404, 405, 422}, (url, asked)
    else:
        answer = browser.post(url, form, headers=headers)
        fine = FINE if "POST" in route.methods else {404, 405}
        assert answer.status_code in fine, (url, answer.status_code, form)
        if answer.status_code == 422:
            kept_in_sight(answer.content.decode(), form)
    if method == "GET" or answer.status_code not in (200, 303):
        assert Line.objects.count() == before, (url, answer.status_code)
    assert "Traceback" not in answer.content.decode()


def kept_in_sight(page: str, form: dict[str, list[str]]) -> None:
    """A refusal is said as a sentence, and never in the words of the program."""
    assert "alert" in page or "trouble" in page or "aria-invalid" in page, page[:2000]
    for odd in ("PROMISE@YEAR", "Error", "object at 0x", "None is not"):
        assert odd not in page
