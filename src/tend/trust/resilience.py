"""Coming back: what became of each rupture, and whether its repair has stood.

A repair counts only once the change was watched, and a recurrence of the same kind takes it back. "Stronger
than before" is never computed: it is for the two to see together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .breaks import break_of
from .entries import Rupture
from .people import Partner
from .record import Entry, Record
from .repair import DEEP, Repair, repairs
from .weigh import Weight

WATCHED = 5
"""Kept and seen promises after which a finished repair has stood (engine §4.4: K = 5); hand-set."""

AGAIN = 3
"""Harm from which the same kind of hurt counts as a recurrence (requirements §2.2, re-injury)."""

Standing = Literal["open", "in repair", "ended", "stood", "recurred", "closed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Crossing:
    """One rupture and what became of it.

    `heard_after` is how long it took from raising the hurt to being heard.
    """

    entry: Entry
    rupture: Rupture
    standing: Standing
    repair: Repair | None
    heard_after: timedelta | None
    watched: int

    @property
    def deep(self) -> bool:
        """Whether it is an injury: harm 4 or 5, a deception, or by the word of the one who was hurt."""
        return self.rupture.injury or self.rupture.deception or self.rupture.harm >= DEEP

    @property
    def unhealed(self) -> bool:
        """A deep rupture whose repair has not yet reached the weeks of watching."""
        early = self.repair is None or self.repair.state not in ("OBSERVING", "COMPLETED")
        return self.deep and early and self.standing in ("open", "in repair", "recurred")


def coming_back(
    record: Record, holder: Partner, about: Partner, at: datetime, evidence: Sequence[Weight] = ()
) -> tuple[Crossing, ...]:
    """Every rupture one named about the other, with what became of it by this moment."""
    named = [
        (e, e.what)
        for e in record.standing
        if isinstance(e.what, Rupture) and e.by == holder and e.what.about == about and e.at <= at
    ]
    by_rupture: dict[str, Repair] = {}
    for repair in repairs(record, at):
        for ref in repair.ruptures:
            by_rupture[ref] = repair
    seen = [w.at for w in evidence if w.kept and w.occasion.seen == "yes"]
    return tuple(_crossing(e, rupture, by_rupture.get(rupture.rupture), named, seen) for e, rupture in named)


def _crossing(
    entry: Entry,
    rupture: Rupture,
    repair: Repair | None,
    named: list[tuple[Entry, Rupture]],
    seen: list[datetime],
) -> Crossing:
    watched = sum(1 for at in seen if repair and repair.raised and at > repair.raised)
    standing = _standing(repair, watched)
    if standing in ("ended", "stood") and _again(entry, rupture, repair, named):
        standing = "recurred"
    began = repair.raised if repair else None
    heard = repair.heard - began if repair and repair.heard and began else None
    return Crossing(entry, rupture, standing, repair, heard, watched)


def _standing(repair: Repair | None, watched: int) -> Standing:
    if repair is None or repair.state in ("NONE", "DRAFT", "OFFERED"):
        return "open"
    match repair.state:
        case "COMPLETED":
            return "stood" if watched >= WATCHED else "ended"
        case "CLOSED_OPEN":
            return "closed"
        case "WITHDRAWN":
            return "withdrawn"
        case _:
            return "in repair"


def _again(entry: Entry, rupture: Rupture, repair: Repair | None, named: list[tuple[Entry, Rupture]]) -> bool:
    """Whether the same kind of hurt came again after its repair was ended."""
    since = repair.completed if repair else None
    if since is None:
        return False
    way = break_of(rupture.way)
    return any(
        e.at > since and break_of(r.way) == way and (r.harm >= AGAIN or r.deception)
        for e, r in named
        if e is not entry
    )
