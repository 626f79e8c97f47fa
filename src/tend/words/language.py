"""The language of a draft: English, or not to be told."""

from typing import Literal

from .clauses import Draft
from .listed import listed

Language = Literal["en", "und"]

_SMALL_WORDS = listed(
    """i you he she it we they me my your our his her their us them the a an and or but if so not no yes do
    does did don is are am was were be been have has had will would can could should may might must to
    of in on at by for from with about as that this these those there here what who when where why how
    all any some never always just only too very really please sorry thanks thank love ok whatever fine
    now then again more like go get got make know think want need feel say said tell told come back home
    time day tonight tomorrow up out down off over right good bad lol because let us than much sure
    still even enough one two grow shut leave stop wait answer done forget trust promise help hurt call
    text phone money work"""
)
_FEW, _SHARE = 3, 0.2


def language_of(draft: Draft, *, any_found: bool) -> Language:
    """English where enough of the small words are, or where the reading itself understood something."""
    if any_found:
        return "en"
    known = sum(word in _SMALL_WORDS for word in draft.words)
    if len(draft.words) <= _FEW:
        return "en" if known else "und"
    return "en" if known >= len(draft.words) * _SHARE else "und"
