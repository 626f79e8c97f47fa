"""Matching: a line of a pattern laid over the words of a draft, to both sides of its rarest part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .listed import listed
from .patterns import Line, Part, Way

_NEGATIONS = listed("not never no nobody nothing none hardly without")


@dataclass(frozen=True, slots=True)
class Field:
    """The words a pattern is looked for in, with the borders of their sentences and clauses."""

    words: Sequence[str]
    sentences: Sequence[tuple[int, int]]
    sentence_of: Sequence[int]
    starts: frozenset[int]
    openings: frozenset[int]
    known: frozenset[str]


def found_at(line: Line, at: int, field: Field) -> tuple[int, int] | None:
    """The words a line takes when its rarest part stands at this word, or None."""
    if not _may_match(line, at, field):
        return None
    low, high = field.sentences[field.sentence_of[at]]
    ends = _through(line.after, {at + 1}, field, high)
    if not ends:
        return None
    begins = _back_through(line.before, {at}, field, low)
    return (max(begins), max(ends)) if begins else None


def _may_match(line: Line, at: int, field: Field) -> bool:
    """A quick look that spares most lines the walk: its neighbours fit, and its other words are there."""
    words, after, before = field.words, line.after, line.before
    if after and after[0].kind == "=" and (at + 1 >= len(words) or words[at + 1] not in after[0].words):
        return False
    if before and before[0].kind == "=" and (not at or words[at - 1] not in before[0].words):
        return False
    return not any(needed.isdisjoint(field.known) for needed in line.needs)


def _through(parts: Way, places: set[int], field: Field, high: int) -> set[int]:
    for part in parts:
        places = _onward(part, places, field, high)
        if not places:
            break
    return places


def _back_through(parts: Way, places: set[int], field: Field, low: int) -> set[int]:
    for part in parts:
        places = _backward(part, places, field, low)
        if not places:
            break
    return places


def _onward(part: Part, places: set[int], field: Field, high: int) -> set[int]:
    words = field.words
    if part.kind == "=":
        return {p + 1 for p in places if p < high and words[p] in part.words}
    if part.kind == "?":
        return places | {p + 1 for p in places if p < high and words[p] in part.words}
    if part.kind == "(":
        return {p for way in part.choices for p in _through(way, places, field, high)}
    if part.kind == "*":
        return {q for p in places for q in _passed(words, p, part.reach, high)}
    return {p for p in places if _stands(part, p, field)}


def _passed(words: Sequence[str], place: int, reach: int, high: int) -> Iterator[int]:
    yield place
    for q in range(place, min(place + reach, high)):
        if words[q] in _NEGATIONS:
            return
        yield q + 1


def _backward(part: Part, places: set[int], field: Field, low: int) -> set[int]:
    words = field.words
    if part.kind == "=":
        return {p - 1 for p in places if p > low and words[p - 1] in part.words}
    if part.kind == "?":
        return places | {p - 1 for p in places if p > low and words[p - 1] in part.words}
    if part.kind == "(":
        return {p for way in part.choices for p in _back_through(way[::-1], places, field, low)}
    if part.kind == "*":
        return {q for p in places for q in _passed_back(words, p, part.reach, low)}
    return {p for p in places if _stands(part, p, field)}


def _passed_back(words: Sequence[str], place: int, reach: int, low: int) -> Iterator[int]:
    yield place
    for q in range(place - 1, max(place - reach, low) - 1, -1):
        if words[q] in _NEGATIONS:
            return
        yield q


def _stands(part: Part, place: int, field: Field) -> bool:
    """Whether a part that takes no word is true between the words before and after a place."""
    over = place >= len(field.words)
    if part.kind == "!":
        return over or place in field.openings or field.words[place] not in part.words
    if part.kind == "^":
        return place in field.starts
    if part.kind == "$":
        return over or place in field.starts
    return place in field.openings or (over and part.kind == "$$")
