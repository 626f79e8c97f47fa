"""The load: how two people each see who does, who plans and who remembers, and how far apart they see it.

Only the gap between the two is ever worked out; nothing is added up, and neither is set above the other.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .entries import LoadWeighed
from .people import Partner
from .record import Entry, Record

Part = Literal["does", "plans", "remembers"]
PARTS: tuple[Part, ...] = ("does", "plans", "remembers")
EVEN = 3
"""The answer that says: about half and half."""
NEAR = 1
"""Steps apart that are still nearly the same view; hand-set."""

Apart = Literal["alike", "nearly", "apart"]
Leaning = Literal["both say me", "both say the other", ""]
Trend = Literal["closer", "wider", "the same", ""]


@dataclass(frozen=True, slots=True)
class Gap:
    """How far apart two people see one part of the load, and what became of that since the last look."""

    part: Part
    apart: Apart
    leaning: Leaning
    since: Trend


def gaps(record: Record, at: datetime) -> tuple[Gap, ...]:
    """The gap of every part both have answered; none until both have looked, openly."""
    first, second = (weighed(record, who, at) for who in record.bond.people)
    if not first or not second:
        return ()
    return tuple(gap for part in PARTS if (gap := _gap(part, first, second)))


def weighed(record: Record, who: Partner, at: datetime) -> tuple[Entry, ...]:
    """The times one looked at the load and let the other see, in order."""
    return tuple(
        e
        for e in record.standing
        if isinstance(e.what, LoadWeighed) and e.by == who and not e.private and e.at <= at
    )


def _gap(part: Part, first: tuple[Entry, ...], second: tuple[Entry, ...]) -> Gap | None:
    now = _between(part, first[-1], second[-1])
    if now is None:
        return None
    rounds = min(len(first), len(second))
    before = _between(part, first[-2], second[-2]) if rounds > 1 else None
    apart: Apart = "alike" if now == 0 else "nearly" if abs(now) <= NEAR else "apart"
    leaning: Leaning = ("both say me" if now < 0 else "both say the other") if apart == "apart" else ""
    return Gap(part, apart, leaning, _since(now, before))


def _between(part: Part, mine: Entry, theirs: Entry) -> int | None:
    """The two answers on one scale: below zero both see more of it with themselves, above with the other."""
    one, two = (getattr(e.what, part) for e in (mine, theirs))
    return None if one is None or two is None else int(one) + int(two) - 2 * EVEN


def _since(now: int, before: int | None) -> Trend:
    if before is None:
        return ""
    change = abs(now) - abs(before)
    return "closer" if change < 0 else "wider" if change > 0 else "the same"
