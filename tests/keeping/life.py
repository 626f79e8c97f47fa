"""A data folder somebody lives in: `python -m tests.keeping.life`, with TEND_DATA set, makes one and goes.

Ana and Ben are in one bond, Sam is in one of his own; each wrote for both and for themselves, and Ana took
one message back.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tend.web.serve import prepare

BEGAN = datetime(2026, 3, 2, 8, tzinfo=UTC)


def live() -> None:
    """Three people, two bonds, sixteen entries."""
    from tend.trust.entries import Joined, Message, Note, Thanks, Withdrawn
    from tend.web.store import accounts, bonds
    from tests.screens.rows import PASSPHRASE

    accounts.first_host("Ruth Kelly", BEGAN)
    names = ("Ana Ferreira", "Ben Okafor", "Sam Lindqvist")
    ana, ben, sam = (accounts.new_person(name[:3].lower(), name, PASSPHRASE) for name in names)
    assert ana is not None
    assert ben is not None
    assert sam is not None
    both = bonds.new_bond(ana, "Ben Okafor", "Europe/Dublin", BEGAN)
    bonds.take_seat(both, both.seats.get(side=1), ben, BEGAN)
    alone = bonds.new_bond(sam, "Kit Marlowe", "Europe/Dublin", BEGAN)
    tell(alone, "sam", Joined("Sam"), "")
    for n in range(3):
        tell(both, "ana", Message(), f"You came home at seven. {n}")
        tell(both, "ana", Note(), f"The letters under the stairs. {n}", private=True)
        tell(both, "ben", Thanks(f"T{n}"), f"You waited up. {n}")
        tell(both, "ben", Note(), f"I was afraid to say it. {n}", private=True)
    said = tell(both, "ana", Message(), "You never listen.")
    tell(both, "ana", Withdrawn(said), "")
    tell(alone, "sam", Note(), "I might ask Kit.", private=True)


def tell(bond, by: str, what, words: str, *, private: bool = False) -> str:
    """One entry, an hour after the one before; the name it goes by."""
    from tend.trust.record import Entry
    from tend.web.store import record
    from tests.screens.rows import entries_of, opened

    nonce = f"{bond.pk}{len(entries_of(bond)):031}"
    at = BEGAN + timedelta(hours=1 + len(entries_of(bond)))
    record.append(opened(bond), Entry(at, by, what, words, private), nonce)
    return record.name_of(nonce)


if __name__ == "__main__":
    prepare(Path(os.environ["TEND_DATA"]))
    import django

    django.setup()
    live()
