"""Whether somebody was there: moments of need, hard talks, and pauses come back from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .entries import FeltHeard, Pause, Returned, WasThere
from .people import Partner
from .record import Entry, Record

COURTESY = timedelta(minutes=15)
"""How long after the time named a return still counts as kept."""

Return = Literal["in-time", "late", "not-yet"]


@dataclass(frozen=True, slots=True)
class Presence:
    """What the one in need, and the one who spoke, said of the other's being there.

    `met` and `unmet` are the answers to moments of need, `heard` and `unheard` to hard talks; `returns` tells
    for each pause the other took how they came back.
    """

    met: tuple[Entry, ...]
    unmet: tuple[Entry, ...]
    heard: tuple[Entry, ...]
    unheard: tuple[Entry, ...]
    returns: tuple[tuple[Entry, Return], ...]


def presence(record: Record, holder: Partner, about: Partner, at: datetime) -> Presence:
    """How far one was there for the other, as the other says, at this moment."""
    now = [e for e in record.standing if e.at <= at]
    answers = {e.what.need: e for e in now if isinstance(e.what, WasThere) and e.by == holder}
    needs = [(e, e.what.answer) for e in answers.values() if isinstance(e.what, WasThere)]
    talks = [
        (e, e.what.answer)
        for e in now
        if isinstance(e.what, FeltHeard) and e.by == holder and e.what.by == about
    ]
    back = {e.what.pause: e.at for e in reversed(now) if isinstance(e.what, Returned)}
    pauses = [(e, e.what) for e in now if isinstance(e.what, Pause) and e.by == about]
    return Presence(
        met=tuple(e for e, answer in needs if answer != "no"),
        unmet=tuple(e for e, answer in needs if answer == "no"),
        heard=tuple(e for e, answer in talks if answer == "yes"),
        unheard=tuple(e for e, answer in talks if answer != "yes"),
        returns=tuple((e, _return(pause, back.get(pause.ref))) for e, pause in pauses),
    )


def _return(pause: Pause, back: datetime | None) -> Return:
    if back is None:
        return "not-yet"
    in_time = pause.back_by is None or back <= pause.back_by + COURTESY
    return "in-time" if in_time else "late"
