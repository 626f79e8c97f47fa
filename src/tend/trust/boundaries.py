"""The limits one person set, and how they were met, by the word of the one who set them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .entries import Aftermath, Boundary, BoundaryAnswered
from .people import Partner
from .record import Entry, Record

Met = Literal["honoured", "questioned", "pressed", "punished"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Each boundary with how it was met; None where nobody has said. Setting one counts against nobody."""

    each: tuple[tuple[Entry, Met | None], ...]
    uneasy_after: int

    def met(self, how: Met) -> int:
        """How many were met in this way."""
        return sum(1 for _, answer in self.each if answer == how)


def limits(record: Record, holder: Partner, at: datetime) -> Limits:
    """The limits one set and how they were met, at this moment; the setter's own word goes first."""
    now = [e for e in record.standing if e.at <= at]
    said: dict[str, Met] = {}
    for by_setter in (False, True):
        for e in now:
            if isinstance(e.what, BoundaryAnswered) and (e.by == holder) == by_setter:
                said[e.what.boundary] = e.what.answer
    after = [e.what for e in now if isinstance(e.what, Aftermath) and e.by == holder]
    said |= {a.boundary: "punished" for a in after if a.answer == "punished"}
    own = [(e, e.what.ref) for e in now if isinstance(e.what, Boundary) and e.by == holder]
    return Limits(
        each=tuple((e, said.get(ref)) for e, ref in own),
        uneasy_after=sum(1 for a in after if a.answer != "fine"),
    )
