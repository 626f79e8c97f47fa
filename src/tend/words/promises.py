"""Promises: what a draft commits its writer to, in the words it was written in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .clauses import Clause, Draft
from .finding import Hit, named, places
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
_WILLED = frozenset({"will", "shall", "promise", "swear", "vow", "word"})
_SET_OUT = listed("getting picking collecting bringing cooking paying booking dropping ringing calling")
_TIMED = frozenset({"when", "while", "before", "after", "once", "until"})


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


def promises(draft: Draft, committed: list[tuple[int, int]]) -> list[PromiseFound]:
    """Every commitment of a draft, in order, in its own words and with its time as written."""
    return [_told(draft, first, last) for first, last in committed]


def committed(draft: Draft, hits: list[Hit]) -> list[tuple[int, int]]:
    """Where a draft commits its writer; what is hedged, threatened, reported or another's does not."""
    found: dict[int, tuple[int, int]] = {}
    spoiling = (h for h in hits if h.label in _ALARMS or (h.label in _SPOILS and h.tier == "clear"))
    refused = {at for h in spoiling for at in range(h.first, h.last)}
    where = places(_patterns(), draft)
    told = [_stretch(draft, *place) for place in where["told"]]
    loose = [_stretch(draft, *place) for place in (*where["loose"], *_under_way(draft))]
    stretches = [place for place in told if _firm(draft, *place)]
    stretches += [place for place in loose if when_in(draft.words, *place)]
    stretches += [_stretch(draft, *place) for place in where["taken on"]]
    for first, last in sorted(set(stretches)):
        if refused.intersection(range(first, last)) or any(v != "own" for v in draft.voices[first:last]):
            continue
        if any(_bars(draft, place, (first, last)) for place in where["barred"]) or _asks(draft, first):
            continue
        if any(_bars(draft, place, (first, last)) for place in where["untimed"]) and not when_in(
            draft.words, first, last
        ):
            continue
        if any(_same_sentence(draft, place[0], first) for place in where["hanging"]):
            continue
        until = max((end for begin, end in found.values() if begin <= first), default=first)
        if until <= first:
            found[first] = (first, last)
        elif until < last and until in draft.starts:  # the time before it belonged to the promise before it
            found[until] = (until, last)
    return sorted(found.values())


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
    """Whether a stretch commits: with a will of its own, or with a time where it has none."""
    words = draft.words[first:last]
    willed = not _WILLED.isdisjoint(words) or "going to" in " ".join(words)
    return willed or not _SET_OUT.isdisjoint(words) or when_in(draft.words, first, last) is not None


def _bars(draft: Draft, place: tuple[int, int], stretch: tuple[int, int]) -> bool:
    """Whether a hedge or a condition stands in the stretch, or opens the sentence before it."""
    first, last = stretch
    if place[0] < last and place[1] > first:
        return True
    conditional = draft.words[place[0]] in {
        "if",
        "unless",
        "maybe",
        "perhaps",
        "hopefully",
        "provided",
        "when",
    }
    return conditional and place[1] <= first and draft.sentence_of[place[0]] == draft.sentence_of[first]


def _same_sentence(draft: Draft, one: int, other: int) -> bool:
    return draft.sentence_of[one] == draft.sentence_of[other]


def _asks(draft: Draft, first: int) -> bool:
    """Whether the sentence asks whether to, as in "shall I"."""
    opening = draft.words[draft.sentences[draft.sentence_of[first]][0]]
    return draft.asked(first) and opening in {
        "will",
        "shall",
        "should",
        "do",
        "did",
        "can",
        "could",
        "would",
        "am",
        "what",
    }


def _stretch(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """The promise around a match: from its subject or its time to where another thought begins."""
    number = draft.clause_of[first]
    clause = draft.clauses[number]
    begin = first
    while begin > clause.first and draft.words[begin - 1] in {"i", "promise", "swear", "that"}:
        begin -= 1
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
    if words[0] in _TIMED and len(words) > 1:
        return True
    turns = {
        "but",
        "because",
        "so",
        "if",
        "though",
        "although",
        "since",
        "unless",
        "or",
        "yet",
        "not",
        "just",
        "no",
    }
    subjects = {
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "that",
        "this",
        "there",
        "what",
        "please",
        "sorry",
        "love",
    }
    return head not in turns | subjects


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
        if draft.words[at] in _TIMED and draft.words[at + 1] in {
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
