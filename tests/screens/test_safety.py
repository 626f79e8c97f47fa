"""The five questions: answered alone, by anybody, and kept nowhere."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tend.web.screens.safety import QUESTIONS
from tend.web.store.models import Bond

from .conftest import page_of
from .inhabited import masked
from .test_headers import lines  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db

CALM = {"afraid": "no", "free": "yes", "hurt": "no", "watched": "no", "life": "no"}
FEAR = "Repair is not the tool for this."
HEAVY = "You are carrying something very heavy."


def said(browser: Client, **given: str) -> str:
    answer = browser.post("/safety", given)
    assert answer.status_code == 200
    return str(answer.content.decode())


def rows() -> dict[str, int]:
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def test_it_opens_for_everybody_and_asks_five_things(as_nobody: Client, as_ana: Client, bond: Bond):
    for browser in (as_nobody, as_ana):
        page = page_of(browser, "/safety")
        assert page.count("<fieldset") == len(QUESTIONS) == 5
        assert "checked" not in page


def test_nothing_of_an_answer_is_kept_anywhere(
    as_nobody: Client,
    as_ana: Client,
    bond: Bond,
    lines: list[str],  # noqa: F811 - the fixture of above
):
    as_ana.get("/help")
    before = rows()
    for browser in (as_nobody, as_ana):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            answer = browser.post("/safety", {**CALM, "afraid": "yes", "life": "yes"})
        assert not answer.cookies
        assert not [q for q in asked.captured_queries if not q["sql"].startswith("SELECT")]
    assert rows() == before
    assert lines == []


def test_it_needs_no_cookie_and_no_token():
    strict = Client(enforce_csrf_checks=True)
    from tend.web import clock
    from tend.web.store import accounts

    accounts.first_host("Ruth Kelly", clock.now())
    assert FEAR in said(strict, afraid="yes")


@pytest.mark.parametrize("name", ["afraid", "free", "hurt", "watched"])
@pytest.mark.parametrize("sure", [True, False])
def test_fear_is_told_that_repair_is_not_the_tool(as_nobody: Client, name: str, sure: bool):
    heavy = ("no" if name == "free" else "yes") if sure else "unsure"
    page = said(as_nobody, **{**CALM, name: heavy})
    assert FEAR in page
    assert "0808 2000 247" in page
    assert "Nobody is told" in page


def test_thoughts_of_dying_come_before_everything_else(as_nobody: Client):
    page = said(as_nobody, afraid="yes", life="unsure")
    assert f"<h1>{HEAVY}</h1>" in page
    assert page.index(HEAVY) < page.index("not safe")
    assert page.index("116 123") < page.index("0808 2000 247")


def test_calm_answers_promise_nothing(as_nobody: Client):
    page = said(as_nobody, **CALM)
    assert "Nothing in this says stop." in page
    assert FEAR not in page
    assert "safe" not in page.partition("<main")[2].lower()


def test_no_answer_at_all_is_fine(as_nobody: Client):
    assert "that is fine too" in said(as_nobody)
    assert "that is fine too" in said(as_nobody, afraid="<script>", odd="yes")


def test_stepping_back_is_offered_to_whoever_is_signed_in(as_nobody: Client, as_ana: Client, bond: Bond):
    assert "/step-back" in said(as_ana, afraid="yes")
    assert "/step-back" not in said(as_nobody, afraid="yes")


def test_the_other_sees_the_same_pages_whatever_was_answered(as_ana: Client, as_ben: Client, bond: Bond):
    places = [f"/b/{bond.key}/{name}" for name in ("", "record", "repair", "picture", "you", "limits")]
    before = [masked(page_of(as_ben, url)) for url in places]
    said(as_ana, afraid="yes", hurt="yes")
    assert [masked(page_of(as_ben, url)) for url in places] == before
