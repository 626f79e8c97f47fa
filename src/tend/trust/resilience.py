"""Coming back: what became of each rupture, and whether its repair has stood.

A repair counts only once the change was watched, and a recurrence of the same kind takes it back. "Stronger
than before" is never computed: it is for the two to see together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from .breaks import break_of
from .cycles import AGAIN, WATCHED, Cycle, Named, cycles, mended
from .entries import Rupture
from .openness import made_small
from .people import Partner
from .record import Entry, Record
from .repair import DEEP, Repair, repairs
from .weigh import Weight

Standing = Literal["open", "in repair", "ended", "stood", "recurred", "closed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Crossing:
    """One rupture and what became of it.

    `heard_after` is how long it took from raising the hurt to being heard; `again` says that it is one of a
    cycle that lasts.
    """

    entry: Entry
    rupture: Rupture
    standing: Standing
    repair: Repair | None
    heard_after: timedelta | None
    watched: int
    minimised: bool = False
    again: bool = False

    @property
    def deep(self) -> bool:
        """Whether it is an injury: harm 4 or 5, a deception, or by the word of the one who was hurt.

        A hurt made small afterwards goes one step deeper than it was (S-35).
        """
        harm = self.rupture.harm + self.minimised
        return self.rupture.injury or self.rupture.deception or harm >= DEEP

    @property
    def goes_on(self) -> bool:
        """Whether it is open or in repair, or one of a cycle that lasts."""
        again = self.again and self.standing in ("ended", "recurred")
        return again or self.standing in ("open", "in repair")

    @property
    def unhealed(self) -> bool:
        """A deep rupture whose repair has not reached the weeks of watching, or that keeps coming back."""
        early = self.repair is None or self.repair.state not in ("OBSERVING", "COMPLETED")
        return self.deep and self.goes_on and (early or self.again)


def coming_back(
    record: Record, holder: Partner, about: Partner, at: datetime, evidence: Sequence[Weight] = ()
) -> tuple[Crossing, ...]:
    """Every rupture one named about the other, with what became of it by this moment."""
    return crossed(record, holder, about, at, evidence)[0]


def crossed(
    record: Record, holder: Partner, about: Partner, at: datetime, evidence: Sequence[Weight]
) -> tuple[tuple[Crossing, ...], tuple[Cycle, ...]]:
    """Every rupture one named about the other, with what became of it by this moment, and their cycles."""
    named: list[Named] = [
        (e, e.what)
        for e in record.besides
        if isinstance(e.what, Rupture) and e.by == holder and e.what.about == about and e.at <= at
    ]
    by_rupture: dict[str, Repair] = {}
    begun = repairs(record, at)
    for repair in begun:
        for ref in repair.ruptures:
            by_rupture[ref] = repair
    seen = [w.at for w in evidence if w.kept and w.occasion.seen == "yes"]
    again = cycles(named, mended(begun, holder), evidence)
    small = made_small(record, holder, at)
    crossings = (
        replace(_crossing(e, r, by_rupture.get(r.rupture), named, seen), minimised=r.rupture in small)
        for e, r in named
    )
    return tuple(_in_cycles(crossing, again) for crossing in crossings), again


def _in_cycles(crossing: Crossing, again: Sequence[Cycle]) -> Crossing:
    """In a cycle every repair but the last is taken back, and the last has not stood until it is over."""
    way = break_of(crossing.rupture.way)
    slug = way.slug if way else crossing.rupture.way
    at, done = crossing.entry.at, crossing.repair.completed if crossing.repair else None
    mine = next((c for c in again if c.way == slug and c.began <= at <= c.last), None)
    if mine is None:
        return crossing
    crossing = replace(crossing, again=mine.over is None)
    if crossing.standing not in ("ended", "stood") or done is None:
        return crossing
    if done < mine.last:
        return replace(crossing, standing="recurred")
    return crossing if mine.over else replace(crossing, standing="ended")


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
