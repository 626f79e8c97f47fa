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

FEW = 3
"""Answers about moods before anything is said of how even they read."""
MONTHS = 4
"""Answers about moods that are laid side by side; they are asked for once a month."""
SPREAD = 2
"""Steps between the lowest and the highest of them up to which they read even; hand-set."""

Direction = Literal["rising", "falling", "much the same"]


@dataclass(frozen=True, slots=True)
class FeltSafety:
    """The answers to "how safe", 0 to 10, each with its entry, in order of time."""

    answers: tuple[tuple[Entry, int], ...]
    moods: tuple[tuple[Entry, int], ...] = ()
    """How easy the other's moods were to read, 0 to 10, by the same person's answers."""

    @property
    def even(self) -> bool | None:
        """Whether the last answers about moods lie close together; None below three of them."""
        values = [value for _, value in self.moods[-MONTHS:]]
        return max(values) - min(values) <= SPREAD if len(values) >= FEW else None

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
    own = [(e, e.what) for e in record.besides if isinstance(e.what, CheckIn) and e.by == holder]
    now = [(e, what) for e, what in own if e.at <= at]
    return FeltSafety(
        tuple((e, what.safety) for e, what in now if what.safety is not None),
        tuple((e, what.easy_to_read) for e, what in now if what.easy_to_read is not None),
    )
