"""Claims: the stretches of a draft that sound like a promise, and what speaks for and against each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from .clauses import Clause, Draft
from .finding import named, places
from .listed import listed
from .matching import Book
from .promise_patterns import (
    HANGS_ON_ANOTHER,
    KEPT_FROM,
    LOOSELY,
    NO_ACTS,
    NOT_PROMISED,
    STATES,
    TAKEN_ON,
    TOLD,
    UNTIMED,
)
from .when import when_in

Way = Literal["told", "loose", "taken on"]
Against = Literal["barred", "hanging", "asked", "untimed", "another's"]
TIMED = frozenset({"when", "while", "before", "after", "once", "until"})
_WILLED = frozenset({"will", "shall", "promise", "swear", "vow", "word"})
_SET_OUT = listed("getting picking collecting bringing cooking paying booking dropping ringing calling")
_ASKING = listed("will shall should do did can could would am what")
_ANOTHER_THOUGHT = listed(
    """but because so if though although since unless or yet not just no
    i you he she it we they that this there what please sorry love"""
)
_CONDITIONS = listed("if unless maybe perhaps hopefully provided when")


@dataclass(frozen=True, slots=True)
class Claim:
    """Words first to last (not included) that sound like a promise, with or without a time."""

    first: int
    last: int
    way: Way
    timed: bool
    against: tuple[Against, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the words alone make it a promise."""
        return not self.against


@cache
def _patterns() -> Book[str]:
    return named(
        {
            "told": (*TOLD, *KEPT_FROM),
            "loose": LOOSELY,
            "taken on": TAKEN_ON,
            "barred": NOT_PROMISED,
            "untimed": UNTIMED,
            "hanging": HANGS_ON_ANOTHER,
        }
    )


def claims(draft: Draft) -> list[Claim]:
    """Every claim of a draft, in order; the same stretch may be heard in more ways than one."""
    where = places(_patterns(), draft)
    ways: dict[Way, Sequence[tuple[int, int]]] = {
        "told": where["told"],
        "loose": (*where["loose"], *_under_way(draft)),
        "taken on": where["taken on"],
    }
    told: set[tuple[tuple[int, int], Way]]
    told = {(_stretch(draft, *place), way) for way, found in ways.items() for place in found}
    return [_claim(draft, stretch, way, where) for stretch, way in sorted(told)]


def _claim(
    draft: Draft, stretch: tuple[int, int], way: Way, where: dict[str, list[tuple[int, int]]]
) -> Claim:
    first, last = stretch
    timed = when_in(draft.words, first, last) is not None
    here = draft.sentence_of[first]
    needs_time = way == "loose" or (way == "told" and not _firm(draft, first, last))
    speaks: dict[Against, bool] = {
        "barred": any(_bars(draft, place, stretch) for place in where["barred"]),
        "hanging": any(draft.sentence_of[place[0]] == here for place in where["hanging"]),
        "asked": _asks(draft, first),
        "untimed": not timed and (needs_time or any(_bars(draft, p, stretch) for p in where["untimed"])),
        "another's": any(voice != "own" for voice in draft.voices[first:last]),
    }
    return Claim(first, last, way, timed, tuple(name for name, said in speaks.items() if said))


def _under_way(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where the writer is doing something, said of a time to come: "I am mending it", or "mending it"."""
    words = draft.words
    for at, word in enumerate(words):
        if not word.endswith("ing") or word in NO_ACTS:
            continue
        helped = at > 1 and words[at - 1] == "am" and words[at - 2] == "i"
        if helped or (at in draft.starts and (at + 1 == len(words) or words[at + 1] not in STATES)):
            yield at - 2 * helped, at + 1


def _firm(draft: Draft, first: int, last: int) -> bool:
    """Whether a stretch commits with a will of its own, so that it needs no time."""
    words = draft.words[first:last]
    willed = not _WILLED.isdisjoint(words) or "going to" in " ".join(words)
    return willed or not _SET_OUT.isdisjoint(words)


def _bars(draft: Draft, place: tuple[int, int], stretch: tuple[int, int]) -> bool:
    """Whether a hedge or a condition stands in the stretch, or opens the sentence before it."""
    first, last = stretch
    if place[0] < last and place[1] > first:
        return True
    conditional = draft.words[place[0]] in _CONDITIONS
    return conditional and place[1] <= first and draft.sentence_of[place[0]] == draft.sentence_of[first]


def _asks(draft: Draft, first: int) -> bool:
    """Whether the sentence asks whether to, as in "shall I"."""
    opening = draft.words[draft.sentences[draft.sentence_of[first]][0]]
    return draft.asked(first) and opening in _ASKING


def _stretch(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """The promise around a match: from its subject or its time to where another thought begins."""
    number = draft.clause_of[first]
    clause = draft.clauses[number]
    begin = first
    while begin > clause.first and draft.words[begin - 1] in {"i", "promise", "swear", "that"}:
        begin -= 1
    if draft.words[first] in {"is", "are"}:  # "the bins are mine tonight": what is taken on stands before it
        begin = clause.first
    begin = _with_its_time(draft, number, begin)
    end = max(last, draft.clauses[draft.clause_of[last - 1]].last)
    following = draft.clause_of[last - 1] + 1
    while following < len(draft.clauses) and _goes_on(draft, draft.clauses[following], clause.sentence):
        end = draft.clauses[following].last
        following += 1
    return begin, end


def _with_its_time(draft: Draft, number: int, begin: int) -> int:
    """Where the stretch begins when words of time stand right before it: "from Monday I …"."""
    clause = draft.clauses[number]
    lead = clause.first
    if begin == clause.first and number and draft.clauses[number - 1].sentence == clause.sentence:
        lead = draft.clauses[number - 1].first
    found = when_in(draft.words, lead, begin) if lead < begin else None
    return found[0] if found and found[1] == begin else begin


def _goes_on(draft: Draft, clause: Clause, sentence: int) -> bool:
    """Whether a clause still belongs to the promise before it: no new subject, no reason, no turn."""
    if clause.sentence != sentence:
        return False
    words = list(draft.words[clause.first : clause.last])
    head = words[1] if words[0] in {"and", "then"} and len(words) > 1 else words[0]
    if words[0] in TIMED and len(words) > 1:
        return True
    return head not in _ANOTHER_THOUGHT
