"""What the fields of an entry may hold."""

from dataclasses import dataclass
from typing import Annotated, Literal


@dataclass(frozen=True, slots=True)
class Span:
    """The whole numbers a field may hold, both ends included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class WayOf:
    """A field that holds the slug of a break, of a build, or of either."""

    kind: Literal["break", "build"]


Ten = Annotated[int, Span(0, 10)]
Five = Annotated[int, Span(1, 5)]
Count = Annotated[int, Span(0, 100_000)]
Hour = Annotated[int, Span(0, 23)]
BreakSlug = Annotated[str, WayOf("break")]
BuildSlug = Annotated[str, WayOf("build")]
YesNo = Literal["yes", "no"]
Often = Literal["daily", "weekly", "monthly", "never"]
Learnt = Literal["discovered", "told", "witnessed"]
Heard = Literal["yes", "partly", "not_yet"]
Unasked = Literal["volunteered", "asked", "discovered"]
Level = Literal["light", "standard", "injury"]
Step = Literal[
    "named", "raised", "acknowledged", "heard_answer", "reflected", "impact", "apology", "apology_answer",
    "plan_proposed", "plan_answer", "commitment_accepted", "observing_started", "review", "returning_hurt",
    "completed", "closed", "withdrawn", "reopened", "paused", "resumed", "levelled",
]  # fmt: skip
StepAnswer = Literal[
    "yes", "partly", "not_yet", "received", "accepted", "changed",
    "keep_observing", "change_plan", "hear_again",
]  # fmt: skip
TellingKind = Literal["intention", "expectation", "change", "mistake", "fact", "feeling"]
Welcome = Literal["received", "received_safely", "used_against", "parked"]
