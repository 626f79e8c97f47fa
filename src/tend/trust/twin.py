"""The picture in plain words: what every chart and mark says, for the eyes, the ears and the shell.

Words before numbers, counts before intervals; it describes the record, never a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .breaks import break_of
from .follow import FollowThrough
from .occasions import Occasion
from .picture import Picture, Question, Word
from .reasons import Reason, counts, small
from .resilience import Crossing
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

TITLES: dict[Strand, str] = {
    "follow-through": "Follow-through",
    "truth": "Truth",
    "presence": "Being there",
    "coming-back": "Coming back",
    "felt-safety": "How safe you felt",
    "limits": "Limits",
    "sharing": "Sharing",
}


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


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


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


def strands(drawn: Picture, name: str) -> tuple[tuple[Strand, str], ...]:
    """One sentence for each part; they are never added up."""
    said: tuple[tuple[Strand, str], ...] = (
        ("follow-through", _follow(drawn.follow)),
        ("truth", _truth(drawn)),
        ("presence", _presence(drawn, name)),
        ("coming-back", _sentence("; ".join(_back(drawn))) + _beside(drawn, name)),
        ("felt-safety", _felt(drawn)),
        ("limits", _limits(drawn)),
        ("sharing", _sharing(drawn, name)),
    )
    return tuple((strand, text) for strand, text in said if text)


def _follow(follow: FollowThrough) -> str:
    if not follow.weights:
        return "Nothing promised has come due yet."
    if not follow.enough:
        return "Only a little so far."
    return f"Something promised was kept in {small(follow.weeks_kept)} week{'s' * (follow.weeks_kept != 1)}."


def _truth(drawn: Picture) -> str:
    t = drawn.truth
    parts = [f"found out {_times(len(t.found_out))}"] if t.found_out else []
    parts += [f"a deception owned up to {_times(len(t.owned_up))}"] if t.owned_up else []
    parts += [f"more came out {_times(len(t.came_later))}"] if t.came_later else []
    parts += [f"told unasked {_times(len(t.told_unasked))}"] if t.told_unasked else []
    if t.whole is not None:
        parts.append(
            "you believe you have the whole picture" if t.whole else "you are not sure you know all of it"
        )
    return _sentence("; ".join(parts))


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{small(n)} times")


def _presence(drawn: Picture, name: str) -> str:
    p = drawn.presence
    back = sum(1 for _, how in p.returns if how == "in-time")
    asked = (
        ("moments of need that were met", len(p.met), len(p.met) + len(p.unmet)),
        ("hard talks you felt heard in", len(p.heard), len(p.heard) + len(p.unheard)),
        (f"pauses {name} came back from in time", back, len(p.returns)),
    )
    return _sentence("; ".join(f"{what}: {small(yes)} of {small(n)}" for what, yes, n in asked if n))


def _back(drawn: Picture) -> list[str]:
    standing = [c.standing for c in drawn.coming_back]
    tell = {
        "stood": "repaired and stood", "ended": "ended, still young", "in repair": "in repair",
        "open": "with no repair begun", "recurred": "came again", "closed": "closed",
    }  # fmt: skip
    return [f"{small(standing.count(s))} {said}" for s, said in tell.items() if s in standing]


def _beside(drawn: Picture, name: str) -> str:
    """What is said of a hurt that keeps coming, and of many named right after a limit."""
    again = " The same hurt came again. Until change was seen for as long as it went on, nothing rises."
    burst = (
        f" After a limit of {name}’s, {small(len(drawn.set_apart) + 1)} hurts were named; they count as one."
    )
    return again * any(c.over is None for c in drawn.again) + burst * bool(drawn.set_apart)


def _felt(drawn: Picture) -> str:
    answers = [value for _, value in drawn.felt.answers]
    if not answers:
        return ""
    at = "your one check-in" if len(answers) == 1 else f"the last of {small(len(answers))} check-ins"
    last = f"{answers[-1]} of 10 at {at}"
    return _sentence(last + (f", {drawn.felt.direction}" if drawn.felt.direction else ""))


def _limits(drawn: Picture) -> str:
    if not (each := drawn.limits.each):
        return ""
    said = f"{small(len(each))} set, {small(drawn.limits.met('honoured'))} honoured"
    pressed = drawn.limits.met("pressed") + drawn.limits.met("punished")
    return _sentence(said + (f", {small(pressed)} pressed or paid for" if pressed else ""))


def _sharing(drawn: Picture, name: str) -> str:
    s = drawn.sharing
    if not (s.own or s.theirs):
        return ""
    said = f"you told {_things(len(s.own))}, {name} {_things(len(s.theirs))}"
    return _sentence(said + (f"; used against you {_times(s.used_against)}" if s.used_against else ""))


def _things(n: int) -> str:
    return "nothing" if n == 0 else "one thing" if n == 1 else f"{small(n)} things"
