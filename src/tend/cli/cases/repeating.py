"""How often a promise of a case comes round, as the rule the journal writes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import cast

from tend.cli.misuse import one_line
from tend.trust.errors import Refused
from tend.trust.recurrence import DAYS, dates, on_the_clock, rule_of

from .happening import Happening, NotTaken

_EVERY = re.compile(r"(?:every )?(?:(\d{1,3}|other|second) ?)?(day|week|fortnight|month|year)s?")
_ALIKE = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "biweekly": "2 week",
    "annually": "year", "weekday": "weekdays", "workday": "weekdays", "workdays": "weekdays",
}  # fmt: skip
_AS_IT_COMES = ("occasion", "when it comes up", "as it comes", "each time")
_UNIT = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GROUPS = {"weekdays": DAYS[:5], "weekends": DAYS[5:], "weekend": DAYS[5:], "every day": DAYS}
_NTH = {
    "first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3",
    "fourth": "4", "4th": "4", "last": "-1",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Round:
    """When a promise comes round: its rule and first time, or nothing when it is kept as it comes up."""

    rrule: str = ""
    first: datetime | None = None
    until: date | None = None


@dataclass(slots=True)
class _Repeat:
    """The `repeat` of a commitment while it is read."""

    h: Happening
    said: Mapping[str, object]
    read: set[str] = field(default_factory=lambda: {"every"})

    def text(self, key: str) -> str:
        """One of its parts as a text."""
        self.read.add(key)
        value = self.said.get(key)
        if isinstance(value, list):
            return ",".join(str(v) for v in cast(list[object], value))
        return "" if value is None else str(value).strip()


def round_of(h: Happening, made: datetime) -> Round:
    """The rule a commitment's `repeat` names; raises NotTaken where it would have to be guessed."""
    value = h.raw("repeat")
    said = cast(dict[str, object], value) if isinstance(value, dict) else {"every": value}
    repeat = _Repeat(h, said)
    every = _ALIKE.get(repeat.text("every").lower(), repeat.text("every").lower())
    if every in _AS_IT_COMES:
        _unread(repeat)
        return Round()
    rule = _rule(repeat, every)
    last = _day(repeat, "last")
    first = _first(repeat, rule, made)
    _unread(repeat)
    if last is not None and last < first.date():
        raise NotTaken(f"its repeat ends on {last.isoformat()}, before it begins")
    return Round(rule, first, last)


def _rule(repeat: _Repeat, every: str) -> str:
    on = repeat.text("on")
    if every in _GROUPS:
        return f"FREQ=WEEKLY;BYDAY={','.join(_GROUPS[every])}"
    found = _EVERY.fullmatch(every)
    if found is None:
        raise NotTaken(
            f"its repeat, every {one_line(every, 40) or 'nothing'}, is not one Tend can keep time by"
        )
    number = {"other": 2, "second": 2}.get(found[1] or "", 0) or int(found[1] or 1)
    unit = "week" if found[2] == "fortnight" else found[2]
    number *= 2 if found[2] == "fortnight" else 1
    parts = [f"FREQ={_UNIT[unit]}"] + ([f"INTERVAL={number}"] if number != 1 else [])
    if on:
        parts.append(f"BYDAY={_weekdays(on, numbered=unit == 'month')}")
    if day := repeat.text("day"):
        parts.append(_monthday(unit, day))
    rule = ";".join(parts)
    try:
        rule_of(rule)
    except Refused as refusal:
        raise NotTaken(f"its repeat cannot be kept time by: {refusal}") from None
    return rule


def _monthday(unit: str, day: str) -> str:
    if unit != "month":
        raise NotTaken(f"its repeat has a day, {one_line(day, 20)}, but does not come round by the month")
    return f"BYMONTHDAY={-1 if day == 'last' else one_line(day, 20)}"


def _weekdays(on: str, *, numbered: bool) -> str:
    if on.lower() in _GROUPS:
        return ",".join(_GROUPS[on.lower()])
    found: list[str] = []
    for part in re.split(r"\s*(?:,|/|&|\band\b)\s*", on.strip().lower()):
        *nth, name = part.split() or [""]
        plain = name.removesuffix("s") if len(name) > len("thurs") else name
        full = [n for n in _NAMES if len(plain) > 1 and n.startswith(plain)]
        if len(full) != 1 or len(nth) > 1 or (nth and (nth[0] not in _NTH or not numbered)):
            raise NotTaken(f"its repeat, on {one_line(on, 40)}, does not name days of the week")
        found.append((_NTH[nth[0]] if nth else "") + full[0][:2].upper())
    return ",".join(found)


def _day(repeat: _Repeat, key: str) -> date | None:
    text = repeat.text(key)
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        raise NotTaken(f"its repeat's {key}, {one_line(text, 40)}, is not a day in the calendar") from None


def _first(repeat: _Repeat, rule: str, made: datetime) -> datetime:
    """The first time it is due: on its first day by the rule, at its hour on the wall."""
    said, clock = _day(repeat, "first"), repeat.text("time")
    try:
        hour = time.fromisoformat(clock) if clock else time(23, 59)
    except ValueError:
        raise NotTaken(f"its repeat's time, {one_line(clock, 40)}, is not a time of day") from None
    start = said or made.astimezone(repeat.h.zone).date()
    day = next(dates(rule_of(rule), start), None)
    if day is None:
        raise NotTaken("its repeat never falls due")
    first = on_the_clock(datetime.combine(day, hour.replace(tzinfo=None)), repeat.h.zone)
    if said is None and first <= made:
        day = next(dates(rule_of(rule), start + timedelta(days=1)), day)
        first = on_the_clock(datetime.combine(day, hour.replace(tzinfo=None)), repeat.h.zone)
    if not clock:
        repeat.h.remark("read as", "its repeat has no time of day and is read as due by the end of the day")
    if said != day:
        why = f"begins on {said}, when it does not fall due," if said else "has no first day"
        repeat.h.remark("read as", f"its repeat {why} and is read as beginning on {first.date().isoformat()}")
    return first


def _unread(repeat: _Repeat) -> None:
    for key, value in repeat.said.items():
        if key not in repeat.read and value not in (None, ""):
            repeat.h.remark(
                "refused", f"its repeat's {one_line(key, 40)} has no place in a record and was left away"
            )
