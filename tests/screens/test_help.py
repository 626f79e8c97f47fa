"""Help stands for everybody, asks nothing and keeps nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client

from tend.web import clock
from tend.web.screens.helping import LINES, help_lines
from tend.web.store.models import Sitting

from .conftest import page_of

pytestmark = pytest.mark.django_db


def test_it_opens_signed_out_and_signed_in(as_nobody: Client, as_ana: Client):
    for browser in (as_nobody, as_ana):
        said = page_of(browser, "/help")
        assert "emergency number of your country" in said
        assert "Is it safe for you to use this together?" in said
        assert "still remembers" in said


def test_reading_it_writes_nothing(as_nobody: Client, django_assert_max_num_queries):
    before = Sitting.objects.count()
    with django_assert_max_num_queries(1):  # whether there is a host
        page_of(as_nobody, "/help")
    assert Sitting.objects.count() == before
    assert "session" not in as_nobody.cookies


def test_it_takes_nothing_in(as_nobody: Client):
    assert as_nobody.post("/help", {"afraid": "yes"}).status_code == 405


def test_every_shipped_line_names_its_source_and_its_day():
    for one in help_lines(LINES):
        assert one.country
        assert one.reach
        assert one.source
        assert clock.now().date() - one.checked_on <= timedelta(days=365)


def test_a_host_can_add_a_line(tmp_path: Path):
    file = tmp_path / "help-lines.toml"
    file.write_text(
        '[[line]]\ncountry = "Nowhere"\nname = "The lamp"\nreach = "000"\n'
        'source = "its own page"\nchecked_on = 2026-11-01\n',
        encoding="utf-8",
    )
    (one,) = help_lines(file)
    assert (one.country, one.name, one.checked_on.year) == ("Nowhere", "The lamp", 2026)


@pytest.mark.parametrize("address", ["/never", "/about"])
def test_the_public_pages_open_for_everybody(as_nobody: Client, address: str):
    page_of(as_nobody, address)


def test_about_names_the_host_and_what_they_could_see(as_nobody: Client):
    said = page_of(as_nobody, "/about")
    assert "Ruth Kelly runs this Tend" in said
    assert "lies readable" in said


def test_about_says_often_and_not_always(as_nobody):
    page = as_nobody.get("/about").content.decode()
    assert "Often, and not always." in page
    assert "that is an outcome too" in page
