"""The made-up couple in its rows: a passphrase nobody has to know, and a record written elsewhere."""

from datetime import datetime

from django.conf import settings
from django.db import transaction

from tend.trust.entries import Rupture
from tend.trust.record import Record
from tend.web.vault import keyring, scopes

from . import bonds
from .accounts import new_person, open_profile, own_of
from .cards import write_card
from .models import Bond, Person, Seat
from .record import bring as bring_in
from .record import name_of


def bring(record: Record, key: str, at: datetime) -> Bond:
    """The whole record as a bond of its own, with its two people in their seats."""
    core, (first, second) = record.bond, record.bond.people
    with transaction.atomic():
        one, other = _person(first, record), _person(second, record)
        bond = Bond.objects.create(key=key, created_at=at)
        scopes.remove(bond.pk)
        began = record.entries[0].at
        for side, person in enumerate((one, other)):
            Seat.objects.create(bond=bond, side=side, person=person, joined_at=began)
        bonds.name_all(bond, core.name, core.zone, [(first, one.name), (second, other.name)])
        mine, theirs = own_of(one), own_of(other)
        write_card(bond, scopes.new_shared(mine, bond.pk, other.pk, theirs.public))
        scopes.new_private(mine, bond.pk)
        alone = scopes.new_private(theirs, bond.pk)
        bond.held = scopes.held(mine, bond.pk).with_scope(alone)
        entries = [entry for entry in record.entries if entry.by in core.people]
        nonces = [name_of(f"made up {n}") + f"{n:06}" for n in range(1, len(entries) + 1)]
        bring_in(bond, entries, nonces)
    return bond


def _person(who: str, record: Record) -> Person:
    hurt = any(isinstance(e.what, Rupture) and e.by == who for e in record.entries)
    person = new_person(who, record.called(who), settings.MADE_UP_KEY, "hurt" if hurt else "hurting")
    if person is None:
        raise ValueError(f"somebody is called {who} already")
    return person


def people() -> list[Person]:
    """Everybody here, where everybody is invented; nobody elsewhere."""
    return (
        [person for one in Person.objects.order_by("pk") if (person := come_in(one))]
        if settings.MADE_UP
        else []
    )


def come_in(person: Person) -> Person | None:
    """An invented person with their keys; None for everybody who chose a passphrase of their own."""
    own = keyring.opened(person.pk, settings.MADE_UP_KEY) if settings.MADE_UP else None
    if own is None:
        return None
    open_profile(person, own)
    return person
