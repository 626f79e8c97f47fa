"""What could be seen since a plan was accepted: lists, a sentence for each. Nothing adds them up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from .breaks import break_of
from .entries import NewInformation, RepairStep, Rupture, Telling
from .occasions import Occasion
from .record import Entry, Record
from .repair import Repair
from .repair_plan import began_watching, linked

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Watched:
    """What became of a plan, and what came beside it, in lists that can be opened.

    `weeks` counts the whole weeks, `seen_weeks` those in which something kept was seen; `gap` is the longest
    time without anything kept. `again` are new hurts of the same kind, `told` what the accountable one told,
    `came_out` what was added to these ruptures, `returned` the times it hurt again, `answered` how many of
    them were listened to.
    """

    began: datetime
    weeks: int
    seen_weeks: int
    gap: timedelta
    occasions: tuple[Occasion, ...]
    again: tuple[Entry, ...]
    told: tuple[Entry, ...]
    came_out: tuple[Entry, ...]
    returned: tuple[Entry, ...]
    answered: int


def watched(record: Record, repair: Repair, at: datetime) -> Watched | None:
    """What could be seen by this moment; None before a plan was accepted."""
    began = began_watching(repair)
    if began is None:
        return None
    end = min(at, repair.completed or at)
    due = [
        o
        for c in linked(record, repair, at)
        for o in c.occasions
        if began <= o.due <= end and o.fact != "to-come"
    ]
    due.sort(key=lambda o: (o.due, o.key))
    kept = [o for o in due if o.fact in ("kept", "late", "partly")]
    weeks = (end - began) // WEEK
    told, came_out, again = _beside(record, repair, began, end)
    returned = _steps(repair, "returning_hurt", began)
    return Watched(
        began=began,
        weeks=weeks,
        seen_weeks=sum(1 for n in {(o.due - began) // WEEK for o in kept if o.seen == "yes"} if n < weeks),
        gap=_gap([began, *(o.due for o in kept), end]),
        occasions=tuple(due),
        again=again,
        told=told,
        came_out=came_out,
        returned=returned,
        answered=_answered(repair, returned),
    )


def _gap(moments: list[datetime]) -> timedelta:
    pairs = pairwise(moments)
    return max((after - before for before, after in pairs), default=timedelta())


def _beside(record: Record, repair: Repair, began: datetime, end: datetime) -> tuple[tuple[Entry, ...], ...]:
    """What was told, what came out, and what broke in the same way since."""
    since = [e for e in record.standing if began < e.at <= end]
    kinds = {
        _kind(e.what.way)
        for e in record.standing
        if isinstance(e.what, Rupture) and e.what.rupture in repair.ruptures
    }
    told = tuple(e for e in since if isinstance(e.what, Telling) and e.by == repair.accountable)
    out = tuple(e for e in since if isinstance(e.what, NewInformation) and e.what.rupture in repair.ruptures)
    again = tuple(
        e
        for e in since
        if isinstance(e.what, Rupture)
        and e.by == repair.injured
        and not e.private
        and _kind(e.what.way) in kinds
    )
    return told, out, again


def _kind(slug: str) -> str:
    way = break_of(slug)
    return way.slug if way else slug


def _steps(repair: Repair, name: str, began: datetime) -> tuple[Entry, ...]:
    return tuple(
        e for e in repair.steps if isinstance(e.what, RepairStep) and e.what.step == name and e.at >= began
    )


def _answered(repair: Repair, returned: tuple[Entry, ...]) -> int:
    """How many of the times it hurt again were listened to before the next."""
    reflected = [e.at for e in repair.steps if isinstance(e.what, RepairStep) and e.what.step == "reflected"]
    times = [e.at for e in returned]
    ends = (*times[1:], None)
    return sum(
        any(at <= r and (end is None or r < end) for r in reflected)
        for at, end in zip(times, ends, strict=False)
    )
