"""A miss that is not like somebody: a question to ask, never a verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from .occasions import MISSES, Occasion
from .promises import Course

LONG = (8, timedelta(weeks=6), 0.85)
"""Outcomes, time and Beta(1,1) mean after which a miss is out of character."""


@dataclass(frozen=True, slots=True)
class Question:
    """A miss that is not like them: something to ask about, never a verdict. The miss still counts."""

    occasion: Occasion
    course: Course
    kept_before: int
    outcomes_before: int
    latest: bool


def questions(theirs: Iterable[Course]) -> tuple[Question, ...]:
    """The misses that came after a long and faithful record of the same promise."""
    return tuple(q for c in theirs for q in _questions(c))


def _questions(course: Course) -> list[Question]:
    outcomes, span, mean = LONG
    counted = [o for o in course.occasions if o.fact in MISSES or o.fact in ("kept", "late")]
    kept, found = 0, list[Question]()
    for n, o in enumerate(counted):
        if o.fact not in MISSES:
            kept += 1
            continue
        long = n >= outcomes and o.due - counted[0].due >= span
        if long and (kept + 1) / (n + 2) >= mean:
            found.append(Question(o, course, kept, n, latest=n == len(counted) - 1))
    return found
