"""Whether somebody was there: moments of need, hard talks, and pauses come back from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from .entries import Extended, FeltHeard, Message, Need, Pause, Returned, WasThere
from .people import Partner
from .record import Entry, Record

COURTESY = timedelta(minutes=15)
"""How long after the time named a return still counts as kept."""
LONGEST = timedelta(hours=24)
"""How long a pause may be, and how long one without its time is taken to last."""
LATELY = timedelta(days=30)
"""How far back pauses nobody came back from are looked at together."""
OFTEN = 3
"""How many of them are worth a question; the same as for any moment that repeats (S-24)."""
HOT = 7
"""Heat, of ten, from which coming back is a hard thing (S-19)."""
HARD = 2.0
"""What being there weighs in great heat or in a moment of need; in an easy one it is the unit (S-19)."""
FELT = timedelta(weeks=2)
"""How long until having felt heard, or not, says half as much: it acts at once, and fades (S-88)."""

QUICK = (4, timedelta(minutes=10))
"""Messages to and fro, and the time they fit in, that are a quick exchange (S-47)."""

Return = Literal["in-time", "late", "not-yet"]


@dataclass(frozen=True, slots=True)
class Presence:
    """What the one in need, and the one who spoke, said of the other's being there.

    `met` and `unmet` are the answers to moments of need, `heard` and `unheard` to hard talks; `returns` tells
    for each pause the other took how they came back. A need the other could not know of is nobody's absence.
    """

    met: tuple[Entry, ...]
    unmet: tuple[Entry, ...]
    heard: tuple[Entry, ...]
    unheard: tuple[Entry, ...]
    returns: tuple[tuple[Entry, Return], ...]


@dataclass(frozen=True, slots=True)
class Away:
    """A pause as it stands: who called it, until when, whether it was made longer, and the coming back."""

    entry: Entry
    back_by: datetime | None
    longer: bool
    back: datetime | None


def presence(record: Record, holder: Partner, about: Partner, at: datetime) -> Presence:
    """How far one was there for the other, as the other says, at this moment."""
    now = [e for e in record.besides if e.at <= at]
    answers = {e.what.need: e for e in now if isinstance(e.what, WasThere) and e.by == holder}
    unsaid = {e.what.ref for e in now if isinstance(e.what, Need) and e.what.asked == "no"}
    needs = [(e, e.what.answer, e.what.need) for e in answers.values() if isinstance(e.what, WasThere)]
    talks = [
        (e, e.what.answer)
        for e in now
        if isinstance(e.what, FeltHeard) and e.by == holder and e.what.by == about
    ]
    away = [a for a in aways(record, at) if a.entry.by == about]
    return Presence(
        met=tuple(e for e, answer, _ in needs if answer != "no"),
        unmet=tuple(e for e, answer, need in needs if answer == "no" and need not in unsaid),
        heard=tuple(e for e, answer in talks if answer == "yes"),
        unheard=tuple(e for e, answer in talks if answer != "yes"),
        returns=tuple((a.entry, _return(a)) for a in away),
    )


def weight(e: Entry, at: datetime) -> float:
    """How much one entry says about being there, at this moment: 1 for a pause out of little heat.

    A feeling fades by half in every two weeks; an act stays what it was.
    """
    match e.what:
        case WasThere():
            return HARD
        case Pause(heat=heat):
            return HARD if heat is not None and heat >= HOT else 1.0
        case FeltHeard():
            return float(0.5 ** (max(at - e.at, timedelta()) / FELT))
        case _:
            return 0.0


def _return(away: Away) -> Return:
    if away.back is None:
        return "not-yet"
    in_time = away.back_by is None or away.back <= away.back_by + COURTESY
    return "in-time" if in_time else "late"


def aways(record: Record, at: datetime) -> tuple[Away, ...]:
    """Every pause of either, with the time it was made longer to and the first coming back."""
    now = [e for e in record.besides if e.at <= at]
    back = {e.what.pause: e.at for e in reversed(now) if isinstance(e.what, Returned)}
    longer = {e.what.pause: e.what.back_by for e in reversed(now) if isinstance(e.what, Extended)}
    return tuple(
        Away(e, longer.get(e.what.ref, e.what.back_by), e.what.ref in longer, back.get(e.what.ref))
        for e in now
        if isinstance(e.what, Pause)
    )


def away_now(record: Record, at: datetime) -> Away | None:
    """The pause the two are in: the newest both know of, until the caller is back or a day has gone by."""
    last = next((a for a in reversed(aways(record, at)) if not a.entry.private), None)
    if last is None or last.back is not None:
        return None
    return last if at <= (last.back_by or last.entry.at) + LONGEST else None


def unreturned(record: Record, by: Partner, at: datetime) -> int:
    """How many pauses of one, of the last thirty days, nobody came back from in time or at all."""
    lately = [a for a in aways(record, at) if a.entry.by == by and at - a.entry.at <= LATELY]
    return sum(1 for a in lately if a.back is None and a.back_by is not None and at > a.back_by + COURTESY)


def to_and_fro(record: Record, at: datetime) -> bool:
    """Whether the two are writing to and fro in quick succession; by the clock alone, no word is read."""
    many, span = QUICK
    said = [e for e in record.standing if isinstance(e.what, Message) and not e.private and e.at <= at][
        -many:
    ]
    if len(said) < many or at - said[0].at > span:
        return False
    return all(one.by != next_.by for one, next_ in pairwise(said))
