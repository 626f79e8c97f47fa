"""The things Today may show, one at a time, and who opens it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tend.trust.agreements import Openness
from tend.trust.guidance import Help
from tend.trust.occasions import Occasion
from tend.trust.people import Partner
from tend.trust.presence import Away
from tend.trust.promises import Course
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.trust.turns import Turn

Invitation = Literal["check-in", "promise", "thanks"]


@dataclass(frozen=True, slots=True)
class Paused:
    """A pause is on: until it is over there is nothing else. `over` is for the one who called it."""

    away: Away
    over: bool


@dataclass(frozen=True, slots=True)
class AtHand:
    """A turn of listening the two are in."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class Due:
    """A promise of one's own that falls due today, or fell due and was left open."""

    course: Course
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a repair that is this reader's; whoever was hurt is never reminded of one."""

    repair: Repair


@dataclass(frozen=True, slots=True)
class Offered:
    """A promise the other offers."""

    course: Course


@dataclass(frozen=True, slots=True)
class Wish:
    """The other asks, ahead of time, to move an occasion."""

    course: Course
    occasion: Occasion
    to: datetime


@dataclass(frozen=True, slots=True)
class Concern:
    """The other missed something, very unlike the record: a question about them, never a verdict."""

    course: Course
    occasion: Occasion
    says: str


@dataclass(frozen=True, slots=True)
class Told:
    """The other says that something was missed, or will be."""

    course: Course
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Thanked:
    """The other says thanks."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class SeeIt:
    """The other says that something was done."""

    course: Course
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Opened:
    """An openness the other offers, or one that is to be looked at again."""

    openness: Openness


@dataclass(frozen=True, slots=True)
class Asked:
    """Something the other told or asked, and that may be answered."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class After:
    """A limit of one's own, some days later: how is it since? For its setter's eyes alone."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Invite:
    """One quiet invitation."""

    kind: Invitation


@dataclass(frozen=True, slots=True)
class Helps:
    """The one practice that would help most now; never for whoever carries an open injury."""

    help: Help


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing at all; `early` where somebody was hurt not long ago, `late` in the quiet hours."""

    early: bool = False
    late: bool = False


Thing = (
    Paused | AtHand | Due | Step | Offered | Wish | Asked | Concern | Told | Thanked | SeeIt | Opened
    | After | Invite | Helps | Rest
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Visit:
    """Who opens Today, when, why they are here, and whether they left it for another day."""

    me: Partner
    at: datetime
    why: str = ""
    left: bool = False
    owed: Repair | None = None
    """A repair whose next step is this reader's, as the one who was accountable in it."""
    ask_after: timedelta | None = timedelta(days=6)
    """How long after a check-in the next is offered; None for somebody who would not be asked."""
    quiet: bool = False
    """Whether these are this reader's quiet hours: what the other did may be answered, no more is raised."""
