"""One time a promise fell due, and which fact it became by what the two said of it.

Six facts are kept apart: kept, kept late, moved ahead, missed and owned first, missed and found by the other,
excused or released. What nobody has said anything about is none of them: it is open, however late it is.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from .entries import (
    OF_AN_OCCASION,
    Accepted,
    Declined,
    Dropped,
    Excused,
    Kept,
    Kind,
    Minimised,
    Missed,
    Released,
    Seen,
    TrySeen,
)
from .people import Partner
from .record import Entry

Fact = Literal[
    "kept", "late", "partly", "moved", "told-before", "owned", "found", "disputed",
    "excused", "released", "to-come", "due", "overdue",
]  # fmt: skip
SETTLED: tuple[Fact, ...] = (
    "kept", "late", "partly", "moved", "told-before", "owned", "found", "excused", "released",
)  # fmt: skip
"""Facts that stand once said; `disputed` is two memories side by side and settles nothing."""
MISSES: tuple[Fact, ...] = ("told-before", "owned", "found")
GRACE = timedelta(hours=24)
"""How long an occasion is simply due before it is called overdue."""
KEY = re.compile(r"(.+)@(\d{4}-\d{2}-\d{2})([b-z]?)")
"""What the key of an occasion looks like: its promise, its day, and a letter from the second of a day on."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time a promise fell due, and what the two said of it.

    `moves` counts how often it had been moved before; `entries` are the names of what was written about it.
    """

    promise: str
    key: str
    due: datetime
    fact: Fact = "to-come"
    settled: datetime | None = None
    seen: Literal["yes", "no", "unnoticed"] | None = None
    tried: bool = False
    minimised: bool = False
    moves: int = 0
    moved_to: str = ""
    entries: tuple[Entry, ...] = ()


def promise_of(what: Kind) -> str:
    """The handle of the promise a kind of entry is about; empty when it is about none."""
    if key := occasion_of(what):
        return key.partition("@")[0]
    match what:
        case Accepted(promise=ref) | Declined(promise=ref) | Released(promise=ref) | Dropped(promise=ref):
            return ref
        case _:
            return ""


def occasion_of(what: Kind) -> str:
    """The key of the occasion a kind of entry is about, such as `C1@2025-01-09`; empty when about none."""
    if isinstance(what, OF_AN_OCCASION):
        return what.occasion
    return what.about if isinstance(what, Minimised) and "@" in what.about else ""


def key_of(ref: str, day: date, taken: Iterable[str] = ()) -> str:
    """The key of an occasion on this day; a second one on one day is `…b`, a third `…c`."""
    plain = f"{ref}@{day.isoformat()}"
    used = set(taken)
    letters = (plain + chr(n) for n in range(ord("b"), ord("z") + 1))
    return plain if plain not in used else next((k for k in letters if k not in used), plain + "z")


def day_of(key: str) -> date | None:
    """The day in the key of an occasion; None where it names no day there is."""
    found = KEY.fullmatch(key)
    try:
        return date.fromisoformat(found[2]) if found else None
    except ValueError:
        return None


@dataclass(slots=True)
class _Said:
    """What each of the two has said of one occasion so far."""

    keeper: Entry | None = None
    owned: datetime | None = None
    refused: datetime | None = None
    seen: Literal["yes", "no", "unnoticed"] | None = None
    seen_at: datetime | None = None
    excused: datetime | None = None
    tried: bool = False
    minimised: bool = False


def settled(occasion: Occasion, keeper: Partner, about: list[Entry], at: datetime) -> Occasion:
    """The occasion with what became of it."""
    said = _Said()
    for e in about:
        _hear(said, e, keeper)
    fact, settled = (occasion.fact, occasion.settled) if occasion.moved_to else _fact(occasion, said, at)
    return Occasion(
        promise=occasion.promise,
        key=occasion.key,
        due=occasion.due,
        fact=fact,
        settled=settled,
        seen=said.seen,
        tried=said.tried,
        minimised=said.minimised,
        moves=occasion.moves,
        moved_to=occasion.moved_to,
        entries=tuple(about),
    )


def _hear(said: _Said, e: Entry, keeper: Partner) -> None:
    """Take in one entry about an occasion."""
    match e.what:
        case Kept() if e.by == keeper:
            said.keeper = e
        case Missed() if e.by == keeper:
            said.keeper = e
            said.owned = said.owned or e.at
        case Missed():
            said.seen, said.seen_at = "no", e.at
            said.refused = said.refused or e.at
        case Seen(answer=answer):
            said.seen, said.seen_at = answer, e.at
            said.refused = said.refused or (e.at if answer == "no" else None)
        case Excused():
            said.excused = e.at
        case TrySeen():
            said.tried = True
        case Minimised():
            said.minimised = True
        case _:
            pass


def _fact(occasion: Occasion, said: _Said, at: datetime) -> tuple[Fact, datetime | None]:
    """Which of the facts it is, and since when."""
    if said.excused:
        return "excused", said.excused
    if said.keeper is not None:
        match said.keeper.what:
            case Kept(how=how):
                if said.seen == "no":
                    return "disputed", said.seen_at
                facts: dict[str, Fact] = {"in-time": "kept", "late": "late", "partly": "partly"}
                return ("partly" if occasion.moves > 1 else facts[how]), said.keeper.at
            case _:
                return _missed(occasion, said), said.owned
    if said.seen == "yes":
        return "kept", said.seen_at
    if said.seen == "no" and said.seen_at is not None and said.seen_at >= occasion.due:
        return "found", said.seen_at
    if occasion.due > at:
        return "to-come", None
    return ("due" if at <= occasion.due + GRACE else "overdue"), None


def _missed(occasion: Occasion, said: _Said) -> Fact:
    """How a miss its keeper speaks of came to be known."""
    told = said.owned
    if told is None or (said.refused is not None and said.refused < told):
        return "found"
    return "told-before" if told < occasion.due else "owned"
