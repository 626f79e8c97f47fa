"""Stepping back: who is asked for nothing, when both are asked whether it is safe, what may follow a limit.

Nothing here is ever brought about by what one of the two did in private: the questions come to both at the
same moments, by the calendar and by what both know, so that nobody can read anything off their coming. What
one wrote for nobody else is read together for them alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from .cycles import AFTER_A_LIMIT, BURST
from .entries import (
    Aftermath,
    Boundary,
    BoundaryAnswered,
    FeltHeard,
    Joined,
    Minimised,
    Missed,
    Quiet,
    Received,
    RequestAnswered,
    Rupture,
    Seen,
    WasThere,
)
from .occasions import promise_of
from .people import Partner
from .record import Entry, Record

EVERY = timedelta(weeks=8)
"""How often both are asked whether it is safe for them."""
IN_SIGHT = timedelta(days=7)
"""How long the questions, or the word after a limit, stand; hand-set."""
WEEK = timedelta(days=7)
HURTS = 4
"""Hurts one named of the other within a week, from which both are asked."""
PRICES = 2
"""Times somebody wrote of a price, within eight weeks, from which they are read together."""
NOES = 3
"""Noes to what one asked of the other, within thirty days, from which both are asked; hand-set."""
MONTH = timedelta(days=30)


def stepped_back(record: Record, who: Partner, at: datetime) -> Entry | None:
    """The word by which somebody stepped back, while it stands; only they ever end it."""
    found: Entry | None = None
    for e in record.entries:
        newer = found is None or found.at <= e.at  # in one and the same second, what was written last holds
        if isinstance(e.what, Quiet) and e.by == who and e.at <= at and newer:
            found = e
    return found if found is not None and isinstance(found.what, Quiet) and found.what.on else None


def asked_of_both(record: Record, at: datetime) -> bool:
    """Whether the questions about being safe stand on the pages of both, the same for each of them."""
    people = record.bond.people
    both = [e for e in record.standing if e.at <= at and all(e.seen_by(who) for who in people)]
    joined: dict[Partner, datetime] = {}
    for e in record.entries:  # the first time, whatever name was put right since
        if isinstance(e.what, Joined) and e.by in people and not e.private and e.at <= at:
            joined.setdefault(e.by, e.at)
    if len(joined) < len(people):
        return False
    if (at - max(joined.values())) % EVERY < IN_SIGHT:
        return True
    return any(moment <= at < moment + IN_SIGHT for who in joined for moment in _heavy(both, who))


def _heavy(both: list[Entry], who: Partner) -> Iterator[datetime]:
    """The moments at which what both know of one of them grew heavy."""
    hurts = [e.at for e in both if e.by == who and isinstance(e.what, Rupture)]
    prices = [e.at for e in both if e.by == who and _price(e)]
    noes = [e.at for e in both if e.by == who and _no(e)]
    for moments, many, within in ((hurts, HURTS, WEEK), (prices, PRICES, EVERY), (noes, NOES, MONTH)):
        for first, last in zip(moments, moments[many - 1 :], strict=False):
            if last - first <= within:
                yield last


def _price(e: Entry) -> bool:
    return isinstance(e.what, BoundaryAnswered) and e.what.answer == "punished"


def _no(e: Entry) -> bool:
    return isinstance(e.what, RequestAnswered) and e.what.answer == "no"


@dataclass(frozen=True, slots=True)
class After:
    """What followed a limit: the limit, and the hard things the other wrote within three days of it."""

    limit: Entry
    hard: tuple[Entry, ...]


def after_a_limit(record: Record, setter: Partner, at: datetime) -> After | None:
    """What followed the newest limit that many hard things followed, for its setter's eyes alone.

    It looks only at what the setter may see, and is left alone a week after the last of them.
    """
    now = [e for e in record.standing if e.at <= at]
    mine = {e.handle for e in now if e.by == setter and e.handle}
    hard = [e for e in now if e.by != setter and e.seen_by(setter) and _hard(e, setter, mine)]
    for limit in reversed(now):
        if limit.by != setter or limit.private or not isinstance(limit.what, Boundary):
            continue
        close = tuple(e for e in hard if limit.at <= e.at <= limit.at + AFTER_A_LIMIT)
        if len(close) >= BURST and at < close[-1].at + IN_SIGHT:
            return After(limit, close)
    return None


def prices(record: Record, who: Partner, at: datetime) -> tuple[Entry, ...]:
    """What somebody wrote of a price for a no, or for having told: two or more within eight weeks, else none.

    For their eyes alone, whatever of it is private; it is left alone a week after the last.
    """
    paid = [e for e in record.standing if e.by == who and e.at <= at and _paid(e)]
    if not paid or at >= paid[-1].at + IN_SIGHT:
        return ()
    together = tuple(e for e in paid if paid[-1].at - e.at <= EVERY)
    return together if len(together) >= PRICES else ()


def _paid(e: Entry) -> bool:
    match e.what:
        case Aftermath(answer="punished") | Received(answer="used_against"):
            return True
        case _:
            return _price(e)


def _hard(e: Entry, setter: Partner, mine: set[str]) -> bool:
    """Whether an entry says something hard of the one who set the limit."""
    match e.what:
        case Rupture(about=about):
            return about == setter
        case Missed() | Seen(answer="no"):
            return promise_of(e.what) in mine
        case WasThere(answer="no") | FeltHeard(answer="not_yet") | Minimised():
            return True
        case BoundaryAnswered(answer="questioned" | "pressed"):
            return True
        case _:
            return False
