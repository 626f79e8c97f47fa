"""One entry: what one person wrote down, for whose eyes it is, and its place among those of one instant."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import get_args

from .entries import ALWAYS_PRIVATE, KINDS, NAMING, OF_AN_OCCASION, Kind, RepairStep, Rupture
from .entries.fields import Step
from .errors import Refused
from .people import Partner


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing one person wrote down: when, who, what, for whose eyes, and their own words.

    `at` carries its offset. `private` means only the writer, and those in `shown_to`, may ever see it.
    `id` names the entry; `instead` names an earlier entry of the same writer that this one corrects.
    """

    at: datetime
    by: Partner
    what: Kind
    words: str = ""
    private: bool = False
    shown_to: tuple[Partner, ...] = ()
    id: str = ""
    instead: str = ""

    def __post_init__(self) -> None:
        """A moment without its offset is refused here, once, for everybody."""
        if self.at.tzinfo is None:
            raise Refused("A time needs its offset from UTC.")

    def seen_by(self, who: Partner) -> bool:
        """Whether this person may see the entry."""
        if self.by == who:
            return True
        if isinstance(self.what, ALWAYS_PRIVATE):
            return False
        return not self.private or who in self.shown_to

    @property
    def handle(self) -> str:
        """The handle later entries use to point at this one; empty for most kinds."""
        what = self.what
        if isinstance(what, OF_AN_OCCASION):
            return ""
        return what.rupture if isinstance(what, Rupture) else (isinstance(what, NAMING) and what.ref) or ""

    @property
    def name(self) -> str:
        """What reasons, corrections and withdrawals call this entry: its id, its handle, or a digest of it.

        The digest depends on the entry alone, so that what one person keeps private cannot show in it.
        """
        if self.id or self.handle:
            return self.id or self.handle
        plain = (self.at.isoformat(), self.by, self.what.verb, _plainly(self.what), self.words)
        return "~" + blake2b("\n".join(plain).encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()


def shown(seen: list[Entry], who: Partner) -> tuple[Entry, ...]:
    """Entries as this person may see them: what they may not see of another's is not even named."""
    if not any(e.by != who and names_more(e) for e in seen):
        return tuple(seen)
    known = frozenset(name for e in seen for name in (e.id, e.handle, e.name))
    return tuple(e if e.by == who else _naming(e, known) for e in seen)


def names_more(e: Entry) -> bool:
    """Whether an entry names others that need not be for the same eyes."""
    return bool(e.instead) or (isinstance(e.what, RepairStep) and bool(e.what.draft or e.what.ruptures))


def _naming(e: Entry, known: frozenset[str]) -> Entry:
    """An entry that names only what is known, and never a draft."""
    what, instead = e.what, e.instead if e.instead in known else ""
    if isinstance(what, RepairStep):
        what = replace(what, draft=None, ruptures=tuple(ref for ref in what.ruptures if ref in known))
    return e if (what, instead) == (e.what, e.instead) else replace(e, what=what, instead=instead)


def _plainly(what: Kind) -> str:
    """What was written, without what other eyes would not find named in it."""
    return repr(replace(what, draft=None, ruptures=()) if isinstance(what, RepairStep) else what)


_TURN: dict[type[Kind], int] = {kind: n for n, kind in enumerate(KINDS)}
_STEP: dict[Step, int] = {step: n for n, step in enumerate(get_args(Step))}


def in_order(same: list[Entry]) -> list[Entry]:
    """Entries of one instant in an order that does not depend on the order they were written in."""
    if len(same) == 1:
        return same
    alike = len(set(map(_by_kind, same))) < len(same)
    return sorted(same, key=_in_turn if alike else _by_kind)


def _by_kind(e: Entry) -> tuple[int, int, str]:
    step = _STEP[e.what.step] if isinstance(e.what, RepairStep) else 0
    return _TURN[type(e.what)], step, e.by


def _in_turn(e: Entry) -> tuple[int, int, str, str, str]:
    return *_by_kind(e), repr(e.what), e.words
