"""Promises: what a draft commits its writer to, in the words it was written in."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from .claims import TIMED, Claim
from .clauses import Draft
from .finding import Hit
from .model import Weighed, clause_of_promise
from .when import when_in


@dataclass(frozen=True, slots=True)
class PromiseFound:
    """A commitment found in a draft, never stored unasked; `when` as written, None where no time is told."""

    text: str
    start: int
    end: int
    when: str | None


# What a clear finding of these stands over commits to nothing that another could wish kept.
_ALARMS = frozenset({"threat", "control", "self_harm"})
_SPOILS = frozenset({"vague_promise", "no_repair", "stonewalling", "pressure", "contempt"})

KEPT, ADDED, IN_SPITE = -1.0, 0.5, 2.0
"""From how much on a claim that holds is kept, a sentence without one counts too, and a hedged one."""
_NEVER = frozenset({"hanging", "asked", "another's"})


def promises(draft: Draft, committed: list[tuple[int, int]]) -> list[PromiseFound]:
    """Every commitment of a draft, in order, in its own words and with its time as written."""
    return [_told(draft, first, last) for first, last in committed]


def committed(draft: Draft, weighed: Weighed, claims: Sequence[Claim]) -> list[tuple[int, int]]:
    """Where a draft commits its writer; what is hedged, threatened, reported or another's does not."""
    refused = _refused(weighed.hits)
    sure = weighed.promised
    kept = [(c.first, c.last) for c in claims if c.holds and sure[draft.sentence_of[c.first]] >= KEPT]
    heard = {draft.sentence_of[first] for first, _ in kept}
    for number, so_sure in enumerate(sure):
        if number not in heard and so_sure >= _enough(draft, number, claims):
            kept.append(_likeliest(draft, number, claims))
    return _apart(draft, [place for place in kept if _says_what(draft, place, refused)])


def _says_what(draft: Draft, place: tuple[int, int], refused: set[int]) -> bool:
    """Whether a stretch is the writer's own, nothing stands over it, and it says more than when."""
    own = all(voice == "own" for voice in draft.voices[slice(*place)])
    return own and refused.isdisjoint(range(*place)) and when_in(draft.words, *place) != place


def _enough(draft: Draft, number: int, claims: Sequence[Claim]) -> float:
    """How sure the model has to be of a promise in a sentence in which no claim holds."""
    against = {said for c in claims if draft.sentence_of[c.first] == number for said in c.against}
    return inf if against & _NEVER else IN_SPITE if "barred" in against else ADDED


def _refused(hits: Sequence[Hit]) -> set[int]:
    """The words that a threat, a refusal or a sneer stands over."""
    spoiling = (h for h in hits if h.label in _ALARMS or (h.label in _SPOILS and h.tier == "clear"))
    return {at for h in spoiling for at in range(h.first, h.last)}


def _likeliest(draft: Draft, number: int, claims: Sequence[Claim]) -> tuple[int, int]:
    """Where in a sentence the promise stands: what sounds like one, or the clause that speaks most for it."""
    near = [(c.first, c.last) for c in claims if draft.sentence_of[c.first] == number]
    return near[0] if near else clause_of_promise(draft, number)


def _apart(draft: Draft, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, none over another."""
    found: dict[int, tuple[int, int]] = {}
    for first, last in sorted(set(stretches)):
        until = max((end for begin, end in found.values() if begin <= first), default=first)
        if until <= first:
            found[first] = (first, last)
        elif until < last and until in draft.starts:  # the time before it belonged to the promise before it
            found[until] = (until, last)
    return sorted(found.values())


def _told(draft: Draft, first: int, last: int) -> PromiseFound:
    start, end = draft.stretch(first, last)
    time = when_in(draft.words, first, last) or _clause_of_time(draft, first, last)
    when = None
    if time:
        a, b = draft.stretch(*time)
        when = draft.text[a:b]
    return PromiseFound(draft.text[start:end], start, end, when)


def _clause_of_time(draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    """A clause of time at the end of a promise: "when I land", "while you are away"."""
    for at in range(first + 2, last - 1):
        if draft.words[at] in TIMED and draft.words[at + 1] in {
            "i",
            "you",
            "we",
            "the",
            "work",
            "he",
            "she",
            "they",
            "my",
        }:
            return at, last
    return None
