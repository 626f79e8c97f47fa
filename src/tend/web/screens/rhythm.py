"""The rhythm: week by week what was kept and seen, as a grid; a week without anything due is only a week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Enjoyed, Liked
from tend.trust.occasions import MISSES, Occasion
from tend.trust.patterns import patterns
from tend.trust.people import Partner
from tend.trust.promises import Course, courses
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.hours import MONTHS
from tend.web.screens.onething import OPEN
from tend.web.screens.tally import MARKS

WEEKS: Final = 12
HELD: Final = ("kept", "late", "moved")


@dataclass(frozen=True, slots=True)
class Cell:
    """One week of one row: the mark it is shown by, and the same in words; no mark where nothing fell due."""

    mark: str
    says: str


@member("GET")
def rhythm(request: HttpRequest, here: Here) -> HttpResponse:
    """Twelve weeks of both, and the weeks that held a good time for both."""
    today = here.now.astimezone(here.record.zone).date()
    this = today - timedelta(days=today.weekday())
    weeks = [this - timedelta(weeks=n) for n in range(WEEKS - 1, -1, -1)]
    found = courses(here.record, here.now)
    rows = [_row(here, c, weeks) for c in found if c.accepted or here.alone]
    context: dict[str, Any] = {
        "tab": "today",
        "back": (reverse("together", args=[here.key]), "Together"),
        "heads": [_head(day, weeks) for day in weeks],
        "groups": [
            (title, [row for who, row in rows if who == by and any(cell.mark for cell in row["cells"])])
            for title, by in (("Yours", here.me), (f"{here.other_name}’s", here.other))
        ],
        "good": _good(here, weeks),
        "patterns": [p.way for p in patterns(here.record, here.me, here.now)],
    }
    return page(request, here, "together/rhythm.html", context)


def _head(day: date, weeks: list[date]) -> dict[str, Any]:
    """A month is named once, over its first week."""
    before = day - timedelta(weeks=1)
    shown = day == weeks[0] or before.month != day.month
    return {
        "month": MONTHS[day.month - 1][:3] if shown else "",
        "day": f"Week of {day.day} {MONTHS[day.month - 1]}",
    }


def _row(here: Here, course: Course, weeks: list[date]) -> tuple[Partner, dict[str, Any]]:
    cells = [_cell(o for o in course.occasions if _week_of(here, o) == day) for day in weeks]
    return course.keeper, {"words": course.entry.words or "A promise", "cells": cells}


def _week_of(here: Here, occasion: Occasion) -> date:
    day = occasion.due.astimezone(here.record.zone).date()
    return day - timedelta(days=day.weekday())


def _cell(occasions: Iterable[Occasion]) -> Cell:
    """One week in one mark; what is still open is not shown."""
    settled = [o for o in occasions if o.fact not in OPEN]
    missed = [o for o in settled if o.fact in MISSES or o.fact == "partly"]
    held = [o for o in settled if o.fact in HELD]
    if missed:
        return Cell(MARKS[missed[-1].fact], "Not all was kept")
    if held:
        seen = all(o.seen == "yes" or o.fact == "moved" for o in held)
        return Cell(MARKS[held[-1].fact], "Kept and seen" if seen else "Kept")
    return Cell(MARKS[settled[-1].fact], "Nothing was owed") if settled else Cell("", "Nothing fell due")


def _good(here: Here, weeks: list[date]) -> list[bool]:
    """The weeks with a good time that both liked: a week holds one or none, however many there were."""
    liked = {
        e.what.enjoyed for e in here.record.standing if isinstance(e.what, Liked) and e.what.answer == "yes"
    }
    zone = here.record.zone
    days = {
        e.at.astimezone(zone).date()
        for e in here.record.standing
        if isinstance(e.what, Enjoyed) and e.handle in liked
    }
    held = {day - timedelta(days=day.weekday()) for day in days}
    return [week in held for week in weeks] if held & set(weeks) else []
