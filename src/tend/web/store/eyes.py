"""What one of the two sees of the record, and what is left of words that were taken back."""

from dataclasses import replace

from tend.trust.entries import Withdrawn
from tend.trust.people import Partner
from tend.trust.record import Entry, Record

from .wordless import DIGEST, wordless


def for_eyes(whole: Record, me: Partner) -> Record:
    """What this partner may see; words that were taken back are gone for both."""
    mine = whole.for_eyes(me)
    gone = set(mine.taken_back)
    if not gone:
        return mine
    for e in reversed(mine.entries):  # what was put right and then taken back goes with its first words
        if e.name in gone and e.instead:
            gone.add(e.instead)
    kept = (_after(e, gone) for e in mine.entries)
    return replace(mine, entries=tuple(kept))


def _after(e: Entry, gone: set[str]) -> Entry:
    """An entry once others were taken back: what is gone keeps its place and name, and loses its words."""
    what = e.what
    if isinstance(what, Withdrawn):
        what = replace(what, entry=what.entry.removeprefix(DIGEST))
    instead = e.instead.removeprefix(DIGEST) if e.instead in gone else e.instead
    after = replace(e, what=what, instead=instead)
    return wordless(after) if gone & {e.name, e.handle} else after
