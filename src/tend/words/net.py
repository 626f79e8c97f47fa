"""A small net over word vectors: how much words that stand near one another sound like an alarm.

Every word is a short row of whole numbers, alike for words of like meaning. A window slides over a sentence
and asks of two or four neighbours how much they match each of its filters; what matched best anywhere counts.
The vectors come from public ones (GloVe, public domain), moved by what our own sentences teach.
"""

import base64
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import mul
from struct import Struct

from .clauses import Draft
from .signals import ALSO_MINE
from .vectors import PACKED
from .voices import Voice

_LANE = 32
_HALF = 1 << _LANE - 1
_FURTHEST = 12.0
"""No sentence is told more than this, either way."""
_BEGIN, _END = "<s>", "</s>"
_KEPT = 4096
"""Words whose sums are kept between drafts; about 3 kB each."""

Sums = tuple[tuple[int, ...], ...]
"""For each window, and each place in it, what a word adds to all filters: one packed number."""


@dataclass(frozen=True, slots=True)
class Window:
    """So many neighbours, and its filters side by side: `weighs[place][dimension]` and `begin` are packed."""

    width: int
    filters: int
    weighs: tuple[tuple[int, ...], ...]
    begin: int

    def matched(self, beside: Sequence[Sequence[int]]) -> list[int]:
        """How much the best place of a sentence matches each filter, never below zero.

        `beside` has for each word what it adds at each place of this window.
        """
        lanes, lift = _lanes(self.filters)
        over = self.width - 1
        slid = [
            [0] * (over - place) + [adds[place] for adds in beside] + [0] * place
            for place in range(self.width)
        ]
        found = [self.begin + lift + sum(near) for near in zip(*slid, strict=True)]
        each = [lanes.unpack(total.to_bytes(lanes.size, "little")) for total in found]
        return [max(most, _HALF) - _HALF for most in map(max, zip(*each, strict=True))]


@cache
def _lanes(many: int) -> tuple[Struct, int]:
    """How so many lanes are read out of a packed number, and half of what a lane holds in each of them."""
    return Struct(f"<{many}I"), packed([_HALF] * many)


@dataclass(frozen=True, slots=True)
class Net:
    """The vectors of the words it knows, its windows, and what their filters say for each of its labels."""

    vectors: Mapping[str, Sequence[int]]
    elsewhere: Sequence[int]
    """What is added to the vector of a word that is not in the writer's own voice."""
    windows: tuple[Window, ...]
    says: Mapping[str, Sequence[float]]
    begins: Mapping[str, float]

    def sums(self, word: str, voice: Voice = "own") -> Sums:
        """What a word adds in each window; a word it does not know adds nothing of its own."""
        vector: Sequence[int] = self.vectors.get(word, ())
        if voice not in ALSO_MINE:
            known = vector or [0] * len(self.elsewhere)
            vector = [a + b for a, b in zip(known, self.elsewhere, strict=True)]
        return tuple(
            tuple(sum(map(mul, vector, weighs)) for weighs in window.weighs) for window in self.windows
        )

    def told(self, sums: Sequence[Sums]) -> dict[str, float]:
        """What it says for each label of a sentence given as the sums of its words, zero being undecided."""
        matched = [
            value
            for number, window in enumerate(self.windows)
            for value in window.matched([of_word[number] for of_word in sums])
        ]
        return {
            label: max(-_FURTHEST, min(_FURTHEST, self.begins[label] + sum(map(mul, says, matched))))
            for label, says in self.says.items()
        }


def packed(values: Sequence[int]) -> int:
    """Whole numbers side by side in one, a lane of bits each: sums and multiples of it go lane by lane."""
    return sum(value << _LANE * at for at, value in enumerate(values))


def unpacked(stored: bytes) -> Net:
    """A net as `bench/coach/train_net.py` stored it."""
    head, _, body = zlib.decompress(stored).partition(b"\n")
    told = json.loads(head)
    size, words = told["size"], told["words"]
    rows = memoryview(body)[: size * (len(words) + 1)].cast("b")
    weighs = iter(memoryview(body)[size * (len(words) + 1) :].cast("h"))
    return Net(
        vectors={word: rows[at * size : (at + 1) * size] for at, word in enumerate(words)},
        elsewhere=rows[len(words) * size :],
        windows=tuple(_window(told["size"], weighs, **window) for window in told["windows"]),
        says=told["says"],
        begins=told["begins"],
    )


def _window(size: int, weighs: Iterator[int], width: int, filters: int, begins: list[int]) -> Window:
    """The next window of a stored net: for each place and each dimension one number a filter."""
    places = tuple(
        tuple(packed([next(weighs) for _ in range(filters)]) for _ in range(size)) for _ in range(width)
    )
    return Window(width, filters, places, packed(begins))


@cache
def net() -> Net:
    """The shipped net, unpacked at the first draft."""
    return unpacked(base64.b85decode(PACKED))


@lru_cache(maxsize=_KEPT)
def _sums(word: str, voice: Voice = "own") -> Sums:
    return net().sums(word, voice)


def sounds(draft: Draft, sentence: int) -> dict[str, float]:
    """How much a sentence of a draft sounds like each kind of alarm, zero being undecided."""
    first, last = draft.sentences[sentence]
    end = draft.ends[sentence]
    sign = next((sign for sign in "?!" if sign in end), ".")
    spoken = zip(draft.words[first:last], draft.voices[first:last], strict=True)
    return net().told([_sums(_BEGIN), *(_sums(*each) for each in spoken), _sums(_END + sign)])
