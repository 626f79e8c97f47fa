"""Bonds and their seats: made, found, taken and left."""

import re
import secrets
from datetime import datetime

from django.db import transaction

from tend.trust.people import PARTNER

from .models import Bond, Person, Seat


def first_bond(person: Person, other: str, zone: str, at: datetime) -> tuple[Bond, bool]:
    """The bond a person begins with, and whether it was made just now: a second tap finds the first one's."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        held = bonds_of(person)
        return (held[0], False) if held else (new_bond(person, other, zone, at), True)


def new_bond(person: Person, other: str, zone: str, at: datetime) -> Bond:
    """A bond with one seat taken; the other is named, and empty."""
    mine = _short(person.name, "one")
    theirs = _short(other, "other")
    theirs = f"{theirs[:37]}-2" if theirs == mine else theirs
    with transaction.atomic():
        bond = Bond.objects.create(key=new_key(), name=f"{mine}-and-{theirs}", zone=zone, created_at=at)
        Seat.objects.create(bond=bond, side=0, person=person, partner=mine, called=person.name, joined_at=at)
        Seat.objects.create(bond=bond, side=1, partner=theirs, called=other.strip())
    return bond


KEY = re.compile(r"[\w-]{1,32}", re.ASCII)
"""What a key may look like; anything else is asked of no row, and a database may refuse it outright."""


def new_key() -> str:
    """What the addresses of a bond will carry: nobody guesses it, and no shell takes it for an option."""
    return secrets.choice("abcdefghjkmnpqrstuvwxyz") + secrets.token_urlsafe(16)


def _short(name: str, otherwise: str) -> str:
    """A short written name for the journal out of a name somebody is called by."""
    first = re.sub(r"[^\w]", "", (name.split(None, 1) or [""])[0]).casefold().strip("_")[:40]
    return first if PARTNER.fullmatch(first) else otherwise


def bond_for(person: Person, key: str) -> Bond | None:
    """The bond of this key, where this person sits in it now."""
    if not KEY.fullmatch(key):
        return None
    bond = Bond.objects.prefetch_related("seats").filter(key=key).first()
    if bond is None or not any(s.person_id == person.pk and s.taken for s in bond.seats.all()):
        return None
    return bond


def bonds_of(person: Person) -> list[Bond]:
    """The bonds this person sits in now, the newest first."""
    seats = Seat.objects.filter(person=person, left_at__isnull=True).select_related("bond")
    return [seat.bond for seat in seats.order_by("-joined_at", "-pk")]


def take_seat(seat: Seat, person: Person, at: datetime) -> None:
    """The empty seat becomes this person's."""
    seat.person, seat.called, seat.joined_at = person, person.name, at
    seat.save(update_fields=["person", "called", "joined_at"])


def still_sits(seat: Seat) -> bool:
    """Whether its person has not left by now; held still until the end of the transaction around this."""
    Bond.objects.select_for_update().get(pk=seat.bond_id)
    return Seat.objects.filter(pk=seat.pk, left_at__isnull=True).exists()


def close_seat(seat: Seat, at: datetime) -> None:
    """Its person has left."""
    seat.left_at = at
    seat.save(update_fields=["left_at"])


def call_seat(seat: Seat, called: str) -> None:
    """The name somebody is called by in this bond from now on."""
    seat.called = called
    seat.save(update_fields=["called"])


def set_zone(bond: Bond, zone: str) -> None:
    """The zone the two count their days in."""
    bond.zone = zone
    bond.save(update_fields=["zone"])
