"""Turns of listening: who listens, until when, and what comes next; nobody answers before they gave back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .entries import FeltHeard, GaveBack, Listened
from .people import Partner
from .record import Entry, Record

SITTING = timedelta(hours=3)
"""How long a turn, and whose turn it is next, is remembered."""
MINUTES = (1, 60)
"""How long one turn of speaking may be."""

Stage = Literal["speaking", "giving-back", "answering", "done"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: the other speaks until a time named, the listener gives back, the speaker says if it arrived.

    A "partly" or "not yet" leads back to giving back; only the one who spoke ends it.
    """

    entry: Entry
    listener: Partner
    speaker: Partner
    until: datetime
    stage: Stage
    gave_back: tuple[Entry, ...]
    answers: tuple[Entry, ...]


def turns(record: Record, at: datetime) -> tuple[Turn, ...]:
    """The turns the two went through here, in order of time; private ones are nobody's turn."""
    now = [e for e in record.besides if e.at <= at and not e.private]
    return tuple(_turn(record, now, e, at) for e in now if isinstance(e.what, Listened) and e.what.ref)


def _turn(record: Record, now: list[Entry], e: Entry, at: datetime) -> Turn:
    minutes = e.what.minutes if isinstance(e.what, Listened) else None
    until = e.at + timedelta(minutes=min(minutes or 10, MINUTES[1]))
    back = tuple(b for b in now if isinstance(b.what, GaveBack) and b.what.turn == e.handle)
    said = tuple(h for h in now if isinstance(h.what, FeltHeard) and h.what.turn == e.handle)
    return Turn(e, e.by, record.bond.other(e.by), until, _stage(back, said, until, at), back, said)


def _stage(back: tuple[Entry, ...], said: tuple[Entry, ...], until: datetime, at: datetime) -> Stage:
    last = said[-1] if said else None
    if last is not None and isinstance(last.what, FeltHeard) and last.what.answer == "yes":
        return "done"
    if back and len(back) > len(said):
        return "answering"
    return "speaking" if at < until and not back else "giving-back"


def turn_now(record: Record, at: datetime) -> Turn | None:
    """The last turn of this sitting, open or done; None once the sitting is over."""
    last = next(reversed(turns(record, at)), None)
    return last if last is not None and at - last.entry.at <= SITTING else None


def out_of_turn(record: Record, e: Entry) -> str:
    """Why an entry may not stand yet in the turn at hand; empty where it may."""
    turn = turn_now(record, e.at)
    match e.what:
        case Listened(ref=ref) if ref and not e.private and turn is not None:
            return _not_yet(record, turn, e)
        case GaveBack() | FeltHeard():
            return _before_its_time(record, e)
        case _:
            return ""


def _not_yet(record: Record, turn: Turn, e: Entry) -> str:
    if turn.stage != "done":
        return "One turn is still open. Go through it first, or let it rest for today."
    if turn.listener == e.by:
        return f"You have just listened. Now {record.called(turn.speaker)} listens, and you speak."
    return ""


def _before_its_time(record: Record, e: Entry) -> str:
    ref = e.what.turn if isinstance(e.what, GaveBack | FeltHeard) else None
    turn = next((t for t in turns(record, e.at) if t.entry.handle == ref), None)
    if turn is None:
        return ""
    if isinstance(e.what, FeltHeard) and turn.stage in ("speaking", "giving-back"):
        return f"First {record.called(turn.listener)} gives back what was heard."
    if isinstance(e.what, GaveBack) and turn.stage == "answering":
        return f"{record.called(turn.speaker)} says first whether that was it."
    return "This turn is over." if turn.stage == "done" else ""
