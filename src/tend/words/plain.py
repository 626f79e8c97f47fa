"""A draft in plain letters: the same words without ornaments, and where each letter stood in the draft."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
)
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f")
_ODD = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain letters of a draft; `where[i]` is the code point of the draft that letter i came from."""

    letters: str
    where: Sequence[int]
    length: int

    def back(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of plain letters as a stretch of the draft."""
        return self.where[start], self.where[end - 1] + 1


def plain(draft: str) -> Plain:
    """Straight quotes, full-width and ornamental letters made plain, unseen signs left out."""
    if not _ODD.search(draft):
        return Plain(draft, range(len(draft)), len(draft))
    letters: list[str] = []
    where: list[int] = []
    for at, sign in enumerate(draft):
        if sign in _UNSEEN or (sign > "\x7f" and unicodedata.category(sign) == "Cf"):
            continue
        made = sign if sign < "\x80" else _made_plain(sign)
        letters.append(made)
        where.extend([at] * len(made))
    return Plain("".join(letters), where, len(draft))


def _made_plain(sign: str) -> str:
    straight = sign.translate(_STRAIGHT)
    if straight != sign or sign == "…":
        return straight
    return unicodedata.normalize("NFKC", sign)
