"""The plan of a repair and what could be seen of it since, in counts and words."""

from dataclasses import dataclass

from tend.trust.entries import RepairStep
from tend.trust.promises import Course, courses
from tend.trust.repair import Repair
from tend.web.screens import path
from tend.web.screens.hours import when
from tend.web.screens.readers import Reader
from tend.web.screens.tally import counted


@dataclass(frozen=True, slots=True)
class Planned:
    """One promise of a plan."""

    ref: str
    words: str
    rhythm: str
    notice: str


@dataclass(frozen=True, slots=True)
class Watched:
    """One promise of a plan, and what became of it since the plan began."""

    ref: str
    words: str
    says: str


def plan_of(repair: Repair, to: Reader) -> list[Planned]:
    """The promises a repair rests on, in the order they were made."""
    return [
        Planned(c.promise.ref, c.entry.words, when(c.promise, to.record.zone, to.now), c.promise.notice)
        for c in _courses(repair, to)
    ]


def watched(repair: Repair, to: Reader) -> list[Watched]:
    """What was seen of the plan; nothing before it was accepted."""
    began = path.began_watching(repair)
    if began is None:
        return []
    rows = []
    for c in _courses(repair, to):
        due = [o for o in c.occasions if o.due >= began]
        says = counted(due, to.name(c.keeper), to.name(to.record.bond.other(c.keeper)))
        rows.append(Watched(c.promise.ref, c.entry.words, says or "Nothing has come due yet."))
    return rows


def _courses(repair: Repair, to: Reader) -> list[Course]:
    named = {
        ref
        for e in repair.steps
        if isinstance(e.what, RepairStep) and e.what.step == "plan_proposed"
        for ref in e.what.promises
    }
    everything = courses(to.record, to.now)
    return [c for c in everything if c.promise.ref in named or c.promise.repair == repair.ref]
