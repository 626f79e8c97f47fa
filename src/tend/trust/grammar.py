"""The grammar of a journal's line: words, pairs, flags, and one JSON string at its end."""

import json
import re

LEAD = 3
"""Words that lead an entry's line: when, who and verb."""

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_TOKEN = re.compile(rf'(?:([a-z][a-z0-9-]*)=)?({_STRING}|[^\s"]+)(?: |$)')
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


def parts(text: str) -> tuple[list[str], dict[str, str], list[str], str]:
    """A line taken apart: its leading words, its pairs, its flags, and the words in quotes at its end."""
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
