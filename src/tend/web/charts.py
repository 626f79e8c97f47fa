"""The charts: a record drawn as a line in its band, and its last outcomes as a row of marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from tend.web.captions import SCREENS, Caption, kept, months, row
from tend.web.curves import between, mending, number, seam, smooth, torn
from tend.web.marks import drawing
from tend.web.plots import Column, Crack, Cut, Piece, Plot, State, Week, cuts, over, pieces, plot, shades

__all__ = ["Crack", "Sheet", "State", "Week", "band", "ten_marks"]


_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a band is laid out: with words or bare, in a page beside its twin or alone in a file."""

    twin: str = "band-in-words"
    words: bool = True
    standalone: bool = False
    title: str = "The record, week by week"
    before: tuple[str, str] = ("before", "before it was known")
    months: tuple[str, ...] = _MONTHS


_IN_PAGE: Final = Sheet()
_ABOVE: Final = 28.0
_BELOW: Final = 28.0
_ALONE: Final = (
    "text{font:14px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#4D5857}"
    ".label.open{fill:#85502D}.label.in-repair{fill:#1F2A2C}.label.stood{fill:#6E500C}.sheet{fill:#FEFBF5}"
    ".outer{fill:#DFE7D8}.inner{fill:#CFDCCB}.pale .outer{fill:#ECEEE5}.pale .inner{fill:#E3E8DC}"
    ".line,.mending{fill:none;stroke:#1E5245;stroke-width:2.5;stroke-linecap:round}"
    ".pale .line{stroke:#B3AB9D}.mending{stroke-width:3.2;stroke-dasharray:0 6}"
    ".now{fill:#1E5245;stroke:#FEFBF5;stroke-width:2.5}"
    ".rim{fill:#FEFBF5;stroke:#FEFBF5;stroke-width:4;stroke-linejoin:round}"
    ".gold{fill:#AB7812;stroke:#AB7812;stroke-width:.7;stroke-linejoin:round}"
)


def band(
    weeks: Sequence[Week], cracks: Sequence[Crack], width: int, height: int, sheet: Sheet = _IN_PAGE
) -> str:
    """The line in its band as inline SVG: the same record always gives the same bytes."""
    above, below = (_ABOVE, _BELOW) if sheet.words else (0.0, 0.0)
    ground = plot(weeks, float(width), max(height - above - below, 16.0), whole=sheet.words)
    if len(ground.weeks) < 2:
        return _laid_out(width, height, sheet, _stretched(ground, above, _waiting(ground)))
    shown = sorted((one for one in cracks if one.at >= ground.weeks[0].start), key=lambda one: one.at)
    gaps = cuts(ground, shown)
    drawn = pieces(ground, gaps)
    parts = [
        _stretched(ground, above, _broken(ground, drawn, gaps, sheet.twin)),
        _gold(ground, drawn, shown, above),
    ]
    if drawn and (last := drawn[-1][-1]).x == ground.x(ground.weeks[-1].start):
        parts.append(_end(ground, last, above))
    if sheet.words:
        parts.append(_words(ground, shown, height, sheet))
    return _laid_out(width, height, sheet, "".join(parts))


def ten_marks(facts: Sequence[str], twin: str | None = None) -> str:
    """The last outcomes as a row of marks, oldest at the left: as many as there are, at most ten."""
    row_ = facts[-10:]
    voice = f'role="img" aria-labelledby="{escape(twin)}"' if twin else 'aria-hidden="true"'
    marks = "".join(
        f'<g class="mark {escape(fact)}" transform="translate({index * 34} 0) scale(1.1667)">'
        f"{drawing(fact)}</g>"
        for index, fact in enumerate(row_)
    )
    width = max(len(row_) * 34 - 6, 28)
    return (
        f'<svg class="ten-marks" viewBox="0 0 {width} 28" width="{width}" height="28" {voice}>{marks}</svg>'
    )


def _laid_out(width: int, height: int, sheet: Sheet, inside: str) -> str:
    if sheet.standalone:
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="band" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title"><title id="title">'
            f"{escape(sheet.title)}</title><style>{_ALONE}</style>"
            f'<rect class="sheet" width="100%" height="100%"/>{inside}</svg>\n'
        )
    return (
        f'<svg class="band" width="100%" height="{height}" role="img" '
        f'aria-labelledby="{escape(sheet.twin)}">{inside}</svg>'
    )


def _stretched(ground: Plot, above: float, inside: str) -> str:
    """The ground in a window of its own, which widens with the screen while the words keep their size."""
    size = f'viewBox="0 0 {number(ground.width)} {number(ground.height)}" preserveAspectRatio="none"'
    return f'<svg y="{number(above)}" width="100%" height="{number(ground.height)}" {size}>{inside}</svg>'


def _waiting(ground: Plot) -> str:
    """What can be drawn before there is a line: how much is not known yet."""
    low, high = (ground.weeks[0].low, ground.weeks[0].high) if ground.weeks else (0.04, 0.96)
    middle = (low + high) / 2
    rows = (("outer", low, high), ("inner", (low + middle) / 2, (high + middle) / 2))
    return "".join(
        f'<path class="{name}" d="M0 {number(ground.y(top))}H{number(ground.width)}'
        f'V{number(ground.y(floor))}H0Z"/>'
        for name, floor, top in rows
    )


def _broken(ground: Plot, drawn: Sequence[Piece], gaps: Sequence[Cut], twin: str) -> str:
    whole = "".join(_shaded(part) for piece in drawn if _broad(piece) for part in shades(piece))
    if not gaps:
        return whole
    name = f"{escape(twin)}-torn"
    holes = "".join(torn(cut.left, cut.right, ground.height, index) for index, cut in enumerate(gaps))
    box = f'x="-9" y="-9" width="{number(ground.width + 18)}" height="{number(ground.height + 18)}"'
    return (
        f'<mask id="{name}" maskUnits="userSpaceOnUse" {box}>'
        f'<rect {box} fill="#fff"/><path d="{holes}"/></mask>'
        f'<g mask="url(#{name})">{whole}</g>{"".join(_dots(drawn, cut) for cut in gaps)}'
    )


def _broad(piece: Piece) -> bool:
    # One week alone behind a break is too little for a wall: the dot that ends the line stands for it.
    return piece[0].x <= 0 or piece[-1].x - piece[0].x > 12


def _shaded(part: Piece) -> str:
    middle = [(one.x, one.middle) for one in part]
    areas = [("outer", 1.0), ("inner", 0.5)]
    paths = []
    for name, share in areas:
        upper = [(one.x, one.middle + (one.high - one.middle) * share) for one in part]
        lower = [(one.x, one.middle + (one.low - one.middle) * share) for one in part]
        paths.append(f'<path class="{name}" d="{between(upper, lower)}"/>')
    line = f'<path class="line" vector-effect="non-scaling-stroke" d="M{smooth(middle)}"/>'
    shade = ' class="pale"' if part[0].pale else ""
    return f"<g{shade}>{''.join(paths)}{line}</g>"


def _dots(drawn: Sequence[Piece], cut: Cut) -> str:
    before, after = over(drawn, cut.left), over(drawn, cut.right)
    if cut.state != "in repair" or before is None or after is None:
        return ""
    way = mending((cut.left + 1, before.middle), (cut.right, after.middle))
    return f'<path class="mending" vector-effect="non-scaling-stroke" d="{way}"/>'


def _gold(ground: Plot, drawn: Sequence[Piece], shown: Sequence[Crack], above: float) -> str:
    return "".join(
        _seam(ground, place, index, above)
        for index, crack in enumerate(shown)
        if crack.state == "stood" and (place := over(drawn, ground.x(crack.at)))
    )


def _seam(ground: Plot, place: Column, ordinal: int, above: float) -> str:
    trunk, forks = seam(place.high + 1, place.low - 1, ordinal)
    return (
        f'<svg class="seam" x="{_share(ground, place.x)}" y="{number(above)}" overflow="visible">'
        f'<path class="rim" d="{trunk}"/><path class="gold" d="{trunk}{forks}"/></svg>'
    )


def _end(ground: Plot, last: Column, above: float) -> str:
    return f'<circle class="now" cx="{_share(ground, last.x)}" cy="{number(last.middle + above)}" r="5.5"/>'


def _share(ground: Plot, x: float) -> str:
    return f"{number(x / ground.width * 100)}%"


def _words(ground: Plot, shown: Sequence[Crack], height: int, sheet: Sheet) -> str:
    first, last = ground.weeks[0].start, ground.weeks[-1].start
    screens = {"": ground.width} if sheet.standalone else SCREENS
    above = {name: _above(ground, shown, sheet, width) for name, width in screens.items()}
    below = {name: months(first, last, sheet.months, width) for name, width in screens.items()}
    return row(above, 15) + row(below, height - 6)


def _above(ground: Plot, shown: Sequence[Crack], sheet: Sheet, width: float) -> tuple[Caption, ...]:
    """The words over the breaks, and over the pale part in as many words as there is room for."""
    short, long = (kept(_labels(ground, shown, text), width) for text in sheet.before)
    return long if len(long) == len(short) else short


def _labels(ground: Plot, shown: Sequence[Crack], before: str) -> list[Caption]:
    pale = [ground.x(week.start) for week in ground.weeks if week.pale]
    names = [Caption((pale[0] + pale[-1]) / 2 / ground.width, before, "pale")] if pale else []
    return names + [
        Caption(ground.x(crack.at) / ground.width, crack.label, crack.state.replace(" ", "-"))
        for crack in shown
    ]
