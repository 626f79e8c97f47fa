"""Answering what was written down: something told, a limit, a wish, a moment of need, a pause."""

from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Boundary
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.questions import Question, Way, questions, ways
from tend.web.screens.readers import headed, reader
from tend.web.screens.rest import read_together
from tend.web.screens.telling import told

STAY: Final = ("punished", "pressed", "after-punished", "no", "parked", "received")
"""Answers that lead back to their entry, where something more may be done."""


@member("GET", "POST")
def answer(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """The entry, and the equal answers to it where this person has one to give."""
    entry = next((e for e in here.record.standing if e.name == name), None)
    if entry is None:
        raise Http404
    asked = questions(here, entry)
    if request.method == "POST":
        return _answered(request, here, entry, asked)
    to = reader(here)
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("record", args=[here.key]), "Record"),
        "entry": entry,
        "what": told(entry, to),
        "when": headed(to.moment(entry.at)),
        "mine": entry.by == here.me,
        "questions": asked,
        "prices": read_together(here) if entry.by == here.me and isinstance(entry.what, Boundary) else [],
        "ways": [_drawn(here, entry, way) for way in ways(here, entry)],
    }
    return page(request, here, "living/answer.html", context)


def _drawn(here: Here, entry: Entry, way: Way) -> dict[str, Any]:
    args = [here.key, entry.name] if way.of_entry else [here.key]
    return {
        "url": reverse(way.place, args=args) + way.asks,
        "name": way.name,
        "lead": way.lead,
        "main": way.main,
    }


def _answered(request: HttpRequest, here: Here, entry: Entry, asked: list[Question]) -> HttpResponse:
    chosen = request.POST.get("answer", "")
    # A price, or being left alone, is met with a page of its own and not with a list.
    on = "answer" if chosen in STAY else "record"
    place = reverse(on, args=[here.key, entry.name] if on == "answer" else [here.key])
    if sent_before(request, here):
        return done(request, place)
    question = next((q for q in asked if chosen in q.values), None)
    if question is None:
        raise Refused("There is no such answer to this.")
    private = question.private or entry.private or (question.may_share and "share" not in request.POST)
    said = Entry(here.now, here.me, question.says(chosen), words_of(request), private=private)
    return written(request, here, said) or done(request, place)
