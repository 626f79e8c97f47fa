"""The grammar of a journal's line: words, pairs, flags, and one JSON string at its end."""

import json
import re

LEAD = 3
"""Words that lead an entry's line: when, who and verb."""

Parts = tuple[list[str], dict[str, str], list[str], str]
"""A line taken apart: leading words, pairs, flags, and the words in quotes at its end."""

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_TOKEN = re.compile(rf'(?:([a-z][a-z0-9-]*)=)?({_STRING}|[^\s"]+)(?: |$)')
_KEY = re.compile(r"[a-z][a-z0-9-]*")
_BARE = re.compile(r'[^\s"\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]+')
_LONE = re.compile("[\ud800-\udfff]")


class Unreadable(Exception):
    """A line, or a part of one, that does not say what it should; carries how to mend it."""

    def __init__(self, what: str, mend: str = "") -> None:
        """`what` is a sentence without its full stop; `mend` is a whole one."""
        super().__init__(what)
        self.mend = mend


def pair(key: str, text: str) -> str:
    """One key with its value, in quotes where it cannot stand bare."""
    return f"{key}={text if _BARE.fullmatch(text) else quoted(text)}"


def quoted(text: str) -> str:
    """Any text as one JSON string that UTF-8 can carry."""
    plain = json.dumps(text, ensure_ascii=False)
    return _LONE.sub(lambda m: f"\\u{ord(m[0]):04x}", plain)


def parts(text: str) -> Parts:
    """A line taken apart: its leading words, its pairs, its flags, and the words in quotes at its end."""
    return _plainly(text) or _parts(text)


def _plainly(text: str) -> Parts | None:
    """The same for an ordinary line of an entry, quickly; None where it has to be read sign by sign."""
    head, quote, said = text.partition(' "')
    words = head.split()
    if " ".join(words) != head or '"' in head or "=" in "".join(words[:LEAD]) or len(words) < LEAD:
        return None
    if quote and not (said[:-1].isprintable() and said[-1:] == '"' and not {'"', "\\"} & set(said[:-1])):
        return None
    pairs: dict[str, str] = {}
    flags: list[str] = []
    for word in words[LEAD:]:
        key, given, value = word.partition("=")
        if not given:
            flags.append(word)
        elif not value or key in pairs or not _KEY.fullmatch(key):
            return None
        else:
            pairs[key] = value
    return None if words[0].startswith("journal") else (words[:LEAD], pairs, flags, said[:-1])


def _parts(text: str) -> Parts:
    """The same for any line, sign by sign, with what is wrong where something is."""
    words: list[str] = []
    pairs: dict[str, str] = {}
    flags: list[str] = []
    at, said, lead = 0, None, 2 if text.startswith("journal") else LEAD
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or said is not None:
            raise Unreadable(f"the line cannot be read from its character {at + 1} on")
        at = found.end()
        key, value = found[1], found[2]
        if key is None and len(words) < lead and not value.startswith('"'):
            words.append(value)
        elif key is not None:
            if key in pairs:
                raise Unreadable(f"{key} is given twice")
            pairs[key] = _unquoted(value)
        elif value.startswith('"'):
            said = _unquoted(value)
        else:
            flags.append(value)
    if text.endswith(" "):
        raise Unreadable("the line ends with a space")
    return words, pairs, flags, said or ""


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    try:
        return str(json.loads(value))
    except ValueError:
        raise Unreadable("the words in quotes are not a JSON string") from None
