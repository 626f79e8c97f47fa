"""What the other told or asked, as long as nobody has answered it."""

from collections.abc import Iterator
from datetime import timedelta

from tend.trust.entries import (
    Boundary,
    Kind,
    LeaveAnswered,
    LeaveAsked,
    Received,
    RequestAnswered,
    Telling,
)
from tend.trust.record import Record
from tend.web.screens.things import Asked, Visit

RECENT = timedelta(days=14)
"""How long it is brought up by itself; on its own page it stays for good."""


def asked(record: Record, visit: Visit) -> Iterator[Asked]:
    """What the other told or asked in the last days and nobody has answered yet; never at night."""
    if visit.quiet:
        return
    answered = {ref for e in record.standing if e.by == visit.me and (ref := _answers(e.what))}
    for e in reversed(record.standing):
        new = e.by != visit.me and timedelta() <= visit.at - e.at <= RECENT
        if new and _may_be_answered(e.what) and e.handle not in answered:
            yield Asked(e)


def _may_be_answered(what: Kind) -> bool:
    return isinstance(what, Telling | LeaveAsked) or (isinstance(what, Boundary) and what.kind == "request")


def _answers(what: Kind) -> str:
    match what:
        case Received(telling=ref) | LeaveAnswered(leave=ref) | RequestAnswered(request=ref):
            return ref
        case _:
            return ""
