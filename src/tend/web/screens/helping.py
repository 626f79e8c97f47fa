"""Help: for whoever needs it, signed in or not; nothing is asked, stored or counted."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page

LINES = Path(__file__).resolve().parent.parent / "help-lines.toml"


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A place to call or to write to, where it was found, and the day somebody looked."""

    country: str
    name: str
    reach: str
    source: str
    checked_on: date


@cache
def help_lines(file: Path = LINES) -> tuple[HelpLine, ...]:
    """The lines of the file, by country."""
    listed = tomllib.loads(file.read_text(encoding="utf-8")).get("line", [])
    return tuple(sorted((HelpLine(**one) for one in listed), key=lambda one: (one.country, one.name)))


@anyone("GET")
def help_page(request: HttpRequest) -> HttpResponse:
    """The page behind the lifebuoy."""
    back = (reverse("home"), "Back") if person_of(request) else None
    return page(request, None, "help.html", {"lines": help_lines(), "back": back})
