"""Help stands for everybody, asks nothing and keeps nothing."""

import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client

from tend.trust.errors import Refused
from tend.web import clock
from tend.web.screens.helping import GOOD_FOR, LINES, by_country, help_lines, read_lines
from tend.web.store.models import Bond, Sitting

from .conftest import page_of, post

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
    lines = read_lines(LINES)
    assert len({one.country for one in lines}) >= 10
    for one in lines:
        assert one.country
        assert one.name
        assert one.reach
        assert len(one.source.split(" and ")) == 2, one
        assert one.about in ("fear", "life")
        assert timedelta() <= clock.now().date() - one.checked_on <= GOOD_FOR, one


def test_a_number_opens_on_a_phone_and_a_page_stays_a_page():
    for one in read_lines(LINES):
        assert re.fullmatch(r"tel:\+?\d{3,14}|https://[\w.]+", one.address), one


OWN = (
    '[[line]]\ncountry = "Nowhere"\nname = "The lamp"\nabout = "life"\nreach = "0800 000"\n'
    'source = "its own page"\nchecked_on = 2026-11-01\n'
)


@pytest.fixture
def own_file(tmp_path: Path, settings) -> Path:
    settings.DATA = tmp_path
    return tmp_path / "help-lines.toml"


def test_a_host_adds_lines_of_their_own(as_nobody: Client, own_file: Path):
    own_file.write_text(OWN, encoding="utf-8")
    said = page_of(as_nobody, "/help")
    assert "The lamp" in said
    assert 'href="tel:0800000"' in said
    assert "Samaritans" in said


def test_a_broken_file_of_the_host_takes_no_help_away(as_nobody: Client, own_file: Path):
    for broken in ("[[line", '[[line]]\ncountry = "Nowhere"\n', OWN.replace("life", "else"), OWN + "x = 1\n"):
        own_file.write_text(broken, encoding="utf-8")
        read_lines.cache_clear()
        assert "Samaritans" in page_of(as_nobody, "/help")
        with pytest.raises(Refused, match="cannot be read"):
            read_lines(own_file)


def test_a_line_that_has_not_been_looked_up_for_a_year_says_so(as_nobody: Client, own_file: Path, at):
    own_file.write_text(OWN, encoding="utf-8")
    at("2027-10-30T12:00+00:00")
    assert "more than a year ago" not in page_of(as_nobody, "/help")
    at("2027-11-02T12:00+00:00")
    assert page_of(as_nobody, "/help").count("more than a year ago") == 1


def test_what_one_looks_for_comes_first_in_every_country():
    for _, lines in by_country(help_lines(), "life"):
        assert [one.about for one in lines] == sorted((one.about for one in lines), reverse=True)


@pytest.mark.parametrize("address", ["/never", "/about"])
def test_the_public_pages_open_for_everybody(as_nobody: Client, address: str):
    page_of(as_nobody, address)


def test_about_names_the_host_and_what_they_could_see(as_nobody: Client):
    said = page_of(as_nobody, "/about")
    assert "Ruth Kelly runs this Tend" in said
    assert "What lies on that machine’s disk is sealed" in said
    assert "What stays readable there" in said


class Read(HTMLParser):
    """A page as its parts: where its links lead, and the headings that stand under an anchor of their own."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.parts: dict[str, str] = {}
        self._part = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "a":
            self.links.append(said.get("href") or "")
        if tag == "section":
            self._part = said.get("id") or ""

    def handle_data(self, data: str) -> None:
        if self._part:
            self.parts[self._part] = self.parts.get(self._part, "") + data


def test_wherever_somebody_arrives_the_honest_answer_is_one_tap_away(
    as_nobody: Client, as_ana: Client, solo: Bond
):
    """Whoever begins, signs in or is invited can read that it may not be rebuilt, before they are asked."""
    made = post(as_ana, f"/b/{solo.key}/invite", words="").content.decode()
    letter = re.findall(r"/i/[\w-]+", made)[0]
    for arriving in ("/enter", letter, "/help"):
        assert any(link.split("#")[0] == "/about" for link in Read(page_of(as_nobody, arriving)).links), (
            arriving
        )
    answer = Read(page_of(as_nobody, "/about")).parts["rebuilt"]
    assert "Often, and not always." in answer
    assert "that is an outcome too" in answer


def test_parting_is_as_near_as_staying(as_ana: Client, bond: Bond):
    """From Today two taps lead to the leaving; there both answers weigh the same, and none asks why."""
    today = Read(page_of(as_ana, f"/b/{bond.key}/")).links
    assert f"/b/{bond.key}/you" in today
    assert f"/b/{bond.key}/leave" in Read(page_of(as_ana, f"/b/{bond.key}/you")).links
    dock = page_of(as_ana, f"/b/{bond.key}/leave").partition('<div class="dock across">')[2]
    assert re.findall(r'class="([\w -]+)"', dock.partition("</div>")[0]) == ["answer", "answer"]
    assert "<textarea" not in page_of(as_ana, f"/b/{bond.key}/leave")
