"""How one leaves: alone, at once, without a reason."""

import uuid

from tend.trust.entries import Left
from tend.trust.record import Entry
from tend.web.people.access import Here
from tend.web.store import bonds, invitations, record
from tend.web.store.together import together


def leave(here: Here) -> None:
    """Close one's seat; the other reads that somebody left, once, and never why."""
    with together():
        if not bonds.still_sits(here.seat):
            return
        record.append(here.bond, Entry(here.now, here.me, Left()), uuid.uuid4().hex)
        invitations.end_all(here.bond)
        bonds.close_seat(here.seat, here.now)
