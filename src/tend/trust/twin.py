"""The picture in plain words: what every chart and mark says, for the eyes, the ears and the shell.

Words before numbers, counts before intervals; it describes the record, never a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .breaks import break_of
from .follow import FollowThrough
from .misses import Question
from .occasions import Occasion
from .picture import Picture, Word
from .reasons import Reason, counts, small
from .resilience import Crossing
from .strands import strands
from .weigh import Strand

LEVEL = 0.05
"""A change of the forecast, 0 to 1, below which the line is called level: half a promise in ten."""

CLOSING = "This is what has been written down. What it means is for you to say."

MEANING: dict[Word, str] = {
    "too early to say": "There is too little on the record yet. That is neither good nor bad.",
    "fragile": "Something here is broken or too often let down, and it has not been mended yet.",
    "holding": "More is kept than not. It is still a short or an uneven record.",
    "growing": "For weeks now, most of what was promised has been kept.",
    "steady": "Over a long time nearly everything promised has been kept, and nothing deep lies open.",
}
"""What each of the five words stands for."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A picture as sentences: the word and its meaning, marks, band, strands, questions and reasons."""

    word: Word
    meaning: str
    marks: str
    band: tuple[str, ...]
    ahead: str
    strands: tuple[tuple[Strand, str], ...]
    questions: tuple[str, ...]
    reasons: tuple[Reason, ...]
    closing: str = CLOSING


def twin(drawn: Picture, why: Sequence[Reason], name: str) -> Twin:
    """Say a picture in words; `name` is what the other person is called."""
    return Twin(
        word=drawn.word,
        meaning=MEANING[drawn.word],
        marks=marks(drawn.follow.last),
        band=band(drawn),
        ahead=ahead(drawn.follow),
        strands=strands(drawn, name),
        questions=tuple(question(q, name) for q in drawn.questions if q.latest),
        reasons=tuple(why),
    )


def marks(last: Sequence[Occasion]) -> str:
    """The row of marks, counted: "Of the last ten: eight kept, one moved ahead of time …"."""
    if not last:
        return ""
    opening = "The only one so far" if len(last) == 1 else f"Of the last {small(len(last))}"
    return f"{opening}: {counts(last)}."


def ahead(follow: FollowThrough) -> str:
    """How many of the next ten would be kept, as a count and then a range."""
    if not follow.enough:
        return "Too early to say how many of the next ten would be kept."
    likely = round(follow.forecast * 10)
    low, high = min(follow.low, likely), max(follow.high, likely)
    range_ = f" It could be anything from {small(low)} to {small(high)}." if low != high else ""
    return f"Of the next ten, about {small(likely)} would be kept if things go on like this.{range_}"


def band(drawn: Picture) -> tuple[str, ...]:
    """What the weekly band shows, in the order it happened."""
    if not drawn.follow.enough or len(drawn.weeks) < 2:  # noqa: PLR2004 - a line needs two weeks
        return ("There is no line yet: fewer than five outcomes say anything.",)
    said: list[str] = []
    if pale := [w for w in drawn.weeks if w.pale]:
        until = pale[-1].start
        said.append(
            f"The pale part, until {until.day} {until:%B %Y}, is from before something hidden was known."
        )
    clear = [w for w in drawn.weeks if not w.pale]
    if len(clear) > 1:
        said.append(_course(clear[0].middle, clear[-1].middle))
        narrower = (clear[-1].high - clear[-1].low) < (clear[0].high - clear[0].low)
        said.append(
            "The band is narrower than it was: more is known."
            if narrower
            else "The band is as wide as it was."
        )
    said += [f"{_when(c)} {_crossing(c)}." for c in drawn.coming_back]
    return tuple(said)


def _course(first: float, last: float) -> str:
    if last - first > LEVEL:
        return "Since the first of these weeks the line has risen."
    return (
        "Since the first of these weeks the line has sunk."
        if first - last > LEVEL
        else "The line runs level."
    )


def _when(c: Crossing) -> str:
    return f"{c.entry.at.day} {c.entry.at:%B %Y}:"


def _crossing(c: Crossing) -> str:
    way = break_of(c.rupture.way)
    name = (way.name if way else c.rupture.way).lower()
    match c.standing:
        case "open":
            return f"{name}; no repair has begun"
        case "in repair":
            return f"{name}; its repair is under way"
        case "ended":
            return f"{name}; its repair was ended, and is still young"
        case "stood":
            return f"{name}; repaired, and it has stood"
        case "recurred":
            return f"{name}; repaired once, and it came again"
        case "closed":
            return f"{name}; closed, and not mended here"
        case "withdrawn":
            return f"{name}; taken back by the one who named it"


def question(asked: Question, name: str) -> str:
    """The question a miss raises after a long and faithful record."""
    before = f"{small(asked.kept_before)} of {small(asked.outcomes_before)} kept before"
    return f"This was missed after {before}. That is not like {name}. Is everything all right?"
