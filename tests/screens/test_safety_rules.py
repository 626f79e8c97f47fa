"""Rules that run through the whole house, each tried from outside: who rates, promises, looks and leads."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from django.test import Client

from tend.trust.entries import (
    Boundary,
    CheckIn,
    Promise,
    RepairStep,
    Rupture,
)
from tend.web.routes import Route, routes
from tend.web.store.models import Bond, Line
from tests.screens.rows import entries_of

from .conftest import Told, page_of, post
from .inhabited import address, masked

pytestmark = pytest.mark.django_db

SOURCE = Path(__file__).resolve().parents[2] / "src" / "tend"
PROGRAMS = sorted(SOURCE.rglob("*.py"))
HERS = ("", "record", "repair", "picture", "limits", "promises", "you")


@pytest.fixture
def hurt(bond: Bond, told: Told) -> Bond:
    """Ana was hurt by Ben and raised it; it was her check-in, her limit."""
    told(bond, "ana", Rupture("R1", "ben", "secrecy", 4), "You hid the debt")
    told(bond, "ana", RepairStep("Q1", "raised", ruptures=("R1",), within=72), "Talk to me")
    told(bond, "ana", CheckIn("C1", safety=2), private=True)
    told(bond, "ana", Boundary("B1", "limit"), "Not after ten")
    return bond


RATINGS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "ruptures/R1/change",
        {"stage": "write", "way": "disconnection", "harm": "1", "words": "It was nothing"},
    ),
    ("ruptures/R1/share", {"stage": "send", "words": "It was nothing", "within": "72"}),
    ("checkin/C1", {"hope": "10", "words": "All is well"}),
    ("checkin/C1/share", {}),
    ("repairs/Q1/steps/heard_answer", {"answer": "yes"}),
    ("repairs/Q1/steps/completed", {}),
    ("repairs/Q1/steps/levelled", {"answer": "light"}),
    ("entries/B1/answer", {"answer": "after-fine"}),
    ("entries/B1/answer", {"answer": "honoured"}),
)


@pytest.mark.parametrize(("path", "form"), RATINGS, ids=[f"{path} {form}"[:60] for path, form in RATINGS])
def test_nobody_rates_for_the_other(
    as_ben: Client, as_ana: Client, hurt: Bond, path: str, form: dict[str, str]
):
    before = Line.objects.count()
    picture = masked(page_of(as_ana, f"/b/{hurt.key}/picture"))
    assert post(as_ben, f"/b/{hurt.key}/{path}", **form).status_code in (404, 422)
    assert Line.objects.count() == before
    assert masked(page_of(as_ana, f"/b/{hurt.key}/picture")) == picture


def test_a_promise_is_always_its_writers_own(as_ben: Client, as_ana: Client, bond: Bond):
    """Whatever else is sent along, it is never made in the other's name."""
    forged = {"by": "ana", "keeper": "ana", "who": "ana", "to": "ben", "partner": "ana"}
    sent = {"step": "offer", "when": "open", "words": "Call when I am late", **forged}
    assert post(as_ben, f"/b/{bond.key}/promises/new", **sent).status_code == 303
    (made,) = entries_of(bond)
    assert isinstance(made.what, Promise)
    assert (made.by, made.what.to) == ("ben", "ana")


def test_leaving_it_for_another_day_looks_like_not_having_been_here(
    as_ana: Client, as_ben: Client, hurt: Bond
):
    before = [masked(page_of(as_ben, f"/b/{hurt.key}/{name}")) for name in HERS]
    post(as_ana, f"/b/{hurt.key}/left")
    post(as_ana, f"/b/{hurt.key}/pace", often="never")
    as_ana.get(f"/b/{hurt.key}/checkin")
    assert [masked(page_of(as_ben, f"/b/{hurt.key}/{name}")) for name in HERS] == before


def test_the_copy_carries_no_signature(as_ana: Client, hurt: Bond):
    copy = as_ana.get(f"/b/{hurt.key}/you/export").content.decode()
    assert "not verified evidence" in copy
    assert not re.search(r"signature|signed|hmac|sha\d|BEGIN PGP|-----", copy, flags=re.IGNORECASE)


@pytest.mark.parametrize("route", tuple(routes()), ids=lambda route: route.name)
def test_nothing_opens_until_a_host_is_named(db: None, route: Route):
    """The wizard asks for the name; until then no room is served, however it is asked for."""
    from tend.web.middleware import OPEN_BEFORE

    browser = Client()
    url = address(route, "some-bond", n="1")
    if route.name in OPEN_BEFORE:
        return
    for answer in (browser.get(url), browser.post(url, {"words": "x", "login": "ana"})):
        assert (answer.status_code, answer.headers["Location"]) == (302, "/setup")
    assert not Line.objects.exists()


def test_a_host_of_blanks_is_no_host(db: None):
    browser = Client()
    form = {"name": "   ", "host": "   ", "login": "ana", "passphrase": "lantern over water"}
    assert browser.post("/setup", {**form, "again": form["passphrase"]}).status_code == 422
    assert browser.get("/enter").headers["Location"] == "/setup"


def calls(file: Path) -> set[str]:
    """The names a program calls."""
    found = (n.func for n in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(n, ast.Call))
    return {
        f.attr if isinstance(f, ast.Attribute) else f.id
        for f in found
        if isinstance(f, ast.Attribute | ast.Name)
    }


SENDS = {
    "send_mail", "send_mass_mail", "mail_admins", "mail_managers", "EmailMessage", "EmailMultiAlternatives",
    "webpush", "urlopen", "sendmail", "SMTP", "HTTPSConnection", "HTTPConnection",
}  # fmt: skip


def test_it_sends_nothing_to_anybody():
    """No mail, no push, no call to another machine: so nothing private can be in one."""
    assert {file.name: calls(file) & SENDS for file in PROGRAMS if calls(file) & SENDS} == {}
    script = (SOURCE / "web" / "static" / "tend.js").read_text(encoding="utf-8")
    assert not re.search(r"Notification|PushManager|serviceWorker", script)


def test_nobody_is_ever_signed_in_as_somebody_else():
    """One place begins a session, for whoever has just shown or chosen their passphrase."""
    begin = [f.relative_to(SOURCE).as_posix() for f in PROGRAMS if {"login", "force_login"} & calls(f)]
    assert begin == ["web/people/accounts.py"]
    assert not any("admin" in route.path or "hijack" in route.path for route in routes())
    words = "hijack|impersonat|django.contrib.admin"
    assert [f.name for f in PROGRAMS if re.search(words, f.read_text(encoding="utf-8"))] == []


def test_whoever_joins_reads_who_runs_it_and_what_they_could_do(
    as_ana: Client, as_nobody: Client, ana, solo: Bond
):
    from tend.web.store import accounts

    made = post(as_ana, f"/b/{solo.key}/invite", words="").content.decode()
    found = re.search(r"/i/[\w-]+", made)
    assert found
    said = page_of(as_nobody, f"{found[0]}/join")
    assert "Ruth Kelly runs this Tend" in said
    assert "could alter the program" in said
    accounts.make_host(ana)
    assert "Ana, who invites you, also runs this Tend" in page_of(as_nobody, f"{found[0]}/join")


def test_a_request_that_was_declined_is_refused_in_kind_words(
    as_ana: Client, as_ben: Client, hurt: Bond, told: Told
):
    told(hurt, "ben", Promise("P1", "ana"), "Cook on Tuesdays")
    asked = post(as_ben, f"/b/{hurt.key}/limit", kind="request", words="Could we talk on Sundays?")
    assert asked.status_code == 303
    name = re.findall(r"/entries/([\w~-]+)/answer", page_of(as_ana, f"/b/{hurt.key}/limits"))
    for one in name:
        post(as_ana, f"/b/{hurt.key}/entries/{one}/answer", answer="no")
    again = post(as_ben, f"/b/{hurt.key}/limit", kind="request", words="Can we talk on Sundays please?")
    assert again.status_code == 422
    assert "A no stands for thirty days" in again.content.decode()
