"""The track record: what the two wrote down, in the order it was written, never rewritten."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from functools import cached_property
from itertools import groupby, pairwise
from operator import attrgetter, is_

from .entries import OF_AN_OCCASION, Joined, RepairStep, Withdrawn
from .entry import Entry, in_order, names_more, shown
from .people import Bond, Partner

__all__ = ["Entry", "Record"]

_at = attrgetter("at")
_mark = attrgetter("at", "by", "words")
"""What entries of one name share."""


def _go_on(last: Entry, more: Sequence[Entry]) -> bool:
    """Whether each of these comes after the one before, and takes nothing back."""
    each = pairwise((last, *more))
    return all(a.at < b.at and not (b.instead or isinstance(b.what, Withdrawn)) for a, b in each)


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

    @cached_property
    def _last(self) -> datetime | None:
        """The moment of the latest entry."""
        return max(map(_at, self.entries), default=None)

    @cached_property
    def _views(self) -> "dict[Partner, _View]":
        """What each reader sees, once somebody asked."""
        return {}

    def with_entry(self, entry: Entry) -> "Record":
        """The record with one more entry at its end."""
        return self.with_entries((entry,))

    def with_entries(self, more: Sequence[Entry]) -> "Record":
        """The record with more entries at its end; what stands is not put in order anew if all are later."""
        grown = replace(self, entries=(*self.entries, *more))
        if not any(names_more(e) for e in more):
            grown.__dict__["_views"] = dict(self._views_after(more))
        standing = self.__dict__.get("standing")
        if standing and not (self.taken_back or self.corrected) and _go_on(standing[-1], more):
            beside = (e for e in more if not isinstance(e.what, OF_AN_OCCASION))
            grown.__dict__.update(standing=(*standing, *more), besides=(*self.besides, *beside))
            grown.__dict__.update(taken_back=self.taken_back, corrected=self.corrected)
        return grown

    def _views_after(self, more: Sequence[Entry]) -> "Iterator[tuple[Partner, _View]]":
        """The views that are known still, once more is written; one where something is not named is not."""
        for who, view in self._views.items():
            seen = self._for(who, more)
            if view.as_written and view.part:
                yield who, _View(view.part.with_entries(seen))
            elif view.as_written and len(seen) == len(more):
                yield who, view

    def without(self, names: frozenset[str]) -> "Record":
        """The record as it would be had these entries never been written."""
        return replace(self, entries=tuple(e for e in self.entries if e.name not in names))

    def until(self, at: datetime) -> "Record":
        """The record as it stood at this moment, the moment included."""
        if self._last is None or self._last <= at:
            return self
        return replace(self, entries=tuple(e for e in self.entries if e.at <= at))

    def for_eyes(self, who: Partner) -> "Record":
        """The part of the record this person may see; a stranger sees nothing."""
        if who not in self._views:
            theirs = self._for(who, self.entries)
            seen = shown(theirs, who)
            as_written = all(map(is_, seen, theirs))
            whole = as_written and len(seen) == len(self.entries)
            self._views[who] = _View(None if whole else replace(self, entries=seen), as_written)
        return self._views[who].part or self

    def _for(self, who: Partner, entries: Sequence[Entry]) -> list[Entry]:
        """Those of some entries this person may see; none for a stranger."""
        return [e for e in entries if e.seen_by(who)] if self.bond.holds(who) else []

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
        kept.sort(key=_at)
        return tuple(e for _, same in groupby(kept, key=_at) for e in in_order(list(same)))

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
        said = [e.what.name for e in self.besides if isinstance(e.what, Joined) and e.by == who]
        return next((name for name in reversed(said) if name), who[:1].upper() + who[1:])

    def steps(self, repair: str) -> tuple[Entry, ...]:
        """The steps of one repair, in order of time."""
        return tuple(e for e in self.standing if isinstance(e.what, RepairStep) and e.what.repair == repair)


@dataclass(frozen=True, slots=True)
class _View:
    """What one reader sees of a record: a part, or None for all of it, and whether it names all it named."""

    part: Record | None
    as_written: bool = True
