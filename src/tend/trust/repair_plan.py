"""The plan of a repair: the promises it rests on, and since when the two have been watching."""

from datetime import datetime, timedelta

from .entries import RepairStep
from .promises import Course, courses
from .record import Entry, Record
from .repair import Repair


def linked(record: Record, repair: Repair, at: datetime) -> tuple[Course, ...]:
    """The promises a repair rests on: those of its plans, and those made for it."""
    plans = {
        ref
        for e in repair.steps
        if isinstance(e.what, RepairStep) and e.what.step == "plan_proposed"
        for ref in e.what.promises
    }
    mine = courses(record, at, keeper=repair.accountable)
    return tuple(c for c in mine if c.promise.ref in plans or c.promise.repair == repair.ref)


def began_watching(repair: Repair) -> datetime | None:
    """When the plan was last accepted, or the watching began without one."""
    return next((e.at for e in reversed(repair.steps) if _begins(e, repair)), None)


def _begins(e: Entry, repair: Repair) -> bool:
    if e.name in repair.kept_as_words:
        return False
    match e.what:
        case RepairStep(step="commitment_accepted") | RepairStep(answer="accepted"):
            return True
        case RepairStep(answer="received"):
            return repair.level == "light"
        case _:
            return False


def review_on(repair: Repair) -> datetime | None:
    """When the one who was hurt chose to look back; None where they chose nothing, or looked since."""
    for e in reversed(repair.steps):
        match e.what:
            case RepairStep(step="review"):
                return None
            case RepairStep(step="observing_started", weeks=weeks) if (
                weeks and e.name not in repair.kept_as_words
            ):
                return e.at + timedelta(weeks=weeks)
            case _:
                pass
    return None
