"""Finding: the catalogue's rules laid over a draft, with their guards, and what stands after that."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .catalogue import SIGNALS
from .clauses import Draft
from .listed import listed
from .matching import Book
from .patterns import Line, lines
from .signals import Rule, Signal, Tier

_NEGATORS = listed("not never no nobody nothing without hardly neither nor")
_SUBJECTS = listed("i you he she it we they that this there")
# "I don't think you are lazy": the negation reaches over a new subject when one of these stands between.
_REACHING = listed(
    """think mean say saying saying tell telling told believe want imply implying suggest suggesting expect
    expecting blame blaming feel claim claiming call calling because that like as if need ask asking
    deserve"""
)
_FAR = 7
_Known = dict[tuple[int, int], bool]


@dataclass(frozen=True, slots=True)
class Hit:
    """One label found in words first to last (not included), how surely, how often, and by which rules."""

    label: str
    first: int
    last: int
    tier: Tier
    times: int = 1
    rules: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Ready:
    """A rule with its patterns read, and its place among the rules of its signal."""

    signal: Signal
    rule: Rule
    number: int
    unless: Book[None]
    unless_near: Book[None]
    needs: Book[None]


@cache
def _book(patterns: tuple[str, ...]) -> Book[None]:
    return Book((None, line) for pattern in patterns for line in lines(pattern))


@cache
def _rules() -> Book[_Ready]:
    """Every line of every rule."""
    made: list[tuple[_Ready, Line]] = []
    for signal in SIGNALS:
        for number, rule in enumerate(signal.rules):
            guards = _book(rule.unless), _book(rule.unless_near), _book(rule.needs)
            ready = _Ready(signal, rule, number, *guards)
            made += [(ready, line) for pattern in rule.says for line in lines(pattern)]
    return Book(made)


def hits(draft: Draft) -> list[Hit]:
    """Everything the rules find in a draft, guards applied, overlaps of one label merged."""
    found: list[Hit] = []
    seen: set[tuple[int, int, int]] = set()
    known: _Known = {}
    for ready, place in _rules().found(draft.field, range(len(draft.sentences))):
        if (id(ready), *place) in seen:
            continue
        seen.add((id(ready), *place))
        if _stands(ready, draft, place, known):
            stretch = _span(ready.rule, draft, place)
            rules = frozenset({ready.number})
            found.append(Hit(ready.signal.label, *stretch, ready.rule.tier, rules=rules))
    return _merged(found)


def _stands(ready: _Ready, draft: Draft, place: tuple[int, int], known: _Known) -> bool:
    """Whether a match survives the guards of its rule."""
    rule = ready.rule
    first, last = place
    if any(voice not in rule.voices for voice in draft.voices[first:last]):
        return False
    if rule.asked is not None and draft.asked(first) != rule.asked:
        return False
    if not rule.negated and negated(draft, first):
        return False
    if rule.unless and _within(ready.unless, draft, draft.sentence_of[first], known):
        return False
    if rule.unless_near and _anywhere(ready.unless_near, draft, known):
        return False
    return not rule.needs or _anywhere(ready.needs, draft, known)


def _within(book: Book[None], draft: Draft, number: int, known: _Known) -> bool:
    """Whether a line stands in a sentence: looked up once a draft, so that a long one stays quick."""
    asked = (id(book), number)
    if asked not in known:
        known[asked] = any(True for _ in book.found(draft.field, (number,)))
    return known[asked]


def _anywhere(book: Book[None], draft: Draft, known: _Known) -> bool:
    return any(_within(book, draft, number, known) for number in range(len(draft.sentences)))


def negated(draft: Draft, first: int) -> bool:
    """Whether a negation that is no part of a match stands over its first word."""
    clause = draft.clauses[draft.clause_of[first]]
    begin = max(clause.first, first - _FAR)
    between: list[str] = []
    subject = draft.words[first] in _SUBJECTS
    for at in range(first - 1, begin - 1, -1):
        word = draft.words[at]
        if word in _NEGATORS and not (word == "no" and at == draft.sentences[clause.sentence][0]):
            return not subject or any(w in _REACHING for w in between)
        subject = subject or word in _SUBJECTS
        between.append(word)
    return False


def _span(rule: Rule, draft: Draft, place: tuple[int, int]) -> tuple[int, int]:
    first, last = place
    if rule.span == "words":
        return place
    until = max(last, draft.clauses[draft.clause_of[last - 1]].last)
    if rule.span == "on":
        return first, until
    if rule.span == "clause":
        return draft.clauses[draft.clause_of[first]].first, until
    return draft.sentences[draft.sentence_of[first]]


def _merged(found: list[Hit]) -> list[Hit]:
    """Overlapping hits of one label become one, as wide as both and as sure as the surer."""
    merged: list[Hit] = []
    for hit in sorted(found, key=lambda h: (h.label, h.first, h.last)):
        before = merged[-1] if merged else None
        if before and before.label == hit.label and hit.first < before.last:
            tier: Tier = "clear" if "clear" in (before.tier, hit.tier) else "possible"
            merged[-1] = Hit(
                hit.label,
                before.first,
                max(before.last, hit.last),
                tier,
                before.times + hit.times,
                before.rules | hit.rules,
            )
        else:
            merged.append(hit)
    return sorted(merged, key=lambda h: (h.first, h.last, h.label))


def named(groups: Mapping[str, tuple[str, ...]]) -> Book[str]:
    """Groups of patterns in one book, each line under the name of its group."""
    return Book(
        (name, line) for name, group in groups.items() for pattern in group for line in lines(pattern)
    )


def places(book: Book[str], draft: Draft) -> dict[str, list[tuple[int, int]]]:
    """Where the patterns of each group stand in a draft."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for name, place in book.found(draft.field, range(len(draft.sentences))):
        found[name].append(place)
    return found
