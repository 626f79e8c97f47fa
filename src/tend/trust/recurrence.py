"""When a promise that repeats falls due: the part of RFC 5545's RRULE that people use, in wall-clock time.

FREQ=DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT and UNTIL. Anything else is
answered with a sentence, not guessed at. The hour is the hour on the kitchen clock: it survives the
change to summer time; an hour the clocks skip is the first one after the gap.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice, takewhile
from typing import Literal

from .errors import Refused

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Freq = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
FREQS: dict[str, Freq] = {"DAILY": "DAILY", "WEEKLY": "WEEKLY", "MONTHLY": "MONTHLY", "YEARLY": "YEARLY"}
MOST = 40_000
"""More occasions than this (a century of days) are never drawn from one rule."""
LAST = date.max - timedelta(days=3)
"""The last day of the calendar that has its hours in every zone."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of recurrence; `days` are weekdays 0 (Monday) to 6, `nths` pairs of (which, weekday)."""

    freq: Freq
    interval: int = 1
    days: tuple[int, ...] = ()
    nths: tuple[tuple[int, int], ...] = ()
    monthdays: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None


def rule_of(text: str) -> Rule:
    """Read an RRULE; raises Refused with one sentence for what is not understood."""
    named = (p.partition("=") for p in text.upper().removeprefix("RRULE:").split(";") if p)
    parts: dict[str, str] = {key: value for key, _, value in named}
    freq = FREQS.get(parts.pop("FREQ", ""))
    if freq is None:
        raise Refused("A repeating promise needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.")
    parts.pop("WKST", None)
    days, nths = _days(parts.pop("BYDAY", ""))
    rule = Rule(
        freq,
        _whole(parts.pop("INTERVAL", "1"), 1, 400),
        days,
        nths,
        tuple(_whole(p, -31, 31) for p in parts.pop("BYMONTHDAY", "").split(",") if p),
        _whole(parts.pop("COUNT"), 1, MOST) if "COUNT" in parts else None,
        _until(parts.pop("UNTIL")) if "UNTIL" in parts else None,
    )
    if parts:
        raise Refused(f"Tend does not know {', '.join(sorted(parts))} in a repeating promise.")
    if nths and freq != "MONTHLY":
        raise Refused("A numbered weekday such as 1SU needs FREQ=MONTHLY.")
    if freq == "YEARLY" and (days or rule.monthdays):
        raise Refused("A yearly promise falls on the day it begins; it takes no BYDAY or BYMONTHDAY.")
    return rule


def _whole(text: str, low: int, high: int) -> int:
    if not re.fullmatch(r"[+-]?\d{1,6}", text) or not low <= int(text) <= high or int(text) == 0:
        raise Refused(f"{text or 'nothing'} is not a number a repeating promise can use here.")
    return int(text)


def _until(text: str) -> date:
    try:
        return datetime.strptime(text[:8], "%Y%m%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise Refused(f"UNTIL={text} is not a date; write it as 20250706.") from None


def _days(text: str) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """Plain weekdays and numbered ones, such as 1SU for the first Sunday."""
    plain: list[int] = []
    numbered: list[tuple[int, int]] = []
    for part in filter(None, text.split(",")):
        found = re.fullmatch(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)", part)
        if found is None:
            raise Refused(f"{part} is not a day of the week; write MO, TU, WE, TH, FR, SA or SU.")
        day = DAYS.index(found[2])
        if found[1]:
            numbered.append((int(found[1]), day))
        else:
            plain.append(day)
    return tuple(plain), tuple(numbered)


def dates(rule: Rule, first: date) -> Iterator[date]:
    """The days of a rule, from `first` on, in order; endless unless the rule says otherwise."""
    days = (d for d in _periods(rule, first) if d >= first)
    last = rule.until
    for day in islice(days, rule.count or MOST):
        if last is not None and day > last:
            return
        yield day


def _periods(rule: Rule, first: date) -> Iterator[date]:
    try:
        match rule.freq:
            case "DAILY":
                yield from _daily(rule, first)
            case "WEEKLY":
                yield from _weekly(rule, first)
            case "MONTHLY" | "YEARLY":
                yield from _monthly(rule, first)
    except OverflowError:
        return  # the calendar itself ends in the year 9999


def _daily(rule: Rule, first: date) -> Iterator[date]:
    day = first
    while True:
        in_month = not rule.monthdays or day.day in _month_days(rule, day.year, day.month, day.day)
        if in_month and (not rule.days or day.weekday() in rule.days):
            yield day
        day += timedelta(days=rule.interval)


def _weekly(rule: Rule, first: date) -> Iterator[date]:
    monday = first - timedelta(days=first.weekday())
    days = sorted(set(rule.days)) or [first.weekday()]
    while True:
        yield from (monday + timedelta(days=d) for d in days)
        monday += timedelta(weeks=rule.interval)


def _monthly(rule: Rule, first: date) -> Iterator[date]:
    step = rule.interval * (12 if rule.freq == "YEARLY" else 1)
    months = first.year * 12 + first.month - 1
    while True:
        year, month = divmod(months, 12)
        if year > date.max.year:
            return
        yield from (date(year, month + 1, d) for d in _month_days(rule, year, month + 1, first.day))
        months += step


def _month_days(rule: Rule, year: int, month: int, same: int) -> list[int]:
    """The days of one month a rule names; without any, the same day of the month where there is one."""
    length = monthrange(year, month)[1]
    found: set[int] = {d if d > 0 else length + 1 + d for d in rule.monthdays}
    weekdays: dict[int, list[int]] = {}
    for day in range(1, length + 1):
        weekdays.setdefault(date(year, month, day).weekday(), []).append(day)
    for nth, weekday in rule.nths:
        row = weekdays[weekday]
        index = nth - 1 if nth > 0 else nth
        found.update(row[index : index + 1 or None] if -len(row) <= index < len(row) else ())
    if rule.freq != "DAILY" and rule.days:
        named = {d for w in rule.days for d in weekdays[w]}
        found = found & named if rule.monthdays else found | named
    if not (rule.monthdays or rule.nths or rule.days):
        found = {same}
    return sorted(d for d in found if 1 <= d <= length)


def moments(rule: Rule, first: datetime, zone: tzinfo) -> Iterator[datetime]:
    """The moments of a rule in a zone: the wall-clock time of `first`, on each of its days."""
    local = first.astimezone(zone)
    clock = local.timetz().replace(tzinfo=None)
    for day in takewhile(lambda d: d <= LAST, dates(rule, local.date())):
        yield on_the_clock(datetime.combine(day, clock), zone)


def on_the_clock(wall: datetime, zone: tzinfo) -> datetime:
    """The moment a wall clock in this zone shows this time; a skipped hour is the first one after the gap."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
