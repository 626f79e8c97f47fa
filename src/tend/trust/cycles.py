"""Hurts that come again, and hurts named all at once.

When the same kind of harm returns after it was mended, nothing counts as growth until change has been watched
for as long as it went on. That is no label on a person: watched acts end it, and after a year without that
harm everything begins anew.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from .breaks import break_of
from .entries import Boundary, RepairStep, Rupture
from .people import Partner
from .record import Entry, Record
from .repair import Repair
from .weigh import Weight

WATCHED = 5
"""Kept and seen promises after which a finished repair has stood; hand-set."""
AGAIN = 3
"""Harm from which the same kind of hurt counts as a recurrence."""
OFTEN = 3
"""Times the same kind of hurt came, from which even a light one is a recurrence; hand-set."""
APART = timedelta(weeks=52)
"""Time between two hurts of one kind after which the second begins anew; hand-set."""
AFTER_A_LIMIT = timedelta(hours=72)
"""How soon after the other's limit many hurts named at once count as one (L11)."""
BURST = 3
"""How many are many; hand-set."""

Named = tuple[Entry, Rupture]


@dataclass(frozen=True, slots=True)
class Cycle:
    """One kind of hurt that came again after it was mended.

    `again` is when it first did, `last` the latest time; `over` the moment change had been watched for as
    long as it went on, None until then.
    """

    way: str
    began: datetime
    again: datetime
    last: datetime
    over: datetime | None


def cycles(
    named: Sequence[Named], mended: Sequence[datetime], evidence: Sequence[Weight]
) -> tuple[Cycle, ...]:
    """The cycles in the hurts one named about the other; `mended` holds when repairs of theirs were ended."""
    kinds: dict[str, list[Named]] = defaultdict(list)
    for e, rupture in named:
        way = break_of(rupture.way)
        kinds[way.slug if way else rupture.way].append((e, rupture))
    seen = [w.at for w in evidence if w.kept and w.occasion.seen == "yes"]
    return tuple(
        cycle
        for way, hurts in kinds.items()
        for chain in _chains(hurts)
        if (cycle := _cycle(way, chain, mended, seen))
    )


def mended(repairs: Sequence[Repair], injured: Partner) -> list[datetime]:
    """When this person ended a repair of theirs, those opened again included."""
    steps = [s for r in repairs if r.injured == injured for s in r.steps if s.by == injured]
    return sorted(s.at for s in steps if isinstance(s.what, RepairStep) and s.what.step == "completed")


def _chains(hurts: list[Named]) -> list[list[Named]]:
    """The hurts of one kind, parted where a long time lies between them."""
    chains: list[list[Named]] = []
    for e, rupture in sorted(hurts, key=lambda h: h[0].at):
        if chains and e.at - chains[-1][-1][0].at <= APART:
            chains[-1].append((e, rupture))
        else:
            chains.append([(e, rupture)])
    return chains


def _cycle(way: str, chain: list[Named], ended: Sequence[datetime], seen: list[datetime]) -> Cycle | None:
    began, last = chain[0][0].at, chain[-1][0].at
    again = next((e.at for n, (e, r) in enumerate(chain) if _returned(n, e, r, began, ended)), None)
    if again is None:
        return None
    since = [at for at in seen if at > last]
    over = next((at for at in since[WATCHED - 1 :] if at - last >= min(last - began, APART)), None)
    return Cycle(way, began, again, last, over)


def _returned(n: int, e: Entry, rupture: Rupture, began: datetime, ended: Sequence[datetime]) -> bool:
    heavy = n + 1 >= OFTEN or rupture.harm >= AGAIN or rupture.deception
    return n > 0 and heavy and any(began < at < e.at for at in ended)


def burst(record: Record, holder: Partner, about: Partner) -> tuple[Entry, ...]:
    """The hurts to set apart: many named by one within three days of the other's limit count as the deepest.

    A limit is not to be paid for. The ones set apart stay on the record and can be repaired like all others.
    """
    limits = [e.at for e in record.besides if isinstance(e.what, Boundary) and e.by == about]
    if not limits:
        return ()
    named = [
        (e, e.what)
        for e in record.besides
        if isinstance(e.what, Rupture) and e.by == holder and e.what.about == about
    ]
    apart: dict[Entry, None] = {}
    for limit in limits:
        close = [(e, r) for e, r in named if limit <= e.at <= limit + AFTER_A_LIMIT and e not in apart]
        if len(close) >= BURST:
            deepest = max(close, key=lambda h: (h[1].harm, h[1].deception, h[1].injury, h[0].at, h[0].name))
            apart |= {e: None for e, _ in close if e is not deepest[0]}
    return tuple(apart)
