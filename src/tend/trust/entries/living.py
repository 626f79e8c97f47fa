"""Limits, moments of need, pauses, listening, thanks, check-ins and plain words."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from .fields import Count, Heard, Ten, YesNo


@dataclass(frozen=True, slots=True)
class CheckIn:
    """How it is for the one who writes; every part may be left out, and skipping means nothing."""

    verb: ClassVar[str] = "checks-in"
    ref: str | None = None
    safety: Ten | None = None
    connection: Ten | None = None
    hope: Ten | None = None
    wondered: YesNo | None = None
    wished_well: Ten | None = None
    easy_to_read: Ten | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A line for oneself, perhaps about another entry."""

    verb: ClassVar[str] = "notes"
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Boundary:
    """A limit about oneself, a no, or a request that may be declined."""

    verb: ClassVar[str] = "sets"
    ref: str
    kind: Literal["limit", "no", "request"]


@dataclass(frozen=True, slots=True)
class BoundaryAnswered:
    """How a boundary was met: the other's answer, or the setter's own word for it."""

    verb: ClassVar[str] = "answers-boundary"
    boundary: str
    answer: Literal["honoured", "questioned", "pressed", "punished"]


@dataclass(frozen=True, slots=True)
class RequestAnswered:
    """The other's answer to a request; each of the three is a good one, and a no is final for a while."""

    verb: ClassVar[str] = "answers-request"
    request: str
    answer: Literal["yes", "no", "not_now"]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """How it was for the setter one day and three days after; always private."""

    verb: ClassVar[str] = "aftermath"
    boundary: str
    day: Count
    answer: Literal["fine", "uneasy", "punished"]


@dataclass(frozen=True, slots=True)
class Need:
    """A moment in which somebody needed the other."""

    verb: ClassVar[str] = "needs"
    ref: str
    asked: YesNo | None = None


@dataclass(frozen=True, slots=True)
class WasThere:
    """The one in need says whether the other was there."""

    verb: ClassVar[str] = "was-met"
    need: str
    answer: Literal["yes", "partly", "no"]


@dataclass(frozen=True, slots=True)
class Log:
    """A count one keeps of the other's calls or answers; it carries no weight, however long."""

    verb: ClassVar[str] = "logs"
    kind: str
    count: Count
    answered: Count | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A time-out from a heated moment, with the time of coming back."""

    verb: ClassVar[str] = "pauses"
    ref: str
    heat: Ten | None = None
    back_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Extended:
    """A pause made longer, once, by the one who called it."""

    verb: ClassVar[str] = "extends"
    pause: str
    back_by: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """Back from a pause."""

    verb: ClassVar[str] = "returns"
    pause: str


@dataclass(frozen=True, slots=True)
class Settles:
    """What helps the writer settle; the other is shown it only while a pause is on."""

    verb: ClassVar[str] = "settles"


@dataclass(frozen=True, slots=True)
class Listened:
    """A turn of listening, by the one who listens; it has a handle where the two go through it here."""

    verb: ClassVar[str] = "listens"
    ref: str | None = None
    minutes: Count | None = None


@dataclass(frozen=True, slots=True)
class GaveBack:
    """The one who listened gives back what they heard, here or aloud."""

    verb: ClassVar[str] = "gives-back"
    turn: str


@dataclass(frozen=True, slots=True)
class FeltHeard:
    """The one who spoke says whether they felt heard."""

    verb: ClassVar[str] = "feels-heard"
    by: str
    answer: Heard
    turn: str | None = None


@dataclass(frozen=True, slots=True)
class Thanks:
    """Thanks for one thing the other did."""

    verb: ClassVar[str] = "thanks"
    ref: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Landed:
    """Whether thanks arrived."""

    verb: ClassVar[str] = "takes-thanks"
    thanks: str
    answer: Literal["landed", "not_now"]


@dataclass(frozen=True, slots=True)
class Message:
    """Plain words to the other; they move nothing by themselves."""

    verb: ClassVar[str] = "writes"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft its writer chose to keep; always private."""

    verb: ClassVar[str] = "drafts"
    ref: str | None = None
    purpose: str = ""
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """Somebody steps back for a while; always private, it looks like ordinary silence."""

    verb: ClassVar[str] = "quietens"
    on: bool = True
