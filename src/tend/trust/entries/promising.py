"""What was promised, and what each of the two says became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from .fields import BuildSlug


@dataclass(frozen=True, slots=True)
class Promise:
    """Something its keeper will do: once (`due`), again and again (`rrule` from `first`), or as it comes."""

    verb: ClassVar[str] = "promises"
    ref: str
    to: str
    due: datetime | None = None
    rrule: str | None = None
    first: datetime | None = None
    until: date | None = None
    way: BuildSlug | None = None
    repair: str | None = None
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The one it was made to says yes to a promise."""

    verb: ClassVar[str] = "accepts"
    promise: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The one it was made to says no to a promise; it costs nobody anything."""

    verb: ClassVar[str] = "declines"
    promise: str


@dataclass(frozen=True, slots=True)
class Released:
    """The one it was made to lets the keeper off a promise from now on."""

    verb: ClassVar[str] = "releases"
    promise: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """The keeper says plainly that a promise ends from now on."""

    verb: ClassVar[str] = "drops"
    promise: str


@dataclass(frozen=True, slots=True)
class MoveAsked:
    """The keeper asks, ahead of time, to move one occasion."""

    verb: ClassVar[str] = "asks-to-move"
    occasion: str
    to: datetime
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class MoveAnswered:
    """The one it was made to answers the wish to move an occasion."""

    verb: ClassVar[str] = "answers-move"
    occasion: str
    answer: Literal["agreed", "declined"]


@dataclass(frozen=True, slots=True)
class MoveNoted:
    """The keeper notes on the day that an occasion had been moved; it adds nothing to what was agreed."""

    verb: ClassVar[str] = "notes-move"
    occasion: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The keeper says it was done: in time, late, or in part."""

    verb: ClassVar[str] = "keeps"
    occasion: str
    how: Literal["in-time", "late", "partly"] = "in-time"
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """It was not done: said by the keeper (told), or by the one who waited (found)."""

    verb: ClassVar[str] = "misses"
    occasion: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """The one it was made to says whether they saw it kept."""

    verb: ClassVar[str] = "sees"
    occasion: str
    answer: Literal["yes", "no", "unnoticed"]


@dataclass(frozen=True, slots=True)
class TrySeen:
    """The one it was made to says of a miss: I saw you try."""

    verb: ClassVar[str] = "sees-try"
    occasion: str


@dataclass(frozen=True, slots=True)
class Excused:
    """The one it was made to says that nothing was owed on that occasion."""

    verb: ClassVar[str] = "excuses"
    occasion: str
