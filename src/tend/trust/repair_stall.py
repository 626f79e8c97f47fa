"""When a repair has come to a standstill, and what lies over a repair besides its state."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .entries import RepairStep
from .occasions import MISSES, Occasion
from .record import Record
from .repair import Repair
from .repair_plan import linked
from .repair_turn import answer_by, resting

Overlay = Literal["PAUSED", "STALLED", "QUIET"]

IN_A_ROW = 3
"""Answers of not yet or partly, one after the other, without a yes."""
LATE = timedelta(days=7)
"""How long after its window an answer may still come before this is a standstill."""
LATELY = timedelta(days=28)
"""How far back the promises of a repair are looked at."""
FEW = 4
"""Promises that must have come due by then."""
YES = ("yes", "received", "accepted", "keep_observing")
NOT_YET = ("partly", "not_yet")


@dataclass(frozen=True, slots=True)
class Stall:
    """Why a repair stands still, and since when."""

    why: Literal["answers", "time", "promises"]
    since: datetime


def stalled(record: Record, repair: Repair, at: datetime) -> Stall | None:
    """Whether it stands still; any yes of the one who was hurt ends that."""
    if not repair.open or repair.state == "DRAFT":
        return None
    found = (_answers(repair), _time(repair, at), _promises(record, repair, at))
    return next((stall for stall in found if stall), None)


def overlays(record: Record, repair: Repair, at: datetime, *, quiet: bool = False) -> frozenset[Overlay]:
    """What lies over the state; `quiet` says that the one who looks has stepped back."""
    held: dict[Overlay, bool] = {
        "PAUSED": resting(repair, at),
        "STALLED": stalled(record, repair, at) is not None,
        "QUIET": quiet,
    }
    return frozenset(name for name, lies in held.items() if lies)


def _answers(repair: Repair) -> Stall | None:
    """Every answer counts, also one that came out of its turn: it is the word of the one who was hurt."""
    row: list[datetime] = []
    for e in repair.steps:
        match e.what:
            case RepairStep(answer=answer) if answer in NOT_YET:
                row.append(e.at)
            case RepairStep(step="reopened"):
                row.clear()
            case RepairStep(answer=answer) if answer in YES:
                row.clear()
            case _:
                pass
    return Stall("answers", row[IN_A_ROW - 1]) if len(row) >= IN_A_ROW else None


def _time(repair: Repair, at: datetime) -> Stall | None:
    end = answer_by(repair, at)
    return (
        Stall("time", end + LATE) if end is not None and at > end + LATE and not resting(repair, at) else None
    )


def _promises(record: Record, repair: Repair, at: datetime) -> Stall | None:
    said = [e.at for e in repair.steps if isinstance(e.what, RepairStep) and e.what.answer in YES]
    start = max([at - LATELY, *said])
    due = [o for c in linked(record, repair, at) for o in c.occasions if start < o.due <= at and _counted(o)]
    missed = [o for o in due if o.fact in MISSES]
    if len(due) < FEW or 2 * len(missed) < len(due):
        return None
    return Stall("promises", max(o.settled or o.due for o in missed))


def _counted(o: Occasion) -> bool:
    """What was kept or missed; what was moved, let go, or not spoken of is neither."""
    return o.fact in MISSES or o.fact in ("kept", "late", "partly")
