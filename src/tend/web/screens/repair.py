"""Repair: what is being mended between the two, and one page for each repair."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Rupture
from tend.trust.repair import Repair, repairs
from tend.trust.repair_answered import answered
from tend.trust.repair_turn import resting, turn
from tend.web.people.access import Here, member
from tend.web.screens import path
from tend.web.screens.answer import page
from tend.web.screens.hours import count
from tend.web.screens.readers import Reader, brief, headed, reader
from tend.web.screens.repair_page import shown
from tend.web.screens.rest import rest
from tend.web.screens.seams import Seam, seams

UNBEGUN: Final = ("NONE", "DRAFT", "WITHDRAWN")


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
    if resting := rest(request, here):
        return resting
    to = reader(here)
    begun = repairs(here.record, here.now)
    known = seams(to)
    context = {
        "tab": "repair",
        "open": [_listed(r, to, here, "in-repair") for r in begun if r.open and r.state not in UNBEGUN],
        "ended": [_ended(r, to, here, known) for r in begun if r.state in ("COMPLETED", "CLOSED_OPEN")],
        "answered": [says for who in (here.other, here.me) if (says := _answered(here, to, who))],
        **_ruptures(here, begun),
    }
    return page(request, here, "repair/all.html", context)


def _answered(here: Here, to: Reader, who: str) -> str:
    """How the hurts brought to one of them came to be answered, counted and in a word."""
    found = answered(here.record, who, here.now)
    if found.word == "too early to say":
        return ""
    of, done = count(found.raised), count(found.in_time)
    mine = "you answered" if who == here.me else f"{to.name(who)} answered"
    return headed(
        f"of {of} hurts brought to {to.name(who)}, {mine} {done} within the time named: {found.word}."
    )


def _listed(repair: Repair, to: Reader, here: Here, mark: str) -> Listed:
    stone, whose = path.here(repair, to), turn(repair)
    step = ""
    if repair.paused and resting(repair, to.now):
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
    return rest(request, here) or page(request, here, "repair/one.html", shown(here, repair, to))


def found(here: Here, ref: str) -> Repair:
    """The repair of this name, where this person can see it; 404 otherwise."""
    repair = next((r for r in repairs(here.record, here.now) if r.ref == ref), None)
    if repair is None or (path.taken_back(repair) and repair.injured != here.me):
        raise Http404
    return repair
