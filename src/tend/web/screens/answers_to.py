"""Which entry an answer belongs under."""

from collections.abc import Iterable

from tend.trust.entries import (
    Accepted,
    AgreementAnswered,
    BoundaryAnswered,
    Declined,
    Extended,
    FeltHeard,
    GaveBack,
    Kind,
    Landed,
    LeaveAnswered,
    Liked,
    Received,
    RequestAnswered,
    Returned,
    Signed,
    WasThere,
)
from tend.trust.record import Entry


def children(standing: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The answers, under the entry they answer; an answer that is more private than it stands alone."""
    found: dict[str, list[Entry]] = {}
    named: dict[str, Entry] = {}
    for e in standing:
        for name in {e.name, e.handle} - {""}:
            named[name] = e
    for e in standing:
        parent = named.get(answer_to(e.what))
        if parent is not None and e.private == parent.private:
            found.setdefault(parent.name, []).append(e)
    return found


def answer_to(what: Kind) -> str:
    """The handle of what an entry answers; empty for one that stands by itself."""
    match what:
        case Received(telling=ref) | BoundaryAnswered(boundary=ref) | RequestAnswered(request=ref):
            return ref
        case WasThere(need=ref) | Extended(pause=ref) | Returned(pause=ref) | LeaveAnswered(leave=ref):
            return ref
        case Accepted(promise=ref) | Declined(promise=ref) | Landed(thanks=ref):
            return ref
        case AgreementAnswered(agreement=ref) | Liked(enjoyed=ref) | Signed(pledge=ref):
            return ref
        case GaveBack(turn=ref):
            return ref
        case FeltHeard(turn=ref):
            return ref or ""
        case _:
            return ""
