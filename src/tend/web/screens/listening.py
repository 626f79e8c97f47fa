"""Listening by turns: one speaks, the other gives back what they heard, and then they change places."""

from typing import Any, Final, assert_never, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import FeltHeard, GaveBack, Listened
from tend.trust.entries.fields import Heard
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.turns import Turn, turn_now
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import answers, chips, chosen
from tend.web.screens.rest import rest

MINUTES: Final = {
    "5": "Five minutes",
    "10": "Ten minutes",
    "15": "A quarter of an hour",
    "20": "Twenty minutes",
}
HEARD: Final = {"yes": "Yes, that was it", "partly": "Partly", "not_yet": "Not yet"}


@member("GET", "POST")
def listen(request: HttpRequest, here: Here) -> HttpResponse:
    """The turn at hand and what comes next in it; with none at hand, the offer to listen."""
    if resting := rest(request, here):
        return resting
    if request.method == "POST":
        return _begin(request, here)
    turn = turn_now(here.record, here.now)
    if turn is None or turn.stage == "done":
        return _form(request, here, turn, "")
    context = {
        **_place(here),
        "turn": turn,
        "listens": turn.listener == here.me,
        "heading": heading(here, turn),
        "given": turn.gave_back[-1] if turn.gave_back else None,
        "seconds": max(0, int((turn.until - here.now).total_seconds())),
        "again": bool(turn.answers),
        "line": turn.answers[-1].words if turn.answers else "",
        "answers": answers(HEARD),
    }
    return page(request, here, "living/turn.html", context)


def heading(here: Here, turn: Turn) -> str:
    """Where a turn stands, as one of the two reads it."""
    listens, until = turn.listener == here.me, f"{turn.until.astimezone(here.record.zone):%H:%M}"
    match turn.stage:
        case "speaking":
            return f"{here.other_name if listens else 'You'} speak{'s' if listens else ''} until {until}"
        case "giving-back":
            return "What did you hear?" if listens else f"{here.other_name} gives back what arrived"
        case "answering":
            return f"{here.other_name} says whether that was it" if listens else "Was that it?"
        case "done":
            return "That was it"
        case _:
            assert_never(turn.stage)


def _begin(request: HttpRequest, here: Here) -> HttpResponse:
    minutes = chosen(request, "minutes", MINUTES)
    if not minutes:
        return _form(request, here, turn_now(here.record, here.now), "Say for how long.")
    said = Entry(here.now, here.me, Listened(ref_of(request), int(minutes)))
    return written(request, here, said) or done(request, reverse("listen", args=[here.key]))


def _form(request: HttpRequest, here: Here, turn: Turn | None, trouble: str) -> HttpResponse:
    context = {
        **_place(here),
        "trouble": trouble,
        "done": turn is not None and turn.stage == "done",
        "my_turn": turn is None or turn.listener != here.me,
        "minutes": chips("minutes", f"How long does {here.other_name} speak?", MINUTES),
    }
    return page(request, here, "living/listen.html", context, status=422 if trouble else 200)


def _place(here: Here) -> dict[str, Any]:
    return {"tab": None, "back": (reverse("write", args=[here.key]), "Back")}


def _at_hand(here: Here) -> Turn:
    turn = turn_now(here.record, here.now)
    if turn is None:
        raise Refused("There is no turn at hand.")
    return turn


@member("POST")
def give_back(request: HttpRequest, here: Here) -> HttpResponse:
    """What the listener heard, written down or said aloud."""
    if not sent_before(request, here):
        words = "" if request.POST.get("aloud") else words_of(request)
        if not words and not request.POST.get("aloud"):
            raise Refused("Write what you heard, or say it aloud and tap that.")
        turn = _at_hand(here)
        if turn.listener != here.me:
            raise Refused(f"{here.other_name} listened, and gives back what was heard.")
        said = Entry(here.now, here.me, GaveBack(turn.entry.handle), words)
        if stopped := written(request, here, said):
            return stopped
    return done(request, reverse("listen", args=[here.key]))


@member("POST")
def was_it(request: HttpRequest, here: Here) -> HttpResponse:
    """Whether that was it: the word of the one who spoke, and nobody else's."""
    answer = request.POST.get("answer", "")
    if answer not in HEARD:
        raise Refused("There is no such answer to this.")
    if not sent_before(request, here):
        turn = _at_hand(here)
        if turn.speaker != here.me:
            raise Refused(f"Whether that was it is for {here.other_name} to say.")
        what = FeltHeard(turn.listener, cast(Heard, answer), turn.entry.handle)
        if stopped := written(request, here, Entry(here.now, here.me, what, words_of(request))):
            return stopped
    return done(request, reverse("listen", args=[here.key]))
