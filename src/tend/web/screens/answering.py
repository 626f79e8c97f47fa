"""Answering something that was written: what was told, a limit, a moment of need, a pause."""

from dataclasses import dataclass
from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import (
    Boundary,
    BoundaryAnswered,
    Kind,
    Need,
    Pause,
    Received,
    Returned,
    Telling,
    WasThere,
)
from tend.trust.entries.fields import Welcome
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.readers import headed, reader
from tend.web.screens.telling import told


@dataclass(frozen=True, slots=True)
class Question:
    """What may be answered to an entry, and by this person."""

    asks: str
    answers: tuple[tuple[str, str], ...]
    lead: str = ""


@member("GET", "POST")
def answer(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """The entry, and the equal answers to it where this person has one to give."""
    entry = next((e for e in here.record.standing if e.name == name), None)
    if entry is None:
        raise Http404
    question = _question(entry, here)
    to = reader(here)
    if request.method == "POST":
        return _answered(request, here, entry, question)
    context = {
        "tab": None,
        "back": (reverse("record", args=[here.key]), "Record"),
        "entry": entry,
        "what": told(entry, to),
        "when": headed(to.moment(entry.at)),
        "mine": entry.by == here.me,
        "question": question,
        "answers": [{"value": v, "label": text} for v, text in question.answers] if question else [],
    }
    return page(request, here, "living/answer.html", context)


def _question(entry: Entry, here: Here) -> Question | None:
    mine = entry.by == here.me
    match entry.what:
        case Telling() if not mine:
            answers = (("received", "I take it in"), ("parked", "Not now; I come back to it"))
            return Question(
                "Your answer", answers, "A thank you is enough for a beginning. The rest can wait."
            )
        case Boundary() if mine:
            answers_ = (
                ("honoured", "It was respected"),
                ("questioned", "It was questioned"),
                ("pressed", "It was pressed against"),
                ("punished", "There was a price for it"),
            )
            return Question("How was it met?", answers_, "Your word for it. You can leave it open.")
        case Need() if mine:
            there = (("yes", "Yes"), ("partly", "Partly"), ("no", "No"))
            return Question(f"Was {here.other_name} there?", there)
        case Pause() if mine:
            return Question("Back from the pause?", (("back", "I am back"),))
        case _:
            return None


def _answered(request: HttpRequest, here: Here, entry: Entry, question: Question | None) -> HttpResponse:
    chosen = request.POST.get("answer", "")
    if question is None or chosen not in dict(question.answers):
        raise Refused("There is no such answer to this.")
    words = words_of(request)
    said = Entry(here.now, here.me, _kind(entry, chosen), words, private=entry.private)
    return written(request, here, said) or done(request, reverse("record", args=[here.key]))


def _kind(entry: Entry, chosen: str) -> Kind:
    ref = entry.handle
    match entry.what:
        case Telling():
            return Received(ref, cast(Welcome, chosen))
        case Boundary():
            return BoundaryAnswered(ref, chosen)  # type: ignore[arg-type]  # one of the question's answers
        case Need():
            return WasThere(ref, chosen)  # type: ignore[arg-type]  # one of the question's answers
        case _:
            return Returned(ref)
