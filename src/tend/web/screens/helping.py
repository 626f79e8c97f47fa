"""Help: for whoever needs it, signed in or not; nothing is asked, stored or counted."""

import logging
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Literal

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.errors import Refused
from tend.web import clock
from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page

LINES = Path(__file__).resolve().parent.parent / "help-lines.toml"
HOSTS_OWN = "help-lines.toml"
"""What the file is called in which a host adds lines of their own, in the folder of the record."""
GOOD_FOR = timedelta(days=365)
"""How long a line is shown without a word about its age."""


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A place to call or to write to, where it was found, and the day somebody looked."""

    country: str
    name: str
    about: Literal["fear", "life"]
    reach: str
    source: str
    checked_on: date

    @property
    def address(self) -> str:
        """What opens it from a phone: its page, or its number."""
        number = "".join(sign for sign in self.reach if sign.isdigit() or sign == "+")
        return self.reach if self.reach.startswith("https://") else f"tel:{number}"

    @property
    def old(self) -> bool:
        """Whether it was looked up so long ago that it has to be said."""
        return clock.now().date() - self.checked_on > GOOD_FOR


@cache
def read_lines(file: Path) -> tuple[HelpLine, ...]:
    """The lines of one file; Refused with a sentence where it is not written as it should be."""
    try:
        listed = tomllib.loads(file.read_text(encoding="utf-8")).get("line", [])
        found = tuple(HelpLine(**one) for one in listed)
        whole = all(one.about in ("fear", "life") and isinstance(one.checked_on, date) for one in found)
    except (OSError, ValueError, TypeError) as trouble:
        raise Refused(f"{file.name} cannot be read: {trouble}.") from None
    if not whole:
        raise Refused(f"{file.name} cannot be read: a line needs about = fear or life, and its day.")
    return found


def help_lines() -> tuple[HelpLine, ...]:
    """The lines that come with Tend and those its host added, by country; the last word is no country's."""
    own = settings.DATA / HOSTS_OWN
    found = read_lines(LINES)
    try:
        found += read_lines(own) if own.is_file() else ()
    except Refused:
        # Help has to stand whatever became of that file; `tend serve` says so before it starts.
        logging.getLogger("django.request").exception("the host's own help lines")
    return tuple(sorted(found, key=lambda one: (one.country.startswith("Every"), one.country)))


def by_country(lines: Iterable[HelpLine], first: str = "fear") -> list[tuple[str, list[HelpLine]]]:
    """The lines under their countries, what they are for in this order."""
    found: dict[str, list[HelpLine]] = {}
    for one in lines:
        found.setdefault(one.country, []).append(one)
    return [(name, sorted(some, key=lambda one: one.about != first)) for name, some in found.items()]


@anyone("GET")
def help_page(request: HttpRequest) -> HttpResponse:
    """The page behind the lifebuoy."""
    back = (reverse("home"), "Back") if person_of(request) else None
    said = {"countries": by_country(help_lines()), "back": back, "known": person_of(request) is not None}
    return page(request, None, "help.html", said)
