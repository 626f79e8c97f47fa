"""Bonds and their seats: made, found, opened, taken and left."""

import re
import secrets
from datetime import datetime

from django.db import transaction
from django.db.models import prefetch_related_objects

from tend.trust.people import PARTNER
from tend.web.vault import keyring, scopes

from .accounts import Locked, own_of
from .cards import open_bond, rewrite, write_card
from .models import Bond, Person, Seat


def first_bond(person: Person, other: str, zone: str, at: datetime) -> tuple[Bond, bool]:
    """The bond a person begins with, and whether it was made just now: a second tap finds the first one's."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        held = bonds_of(person)
        return (held[0], False) if held else (new_bond(person, other, zone, at), True)


def new_bond(person: Person, other: str, zone: str, at: datetime) -> Bond:
    """A bond with one seat taken; the other is named, and empty."""
    own = own_of(person)
    mine = _short(person.name, "one")
    theirs = _short(other, "other")
    theirs = f"{theirs[:37]}-2" if theirs == mine else theirs
    with transaction.atomic():
        bond = Bond.objects.create(key=new_key(), created_at=at)
        scopes.remove(bond.pk)  # the number of a row that was never written for good may come again
        Seat.objects.create(bond=bond, side=0, person=person, joined_at=at)
        Seat.objects.create(bond=bond, side=1)
        scope = scopes.new_private(own, bond.pk)
        name_all(bond, f"{mine}-and-{theirs}", zone, [(mine, person.name), (theirs, other.strip())])
        write_card(bond, scope)
    return open_bond(bond, scopes.held(own, bond.pk))


def name_all(bond: Bond, name: str, zone: str, seats: list[tuple[str, str]]) -> None:
    """What a bond and its two seats are called, in memory."""
    prefetch_related_objects([bond], "seats")
    bond.name, bond.zone = name, zone
    for seat, (partner, called) in zip(bond.seats.all(), seats, strict=True):
        seat.partner, seat.called = partner, called


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
    """The bond of this key, opened, where this person sits in it now."""
    if not KEY.fullmatch(key):
        return None
    bond = Bond.objects.prefetch_related("seats", "cards").filter(key=key).first()
    if bond is None or not any(s.person_id == person.pk and s.taken for s in bond.seats.all()):
        return None
    return open_bond(bond, scopes.held(own_of(person), bond.pk))


def bonds_of(person: Person) -> list[Bond]:
    """The bonds this person sits in now, opened, the newest first."""
    own = own_of(person)
    seats = Seat.objects.filter(person=person, left_at__isnull=True).select_related("bond")
    found = [seat.bond for seat in seats.order_by("-joined_at", "-pk")]
    prefetch_related_objects(found, "seats", "cards")
    return [open_bond(bond, scopes.held(own, bond.pk)) for bond in found]


def take_seat(bond: Bond, seat: Seat, person: Person, at: datetime) -> None:
    """The empty seat of a named bond becomes this person's, and the two have a scope in common from now on.

    Locked where one of them has no keys yet.
    """
    own = own_of(person)
    seat, first = sorted(bond.seats.all(), key=lambda one: one.pk != seat.pk)
    public = keyring.public_of(first.person_id) if first.person_id else None
    if public is None or first.person_id is None:
        raise Locked
    seat.person, seat.called, seat.joined_at = person, person.name, at
    seat.save(update_fields=["person", "joined_at"])
    scopes.new_private(own, bond.pk)
    write_card(bond, scopes.new_shared(own, bond.pk, first.person_id, public))
    bond.held = scopes.held(own, bond.pk)


def still_sits(seat: Seat) -> bool:
    """Whether its person has not left by now; held still until the end of the transaction around this."""
    Bond.objects.select_for_update().get(pk=seat.bond_id)
    return Seat.objects.filter(pk=seat.pk, left_at__isnull=True).exists()


def close_seat(bond: Bond, seat: Seat, at: datetime) -> None:
    """Its person has left: nothing here opens for them any more, and the other goes on under a new key."""
    seat.left_at = at
    seat.save(update_fields=["left_at"])
    held = held_of(bond)
    stays = next(s for s in bond.seats.all() if s.pk != seat.pk)
    public = keyring.public_of(stays.person_id) if stays.person_id and stays.taken else None
    if held.shared and public is not None and stays.person_id is not None:
        scopes.rotate(held.own, held.shared, {stays.person_id: public})
    if seat.person_id is not None:
        scopes.shut_out(seat.person_id, bond.pk)


def held_of(bond: Bond) -> scopes.Held:
    """What the one who opened this bond can read and write in it; Locked for a bond nobody opened."""
    if bond.held is None:
        raise Locked
    return bond.held


def call_seat(bond: Bond, seat: Seat, called: str) -> None:
    """The name somebody is called by in this bond from now on."""
    for one in bond.seats.all():
        if one.pk == seat.pk:
            one.called = called
    rewrite(bond)


def set_zone(bond: Bond, zone: str) -> None:
    """The zone the two count their days in."""
    bond.zone = zone
    rewrite(bond)
