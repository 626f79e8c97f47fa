"""What two people shape together: the load, pages about oneself, good times, agreements of both, the pace."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from .fields import Five, Hour, Often, YesNo


@dataclass(frozen=True, slots=True)
class LoadWeighed:
    """How one sees who does, who plans and who remembers: 1 is nearly all me, 5 nearly all the other."""

    verb: ClassVar[str] = "weighs-load"
    does: Five | None = None
    plans: Five | None = None
    remembers: Five | None = None


@dataclass(frozen=True, slots=True)
class OwnPage:
    """One version of a page about oneself; a later one takes its place, and the earlier stays to be read."""

    verb: ClassVar[str] = "writes-page"
    topic: Literal["needs", "likes"]


@dataclass(frozen=True, slots=True)
class Enjoyed:
    """Something the two did together that was good."""

    verb: ClassVar[str] = "enjoys"
    ref: str


@dataclass(frozen=True, slots=True)
class Liked:
    """Whether it was good for the other as well."""

    verb: ClassVar[str] = "likes-too"
    enjoyed: str
    answer: YesNo


@dataclass(frozen=True, slots=True)
class Pledge:
    """Words about what is private and what would be a secret, for both to sign; its writer has."""

    verb: ClassVar[str] = "pledges"
    ref: str


@dataclass(frozen=True, slots=True)
class Signed:
    """The other signs such words too."""

    verb: ClassVar[str] = "signs"
    pledge: str


@dataclass(frozen=True, slots=True)
class OpennessAsked:
    """A wish that the other be open about something; it binds nobody and needs no answer."""

    verb: ClassVar[str] = "asks-to-open"
    ref: str


@dataclass(frozen=True, slots=True)
class KeptInView:
    """Whether one would have a repair that was ended stand on the page of what the two came through."""

    verb: ClassVar[str] = "keeps-in-view"
    repair: str
    answer: YesNo


@dataclass(frozen=True, slots=True)
class Paced:
    """How often one likes to be asked how it is, and the quiet hours of the night; always private."""

    verb: ClassVar[str] = "paces"
    check_in: Often | None = None
    quiet_from: Hour | None = None
    quiet_until: Hour | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """A practice one would rather not take up now; it rests, and nobody else knows. Always private."""

    verb: ClassVar[str] = "sets-aside"
    practice: str


@dataclass(frozen=True, slots=True)
class PutAway:
    """One of the two would put the whole record away, to be kept and read; both have to say so."""

    verb: ClassVar[str] = "puts-away"


Together = (
    LoadWeighed | OwnPage | Enjoyed | Liked | Pledge | Signed | OpennessAsked
    | KeptInView | Paced | SetAside | PutAway
)  # fmt: skip
"""Any of these."""
