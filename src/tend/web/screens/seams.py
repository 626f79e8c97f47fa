"""The seams of a record: how each rupture crosses the page, and what has become of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tend.trust.promises import Course, courses
from tend.trust.resilience import Crossing, coming_back
from tend.trust.weigh import weights
from tend.web.plots import State
from tend.web.screens.readers import Reader


@dataclass(frozen=True, slots=True)
class Seam:
    """One rupture both know of: a gap, dots or gold, and the same in words."""

    state: State
    says: str


def seams(to: Reader, known: Sequence[Course] | None = None) -> dict[str, Seam]:
    """The seams by the name of the entry that named the rupture; what is private has none."""
    all_courses = courses(to.record, to.now) if known is None else known
    one, other = to.record.bond.people
    found: dict[str, Seam] = {}
    for holder, about in ((one, other), (other, one)):
        evidence = weights(tuple(c for c in all_courses if c.keeper == about), to.record.zone)
        for crossing in coming_back(to.record, holder, about, to.now, evidence):
            if not crossing.entry.private:
                found[crossing.entry.name] = Seam(_state(crossing), _says(crossing, to))
    return found


def _state(crossing: Crossing) -> State:
    if crossing.standing == "stood":
        return "stood"
    under_way = crossing.repair is not None and crossing.repair.open
    return "in repair" if crossing.standing == "ended" or under_way else "open"


def _says(crossing: Crossing, to: Reader) -> str:
    who = to.subject(crossing.entry.by)
    match crossing.standing:
        case "open":
            return "No repair has begun."
        case "in repair":
            return "In repair."
        case "ended" | "stood":
            day = to.day(crossing.repair.completed) if crossing.repair and crossing.repair.completed else ""
            ended = f"{who} ended the repair {day}".strip()
            return f"{ended}, and it has stood since." if crossing.standing == "stood" else f"{ended}."
        case "recurred":
            return "It was repaired, and then it happened again."
        case "closed":
            return f"{who} let the repair rest, without an end."
        case "withdrawn":
            return f"{who} took it back."
