"""What has shifted: a word only where the record has it, each with the entries it rests on.

The last eight weeks are laid beside the eight before. Where there is nothing to say, nothing is said, and no
word is added to another.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Literal

from .entries import BoundaryAnswered, Received, Seen, Telling
from .people import Partner
from .picture import Picture, picture
from .record import Entry, Record

SPAN = timedelta(weeks=8)
"""How long each of the two stretches is; hand-set."""
_COUNTS = ("none", "one", "two", "three", "four", "five", "six", "seven", "all")
FEW = 3
"""Tellings of one's own on either side before their depth is spoken of; hand-set."""

Word = Literal["Steadier", "More grounded", "More honest", "Clearer limits", "Easier to say"]


@dataclass(frozen=True, slots=True)
class Shift:
    """One word, the sentence under it, and the entries that carry it; `own` for what only its teller sees."""

    word: Word
    says: str
    entries: tuple[Entry, ...]
    own: bool = False


def shifts(record: Record, me: Partner, at: datetime) -> tuple[Shift, ...]:
    """Every word the record has for this reader now; `record` holds only what they may see."""
    seen = picture(record, of=me, about=record.bond.other(me), at=at)
    found = (_steadier(record, seen, at), _grounded(seen, at), _honest(seen, at), _limits(record, at))
    return tuple(s for s in (*found, _deeper(record, me, at)) if s is not None)


def _parted(entries: Iterable[Entry], at: datetime) -> tuple[list[Entry], list[Entry]]:
    """Those of the last eight weeks, and those of the eight before."""
    listed = list(entries)
    now = [e for e in listed if timedelta() <= at - e.at < SPAN]
    return now, [e for e in listed if SPAN <= at - e.at < 2 * SPAN]


def _weeks(entries: Iterable[Entry], zone: tzinfo) -> int:
    return len({e.at.astimezone(zone).isocalendar()[:2] for e in entries})


def _steadier(record: Record, drawn: Picture, at: datetime) -> Shift | None:
    """More weeks with something kept and seen than in the eight before, and one's own safety not sinking.

    Both are needed: what was done, and how safe it felt. Below six check-ins the second is not known.
    """
    seen = (e for e in record.standing if isinstance(e.what, Seen) and e.by == drawn.of)
    now, before = _parted((e for e in seen if isinstance(e.what, Seen) and e.what.answer == "yes"), at)
    weeks, were = (_weeks(some, record.zone) for some in (now, before))
    if not before or weeks <= were or drawn.felt.direction in (None, "falling"):
        return None
    now_in, then_in = (_COUNTS[min(n, 8)] for n in (weeks, were))
    lately = f"Something kept was seen in {now_in} of the last eight weeks"
    said = f"{lately}, and in {then_in} of the eight before; your own check-ins have not sunk."
    answers, _ = _parted((e for e, _ in drawn.felt.answers), at)
    return Shift("Steadier", said, (*now, *answers))


def _grounded(seen: Picture, at: datetime) -> Shift | None:
    """Pauses come back from in time, and no other kind."""
    returns = {e.name: how for e, how in seen.presence.returns}
    now, _ = _parted((e for e, _ in seen.presence.returns), at)
    if not now or any(returns[e.name] != "in-time" for e in now):
        return None
    return Shift(
        "More grounded", "Every pause of the last eight weeks was come back from in time.", tuple(now)
    )


def _honest(seen: Picture, at: datetime) -> Shift | None:
    """Something told unasked, and nothing found out."""
    told, _ = _parted(seen.truth.told_unasked, at)
    found, _ = _parted((*seen.truth.found_out, *seen.truth.came_later), at)
    if not told or found:
        return None
    return Shift(
        "More honest",
        "In the last eight weeks things were told unasked, and none was found out.",
        tuple(told),
    )


def _limits(record: Record, at: datetime) -> Shift | None:
    """Limits were named, and each of them was respected; whose they were is not counted."""
    met, _ = _parted((e for e in record.standing if isinstance(e.what, BoundaryAnswered)), at)
    if not met or any(isinstance(e.what, BoundaryAnswered) and e.what.answer != "honoured" for e in met):
        return None
    return Shift("Clearer limits", "The limits named in the last eight weeks were respected.", tuple(met))


def _deeper(record: Record, me: Partner, at: datetime) -> Shift | None:
    """One's own tellings: deeper than before, and received with care."""
    mine = (e for e in record.standing if isinstance(e.what, Telling) and e.by == me)
    now, before = _parted(mine, at)
    if min(len(now), len(before)) < FEW or _depth(now) <= _depth(before):
        return None
    names = {e.handle for e in now}
    taken = [
        e.what.answer for e in record.standing if isinstance(e.what, Received) and e.what.telling in names
    ]
    if "used_against" in taken:
        return None
    safely = " and it was taken in with care" if "received_safely" in taken else ""
    return Shift(
        "Easier to say", f"What you tell goes a little deeper than before{safely}.", tuple(now), own=True
    )


def _depth(tellings: list[Entry]) -> float:
    depths = [e.what.depth or 0 for e in tellings if isinstance(e.what, Telling)]
    return sum(depths) / len(depths)
