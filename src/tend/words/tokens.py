"""The words of a draft, one by one, in plain spelling, each with the stretch it stands for."""

import re
from dataclasses import dataclass
from functools import cache

from .lexicon import families
from .listed import listed
from .plain import Plain
from .spelling import spelled_out

_PIECES = re.compile(r"\d+(?:[:.]\d+)+[a-z]*|[^\W_]+(?:(?:['&/-]|\*{1,3})[^\W_]+)*'?|\n+|[^\w\s]|_")
_LONG_DRAWN = re.compile(r"([a-z])\1\1+")
_HYPHENED_WHOLE = listed(
    """self-centred self-centered self-absorbed self-obsessed two-faced passive-aggressive
    let-down second-best
    control-freak thick-headed narrow-minded"""
)
_AFTER_BE = listed(
    """am is are was were be been feel feeling felt so very really mentally terribly too got get"""
)
_YOU_ARE = listed(
    """so too such a an the not just really always never being welcome right wrong lying going"""
)
_OWNED_THINGS = listed("fault problem own phone mum friends family place choice call loss")


@dataclass(frozen=True, slots=True)
class Token:
    """A plain word, or a sign between words, and where it stands in the draft."""

    word: str
    start: int
    end: int
    sign: bool = False


def tokens(text: Plain) -> list[Token]:
    """Every word and every sign of a draft, in order; a contraction gives one token for each of its words."""
    found: list[Token] = []
    pieces = list(_PIECES.finditer(text.letters))
    for place, piece in enumerate(pieces):
        written = piece.group()
        if not (written[0].isalnum()):
            start, end = text.back(piece.start(), piece.end())
            found.append(Token("\n" if written[0] == "\n" else written, start, end, sign=True))
            continue
        following = pieces[place + 1].group().lower() if place + 1 < len(pieces) else ""
        found.extend(_tokens_of(text, piece, found[-1].word if found else "", following))
    return found


def _tokens_of(text: Plain, piece: re.Match[str], before: str, following: str) -> list[Token]:
    written = piece.group().lower()
    at = piece.start()
    written = written.removesuffix("'")
    parts = _parts(written)
    found: list[Token] = []
    for part in parts:
        words = _meant(part, before, following)
        found.extend(_placed(text, words, at, len(part)))
        at += len(part) + 1
        before = words[-1]
    return found


def _parts(written: str) -> list[str]:
    """A hyphen or a slash joins two words, unless the whole is one word of its own."""
    if written in _HYPHENED_WHOLE or not ("-" in written or "/" in written) or written.startswith("w/"):
        return [written]
    return [part for part in re.split("[-/]", written) if part]


def _meant(written: str, before: str, following: str) -> tuple[str, ...]:
    if written == "of" and before in _WOULD:
        return ("have",)
    if written in {"ill", "id"} and (before in _AFTER_BE or before in {"my", "your", "an", "the"}):
        return (written,)
    if written == "ur":
        right_after = following.removesuffix("ing") != following or following in _YOU_ARE
        return ("you", "are") if right_after and following not in _OWNED_THINGS else ("your",)
    if _LONG_DRAWN.search(written):
        once = _LONG_DRAWN.sub(r"\1", written)
        twice = _LONG_DRAWN.sub(r"\1\1", written)
        return spelled_out(twice if twice in _DOUBLED else once)
    if written.endswith("in") and written + "g" in _doing():
        return (written + "g",)
    return spelled_out(written)


@cache
def _doing() -> frozenset[str]:
    """The words in -ing that are known, for those who write them without their last letter."""
    every = (word for words in families().values() for word in words)
    return frozenset(word for word in every if word.endswith("ing") and len(word) > _SHORT) | _SPEAKING


_SHORT = 5
_SPEAKING = listed("speaking apologising asking talking going doing getting telling lying moaning nagging")
_WOULD = frozenset({"would", "could", "should", "might", "must"})
_DOUBLED = listed("""all will too need feel see been hello good look tell call yell well still off really""")


def _placed(text: Plain, words: tuple[str, ...], at: int, length: int) -> list[Token]:
    """Share the letters of one written word among the words it means, the last ones taking the tail."""
    if len(words) == 1:
        return [Token(words[0], *text.back(at, at + length))]
    found: list[Token] = []
    left = length
    for place, word in enumerate(words):
        rest = len(words) - place - 1
        taken = max(1, min(len(word), left - rest)) if rest else max(1, left)
        begin = at + min(length - left, length - 1)
        found.append(Token(word, *text.back(begin, min(at + length, begin + taken))))
        left = max(left - taken, 0)
    return found
