"""A small language for patterns over words, read left and right from a rare word, never backtracking.

A pattern is a line of parts: `word`, `one|other`, `<FAMILY>`, `(two words|three words here)`, any of them
with `?` when it may be missing; `*` for up to three words of any kind and `*5` for up to five, none of them a
negation; `!word` and `!<FAMILY>` for what must not come next; `^` where a clause begins, `$` where one ends,
`^^` and `$$` for a sentence.
"""

import re
from dataclasses import dataclass
from functools import cache

from .lexicon import families
from .listed import listed

_COMMON = listed(
    """i you it is to the a and not me my that was have do of in for on be are am what so this we he she they
    with your if but at just can will would all know about when how did like had no were there or from
    as been up out by him her his them us our has an more one get got go going want really think because
    then now too never s 's feel say said tell told make made is does could should"""
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part: what it is, the words it takes, how many it may pass over, what it chooses from."""

    kind: str
    words: frozenset[str] = frozenset()
    reach: int = 0
    choices: "tuple[tuple[Part, ...], ...]" = ()


Way = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One way through a pattern, split at its rarest part; each of `needs` has a word the draft must have.

    `last` and `following` are the words that may stand right before and right after that part, where they are
    told by the pattern.
    """

    before: tuple[Part, ...]
    anchor: Part
    after: tuple[Part, ...]
    needs: tuple[frozenset[str], ...] = ()
    last: frozenset[str] | None = None
    following: frozenset[str] | None = None


_WRITTEN = re.compile(r"(\(|\)\??|\s+)")
_CHOICE = re.compile(r"(\|)(?![^<]*>)")


@cache
def lines(pattern: str) -> tuple[Line, ...]:
    """Every way through a pattern, each with a rare word to begin from."""
    ways, rest = _ways(_pieces(pattern))
    if rest:
        raise ValueError(f"a bracket too many in {pattern!r}")
    try:
        return tuple(line for way in ways for line in _lines(way))
    except ValueError:
        raise ValueError(f"nothing in {pattern!r} has to be there") from None


def _pieces(pattern: str) -> list[str]:
    """Brackets, bars and parts in order; outside brackets a bar belongs to its part."""
    found: list[str] = []
    depth = 0
    for piece in _WRITTEN.split(pattern):
        depth += (piece == "(") - piece.startswith(")")
        cut = _CHOICE.split(piece) if depth and piece != "(" and not piece.startswith(")") else [piece]
        found.extend(bit for bit in cut if bit.strip())
    return found


def _ways(written: list[str]) -> tuple[list[Way], list[str]]:
    """The ways through what is written up to a closing bracket, and what is left after it."""
    choices: list[list[Part]] = [[]]
    while written and not written[0].startswith(")"):
        first, written = written[0], written[1:]
        if first == "|":
            choices.append([])
        elif first == "(":
            inner, written = _ways(written)
            if not written:
                raise ValueError("a bracket is not closed")
            choices[-1].append(_group(inner, optional=written[0] == ")?"))
            written = written[1:]
        else:
            choices[-1].append(_single(first))
    if not all(choices):
        raise ValueError("a choice is empty")
    return [tuple(way) for way in choices], written


def _group(ways: list[Way], *, optional: bool) -> Part:
    """Choices of one word each become one part that takes them all."""
    short = [way for way in ways if len(way) == 1 and way[0].kind == "="]
    words = frozenset(word for way in short for word in way[0].words)
    if len(short) == len(ways):
        return Part("?" if optional else "=", words)
    whole = tuple(way for way in ways if way not in short) + (((Part("=", words),),) if short else ())
    return Part("(", choices=(*whole, ()) if optional else whole)


def _single(piece: str) -> Part:
    if piece in {"^", "$", "^^", "$$"}:
        return Part(piece)
    if piece.startswith("*"):
        return Part("*", reach=int(piece[1:] or 3))
    if piece.startswith("!"):
        return Part("!", _taken(piece[1:]))
    if piece.endswith("?"):
        return Part("?", _taken(piece[:-1]))
    return Part("=", _taken(piece))


def _taken(piece: str) -> frozenset[str]:
    """The words a part takes: those written, and those of every family named."""
    taken: set[str] = set()
    for choice in re.split(r"\|(?![^<]*>)", piece):
        if choice.startswith("<"):
            for name in choice.strip("<>").split("|"):
                taken |= families()[name]
        else:
            taken.add(choice)
    return frozenset(taken)


def _lines(parts: Way) -> tuple[Line, ...]:
    """A way split at its rarest part; where that is a choice, one line for each of its ways."""
    while parts and parts[-1].kind == "*":
        parts = parts[:-1]
    _, at = min((_commonness(part), at) for at, part in enumerate(parts))
    return tuple(
        _line((*parts[:at], *before), anchor, (*after, *parts[at + 1 :]))
        for before, anchor, after in _anchored(parts[at])
    )


def _line(before: Way, anchor: Part, after: Way) -> Line:
    needs = [words for part in (*before, *after) if (words := _needed(part))]
    back = before[::-1]
    return Line(back, anchor, after, tuple(sorted(needs, key=_met)), _edge(back, -1), _edge(after, 1))


def _edge(parts: Way, step: int) -> frozenset[str] | None:
    """The words some parts may begin with, in reading order or (-1) backwards; None where it may be any."""
    found: frozenset[str] = frozenset()
    for part in parts:
        if part.kind in {"=", "?"}:
            found |= part.words
        elif part.kind == "(":
            each = [_edge(way[::step], step) for way in part.choices if way]
            if None in each:
                return None
            found = found.union(*(words for words in each if words))
        elif part.kind != "!":
            return None
        if part.kind == "=" or (part.kind == "(" and () not in part.choices):
            return found
    return None


def _needed(part: Part) -> frozenset[str]:
    """Words of which a draft must have one for a part to be met at all; none where it need not be met."""
    if part.kind == "=":
        return part.words
    if part.kind != "(" or () in part.choices:
        return frozenset()
    each = [[words for inner in way if (words := _needed(inner))] for way in part.choices]
    none: frozenset[str] = frozenset()
    return none.union(*(min(found, key=_met) for found in each)) if all(each) else none


def _met(words: frozenset[str]) -> int:
    return len(words & _COMMON) * 100 + len(words)


def _anchored(part: Part) -> list[tuple[Way, Part, Way]]:
    """The ways to begin inside a part: what comes before the beginning, the beginning, what comes after."""
    if part.kind == "=":
        return [((), part, ())]
    if part.kind != "(" or () in part.choices:
        raise ValueError("nothing has to be there")
    found: list[tuple[Way, Part, Way]] = []
    for way in part.choices:
        _, at = min((_commonness(inner), at) for at, inner in enumerate(way))
        found.extend(
            ((*way[:at], *before), anchor, (*after, *way[at + 1 :]))
            for before, anchor, after in _anchored(way[at])
        )
    return found


def _commonness(part: Part) -> float:
    """How often a part is likely to be met; what need not be there is no place to begin."""
    if part.kind == "=":
        return _met(part.words)
    if part.kind == "(" and () not in part.choices:
        return sum(min(_commonness(inner) for inner in way) for way in part.choices)
    return float("inf")
