"""The page of one repair for one of the two: what is read first, what may be done now, and what was said."""

from typing import Any, Final

from django.urls import reverse

from tend.trust.entries import RepairStep, Rupture, SeenDifferently
from tend.trust.entries.fields import Step
from tend.trust.people import Place
from tend.trust.record import Entry, Record
from tend.trust.repair import Repair, State, repairs
from tend.trust.repair_again import beside
from tend.trust.repair_plan import review_on
from tend.trust.repair_stall import Stall, stalled
from tend.trust.repair_turn import last, resting, turn
from tend.web.people.access import Here
from tend.web.screens import apology, path
from tend.web.screens.readers import Reader, headed
from tend.web.screens.rooms import Room, early, leaving, open_rooms, room_of
from tend.web.screens.telling import told
from tend.web.screens.watching import plan_of, sights

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


def shown(here: Here, repair: Repair, to: Reader) -> dict[str, Any]:
    """Everything the page of one repair holds."""
    place = path.place(repair, to)
    rooms = open_rooms(repair, place) if not here.alone or place == "injured" else []
    main = _main(repair, rooms, to)
    greater = beside(repair, repairs(to.record, to.now))
    sorry = room_of("apology")
    return {
        "tab": "repair",
        "back": (reverse("repair", args=[here.key]), "Repair"),
        "repair": repair,
        "place": place,
        "title": path.title(repair, to),
        "depth": path.DEPTHS[repair.level],
        "beside": greater and {"ref": greater.ref, "title": path.title(greater, to)},
        "stones": path.stones(repair, to),
        "said": path.said(repair, to),
        "opened": to.day(repair.raised or repair.steps[0].at),
        "stall": _stall(repair, to),
        "last": _read_first(repair, main, to),
        "room": main and in_names(main, repair, to),
        "plan": plan_of(repair, to) if main and main.step == "plan_answer" else None,
        "ended": repair.state in ("COMPLETED", "CLOSED_OPEN", "NONE", "WITHDRAWN"),
        "rooms": [in_names(r, repair, to) for r in rooms if r is not main and not leaving(r)],
        "leaving": [in_names(r, repair, to) for r in rooms if leaving(r)],
        "early": in_names(sorry, repair, to) if sorry and early("apology", repair, place) else None,
        "rested": _rested(here, repair, to),
        "may_go_on": may_go_on(repair, to.record, alone=here.alone),
        "memories": _memories(repair, to),
        "may_remember": place == "accountable" and may_remember(repair, to),
        "steps": [_as_step(e, repair, to) for e in repair.steps],
        "ruptures": [_as_step(e, repair, to) for name in repair.ruptures if (e := to.record.find(name))],
        "hurt": repair.ruptures[-1] if repair.open and repair.ruptures and repair.state != "DRAFT" else "",
        "sights": sights(repair, to),
        "review": place == "injured" and _review(repair, to),
        "checks": _checks(repair, to),
        "came_back": _came_back(repair, to),
    }


def _rested(here: Here, repair: Repair, to: Reader) -> str:
    """Since when an apology of one's own has been resting; empty where none does."""
    found = apology.resting(here, repair)
    return to.moment(found.at) if found else ""


def may_go_on(repair: Repair, record: Record, *, alone: bool) -> bool:
    """Whether the two may say that what hurt goes on still: the repair is open, and both know of it."""
    shared = any((e := record.find(name)) is not None and not e.private for name in repair.ruptures)
    return repair.open and repair.state != "DRAFT" and shared and not alone


def _read_first(repair: Repair, main: Room | None, to: Reader) -> dict[str, str] | None:
    """What is read before the step of this page: what the other wrote last, where it belongs to it."""
    if main is not None and main.step == "plan_answer" and not (repair.steps and repair.steps[-1].words):
        return None
    return last_words(repair, to)


def _main(repair: Repair, rooms: list[Room], to: Reader) -> Room | None:
    """The one step the page is about, where it is this person's turn."""
    place = path.place(repair, to)
    heard = repair.goes_on and repair.heard is not None  # more than that waits until it is over
    if heard or (repair.paused and resting(repair, to.now)) or turn(repair) != place:
        return None
    step = WANTED.get((place, repair.state))
    found = last(repair)
    if step == "heard_answer" and repair.state == "HEARING" and (found is None or found.step != "reflected"):
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
        "lead": _lead(room, repair).format(**names),
        "asks": room.asks.format(**names),
        "action": room.action.format(**names),
        "quiet": room.quiet.format(**names),
        "needs": room.needs,
        "answers": [{"value": value, "label": label} for value, label in room.answers],
        "across": room.step == "heard_answer" and len(room.answers) == 3,
        "leaving": leaving(room),
    }


def _lead(room: Room, repair: Repair) -> str:
    """What stands above the answers; an apology spoken aloud is answered once it was spoken."""
    found = last(repair)
    if room.step == "apology_answer" and found is not None and found.aloud:
        return "Answer once {other} has said it to you, or never. To take it in is not to forgive."
    return room.lead


def last_words(repair: Repair, to: Reader) -> dict[str, str] | None:
    """What the other wrote last, to be read before anything is answered."""
    named = [e for ref in repair.ruptures if (e := to.record.find(ref))]
    for e in sorted((*named, *repair.steps), key=lambda e: e.at, reverse=True):
        if e.by != to.me and e.words:
            return {"line": f"{told(e, to)}, {to.day(e.at)}", "words": e.words}
    return None


def asked_for(repair: Repair, to: Reader) -> dict[str, str] | None:
    """What the one who was hurt said would help: their last line to the apology or the plan."""
    for e in reversed(repair.steps):
        step = e.what
        asked = isinstance(step, RepairStep) and step.step in ("apology_answer", "plan_answer")
        if asked and e.words and e.by == repair.injured:
            return {"line": f"{to.subject(e.by)} wrote, {to.day(e.at)}", "words": e.words, "name": e.name}
    return None


def _stall(repair: Repair, to: Reader) -> dict[str, str] | None:
    """A standstill: one concrete next step for the accountable one, and nothing owed by the other."""
    found = stalled(to.record, repair, to.now)
    if found is None or (repair.paused and resting(repair, to.now)):
        return None
    if path.place(repair, to) == "injured":
        return {"says": "Nothing here is owed by you. You can pause, close it, or let it go on."}
    return {"says": _next(found, repair, to)}


def _next(stall: Stall, repair: Repair, to: Reader) -> str:
    other = to.name(repair.injured)
    match stall.why:
        case "answers" if repair.state == "APOLOGY":
            return f"Before you write again, ask {other} what is missing, and only listen to the answer."
        case "answers":
            return f"Before you write again, read {other}’s last words aloud. Then give back only those."
        case "time":
            return "Write one true sentence: what you did, and that you know it hurt. It need not be more."
        case "promises":
            return (
                f"Keep the smallest promise of the plan this week. Ask {other} whether the others may rest."
            )


def may_remember(repair: Repair, to: Reader) -> bool:
    """Whether there is room for another memory of the facts: after something was given back, never before."""
    names = {e.what.step for e in repair.steps if isinstance(e.what, RepairStep)}
    known = any(isinstance(e.what, Rupture) for ref in repair.ruptures if (e := to.record.find(ref)))
    return repair.open and known and "reflected" in names


def _memories(repair: Repair, to: Reader) -> list[dict[str, str]]:
    """Both memories side by side, once there are two."""
    theirs = [
        e
        for e in to.record.standing
        if isinstance(e.what, SeenDifferently) and e.what.rupture in repair.ruptures
    ]
    named = [e for ref in repair.ruptures if (e := to.record.find(ref)) and e.words]
    if not theirs:
        return []
    return [{"who": headed(f"as {to.name(e.by)} told it"), "words": e.words} for e in named] + [
        {"who": headed(f"as {to.name(e.by)} remembered the facts"), "words": e.words} for e in theirs
    ]


def _review(repair: Repair, to: Reader) -> bool:
    """Whether the day of looking back, chosen by the one who was hurt, has come."""
    day = review_on(repair)
    return repair.state == "OBSERVING" and day is not None and day <= to.now


def _checks(repair: Repair, to: Reader) -> list[dict[str, str]]:
    """The three a repair is made of, each with its day: what is not there yet is named, not hurried."""
    steps = [(e, e.what) for e in repair.steps if isinstance(e.what, RepairStep)]
    moved = [(e, s) for e, s in steps if e.name not in repair.kept_as_words or s.answer]
    sorry = next((e for e, s in reversed(steps) if s.step == "apology" and not s.aloud), None)
    taken = next((e for e, s in reversed(moved) if s.answer == "received"), None)
    done = [sight for sight in sights(repair, to) if sight.kept]
    return [
        {"what": "Felt heard", "when": to.day(repair.heard) if repair.heard else "not yet"},
        {
            "what": "An apology, taken in",
            "when": _day(taken, to) or ("said, not taken in yet" if sorry else "not yet"),
        },
        {"what": "Change that was seen", "when": "since then" if done else "not yet"},
    ]


def _day(e: Entry | None, to: Reader) -> str:
    return to.day(e.at) if e else ""


def _came_back(repair: Repair, to: Reader) -> list[dict[str, str]]:
    """The way of an ended repair once more, by its days."""
    if repair.state != "COMPLETED":
        return []
    names = ("raised", "acknowledged", "heard_answer", "apology_answer", "plan_answer", "completed")
    way = [
        e
        for e in repair.steps
        if isinstance(e.what, RepairStep)
        and e.what.step in names
        and e.what.answer in (None, "yes", "received", "accepted")
        and not e.private
        and e.name not in repair.kept_as_words
    ]
    days = {told(e, to): headed(to.day(e.at)) for e in way}
    return [{"when": day, "what": what} for what, day in days.items()]


def _as_step(e: Entry, repair: Repair, to: Reader) -> dict[str, Any]:
    step = e.what
    sorry = isinstance(step, RepairStep) and step.step == "apology" and bool(e.words)
    return {
        "when": headed(to.moment(e.at)),
        "what": told(e, to),
        "words": e.words,
        "private": e.private,
        "aside": sorry and e.name in repair.kept_as_words,
    }
