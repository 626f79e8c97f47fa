"""What an earlier Tend kept in the clear, sealed as its people sign in.

First each person's own: what they say of themselves, and what they wrote for themselves. What the two share
is sealed when both have keys, at the sign-in of the second. A line keeps its number, its nonce and its time.
"""

from django.db import transaction
from django.db.models import Q

from tend.web.vault import keyring, scopes
from tend.web.vault.scopes import Held

from . import accounts
from .accounts import own_of
from .cards import open_bond, write_card
from .models import Bond, Line, Person, Seat
from .record import reseal


def seal_up(person: Person) -> None:
    """Seal what this person can seal; nothing is left to do once both of a bond were here."""
    if person.plain_name:
        accounts.change(person)
    waiting = Q(bond__lines__scope__isnull=True, bond__lines__isnull=False) | ~Q(bond__plain_name="")
    for seat in Seat.objects.filter(waiting, person=person).distinct():
        with transaction.atomic():
            bond = Bond.objects.select_for_update().get(pk=seat.bond_id)
            _seal_bond(bond, person)


def _seal_bond(bond: Bond, person: Person) -> None:
    own = own_of(person)
    held = scopes.held(own, bond.pk)
    if held.of(person.pk) is None:
        held = held.with_scope(scopes.new_private(own, bond.pk))
    bond = open_bond(bond, held)
    lines = list(bond.lines.filter(scope__isnull=True).order_by("n"))
    mine = [line for line in lines if line.plain_private and _by(bond, line) == person.pk]
    if not bond.cards.exists():
        write_card(bond, _own_scope(held, person))
    held = _with_shared(bond, held)
    bond.held = held
    ours = [line for line in lines if not line.plain_private] if held.shared else []
    reseal(bond, sorted([*mine, *ours], key=lambda line: line.n))
    if held.shared:
        write_card(bond, held.shared)
        bond.seats.update(plain_partner="", plain_called="")
        Bond.objects.filter(pk=bond.pk).update(plain_name="", plain_zone="")


def _own_scope(held: Held, person: Person) -> scopes.Open:
    found = held.of(person.pk)
    if found is None:
        raise accounts.Locked
    return found


def _by(bond: Bond, line: Line) -> int | None:
    return next(seat.person_id for seat in bond.seats.all() if seat.pk == line.seat_id)


def _with_shared(bond: Bond, held: Held) -> Held:
    """The scope of the two, made as soon as both have keys; alone, nothing is shared."""
    others = [s.person_id for s in bond.seats.all() if s.person_id not in (None, held.own.person)]
    public = keyring.public_of(others[0]) if others and others[0] else None
    if held.shared or public is None or not others[0]:
        return held
    return held.with_scope(scopes.new_shared(held.own, bond.pk, others[0], public))
