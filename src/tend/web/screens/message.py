"""A plain message to the other, and a line for nobody but oneself."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Message, Note, Promise
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens import heat, hours
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.readers import brief

SHOWN = timedelta(days=30)


@member("GET", "POST")
def message(request: HttpRequest, here: Here) -> HttpResponse:
    """Plain words to the other."""
    if request.method != "POST":
        return _form(request, here, "screens/message.html", _begun(request, here))
    words = words_of(request)
    if trouble := _trouble(words):
        return _form(request, here, "screens/message.html", words, trouble)
    stopped = written(
        request,
        here,
        Entry(here.now, here.me, Message(), words=words),
        again=lambda sentence: _form(request, here, "screens/message.html", words, sentence),
    )
    return stopped or done(request, reverse("today", args=[here.key]))


@member("GET", "POST")
def note(request: HttpRequest, here: Here) -> HttpResponse:
    """A line nobody else will ever read."""
    if request.method != "POST":
        return _form(request, here, "screens/note.html", "")
    words = words_of(request)
    if trouble := _trouble(words):
        return _form(request, here, "screens/note.html", words, trouble)
    stopped = written(
        request,
        here,
        Entry(here.now, here.me, Note(), words=words, private=True),
        again=lambda sentence: _form(request, here, "screens/note.html", words, sentence),
    )
    return stopped or page(request, here, "screens/note_kept.html", {"tab": "today"})


def _trouble(words: str) -> str:
    return "" if words else "Write a few words first."


def _begun(request: HttpRequest, here: Here) -> str:
    """The first words of a message about a promise, so that both know which one is meant."""
    found = here.record.find(request.GET.get("about", ""))
    if found is None or not isinstance(found.what, Promise):
        return ""
    return f"About “{brief(found.words)}”: "


def _form(request: HttpRequest, here: Here, template: str, typed: str, trouble: str = "") -> HttpResponse:
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("today", args=[here.key]), "Today"),
        "typed": typed,
        "trouble": trouble,
        "latest": _latest(here),
        "offer": heat.offer(here, typed) if template.endswith("message.html") else "",
    }
    return page(request, here, template, context, status=422 if trouble else 200)


def _latest(here: Here) -> list[dict[str, str]]:
    """The last few messages of the two, newest first."""
    said = [
        e
        for e in here.record.standing
        if isinstance(e.what, Message) and timedelta() <= here.now - e.at <= SHOWN
    ]
    return [
        {
            "above": f"{'You' if e.by == here.me else here.other_name}, "
            f"{hours.moment(e.at, here.record.zone, here.now)}",
            "words": e.words,
        }
        for e in reversed(said[-3:])
    ]
