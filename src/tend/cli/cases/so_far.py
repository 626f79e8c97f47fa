"""What a case has told up to the happening being read, as far as later ones point back to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from tend.trust.entries import Kind, Promise
from tend.trust.occasions import Occasion, key_of, promise_of
from tend.trust.people import Bond
from tend.trust.promises import courses
from tend.trust.record import Entry, Record

from .happening import Happening, NotTaken


@dataclass(frozen=True, slots=True)
class Aside:
    """A note that belongs to what was written, for fewer eyes."""

    about: str
    words: str
    visibility: str


@dataclass(frozen=True, slots=True)
class Turned:
    """What a happening became: a kind of entry, its words, and perhaps a note aside."""

    what: Kind
    words: str = ""
    aside: Aside | None = None


@dataclass(slots=True)
class SoFar:
    """What was written of each promise so far, and the thanks and moves that wait for an answer."""

    bond: Bond
    zone: tzinfo
    names: Mapping[str, str]
    taken_refs: frozenset[str]
    about: dict[str, list[Entry]] = field(default_factory=dict[str, list[Entry]])
    thanks: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    asked: dict[tuple[str, datetime], str] = field(default_factory=dict[tuple[str, datetime], str])
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def ref(self, noun: str) -> str:
        """A handle the case does not use; what is counted is shared, so that it tells nothing private."""
        while True:
            self.counts[noun] = self.counts.get(noun, 0) + 1
            made = f"{noun}-{self.counts[noun]}"
            if made not in self.taken_refs:
                return made

    def write(self, entries: Iterable[Entry]) -> None:
        """Remember entries by the promise they are about."""
        for e in entries:
            ref = e.what.ref if isinstance(e.what, Promise) else promise_of(e.what)
            if ref:
                self.about.setdefault(ref, []).append(e)

    def promise(self, ref: str) -> Promise | None:
        """The promise of this handle, if one was made so far."""
        return next((e.what for e in self.about.get(ref, []) if isinstance(e.what, Promise)), None)

    def as_it_comes(self, ref: str) -> bool:
        """Whether a promise has no times of its own."""
        promise = self.promise(ref)
        return promise is not None and promise.due is None and promise.rrule is None

    def occasions(self, ref: str, at: datetime) -> tuple[Occasion, ...]:
        """The occasions of one promise, up to this moment and the next one after it."""
        record = Record(self.bond, tuple(self.about.get(ref, [])))
        found = (c.occasions for c in courses(record, at))
        return next(found, ())

    def key(self, ref: str, due: datetime, at: datetime) -> str:
        """The key of the occasion of a promise that falls due at this moment."""
        found = (o.key for o in self.occasions(ref, max(at, due)) if o.due == due and not o.moved_to)
        return next(found, key_of(ref, due.astimezone(self.zone).date()))


def other_of(so_far: SoFar, h: Happening) -> str:
    """The other of the two; only the two have one."""
    if h.by not in so_far.bond.people:
        raise NotTaken(f"{h.by} is not one of the two people of this case")
    return so_far.bond.other(h.by)
