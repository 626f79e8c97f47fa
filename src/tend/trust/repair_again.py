"""When it hurts again: a return to the beginning, a small repair beside the other, or neither."""

from collections.abc import Sequence

from .breaks import break_of
from .entries import Rupture
from .people import Partner
from .repair import OPEN, Repair

AGAIN = 3
"""Harm from which the same kind of hurt takes a repair back to its beginning."""


def returns_to(
    rupture: Rupture, by: Partner, begun: Sequence[Repair], known: Sequence[Rupture]
) -> Repair | None:
    """The open repair a new hurt takes back to its beginning; what was watched in it stays on the record.

    The same kind with harm 3 or more does, and so does any deception that was not told by its doer.
    `known` are the ruptures the repairs name.
    """
    open_now = [r for r in begun if r.injured == by and r.state in OPEN[2:] and r.level != "light"]
    same = [r for r in open_now if _kind(rupture) in _kinds(r, known)]
    found_out = rupture.deception and rupture.how != "told"
    if same and (rupture.harm >= AGAIN or found_out):
        return same[-1]
    return open_now[-1] if open_now and found_out else None


def beside(repair: Repair, begun: Sequence[Repair]) -> Repair | None:
    """The greater repair a small one lies beside, and which goes on all the same."""
    if repair.level != "light" or not repair.steps:
        return None
    first = repair.steps[0].at
    greater = [
        r
        for r in begun
        if r.injured == repair.injured and r.level != "light" and r.raised and r.raised <= first
    ]
    return next((r for r in reversed(greater) if r.open or (r.completed and r.completed > first)), None)


def _kinds(repair: Repair, known: Sequence[Rupture]) -> set[str]:
    return {_kind(r) for r in known if r.rupture in repair.ruptures}


def _kind(rupture: Rupture) -> str:
    way = break_of(rupture.way)
    return way.slug if way else rupture.way
