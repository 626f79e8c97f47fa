"""The handles of a record: what was written so far, and what a later entry may point back to."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta

from .entries import Accepted, MoveAnswered, MoveAsked, Promise, RepairStep, Rupture
from .occasions import promise_of
from .people import Bond
from .promises import endless, keys
from .record import Entry
from .repair import place_of

AHEAD = timedelta(days=366)
"""How far past the day asked for the occasions of a promise are worked out, so that it is done seldom."""


class Handles:
    """What was written of one record, by the names that later entries use for it."""

    def __init__(self, bond: Bond) -> None:
        """Begin with nothing written."""
        self.bond = bond
        self.zone = bond.tz()
        self._named: dict[str, Entry] = {}
        self._nameless: list[Entry] = []
        self._digests: dict[str, Entry] = {}
        self.accepted: dict[str, datetime] = {}
        self._repairs: dict[str, list[Entry]] = defaultdict(list)
        self._moves: dict[str, list[Entry]] = defaultdict(list)
        self._keys: dict[str, tuple[date, frozenset[str]]] = {}

    def take(self, entry: Entry) -> str | None:
        """Remember an entry; the sentence returned says why its handle cannot stand."""
        what, said, handle = entry.what, entry.id, entry.handle
        for name in (handle, said):
            if name and ("@" in name or name[0] == "~"):
                return f"{name[:40]} cannot be a name; a name holds no @ and begins without ~"
            if name and name in self._named:
                return f"{name} is already the name of another entry"
        if handle:
            self._named[handle] = entry
        if said:
            self._named[said] = entry
        elif not handle:
            self._nameless.append(entry)
        match what:
            case RepairStep(repair=ref):
                self._repairs[ref].append(entry)
            case Accepted(promise=ref):
                self.accepted.setdefault(ref, entry.at)
            case MoveAsked() | MoveAnswered():
                ref = promise_of(what)
                self._moves[ref].append(entry)
                self._keys.pop(ref, None)
            case _:
                pass
        return None

    def find(self, name: str, reader: str) -> Entry | None:
        """The entry of this name, as far as this reader may see it."""
        found = self._named.get(name)
        if found is None and name.startswith("~"):
            self._digests |= {e.name: e for e in self._nameless}
            self._nameless.clear()
            found = self._digests.get(name)
        return found if found is not None and found.seen_by(reader) else None

    def answered(self, e: Entry, ref: str, kind: type[object]) -> Entry | str:
        """The entry of a kind that this one answers, or the sentence that says why it cannot."""
        found = self.find(ref, e.by)
        if found is None or found.handle not in ("", ref) or not isinstance(found.what, kind):
            return f"{ref} is not in this record"
        if found.at > e.at:
            return f"{ref} was written only after this"
        return found

    def due_on(self, entry: Entry, key: str, day: date) -> str | None:
        """Why a promise has no such occasion; None where it has, by its own times or by a move."""
        promise = entry.what
        if not isinstance(promise, Promise) or endless(promise):
            return None
        known, found = self._keys.get(promise.ref, (date.min, frozenset[str]()))
        if day > known:
            known = day + min(AHEAD, date.max - day)
            until = datetime.combine(known, time.max, self.zone)
            moves = sorted(self._moves[promise.ref], key=lambda e: e.at)
            found = keys(promise, moves, self.zone, until)
            self._keys[promise.ref] = (known, found)
        return None if key in found else f"{promise.ref} has no occasion on {key.rpartition('@')[2]}"

    def steps_before(self, e: Entry, repair: str) -> list[Entry]:
        """The steps of a repair taken before this entry, as far as its writer may see them."""
        return [s for s in self._repairs[repair] if s is not e and s.at <= e.at and s.seen_by(e.by)]

    def unknown_rupture(self, e: Entry, step: RepairStep) -> str | None:
        """A rupture named by a step whose writer cannot know of it from the record or an earlier step."""
        named = {ref for s in self.steps_before(e, step.repair) for ref in _ruptures(s)}
        unknown = (ref for ref in step.ruptures if ref not in named)
        return next((ref for ref in unknown if isinstance(self.answered(e, ref, Rupture), str)), None)

    def injured(self, e: Entry, step: RepairStep) -> str | None:
        """Who was hurt in the repair of a step; the first of its steps that tells decides for good."""
        for s in (*self.steps_before(e, step.repair), e):
            for ref in _ruptures(s):
                found = self.find(ref, e.by)
                if found is not None and isinstance(found.what, Rupture):
                    return found.by
            if s is not e and isinstance(s.what, RepairStep) and (place := place_of(s.what.step)):
                return s.by if place == "injured" else self.bond.other(s.by)
        return None

    def of_the_other(self, e: Entry, step: RepairStep, injured: str) -> str | None:
        """The first rupture of a step that names none which hurt the one whose repair it is; else None."""
        named = {ref: found.by for ref in step.ruptures if (found := self.find(ref, e.by))}
        return None if injured in named.values() else next(iter(named), None)


def _ruptures(e: Entry) -> tuple[str, ...]:
    return e.what.ruptures if isinstance(e.what, RepairStep) else ()
