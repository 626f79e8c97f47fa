"""The picture: what the record gives one person to go on about the other, how sure that is, and why.

A pure function of (record, whose, about whom, moment). Its parts stand side by side and are never added up.
It describes the record, not a person.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from functools import cached_property
from typing import Literal, TypedDict

from .boundaries import Limits, limits
from .breaks import BREAKS, break_of
from .builds import CONSISTENCY, build_of
from .checkins import FeltSafety, felt_safety
from .cycles import Cycle, burst
from .entries import OF_AN_OCCASION
from .errors import Refused
from .follow import FollowThrough, Week, by_week, follow_through
from .misses import Question, questions
from .openness import Sharing, Truth, sharing, truth
from .people import Partner
from .presence import Presence, presence
from .promises import Course, apart_from, courses
from .record import Entry, Record
from .resilience import Crossing, crossed
from .weigh import Weight, outcomes, together

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
Told = tuple[tuple[Course, tuple[Weight, ...]], ...]
"""Promises, each with what became of it as evidence."""


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
    told: Told
    next_step: Step | None
    line: Callable[[], tuple[Week, ...]] = field(compare=False, repr=False)
    again: tuple[Cycle, ...] = ()
    set_apart: tuple[Entry, ...] = ()

    @property
    def courses(self) -> tuple[Course, ...]:
        """The promises the other gave."""
        return tuple(course for course, _ in self.told)

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
    of, about, at = drawn.of, drawn.about, drawn.at
    if any(e.instead for e in why):  # what they corrected comes to stand again
        return _drawn(record.apart_from(why), of, about, at)
    told = {id(course): each for course, each in drawn.told}
    left = apart_from(drawn.courses, why, record.zone, at)
    theirs = tuple((c, told[id(c)] if id(c) in told else outcomes(c, record.zone)) for c in left)
    if all(isinstance(e.what, OF_AN_OCCASION) for e in why):  # nothing but the promises rests on these
        seen = record.apart_from(drawn.set_apart)
        return replace(drawn, **_of_promises(seen, theirs, drawn.truth, of, about, at))
    return _drawn(record.apart_from(why), of, about, at, theirs)


class _OfPromises(TypedDict):
    """The parts of a picture that rest on what became of the promises."""

    word: Word
    follow: FollowThrough
    coming_back: tuple[Crossing, ...]
    questions: tuple[Question, ...]
    told: Told
    next_step: Step | None
    line: Callable[[], tuple[Week, ...]]
    again: tuple[Cycle, ...]


def _drawn(seen: Record, of: Partner, about: Partner, at: datetime, theirs: Told | None = None) -> Picture:
    apart = burst(seen, of, about)
    seen = seen.apart_from(apart)
    known = truth(seen, of, about, at)
    if theirs is None:
        theirs = tuple((c, outcomes(c, seen.zone)) for c in courses(seen, at, keeper=about))
    return Picture(
        of=of,
        about=about,
        at=at,
        truth=known,
        presence=presence(seen, of, about, at),
        felt=felt_safety(seen, of, at),
        limits=limits(seen, of, at),
        sharing=sharing(seen, of, about, at),
        set_apart=apart,
        **_of_promises(seen, theirs, known, of, about, at),
    )


def _of_promises(  # noqa: PLR0913, PLR0917 - who, about whom and when, of what is seen and known
    seen: Record, told: Told, known: Truth, of: Partner, about: Partner, at: datetime
) -> _OfPromises:
    evidence, theirs = together(told), [course for course, _ in told]
    crossings, again = crossed(seen, of, about, at, evidence)
    held = [c for c in again if c.over is None]
    begun = [follow_through(theirs, [w for w in evidence if w.at < c.began], known, c.began) for c in held]
    follow = _no_higher(follow_through(theirs, evidence, known, at), begun)
    return _OfPromises(
        word=_no_better(word(follow, known, crossings), [word(f, known, ()) for f in begun]),
        follow=follow,
        coming_back=crossings,
        questions=questions(theirs),
        told=told,
        next_step=next_step(follow, crossings),
        line=lambda: _level(by_week(evidence, known, at, seen.zone), held, begun, seen.zone),
        again=again,
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
