"""Whether the record itself can be relied on, and what the two have told each other.

Truth is a state of its own: what was hidden weighs on everything kept before it was known, and only what
is told unasked, and received, narrows that again.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .entries import Listened, Minimised, NewInformation, Received, Rupture, Telling, WholePicture
from .people import Partner
from .record import Entry, Record
from .repair import repairs

BELIEVED = 9.0
"""What a record is relied on for before anything was hidden (the 9 of Beta(9,1)); hand-set."""
FOUND_OUT = 3.0
"""How much a discovered lie weighs for each step of harm; hand-set."""
OWNED_UP = 1.0
"""How much a deception its doer told of weighs for each step of harm; hand-set."""
TRICKLE = 3.0
"""How much more weighs that came out later and was discovered; asked for, a third of it; hand-set."""
PULL = 0.25
"""How far a record not relied on pulls the forecast down; hand-set so that L8 holds for every harm."""
TOLD: tuple[str, ...] = ("fact", "mistake", "change", "intention", "expectation")
"""Kinds of telling that can show a record true; a feeling is shared, not verified."""
APART = 4
"""How many turns of telling the two may lie apart before anything is said of it (S-92)."""
SEASON = timedelta(weeks=8)
"""How far back turns of telling and listening are looked at together; hand-set."""
STEP = 2
"""How many steps of depth one goes further at a time before a question is asked (S-96)."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What was hidden, how it came out, and what was told unasked since.

    `relied_on` is between 0 and 1; `known_since` is when the last deception came to be known.
    """

    relied_on: float
    found_out: tuple[Entry, ...]
    owned_up: tuple[Entry, ...]
    came_later: tuple[Entry, ...]
    told_unasked: tuple[Entry, ...]
    whole: bool | None
    known_since: datetime | None

    @property
    def pull(self) -> float:
        """The share, 0 to 1, of a recorded forecast that can be relied on."""
        return 1.0 - PULL * (1.0 - self.relied_on)

    @property
    def hidden(self) -> tuple[Entry, ...]:
        """Every deception, however it came to be known."""
        return (*self.found_out, *self.owned_up)


@dataclass(frozen=True, slots=True)
class Sharing:
    """Whose turns of telling there were, how deep, and how they were received."""

    theirs: tuple[Entry, ...]
    own: tuple[Entry, ...]
    received_safely: int
    used_against: int

    @property
    def depths(self) -> tuple[int, ...]:
        """The depths, 1 to 5, the other marked for what they told, in order of time."""
        found = (e.what.depth for e in self.theirs if isinstance(e.what, Telling))
        return tuple(d for d in found if d is not None)


def truth(record: Record, holder: Partner, about: Partner, at: datetime) -> Truth:
    """Whether what is recorded of one can be relied on by the other, at this moment."""
    now = [e for e in record.besides if e.at <= at]
    lies = {
        e.what.rupture: e
        for e in now
        if isinstance(e.what, Rupture) and e.what.deception and e.by == holder and e.what.about == about
    }
    found = tuple(e for e in lies.values() if isinstance(e.what, Rupture) and e.what.how != "told")
    owned = tuple(e for e in lies.values() if isinstance(e.what, Rupture) and e.what.how == "told")
    later = tuple(e for e in now if isinstance(e.what, NewInformation) and e.what.rupture in lies)
    told = _told(now, holder, about)
    small = made_small(record, holder, at)
    against = sum(FOUND_OUT * _harm(e, small) for e in found)
    against += sum(OWNED_UP * _harm(e, small) for e in owned)
    against += sum(_trickle(e.what) for e in later if isinstance(e.what, NewInformation))
    believed = BELIEVED + len({(e.at.date(), _topic(e)) for e in told})
    whole = [e.what.answer for e in now if isinstance(e.what, WholePicture) and e.by == holder]
    known = [e.at for e in (*found, *owned, *later) if e in lies.values() or _was_hidden(e)]
    return Truth(
        relied_on=believed / (believed + against),
        found_out=found,
        owned_up=owned,
        came_later=later,
        told_unasked=told,
        whole=whole[-1] == "yes" if whole else None,
        known_since=max(known, default=None),
    )


def made_small(record: Record, holder: Partner, at: datetime) -> frozenset[str]:
    """The hurts of one that were made small afterwards, by their own word."""
    made = [(e, e.what.about) for e in record.besides if isinstance(e.what, Minimised)]
    return frozenset(ref for e, ref in made if e.by == holder and e.at <= at and "@" not in ref)


def _harm(e: Entry, small: frozenset[str]) -> float:
    """How heavy a hurt is, one step more where it was made small afterwards."""
    return e.what.harm + (e.what.rupture in small) if isinstance(e.what, Rupture) else 0


def _trickle(what: NewInformation) -> float:
    match what.how:
        case "discovered":
            return TRICKLE
        case "asked":
            return TRICKLE / 3
        case "volunteered":
            return 0.0


def _was_hidden(e: Entry) -> bool:
    return isinstance(e.what, NewInformation) and e.what.how == "discovered"


def _topic(e: Entry) -> str:
    return e.what.topic if isinstance(e.what, Telling) else ""


def _told(now: list[Entry], holder: Partner, about: Partner) -> tuple[Entry, ...]:
    """What one told unasked and the other received."""
    received = {e.what.telling for e in now if isinstance(e.what, Received) and e.by == holder}
    return tuple(
        e
        for e in now
        if isinstance(e.what, Telling)
        and e.by == about
        and e.what.how == "volunteered"
        and e.what.kind in TOLD
        and e.what.ref in received
    )


def sharing(record: Record, holder: Partner, about: Partner, at: datetime) -> Sharing:
    """What the two told each other, turn by turn."""
    now = [e for e in record.besides if e.at <= at]
    tellings = [e for e in now if isinstance(e.what, Telling) and e.seen_by(holder) and e.seen_by(about)]
    said = {e.what.telling: e.what.answer for e in now if isinstance(e.what, Received) and e.by == holder}
    welcomes = list(said.values())
    return Sharing(
        theirs=tuple(e for e in tellings if e.by == about),
        own=tuple(e for e in tellings if e.by == holder),
        received_safely=welcomes.count("received_safely"),
        used_against=welcomes.count("used_against"),
    )


@dataclass(frozen=True, slots=True)
class Balance:
    """Turns of opening up and of listening in the last weeks, one's own and the other's; never a measure."""

    own: int
    theirs: int
    own_listening: int
    their_listening: int
    unspoken: bool

    @property
    def leans(self) -> Literal["", "own", "theirs"]:
        """Whose telling is far ahead; empty where it is about even, or where a repair is open."""
        if self.unspoken or abs(self.own - self.theirs) <= APART:
            return ""
        return "own" if self.own > self.theirs else "theirs"


def balance(record: Record, me: Partner, other: Partner, at: datetime) -> Balance:
    """Whose turns there were in the last eight weeks, of what both know."""
    lately = [e for e in record.standing if at - SEASON <= e.at <= at and not e.private]
    told = [e.by for e in lately if isinstance(e.what, Telling) and _opens_up(e.what)]
    heard = [e.by for e in lately if isinstance(e.what, Listened)]
    repairing = any(r.open for r in repairs(record, at))
    return Balance(told.count(me), told.count(other), heard.count(me), heard.count(other), repairing)


def _opens_up(what: Telling) -> bool:
    """Whether a telling is a step on the ladder: a feeling, or anything its teller gave a depth."""
    return what.kind == "feeling" or what.depth is not None


def leaps(record: Record, teller: Partner, depth: int, at: datetime) -> bool:
    """Whether this is more than two steps deeper than anything one told before; a question, never a bar."""
    before = [
        e.what.depth
        for e in record.standing
        if isinstance(e.what, Telling) and e.by == teller and e.at <= at and e.what.depth and not e.private
    ]
    return depth - max(before, default=1) > STEP


def earlier_on(record: Record, e: Entry) -> tuple[Entry, ...]:
    """What the same teller told of the same topic before; what comes after it is more of the same."""
    topic = _plainly(e)
    return tuple(
        before
        for before in record.standing
        if topic and before.by == e.by and before.at < e.at and _plainly(before) == topic
    )


def _plainly(e: Entry) -> str:
    return " ".join(_topic(e).casefold().split())
