"""Whose step a repair waits on, since when, and until when the one who was hurt hopes for an answer."""

from datetime import datetime, timedelta
from typing import assert_never

from .entries import RepairStep
from .people import Place
from .record import Entry
from .repair import Repair

WINDOW = 72
"""Hours to answer in when the one who was hurt names none."""


def turn(repair: Repair) -> Place | None:
    """Whose step it is; nobody's while it is time that speaks, or when it has ended."""
    found = last(repair)
    step = found.step if found else ""
    match repair.state:
        case "DRAFT" | "OFFERED" | "ACK":
            return "injured"
        case "RAISED":
            return "accountable"
        case "HEARING":
            told = found is not None and (step == "impact" or found.answer in ("partly", "not_yet"))
            return "accountable" if told else "injured"
        case "APOLOGY":
            return "injured" if step == "apology" else "accountable"
        case "PLAN":
            return "injured" if step == "plan_proposed" else "accountable"
        case "OBSERVING":
            return "accountable" if step == "returning_hurt" else None
        case "NONE" | "COMPLETED" | "CLOSED_OPEN" | "WITHDRAWN":
            return None
        case _:
            assert_never(repair.state)


def last(repair: Repair) -> RepairStep | None:
    """The last step that asks for another."""
    found = _last(repair)
    return found.what if found and isinstance(found.what, RepairStep) else None


def _last(repair: Repair) -> Entry | None:
    return next((e for e in reversed(repair.steps) if counts(e, repair)), None)


def counts(e: Entry, repair: Repair) -> bool:
    """Whether a step asks for another: neither plain words, nor a pause, nor a look at how it goes."""
    match e.what:
        case RepairStep(step="paused" | "resumed" | "levelled" | "observing_started"):
            return False
        case RepairStep(step="review", answer="keep_observing"):
            return False
        case _:
            return e.name not in repair.kept_as_words


def since(repair: Repair) -> datetime | None:
    """Since when it has been the accountable one's step; None where it is not."""
    found = _last(repair)
    return found.at if found is not None and turn(repair) == "accountable" else None


def window(repair: Repair) -> timedelta:
    """How long the one who was hurt last said an answer may take."""
    named = [e.what.within for e in repair.steps if isinstance(e.what, RepairStep) and e.what.within]
    return timedelta(hours=named[-1] if named else WINDOW)


def answer_by(repair: Repair, at: datetime) -> datetime | None:
    """Until when an answer is hoped for; what was paused is added. None where no answer is owed."""
    began = since(repair)
    return None if began is None else began + window(repair) + rested(repair, began, at)


def resting(repair: Repair, at: datetime) -> bool:
    """Whether it rests now: a pause by the accountable one lasts to the moment they named, and no longer."""
    spans = _pauses(repair, at)
    return repair.paused and bool(spans) and spans[-1][1] >= at


def rested(repair: Repair, since_: datetime, at: datetime) -> timedelta:
    """How much of the time since then it lay paused."""
    spans = ((max(start, since_), min(end, at)) for start, end in _pauses(repair, at))
    return sum((end - start for start, end in spans if end > start), timedelta())


def _pauses(repair: Repair, at: datetime) -> list[tuple[datetime, datetime]]:
    """From when to when each pause lasted; the open one to this moment."""
    found: list[tuple[datetime, datetime]] = []
    running: tuple[datetime, datetime] | None = None
    for e in repair.steps:
        if not isinstance(e.what, RepairStep) or e.name in repair.kept_as_words:
            continue
        if e.what.step == "paused":
            named = e.what.back_by if e.by == repair.accountable else None
            start, until = (running[0], max(running[1], named or at)) if running else (e.at, named or at)
            running = start, until
        elif running and e.what.step in ("resumed", "closed", "completed", "withdrawn"):
            found.append((running[0], min(running[1], e.at)))
            running = None
    return [*found, (running[0], min(running[1], at))] if running else found
