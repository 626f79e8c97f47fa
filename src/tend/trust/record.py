"""The track record: what the two wrote down, in the order it was written, never rewritten."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from functools import cached_property
from hashlib import blake2b
from itertools import groupby, pairwise
from operator import attrgetter, is_
from typing import get_args

from .entries import (
    ALWAYS_PRIVATE,
    KINDS,
    NAMING,
    OF_AN_OCCASION,
    Joined,
    Kind,
    RepairStep,
    Rupture,
    Withdrawn,
)
from .entries.fields import Step
from .errors import Refused
from .people import Bond, Partner


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


def _shown(seen: list[Entry], who: Partner) -> tuple[Entry, ...]:
    """Entries as this person may see them: what they may not see of another's is not even named."""
    if not any(e.by != who and _names_more(e) for e in seen):
        return tuple(seen)
    known = frozenset(name for e in seen for name in (e.id, e.handle, e.name))
    return tuple(e if e.by == who else _naming(e, known) for e in seen)


def _names_more(e: Entry) -> bool:
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
_mark = attrgetter("at", "by", "words")
"""What entries of one name share."""


def _ordered(same: list[Entry]) -> list[Entry]:
    """Entries of one instant in an order that does not depend on the order they were written in."""
    if len(same) == 1:
        return same
    alike = len(set(map(_by_kind, same))) < len(same)
    return sorted(same, key=_in_turn if alike else _by_kind)


def _go_on(last: Entry, more: Sequence[Entry]) -> bool:
    """Whether each of these comes after the one before, and takes nothing back."""
    each = pairwise((last, *more))
    return all(a.at < b.at and not (b.instead or isinstance(b.what, Withdrawn)) for a, b in each)


def _by_kind(e: Entry) -> tuple[int, int, str]:
    step = _STEP[e.what.step] if isinstance(e.what, RepairStep) else 0
    return _TURN[type(e.what)], step, e.by


def _in_turn(e: Entry) -> tuple[int, int, str, str, str]:
    return *_by_kind(e), repr(e.what), e.words


@dataclass(frozen=True)
class Record:
    """Everything two people wrote down, in order.

    The entries are taken as they stand: the journal and `rules` keep what may not stand out of them.
    """

    bond: Bond
    entries: tuple[Entry, ...] = ()
    _zone: tzinfo | None = field(default=None, compare=False, repr=False)

    @cached_property
    def zone(self) -> tzinfo:
        """The zone the two count their days in."""
        return self._zone or self.bond.tz()

    def with_entry(self, entry: Entry) -> "Record":
        """The record with one more entry at its end."""
        return self.with_entries((entry,))

    def with_entries(self, more: Sequence[Entry]) -> "Record":
        """The record with more entries at its end; what stands is not put in order anew if all are later."""
        grown = replace(self, entries=(*self.entries, *more))
        standing = self.__dict__.get("standing")
        if standing and not (self.taken_back or self.corrected) and _go_on(standing[-1], more):
            grown.__dict__["standing"] = (*standing, *more)
        return grown

    def without(self, names: frozenset[str]) -> "Record":
        """The record as it would be had these entries never been written."""
        return replace(self, entries=tuple(e for e in self.entries if e.name not in names))

    def until(self, at: datetime) -> "Record":
        """The record as it stood at this moment, the moment included."""
        then = tuple(e for e in self.entries if e.at <= at)
        return self if len(then) == len(self.entries) else replace(self, entries=then)

    def for_eyes(self, who: Partner) -> "Record":
        """The part of the record this person may see; a stranger sees nothing."""
        known = self.entries if self.bond.holds(who) else ()
        shown = _shown([e for e in known if e.seen_by(who)], who)
        same = len(shown) == len(self.entries) and all(map(is_, shown, self.entries))
        return self if same else replace(self, entries=shown)

    def apart_from(self, entries: Collection[Entry]) -> "Record":
        """The same as `without`, asking only entries that look alike for their names."""
        if not entries:
            return self
        gone, marks = set(map(id, entries)), {_mark(e) for e in entries if not e.id}
        alike = [e for e in self.entries if not e.id and id(e) not in gone and _mark(e) in marks]
        names = {e.name for e in entries} if alike else set[str]()
        gone |= {id(e) for e in alike if e.name in names}
        rest = replace(self, entries=tuple(e for e in self.entries if id(e) not in gone))
        if not any(e.instead or isinstance(e.what, Withdrawn) for e in self.entries if id(e) in gone):
            # Nothing comes to stand again by this, so what stands keeps its order.
            for name in ("standing", "besides"):
                rest.__dict__[name] = tuple(e for e in getattr(self, name) if id(e) not in gone)
        return rest

    @cached_property
    def standing(self) -> tuple[Entry, ...]:
        """The entries that hold now: without what its writer corrected or took back, in order of time."""
        kept = [e for e in self.entries if not isinstance(e.what, Withdrawn)]
        if gone := self.taken_back | self.corrected:
            kept = [e for e in kept if e.name not in gone]
        kept.sort(key=attrgetter("at"))
        return tuple(e for _, same in groupby(kept, key=attrgetter("at")) for e in _ordered(list(same)))

    @cached_property
    def besides(self) -> tuple[Entry, ...]:
        """Those of them that are not said of one occasion of a promise: the few, in a long record."""
        return tuple(e for e in self.standing if not isinstance(e.what, OF_AN_OCCASION))

    @cached_property
    def taken_back(self) -> frozenset[str]:
        """The names of entries their own writer withdrew."""
        asked = [(e.by, e.what.entry) for e in self.entries if isinstance(e.what, Withdrawn)]
        return self._own(asked)

    @cached_property
    def corrected(self) -> frozenset[str]:
        """The names of entries their own writer corrected."""
        return self._own([(e.by, e.instead) for e in self.entries if e.instead])

    def _own(self, asked: list[tuple[Partner, str]]) -> frozenset[str]:
        """The names of the entries asked for, by name or by handle, that the asker wrote."""
        if not asked:
            return frozenset()
        wanted = frozenset(asked)
        return frozenset(e.name for e in self.entries if wanted & {(e.by, e.name), (e.by, e.handle)})

    def find(self, name: str) -> Entry | None:
        """The entry of this name, if the record holds it."""
        return next((e for e in self.entries if name in (e.name, e.handle)), None)

    def called(self, who: Partner) -> str:
        """The name somebody wants to be called; their short name with a capital until they say."""
        said = [e.what.name for e in self.standing if isinstance(e.what, Joined) and e.by == who]
        return next((name for name in reversed(said) if name), who[:1].upper() + who[1:])

    def steps(self, repair: str) -> tuple[Entry, ...]:
        """The steps of one repair, in order of time."""
        return tuple(e for e in self.standing if isinstance(e.what, RepairStep) and e.what.repair == repair)
