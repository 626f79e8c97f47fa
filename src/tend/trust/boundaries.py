"""The limits one person set and how they were met, by the setter's word; and what one asked of the other."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .asks import same_wish
from .entries import Aftermath, Boundary, BoundaryAnswered, RequestAnswered
from .people import Partner
from .record import Entry, Record

Met = Literal["honoured", "questioned", "pressed", "punished"]
Answer = Literal["yes", "no", "not_now"]
REST = timedelta(days=30)
"""How long a no stands before the same may be asked again (S-103)."""
AFTER = (1, 3)
"""Days after a limit on which its setter is asked, in private, how it was."""
ASKED_FOR = timedelta(days=7)
"""How long the later of these questions stays open; then it is left alone."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Each limit with how it was met; None where nobody has said. Setting one counts against nobody.

    A request is not among them: it may be declined, so it cannot be crossed.
    """

    each: tuple[tuple[Entry, Met | None], ...]
    uneasy_after: int

    def met(self, how: Met) -> int:
        """How many were met in this way."""
        return sum(1 for _, answer in self.each if answer == how)


def limits(record: Record, holder: Partner, at: datetime) -> Limits:
    """The limits one set and how they were met, at this moment; the setter's own word goes first."""
    now = [e for e in record.besides if e.at <= at]
    said: dict[str, Met] = {}
    for by_setter in (False, True):
        for e in now:
            if isinstance(e.what, BoundaryAnswered) and (e.by == holder) == by_setter:
                said[e.what.boundary] = e.what.answer
    after = [e.what for e in now if isinstance(e.what, Aftermath) and e.by == holder]
    said |= {a.boundary: "punished" for a in after if a.answer == "punished"}
    own = [(e, e.what) for e in now if isinstance(e.what, Boundary) and e.by == holder]
    return Limits(
        each=tuple((e, said.get(what.ref)) for e, what in own if what.kind != "request"),
        uneasy_after=sum(1 for a in after if a.answer != "fine"),
    )


def answer_of(record: Record, request: str, at: datetime) -> Entry | None:
    """The last answer to a request, by its handle."""
    said = [e for e in record.entries if isinstance(e.what, RequestAnswered) and e.what.request == request]
    return max((e for e in said if e.at <= at), key=lambda e: e.at, default=None)


def refused_lately(record: Record, e: Entry) -> str:
    """Why the same may not be asked again yet; empty where it may. What was taken back counts as asked."""
    for earlier in record.entries:
        what = earlier.what
        if not isinstance(what, Boundary) or what.kind != "request" or earlier.by != e.by:
            continue
        answer = answer_of(record, what.ref, e.at)
        if answer is None or not isinstance(answer.what, RequestAnswered) or answer.what.answer != "no":
            continue
        if e.at - answer.at < REST and same_wish(earlier.words, e.words):
            day = answer.at.astimezone(record.zone)
            other = record.called(answer.by)
            return (
                f"{other} said no to this on {day.day} {_month(day)}. A no stands for thirty days at least."
            )
    return ""


def _month(day: datetime) -> str:
    names = "January February March April May June July August September October November December"
    return names.split()[day.month - 1]


def asks_after(record: Record, setter: Partner, at: datetime) -> tuple[Entry, int] | None:
    """The limit its setter may be asked about now, and after how many days; the newest first.

    It is asked on the first day and on the third, each until the next would come, and then no more.
    """
    asked = {
        (e.what.boundary, e.what.day)
        for e in record.standing
        if isinstance(e.what, Aftermath) and e.by == setter
    }
    for e in reversed(record.standing):
        if not isinstance(e.what, Boundary) or e.by != setter or e.private or e.what.kind == "request":
            continue
        since = at - e.at
        due = [day for day in AFTER if since >= timedelta(days=day)]
        if due and since < ASKED_FOR and (e.what.ref, due[-1]) not in asked:
            return e, due[-1]
    return None
