"""The stepping stones of a repair: what is done, whose step it is now, what is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final, Literal

from tend.web.curves import number


@dataclass(frozen=True, slots=True)
class Stone:
    """One step on the way: its name, where it stands, and the initial of whose step it is."""

    name: str
    state: Literal["done", "now", "to come"]
    initial: str = ""
    paused: bool = False


_WIDTH: Final = 342.0
_HEIGHT: Final = 66.0
_HEIGHTS: Final = (42.0, 27.0, 45.0, 31.0, 42.0)
# Two outlines a hand might have chosen, on a box from -1 to 1.
_OUTLINES: Final = (
    "M-1 .1C-1.02-.66-.46-1 .04-1 .66-1 1.03-.64 1 .06.97.7.56 1-.02 1-.62 1-.98.72-1 .1Z",
    "M-1-.06C-1-.62-.6-.98-.06-1 .5-1.02.98-.74 1-.1 1.02.52.62.98.08 1-.5 1.02-1 .6-1-.06Z",
)


def stones(path: Sequence[Stone]) -> str:
    """The path as inline SVG, silent: the names and states stand in words below it."""
    room = _WIDTH / max(len(path), 1)
    places = [(room * (index + 0.5), _HEIGHTS[index % len(_HEIGHTS)]) for index in range(len(path))]
    ways = "".join(
        _way(one, other, done=second.state != "to come")
        for (one, other), (_, second) in zip(pairwise(places), pairwise(path), strict=True)
    )
    standing = zip(path, places, strict=True)
    drawn = "".join(_stone(stone, place, index) for index, (stone, place) in enumerate(standing))
    return (
        f'<svg class="path" viewBox="0 0 {number(_WIDTH)} {number(_HEIGHT)}" aria-hidden="true" '
        f'focusable="false">{ways}{drawn}</svg>'
    )


def _way(one: tuple[float, float], other: tuple[float, float], *, done: bool) -> str:
    shade = "walked" if done else "ahead"
    points = f"M{number(one[0])} {number(one[1])}L{number(other[0])} {number(other[1])}"
    return f'<path class="{shade}" d="{points}"/>'


def _stone(stone: Stone, place: tuple[float, float], index: int) -> str:
    breadth, height = (22.0, 16.5) if stone.state == "now" else (17.5, 12.5)
    outline = f'<path class="outline" d="{_OUTLINES[index % 2]}" transform="scale({breadth} {height})"/>'
    return (
        f'<g class="stone {stone.state.replace(" ", "-")}" transform="translate({number(place[0])} '
        f'{number(place[1])})">{outline}{_sign(stone)}</g>'
    )


def _sign(stone: Stone) -> str:
    if stone.state == "done":
        return '<path class="sign" d="m-6 .5 4.2 4.2 8-9"/>'
    if stone.state == "to come":
        return ""
    if stone.paused:
        return '<path class="sign" d="M-3.5-6v12M3.5-6v12"/>'
    return f'<text class="sign" y="7.5" text-anchor="middle">{escape(stone.initial)}</text>'
