"""How hurts that were raised came to be answered: counted, in a word, and never from one alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .entries import RepairStep
from .people import Partner
from .record import Record
from .repair import repairs
from .repair_turn import WINDOW

Word = Literal["too early to say", "fragile", "steady", "resilient"]

ENOUGH = 3
"""Hurts that were raised, and whose window is over, before a word is said."""
STEADY, RESILIENT = 0.5, 0.8
"""Share of them, one kept and one missed added, that was answered in time; hand-set."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Of the hurts raised to one person, how many were answered inside the time named for it."""

    raised: int
    in_time: int

    @property
    def word(self) -> Word:
        """One word for it; one more answer does not move it by itself."""
        if self.raised < ENOUGH:
            return "too early to say"
        mean = (self.in_time + 1) / (self.raised + 2)
        return "resilient" if mean >= RESILIENT else "steady" if mean >= STEADY else "fragile"


def answered(record: Record, accountable: Partner, at: datetime) -> Answered:
    """The hurts raised to this person by this moment; one whose window still runs is not counted."""
    raised = in_time = 0
    for repair in repairs(record, at):
        if repair.accountable != accountable:
            continue
        for n, e in enumerate(repair.steps):
            if not isinstance(e.what, RepairStep) or e.what.step not in ("raised", "reopened"):
                continue
            end = e.at + timedelta(hours=e.what.within or WINDOW)
            owned = any(
                isinstance(s.what, RepairStep)
                and s.by == accountable
                and s.what.step in ("acknowledged", "reflected")
                and s.at <= end
                for s in repair.steps[n + 1 :]
            )
            over = owned or end < at
            raised, in_time = raised + over, in_time + owned
    return Answered(raised, in_time)
