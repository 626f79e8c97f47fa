"""Whose voice a word is in: the writer's own now, a quotation, or something reported as said or thought."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Literal

from .listed import listed
from .tokens import Token

# quoted: between quotation marks; third: he said, they think; yours: you said; mine: I said, I used to think
Voice = Literal["own", "quoted", "third", "yours", "mine"]

_SAID = listed(
    """said told says tells called calls texted wrote writes shouted screamed yelled muttered whispered
    reckons reckon thinks believes claims claimed insisted insists joked snapped replied goes swore accused
    shouting saying calling telling accusing suggested repeated posted announced lectured moaned
    complains complained warned tell say call used threatened"""
)
_PAST = listed(
    """said told called texted wrote shouted screamed yelled muttered whispered claimed insisted joked snapped
    replied accused suggested repeated announced swore warned threatened"""
)
_TELLS = _PAST | listed("says tells thinks believes reckons claims insists vows vowed")
"""Verbs whose form alone says that somebody speaks, so that any name before them is the speaker."""
_NO_SPEAKER = listed(
    """i you we that this it which what be been being is am are was were to will would can could not never
    do does did as so than easier least no nothing god lord"""
)
_MINE = _PAST | listed("thought believed assumed figured felt imagined pretended convinced")
_PEOPLE = listed(
    """he she they mum dad mother father sister brother boss friend friends mate cousin aunt uncle grandmother
    grandfather therapist counsellor counselor teacher people everyone somebody someone guy man woman
    colleague colleagues neighbor son daughter kid kids girls lads lad fella family parents ex doctor
    article book poster song movie film show who him her them message text letter note voice stranger
    driver priest manager landlord character"""
)
_SHIFTS = listed("but and so")
_NEW_SUBJECT = listed("i you we please can")
_NOW = listed(
    "will am have do can cannot need want promise know hope think understand feel see are always never"
)
"""After an I or a you behind a comma: the writer speaks now. What was said once would stand
further back (would, had); a you that somebody else or the writer said once may go on being said."""
_COMMA = re.compile(r"\s*,")
_ALONE = listed("snapped shouted screamed yelled muttered joked called texted swore accused")
"""Verbs that need nothing said after them: "I snapped, I'll ring you at six"."""
_OPENING = {'"': '"', "'": "'"}
_FAR = 3


def voices(
    words: Sequence[str], places: Sequence[Token], text: str, sentences: Sequence[tuple[int, int]]
) -> tuple[Voice, ...]:
    """The voice of every word of a draft."""
    found: list[Voice] = ["own"] * len(words)
    spoken = frozenset(
        at
        for at in range(1, len(words))
        if words[at] in {"i", "you"} and words[at + 1 : at + 2] and words[at + 1] in _NOW
        if _COMMA.match(text, places[at - 1].end)
    )
    for first, last in sentences:
        _report(words, (first, last), spoken, found)
    quoted = _quotations(text)
    if quoted:
        for at, token in enumerate(places):
            if any(start <= token.start < end for start, end in quoted):
                found[at] = "quoted"
    return tuple(found)


def _quotations(text: str) -> list[tuple[int, int]]:
    """Stretches between quotation marks; a mark that never closes quotes to the end of its line."""
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for mark in _MARKS.finditer(text):
        at, sign = mark.start(), mark.group()
        kind = _OPENING.get(sign) or _CURLY.get(sign)
        if opened is not None:
            start, closing = opened
            if sign == closing and (closing != "'" or _closes(text, at)):
                found.append((start, at))
                opened = None
            elif sign == "\n":
                if closing != "'":
                    found.append((start, at))
                opened = None
        elif kind and (kind not in "'’" or _opens(text, at)):
            opened = (at, kind)
        elif sign == ">" and (at == 0 or text[at - 1] == "\n"):
            opened = (at, "\n")
    if opened is not None and opened[1] not in "'’":
        found.append((opened[0], len(text)))
    return found


_MARKS = re.compile("[\"'“”‘’„«»>\n]")
_CURLY = {"“": "”", "‘": "’", "„": "“", "«": "»"}


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    closing = _CURLY.get(text[at], "'")
    return (
        not before.isalnum()
        and after.isalnum()
        and any(_closes(text, k) for k in _ends_of(text, at, closing))
    )


def _ends_of(text: str, at: int, closing: str) -> list[int]:
    """The places in the next few hundred letters of this line where a single quotation may close."""
    window = text[at + 1 : at + 300].split("\n", 1)[0]
    return [at + 1 + k for k, sign in enumerate(window) if sign == closing]


def _closes(text: str, at: int) -> bool:
    after = text[at + 1] if at + 1 < len(text) else " "
    return not after.isalnum() and at > 0 and not text[at - 1].isspace()


def _report(
    words: Sequence[str], sentence: tuple[int, int], spoken: frozenset[int], found: list[Voice]
) -> None:
    """Mark what stands after a verb of saying in one sentence, up to where the writer speaks again."""
    first, last = sentence
    at = first
    while at < last:
        kind = _speaker(words, at, first)
        if kind is None:
            at += 1
            continue
        alone = kind in ("mine", "yours") and words[at] in _ALONE
        again = {place for place in spoken if words[place] == "i" or kind == "yours"}
        until = _until(words, at + 1 if alone else at + 3, last, again)
        for place in range(at + 1, until):
            found[place] = kind
        at = max(until, at + 1)


def _speaker(words: Sequence[str], at: int, first: int) -> Voice | None:
    word = words[at]
    if word not in _SAID and word not in _MINE and word != "like":
        return None
    near = words[max(first, at - _FAR) : at]
    if word == "like":
        return (
            "third" if len(near) > 1 and near[-1] in {"was", "is", "were"} and near[-2] in _PEOPLE else None
        )
    if not near:
        after = words[at + 1 : at + 2]
        return "third" if word in _TELLS and after and after[0] in {"he", "she", "they"} else None
    if word == "used":
        return None
    if any(w in _PEOPLE for w in near) and not any(w in {"i", "you"} for w in near[-2:]):
        return "third"
    if word in _TELLS and near[-1] not in _NO_SPEAKER and not {"i", "you", "we"} & set(near):
        return "third"
    return _of_the_two(words, at, near)


def _of_the_two(words: Sequence[str], at: int, near: Sequence[str]) -> Voice | None:
    word = words[at]
    subject = next((w for w in reversed(near) if w in {"i", "you", "we"}), None)
    if subject == "you" and (
        word in _PAST or word in {"saying", "calling", "say", "call", "tell", "telling"}
    ):
        if "never" in near or near[-1] == "not":
            return None
        asking = any(w in {"not", "do", "to", "dare", "can", "if", "when"} for w in near)
        return None if asking and word not in _PAST else "yours"
    if subject == "i" and word in _MINE and "not" not in near and "have" not in near:
        after = words[at + 1] if at + 1 < len(words) else ""
        return None if word == "felt" or after in {"sorry", "it"} else "mine"
    if subject in {"i", "we"} and "used" in near and word in {"say", "tell", "think", "call", "believe"}:
        return "mine"
    return None


def _until(words: Sequence[str], at: int, last: int, spoken: AbstractSet[int]) -> int:
    """Where the reported words end: at a joining word before a new subject, or where the writer speaks."""
    for place in range(at, last):
        if place in spoken or (
            words[place] in _SHIFTS and place + 1 < last and words[place + 1] in _NEW_SUBJECT
        ):
            return place
    return last
