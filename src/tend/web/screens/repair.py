"""Repair: what is being mended between the two, and one page for each repair."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Rupture
from tend.trust.entries.fields import Step
from tend.trust.people import Place
from tend.trust.record import Entry
from tend.trust.repair import Repair, State, repairs
from tend.web.people.access import Here, member
from tend.web.screens import path
from tend.web.screens.answer import page
from tend.web.screens.readers import Reader, brief, headed, reader
from tend.web.screens.rooms import Room, early, leaving, open_rooms, room_of
from tend.web.screens.seams import Seam, seams
from tend.web.screens.telling import told
from tend.web.screens.watching import plan_of, watched

UNBEGUN: Final = ("NONE", "DRAFT", "WITHDRAWN")
WANTED: Final[dict[tuple[Place, State], Step]] = {
    ("injured", "OFFERED"): "heard_answer",
    ("injured", "ACK"): "heard_answer",
    ("injured", "HEARING"): "heard_answer",
    ("injured", "APOLOGY"): "apology_answer",
    ("injured", "PLAN"): "plan_answer",
    ("accountable", "RAISED"): "acknowledged",
    ("accountable", "HEARING"): "reflected",
    ("accountable", "APOLOGY"): "apology",
    ("accountable", "PLAN"): "plan_proposed",
    ("accountable", "OBSERVING"): "reflected",
}
"""The step a page is about when it is somebody's turn."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One repair, or one rupture, as a row of the list."""

    url: str
    title: str
    second: str
    mark: str


@member("GET")
def all_repairs(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything that is being mended, was mended, or is known to its writer alone."""
    to = reader(here)
    begun = repairs(here.record, here.now)
    known = seams(to)
    context = {
        "tab": "repair",
        "open": [_listed(r, to, here, "in-repair") for r in begun if r.open and r.state not in UNBEGUN],
        "ended": [_ended(r, to, here, known) for r in begun if r.state in ("COMPLETED", "CLOSED_OPEN")],
        **_ruptures(here, begun),
    }
    return page(request, here, "repair/all.html", context)


def _listed(repair: Repair, to: Reader, here: Here, mark: str) -> Listed:
    stone, whose = path.here(repair, to), path.turn(repair)
    step = ""
    if repair.paused:
        step = "paused"
    elif whose is not None:
        mine = whose == path.place(repair, to)
        who = repair.injured if whose == "injured" else repair.accountable
        # The one who was hurt is never told that something waits for them.
        step = (
            ("in your own time" if whose == "injured" else "the step is yours")
            if mine
            else f"with {to.name(who)}"
        )
    second = " · ".join(part for part in (stone, step) if part)
    return Listed(reverse("repair-one", args=[here.key, repair.ref]), path.title(repair, to), second, mark)


def _ended(repair: Repair, to: Reader, here: Here, known: Mapping[str, Seam]) -> Listed:
    states = [
        known[e.name].state for ref in repair.ruptures if (e := to.record.find(ref)) and e.name in known
    ]
    state = next((s for s in states if s != "stood"), "stood") if states else "in repair"
    mark = "open" if repair.state == "CLOSED_OPEN" else state.replace(" ", "-")
    url = reverse("repair-one", args=[here.key, repair.ref])
    return Listed(url, path.title(repair, to), path.said(repair, to), mark)


def _ruptures(here: Here, begun: tuple[Repair, ...]) -> dict[str, list[Listed]]:
    """Ruptures no repair has begun for: those only their writer knows, and those both know."""
    taken = {ref for r in begun if r.state not in UNBEGUN for ref in r.ruptures}
    to = reader(here)
    alone: list[Listed] = []
    both: list[Listed] = []
    for e in reversed(here.record.standing):
        if not isinstance(e.what, Rupture) or e.what.rupture in taken:
            continue
        mine = e.by == here.me
        url = reverse("rupture", args=[here.key, e.what.rupture])
        if not mine:
            url = f"{reverse('repair-offer', args=[here.key])}?rupture={e.what.rupture}"
        row = Listed(
            url, brief(e.words, 56) or "A hurt", f"{to.subject(e.by)} named it {to.day(e.at)}", "open"
        )
        (alone if e.private else both).append(row)
    return {"alone": alone, "unbegun": both}


@member("GET")
def one(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """One repair: the stones, whose step it is, what was said last, and what this person may do now."""
    to = reader(here)
    repair = found(here, ref)
    return page(request, here, "repair/one.html", _one(here, repair, to))


def _one(here: Here, repair: Repair, to: Reader) -> dict[str, Any]:
    place = path.place(repair, to)
    rooms = open_rooms(repair, place) if not here.alone or place == "injured" else []
    main = _main(repair, rooms, to)
    return {
        "tab": "repair",
        "back": (reverse("repair", args=[here.key]), "Repair"),
        "repair": repair,
        "place": place,
        "title": path.title(repair, to),
        "stones": path.stones(repair, to),
        "said": path.said(repair, to),
        "opened": to.day(repair.raised or repair.steps[0].at),
        "last": _read_first(repair, main, to),
        "room": main and in_names(main, repair, to),
        "plan": plan_of(repair, to) if main and main.step == "plan_answer" else None,
        "ended": repair.state in ("COMPLETED", "CLOSED_OPEN", "NONE", "WITHDRAWN"),
        "rooms": [in_names(r, repair, to) for r in rooms if r is not main and not leaving(r)],
        "leaving": [in_names(r, repair, to) for r in rooms if leaving(r)],
        "early": in_names(room, repair, to)
        if (room := room_of("apology")) and early("apology", repair, place)
        else None,
        "steps": _steps(repair, to),
        "ruptures": [_as_step(e, repair, to) for name in repair.ruptures if (e := to.record.find(name))],
        "watched": watched(repair, to),
    }


def _read_first(repair: Repair, main: Room | None, to: Reader) -> dict[str, str] | None:
    """What is read before the step of this page: what the other wrote last, where it belongs to it."""
    if main is not None and main.step == "plan_answer" and not (repair.steps and repair.steps[-1].words):
        return None
    return last_words(repair, to)


def _main(repair: Repair, rooms: list[Room], to: Reader) -> Room | None:
    """The one step the page is about, where it is this person's turn."""
    if repair.paused or path.turn(repair) != path.place(repair, to):
        return None
    step = WANTED.get((path.place(repair, to), repair.state))
    if step == "heard_answer" and repair.state == "HEARING" and path.last_step(repair) != "reflected":
        step = "impact"
    return next((room for room in rooms if room.step == step), None)


def in_names(room: Room, repair: Repair, to: Reader) -> dict[str, Any]:
    """A room with the names in its texts."""
    place = path.place(repair, to)
    other = to.names.get(repair.accountable if place == "injured" else repair.injured, "")
    names = {"other": other, "me": to.names.get(to.me, "")}
    return {
        "step": room.step,
        "way": room.way.format(**names),
        "title": room.title.format(**names),
        "lead": room.lead.format(**names),
        "asks": room.asks.format(**names),
        "action": room.action.format(**names),
        "quiet": room.quiet.format(**names),
        "needs": room.needs,
        "answers": [{"value": value, "label": label} for value, label in room.answers],
        "across": room.step == "heard_answer",
        "leaving": leaving(room),
    }


def last_words(repair: Repair, to: Reader) -> dict[str, str] | None:
    """What the other wrote last, to be read before anything is answered."""
    named = [e for ref in repair.ruptures if (e := to.record.find(ref))]
    for e in (*reversed(repair.steps), *named):
        if e.by != to.me and e.words:
            return {"line": f"{told(e, to)}, {to.day(e.at)}", "words": e.words}
    return None


def _steps(repair: Repair, to: Reader) -> list[dict[str, Any]]:
    """Everything that was said, from the beginning."""
    return [_as_step(e, repair, to) for e in repair.steps]


def _as_step(e: Entry, repair: Repair, to: Reader) -> dict[str, Any]:
    return {
        "when": headed(to.moment(e.at)),
        "what": told(e, to),
        "words": e.words,
        "private": e.private,
        "aside": e.name in repair.kept_as_words,
    }


def found(here: Here, ref: str) -> Repair:
    """The repair of this name, where this person can see it; 404 otherwise."""
    repair = next((r for r in repairs(here.record, here.now) if r.ref == ref), None)
    if repair is None or (path.taken_back(repair) and repair.injured != here.me):
        raise Http404
    return repair
