"""Matching: a line of a pattern laid over the words of a draft, to both sides of its rarest part."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

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
    places: Sequence[Mapping[str, Sequence[int]]]
    """For each sentence: where each of its words stands."""


Owner = TypeVar("Owner")


class Book(Generic[Owner]):
    """Lines under each word they may be found from, with the other words they need as bits of one number.

    A sentence is told as such a number too; only lines whose words are all there are laid over it. Lines that
    share a word to begin from and the rarest word beside it stand together, so that most go by in one look.
    """

    def __init__(self, lines: Iterable[tuple[Owner, Line]]) -> None:
        self._place_of: dict[frozenset[str], int] = {frozenset(): 0}
        self._bits_of: dict[str, int] = {}
        shelves: dict[str, dict[int, list[tuple[int, Line, Owner]]]] = {}
        for owner, line in lines:
            places = [self._place(words) for words in line.needs]
            needs = sum(1 << place for place in set(places))
            for word in line.anchor.words:
                shelf = shelves.setdefault(word, {})
                shelf.setdefault(places[0] if places else 0, []).append((needs, line, owner))
        self._shelved = {word: tuple(shelf.items()) for word, shelf in shelves.items()}

    def _place(self, words: frozenset[str]) -> int:
        if words not in self._place_of:
            place = self._place_of[words] = len(self._place_of)
            for word in words:
                self._bits_of[word] = self._bits_of.get(word, 0) | 1 << place
        return self._place_of[words]

    def found(self, field: Field, sentences: Iterable[int]) -> Iterator[tuple[Owner, tuple[int, int]]]:
        """Every place in some sentences where a line stands, with whose line it is."""
        bits_of, shelved = self._bits_of, self._shelved
        always = 1 | 1 << len(self._place_of)
        for number in sentences:
            places = field.places[number]
            begins = [word for word in places if word in shelved]
            if not begins:
                continue
            there = always
            for word in places:
                there |= bits_of.get(word, 0)
            seen = f"{there:b}"[::-1]
            chosen = [
                (owner, line, places[word])
                for word in begins
                for rarest, shelf in shelved[word]
                if seen[rarest] == "1"
                for needs, line, owner in shelf
                if needs & there == needs
            ]
            for owner, line, where in chosen:
                yield from ((owner, place) for at in where if (place := found_at(line, at, field)))


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
    """A quick look that spares most lines the walk: the neighbours fit."""
    words = field.words
    if line.following is not None and (at + 1 >= len(words) or words[at + 1] not in line.following):
        return False
    return line.last is None or (at > 0 and words[at - 1] in line.last)


def _through(parts: Way, places: set[int], field: Field, high: int) -> set[int]:
    """The places after some parts, from the places before them."""
    words = field.words
    for part in parts:
        if part.kind == "=":
            places = {p + 1 for p in places if p < high and words[p] in part.words}
        elif part.kind == "?":
            places = places | {p + 1 for p in places if p < high and words[p] in part.words}
        elif part.kind == "*":
            places = {q for p in places for q in _passed(words, p, part.reach, high)}
        elif part.kind == "(":
            places = {p for way in part.choices for p in _through(way, places, field, high)}
        else:
            places = {p for p in places if _stands(part, p, field)}
        if not places:
            break
    return places


def _back_through(parts: Way, places: set[int], field: Field, low: int) -> set[int]:
    """The places before some parts, from the places after them."""
    words = field.words
    for part in parts:
        if part.kind == "=":
            places = {p - 1 for p in places if p > low and words[p - 1] in part.words}
        elif part.kind == "?":
            places = places | {p - 1 for p in places if p > low and words[p - 1] in part.words}
        elif part.kind == "*":
            places = {q for p in places for q in _passed_back(words, p, part.reach, low)}
        elif part.kind == "(":
            places = {p for way in part.choices for p in _back_through(way[::-1], places, field, low)}
        else:
            places = {p for p in places if _stands(part, p, field)}
        if not places:
            break
    return places


def _passed(words: Sequence[str], place: int, reach: int, high: int) -> Iterator[int]:
    yield place
    for q in range(place, min(place + reach, high)):
        if words[q] in _NEGATIONS:
            return
        yield q + 1


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
