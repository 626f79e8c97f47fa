"""What broke, and every step of the way back."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from .fields import BreakSlug, Count, Five, Learnt, Level, Step, StepAnswer, Unasked, YesNo


@dataclass(frozen=True, slots=True)
class Rupture:
    """One time trust broke, named by the one who was hurt."""

    verb: ClassVar[str] = "names"
    rupture: str
    about: str
    way: BreakSlug
    harm: Five
    how: Learnt = "witnessed"
    deception: bool = False
    injury: bool = False


@dataclass(frozen=True, slots=True)
class NewInformation:
    """More came out about something already named."""

    verb: ClassVar[str] = "adds"
    rupture: str
    how: Unasked = "discovered"


@dataclass(frozen=True, slots=True)
class Minimised:
    """The one who was hurt says that a rupture or a miss was made small afterwards."""

    verb: ClassVar[str] = "was-minimised"
    about: str


@dataclass(frozen=True, slots=True)
class SeenDifferently:
    """The other remembers it differently; it changes nobody's rating."""

    verb: ClassVar[str] = "sees-differently"
    rupture: str


@dataclass(frozen=True, slots=True)
class GoesOn:
    """One of the two says that what hurt goes on still, or that it is over."""

    verb: ClassVar[str] = "goes-on"
    rupture: str
    answer: YesNo


@dataclass(frozen=True, slots=True)
class WholePicture:
    """The one who was hurt believes, or no longer believes, that everything has been told."""

    verb: ClassVar[str] = "believes-whole"
    answer: Literal["yes", "no", "unsure"]


@dataclass(frozen=True, slots=True)
class RepairStep:
    """One step of one repair, by the one whose step it is.

    `level` goes with `levelled` alone; `aloud` says of an apology that it is to be said in person.
    """

    verb: ClassVar[str] = "repairs"
    repair: str
    step: Step
    ruptures: tuple[str, ...] = ()
    answer: StepAnswer | None = None
    promises: tuple[str, ...] = ()
    within: Count | None = None
    weeks: Count | None = None
    back_by: datetime | None = None
    draft: str | None = None
    level: Level | None = None
    aloud: bool = False
