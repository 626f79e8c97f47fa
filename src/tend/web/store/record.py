"""The record in its rows: read as far as it opens for the one who asks, and only ever added to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Literal
from uuid import uuid4

from django.db import transaction
from django.db.models import Max

from tend.trust import journal
from tend.trust import people as trust
from tend.trust.admission import admitted
from tend.trust.entries import ALWAYS_PRIVATE, Extended, Pause, RepairStep, Withdrawn
from tend.trust.errors import Refused, TendError
from tend.trust.occasions import promise_of
from tend.trust.record import Entry, Record
from tend.web import clock
from tend.web.vault import scopes, sealing, witness
from tend.web.vault.router import AT_A_TIME
from tend.web.vault.scopes import Held, Open
from tend.web.vault.witness import NOTHING, Head

from . import chain, reading
from .accounts import Locked
from .bonds import held_of
from .chain import Row
from .models import Bond, Line, Seat
from .reading import Opened, taken_back
from .wordless import wordless

Outcome = Literal["written", "already"]


OTHERWISE = "This was sent before with other words in it; the first ones stand."


class Conflict(TendError):
    """A form came again with other words in it; the first ones stand."""


def name_of(nonce: str) -> str:
    """The name an entry gets from the nonce of its form; good as the `ref` of what the form makes, too."""
    return blake2b(nonce.encode(), digest_size=5).hexdigest()


def bond_of(bond: Bond) -> trust.Bond:
    """The bond as the core knows it."""
    first, second = bond.seats.all()
    return trust.Bond(bond.name, (first.partner, second.partner), bond.zone)


def opened(bond: Bond) -> Opened:
    """The record as far as it opens for whoever opened the bond, and every trouble met on the way."""
    return reading.opened(bond, held_of(bond), bond_of(bond))


def load(bond: Bond) -> Record:
    """The record of a bond in the order it was written, as far as it opens."""
    return opened(bond).record


def seen(bond: Bond) -> None:
    """Whoever opened the bond knows how its record stands now: what is missing is not said again."""
    reading.seen(bond, held_of(bond))


def append(bond: Bond, entry: Entry, nonce: str) -> Outcome:
    """Write one entry, once; the same form again changes nothing. Raises Refused and Conflict."""
    return append_all(bond, (entry,), nonce)


def append_all(bond: Bond, entries: Sequence[Entry], nonce: str) -> Outcome:
    """Write the entries of one form together, or none of them."""
    with transaction.atomic():
        # Whoever writes in this bond now waits here, so that numbers stay without gaps.
        Bond.objects.select_for_update().get(pk=bond.pk)
        seats = _seats(bond)
        if any(entry.by not in seats for entry in entries):
            raise Refused("Only the two people of this bond write in it.")
        nonces = [nonce, *(f"{nonce}.{place}" for place in range(1, len(entries)))]
        now = opened(bond)
        alone = not all(seat.taken for seat in seats.values())
        named = [
            _as_kept(now.record, entry, one, alone=alone) for entry, one in zip(entries, nonces, strict=True)
        ]
        earlier = bond.lines.filter(nonce__in=nonces).order_by("n").values_list("n", flat=True)
        if earlier:
            return _again([now.by_n[n] for n in earlier if n in now.by_n], named)
        record = now.record
        for entry in named:
            _admit(record, entry)
            record = record.with_entry(entry)
        _Writing(bond, held_of(bond), seats).write(named, nonces)
        transaction.on_commit(lambda: _forget_words(bond, named))
    return "written"


def _seats(bond: Bond) -> dict[str, Seat]:
    """The two seats as they stand in this moment, under the names the opened bond knows."""
    names = {seat.pk: seat.partner for seat in bond.seats.all()}
    return {names[seat.pk]: seat for seat in Seat.objects.filter(bond=bond)}


def _as_kept(record: Record, entry: Entry, nonce: str, *, alone: bool) -> Entry:
    """The entry under its own name, for the eyes it may have.

    While nobody sits in the other seat it is its writer's alone; so is what becomes of a hidden promise
    or of a hidden repair, until that is raised with the other.
    """
    private = entry.private or alone or isinstance(entry.what, ALWAYS_PRIVATE) or _hidden(record, entry)
    return replace(entry, id=entry.id or name_of(nonce), private=private)


def _hidden(record: Record, entry: Entry) -> bool:
    """Whether what an entry goes on from is known to its writer alone."""
    what, mine = entry.what, record.for_eyes(entry.by)
    if isinstance(what, RepairStep):
        before = mine.steps(what.repair)
        return what.step != "raised" and bool(before) and all(step.private for step in before)
    about = mine.find(promise_of(what)) if promise_of(what) else None
    return about is not None and about.private


def _again(kept: Sequence[Entry], named: Sequence[Entry]) -> Outcome:
    """A form that came before: fine with the same words, whatever the clock says now."""
    if len(kept) == len(named) and all(_timed_as(k, e) == k for e, k in zip(named, kept, strict=True)):
        return "already"
    raise Conflict(OTHERWISE)


def _timed_as(kept: Entry, entry: Entry) -> Entry:
    """An entry as it would have been, sent when the kept one was: the time of coming back moves along."""
    what = entry.what
    if isinstance(what, Pause | Extended | RepairStep) and what.back_by is not None:
        what = replace(what, back_by=what.back_by + (kept.at - entry.at))
    return replace(entry, at=kept.at, what=what)


def _admit(record: Record, entry: Entry) -> None:
    # Judged on what its writer may see, so that nothing private of the other shows in a refusal.
    admitted(record.for_eyes(entry.by), entry)
    if len(journal.line(entry)) > journal.LONGEST:
        raise Refused("That is too long for one entry. Write it in two parts.")


class _Writing:
    """Entries on their way into rows: each sealed in its scope, and chained to the one before it."""

    def __init__(self, bond: Bond, held: Held, seats: Mapping[str, Seat]) -> None:
        self.bond, self.held, self.seats = bond, held, seats
        self.n = bond.lines.aggregate(last=Max("n"))["last"] or 0
        self.heads: dict[Open, Head] = {}

    def write(self, entries: Sequence[Entry], nonces: Sequence[str]) -> None:
        """The keys first: a key without its entry does no harm, an entry without its key would be lost."""
        made = [self._row(entry, nonce) for entry, nonce in zip(entries, nonces, strict=True)]
        self.keep(made)
        Line.objects.bulk_create((Line(**row._asdict()) for row, _ in made), batch_size=AT_A_TIME)

    def keep(self, made: Sequence[tuple[Row, bytes | None]]) -> None:
        """The keys of these rows, and that their writer saw the heads once they are written for good."""
        for scope in self.heads:
            keys = {row.uid: key for row, key in made if key is not None and row.scope == scope.uid}
            scopes.keep_content(scope, keys)
        heads = {scope.uid: head for scope, head in self.heads.items()}
        transaction.on_commit(lambda: witness.see(self.held.own, heads))

    def _row(self, entry: Entry, nonce: str) -> tuple[Row, bytes | None]:
        self.n += 1
        return self.sealed(entry, self.n, nonce, clock.now())

    def sealed(self, entry: Entry, n: int, nonce: str, at: datetime) -> tuple[Row, bytes | None]:
        """The entry as its row, and the key of its words where it has any."""
        seat = self.seats[entry.by]
        scope = self.held.of(seat.person_id if entry.private else None)
        if scope is None:
            raise Locked
        head = self.heads.get(scope) or reading.head_of(scope.uid) or NOTHING
        row = Row(
            self.bond.pk, n, nonce, seat.pk, at, scope.uid, scope.epoch, head.seq + 1, uuid4(),
            b"", b"", b"", b"",
        )  # fmt: skip
        bare, full = journal.line(wordless(entry)), journal.line(entry)
        key = sealing.new_key() if full != bare else None
        row = row._replace(
            bare=sealing.seal(scope.cipher("lines"), bare.encode(), chain.place(row, "bare")),
            full=sealing.seal(key, full.encode(), chain.place(row, "full")) if key else b"",
        )
        row = row._replace(link=chain.link(head.link, row))
        self.heads[scope] = Head(row.seq, row.link)
        return row._replace(mark=chain.mark(scope, row)), key


def reseal(bond: Bond, lines: Sequence[Line]) -> None:
    """Seal lines that lay in the clear, in their order; each keeps its number, its nonce and its time."""
    writing = _Writing(bond, held_of(bond), _seats(bond))
    made = [writing.sealed(journal.entry(e.plain_text), e.n, e.nonce, e.recorded_at) for e in lines]
    writing.keep(made)
    for line, (row, _) in zip(lines, made, strict=True):
        sealed = row._asdict() | {"plain_text": "", "plain_private": False}
        Line.objects.filter(pk=line.pk).update(**sealed)


def bring(bond: Bond, entries: Sequence[Entry], nonces: Sequence[str]) -> None:
    """Write entries that were admitted elsewhere, as they stand."""
    with transaction.atomic():
        _Writing(bond, held_of(bond), _seats(bond)).write(entries, nonces)


def _forget_words(bond: Bond, named: Sequence[Entry]) -> None:
    """Destroy the keys of what was just taken back, once that is written down for good."""
    if any(isinstance(e.what, Withdrawn) for e in named):
        numbers = taken_back(opened(bond).by_n)
        uids = bond.lines.filter(n__in=numbers).values_list("uid", flat=True)
        scopes.destroy(uid for uid in uids if uid is not None)
