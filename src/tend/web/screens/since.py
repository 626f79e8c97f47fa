"""What has shifted: a word only where the record has it, opening what it rests on; and one's own drafts."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Draft
from tend.trust.record import Entry
from tend.trust.since import shifts
from tend.web.people.access import Here, member
from tend.web.screens import hours
from tend.web.screens.answer import page
from tend.web.screens.readers import Reader, brief, reader
from tend.web.screens.telling import told
from tend.words import read

GUARDED: Final = frozenset({"defensiveness", "blame_shift", "non_apology", "minimising"})
"""What a draft carries when it guards its writer first."""
FEW: Final = 4
"""Drafts on either side before anything is said about them."""


@member("GET")
def since(request: HttpRequest, here: Here) -> HttpResponse:
    """The words the record has for this reader, and the entries under each."""
    to = reader(here)
    context: dict[str, Any] = {
        "tab": "picture",
        "back": (reverse("together", args=[here.key]), "Together"),
        "shifts": [
            {
                "word": one.word,
                "says": one.says,
                "own": one.own,
                "lines": [(to.day(e.at), _line(e, to)) for e in one.entries[::-1]],
            }
            for one in shifts(here.record, here.me, here.now)
        ],
        "drafts": drafts(here),
    }
    return page(request, here, "together/since.html", context)


def _line(e: Entry, to: Reader) -> str:
    return f"{told(e, to)}{f': “{brief(e.words)}”' if e.words else ''}"


def drafts(here: Here) -> str:
    """One sentence about one's own kept drafts, the later half beside the earlier; empty while few."""
    mine = [e for e in here.record.standing if isinstance(e.what, Draft) and e.by == here.me]
    half = len(mine) // 2
    if half < FEW:
        return ""
    before, now = (sum(guarded(e.words) for e in some) for some in (mine[-2 * half : -half], mine[-half:]))
    if now > before:
        return ""
    many, few, were = hours.count(half), hours.count(now), hours.count(before)
    then = f"as many as among the {many} before" if now == before else f"{were} among the {many} before"
    return f"Of your last {many} drafts {few} guarded you first, {then}."


def guarded(words: str) -> bool:
    """Whether a draft guards its writer before it hears the other."""
    return any(found.label in GUARDED for found in read(words).hurtful)
