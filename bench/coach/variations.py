"""Variations of our sentences: words swapped for their like, left out, cut short, crossed with another.

Nobody would send most of them, and nobody has to label them: a teacher says what it hears in them
(`teach.py`), and the net learns from that (`train_net.py`).
"""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tend.words.listed import listed

TO_VARY = 40
"""Words of a sentence that are varied; the rest is left off."""
ALIKE, SO_MANY = 0.55, 11
"""How close two public vectors have to be for one word to stand for the other, and how many may."""
SWAPPED = (0.1, 0.2, 0.3)
"""Shares of a sentence's own words that are swapped; one is drawn for each variation."""
TURNED, DENIED, AFFIRMED, DROPPED, ASKED = 0.12, 0.06, 0.15, 0.04, 0.05
"""How often a small word is turned into another, a not put in, a not taken out, a word dropped, the full stop
made a question mark."""
CROSSED, CUT = 0.2, 0.1
KINDS = {"alarm": 1.6, "alike": 1.2, "other": 0.7}
"""More variations are made of a sentence with an alarm than of one that looks like it; fewest of others."""
_SMALL = listed(
    "i you he she it we they me him her us them my your his its our their mine yours the a an and or but if "
    "then when of to in on at for with not no never do does did will would shall should can could may might "
    "must am is are was were be been have has had this that these those there here so as than from by"
)
_TURNS: Mapping[str, Sequence[str]] = {
    "i": ("you", "he", "we"),
    "you": ("i", "she", "them"),
    "my": ("your",),
    "your": ("my",),
    "me": ("you",),
    "he": ("i",),
    "she": ("you",),
    "they": ("i",),
    "her": ("you",),
    "will": ("would", "might", "did"),
    "would": ("will",),
    "can": ("could",),
    "could": ("can",),
    "should": ("could",),
    "must": ("can",),
    "going": ("gonna",),
    "do": ("did",),
    "is": ("was",),
    "am": ("was",),
    "are": ("were",),
    "was": ("is",),
    "want": ("wanted",),
    "never": ("always",),
    "always": ("never",),
    "not": ("never",),
    "when": ("if",),
    "if": ("when",),
    "anyone": ("someone",),
}
_DENIABLE = listed("will would can do did is am are could should have")


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence, which of them the writer says in their own voice, and how it ends."""

    words: tuple[str, ...]
    own: tuple[bool, ...]
    end: str


def neighbours(words: Sequence[str], vectors: Path) -> dict[str, list[str]]:
    """For each word that has a public vector, the words closest to it."""
    told = json.loads(vectors.read_text(encoding="utf-8"))
    known: dict[str, list[float]] = told["vectors"]
    common = [word for word in told["words"][:12_000] if word.isalpha()]
    ours = [word for word in dict.fromkeys(words) if word.isalpha() and word in known]
    names = list(dict.fromkeys([*ours, *(word for word in common if word in known)]))
    rows = np.array([known[name][:100] for name in names], dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    found = {}
    for begin in range(0, len(ours), 1000):
        close = rows[begin : min(begin + 1000, len(ours))] @ rows.T
        for row, near in enumerate(np.argpartition(-close, SO_MANY + 1, axis=1)[:, : SO_MANY + 1]):
            word = ours[begin + row]
            found[word] = [names[at] for at in near if close[row, at] > ALIKE and names[at] != word]
    return found


def _shape(said: Said, other: Said, chance: random.Random) -> Said:
    """A sentence crossed with another, a stretch of it, or all of it."""
    words, own = said.words[:TO_VARY], said.own[:TO_VARY]
    drawn = chance.random()
    if drawn < CROSSED and len(words) > 3 and len(other.words) > 3:
        upto, after = chance.randrange(2, len(words)), chance.randrange(len(other.words) - 1)
        rest = slice(after, after + TO_VARY - upto)
        return Said(words[:upto] + other.words[rest], own[:upto] + other.own[rest], other.end)
    if drawn < CROSSED + CUT and len(words) > 5:
        first = chance.randrange(len(words) - 3)
        stretch = slice(first, first + chance.randrange(3, len(words) - first + 1))
        return Said(words[stretch], own[stretch], said.end)
    return Said(words, own, said.end)


def _swapped(
    word: str, share: float, near: Mapping[str, Sequence[str]], chance: random.Random
) -> tuple[str, ...]:
    """What stands in the place of a word: it, another, both it and a not, or nothing."""
    drawn = chance.random()
    if word in _TURNS and drawn < TURNED:
        return (chance.choice(_TURNS[word]),)
    if word not in _SMALL and near.get(word) and drawn < share:
        return (chance.choice(near[word]),)
    if word in _DENIABLE and drawn > 1 - DENIED:
        return (word, "not")
    if (word in ("not", "never") and drawn < AFFIRMED) or drawn > 1 - DROPPED:
        return ()
    return (word,)


def varied(said: Said, other: Said, near: Mapping[str, Sequence[str]], chance: random.Random) -> Said:
    """One variation of a sentence; `other` is the one it may be crossed with."""
    shaped, share = _shape(said, other, chance), chance.choice(SWAPPED)
    placed = [
        (put, own)
        for word, own in zip(shaped.words, shaped.own, strict=True)
        for put in _swapped(word, share, near, chance)
    ]
    asked = "?" if "?" not in shaped.end and chance.random() < ASKED else shaped.end
    return Said(tuple(word for word, _ in placed), tuple(own for _, own in placed), asked)


def variations(
    sentences: Sequence[tuple[Said, str]], near: Mapping[str, Sequence[str]], each: float, seed: int = 0
) -> Iterator[Said]:
    """About `each` variations of every sentence, none twice; beside a sentence stands its kind (`KINDS`)."""
    chance, seen = random.Random(seed), set[Said]()
    for said, kind in sentences:
        many = each * KINDS[kind]
        for _ in range(int(many) + (chance.random() < many % 1)):
            made = varied(said, chance.choice(sentences)[0], near, chance)
            if made.words and made not in seen:
                seen.add(made)
                yield made
