"""How one leaves: alone, at once, without a reason; and what one takes along."""

import uuid
from dataclasses import replace

from tend.trust import journal
from tend.trust.entries import Left
from tend.trust.people import Partner
from tend.trust.record import Entry, Record
from tend.web.people.access import Here
from tend.web.store import bonds, invitations, record
from tend.web.store.together import together
from tend.web.store.wordless import wordless


def leave(here: Here) -> None:
    """Close one's seat; the other reads that somebody left, once, and never why."""
    with together():
        if not bonds.still_sits(here.seat):
            return
        record.append(here.bond, Entry(here.now, here.me, Left()), uuid.uuid4().hex)
        invitations.end_all(here.bond)
        bonds.close_seat(here.bond, here.seat, here.now)


def to_take_along(seen: Record, me: Partner, called: str) -> str:
    """What one may take along, as a journal: one's own words, and of the other's entries that they happened.

    It says in its head that it is a personal record and proves nothing; nothing in it is signed.
    """
    bond = replace(seen.bond, title=f"Personal record of {called}, not verified evidence")
    kept = tuple(e if e.by == me else wordless(e) for e in seen.entries)
    return journal.write(replace(seen, bond=bond, entries=kept))
