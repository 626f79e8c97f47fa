"""Moments: what words of time may mean, seen from another moment."""

from datetime import date, datetime, time, timedelta, tzinfo

from .calendar_words import DAY_PARTS, DAYS_AHEAD, MONTHS, NUMBERS, SHORT_DAYS, UNITS, WEEKDAYS

_HOURS_OF_DAY, _NOON, _LATEST_SMALL_HOUR = 24, 12, 6


def resolve(when: str, moment: datetime, zone: tzinfo) -> datetime | None:
    """The moment some words of time may mean, seen from another moment, in a zone; None when that is unsure.

    A day without an hour means its last minute; words that come back every week mean no single moment.

    >>> from datetime import UTC
    >>> at = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    >>> resolve("by six", at, UTC).isoformat()
    '2026-03-04T18:00:00+00:00'
    >>> resolve("every Sunday", at, UTC) is None
    True
    """
    words = when.lower().replace("-", " ").replace(",", " ").split()
    here = moment.astimezone(zone)
    if not words or _returns(words):
        return None
    counted = _from_now(words, here)
    if counted is not None:
        return counted
    day = _day_of(words, here)
    hour = _hour_of(words, here, day)
    if day is None and hour is None:
        return None
    chosen = day or (here.date() if hour and hour > here.time() else here.date() + timedelta(days=1))
    found = datetime.combine(chosen, hour or time(23, 59), zone)
    return found if found > here else None


def _returns(words: list[str]) -> bool:
    """Words for something that comes back, or that name a day nobody here knows."""
    coming_back = {
        "every",
        "each",
        "daily",
        "weekly",
        "monthly",
        "nightly",
        "once",
        "twice",
        "from",
        "starting",
    }
    unknown = {
        "weekend",
        "month",
        "year",
        "payday",
        "work",
        "school",
        "dinner",
        "christmas",
        "then",
        "next",
        *MONTHS,
    }
    many = any(word[:-1] in WEEKDAYS for word in words)
    return many or bool(coming_back.intersection(words)) or bool(unknown.intersection(words))


def _from_now(words: list[str], here: datetime) -> datetime | None:
    if words[0] not in {"in", "within"}:
        return None
    minutes = next(
        (UNITS.get(w) or UNITS.get(w.removesuffix("s")) for w in words if w.rstrip("s") in UNITS), None
    )
    count = next((int(w) if w.isdigit() else NUMBERS[w] for w in words if w.isdigit() or w in NUMBERS), None)
    if minutes is None or count is None:
        return None
    if "half" in words:
        return here + timedelta(minutes=minutes / 2) if "an" in words else None
    return here + timedelta(minutes=minutes * count)


def _day_of(words: list[str], here: datetime) -> date | None:
    for word in words:
        if word in DAYS_AHEAD:
            return here.date() + timedelta(days=DAYS_AHEAD[word])
        name = SHORT_DAYS.get(word, word)
        if name in WEEKDAYS:
            ahead = (WEEKDAYS.index(name) - here.weekday()) % 7
            return here.date() + timedelta(days=ahead or 7)
    return here.date() if {"this", "morning"} <= set(words) or {"this", "evening"} <= set(words) else None


def _hour_of(words: list[str], here: datetime, day: date | None) -> time | None:
    if "noon" in words:
        return time(12)
    if "midnight" in words:
        return time(23, 59)
    clocks = [clock for at in range(len(words)) if (clock := _clock_at(words, at))]
    if not clocks:
        part = next((DAY_PARTS[w] for w in words if w in DAY_PARTS), None)
        return time(part) if part and part < DAY_PARTS["night"] else None
    hour, minute, sure = clocks[0]
    if not sure:
        hour = _likely(hour, minute, words, here if day in {None, here.date()} else None)
    return time(hour, minute) if hour < _HOURS_OF_DAY else None


def _clock_at(words: list[str], at: int) -> tuple[int, int, bool] | None:
    """The hour and minute a word tells, and whether morning or evening is certain."""
    word = words[at]
    digits = word.rstrip("apm")
    hour_text, _, minute_text = digits.replace(".", ":").partition(":")
    if hour_text.isdigit() and (not minute_text or minute_text.isdigit()):
        hour, minute = int(hour_text), int(minute_text or 0)
    elif word in NUMBERS and word not in {"a", "an", "half"}:
        hour, minute = NUMBERS[word], 0
    else:
        return None
    if minute > 59 or hour >= _HOURS_OF_DAY:  # noqa: PLR2004 minutes of an hour
        return None
    if (at and words[at - 1] == "half") or words[max(0, at - 2) : at] == ["half", "past"]:
        minute = 30
    mark = word[len(digits) :] or (words[at + 1] if at + 1 < len(words) else "")
    if mark in {"am", "pm"} and 0 < hour <= _NOON:
        return hour % _NOON + (_NOON if mark == "pm" else 0), minute, True
    return hour, minute, hour > _NOON or (bool(minute_text) and len(hour_text) > 1)


def _likely(hour: int, minute: int, words: list[str], here: datetime | None) -> int:
    """Morning or evening, where only an hour is told: what is still to come; nobody means four at night."""
    if "morning" in words:
        return hour
    late = hour + _NOON if hour < _NOON else hour
    if {"tonight", "evening", "afternoon", "night"}.intersection(words) or 0 < hour <= _LATEST_SMALL_HOUR:
        return late
    return hour if here is None or time(hour, minute) > here.time() else late
