"""When: the words of time in a promise, as written."""

from collections.abc import Sequence

from .calendar_words import DAY_PARTS, DAYS_AHEAD, MONTHS, NUMBERS, SHORT_DAYS, WEEKDAYS
from .listed import listed

_STRONG = frozenset(
    (*WEEKDAYS, *(day + "s" for day in WEEKDAYS), *SHORT_DAYS, *MONTHS, *DAYS_AHEAD, *DAY_PARTS)
) | listed(
    """weekend weekends noon midnight payday daily weekly monthly nightly mornings evenings nights bedtime"""
)
_AFTER_A_PREPOSITION = listed(
    """work bed dinner school tea breakfast christmas easter then week month year shift church training class
    exams sunset sunrise practice gym nursery pickup supper mass theatre lunch bedtime"""
)
_COUNTED = listed(
    """minute minutes min mins hour hours hr hrs day days week weeks month months year years fortnight"""
)
_PREPOSITIONS = listed(
    """by before at on from until till after around about in within this next every each starting first"""
)
_LINKS = listed(
    """the of end half past quarter to o'clock am pm a an couple few other thing time away straight once twice
    sharp"""
)
_LEADING = _PREPOSITIONS | listed("once twice straight right half the")
_EVENTFUL = listed("by before after until next this every each")


_ORDINALS = ("1st", "2nd", "3rd", "0th", "1th", "2th", "3th", "4th", "5th", "6th", "7th", "8th", "9th")


_CALENDAR = listed("first end weekend month week year morning evening afternoon night hour")


def _of_a_calendar(words: Sequence[str], at: int) -> bool:
    """Whether a word after "the" is a date or an end of something counted."""
    if at >= len(words):
        return False
    word = words[at]
    return word in _CALENDAR or word.endswith(_ORDINALS)


def _both_days(words: Sequence[str], at: int) -> bool:
    return at + 1 < len(words) and words[at - 1] in _STRONG and words[at + 1] in _STRONG


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS


def _is_clock(word: str) -> bool:
    return word[:1].isdigit() and (":" in word or "." in word or word.endswith(("am", "pm", "ish")))


def when_in(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """The longest run of words of time between two words, the preposition before it included."""
    best: tuple[int, int] | None = None
    at = first
    while at < last:
        until = at
        while until < last and _belongs(words, until):
            until += 1
        found = _trimmed(words, at, until)
        if found and (best is None or found[1] - found[0] > best[1] - best[0]):
            best = found
        at = max(until, at + 1)
    return best


def _belongs(words: Sequence[str], at: int) -> bool:
    word = words[at]
    before = words[at - 1] if at else ""
    if word in _AFTER_A_PREPOSITION:
        return before in _EVENTFUL or words[max(0, at - 2) : at] == ("of", "the")
    if word == "and":
        return _both_days(words, at)
    if word == "the":
        return before in _PREPOSITIONS | {"of"} and _of_a_calendar(words, at + 1)
    if word == "on" and before in {"now", "here"}:
        return words[max(0, at - 2)] == "from"
    if word in {"now", "here"}:
        return before in {"from", "starting"}
    return word in _STRONG or word in _COUNTED or word in _PREPOSITIONS or word in _LINKS or _is_number(word)


def _trimmed(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """A run without the small words at its ends, if a word of time is left in it."""
    while first < last and words[first] not in _LEADING and not _strong(words, first):
        first += 1
    while first < last and not _strong(words, last - 1) and words[last - 1] not in {"then", "away", "on"}:
        last -= 1
    while first < last - 1 and _stray(words[first], words[first + 1]):
        first += 1
    held = any(_strong(words, at) for at in range(first, last)) or words[first:last] == [
        "straight",
        "away",
    ]
    return (first, last) if first < last and held and not _only_long(words, first, last) else None


def _only_long(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a run tells how long and not when: "forty minutes"."""
    if words[first] in {
        "in",
        "within",
        "for",
        "every",
        "each",
        "next",
        "this",
        "once",
        "twice",
        "all",
        "after",
    }:
        return False
    return all(word in _COUNTED or _is_number(word) or word in _LINKS for word in words[first:last])


def _stray(word: str, following: str) -> bool:
    """A small word at the front that does not belong to the time after it: "in tomorrow"."""
    if following in DAYS_AHEAD and word in {"in", "on", "at", "about", "the", "around"}:
        return True
    return word in {"the", "half", "right", "to", "away"} and following in _PREPOSITIONS


def _strong(words: Sequence[str], at: int) -> bool:
    word = words[at]
    before = words[at - 1] if at else ""
    if word in _STRONG or _is_clock(word):
        return True
    if word in {"now", "here"}:
        return before in {"from", "starting"}
    if word == "thing":
        return before == "first"
    if word in _AFTER_A_PREPOSITION:
        return before in _EVENTFUL or words[max(0, at - 2) : at] == ("of", "the")
    if word == "first" or word.endswith(_ORDINALS):
        return before == "the"
    if word in _COUNTED:
        return _is_number(before) or before in {
            "every",
            "each",
            "next",
            "this",
            "few",
            "couple",
            "of",
            "the",
            "once",
        }
    if word == "may":
        return before == "of"
    if word in {"am", "pm", "o'clock"}:
        return _is_number(before)
    if _is_number(word) and before == "in" and at + 1 == len(words):
        return True
    clocked = before in {
        "by",
        "at",
        "before",
        "until",
        "till",
        "after",
        "around",
        "about",
        "past",
        "to",
        "half",
        "from",
    }
    return _is_number(word) and word not in {"a", "an", "half", "one"} and clocked
