"""Follow-through: what the settled promises say about the next one, and week by week how that came about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice

from .forecast import FADING, Forecast, forecast
from .occasions import SETTLED, Occasion
from .openness import Truth
from .promises import Course
from .weigh import Weight

SHOWN = 10
"""Outcomes shown as marks in a row."""
ENOUGH = 5.0
"""Effective outcomes below which it is too early to say (law L14)."""


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """The forecast for the next occasion and what it rests on.

    `forecast` (0 to 1) and `low` to `high` (of the next ten, 90 % predictive) take into account how far the
    record can be relied on; `recorded` is the forecast of the acts alone. `evidence` counts effective
    outcomes, `kept_evidence` those of them that were kept, `weeks_kept` the weeks with a kept one.
    """

    forecast: float
    low: int
    high: int
    recorded: float
    evidence: float
    kept_evidence: float
    weeks_kept: int
    last: tuple[Occasion, ...]
    weights: tuple[Weight, ...]

    @property
    def enough(self) -> bool:
        """Whether there is enough to say anything."""
        return self.evidence >= ENOUGH


@dataclass(frozen=True, slots=True)
class Week:
    """The forecast of one week and the edges of its band (0 to 1); pale before a deception was known."""

    start: date
    middle: float
    low: float
    high: float
    pale: bool = False


def counted(weights: Sequence[Weight], truth: Truth) -> tuple[Weight, ...]:
    """The outcomes that count now: nothing kept before a deception came out does, and every miss does."""
    since = truth.known_since
    return tuple(w for w in weights if since is None or not w.kept or w.at > since)


def follow_through(
    courses: Sequence[Course], weights: Sequence[Weight], truth: Truth, at: datetime
) -> FollowThrough:
    """What the record says about the next promise at this moment; time alone widens it and lowers nothing."""
    count = counted(weights, truth)
    state = forecast((w.kept, w.amount) for w in count)
    quiet = (at - count[-1].at) / timedelta(weeks=1) if count else 0.0
    low, high = state.interval(certainty=2.0 ** (-max(quiet, 0.0) / FADING), truth=truth.pull)
    kept = [w for w in count if w.kept]
    settled = [o for c in courses if c.accepted for o in _last_settled(c)]
    settled.sort(key=lambda o: (o.due, o.key))
    return FollowThrough(
        forecast=state.next * truth.pull,
        low=low,
        high=high,
        recorded=state.next,
        evidence=sum(w.amount if w.kept else 1.0 for w in count),
        kept_evidence=sum(w.amount for w in kept),
        weeks_kept=len({(w.day.toordinal() - 1) // 7 for w in kept}),
        last=tuple(settled[-SHOWN:]),
        weights=count,
    )


def _last_settled(course: Course) -> list[Occasion]:
    """As many of the newest settled occasions of one promise as are shown of all, the newest first."""
    return list(islice((o for o in reversed(course.occasions) if o.fact in SETTLED), SHOWN))


def by_week(weights: Sequence[Weight], truth: Truth, at: datetime, zone: tzinfo) -> tuple[Week, ...]:
    """The band: the forecast at the end of every week from the first outcome to this moment."""
    if not weights:
        return ()
    since = truth.known_since
    states = [(w, since is not None and w.at <= since) for w in weights]
    first = weights[0].day
    monday = first - timedelta(days=first.weekday())
    last = at.astimezone(zone).date()
    weeks: list[Week] = []
    before, after, n = Forecast(), Forecast(), 0
    while monday <= last:
        end = monday + timedelta(days=7)
        while n < len(states) and states[n][0].day < end:
            w, early = states[n]
            before = before.after(kept=w.kept, amount=w.amount)
            if not (early and w.kept):
                after = after.after(kept=w.kept, amount=w.amount)
            n += 1
        pale = since is not None and end <= since.astimezone(zone).date()
        weeks.append(_week(monday, before if pale else after, 1.0 if pale else truth.pull, pale=pale))
        monday = end
    return tuple(weeks)


def _week(start: date, state: Forecast, pull: float, *, pale: bool) -> Week:
    low, middle, high = state.band
    return Week(start, middle * pull, min(low, middle) * pull, max(high, middle) * pull, pale)
