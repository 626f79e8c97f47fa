"""One step of a repair: its page, and the writing of it."""

from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Promise
from tend.trust.entries.fields import Step
from tend.trust.errors import Refused
from tend.trust.promises import active, courses
from tend.trust.repair import Repair
from tend.web.people.access import Here, member
from tend.web.screens import apology, path, repair_taken
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.drafts import PARTS
from tend.web.screens.readers import Reader, reader
from tend.web.screens.repair import found
from tend.web.screens.repair_page import asked_for, in_names, last_words
from tend.web.screens.repair_taken import RETURNS, WEEKS, WINDOWS, Choices
from tend.web.screens.rest import rest
from tend.web.screens.rooms import Room, aside, early, one_message, open_rooms, room_of
from tend.web.screens.watching import plan_of

TEMPLATES: Final[dict[Step, str]] = {"apology": "repair/apology.html", "reflected": "repair/reflected.html"}
TYPED: Final = ("words", "guess", "sense")
HOPED: Final = "When would you hope for an answer?"
LEFT_OPEN: Final = "Left open, it is three days. You owe nothing before it or after."


@member("GET", "POST")
def step(request: HttpRequest, here: Here, ref: str, step: str) -> HttpResponse:
    """One step: its page, and the writing of it. The core decides who may."""
    to, repair = reader(here), found(here, ref)
    if resting := rest(request, here):
        return resting
    place = path.place(repair, to)
    room = room_of(step, repair, place)
    if room is None:
        raise Http404
    if request.method == "POST":
        return _sent(request, here, repair, room)
    if room not in open_rooms(repair, place) and not aside(step, repair, place):
        raise Http404
    return _room(request, here, repair, room)


def _sent(request: HttpRequest, here: Here, repair: Repair, room: Room) -> HttpResponse:
    """What came from the page of a step: an apology may be read once more, changed, or left to rest first."""
    stage = request.POST.get("stage", "") if room.step == "apology" and words_of(request) else ""
    mine = repair.accountable == here.me
    match stage:
        case "look" if mine:
            return apology.read_once_more(request, here, repair)
        case "again" if mine:
            return _room(request, here, repair, room)
        case "rest" if mine:
            return apology.left_to_rest(request, here, repair)
        case _:
            return _taken(request, here, repair, room)


def _room(request: HttpRequest, here: Here, repair: Repair, room: Room, *, trouble: str = "") -> HttpResponse:
    """The page of a step; with the words typed so far where something kept it from being written."""
    to = reader(here)
    place = path.place(repair, to)
    promises = _promises(here, repair) if room.step == "plan_proposed" else None
    context: dict[str, Any] = {
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
        "asked": asked_for(repair, to) if room.step == "plan_proposed" else None,
        "deep": repair.level == "injury",
        "light": room.step == "acknowledged" and one_message(repair),
        "parts": [{"mark": "unsaid", "name": name, "stands": stands} for _, name, stands in PARTS],
        "aloud": "yes" in (request.GET.get("aloud"), request.POST.get("aloud")),
        "before": _before(repair, to) if room.step == "apology" else None,
        "trouble": trouble,
        "typed": {name: request.POST.get(name, "") for name in TYPED},
        "rested": "",
        "role": place,
    }
    if room.step == "apology" and request.method != "POST" and (draft := apology.resting(here, repair)):
        context |= {"typed": {"words": draft.words}, "rested": to.moment(draft.at)}
    template = TEMPLATES.get(room.step, "repair/step.html")
    return page(request, here, template, context, status=422 if trouble else 200)


def _before(repair: Repair, to: Reader) -> str:
    """The apology that came before its time, to be said again if it still holds."""
    said = [e for e in repair.steps if e.name in repair.kept_as_words and e.by == to.me and e.words]
    return said[-1].words if said and repair.state == "APOLOGY" else ""


def _choice(step: Step, place: str) -> dict[str, Any] | None:
    """The one small choice that goes with some steps."""
    match step:
        case "raised" | "reopened":
            return chips("within", HOPED, WINDOWS, "", LEFT_OPEN)
        case "observing_started":
            return chips("weeks", "Look back in", WEEKS, "")
        case "paused" if place == "accountable":
            return chips("hours", "Back in", RETURNS, "")
        case _:
            return None


def chips(name: str, legend: str, choices: Choices, chosen: str, note: str = "") -> dict[str, Any]:
    """A small choice as its template reads it; `note` says what holds where nothing is chosen."""
    chips = [{"value": value, "label": label} for value, label in choices]
    return {"name": name, "legend": legend, "chips": chips, "chosen": chosen, "note": note}


def _promises(here: Here, repair: Repair) -> list[dict[str, Any]]:
    """The promises a plan could rest on; those made for this repair come first, and are ticked."""
    mine = active(courses(here.record, here.now), here.me)
    rows = [
        {"ref": c.promise.ref, "words": c.entry.words, "chosen": c.promise.repair == repair.ref}
        for c in mine
        if isinstance(c.entry.what, Promise)
    ]
    return sorted(rows, key=lambda row: not row["chosen"])


def _taken(request: HttpRequest, here: Here, repair: Repair, room: Room) -> HttpResponse:
    """Write a step; whose it is decides the core, whether it is open now is said here."""
    url = reverse("repair-one", args=[here.key, repair.ref])
    if sent_before(request, here, repair_taken.words(request, room)):
        # What came along the first time depended on what stood then.
        again = repair_taken.first(request, here, repair, room)
        return written(request, here, again) or done(request, url)
    try:
        entries = repair_taken.entries(request, here, repair, room)
    except Refused as why:
        return _room(request, here, repair, room, trouble=str(why))
    return written(request, here, *entries) or done(request, url)
