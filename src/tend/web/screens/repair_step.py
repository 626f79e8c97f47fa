"""One step of a repair: its page, and the writing of it."""

from datetime import timedelta
from typing import Any, Final, cast, get_args

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Accepted, RepairStep, Withdrawn
from tend.trust.entries.fields import Step, StepAnswer
from tend.trust.errors import Refused
from tend.trust.promises import active, courses
from tend.trust.record import Entry
from tend.trust.repair import EITHER, Repair, legal, place_of
from tend.web.people.access import Here, member
from tend.web.screens import path
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.readers import Reader, reader
from tend.web.screens.repair import found, in_names, last_words
from tend.web.screens.rooms import Room, early, open_rooms, room_of
from tend.web.screens.watching import plan_of

Choices = tuple[tuple[str, str], ...]
WINDOWS: Final[Choices] = (("24", "A day"), ("72", "Three days"), ("168", "A week"), ("336", "Two weeks"))
WEEKS: Final[Choices] = (("2", "Two weeks"), ("8", "Eight weeks"), ("26", "Half a year"))
RETURNS: Final[Choices] = (("1", "An hour"), ("3", "Three hours"), ("12", "Half a day"), ("24", "A day"))


@member("GET", "POST")
def step(request: HttpRequest, here: Here, ref: str, step: str) -> HttpResponse:
    """One step: its page, and the writing of it. The core decides who may."""
    to, repair, room = reader(here), found(here, ref), room_of(step)
    if room is None:
        raise Http404
    if request.method == "POST":
        return _taken(request, here, repair, room)
    place = path.place(repair, to)
    if room not in open_rooms(repair, place) and not early(step, repair, place):
        raise Http404
    return page(request, here, "repair/step.html", _room(here, repair, room, to))


def _room(here: Here, repair: Repair, room: Room, to: Reader) -> dict[str, Any]:
    place = path.place(repair, to)
    promises = _promises(here) if room.step == "plan_proposed" else None
    return {
        "tab": None,
        "back": (reverse("repair-one", args=[here.key, repair.ref]), "Repair"),
        "repair": repair,
        "room": in_names(room, repair, to),
        "early": early(room.step, repair, place),
        "last": last_words(repair, to),
        "choice": _choice(room.step, place),
        "promises": promises,
        "ready": promises is None or bool(promises),
        "other": here.other_name,
        "plan": plan_of(repair, to) if room.step == "plan_answer" else None,
    }


def _choice(step: Step, place: str) -> dict[str, Any] | None:
    """The one small choice that goes with some steps."""
    match step:
        case "raised" | "reopened":
            return chips("within", "When would you hope for an answer?", WINDOWS, "72")
        case "observing_started":
            return chips("weeks", "Look back in", WEEKS, "8")
        case "paused" if place == "accountable":
            return chips("hours", "Back in", RETURNS, "1")
        case _:
            return None


def chips(name: str, legend: str, choices: Choices, chosen: str) -> dict[str, Any]:
    """A small choice as its template reads it."""
    chips = [{"value": value, "label": label} for value, label in choices]
    return {"name": name, "legend": legend, "chips": chips, "chosen": chosen}


def _promises(here: Here) -> list[dict[str, str]]:
    """The promises the accountable person has given and could build a plan on."""
    mine = active(courses(here.record, here.now), here.me)
    return [{"ref": c.promise.ref, "words": c.entry.words} for c in mine]


def _taken(request: HttpRequest, here: Here, repair: Repair, room: Room) -> HttpResponse:
    """Write a step; whose it is decides the core, whether it is open now is said here."""
    to = reader(here)
    place = path.place(repair, to)
    entry = _entry(request, here, repair, room)
    taken = cast(RepairStep, entry.what)
    url = reverse("repair-one", args=[here.key, repair.ref])
    if sent_before(request, here):
        # What came along the first time depended on what stood then.
        return written(request, here, entry) or done(request, url)
    own = place_of(taken.step) in (None, place)
    open_now = (taken.step in EITHER and repair.open) or legal(repair, taken, place) is not None
    if own and not open_now and not early(taken.step, repair, place):
        raise Refused("This step is not open now. Nothing was changed, and your words are below.")
    if own and room.needs and not entry.words:
        raise Refused("A few words are needed here; one sentence is enough.")
    more = _along(request, here, repair, taken)
    return written(request, here, entry, *more) or done(request, url)


def _entry(request: HttpRequest, here: Here, repair: Repair, room: Room) -> Entry:
    """The entry a form asks for."""
    sent = request.POST
    answer = sent.get("answer", "")
    allowed = [value for value, _ in room.answers]
    if allowed and answer not in allowed:
        raise Refused("Choose one of the answers; each of them is a good one.")
    hours = _number(sent.get("hours"), RETURNS)
    return Entry(
        here.now,
        here.me,
        RepairStep(
            repair=repair.ref,
            step=room.step,
            answer=cast(StepAnswer, answer) if answer in get_args(StepAnswer) and allowed else None,
            promises=_chosen(request, here) if room.step == "plan_proposed" else (),
            within=_number(sent.get("within"), WINDOWS) if room.step in ("raised", "reopened") else None,
            weeks=_number(sent.get("weeks"), WEEKS) if room.step == "observing_started" else None,
            back_by=here.now + timedelta(hours=hours) if room.step == "paused" and hours else None,
        ),
        words=words_of(request),
    )


def _number(sent: str | None, choices: Choices) -> int | None:
    return int(sent) if sent in [value for value, _ in choices] and sent else None


def _chosen(request: HttpRequest, here: Here) -> tuple[str, ...]:
    mine = {p["ref"] for p in _promises(here)}
    chosen = tuple(ref for ref in request.POST.getlist("promises") if ref in mine)
    if not 1 <= len(chosen) <= 4:
        raise Refused("Choose one to four of your promises; a plan that is smaller can be seen better.")
    return chosen


def _along(request: HttpRequest, here: Here, repair: Repair, taken: RepairStep) -> list[Entry]:
    """What a step brings with it: a yes to its promises, or the taking back of one's words."""
    if taken.step == "withdrawn":
        named = [e for ref in repair.ruptures if (e := here.record.find(ref))]
        mine = [e for e in (*named, *repair.steps) if e.by == here.me]
        return [Entry(here.now, here.me, Withdrawn(e.name), private=e.private) for e in mine]
    if taken.step != "plan_answer" or taken.answer != "accepted":
        return []
    offered = {c.promise.ref for c in courses(here.record, here.now) if c.state == "offered"}
    return [
        Entry(here.now, here.me, Accepted(p.ref)) for p in plan_of(repair, reader(here)) if p.ref in offered
    ]
