"""Smooth paths, torn edges and the seam: the hand that draws for the charts."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

Point = tuple[float, float]

# Fixed lists, never chance: the same record always gives the same break.
_TORN_LEFT: Final = ((2.0, -1.5, 1.0, -2.5, 2.5, 0.0, -1.5), (-1.0, 2.5, -2.0, 1.0, 2.0, -2.5, 1.0))
_TORN_RIGHT: Final = ((-2.5, 1.5, 0.0, 3.0, -1.0, 2.0, -0.5), (1.5, -2.0, 2.5, -0.5, -2.5, 1.0, 2.5))
# (how far down, how far aside, half the breadth)
_TRUNKS: Final = (
    ((0, -5, 0.9), (0.1, -3, 1.3), (0.21, 1.4, 1.8), (0.33, -0.6, 1.9), (0.48, 2.6, 2.0),
     (0.57, -1.6, 1.9), (0.66, -2, 1.8), (0.8, 1, 1.6), (1, -2, 0.8)),
    ((0, 3, 0.9), (0.13, 0.4, 1.4), (0.25, 2.4, 1.8), (0.39, -1.8, 1.9), (0.52, 1.2, 2.0),
     (0.64, 2.2, 1.8), (0.77, -1.2, 1.7), (0.9, 0.6, 1.2), (1, 2.4, 0.8)),
    ((0, -2, 0.9), (0.15, 2.2, 1.5), (0.3, -1.4, 1.8), (0.44, 1.8, 2.0), (0.56, 0.2, 1.9),
     (0.7, 3, 1.7), (0.84, -0.4, 1.4), (1, -3.4, 0.8)),
)  # fmt: skip
_RIGHT_FORK: Final = ((0.0, 0.0, 1.3), (5.0, 3.0, 1.1), (9.0, 8.0, 1.0), (12.5, 14.0, 0.7), (18.0, 17.0, 0.3))
_LEFT_FORK: Final = ((0.0, 0.0, 0.9), (-4.0, -1.0, 0.8), (-7.0, -4.0, 0.6), (-11.5, -9.0, 0.25))
_FORKED_FROM: Final = 40.0


def number(value: float) -> str:
    """A coordinate with at most two decimals, written one way only."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def at(x: float, y: float) -> str:
    """A point as a path writes it."""
    return f"{number(x)} {number(y)}"


def smooth(points: Sequence[Point]) -> str:
    """A curve through the points which never swings past any of them (Fritsch and Carlson)."""
    if len(points) == 1:
        return at(*points[0])
    slopes = _slopes(points)
    parts = [at(*points[0])]
    for (x0, y0), (x1, y1), s0, s1 in zip(points, points[1:], slopes, slopes[1:], strict=False):
        third = (x1 - x0) / 3
        parts.append(f"C{at(x0 + third, y0 + s0 * third)} {at(x1 - third, y1 - s1 * third)} {at(x1, y1)}")
    return "".join(parts)


def _slopes(points: Sequence[Point]) -> list[float]:
    secants = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairwise(points)]
    inner = [0.0 if a * b <= 0 else 2 * a * b / (a + b) for a, b in pairwise(secants)]
    return [secants[0], *inner, secants[-1]]


def between(upper: Sequence[Point], lower: Sequence[Point]) -> str:
    """The area between two curves, as one closed path."""
    return f"M{smooth(upper)}L{smooth(lower[::-1])}Z"


def torn(left: float, right: float, height: float, ordinal: int) -> str:
    """The gap of one rupture: an area with two torn edges, from above the sheet to below it."""
    one, other = _TORN_LEFT[ordinal % 2], _TORN_RIGHT[ordinal % 2]
    step = 7.0
    rows = int(height / step) + 2
    down = [at(left + one[row % len(one)], row * step - step / 2) for row in range(rows)]
    up = [at(right + other[row % len(other)], row * step - step / 2) for row in reversed(range(rows))]
    return "M" + "L".join(down + up) + "Z"


def mending(start: Point, end: Point) -> str:
    """The way of the dots from one torn edge to the other."""
    (x0, y0), (x1, y1) = start, end
    middle = (x0 + x1) / 2
    return f"M{at(x0, y0)}C{at(middle + 2, y0)} {at(middle - 2, y1)} {at(x1, y1)}"


def seam(top: float, bottom: float, ordinal: int) -> tuple[str, str]:
    """The gold of one break around x = 0: its trunk, and its forks where the band is broad enough."""
    height = bottom - top
    aside, fine = min(1.0, height / 60), min(1.0, max(0.6, height / 48))
    trunk = [
        (dx * aside, top + t * height, breadth * fine) for t, dx, breadth in _TRUNKS[ordinal % len(_TRUNKS)]
    ]
    if height < _FORKED_FROM:
        return stem(trunk), ""
    reach = min(1.25, height / 64)
    low, high = trunk[4], trunk[2]
    forks = _branch(low, _RIGHT_FORK, reach) + _branch(high, _LEFT_FORK, reach)
    return stem(trunk), forks


def _branch(
    root: tuple[float, float, float], fork: Sequence[tuple[float, float, float]], reach: float
) -> str:
    return stem([(root[0] + x * reach, root[1] + y * reach, breadth) for x, y, breadth in fork])


def stem(spine: Sequence[tuple[float, float, float]]) -> str:
    """A tapering stroke as an area: one side down, the other side up."""
    one: list[str] = []
    other: list[str] = []
    for index, (x, y, breadth) in enumerate(spine):
        x0, y0, _ = spine[max(index - 1, 0)]
        x1, y1, _ = spine[min(index + 1, len(spine) - 1)]
        length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 or 1.0
        aside, down = (y1 - y0) / length * breadth, (x1 - x0) / length * breadth
        one.append(at(x + aside, y - down))
        other.append(at(x - aside, y + down))
    return "M" + "L".join(one + other[::-1]) + "Z"
