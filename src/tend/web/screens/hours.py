"""Moments, days and rhythms in words, always in the zone the two count their days in."""

from datetime import date, datetime, tzinfo
from typing import Final

from tend.trust.entries import Promise
from tend.trust.errors import Refused
from tend.trust.recurrence import Rule, rule_of

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
COUNTS: Final = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS: Final = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def greeting(now: datetime, zone: tzinfo) -> str:
    """What one says at this hour."""
    hour = now.astimezone(zone).hour
    return "Good morning" if 4 <= hour < 12 else "Good afternoon" if 12 <= hour < 18 else "Good evening"


def day(that: date, today: date) -> str:
    """A day by its nearest name: today, yesterday, or Sunday 4 May; with the year where it is another."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((that - today).days)
    if near:
        return near
    plain = f"{WEEKDAYS[that.weekday()]} {that.day} {MONTHS[that.month - 1]}"
    return plain if that.year == today.year else f"{plain} {that.year}"


def moment(at: datetime, zone: tzinfo, now: datetime) -> str:
    """A moment with its hour: today at 17:00, or Sunday 4 May at 17:00."""
    local = at.astimezone(zone)
    return f"{day(local.date(), now.astimezone(zone).date())} at {local:%H:%M}"


def count(number: int) -> str:
    """A small number as a word."""
    return COUNTS[number] if 0 <= number < len(COUNTS) else str(number)


def joined(names: list[str]) -> str:
    """Names in a row, as one says them: Monday, Tuesday and Friday."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def when(promise: Promise, zone: tzinfo, now: datetime) -> str:
    """When a promise falls due, from once to every week to whenever it comes up."""
    if promise.due is not None:
        return moment(promise.due, zone, now)
    if promise.rrule is None or promise.first is None:
        return "whenever it comes up"
    first = promise.first.astimezone(zone)
    try:
        rule = rule_of(promise.rrule)
    except Refused:
        return f"again and again at {first:%H:%M}"
    last = promise.until or rule.until
    end = f", until {day(last, now.astimezone(zone).date())}" if last else ""
    return f"{_rhythm(rule, first.date())} at {first:%H:%M}{end}"


def _rhythm(rule: Rule, first: date) -> str:
    every = {1: "every", 2: "every other"}.get(rule.interval, f"every {count(rule.interval)}")
    match rule.freq:
        case "DAILY" if rule.interval <= 2:
            return f"{every} day"
        case "DAILY":
            return f"{every} days"
        case "WEEKLY":
            days = joined([WEEKDAYS[d] for d in sorted(set(rule.days)) or [first.weekday()]])
            if len(set(rule.days)) == 7 and rule.interval == 1:
                return "every day"
            return f"every {days}" if rule.interval == 1 else f"{_weeks(rule.interval)} on {days}"
        case "MONTHLY" | "YEARLY":
            return _long(rule, first)


def _weeks(interval: int) -> str:
    return "every other week" if interval == 2 else f"every {count(interval)} weeks"


def _long(rule: Rule, first: date) -> str:
    """The rhythm of months and years, as it reads in a record that came from elsewhere."""
    if rule.freq == "YEARLY":
        return f"every year on {first.day} {MONTHS[first.month - 1]}"
    span = "every month" if rule.interval == 1 else f"every {count(rule.interval)} months"
    if rule.nths:
        named = [f"the {ORDINALS.get(n, str(n))} {WEEKDAYS[d]}" for n, d in rule.nths]
        return f"{span} on {joined(named)}"
    days = [("the last day" if d == -1 else f"day {d}") for d in rule.monthdays or (first.day,)]
    return f"{span} on {joined(days)}"
