"""The card of a bond: its names, for whoever reads a scope of it, and for nobody else."""

from __future__ import annotations

import pytest

from tend.web import clock
from tend.web.store import bonds, cards
from tend.web.store.models import Bond, Card, Person
from tests.screens.rows import own_of

pytestmark = pytest.mark.django_db


def as_one(person: Person, bond: Bond) -> Bond:
    own_of(person)
    found = bonds.bond_for(person, bond.key)
    assert found is not None
    return found


def called(bond: Bond) -> list[str]:
    return [seat.called for seat in bond.seats.all()]


def test_alone_it_is_read_from_one_s_own_and_then_from_the_shared(solo: Bond, ana: Person, ben: Person):
    assert called(as_one(ana, solo)) == ["Ana", "Ben"]
    bonds.take_seat(solo, solo.seats.get(side=1), ben, clock.now())
    both = as_one(ana, solo)
    bonds.call_seat(both, both.seats.get(side=1), "Benny")
    assert called(as_one(ana, solo)) == called(as_one(ben, solo)) == ["Ana", "Benny"]


@pytest.mark.parametrize("sealed", [b"", b"x" * 200])
def test_damaged_it_leaves_the_two_without_names_and_breaks_nothing(bond: Bond, ana: Person, sealed: bytes):
    Card.objects.update(sealed=sealed)
    mine = as_one(ana, bond)
    assert called(mine) == ["", ""]
    assert (mine.name, mine.zone) == ("", "UTC")


def test_moved_from_another_bond_it_does_not_open(bond: Bond, ana: Person):
    mine = as_one(ana, bond)
    shared = bonds.held_of(mine).shared
    assert shared is not None
    card = Card.objects.get(scope=shared.uid)
    assert cards._read(mine, shared, card) is not None
    other = Bond(pk=mine.pk + 1)
    assert cards._read(other, shared, card) is None


def test_changed_it_is_the_same_card_in_the_same_row(bond: Bond, ana: Person):
    before = set(Card.objects.values_list("pk", flat=True))
    mine = as_one(ana, bond)
    bonds.set_zone(mine, "Asia/Tokyo")
    assert set(Card.objects.values_list("pk", flat=True)) == before
    assert as_one(ana, bond).zone == "Asia/Tokyo"


def test_nobody_s_bond_is_rewritten_by_nobody(bond: Bond):
    before = list(Card.objects.values_list("sealed", flat=True))
    row = Bond.objects.get(pk=bond.pk)
    cards.rewrite(row)
    assert list(Card.objects.values_list("sealed", flat=True)) == before
