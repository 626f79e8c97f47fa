"""The picture: what the record gives one person to go on about the other, how sure that is, and why.

A pure function of (record, whose, about whom, moment). Its parts stand side by side and are never added up.
It describes the record, not a person.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from functools import cached_property
from typing import Literal

from .boundaries import Limits, limits
from .breaks import BREAKS, break_of
from .builds import CONSISTENCY, build_of
from .checkins import FeltSafety, felt_safety
from .cycles import Cycle, burst
from .errors import Refused
from .follow import FollowThrough, Week, by_week, follow_through
from .occasions import MISSES, Occasion
from .openness import Sharing, Truth, sharing, truth
from .people import Partner
from .presence import Presence, presence
from .promises import Course, apart_from, courses
from .record import Entry, Record
from .resilience import Crossing, crossed
from .weigh import weights

Word = Literal["too early to say", "fragile", "holding", "growing", "steady"]
WORDS: tuple[Word, ...] = ("too early to say", "fragile", "holding", "growing", "steady")

SHAKY = 0.6
"""Below this recorded forecast the word is fragile; hand-set."""
GROWING = (0.7, 8.0, 6)
"""Recorded forecast, kept outcomes and weeks with one, from which the word is growing; hand-set."""
STEADY = (0.85, 20.0, 12)
"""The same for steady; hand-set."""
CLEAR = 0.6
"""How far the record must be relied on for steady; hand-set."""
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


@dataclass(frozen=True, slots=True)
class Step:
    """One small thing that would help most now, from the builds."""

    build: str
    practice: str
    because: str


@dataclass(frozen=True)
class Picture:
    """What the record shows one person about the other at one moment.

    The weeks are worked out when somebody asks for them: a reason never does.
    """

    of: Partner
    about: Partner
    at: datetime
    word: Word
    follow: FollowThrough
    truth: Truth
    presence: Presence
    coming_back: tuple[Crossing, ...]
    felt: FeltSafety
    limits: Limits
    sharing: Sharing
    questions: tuple[Question, ...]
    courses: tuple[Course, ...]
    next_step: Step | None
    line: Callable[[], tuple[Week, ...]] = field(compare=False, repr=False)
    again: tuple[Cycle, ...] = ()
    set_apart: tuple[Entry, ...] = ()

    @cached_property
    def weeks(self) -> tuple[Week, ...]:
        """The forecast week by week."""
        return self.line()


def picture(record: Record, *, of: Partner, about: Partner, at: datetime) -> Picture:
    """Draw what `of` may see about `about` at this moment.

    Only what `of` may see goes in, so nothing the other keeps private can change it, and only what was
    written by then. Raises Refused when the two are not the two of this bond.
    """
    if record.bond.other(of) != about:
        raise Refused(f"{about} is not the other one in this bond.")
    return _drawn(record.until(at).for_eyes(of), of, about, at)


def without(record: Record, drawn: Picture, why: Collection[Entry]) -> Picture:
    """The same picture, had these entries never been written. `record` is what `drawn.of` may see of it."""
    at, theirs = drawn.at, None
    if not any(e.instead for e in why):  # nothing comes to stand again by this
        theirs = apart_from(drawn.courses, why, record.zone, at)
    return _drawn(record.apart_from(why), drawn.of, drawn.about, at, theirs)


def _drawn(
    seen: Record, of: Partner, about: Partner, at: datetime, theirs: tuple[Course, ...] | None = None
) -> Picture:
    apart = burst(seen, of, about)
    seen = seen.apart_from(apart)
    theirs = courses(seen, at, keeper=about) if theirs is None else theirs
    known = truth(seen, of, about, at)
    evidence = weights(theirs, seen.zone)
    crossings, again = crossed(seen, of, about, at, evidence)
    held = [c for c in again if c.over is None]
    begun = [follow_through(theirs, [w for w in evidence if w.at < c.began], known, c.began) for c in held]
    follow = _no_higher(follow_through(theirs, evidence, known, at), begun)
    return Picture(
        of=of,
        about=about,
        at=at,
        word=_no_better(word(follow, known, crossings), [word(f, known, ()) for f in begun]),
        follow=follow,
        truth=known,
        presence=presence(seen, of, about, at),
        coming_back=crossings,
        felt=felt_safety(seen, of, at),
        limits=limits(seen, of, at),
        sharing=sharing(seen, of, about, at),
        questions=questions(theirs),
        courses=theirs,
        next_step=next_step(follow, crossings),
        line=lambda: _level(by_week(evidence, known, at, seen.zone), held, begun, seen.zone),
        again=again,
        set_apart=apart,
    )


def _no_higher(follow: FollowThrough, begun: list[FollowThrough]) -> FollowThrough:
    """While a cycle lasts, the forecast stands no higher than when it began."""
    every = (follow, *begun)
    return replace(
        follow,
        forecast=min(f.forecast for f in every),
        low=min(f.low for f in every),
        high=min(f.high for f in every),
    )


def _no_better(now: Word, begun: list[Word]) -> Word:
    """While a cycle lasts, the word is no better than when it began, or fragile if it began too early."""
    return min([now, *(max(w, "fragile", key=WORDS.index) for w in begun)], key=WORDS.index)


def _level(
    weeks: tuple[Week, ...], held: list[Cycle], begun: list[FollowThrough], zone: tzinfo
) -> tuple[Week, ...]:
    """The line while a cycle lasts: from the first return on, no higher than where it began."""
    for cycle, then in zip(held, begun, strict=True):
        from_, top = cycle.again.astimezone(zone).date(), then.forecast
        weeks = tuple(
            replace(w, middle=min(w.middle, top), low=min(w.low, top), high=min(w.high, max(top, w.low)))
            if w.start + timedelta(days=7) > from_
            else w
            for w in weeks
        )
    return weeks


def word(follow: FollowThrough, known: Truth, crossings: tuple[Crossing, ...]) -> Word:
    """One word for what the record shows; it depends on what was written, never on time alone.

    A deep hurt that is not healing is reason enough to say fragile; otherwise five effective outcomes are
    needed before anything is said.
    """
    if any(c.unhealed for c in crossings):
        return "fragile"
    if not follow.enough:
        return "too early to say"
    if follow.recorded < SHAKY:
        return "fragile"
    open_still = any(c.deep and c.goes_on for c in crossings)
    if _reaches(follow, STEADY) and known.relied_on >= CLEAR and not open_still:
        return "steady"
    return "growing" if _reaches(follow, GROWING) else "holding"


def _reaches(follow: FollowThrough, bar: tuple[float, float, int]) -> bool:
    share, outcomes, weeks = bar
    return follow.recorded >= share and follow.kept_evidence >= outcomes and follow.weeks_kept >= weeks


def questions(theirs: tuple[Course, ...]) -> tuple[Question, ...]:
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


def next_step(follow: FollowThrough, crossings: tuple[Crossing, ...]) -> Step | None:
    """One small step from the builds; none for the one who was hurt while a deep repair is open."""
    open_now = [c for c in crossings if c.goes_on]
    if any(c.deep for c in open_now):
        return None
    if open_now:
        way = break_of(open_now[-1].rupture.way) or BREAKS[-1]
        build = build_of(way.answered_by[0]) or CONSISTENCY
        return Step(build.slug, build.practices[0].words, way.name)
    if follow.enough and follow.recorded >= GROWING[0]:
        return None
    return Step(CONSISTENCY.slug, CONSISTENCY.practices[0].words, CONSISTENCY.name)
