"""What words ask of the other: a rule that calls itself a limit, and the same wish said once more."""

import re

_ONSET = r"(?:(?:and|but|so|then|also|from now on|please|no|ok|well)[ ,]+)*"
_WHO = "(?:you|he|she)"
_MUST = (
    r"(?:must|should|had better|(?:have|has|need|needs|ought|are|is) to|"
    r"(?:are not|aren’t|is not|isn’t) allowed to)"
)
_MAY_NOT = r"(?:may not|must not|mustn’t|cannot|can’t|can not|shall not|should not|shouldn’t|do not get to)"
_WILL = r"(?:(?:will|shall)(?: not)?|won’t|(?:are|aren’t|is)(?: not)? going to)"
_DOING = (
    "go|goes|going|see|seeing|meet|meeting|talk|talking|write|writing|wear|wearing|spend|spending|work|working|"
    "leave|leaving|drive|driving|drink|drinking|text|texting|call|calling|visit|visiting|post|posting|have|having|be"
)
_RULES = (
    rf"{_WHO} {_MUST} \w+",
    rf"{_WHO} (?:never |always )?{_WILL} (?!not|going|get|hear|find|have|lose|know|understand|see me)\w+",
    rf"{_WHO} {_MAY_NOT} \w+",
    rf"(?:do not|don’t|never|stop) (?:you )?(?:ever )?(?:{_DOING})\b",
    r"i (?:do not|don’t|will not|won’t) (?:let|allow|permit) you\b",
    r"i (?:forbid|expect|order|want|require) you\b",
)
_RULE = re.compile(rf"{_ONSET}(?:{'|'.join(_RULES)})")
_TOLD = re.compile(r"[.;:!?,\n]+|\b(?:and|but|or|because)\b")
# Whose body, door or papers it is about makes it a limit: nobody needs a softer form for that.
_OWN = re.compile(
    r"\b(?:touch|hit|push|grab|hold|kiss|hug|wake|follow|film|photograph|mock|insult|interrupt|threaten|"
    r"shout at|yell at|scream at|swear at|laugh at|speak to|talk to|call|come near|come into|enter|read|open|"
    r"go through|look through|use|take|borrow|share)\b(?: to)? (?:me|my|mine)\b"
)
_PLAIN = re.compile(r"[^\W_]+(?:’[^\W_]+)?")
_SMALL = frozenset(
    _PLAIN.findall(
        "a about again all also am an and any are as ask at be been but by can could did do does "
        "for from get go had has have he her him his i if in is it its just let like may me mine "
        "more my no not of off on once one or our out please really she should so some something "
        "still than that the their them then there they this to too up us very want was we were "
        "what when which will with would yes you your yours "
    )
)
STEM = 4
"""A word longer than this loses its ending before it is compared; hand-set."""
ALIKE = 0.6
"""How much of the fewer telling words two wishes share before they are taken for the same; hand-set."""


def rule_for(words: str, other: str = "") -> bool:
    """Whether words say what the other has to do, or may not do, instead of what the writer will do.

    `other` is what the other is called, for those who write of them by name.
    """
    plain = words.lower().replace("'", "’")
    if other:  # by name is to them
        plain = re.sub(rf"(?<!\w){re.escape(other.lower())}(?!\w)", "you", plain)
    return any(
        _RULE.match(clause.strip()) and not _OWN.search(clause) and "?" not in end
        for clause, end in _clauses(plain)
    )


def _clauses(plain: str) -> list[tuple[str, str]]:
    """The clauses of some words, each with the sign that ends it."""
    parts, at = list[tuple[str, str]](), 0
    for found in _TOLD.finditer(plain):
        parts.append((plain[at : found.start()], found.group()))
        at = found.end()
    return [*parts, (plain[at:], "")]


def telling_words(words: str) -> frozenset[str]:
    """The words that carry what is asked, without the small ones, each in its shortest form."""
    plain = (w.removesuffix("’s") for w in _PLAIN.findall(words.lower().replace("'", "’")))
    return frozenset(
        re.sub(r"(?:ing|ed|es|s)$", "", w) if len(w) > STEM else w for w in plain if w not in _SMALL
    )


def same_wish(one: str, other: str) -> bool:
    """Whether two wishes ask for the same, however they are put."""
    first, second = telling_words(one), telling_words(other)
    if not first or not second:
        return one.split() == other.split()
    return len(first & second) / min(len(first), len(second)) >= ALIKE
