"""Coming and going: joining, leaving, and a therapist asked to read along."""

from dataclasses import dataclass
from typing import ClassVar

from .fields import Count


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody takes their place in the bond, under the name they want to be called."""

    verb: ClassVar[str] = "joins"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody leaves; no reason is asked and none is kept."""

    verb: ClassVar[str] = "leaves"


@dataclass(frozen=True, slots=True)
class TherapistInvited:
    """One partner would like a therapist to read along."""

    verb: ClassVar[str] = "invites"
    therapist: str


@dataclass(frozen=True, slots=True)
class TherapistConsent:
    """One partner agrees that a therapist reads what the scope names, and nothing else."""

    verb: ClassVar[str] = "consents"
    therapist: str
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A therapist's own note that they met; never read by the picture."""

    verb: ClassVar[str] = "meets"
    number: Count | None = None
    topics: tuple[str, ...] = ()
    homework: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """The total of a questionnaire filled in elsewhere."""

    verb: ClassVar[str] = "measures"
    name: str
    total: Count


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Somebody takes back an entry of their own; that it was there stays visible, its words do not."""

    verb: ClassVar[str] = "withdraws"
    entry: str
