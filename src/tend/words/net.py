"""A small net over word vectors: how much words that stand near one another sound like an alarm.

Every word is a short row of whole numbers, alike for words of like meaning. A window slides over a sentence
and asks of two, three or five neighbours how much they match each of its filters; what matched best anywhere
counts, and a layer hears what filters say together. The vectors come from public ones (GloVe, public domain),
moved by what our own sentences teach and by what a transformer hears in them (`bench/coach/teach.py`).
"""

import base64
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from itertools import chain, compress, islice
from operator import mul
from struct import Struct

from .clauses import Draft
from .signals import ALSO_MINE
from .vectors import PACKED
from .voices import Voice

_LANE, _WIDE = 32, 64
"""Bits a filter has in a packed number, and a unit of the layer."""
_GUARD, _ZERO = 1 << _LANE - 1, 1 << _LANE - 2
"""The bit of a lane that stays free, to compare by, and what stands for zero in one: no sentence reaches
either."""
_FURTHEST = 12.0
"""No sentence is told more than this, either way."""
_BEGIN, _END = "<s>", "</s>"
_KEPT = 4096
"""Words whose sums are kept between drafts; about 3 kB each."""

Sums = tuple[tuple[int, ...], ...]
"""For each window, and each place in it, what a word adds to all filters: one packed number."""


@dataclass(frozen=True, slots=True)
class Window:
    """So many neighbours, and its filters side by side; `begin` is packed."""

    width: int
    filters: int
    begin: int

    def matched(self, beside: Sequence[Sequence[int]]) -> list[int]:
        """How much the best place of a sentence matches each filter, never below zero.

        `beside` has for each word what it adds at each place of this window. All filters are compared at
        once: where a lane is no lower than the best so far its guard is left standing, and it is taken.
        """
        over = self.width - 1
        slid = [
            [0] * (over - place) + [adds[place] for adds in beside] + [0] * place
            for place in range(self.width)
        ]
        best, guard, lanes = _each(_ZERO, self.filters), _each(_GUARD, self.filters), _lanes(self.filters)
        begin = best + self.begin
        for near in zip(*slid, strict=True):
            found = begin + sum(near)
            higher = ((found | guard) - best) & guard
            best ^= (best ^ found) & (higher - (higher >> _LANE - 1))
        return [lane - _ZERO for lane in lanes.unpack(best.to_bytes(lanes.size, "little"))]


@dataclass(frozen=True, slots=True)
class Layer:
    """Units that each weigh all filters at once: `weighs[filter]` and `begin` are packed, a lane a unit."""

    units: int
    weighs: tuple[int, ...]
    begin: int

    def heard(self, matched: Sequence[int]) -> list[int]:
        """What each unit makes of what the filters matched, never below zero."""
        lanes, half = _lanes(self.units, _WIDE), 1 << _WIDE - 1
        speak = map(mul, compress(matched, matched), compress(self.weighs, matched))
        told = self.begin + sum(speak) + _each(half, self.units, _WIDE)
        return [max(lane, half) - half for lane in lanes.unpack(told.to_bytes(lanes.size, "little"))]


@cache
def _each(value: int, many: int, bits: int = _LANE) -> int:
    """The same value in each of so many lanes."""
    return packed([value] * many, bits)


@cache
def _lanes(many: int, bits: int = _LANE) -> Struct:
    """How so many lanes are read out of a packed number."""
    return Struct(f"<{many}{'Q' if bits == _WIDE else 'I'}")


@dataclass(frozen=True, slots=True)
class Net:
    """The vectors of words it knows, its windows, the layer over them, and what that says for its labels."""

    vectors: Mapping[str, Sequence[int]]
    elsewhere: Sequence[int]
    """What is added to the vector of a word that is not in the writer's own voice."""
    weighs: Sequence[int]
    """For each dimension of a vector what it adds: all windows side by side, place by place, packed."""
    windows: tuple[Window, ...]
    layer: Layer
    says: Mapping[str, Sequence[float]]
    begins: Mapping[str, float]

    def sums(self, word: str, voice: Voice = "own") -> Sums:
        """What a word adds in each window; a word it does not know adds nothing of its own."""
        vector: Sequence[int] = self.vectors.get(word, ())
        if voice not in ALSO_MINE:
            known = vector or [0] * len(self.elsewhere)
            vector = [a + b for a, b in zip(known, self.elsewhere, strict=True)]
        lanes = sum(window.width * window.filters for window in self.windows)
        total = sum(map(mul, vector, self.weighs)) + _each(_ZERO, lanes)
        whole = BytesIO(total.to_bytes(_lanes(lanes).size, "little"))
        return tuple(
            tuple(
                int.from_bytes(whole.read(_lanes(window.filters).size), "little")
                - _each(_ZERO, window.filters)
                for _ in range(window.width)
            )
            for window in self.windows
        )

    def told(self, sums: Sequence[Sums]) -> dict[str, float]:
        """What it says for each label of a sentence given as the sums of its words, zero being undecided."""
        matched = [
            value
            for number, window in enumerate(self.windows)
            for value in window.matched([of_word[number] for of_word in sums])
        ]
        heard = self.layer.heard(matched)
        return {
            label: max(-_FURTHEST, min(_FURTHEST, self.begins[label] + sum(map(mul, says, heard))))
            for label, says in self.says.items()
        }


def packed(values: Sequence[int], bits: int = _LANE) -> int:
    """Whole numbers side by side in one, a lane of bits each: sums and multiples of it go lane by lane."""
    return sum(value << bits * at for at, value in enumerate(values))


def unpacked(stored: bytes) -> Net:
    """A net as `bench/coach/train_net.py` stored it."""
    head, _, body = zlib.decompress(stored).partition(b"\n")
    told = json.loads(head)
    size, words = told["size"], told["words"]
    rows = memoryview(body)[: size * (len(words) + 1)].cast("b")
    weighs = iter(memoryview(body)[size * (len(words) + 1) :].cast("h"))
    filters = [window["filters"] for window in told["windows"] for _ in range(window["width"])]
    places = [[list(islice(weighs, many)) for _ in range(size)] for many in filters]
    return Net(
        vectors={word: rows[at * size : (at + 1) * size] for at, word in enumerate(words)},
        elsewhere=rows[len(words) * size :],
        weighs=[packed([*chain.from_iterable(each)]) for each in zip(*places, strict=True)],
        windows=tuple(
            Window(window["width"], window["filters"], packed(window["begins"])) for window in told["windows"]
        ),
        layer=_layer(sum(window["filters"] for window in told["windows"]), weighs, **told["layer"]),
        says=told["says"],
        begins=told["begins"],
    )


def _layer(filters: int, weighs: Iterator[int], units: int, begins: list[int]) -> Layer:
    """The layer of a stored net: for each filter one number a unit."""
    each = tuple(packed([*islice(weighs, units)], _WIDE) for _ in range(filters))
    return Layer(units, each, packed(begins, _WIDE))


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
