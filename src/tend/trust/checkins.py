"""How safe somebody felt: their own check-ins as they are, never smoothed, predicted or corrected."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .entries import CheckIn
from .people import Partner
from .record import Entry, Record

ENOUGH = 6
"""Answers before a direction is spoken of."""

MOVED = 3
"""Steps, over three answers together, before a change is called a direction; hand-set."""

Direction = Literal["rising", "falling", "much the same"]


@dataclass(frozen=True, slots=True)
class FeltSafety:
    """The answers to "how safe", 0 to 10, each with its entry, in order of time."""

    answers: tuple[tuple[Entry, int], ...]

    @property
    def direction(self) -> Direction | None:
        """Where the last three answers stand beside the three before; None below six answers."""
        if len(self.answers) < ENOUGH:
            return None
        values = [value for _, value in self.answers]
        change = sum(values[-3:]) - sum(values[-6:-3])
        return "rising" if change >= MOVED else "falling" if change <= -MOVED else "much the same"


def felt_safety(record: Record, holder: Partner, at: datetime) -> FeltSafety:
    """One person's own answers up to this moment."""
    return FeltSafety(
        tuple(
            (e, e.what.safety)
            for e in record.standing
            if isinstance(e.what, CheckIn) and e.by == holder and e.at <= at and e.what.safety is not None
        )
    )
