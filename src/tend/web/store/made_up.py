"""The made-up couple in its rows: people without a passphrase, and a record that was written elsewhere."""

from datetime import datetime

from django.db import transaction

from tend.trust import journal
from tend.trust.entries import Rupture
from tend.trust.record import Record

from .models import Bond, Line, Person, Seat
from .record import closed, name_of


def bring(record: Record, key: str, at: datetime) -> Bond:
    """The whole record as a bond of its own, with its two people in their seats."""
    core = record.bond
    with transaction.atomic():
        bond = Bond.objects.create(key=key, name=core.name, zone=core.zone, created_at=at)
        seats = {who: _seat(bond, side, who, record) for side, who in enumerate(core.people)}
        entries = [entry for entry in record.entries if entry.by in seats]
        Line.objects.bulk_create(
            Line(
                bond=bond, n=n, nonce=name_of(f"made up {n}") + f"{n:06}", seat=seats[entry.by],
                private=entry.private, recorded_at=entry.at, text=closed(journal.line(entry)),
            )
            for n, entry in enumerate(entries, 1)
        )  # fmt: skip
    return bond


def _seat(bond: Bond, side: int, who: str, record: Record) -> Seat:
    hurt = any(isinstance(e.what, Rupture) and e.by == who for e in record.entries)
    person = Person(login=who, name=record.called(who), why="hurt" if hurt else "hurting")
    person.set_unusable_password()
    person.save(force_insert=True)
    began = record.entries[0].at
    return Seat.objects.create(
        bond=bond, side=side, person=person, partner=who, called=person.name, joined_at=began
    )


def people() -> list[Person]:
    """Everybody who has no passphrase: only invented people do."""
    return [person for person in Person.objects.order_by("pk") if not person.has_usable_password()]
