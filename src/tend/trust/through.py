"""What two people came through: repairs that were ended, stood, and were followed by a hard moment answered.

"Stronger than before" is never worked out. What stands here is only what both could see, and it is shown as
something they came through once each of them has said yes to it.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from .entries import KeptInView
from .people import Partner
from .picture import Picture, picture
from .record import Entry, Record
from .repair import Repair, repairs
from .resilience import Crossing


@dataclass(frozen=True, slots=True)
class Passage:
    """One hurt they came back from, and the later moment that tested it; `yes` holds who would keep it."""

    crossing: Crossing
    repair: Repair
    tested: Entry
    yes: frozenset[Partner]
    words: str

    @property
    def kept(self) -> bool:
        """Whether both have said yes."""
        return len(self.yes) > 1


def came_through(record: Record, at: datetime) -> tuple[Passage, ...]:
    """Every repair that may stand on the page, the latest first, in both directions; from what both see."""
    both = shared(record)
    found = [p for who in record.bond.people for p in _passages(both, who, at)]
    return tuple(sorted(found, key=lambda p: p.repair.completed or at, reverse=True))


def shared(record: Record) -> Record:
    """The part of a record that both can see."""
    return replace(record, entries=tuple(e for e in record.entries if not e.private))


def _passages(both: Record, injured: Partner, at: datetime) -> list[Passage]:
    seen = picture(both, of=injured, about=both.bond.other(injured), at=at)
    found = list[Passage]()
    for crossing in seen.coming_back:
        repair = crossing.repair
        if crossing.standing != "stood" or repair is None or repair.completed is None:
            continue
        if any(p.repair.ref == repair.ref for p in found):
            continue
        tested = _tested(both, seen, repair.completed, at)
        if tested is not None:
            yes, words = _said(both, repair, at)
            found.append(Passage(crossing, repair, tested, yes, words))
    return found


def _tested(both: Record, seen: Picture, since: datetime, at: datetime) -> Entry | None:
    """The first hard moment after it that was answered: a need met, a talk heard, a pause come back from."""
    there = seen.presence
    moments = [*there.met, *there.heard, *(e for e, how in there.returns if how == "in-time")]
    moments += [
        e
        for repair in repairs(both, at)
        for e in repair.steps
        if repair.heard is not None and e.at == repair.heard
    ]
    later = sorted((e for e in moments if e.at > since), key=lambda e: e.at)
    return later[0] if later else None


def _said(both: Record, repair: Repair, at: datetime) -> tuple[frozenset[Partner], str]:
    """Who would keep it, by their latest word, and what the one who was hurt wrote with it."""
    latest = {
        e.by: e
        for e in both.standing
        if isinstance(e.what, KeptInView) and e.what.repair == repair.ref and e.at <= at
    }
    yes = frozenset(
        who for who, e in latest.items() if isinstance(e.what, KeptInView) and e.what.answer == "yes"
    )
    own = latest.get(repair.injured)
    return yes, own.words if own and repair.injured in yes else ""
