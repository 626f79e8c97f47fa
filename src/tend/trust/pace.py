"""The pace: how often somebody is asked how it is, and the hours in which nobody is asked anything.

Left alone it only ever grows slower: once the wondering has stopped for a while, Tend asks less. It asks more
often again only when that person says so.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from .entries import CheckIn, Paced, PutAway
from .entries.fields import Often
from .people import Partner
from .record import Entry, Record

CALM = 6
"""Answers in a row without wondering before Tend asks less often; hand-set."""
LASTING = {"daily": timedelta(days=7), "weekly": timedelta(weeks=5)}
"""How long those answers have to reach over; hand-set."""
BETWEEN: dict[Often, timedelta | None] = {
    "daily": timedelta(hours=20),
    "weekly": timedelta(days=6),
    "monthly": timedelta(days=27),
    "never": None,
}
"""How long after a check-in the next is offered."""
SLOWER: dict[Often, Often] = {"daily": "weekly", "weekly": "monthly"}
NIGHT = (time(21, 30), time(8, 0))
"""The quiet hours until somebody chooses their own."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often one is asked; `slowed` says that it came down by itself, `quiet` are the hours of night."""

    often: Often = "weekly"
    slowed: bool = False
    quiet: tuple[time, time] = NIGHT

    @property
    def between(self) -> timedelta | None:
        """How long after a check-in the next is offered; None for somebody who would not be asked."""
        return BETWEEN[self.often]


def pace(record: Record, who: Partner, at: datetime) -> Pace:
    """The pace of one person at this moment, from what they chose and from their own check-ins."""
    now, calm = Pace(), list[datetime]()
    for e in record.standing:
        if e.by != who or e.at > at:
            continue
        match e.what:
            case Paced():
                now, calm = _chosen(now, e.what), []
            case CheckIn(wondered="yes"):
                calm = []
            case CheckIn(wondered="no"):
                now, calm = _slowed(now, [*calm, e.at])
            case _:
                pass
    return now


def _chosen(now: Pace, said: Paced) -> Pace:
    hours = (said.quiet_from, said.quiet_until)
    start, end = (was if hour is None else time(hour) for hour, was in zip(hours, now.quiet, strict=True))
    kept = said.check_in is None
    return Pace(said.check_in or now.often, now.slowed and kept, (start, end))


def _slowed(now: Pace, calm: list[datetime]) -> tuple[Pace, list[datetime]]:
    """One step slower once the calm has lasted; never a step faster."""
    lasting = LASTING.get(now.often)
    if lasting is None or len(calm) < CALM or calm[-1] - calm[0] < lasting:
        return now, calm
    return Pace(SLOWER[now.often], slowed=True, quiet=now.quiet), []


def is_quiet(record: Record, who: Partner, at: datetime) -> bool:
    """Whether this is an hour in which this person is asked nothing."""
    start, end = pace(record, who, at).quiet
    hour = at.astimezone(record.zone).time()
    return start <= hour < end if start <= end else hour >= start or hour < end


def put_away(record: Record, at: datetime) -> tuple[Entry, ...]:
    """What both said to put the record away, if it stands; what either shares after it opens it again."""
    shared = [e for e in record.standing if e.at <= at and not e.private]
    said = {e.by: e for e in shared if isinstance(e.what, PutAway)}
    if len(said) < len(record.bond.people):
        return ()
    last = max(e.at for e in said.values())
    again = any(e.at >= last and not isinstance(e.what, PutAway) for e in shared)
    return () if again else tuple(said.values())
