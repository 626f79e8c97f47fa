"""What was told, how it was received, and openness offered for a time."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from .fields import Five, TellingKind, Unasked, Welcome


@dataclass(frozen=True, slots=True)
class Telling:
    """Something told: an intention, an expectation, a change, a mistake, a fact, a feeling."""

    verb: ClassVar[str] = "tells"
    ref: str
    kind: TellingKind
    how: Unasked = "volunteered"
    depth: Five | None = None
    whole: bool | None = None
    topic: str = ""
    invites: bool = False


@dataclass(frozen=True, slots=True)
class LeaveAsked:
    """There is something hard to tell; what it is stays unsaid until the other names a time."""

    verb: ClassVar[str] = "asks-leave"
    ref: str


@dataclass(frozen=True, slots=True)
class LeaveAnswered:
    """When the other would hear it; not now is as good an answer as any."""

    verb: ClassVar[str] = "gives-leave"
    leave: str
    answer: Literal["now", "later", "not_now"]


@dataclass(frozen=True, slots=True)
class Received:
    """How something told was taken; `used_against` is the teller's word, `received_safely` either's."""

    verb: ClassVar[str] = "receives"
    telling: str
    answer: Welcome
    late: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """An openness offered by the one who opens up, with its scope and the day it ends."""

    verb: ClassVar[str] = "opens"
    ref: str
    scope: str
    until: date
    start: date | None = None
    review_on: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementAnswered:
    """An answer to an openness offered, or to its ending."""

    verb: ClassVar[str] = "answers-opening"
    agreement: str
    answer: Literal["accepted", "declined", "agreed_to_end"]


@dataclass(frozen=True, slots=True)
class AgreementReviewed:
    """One of the two says on a review day whether the openness goes on."""

    verb: ClassVar[str] = "reviews-opening"
    agreement: str
    answer: Literal["keep", "change", "end"]


@dataclass(frozen=True, slots=True)
class AgreementEnded:
    """Either ends the openness, at once and without a reason."""

    verb: ClassVar[str] = "ends-opening"
    agreement: str
