"""The plot: where the weeks and the ruptures of a record lie on the sheet, before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise
from typing import Final, Literal

State = Literal["open", "in repair", "stood"]


@dataclass(frozen=True, slots=True)
class Week:
    """What the record gave to go on as one week began: the forecast, and how wide it is."""

    start: date
    middle: float
    low: float
    high: float
    pale: bool = False


@dataclass(frozen=True, slots=True)
class Crack:
    """A rupture as the chart knows it: when it happened, and what has become of it."""

    at: date
    end: date | None
    state: State
    label: str


@dataclass(frozen=True, slots=True)
class Column:
    """One moment of the band, in the coordinates of the sheet."""

    x: float
    middle: float
    low: float
    high: float
    pale: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """The gap of a rupture whose repair has not stood yet."""

    left: float
    right: float
    state: State


Piece = tuple[Column, ...]

END: Final = 9.0
_GAP: Final = 0.055
_LEAST: Final = 9.0
_OVER: Final = 5.0
_MOST: Final = 96


@dataclass(frozen=True, slots=True)
class Plot:
    """The ground a band is drawn on: its size, and the forecasts at its floor and its roof."""

    weeks: tuple[Week, ...]
    width: float
    height: float
    floor: float = 0.0
    roof: float = 1.0

    def x(self, moment: date) -> float:
        """How far to the right a moment lies; the newest week ends a little before the edge."""
        first, last = self.weeks[0].start, self.weeks[-1].start
        share = (moment - first).days / max((last - first).days, 1)
        return min((self.width - END) * share, self.width - END)

    def y(self, value: float) -> float:
        """How far down a forecast lies."""
        share = (value - self.floor) / (self.roof - self.floor)
        return self.height - 4 - (self.height - 8) * share

    def column(self, week: Week) -> Column:
        """The place of one week."""
        return Column(self.x(week.start), self.y(week.middle), self.y(week.low), self.y(week.high), week.pale)


def plot(weeks: Sequence[Week], width: float, height: float, *, whole: bool) -> Plot:
    """The ground for these weeks: the whole scale, or only as much of it as they use."""
    by_start = {week.start: _on_the_sheet(week) for week in sorted(weeks, key=lambda one: one.start)}
    ordered = tuple(by_start.values())
    if whole or not ordered:
        return Plot(ordered, width, height)
    low = min(min(week.low, week.middle) for week in ordered)
    high = max(max(week.high, week.middle) for week in ordered)
    spare = max(0.0, 0.3 - (high - low)) / 2
    return Plot(ordered, width, height, low - spare, high + spare)


def _on_the_sheet(week: Week) -> Week:
    middle, low, high = (min(1.0, max(0.0, value)) for value in (week.middle, week.low, week.high))
    return replace(week, middle=middle, low=low, high=high)


def cuts(ground: Plot, cracks: Sequence[Crack]) -> tuple[Cut, ...]:
    """The gaps of all ruptures that have not stood, oldest first; gaps that touch become one."""
    found: list[Cut] = []
    for crack in sorted(cracks, key=lambda one: one.at):
        if crack.state == "stood":
            continue
        cut = _cut(ground, crack)
        if found and cut.left <= found[-1].right + _OVER:
            cut = Cut(found[-1].left, max(cut.right, found[-1].right), cut.state)
            found.pop()
        found.append(cut)
    return tuple(found)


def _cut(ground: Plot, crack: Crack) -> Cut:
    left = ground.x(crack.at)
    later = [ground.x(week.start) for week in ground.weeks if week.start > crack.at]
    if not later:
        return Cut(left, ground.width + 2 * _OVER, crack.state)
    right = min(max(later[0], left + ground.width * _GAP), later[-1])
    return Cut(max(0.0, min(left, right - _LEAST)), right, crack.state)


def pieces(ground: Plot, gaps: Sequence[Cut]) -> tuple[Piece, ...]:
    """The band as it lies between the gaps, each piece reaching a little into the break beside it."""
    columns = [ground.column(week) for week in ground.weeks]
    starts = [0.0, *(cut.right for cut in gaps)]
    stops = [*(cut.left for cut in gaps), ground.width]
    found: list[Piece] = []
    for start, stop in zip(starts, stops, strict=True):
        inside = _thinned([one for one in columns if start - 0.01 <= one.x <= stop + 0.01], len(columns))
        if not inside:
            continue
        if start > 0:
            inside.insert(0, replace(inside[0], x=min(start, inside[0].x) - _OVER))
        if stop < ground.width:
            inside.append(replace(inside[-1], x=max(stop, inside[-1].x) + _OVER))
        found.append(tuple(inside))
    return tuple(found)


def _thinned(columns: list[Column], every: int) -> list[Column]:
    # A line of many years would weigh more than the page around it, and no eye could see its weeks.
    step = -(-every // _MOST)
    last = len(columns) - 1
    return [
        one
        for index, one in enumerate(columns)
        if (last - index) % step == 0
        or index == 0
        or one.pale != columns[index - 1].pale
        or one.pale != columns[min(index + 1, last)].pale
    ]


def shades(piece: Piece) -> tuple[Piece, ...]:
    """A piece parted where it turns from pale to full; the parts meet in one moment."""
    parts = [tuple(run) for _, run in groupby(piece, key=lambda one: one.pale)]
    joined = [(*one, other[0]) for one, other in pairwise(parts)]
    return (*joined, parts[-1])


def over(band: Sequence[Piece], x: float) -> Column | None:
    """The band as it is at one place, or nothing where it is broken."""
    for piece in band:
        for one, other in pairwise(piece):
            if one.x <= x <= other.x:
                share = (x - one.x) / (other.x - one.x)
                return Column(
                    x,
                    one.middle + (other.middle - one.middle) * share,
                    one.low + (other.low - one.low) * share,
                    one.high + (other.high - one.high) * share,
                    one.pale,
                )
    return None
