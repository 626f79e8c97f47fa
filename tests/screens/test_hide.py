"""Hide: one tap, at once, with or without JavaScript."""

import re

import pytest
from django.test import Client

from tend.web.routes import Route, routes
from tend.web.store.models import Bond, Sitting
from tests.screens.rows import come_in

from .conftest import page_of
from .inhabited import address

pytestmark = pytest.mark.django_db


def test_it_ends_the_session_and_leads_away(as_ana: Client, bond: Bond):
    answer = as_ana.post("/hide")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/away")
    assert '"cache"' in answer.headers["Clear-Site-Data"]
    assert '"storage"' in answer.headers["Clear-Site-Data"]
    for name in ("session", "form", "key", "halfway"):
        assert answer.cookies[name]["max-age"] == 0
    assert not Sitting.objects.exists()
    assert as_ana.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")


def test_looking_at_its_address_does_nothing(as_ana: Client, bond: Bond):
    assert as_ana.get("/hide").status_code == 405
    page_of(as_ana, f"/b/{bond.key}/you")


def test_it_works_from_a_page_that_was_too_old(ana, bond: Bond):
    strict = Client(enforce_csrf_checks=True)
    come_in(strict, ana)
    assert strict.post("/hide").headers["Location"] == "/away"
    assert not Sitting.objects.exists()


def test_the_page_behind_it_says_nothing(as_nobody: Client):
    said = page_of(as_nobody, "/away")
    assert "New tab" in said
    assert "tend" not in said.lower().replace("http-equiv", "")
    assert 'http-equiv="refresh"' in said


def test_a_host_may_choose_where_it_leads(as_nobody: Client, settings):
    settings.AWAY_URL = "https://example.org/recipes"
    assert "https://example.org/recipes" in page_of(as_nobody, "/away")


FIRST = re.compile(r"<body[^>]*>\s*<(button|a|input)([^>]*)>")


@pytest.mark.parametrize("route", [r for r in routes() if "GET" in r.methods], ids=lambda route: route.name)
def test_the_way_out_comes_first_on_every_page(as_ana: Client, as_nobody: Client, bond: Bond, route: Route):
    for browser in (as_ana, as_nobody):
        answer = browser.get(address(route, bond.key, n="1"), follow=True)
        if "text/html" not in answer["Content-Type"] or answer.request["PATH_INFO"] == "/away":
            continue
        said = answer.content.decode()
        first = FIRST.search(said)
        assert first is not None
        assert (first[1], 'form="hide"' in first[2]) == ("button", True)
        assert 'href="/help"' in said
        assert 'method="post" action="/hide"' in said
        assert "data-away=" in said


@pytest.mark.parametrize("url", ["/i/some-token", "/nowhere"])
def test_help_and_hide_are_on_pages_that_are_none(as_ana: Client, as_nobody: Client, url: str):
    for browser in (as_ana, as_nobody):
        said = browser.get(url, follow=True).content.decode()
        assert 'href="/help"' in said
        assert 'action="/hide"' in said
