"""The traits of a sentence that the model weighs: its words, their families, their order, the rules' hits."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from .claims import Claim
from .clauses import Draft
from .finding import Hit
from .lexicon import families_of
from .listed import listed
from .signals import ALSO_MINE

# Families too wide to say anything, or made for one pattern only.
_LEFT_OUT = listed(
    """SUBJ ONE GO ALL WE THIRD WH SOFT THING AGAIN NUMBER ANYONE DOABLEING DIDKIND TOLDOFF DIDIT GOODDEED
    BADDEED LISTENS WANT HAVE DO SMALLER OUTSIDE CHANGE TELLING SMALL JUST MODAL GIVE DARING KINDLY MALE"""
)
_NEGATIONS = listed("not never no nobody nothing without hardly")
_FOND = listed("x xx xxx lol lmao haha love ily hun babe darling honey")
_FOND_SIGNS = frozenset("❤😂😘🥰😍🎉🤣♥💕💖😊🥳💛💚💙💜🫶")
_UNDER_NEGATION = 3


@cache
def _kin_of(word: str) -> str:
    """The family a word stands for in a sequence, or the word itself."""
    named = [name for name in families_of(word) if name not in _LEFT_OUT]
    if word[0].isdigit():
        return "#"
    return f"<{named[0]}>" if named else word


def traits(draft: Draft, sentence: int, hits: Sequence[Hit], claims: Sequence[Claim]) -> set[str]:
    """Every trait of one sentence of a draft."""
    return ruled_traits(draft, sentence, hits, claims) | plain_traits(draft, sentence)


def ruled_traits(draft: Draft, sentence: int, hits: Sequence[Hit], claims: Sequence[Claim]) -> set[str]:
    """What the rules found in a sentence, and beside it."""
    return {*_of_rules(draft, sentence, hits), *_of_claims(draft, sentence, claims)}


def plain_traits(draft: Draft, sentence: int) -> set[str]:
    """The traits of a sentence that no rule had to find."""
    first, last = draft.sentences[sentence]
    found: set[str] = set()
    words = draft.words[first:last]
    voices = draft.voices[first:last]
    own = [w if voice in ALSO_MINE else f"“{w}" for w, voice in zip(words, voices, strict=True)]
    found.update(_of_words(own))
    kin = [w if w.startswith("“") else _kin_of(w) for w in own]
    found.update(f"k:{a} {b}" for a, b in zip(["^", *kin], [*kin, "$"], strict=True))
    found.update(f"k:{a} {b} {c}" for a, b, c in zip(["^", *kin], kin, [*kin[1:], "$"], strict=False))
    found.update(f"f:{k}" for k in kin if k.startswith("<"))
    found.update(_of_negations(words))
    found.update(_of_the_whole(draft, sentence, len(words)))
    return found


def _of_words(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from (f"{a} {b}" for a, b in pairwise(words))
    yield from (f"{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False))
    if words:
        yield f"^ {words[0]}"
        yield f"{words[-1]} $"
    for word in words:
        if len(word) > 5:  # noqa: PLR2004 a long word shows its stem
            yield f"s:{word[:5]}"


def _of_negations(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        if word in _NEGATIONS:
            yield from (f"not {w}" for w in words[at + 1 : at + 1 + _UNDER_NEGATION])


def _of_rules(draft: Draft, sentence: int, hits: Sequence[Hit]) -> Iterator[str]:
    for hit in hits:
        near = draft.sentence_of[hit.first] == sentence or draft.sentence_of[hit.last - 1] == sentence
        yield f"{'h' if near else 'o'}:{hit.label}"
        if near:
            yield f"h:{hit.label}:{hit.tier}"
            yield from (f"r:{hit.label}#{number}" for number in hit.rules)
            if hit.times > 1:
                yield f"h:{hit.label}:again"


def _of_claims(draft: Draft, sentence: int, claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        if draft.sentence_of[claim.first] == sentence:
            yield f"p:{claim.way}:{'timed' if claim.timed else 'open'}"
            yield from (f"p:{claim.way}:{said}" for said in claim.against)
            if claim.holds:
                yield "p:holds"
                yield f"p:{claim.way}:holds"


def _of_the_whole(draft: Draft, sentence: int, length: int) -> Iterator[str]:
    end = draft.ends[sentence]
    if "?" in end:
        yield "?"
    if "!" in end:
        yield "!"
    if _FOND.intersection(draft.words[-3:]) or _FOND_SIGNS & draft.signs:
        yield "fond"
    yield "short" if length <= 3 else "middle" if length <= 12 else "long"  # noqa: PLR2004 by eye
    if len(draft.sentences) == 1:
        yield "alone"
    if sentence:
        yield "later"
