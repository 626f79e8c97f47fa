"""The promises two people gave each other: the list, one promise with its course, and the answers to it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Accepted, Declined, Dropped, Kind, Released
from tend.trust.errors import Refused
from tend.trust.occasions import Occasion
from tend.trust.promises import Course, State, courses
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.course import as_it_comes, course_of, next_key, one_of, shown
from tend.web.screens.onething import OPEN
from tend.web.screens.readers import reader
from tend.web.screens.tally import MARKS

SHOWN = 12
"""Occasions on the page of a promise before the rest is folded away."""
ANSWERED = 3
"""Settled occasions whose receiver is still offered an answer."""


@member("GET")
def promises(request: HttpRequest, here: Here) -> HttpResponse:
    """Every promise that binds now, mine and the other's; what has ended lies below."""
    found = sorted(courses(here.record, here.now), key=lambda c: c.entry.at, reverse=True)
    context = {
        "tab": "today",
        "back": (reverse("today", args=[here.key]), "Today"),
        "mine": [_row(here, c) for c in found if c.keeper == here.me and _binds(c)],
        "theirs": [_row(here, c) for c in found if c.keeper != here.me and _binds(c)],
        "ended": [_row(here, c) for c in found if not _binds(c)],
    }
    return page(request, here, "screens/promises.html", context)


def _binds(course: Course) -> bool:
    return course.state in ("offered", "active")


STATES: dict[State, str] = {
    "offered": "Offered",
    "active": "",
    "declined": "Said no to, which costs nothing",
    "released": "Let go",
    "dropped": "Ended by its keeper",
    "over": "Over",
}


def _state(here: Here, course: Course) -> str:
    """How a promise stands, in words; alone there is nobody it could be offered to."""
    return "" if here.alone and course.state == "offered" else STATES[course.state]


def _row(here: Here, course: Course) -> dict[str, Any]:
    last = next((o for o in reversed(course.occasions) if o.fact not in OPEN), None)
    now = shown(here, course)
    return {
        **now,
        "mark": MARKS[last.fact] if last else "to-come",
        "second": ". ".join(part for part in (_state(here, course), now["when"]) if part),
    }


@member("GET")
def promise(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """One promise: its words, what can be said about it now, and what became of it so far."""
    course = course_of(here, ref)
    current = _current(here, course)
    past = _past(here, course)
    context = {
        "tab": "today",
        "back": (reverse("promises", args=[here.key]), "Promises"),
        "thing": shown(here, course),
        "state": _state(here, course),
        "current": current,
        "fresh_key": next_key(here, course) if as_it_comes(course) and _binds(course) else "",
        "past": past[:SHOWN],
        "earlier": past[SHOWN:],
        "binds": _binds(course),
    }
    return page(request, here, "screens/promise.html", context)


def _current(here: Here, course: Course) -> list[dict[str, Any]]:
    """The open occasions: those that went by, and the next."""
    return [one_of(here, course, o) for o in course.occasions if o.fact in OPEN][-4:]


def _past(here: Here, course: Course) -> list[dict[str, Any]]:
    """What became of it, newest first; only the newest few still ask how they were."""
    past = [_settled(here, course, o) for o in reversed(course.occasions) if o.fact not in OPEN]
    open_to = [one["key"] for one in past if one["may_see"] or one["may_try"] or one["may_excuse"]]
    return [{**one, "may_answer": one["key"] in open_to[:ANSWERED]} for one in past]


def _settled(here: Here, course: Course, occasion: Occasion) -> dict[str, Any]:
    to = reader(here)
    lines = [{"words": e.words, "who": to.subject(e.by)} for e in occasion.entries if e.words]
    return {**one_of(here, course, occasion), "lines": lines}


def _said(request: HttpRequest, here: Here, what: Kind) -> HttpResponse | None:
    return written(request, here, Entry(here.now, here.me, what, words=words_of(request)))


def _answerable(request: HttpRequest, here: Here, ref: str) -> None:
    """Only an offer of the other's can be answered, and only while it is one."""
    course = course_of(here, ref)
    if here.record.find(ref_of(request)):
        return
    if course.keeper == here.me:
        raise Refused(f"This is a promise of yours; the answer to it is {here.other_name}’s.")
    if course.state != "offered":
        raise Refused("This was answered already. You will find it on the Record.")


@member("POST")
def accept(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Yes to a promise."""
    _answerable(request, here, ref)
    return _said(request, here, Accepted(ref)) or done(request, reverse("promise", args=[here.key, ref]))


@member("POST")
def decline(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """No to a promise: without a reason, and at no cost."""
    _answerable(request, here, ref)
    return _said(request, here, Declined(ref)) or done(request, reverse("today", args=[here.key]))


@member("POST")
def drop(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Its keeper says plainly that it ends."""
    course = course_of(here, ref)
    if course.keeper != here.me:
        raise Refused(f"This is {here.other_name}’s promise. You can let {here.other_name} off it.")
    _ends(request, here, course)
    return _said(request, here, Dropped(ref)) or done(request, reverse("promise", args=[here.key, ref]))


@member("POST")
def release(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """The one it was made to lets the other off."""
    course = course_of(here, ref)
    if course.keeper == here.me:
        raise Refused(f"Only {here.other_name} can let you off. You can end it yourself and say so.")
    _ends(request, here, course)
    return _said(request, here, Released(ref)) or done(request, reverse("promise", args=[here.key, ref]))


def _ends(request: HttpRequest, here: Here, course: Course) -> None:
    if not _binds(course) and not here.record.find(ref_of(request)):
        raise Refused("This promise has come to its end already.")
