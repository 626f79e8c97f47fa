"""What goes on still: an affair, drinking, anything that hurt and has not stopped, by the word of either."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from .entries import GoesOn
from .people import Partner
from .record import Entry


def goes_on(said: Sequence[Entry], ruptures: Iterable[str], injured: Partner, at: datetime) -> bool:
    """Whether one of these ruptures goes on at this moment; the one who was hurt has the last word on it."""
    return any(_one(said, rupture, injured, at) for rupture in ruptures)


def _one(said: Sequence[Entry], rupture: str, injured: Partner, at: datetime) -> bool:
    now = hers = False
    # Within one and the same second, too, the one who was hurt has the last word.
    for e in sorted(said, key=lambda e: (e.at, e.by == injured)):
        if not isinstance(e.what, GoesOn) or e.what.rupture != rupture or e.at > at:
            continue
        yes = e.what.answer == "yes"
        if e.by == injured:
            now = hers = yes
        elif yes or not hers:
            now = yes
    return now
