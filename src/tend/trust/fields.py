"""How each field of an entry is read from text and written back."""

import re
from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from .breaks import break_of
from .builds import ACCOUNTABILITY, build_of
from .entries.fields import Span, WayOf
from .grammar import Unreadable

EDGE = timedelta(days=3)
"""How close to the first and the last day of the calendar a moment may lie."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of one kind of entry: its key in the journal, its shape, and whether it may be left out.

    `read` gives the value a text stands for, or raises Unreadable.
    """

    key: str
    attribute: str
    shape: object
    default: object
    required: bool
    read: Callable[[str], object] = field(compare=False, repr=False)

    def write(self, value: object) -> str:
        """The text that stands for a value."""
        return _write(value)


def fields_of(kind: type[object]) -> tuple[Field, ...]:
    """The fields of a kind of entry, in their written order."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(
        Field(
            key=f.name.replace("_", "-"),
            attribute=f.name,
            shape=_plain(hints[f.name]),
            default=None if f.default is MISSING else cast(object, f.default),
            required=f.default is MISSING,
            read=_reader(f.name.replace("_", "-"), _plain(hints[f.name])),
        )
        for f in fields(cast(Any, kind))
    )


def _plain(hint: object) -> object:
    """The shape without its `| None`."""
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (a for a in get_args(hint) if a is not NoneType)
        return cast(object, inner)
    return hint


def _reader(key: str, shape: object) -> Callable[[str], object]:
    """How a text becomes a value of this shape; made once for each field, as every page reads every line."""
    if get_origin(shape) is Annotated:
        base, rule = get_args(shape)
        if isinstance(rule, Span):
            return lambda text: _number(key, rule, text)
        return lambda text: _way(key, rule, text, base)
    if get_origin(shape) is Literal:
        known = get_args(shape)
        return lambda text: _one_of(key, known, text)
    if get_origin(shape) is tuple:
        inner = _reader(key, get_args(shape)[0])
        return lambda text: tuple(inner(part) for part in _split(text))
    if shape is datetime:
        return moment_of
    if shape is date:
        return _day
    if shape is bool:
        return lambda text: _one_of(key, ("yes", "no"), text) == "yes"
    return str


def _write(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime():
            return written_moment(value)
        case date():
            return value.isoformat()
        case tuple():
            parts = (_write(part) for part in cast(tuple[object, ...], value))
            return ",".join(part.replace("\\", "\\\\").replace(",", "\\,") for part in parts)
        case _:
            return str(value)


def _split(text: str) -> list[str]:
    """The parts of a list; a comma inside a part is written with a backslash before it."""
    parts: list[str] = []
    part, escaped = "", False
    for sign in text:
        if escaped or sign not in "\\,":
            part, escaped = part + sign, False
        elif sign == "\\":
            escaped = True
        else:
            parts.append(part)
            part = ""
    return [*parts, part]


def _number(key: str, span: Span, text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text) or not span.low <= int(text) <= span.high:
        raise Unreadable(f"{key}={text[:40]} is not a whole number from {span.low} to {span.high}")
    return int(text)


def _one_of(key: str, known: tuple[object, ...], text: str) -> object:
    if text not in known:
        raise Unreadable(f"{key}={text[:40]} is not one of {', '.join(map(str, known))}")
    return text


def _way(key: str, rule: object, text: str, base: object) -> str:
    kind = rule.kind if isinstance(rule, WayOf) else base
    known = break_of(text) if kind == "break" else build_of(text)
    if known is None and (kind == "break" or text != ACCOUNTABILITY.slug):
        raise Unreadable(f"{key}={text[:40]} is not a {kind} Tend knows")
    return text


def _day(text: str) -> date:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise Unreadable(f"{text[:40]} is not a day in the calendar", "Write it as 2025-01-09.")


def moment_of(text: str) -> datetime:
    """The moment a text names; raises Unreadable for a day or hour that does not exist."""
    if not _MOMENT.fullmatch(text):
        raise Unreadable(f"{text[:40]} is not a time with its offset", "Write it as 2025-01-09T22:50+00:00.")
    try:
        found = datetime.fromisoformat(text)
        if not MINYEAR < found.year < MAXYEAR:  # other zones need room beside it
            _ = found.astimezone(UTC) - EDGE, found.astimezone(UTC) + EDGE
    except (ValueError, OverflowError):
        raise Unreadable(
            f"{text[:40]} is not a moment in the calendar", "Check the day and the hour."
        ) from None
    return found


def written_moment(at: datetime) -> str:
    """A moment with its offset, to the minute where it has no seconds."""
    whole = at.second == 0 and at.microsecond == 0
    return at.isoformat(timespec="minutes" if whole else "auto")
