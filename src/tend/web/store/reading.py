"""The record as it opens for one reader: every line unsealed, the chain followed, every trouble said.

What was opened is kept in memory while its reader is here, so that a page opens only what is new. It is
found again only with the very keys that opened it, and forgotten after a quarter of an hour of rest.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.db import DatabaseError
from django.db.models import Q, QuerySet, Subquery

from tend.trust import journal
from tend.trust import people as trust
from tend.trust.entries import Withdrawn
from tend.trust.errors import TendError, Trouble
from tend.trust.grammar import Unreadable as NotALine
from tend.trust.record import Entry, Record
from tend.web.vault import scopes, sealing, witness
from tend.web.vault.pairs import Own
from tend.web.vault.router import AT_A_TIME
from tend.web.vault.scopes import Held
from tend.web.vault.sealing import Unreadable
from tend.web.vault.witness import NOTHING, Head

from . import chain
from .chain import COLUMNS, Row
from .eyes import for_eyes
from .memory import Memory
from .models import Bond, Line
from .wordless import DIGEST

Heads = dict[UUID, Head]


@dataclass(frozen=True)
class Opened:
    """What opened: the entries under their numbers, the heads of their chains, the troubles on the way."""

    bond: trust.Bond
    by_n: dict[int, Entry] = field(repr=False)
    heads: Heads
    troubles: tuple[Trouble, ...] = ()
    _views: dict[trust.Partner, Record] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def record(self) -> Record:
        """The record of these entries."""
        return Record(self.bond, tuple(self.by_n.values()))

    def seen_by(self, who: trust.Partner) -> Record:
        """What one of the two sees of it."""
        if who not in self._views:
            self._views[who] = for_eyes(self.record, who)
        return self._views[who]

    def grown(self, more: dict[int, Entry], heads: Heads, troubles: Iterable[Trouble]) -> "Opened":
        """This and what was written since."""
        after = Opened(self.bond, self.by_n | more, heads, (*self.troubles, *troubles))
        after.__dict__["record"] = self.record.with_entries(tuple(more.values()))
        return after


def opened(bond: Bond, held: Held, core: trust.Bond) -> Opened:
    """The record as this reader may have it, out of memory as far as it is there."""
    heads, waiting = _heads(bond, held)
    before = None if waiting else _kept.get(_name(bond, held))
    if before and before.bond == core and before.heads == heads:
        return before
    fresh = _more(bond, held, before) if before and before.bond == core else None
    now = fresh or _whole(bond, held, core, _plain(bond) if waiting else {})
    if not waiting:
        _kept.put(_name(bond, held), now)
    return now


def _heads(bond: Bond, held: Held) -> tuple[Heads, bool]:
    """The last line of each scope, and whether lines still wait to be sealed: each found by its own index."""
    asked = Q(scope__isnull=True, bond=bond)
    for scope in held.scopes:
        asked |= Q(scope=scope, seq=Subquery(_lines(scope).values("seq")[:1]))
    with as_written():
        rows = list(Line.objects.filter(asked).order_by().values_list("scope", "seq", "link"))
        heads = {scope: Head(seq or 0, bytes(link)) for scope, seq, link in rows if scope is not None}
    return heads, any(scope is None for scope, _, _ in rows)


def _lines(scope: UUID) -> QuerySet[Line]:
    return Line.objects.filter(scope=scope).order_by("-seq")


def head_of(scope: UUID) -> Head | None:
    """The last line of a scope; None while it holds none."""
    last = _lines(scope).values_list("seq", "link").first()
    return Head(last[0] or 0, bytes(last[1])) if last else None


def _more(bond: Bond, held: Held, before: Opened) -> Opened | None:
    """What was opened before and what was written since; None where the new does not follow from the old."""
    last = max(before.by_n, default=0)
    rows = _rows(bond, held, after=last)
    if not rows or not _follows(before.heads, rows):
        return None
    eyes = _Eyes(held, rows)
    entries = dict(eyes.entries())
    heads, troubles = chained(rows, before.heads, held)
    return before.grown(entries, heads, (*eyes.troubles, *troubles))


def _follows(heads: Heads, rows: list[Row]) -> bool:
    """Whether each chain goes on where it ended."""
    first: dict[UUID, int] = {}
    for row in rows:
        first.setdefault(row.scope, row.seq)
    return all(seq == (heads[scope].seq if scope in heads else 0) + 1 for scope, seq in first.items())


def _whole(bond: Bond, held: Held, core: trust.Bond, plain: dict[int, Entry]) -> Opened:
    rows = _rows(bond, held)
    eyes = _Eyes(held, rows)
    entries = dict(sorted((dict(eyes.entries()) | plain).items()))
    heads, troubles = chained(rows, {}, held)
    known = witness.seen(held.own, held.scopes)
    back = _set_back(held, rows, known)
    if not back and known != heads:
        witness.see(held.own, heads)
    no_more = taken_back(entries)
    scopes.destroy(row.uid for row in rows if row.n in no_more and row.uid in eyes.keys)
    return Opened(core, entries, heads, (*eyes.troubles, *troubles, *back))


class Foreign(TendError):
    """Rows that no Tend wrote: letters where sealed bytes belong, a word where a time belongs."""


@contextmanager
def as_written() -> Iterator[None]:
    """Rows are read in here; what is not of its column's kind is said in words, and is no crash."""
    try:
        yield
    except (DatabaseError, ValueError, TypeError, AttributeError) as trouble:
        raise Foreign(_FOREIGN) from trouble


def taken_back(entries: Mapping[int, Entry]) -> set[int]:
    """The numbers of entries whose writer took their words back, earlier wordings of them included.

    What was taken back unseen takes only what is unseen: the other's page never changes by it.
    """
    taken = [(e.private, e.by, e.what.entry) for e in entries.values() if isinstance(e.what, Withdrawn)]
    gone, found = set(taken), set[int]()
    for n, e in sorted(entries.items(), reverse=True) if gone else ():
        for private in (False, True) if e.private else (False,):
            if gone & {(private, e.by, e.name), (private, e.by, e.handle)}:
                found.add(n)
                earlier = {e.instead, e.instead.removeprefix(DIGEST)} - {""}
                gone |= {(private, e.by, name) for name in earlier}
    return found


def _rows(bond: Bond, held: Held, after: int = 0) -> list[Row]:
    found = bond.lines.filter(scope__in=list(held.scopes), n__gt=after).order_by("n").values_list(*COLUMNS)
    with as_written():
        return [chain.sound(Row(*row)) for row in found]


def _plain(bond: Bond) -> dict[int, Entry]:
    """Lines an earlier Tend wrote, which nobody has sealed yet."""
    found = bond.lines.filter(scope__isnull=True).order_by("n").values_list("n", "plain_text")
    return {n: journal.entry(text) for n, text in found}


class _Eyes:
    """One reader's keys over some rows: an entry for each that opens, a trouble for each that does not."""

    def __init__(self, held: Held, rows: list[Row]) -> None:
        self.held, self.rows = held, rows
        worded = [row.uid for row in rows if row.full]
        asked = worded if len(worded) <= AT_A_TIME else None
        self.keys = scopes.content_keys(held.scopes.values(), asked) if worded else {}
        self.gone = scopes.gone(uid for uid in worded if uid not in self.keys)
        self.troubles: list[Trouble] = []

    def entries(self) -> Iterable[tuple[int, Entry]]:
        """The entries that open, each under its number."""
        for row in self.rows:
            try:
                yield row.n, journal.entry(self._line(row))
            except (Unreadable, NotALine):
                what = "an entry here does not open"
                self.troubles.append(Trouble(row.n, what, "It was damaged or moved outside Tend."))

    def _line(self, row: Row) -> str:
        scope, key = self.held.scopes[row.scope], self.keys.get(row.uid)
        if row.full and key:
            return sealing.unseal(key, row.full, chain.place(row, "full")).decode()
        if row.full and row.uid not in self.gone:
            what = "the words of an entry here are missing"
            self.troubles.append(Trouble(row.n, what, "Nobody took them back.", left_out=False))
        return sealing.unseal(scope.cipher("lines", row.epoch), row.bare, chain.place(row, "bare")).decode()


def chained(rows: Iterable[Row], heads: Heads, held: Held) -> tuple[Heads, list[Trouble]]:
    """Follow the chains from these heads on; the mark of each last line vouches for all before it."""
    now, last, troubles = dict(heads), dict[UUID, Row](), list[Trouble]()
    for row in rows:
        head = now.get(row.scope) or NOTHING
        before = last.get(row.scope)
        if row.seq != head.seq + 1 or row.link != chain.link(head.link, row):
            troubles.append(_broken(row))
        elif before and before.epoch != row.epoch and not _marked(held, before):
            troubles.append(_broken(before))
        now[row.scope], last[row.scope] = Head(row.seq, row.link), row
    troubles += [_broken(row) for row in last.values() if not _marked(held, row)]
    return now, troubles


def _marked(held: Held, row: Row) -> bool:
    try:
        return chain.marked(held.scopes[row.scope], row)
    except Unreadable:
        return False


def _broken(row: Row) -> Trouble:
    what = "the chain of the record breaks here"
    return Trouble(row.n, what, "A line was changed, moved or taken out outside Tend.", left_out=False)


def _set_back(held: Held, rows: list[Row], known: Mapping[UUID, Head | None]) -> list[Trouble]:
    """Whether something this reader has seen is not there any more."""
    troubles = [Trouble(0, "a part of the record no longer opens for you", _RESTORED) for _ in held.shut]
    links = {(row.scope, row.seq): row.link for row in rows}
    for scope, head in known.items():
        if head is None or (head.seq and links.get((scope, head.seq)) != head.link):
            there = max((row.seq for row in rows if row.scope == scope), default=0)
            troubles.append(Trouble(0, _lost(head.seq - there if head else 0), _RESTORED))
    if held.made - known.keys():
        troubles.append(Trouble(0, "what you had seen of the record was forgotten outside Tend", _RESTORED))
    return troubles


def _lost(count: int) -> str:
    if count < 1:
        return "the record is another one than you last saw"
    few = "one entry you had seen is" if count == 1 else f"{count} entries you had seen are"
    return f"the record was set back: {few} not there"


_FOREIGN: Final = (
    "This record does not open, for either of you: something in its file was not written by Tend. Whoever "
    "runs Tend can see where, with `tend verify`, and can put a backup back."
)
_RESTORED: Final = "Ask whoever runs this Tend whether a copy was put back."


_kept: Final = Memory[Opened]()


def _name(bond: Bond, held: Held) -> bytes:
    said = ",".join(sorted(uid.hex for uid in held.scopes)) + f"|{bond.pk}"
    return _whose(held.own) + sha256(said.encode()).digest()


def _whose(own: Own) -> bytes:
    return sha256(b"whose|" + own.secret).digest()


def forget(own: Own) -> None:
    """Nothing this person read stays in memory."""
    _kept.drop(_whose(own))


def seen(bond: Bond, held: Held) -> None:
    """The reader knows how the record stands now: what is missing is missing, and is not said again."""
    rows = _rows(bond, held)
    heads, _ = chained(rows, {}, held)
    witness.see(held.own, dict.fromkeys(held.scopes, NOTHING) | heads)
    forget(held.own)
