"""The captions of a chart: words in a row which never meet, whatever the width of the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Final, Literal

from tend.web.curves import number

Anchor = Literal["start", "middle", "end"]

SCREENS: Final[Mapping[str, float]] = {"at-320": 242.0, "at-390": 300.0, "at-900": 480.0}
"""How wide a chart is at the least, on a small phone, on a phone and on a desk."""

_LETTER: Final = 7.4
_NEAR: Final = 7.0


@dataclass(frozen=True, slots=True)
class Caption:
    """One or two words at a share of the width, from 0 at the left edge to 1 at the right."""

    share: float
    text: str
    kind: str = ""
    anchor: Anchor = "middle"


def kept(captions: Sequence[Caption], width: float, between: float = 9.0) -> tuple[Caption, ...]:
    """Those that fit at this width: where two would meet, the later one stays."""
    chosen: list[Caption] = []
    free = width + between
    for caption in sorted(captions, key=lambda one: one.share, reverse=True):
        moved, left, right = _inside(caption, width)
        over, breadth = right + between - free, right - left
        if caption.anchor == "middle" and 0 < over <= breadth / 2 + 6 and left >= over:
            # A little to the left it still fits, and stands over its part of the line.
            left, right = left - over, right - over
            moved = Caption(right / width, caption.text, caption.kind, "end")
        if right + between <= free:
            chosen.append(moved)
            free = left
    return tuple(reversed(chosen))


def _inside(caption: Caption, width: float) -> tuple[Caption, float, float]:
    breadth = len(caption.text) * _LETTER
    match caption.anchor:
        case "start":
            left = caption.share * width
        case "middle":
            left = caption.share * width - breadth / 2
        case "end":
            left = caption.share * width - breadth
    if left < 0:
        return Caption(0.0, caption.text, caption.kind, "start"), 0.0, breadth
    if left + breadth > width:
        return Caption(1.0, caption.text, caption.kind, "end"), width - breadth, width
    return caption, left, left + breadth


def row(screens: Mapping[str, Sequence[Caption]], y: float) -> str:
    """One row of text for every width; the stylesheet shows what fits the screen in hand."""
    every = list(dict.fromkeys(caption for captions in screens.values() for caption in captions))
    parts = []
    for caption in every:
        at = [name for name, captions in screens.items() if caption in captions]
        parts.append(_text(caption, y, at if len(at) < len(screens) else []))
    return "".join(parts)


def _text(caption: Caption, y: float, shown: Sequence[str]) -> str:
    names = " ".join(("label", caption.kind, *shown))
    return (
        f'<text class="{names}" x="{number(caption.share * 100)}%" y="{number(y)}" '
        f'text-anchor="{caption.anchor}">{escape(caption.text)}</text>'
    )


def months(first: date, last: date, names: Sequence[str], width: float) -> tuple[Caption, ...]:
    """The months below a chart, as evenly as they fit; in a long record a January is named by its year."""
    found: list[Caption] = []
    for step in (1, 2, 3, 6, 12):
        found = [one for one in _firsts(first, last, names, step) if _fits(one, width)]
        if len(kept(found, width, _NEAR)) == len(found):
            break
    begun = Caption(0.0, names[first.month - 1], "month", "start")
    if step > 1 or (found and found[0].share == 0):
        return kept(found, width, _NEAR)
    return kept([begun, *found], width, _NEAR)


def _firsts(first: date, last: date, names: Sequence[str], step: int) -> list[Caption]:
    days = max((last - first).days, 1)
    found: list[Caption] = []
    month = first.month - 1 if first.day == 1 else first.month
    while (start := date(first.year + month // 12, month % 12 + 1, 1)) <= last:
        if month % step == 0:
            text = str(start.year) if start.month == 1 and days > 400 else names[start.month - 1]
            found.append(Caption((start - first).days / days, text, "month", "start"))
        month += 1
    return found


def _fits(one: Caption, width: float) -> bool:
    # A month that has hardly begun is not named: its name would push out the one before.
    return one.share * width + len(one.text) * _LETTER <= width + 4
