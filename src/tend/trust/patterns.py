"""What came again and again: one kind of hurt, named three times or more within a month, is a pattern.

One time is one time. A pattern is told to the one who named it, as something to speak about, and weighs
nothing beyond the hurts it is made of.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from .breaks import Break, break_of
from .entries import Rupture
from .people import Partner
from .record import Entry, Record

OFTEN = 3
"""How often the same kind of hurt is named before it is called a pattern."""
WITHIN = timedelta(days=30)
"""The time in which it is."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way trust broke, and the hurts of the last month that were named so."""

    way: Break
    hurts: tuple[Entry, ...]


def patterns(record: Record, who: Partner, at: datetime) -> tuple[Pattern, ...]:
    """The patterns in what one person named over the last month, in the order of the ways."""
    found: dict[str, list[Entry]] = {}
    ways: dict[str, Break] = {}
    for e in record.standing:
        if not isinstance(e.what, Rupture) or e.by != who or not timedelta() <= at - e.at < WITHIN:
            continue
        way = break_of(e.what.way)
        if way is not None:
            ways[way.slug] = way
            found.setdefault(way.slug, []).append(e)
    return tuple(
        Pattern(ways[slug], tuple(some)) for slug, some in sorted(found.items()) if len(some) >= OFTEN
    )
