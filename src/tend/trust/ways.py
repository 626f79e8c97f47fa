"""What a way of breaking trust and a way of building it have in common."""

from dataclasses import dataclass
from typing import Literal

Cadence = Literal["daily", "weekly", "monthly", "when needed", "once"]

# receiver: the one it was done for, who saw it or was listened to; injured: the one who was hurt, in one
# rupture; both: each of the two; record: the dated entries show it by themselves.
Witness = Literal["receiver", "injured", "both", "record"]


@dataclass(frozen=True, slots=True)
class Moment:
    """One form a way takes, small enough to point at."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Practice:
    """A small steady thing to do, which can become a promise in one tap."""

    words: str
    cadence: Cadence


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something the record may count, and who has to say so."""

    what: str
    said_by: Witness


@dataclass(frozen=True, slots=True)
class Deck:
    """A dozen questions of one kind, from easy to deep, to draw from together."""

    slug: str
    name: str
    prompts: tuple[str, ...]


def house_spelling(slug: str) -> str:
    """The spelling of a slug in this house: small letters joined by hyphens."""
    return "-".join(slug.lower().replace("_", " ").replace("-", " ").split())
