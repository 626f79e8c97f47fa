"""What one entry says about trust, and how much: the one table of weights, with the reason for each.

Every number here is listed in docs/model.md with its source, or with the honest words "hand-set".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal, assert_never

from . import entries as e
from .entries.together import Together
from .occasions import Fact, Occasion
from .promises import Course

Strand = Literal["follow-through", "truth", "presence", "coming-back", "felt-safety", "limits", "sharing"]
"""The parts of a picture; they are never added up."""

KEPT: dict[Fact, float] = {"kept": 1.0, "late": 0.75, "partly": 0.5}
"""How much a kept promise adds. Late and partly are hand-set; kept is the unit."""
UNSEEN = 0.5
"""A kept promise the receiver has not seen counts half (law L6)."""
MISSED: dict[Fact, float] = {"told-before": 0.5, "owned": 1.0, "found": 1.5}
"""What a miss costs by how it came to be known (law L3); the distances are hand-set."""
MINIMISED = 1.5
"""A miss made small afterwards weighs this much more; hand-set."""
TRIED = 0.7
"""A miss the receiver saw somebody try at is softened, never cancelled; hand-set."""
DAILY = 2
"""Kept promises of one theme that count on one day, the heaviest first; more of the day add nothing (L5)."""


@dataclass(frozen=True, slots=True)
class Weight:
    """One settled occasion as evidence: kept or missed, how heavy, and when it came to be known."""

    at: datetime
    kept: bool
    amount: float
    occasion: Occasion
    day: date


def strand_of(kind: e.Kind) -> Strand | None:  # noqa: C901, PLR0912 - one answer for every kind there is
    """Which part of a picture a kind of entry can move; None for words and for what is nobody's evidence."""
    if isinstance(kind, Together):
        return None  # what the two shape together is for them to look at, and no evidence
    match kind:
        case e.Kept() | e.Missed() | e.Seen() | e.TrySeen() | e.Excused() | e.MoveAnswered():
            return "follow-through"
        case e.Rupture() | e.RepairStep() | e.Minimised():
            return "coming-back"
        case e.NewInformation() | e.Telling() | e.WholePicture():
            return "truth"
        case e.WasThere() | e.Pause() | e.Extended() | e.Returned() | e.FeltHeard():
            return "presence"
        case e.CheckIn():
            return "felt-safety"
        case e.BoundaryAnswered() | e.Boundary() | e.Aftermath():
            return "limits"
        case e.Received():
            return "sharing"
        case e.Promise() | e.Accepted() | e.Declined() | e.Released() | e.Dropped():
            return None  # a word given is not yet a word kept, and a no costs nothing
        case (
            e.MoveAsked()
            | e.MoveNoted()
            | e.Message()
            | e.Thanks()
            | e.Landed()
            | e.SeenDifferently()
            | e.GoesOn()
        ):
            return None  # words move nothing by themselves
        case e.RequestAnswered() | e.LeaveAsked() | e.LeaveAnswered() | e.GaveBack() | e.Settles():
            return None  # an answer is free, whichever it is
        case e.Log() | e.Measure() | e.Session() | e.Note() | e.Draft() | e.Need() | e.Listened():
            return None  # what one keeps about the other, or for oneself, is no evidence
        case e.Agreement() | e.AgreementAnswered() | e.AgreementReviewed() | e.AgreementEnded():
            return None
        case e.Joined() | e.Left() | e.TherapistInvited() | e.TherapistConsent() | e.Quiet() | e.Withdrawn():
            return None
        case _:
            assert_never(kind)


def weights(courses: Iterable[Course], zone: tzinfo) -> tuple[Weight, ...]:
    """The settled occasions of accepted promises as evidence, in order of when they came to be known."""
    return together((c, outcomes(c, zone)) for c in courses)


def outcomes(course: Course, zone: tzinfo) -> tuple[Weight, ...]:
    """The settled occasions of one promise as evidence; none where it was never accepted."""
    return tuple(w for o in course.occasions if (w := _weight(o, zone))) if course.accepted else ()


def together(each: Iterable[tuple[Course, Sequence[Weight]]]) -> tuple[Weight, ...]:
    """The evidence of several promises as one row, in order of when it came to be known.

    Entries of one instant are put in an order of their own, so that the order they were written in
    cannot matter; of one theme on one day only the first two kept ones count.
    """
    found: list[Weight] = []
    days: dict[tuple[str, date], list[Weight]] = defaultdict(list)
    for course, told in each:
        found += told
        theme = course.promise.way or course.promise.ref
        for w in told:
            if w.kept:
                days[theme, w.day].append(w)
    found.sort(key=lambda w: (w.at, not w.kept, -w.amount, w.occasion.due, w.occasion.key))
    beyond = {
        id(w) for same in days.values() if len(same) > DAILY for w in sorted(same, key=_heaviest)[DAILY:]
    }
    return tuple(w for w in found if id(w) not in beyond) if beyond else tuple(found)


def _heaviest(w: Weight) -> tuple[float, datetime, datetime, str]:
    """The heaviest first; of those as heavy, in the order of all."""
    return -w.amount, w.at, w.occasion.due, w.occasion.key


def _weight(o: Occasion, zone: tzinfo) -> Weight | None:
    """One occasion as evidence; None for what is open, disputed, moved, excused or released."""
    if o.settled is None:
        return None
    day = o.settled.astimezone(zone).date()
    match o.fact:
        case "kept" | "late" | "partly":
            amount = KEPT[o.fact] * (1.0 if o.seen == "yes" else UNSEEN)
            return Weight(o.settled, kept=True, amount=amount, occasion=o, day=day)
        case "told-before" | "owned" | "found":
            amount = MISSED[o.fact] * (MINIMISED if o.minimised else 1.0) * (TRIED if o.tried else 1.0)
            return Weight(o.settled, kept=False, amount=amount, occasion=o, day=day)
        case "moved" | "excused" | "released" | "disputed" | "to-come" | "due" | "overdue":
            return None
        case _:
            assert_never(o.fact)
