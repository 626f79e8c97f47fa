"""Why the picture is what it is: each reason names entries, and what would be without them.

A reason is kept only if the picture truly changes when its entries are taken out of the record (L17).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .breaks import break_of
from .occasions import Fact, Occasion
from .picture import Picture, Word, without
from .promises import Course
from .record import Entry, Record
from .resilience import Crossing, Standing
from .weigh import Strand

MOST = 5
"""Reasons shown at once."""

TWICE = 2
LINE = 80
"""Characters of a promise shown in a reason."""

_TELL: dict[Fact, str] = {
    "kept": "kept", "late": "kept late", "partly": "kept in part", "moved": "moved ahead of time",
    "told-before": "missed, and told ahead", "owned": "missed, and told first",
    "found": "missed, and found by you", "excused": "excused", "released": "let go",
}  # fmt: skip
"""How each settled fact is said in a list of counts."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that moved a strand of the picture: a sentence, its entries, and the picture without them."""

    strand: Strand
    says: str
    entries: tuple[str, ...]
    forecast_without: float
    word_without: Word


def reasons(record: Record, drawn: Picture) -> tuple[Reason, ...]:
    """What moved the picture most, each checked by drawing the picture again without it."""
    seen = record.until(drawn.at).for_eyes(drawn.of)
    found = [r for strand, says, why in _candidates(drawn) if (r := _checked(seen, drawn, strand, says, why))]
    found.sort(key=lambda r: (r.word_without == drawn.word, -abs(r.forecast_without - drawn.follow.forecast)))
    return tuple(found[:MOST])


def claim(drawn: Picture, strand: Strand) -> object:
    """The part of a picture that a reason for this strand says it moved."""
    match strand:
        case "follow-through":
            follow = drawn.follow
            return (round(follow.recorded, 12), round(follow.evidence, 12), follow.low, follow.high)
        case "truth":
            return drawn.truth
        case "presence":
            return drawn.presence
        case "coming-back":
            return tuple((c.entry.name, c.standing) for c in drawn.coming_back)
        case "felt-safety":
            return drawn.felt
        case "limits":
            return drawn.limits
        case "sharing":
            return drawn.sharing


def _checked(
    record: Record, drawn: Picture, strand: Strand, says: str, why: tuple[Entry, ...]
) -> Reason | None:
    then = without(record, drawn, why)
    if claim(then, strand) == claim(drawn, strand):
        return None
    names = tuple(sorted({e.name for e in why}))
    return Reason(strand, says, names, then.follow.forecast, then.word)


def _candidates(drawn: Picture) -> Iterable[tuple[Strand, str, tuple[Entry, ...]]]:
    for course in drawn.courses:
        settled = [o for o in course.occasions if o.fact in _TELL]
        if settled and (why := tuple(e for o in settled for e in o.entries)):
            yield "follow-through", f"{_promise(course)}: {counts(settled)}.", why
    if hidden := drawn.truth.hidden:
        found = len(drawn.truth.found_out)
        how = (
            f"{_number(found)} found out, not told"
            if found
            else f"{_number(len(hidden))} hidden, and then told"
        )
        yield "truth", f"{how.capitalize()}.", hidden
        if told := drawn.truth.told_unasked:
            yield "truth", f"{_number(len(told)).capitalize()} told unasked.", told
    for (name, standing), named in _alike(drawn.coming_back).items():
        yield "coming-back", f"{name}{_twice(len(named))}, {_STANDING[standing]}.", tuple(named)
    if met := drawn.presence.met:
        yield "presence", f"There in {_moments(len(met))} of need.", met
    if unmet := drawn.presence.unmet:
        yield "presence", f"Not there in {_moments(len(unmet))} of need.", unmet


def _alike(crossings: Iterable[Crossing]) -> dict[tuple[str, Standing], list[Entry]]:
    """The ruptures of one way that stand alike, together."""
    found: dict[tuple[str, Standing], list[Entry]] = defaultdict(list)
    for c in crossings:
        way = break_of(c.rupture.way)
        found[way.name if way else c.rupture.way, c.standing].append(c.entry)
    return found


def _twice(n: int) -> str:
    return "" if n == 1 else ", twice" if n == TWICE else f", {small(n)} times"


_STANDING: dict[Standing, str] = {
    "open": "and no repair has begun",
    "in repair": "in repair",
    "ended": "and its repair was ended",
    "stood": "and its repair has stood",
    "recurred": "repaired once, and it came again",
    "closed": "closed without an ending",
    "withdrawn": "taken back",
}


def _promise(course: Course) -> str:
    words = " ".join(course.entry.words.split()) or "A promise"
    return f"“{words}”" if len(words) <= LINE else f"“{words[: LINE - 1].rstrip()}…”"


def counts(settled: Iterable[Occasion]) -> str:
    """Occasions counted by what became of them, as words: "eight kept, one moved ahead of time"."""
    facts = [o.fact for o in settled]
    parts = [f"{small(facts.count(fact))} {said}" for fact, said in _TELL.items() if fact in facts]
    return ", ".join(parts)


def small(n: int) -> str:
    """A count as a word up to ten, then as figures."""
    small = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return small[n] if n < len(small) else str(n)


def _number(n: int) -> str:
    return "one thing" if n == 1 else f"{small(n)} things"


def _moments(n: int) -> str:
    return "one moment" if n == 1 else f"{small(n)} moments"
