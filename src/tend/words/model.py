"""The small model, weights and a net: it raises or lowers how sure a finding is, or adds a possible one."""

import base64
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from struct import Struct

from .catalogue import SIGNALS, by_label
from .claims import Claim
from .clauses import Draft
from .finding import Hit
from .signals import Signal
from .traits import plain_traits, ruled_traits

SURE, UNSURE, ADDED = 0.0, -0.75, 0.0
"""From how much on a finding that breaks is clear, possible, added. Set by bench/coach."""
GOOD_SURE, GOOD, GOOD_ADDED = -0.25, -1.5, -0.6
"""The same for what builds: good is said a little sooner than the other, since it hurts nobody if wrong."""
ALARMING, HEARD, ALARM_ADDED = 0.0, -0.5, -0.25
"""From how much on an alarm is clear, heard at all, added: set so that few are missed on unseen voices."""
NET = 1.0
"""How much what the net hears of an alarm counts beside the weights. On voices neither had seen, anything
from 0.75 to 1.5 did as well."""
OUT_OF_HEARING = -1.5
"""A sentence the weights put further from every alarm than this the net is not asked about: quicker,
and of what nothing was learnt from it loses a hundredth of the alarms, and a tenth of the false ones."""
OUTDONE = 0.8
"""By how much a finding has to be surer to make another on the same words only possible."""
OUTPROMISED = 2.0
"""By how much a promise has to be surer than an alarm the model alone would add, to keep it silent."""
_LABELS = tuple(signal.label for signal in SIGNALS)
_ALARMS = tuple(place for place, signal in enumerate(SIGNALS) if signal.kind == "alarm")
_PROMISE = len(SIGNALS)
"""Where the model keeps what speaks for a promise: after the labels of the catalogue."""


_BOUNDS = {"break": (SURE, UNSURE), "alarm": (ALARMING, HEARD), "build": (GOOD_SURE, GOOD)}
_ENOUGH = {"break": ADDED, "alarm": ALARM_ADDED, "build": GOOD_ADDED}


_LANE = 32
"""Bits a label has in a packed weight: whole steps, and room for the longest draft without a full stop."""
_LIFT = sum(1 << (_LANE * place + _LANE - 1) for place in range(_PROMISE + 1))
"""Half of what a lane holds, in every lane: a sum lifted by it has no lane below zero."""
_LANES = Struct(f"<{_PROMISE + 1}I")


@dataclass(frozen=True, slots=True)
class Weights:
    """What each label begins with, and what each trait says for all of them, packed side by side.

    A packed weight is one whole number with a lane of bits for each label, in steps: numbers are added all at
    once, and the labels read out of the sum.
    """

    begins: tuple[float, ...]
    step: float
    of: dict[str, int]

    def told(self, packed: int) -> list[float]:
        """What a sum of packed weights says for each label."""
        lanes = _LANES.unpack((packed + _LIFT).to_bytes(_LANES.size, "little"))
        return [(lane - (1 << _LANE - 1)) * self.step for lane in lanes]


@cache
def weights() -> Weights:
    """The shipped weights, loaded and unpacked at first use: no import of the coach waits for them."""
    from .weights import BEGINS, PACKED, STEP  # noqa: PLC0415 - nearly a megabyte that many imports never need

    listed = zlib.decompress(base64.b85decode(PACKED)).decode()
    made: dict[str, int] = {}
    for line in listed.split("\n"):
        trait, *told = line.split("\t")
        made[trait] = sum(int(pair[1:]) << _LANE * (ord(pair[0]) - 48) for pair in told)
    return Weights(BEGINS, STEP, made)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The findings of a draft with their tiers, and how sure the model is of a promise in each sentence."""

    hits: list[Hit]
    promised: list[float]


def sure_of(draft: Draft, sentence: int, hits: Sequence[Hit], claims: Sequence[Claim] = ()) -> list[float]:
    """How sure the model is of each label in a sentence, in the catalogue's order, and of a promise last.

    Zero is undecided.
    """
    from .net import sounds  # noqa: PLC0415 - as the weights: nothing of it is needed before the first draft

    sure = by_weights(draft, sentence, hits, claims)
    if max(sure[place] for place in _ALARMS) > OUT_OF_HEARING:
        for label, heard in sounds(draft, sentence).items():
            sure[_LABELS.index(label)] += NET * heard
    return sure


def by_weights(draft: Draft, sentence: int, hits: Sequence[Hit], claims: Sequence[Claim] = ()) -> list[float]:
    """The same by the weights alone, without the net."""
    shipped = weights()
    known, plain = shipped.of, plain_traits(draft, sentence)
    ruled = shipped.told(sum(known.get(trait, 0) for trait in ruled_traits(draft, sentence, hits, claims)))
    bare = shipped.told(sum(map(known.__getitem__, known.keys() & plain)))
    share = min(1.0, 3.0 / len(plain) ** 0.5)
    each = zip(shipped.begins, ruled, bare, strict=True)
    return [begin + found + share * told for begin, found, told in each]


def weighed(draft: Draft, found: Sequence[Hit], claims: Sequence[Claim]) -> Weighed:
    """What the rules found, each as sure as rules and model together, and what the model alone adds."""
    each = [sure_of(draft, number, found, claims) for number in range(len(draft.sentences))]
    kept = [settled for hit in found if (settled := _settled(draft, hit, each)) is not None]
    kept = _one_clear(draft, kept, each) + _added(draft, found, each)
    kept.sort(key=lambda h: (h.first, h.last, h.label))
    return Weighed(kept, [sure[_PROMISE] for sure in each])


def _settled(draft: Draft, hit: Hit, each: Sequence[Sequence[float]]) -> Hit | None:
    """A finding with its tier, or None where the words around it speak against it."""
    place = _LABELS.index(hit.label)
    first, last = draft.sentence_of[hit.first], draft.sentence_of[hit.last - 1]
    sure = max(each[number][place] for number in range(first, last + 1))
    clear, least = _BOUNDS[by_label()[hit.label].kind]
    if sure < least:
        return None
    return replace(hit, tier="clear" if sure >= clear else "possible")


def _one_clear(draft: Draft, kept: list[Hit], each: Sequence[Sequence[float]]) -> list[Hit]:
    """Where two findings that break share their words, the much less sure one is only possible."""

    def sure(hit: Hit) -> float:
        return each[draft.sentence_of[hit.first]][_LABELS.index(hit.label)]

    breaking = [hit for hit in kept if by_label()[hit.label].kind != "build"]
    made: list[Hit] = []
    for hit in kept:
        rivals = [r for r in breaking if r is not hit and r.first < hit.last and hit.first < r.last]
        outdone = any(sure(rival) > sure(hit) + OUTDONE for rival in rivals)
        if hit in breaking and outdone:
            made.append(replace(hit, tier="possible"))
        else:
            made.append(hit)
    return made


def _added(draft: Draft, found: Sequence[Hit], each: Sequence[Sequence[float]]) -> list[Hit]:
    """For every label no rule found: the sentence the model is surest of, if it is sure enough."""
    ruled = {hit.label for hit in found}
    made: list[Hit] = []
    for place, label in enumerate(_LABELS):
        if label in ruled or not each:
            continue
        best = max(range(len(each)), key=lambda number: each[number][place])
        signal = by_label()[label]
        enough = each[best][place] >= _ENOUGH[signal.kind]
        if enough and not _a_promise(each[best], place, signal):
            made.append(Hit(label, *_where(draft, best, place), "possible"))
    return made


def _a_promise(sure: Sequence[float], place: int, signal: Signal) -> bool:
    """Whether the model is much surer of a promise than of an alarm."""
    return signal.kind == "alarm" and sure[_PROMISE] >= sure[place] + OUTPROMISED


def clause_of_promise(draft: Draft, sentence: int) -> tuple[int, int]:
    """The clause of a sentence whose words speak most for a promise."""
    return _where(draft, sentence, _PROMISE)


def _where(draft: Draft, sentence: int, label: int) -> tuple[int, int]:
    """The clause of a sentence whose words speak most for a label."""
    clauses = [c for c in draft.clauses if c.sentence == sentence]
    shipped = weights()

    def speaks(first: int, last: int) -> float:
        words = draft.words[first:last]
        grams = [*words, *(f"{a} {b}" for a, b in pairwise(words))]
        return shipped.told(sum(shipped.of.get(gram, 0) for gram in grams))[label]

    best = max(clauses, key=lambda c: speaks(c.first, c.last))
    return best.first, best.last
