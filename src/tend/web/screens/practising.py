"""A practice becomes a promise in one tap, or is set aside to rest."""

from datetime import datetime, time, timedelta
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Promise, SetAside
from tend.trust.guidance import Help, practice_of
from tend.trust.record import Entry
from tend.trust.recurrence import DAYS, on_the_clock
from tend.trust.ways import Cadence
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, written
from tend.web.screens.rest import rest

EVENING: Final = time(20, 0)
"""The hour a practice is first kept at; its keeper may move it, as any promise."""
TRIED_FOR: Final = timedelta(weeks=4)
"""How long a practice is promised for at first."""


@member("POST")
def practise(request: HttpRequest, here: Here) -> HttpResponse:
    """One practice, promised for four weeks; it can be let go like any other."""
    chosen = _chosen(request)
    made = promised(chosen, ref_of(request), here)
    said = Entry(here.now, here.me, made, words=chosen.practice.words)
    return written(request, here, said) or done(request, reverse("promise", args=[here.key, made.ref]))


@member("POST")
def set_aside(request: HttpRequest, here: Here) -> HttpResponse:
    """Not this one: it rests, nobody else knows, and nothing else takes its place today."""
    chosen = _chosen(request)
    said = Entry(here.now, here.me, SetAside(chosen.slug), private=True)
    return written(request, here, said) or done(request, reverse("today", args=[here.key]))


def _chosen(request: HttpRequest) -> Help:
    chosen = practice_of(request.POST.get("practice", ""))
    if chosen is None:
        raise Http404
    return chosen


def promised(chosen: Help, ref: str, here: Here) -> Promise:
    """The promise a practice makes, by its own rhythm."""
    way = chosen.build.slug
    first = _first(here)
    rule = _rule(chosen.practice.cadence, first)
    if not rule:
        return Promise(ref, here.other, way=way)
    return Promise(ref, here.other, rrule=rule, first=first, until=(first + TRIED_FOR).date(), way=way)


def _rule(cadence: Cadence, first: datetime) -> str:
    match cadence:
        case "daily":
            return f"FREQ=WEEKLY;BYDAY={','.join(DAYS)}"
        case "weekly":
            return f"FREQ=WEEKLY;BYDAY={DAYS[first.weekday()]}"
        case "monthly":
            return "FREQ=WEEKLY;INTERVAL=4"
        case "when needed" | "once":
            return ""


def _first(here: Here) -> datetime:
    """This evening, or tomorrow's when this one has gone by."""
    zone = here.record.zone
    today = here.now.astimezone(zone).date()
    tonight = on_the_clock(datetime.combine(today, EVENING), zone)
    return (
        tonight
        if tonight > here.now
        else on_the_clock(datetime.combine(today + timedelta(days=1), EVENING), zone)
    )


@member("GET")
def together(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything for the two of you that is no promise and no repair, on one page."""
    context: dict[str, Any] = {"tab": "today", "back": (reverse("today", args=[here.key]), "Today")}
    return rest(request, here) or page(request, here, "together/all.html", context)
