"""Hide: one tap, at once, with or without JavaScript."""

import pytest
from django.test import Client

from tend.web.store.models import Bond, Sitting
from tests.screens.rows import come_in

from .conftest import page_of

pytestmark = pytest.mark.django_db


def test_it_ends_the_session_and_leads_away(as_ana: Client, bond: Bond):
    answer = as_ana.post("/hide")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/away")
    assert '"cache"' in answer.headers["Clear-Site-Data"]
    assert '"storage"' in answer.headers["Clear-Site-Data"]
    assert answer.cookies["session"]["max-age"] == 0
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


@pytest.mark.parametrize(
    "address", ["/enter", "/help", "/never", "/about", "/why", "/i/some-token", "/nowhere"]
)
def test_help_and_hide_are_on_every_page(as_ana: Client, as_nobody: Client, address: str):
    for browser in (as_ana, as_nobody):
        answer = browser.get(address, follow=True)
        said = answer.content.decode()
        assert 'href="/help"' in said
        assert 'action="/hide"' in said
