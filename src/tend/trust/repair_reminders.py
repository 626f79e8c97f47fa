"""What the accountable one is reminded of: half way, at the end, three times a week later, then silence.

Nobody sends anything; a reminder is what Today may show. The one who was hurt is never reminded of a step.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Literal

from .people import Partner
from .record import Record
from .repair import Repair, repairs
from .repair_turn import answer_by, rested, resting, since, window

NIGHT = time(21, 30), time(8, 0)
"""Between these hours, in the zone of the bond, nothing reminds anybody."""
WEEKS = 3
"""Weekly reminders after the end of the window; then silence."""
LASTS = timedelta(hours=24)
"""How long one reminder stands."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder: of which repair, at which point of its window, and from when on it stands."""

    repair: Repair
    why: Literal["half", "end", "week"]
    at: datetime


def reminders(record: Record, who: Partner, at: datetime, *, quiet: bool = False) -> tuple[Reminder, ...]:
    """What this person is reminded of at this moment; `quiet` says that they have stepped back."""
    if quiet or night(at.astimezone(record.zone)):
        return ()
    mine = (r for r in repairs(record, at) if r.accountable == who and not resting(r, at))
    standing = ([m for m in moments(r, record.zone, at) if m.at <= at < m.at + LASTS] for r in mine)
    return tuple(found[-1] for found in standing if found)


def moments(repair: Repair, zone: tzinfo, at: datetime) -> tuple[Reminder, ...]:
    """The five moments of the step this repair waits on, as far as the one accountable owes it."""
    began, end = since(repair), answer_by(repair, at)
    if began is None or end is None:
        return ()
    half = began + window(repair) / 2 + rested(repair, began, at)
    weeks = (Reminder(repair, "week", end + timedelta(weeks=n)) for n in range(1, WEEKS + 1))
    planned = (Reminder(repair, "half", half), Reminder(repair, "end", end), *weeks)
    return tuple(Reminder(repair, m.why, by_day(m.at, zone)) for m in planned)


def in_sight(record: Record, who: Partner, at: datetime, *, quiet: bool = False) -> tuple[Repair, ...]:
    """The repairs whose step Today may show: inside the window, and later only while a reminder stands."""
    if quiet:
        return ()
    reminded = {m.repair.ref for m in reminders(record, who, at)}
    return tuple(
        r
        for r in repairs(record, at)
        if r.accountable == who
        and not resting(r, at)
        and (end := answer_by(r, at)) is not None
        and (at < end or r.ref in reminded)
    )


def night(local: datetime) -> bool:
    """Whether this is an hour at which nobody is reminded."""
    return local.time() >= NIGHT[0] or local.time() < NIGHT[1]


def by_day(at: datetime, zone: tzinfo) -> datetime:
    """The moment itself, or the next morning where it falls in the night."""
    local = at.astimezone(zone)
    if not night(local):
        return at
    on = local.date() + timedelta(days=1 if local.time() >= NIGHT[0] else 0)
    return datetime.combine(on, NIGHT[1], zone)
