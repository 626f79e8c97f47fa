"""The terms of a promise as somebody types them, and the promise they make."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from tend.trust.builds import BUILDS
from tend.trust.entries import Promise
from tend.trust.people import Partner
from tend.trust.recurrence import DAYS, on_the_clock

LONGEST: Final = 2_000
CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
FURTHEST: Final = timedelta(days=5 * 366)

EXAMPLES: Final = {
    "late": (
        "Text you before six when I will be late",
        "open",
        "Your phone tells you before you have to wonder",
    ),
    "table": ("Leave my phone in the hall while we eat", "weekly", "There is no phone on the table"),
    "money": ("Show you what I spent this month", "once", "The bank statement lies on the table"),
}
"""Small promises to begin from: what, when, and how the other notices."""

VAGUE: Final = re.compile(
    r"\b(better|try|trying|harder|more|less|nicer|kinder|change|different(ly)?|always|never|soon|sometimes"
    r"|support(ive)?|there for you|respect(ful)?|be open|more open|honest|attentive|listen|work on"
    r"|make an effort|improve)\b",
    re.IGNORECASE,
)
BOUND: Final = re.compile(r"\b(more|less) than\b", re.IGNORECASE)
"""A bound is plain enough: more than sixty euro."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What stands in the form, as it was typed."""

    words: str = ""
    when: str = ""
    day: str = ""
    time: str = ""
    weekdays: tuple[str, ...] = ()
    weekly_time: str = ""
    every: str = "1"
    until: str = ""
    notice: str = ""
    way: str = ""
    repair: str = ""


@dataclass(frozen=True, slots=True)
class Mend:
    """What to change before the promise can be made: which field, and one clear sentence."""

    field: str
    says: str


def typed(sent: Mapping[str, str], weekdays: Sequence[str]) -> Terms:
    """The form as it was sent."""
    plain = {name: sent.get(name, "").strip() for name in Terms.__slots__ if name != "weekdays"}
    return Terms(**plain, weekdays=tuple(d for d in DAYS if d in weekdays))


def begun(example: str) -> Terms:
    """A form that begins from one of the examples, or an empty one."""
    words, when, notice = EXAMPLES.get(example, ("", "", ""))
    return Terms(words=words, when=when, notice=notice)


@dataclass(frozen=True, slots=True)
class Made:
    """To whom a promise is made, under which handle, in which zone, and when."""

    ref: str
    to: Partner
    zone: tzinfo
    now: datetime


def promised(terms: Terms, made: Made) -> Promise | Mend:
    """The promise these terms make, or the one thing to change first."""
    if not terms.words:
        return Mend("words", "Say what you will do, in a few words.")
    if max(len(terms.words), len(terms.notice)) > LONGEST:
        return Mend("words", "That is long for one promise. A sentence or two is enough.")
    way = terms.way if terms.way in {b.slug for b in BUILDS} else None
    timed = _timed(terms, made)
    if isinstance(timed, Mend):
        return timed
    due, rrule, first, until = timed
    return Promise(made.ref, made.to, due, rrule, first, until, way, terms.repair or None, terms.notice)


Timed = tuple[datetime | None, str | None, datetime | None, date | None]


def _timed(terms: Terms, made: Made) -> Timed | Mend:
    match terms.when:
        case "once":
            return _once(terms, made)
        case "weekly":
            return _weekly(terms, made)
        case "open":
            return None, None, None, None
        case _:
            return Mend("when", "Choose when: once, every week, or whenever it comes up.")


def _once(terms: Terms, made: Made) -> Timed | Mend:
    due = moment_typed(terms.day, terms.time, made.zone)
    if due is None:
        return Mend("day", "Choose a day and a time, so that you both know when it is due.")
    if due <= made.now:
        return Mend("day", "That time has gone by already. Choose one that lies ahead.")
    if due - made.now > FURTHEST:
        return Mend("day", "That is more than five years away. Choose a day nearer to now.")
    return due, None, None, None


def _weekly(terms: Terms, made: Made) -> Timed | Mend:
    clock = _clock(terms.weekly_time)
    if not terms.weekdays or clock is None:
        return Mend("weekdays", "Choose at least one day of the week, and the time.")
    every = int(terms.every) if terms.every in ("1", "2", "3", "4") else 1
    days = [DAYS.index(d) for d in terms.weekdays]
    first = _first(days, clock, made)
    until = _date(terms.until)
    if terms.until and until is None:
        return Mend("until", "The last day is not a day in the calendar.")
    if until is not None and until < first.date():
        return Mend(
            "until", "The last day comes before the first time. Choose a later one, or leave it empty."
        )
    interval = f"INTERVAL={every};" if every > 1 else ""
    return None, f"FREQ=WEEKLY;{interval}BYDAY={','.join(terms.weekdays)}", first, until


def _first(days: list[int], clock: time, made: Made) -> datetime:
    """The first of these weekdays at this hour that still lies ahead."""
    today = made.now.astimezone(made.zone).date()
    ahead = (on_the_clock(datetime.combine(today + timedelta(days=n), clock), made.zone) for n in range(15))
    return next(at for at in ahead if at.weekday() in days and at > made.now)


def moment_typed(day: str, clock: str, zone: tzinfo) -> datetime | None:
    """The moment a date field and a time field name together."""
    on, at = _date(day), _clock(clock)
    return None if on is None or at is None else on_the_clock(datetime.combine(on, at), zone)


def _date(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 1970 <= found.year <= 9000 else None


def _clock(text: str) -> time | None:
    found = CLOCK.match(text)
    return time(int(found[1]), int(found[2])) if found else None


def question_back(terms: Terms) -> str:
    """One question about words that could mean many things; empty when they are plain enough."""
    found = VAGUE.search(BOUND.sub("", terms.words))
    if found is not None:
        seen = "What would somebody standing in the room see you do?"
        return f"The word “{found[0]}” can mean many things. {seen}"
    if terms.when == "open" and not terms.notice:
        return "How will it be seen that it came up, and that you did it?"
    return ""
