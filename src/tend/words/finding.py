"""Finding: the catalogue's rules laid over a draft, with their guards, and what stands after that."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .catalogue import SIGNALS
from .clauses import Draft
from .listed import listed
from .matching import Field, found_at
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
_Known = dict[tuple[int, int, int], bool]


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
    unless: tuple[Line, ...]
    unless_near: tuple[Line, ...]
    needs: tuple[Line, ...]


def _read(patterns: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(line for pattern in patterns for line in lines(pattern))


@cache
def index() -> dict[str, tuple[tuple[_Ready, Line], ...]]:
    """Every line of every rule under each word its rarest part may be."""
    made: dict[str, list[tuple[_Ready, Line]]] = {}
    for signal in SIGNALS:
        for number, rule in enumerate(signal.rules):
            guards = _read(rule.unless), _read(rule.unless_near), _read(rule.needs)
            ready = _Ready(signal, rule, number, *guards)
            for line in _read(rule.says):
                for word in line.anchor.words:
                    made.setdefault(word, []).append((ready, line))
    return {word: tuple(found) for word, found in made.items()}


def hits(draft: Draft) -> list[Hit]:
    """Everything the rules find in a draft, guards applied, overlaps of one label merged."""
    field = draft.field
    ways = index()
    found: list[Hit] = []
    seen: set[tuple[int, int, int]] = set()
    known: _Known = {}
    for at, word in enumerate(draft.words):
        for ready, line in ways.get(word, ()):
            place = found_at(line, at, field)
            if place is None or (id(ready), *place) in seen:
                continue
            seen.add((id(ready), *place))
            if _stands(ready, draft, field, place, known):
                stretch = _span(ready.rule, draft, place)
                found.append(
                    Hit(ready.signal.label, *stretch, ready.rule.tier, rules=frozenset({ready.number}))
                )
    return _merged(found)


def _stands(ready: _Ready, draft: Draft, field: Field, place: tuple[int, int], known: _Known) -> bool:
    """Whether a match survives the guards of its rule."""
    rule = ready.rule
    first, last = place
    if any(voice not in rule.voices for voice in draft.voices[first:last]):
        return False
    if rule.asked is not None and draft.asked(first) != rule.asked:
        return False
    if not rule.negated and negated(draft, first):
        return False
    number = draft.sentence_of[first]
    if any(_somewhere(line, field, draft.sentences[number], known) for line in ready.unless):
        return False
    whole = (0, len(draft.words))
    if any(_somewhere(line, field, whole, known) for line in ready.unless_near):
        return False
    return not ready.needs or any(_somewhere(line, field, whole, known) for line in ready.needs)


def _somewhere(line: Line, field: Field, within: tuple[int, int], known: _Known) -> bool:
    """Whether a line matches anywhere there: looked up once a draft, so that a long one stays quick."""
    asked = (id(line), *within)
    if asked not in known:
        words, anchor = field.words, line.anchor.words
        known[asked] = not anchor.isdisjoint(field.known) and any(
            words[at] in anchor and found_at(line, at, field) is not None for at in range(*within)
        )
    return known[asked]


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


@cache
def _by_word(patterns: tuple[str, ...]) -> dict[str, tuple[Line, ...]]:
    """Every line of some patterns under each word its rarest part may be."""
    made: dict[str, list[Line]] = {}
    for line in _read(patterns):
        for word in line.anchor.words:
            made.setdefault(word, []).append(line)
    return {word: tuple(found) for word, found in made.items()}


def somewhere(patterns: tuple[str, ...], draft: Draft) -> Iterator[tuple[int, int]]:
    """Every place in a draft where one of some patterns stands."""
    ways = _by_word(patterns)
    for at, word in enumerate(draft.words):
        for line in ways.get(word, ()):
            place = found_at(line, at, draft.field)
            if place is not None:
                yield place
