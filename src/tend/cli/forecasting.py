"""The verb that foretells rows of outcomes from anywhere: forecast, for whoever wants to measure it."""

import argparse
import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Any

from tend.trust.forecast import FADING, Forecast

from .misuse import FINE, TROUBLE, one_line

COLUMNS: tuple[str, ...] = ("unit", "outcome", "at", "weight")
HEADER = "unit,n,p,low,high"
WEEK = timedelta(weeks=1)

_FORECAST = (
    "Read outcomes as CSV on standard input, unit,outcome[,at][,weight], and print unit,n,p,low,high for "
    "each, before it is learnt: how many outcomes of the unit were known, the chance that this one is kept, "
    "and the range that holds the next ten nine times in ten. An outcome is 1 for kept and 0 for missed; the "
    "outcomes of a unit stand in order of time, units may take turns. A time is a day, a moment or a plain "
    "number. A first line that names the columns is allowed, and is then answered with one. Nothing is "
    "fitted, and no unit learns from another."
)


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the verb known."""
    forecast = verbs.add_parser(
        "forecast", help="foretell rows of outcomes, one after the other", description=_FORECAST
    )
    forecast.set_defaults(run=_forecast)


class _Bad(Exception):
    """A line that says nothing; its text is the end of a sentence."""


@dataclass(slots=True)
class _Unit:
    """What is known of one unit so far."""

    state: Forecast = field(default_factory=Forecast)
    n: int = 0
    last: datetime | float | None = None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """One line of the input."""

    unit: str
    kept: bool
    at: datetime | float | None
    weight: float


def _forecast(_: argparse.Namespace) -> int:
    columns, units, status = COLUMNS, dict[str, _Unit](), FINE
    for number, line in enumerate(_lines(), start=1):
        try:
            fields = _fields(line)
            if number == 1 and "outcome" in (names := tuple(f.lower() for f in fields)):
                columns = _columns(names)
                _say(HEADER)
            elif any(fields):
                outcome = _outcome(dict(zip(columns, fields, strict=False)), len(fields) - len(columns))
                _say(_foretold(outcome, units.setdefault(outcome.unit, _Unit())))
        except _Bad as bad:
            sys.stderr.write(f"line {number}: {bad}.\n")
            status = TROUBLE
    return status


def _lines() -> Iterator[bytes]:
    for number, raw in enumerate(sys.stdin.buffer):
        yield raw.removeprefix(b"\xef\xbb\xbf") if number == 0 else raw


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fields(raw: bytes) -> list[str]:
    """The fields of one line; read on its own, so that an open quote cannot swallow the lines below."""
    try:
        text = raw.decode("utf-8").rstrip("\r\n")
        fields = next(csv.reader([text], strict=True), []) if '"' in text else text.split(",")
    except UnicodeDecodeError:
        raise _Bad("it is not UTF-8 text") from None
    except csv.Error as trouble:
        raise _Bad(f"it is not a line of CSV ({one_line(trouble)})") from None
    return [f.strip() for f in fields]


def _columns(names: tuple[str, ...]) -> tuple[str, ...]:
    if "unit" not in names or len(set(names)) < len(names):
        raise _Bad(f"the columns need one unit and one outcome, not {one_line(', '.join(names))}")
    return names


def _outcome(fields: dict[str, str], beyond: int) -> _Outcome:
    if beyond > 0:
        raise _Bad("it has more fields than there are columns")
    unit, outcome = fields.get("unit", ""), fields.get("outcome", "")
    if not unit:
        raise _Bad("it names no unit")
    if outcome not in ("1", "0"):
        raise _Bad(f"its outcome is {one_line(outcome, 40) or 'left out'}, not 1 or 0")
    return _Outcome(unit, outcome == "1", _at(fields.get("at", "")), _weight(fields.get("weight", "")))


def _weight(text: str) -> float:
    try:
        weight = float(text or 1.0)
    except ValueError:
        weight = 0.0
    if not 0.0 < weight < float("inf"):
        raise _Bad(f"its weight is {one_line(text, 40)}, not a number above 0")
    return weight


def _at(text: str) -> datetime | float | None:
    """A moment, in UTC where it does not say; a plain number only tells the order."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        raise _Bad(f"its time is {one_line(text, 40)}, not a day, a moment or a number")
    return number


def _foretold(outcome: _Outcome, unit: _Unit) -> str:
    """The line said before an outcome is learnt, which it then is."""
    certainty, at, last = 1.0, outcome.at, unit.last
    if isinstance(at, datetime) and isinstance(last, datetime):
        if at < last:
            raise _Bad("it is earlier than the one before it of the same unit")
        certainty = 2.0 ** (-((at - last) / WEEK) / FADING)
    elif isinstance(at, float) and isinstance(last, float) and at < last:
        raise _Bad("it is earlier than the one before it of the same unit")
    low, high = unit.state.interval(certainty=certainty)
    said = f"{_quoted(outcome.unit)},{unit.n},{unit.state.next:.6f},{low},{high}"
    unit.state = unit.state.after(kept=outcome.kept, amount=outcome.weight)
    unit.n, unit.last = unit.n + 1, at if at is not None else last
    return said


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if {",", '"'} & set(text) else text
