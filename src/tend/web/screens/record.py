"""The record: what the two wrote down, newest first, and the way to write something more."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import groupby, takewhile

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.marks import FACTS
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.readers import Reader, headed, reader
from tend.web.screens.thread import AT_ONCE, SHOWS, Row, Show, shown, thread


@member("GET")
def record(request: HttpRequest, here: Here) -> HttpResponse:
    """A stretch of the thread; older stretches begin after the entry named in `after`."""
    to = reader(here)
    asked = request.GET.get("show", "")
    show: Show = next((value for value in SHOWS if value == asked), "all")
    rows = shown(thread(to), show)
    after = request.GET.get("after", "")
    later = len(list(takewhile(lambda row: row.name != after, rows))) + 1
    start = later if after and later <= len(rows) else 0
    here_now = rows[start : start + AT_ONCE]
    more = len(rows) > start + AT_ONCE
    address = reverse("record", args=[here.key])
    context = {
        "tab": "record",
        "show": show,
        "chips": [{"value": value, "label": label} for value, label in SHOWS.items()],
        "chapters": chapters(linked(here_now, here), to),
        "earlier": f"{address}?show={show}&after={here_now[-1].name}" if more else "",
        "beginning": address if start else "",
        "alphabet": alphabet(),
    }
    return page(request, here, "record/thread.html", context)


@member("GET")
def write(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything one can write down, each by its own page."""
    context = {"tab": "record", "back": (reverse("record", args=[here.key]), "Record")}
    return page(request, here, "record/write.html", context)


def alphabet() -> list[dict[str, str]]:
    """The marks and what they mean."""
    return [{"mark": mark, "means": headed(means)} for mark, means in FACTS.items()]


def linked(rows: Iterable[Row], here: Here) -> list[Row]:
    """The rows with the addresses of their pages."""
    return [
        replace(row, url=reverse(name, args=[here.key, ref]) if name else "")
        for row in rows
        for name, ref in [row.place]
    ]


def chapters(rows: Iterable[Row], to: Reader) -> list[tuple[str, list[Row]]]:
    """The rows under their headings: this week, then month by month."""
    return [(title, list(some)) for title, some in groupby(rows, key=lambda row: _chapter(row.at, to))]


def _chapter(at: datetime, to: Reader) -> str:
    here, today = at.astimezone(to.record.zone), to.now.astimezone(to.record.zone)
    if here.isocalendar()[:2] == today.isocalendar()[:2]:
        return "This week"
    if (here.year, here.month) == (today.year, today.month):
        return "Earlier this month"
    return to.month(at)


def of_names(rows: Iterable[Row], names: frozenset[str]) -> list[Row]:
    """The rows that hold the entries of these names."""
    return [row for row in rows if row.covers & names]
