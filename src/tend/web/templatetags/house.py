"""The drawings of the house as template tags: one source for a mark, wherever it is drawn."""

from collections.abc import Sequence

from django import template
from django.utils.safestring import SafeString, mark_safe

from tend.web import charts, crossings, icons, marks
from tend.web import stones as paths

register = template.Library()


def _drawn(svg: str) -> SafeString:
    # Only drawings made by our own code come here; every word in them was escaped where it was set.
    return mark_safe(svg)  # noqa: S308


@register.simple_tag
def mark(fact: str, size: int = 24, label: str | None = None) -> SafeString:
    """`{% mark "kept" %}` beside words, `{% mark "kept" label="kept" %}` where it stands alone."""
    return _drawn(marks.mark(fact, size, label))


@register.simple_tag
def icon(name: str, size: int = 24) -> SafeString:
    """`{% icon "help" %}`, always with its word beside it."""
    return _drawn(icons.icon(name, size))


@register.simple_tag
def ten_marks(facts: Sequence[str], twin: str | None = None) -> SafeString:
    """`{% ten_marks facts "last-ten-words" %}`: the row of marks, told by the words with that id."""
    return _drawn(charts.ten_marks(facts, twin))


@register.simple_tag
def band(
    weeks: Sequence[charts.Week],
    cracks: Sequence[charts.Crack],
    width: int = 306,
    height: int = 232,
    twin: str = "band-in-words",
) -> SafeString:
    """`{% band weeks cracks twin="band-in-words" %}`: the chart with its words, told by its twin."""
    return _drawn(charts.band(weeks, cracks, width, height, charts.Sheet(twin=twin)))


@register.simple_tag
def bare_band(
    weeks: Sequence[charts.Week],
    cracks: Sequence[charts.Crack],
    width: int = 366,
    height: int = 76,
    twin: str = "band-in-words",
) -> SafeString:
    """`{% bare_band weeks cracks twin="…" %}`: the line alone, for the head of a page."""
    return _drawn(charts.band(weeks, cracks, width, height, charts.Sheet(twin=twin, words=False)))


@register.simple_tag
def stones(path: Sequence[paths.Stone]) -> SafeString:
    """`{% stones path %}`: the drawing only; `parts/stones.html` sets the names below it."""
    return _drawn(paths.stones(path))


@register.simple_tag
def crossing(state: charts.State) -> SafeString:
    """`{% crossing "stood" %}`: the rupture across the page of the record."""
    return _drawn(crossings.crossing(state))
