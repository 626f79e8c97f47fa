"""The record in its rows: read whole, and only ever added to."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Literal

from django.db import transaction

from tend.trust import journal
from tend.trust import people as trust
from tend.trust.admission import admitted
from tend.trust.entries import ALWAYS_PRIVATE, Extended, Pause, RepairStep
from tend.trust.errors import Refused, TendError
from tend.trust.occasions import promise_of
from tend.trust.record import Entry, Record
from tend.web import clock

from .models import Bond, Line

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


def load(bond: Bond) -> Record:
    """The whole record of a bond, in the order it was written."""
    lines = bond.lines.order_by("n").values_list("text", flat=True)
    return Record(bond_of(bond), tuple(journal.entry(opened(text)) for text in lines))


def append(bond: Bond, entry: Entry, nonce: str) -> Outcome:
    """Write one entry, once; the same form again changes nothing. Raises Refused and Conflict."""
    return append_all(bond, (entry,), nonce)


def append_all(bond: Bond, entries: Sequence[Entry], nonce: str) -> Outcome:
    """Write the entries of one form together, or none of them."""
    with transaction.atomic():
        # Whoever writes in this bond now waits here, so that numbers stay without gaps.
        held = Bond.objects.select_for_update().get(pk=bond.pk)
        seats = {seat.partner: seat for seat in held.seats.all()}
        if any(entry.by not in seats for entry in entries):
            raise Refused("Only the two people of this bond write in it.")
        nonces = [nonce, *(f"{nonce}.{place}" for place in range(1, len(entries)))]
        record = load(held)
        alone = not all(seat.taken for seat in seats.values())
        named = [
            _as_kept(record, entry, one, alone=alone) for entry, one in zip(entries, nonces, strict=True)
        ]
        earlier = list(held.lines.filter(nonce__in=nonces).order_by("n"))
        if earlier:
            return _again(earlier, named)
        for entry, one in zip(named, nonces, strict=True):
            _add(held, record, entry, Line(nonce=one, seat=seats[entry.by]))
            record = record.with_entry(entry)
    return "written"


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


def _again(earlier: Sequence[Line], named: Sequence[Entry]) -> Outcome:
    """A form that came before: fine with the same words, whatever the clock says now."""
    kept = [journal.entry(opened(line.text)) for line in earlier]
    if len(kept) == len(named) and all(_timed_as(k, e) == k for e, k in zip(named, kept, strict=True)):
        return "already"
    raise Conflict(OTHERWISE)


def _timed_as(kept: Entry, entry: Entry) -> Entry:
    """An entry as it would have been, sent when the kept one was: the time of coming back moves along."""
    what = entry.what
    if isinstance(what, Pause | Extended | RepairStep) and what.back_by is not None:
        what = replace(what, back_by=what.back_by + (kept.at - entry.at))
    return replace(entry, at=kept.at, what=what)


def _add(bond: Bond, record: Record, entry: Entry, row: Line) -> None:
    # Judged on what its writer may see, so that nothing private of the other shows in a refusal.
    admitted(record.for_eyes(entry.by), entry)
    text = journal.line(entry)
    if len(text) > journal.LONGEST:
        raise Refused("That is too long for one entry. Write it in two parts.")
    row.bond, row.n, row.private = bond, len(record.entries) + 1, entry.private
    row.recorded_at, row.text = clock.now(), closed(text)
    row.save(force_insert=True)


def closed(text: str) -> str:
    """A line as the row keeps it; sealing will happen here."""
    return text


def opened(text: str) -> str:
    """A line as it was written; unsealing will happen here."""
    return text
