"""Bonds and their seats: whose they are, what they are called, and who opens them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tend.web.store import accounts, bonds, record
from tend.web.store.accounts import Locked
from tend.web.store.models import Bond, Person, Seat
from tend.web.vault import keyring, scopes
from tests.screens.rows import PASSPHRASE, own_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def seats_of(bond: Bond) -> list[tuple[str, str]]:
    return [(seat.partner, seat.called) for seat in bond.seats.all()]


def test_a_second_tap_finds_the_bond_of_the_first(ana: Person):
    first, made = bonds.first_bond(ana, "Ben", "Europe/Dublin", NOW)
    again, remade = bonds.first_bond(ana, "Ben", "Europe/Dublin", NOW)
    assert (made, remade) == (True, False)
    assert first.key == again.key
    assert Bond.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "other", "short"),
    [
        ("Ana", "Ben", ("ana", "ben")),
        ("Ana María", "  Ben  ", ("ana", "ben")),
        ("Ana", "Ana", ("ana", "ana-2")),
        ("Ana", "", ("ana", "other")),
        ("123", "!!", ("123", "other")),
        ("Ana", "Jo'anne", ("ana", "joanne")),
        ("x" * 90, "x" * 90, ("x" * 40, "x" * 37 + "-2")),
    ],
)
def test_the_two_get_short_names_that_differ(host: str, name: str, other: str, short: tuple[str, str]):
    person = accounts.new_person("one", name, PASSPHRASE)
    assert person is not None
    bond = bonds.new_bond(person, other, "Europe/Dublin", NOW)
    assert [partner for partner, _ in seats_of(bond)] == list(short)
    assert [called for _, called in seats_of(bond)] == [name, other.strip()]
    assert bond.name == f"{short[0]}-and-{short[1]}"
    assert bond.zone == "Europe/Dublin"


def test_only_who_sits_in_it_finds_it_by_its_key(bond: Bond, ana: Person, ben: Person, sam: Person):
    assert bonds.bond_for(ana, bond.key) == bonds.bond_for(ben, bond.key) == bond
    assert bonds.bond_for(sam, bond.key) is None
    for wrong in ("", "x" * 33, bond.key + "\n", "no/key", "ключ", bond.key[:-1]):
        assert bonds.bond_for(ana, wrong) is None


def test_a_key_is_no_option_of_a_shell_and_never_the_same():
    keys = {bonds.new_key() for _ in range(200)}
    assert len(keys) == 200
    assert all(bonds.KEY.fullmatch(key) and key[0].isalpha() and len(key) == 23 for key in keys)


def test_whose_bonds_the_newest_first_and_none_that_was_left(ana: Person, ben: Person):
    first = bonds.new_bond(ana, "Ben", "UTC", NOW)
    second = bonds.new_bond(ana, "Cy", "UTC", NOW + timedelta(days=1))
    third = bonds.new_bond(ana, "Dee", "UTC", NOW + timedelta(days=1))
    assert [b.key for b in bonds.bonds_of(ana)] == [third.key, second.key, first.key]
    assert [seats_of(b)[1][1] for b in bonds.bonds_of(ana)] == ["Dee", "Cy", "Ben"]
    bonds.close_seat(second, second.seats.get(side=0), NOW)
    assert [b.key for b in bonds.bonds_of(ana)] == [third.key, first.key]
    assert bonds.bonds_of(ben) == []


def test_whoever_joins_shares_a_scope_and_keeps_one_alone(solo: Bond, ana: Person, ben: Person):
    bonds.take_seat(solo, solo.seats.get(side=1), ben, NOW)
    seat = Seat.objects.get(bond=solo, side=1)
    assert (seat.person_id, seat.joined_at) == (ben.pk, NOW)
    for person in (ana, ben):
        held = scopes.held(own_of(person), solo.pk)
        assert held.shared is not None
        assert held.of(person.pk) is not None
        assert len(held.scopes) == 2
    opened = bonds.bond_for(ana, solo.key)
    assert opened is not None
    assert seats_of(opened) == [("ana", "Ana"), ("ben", "Ben")]


def test_with_nobody_who_has_keys_nobody_sits_down(solo: Bond, ben: Person, ana: Person):
    keyring.remove(ana.pk)
    with pytest.raises(Locked):
        bonds.take_seat(solo, solo.seats.get(side=1), ben, NOW)
    assert Seat.objects.get(bond=solo, side=1).person_id is None


def test_a_seat_is_sat_in_until_it_is_left(bond: Bond, ana: Person):
    opened = bonds.bond_for(ana, bond.key)
    assert opened is not None
    mine, theirs = opened.seats.all()
    assert bonds.still_sits(mine)
    before = bonds.held_of(opened).shared
    assert before is not None
    bonds.close_seat(opened, mine, NOW)
    assert not bonds.still_sits(mine)
    assert bonds.still_sits(theirs)
    assert Seat.objects.get(pk=mine.pk).left_at == NOW
    assert bonds.bond_for(ana, bond.key) is None


def test_a_bond_nobody_opened_holds_nothing(bond: Bond):
    with pytest.raises(Locked):
        bonds.held_of(Bond.objects.get(pk=bond.pk))


def test_a_name_or_a_zone_changed_by_one_is_read_by_the_other(bond: Bond, ana: Person, ben: Person):
    opened = bonds.bond_for(ana, bond.key)
    assert opened is not None
    bonds.call_seat(opened, opened.seats.get(side=1), "Benny")
    bonds.set_zone(opened, "Asia/Tokyo")
    read = bonds.bond_for(ben, bond.key)
    assert read is not None
    assert seats_of(read) == [("ana", "Ana"), ("ben", "Benny")]
    assert read.zone == "Asia/Tokyo"


def test_the_record_counts_its_days_in_the_zone_of_the_bond(bond: Bond):
    assert record.bond_of(bond).zone == "Europe/Dublin"
    assert record.bond_of(bond).people == ("ana", "ben")
    assert record.bond_of(bond).name == "ana-and-ben"


def test_bonds_of_somebody_are_found_with_few_questions(ana: Person, django_assert_num_queries):
    for other in ("Ben", "Cy", "Dee"):
        bonds.new_bond(ana, other, "UTC", NOW)
    with django_assert_num_queries(3):
        found = [(bond.name, seats_of(bond)) for bond in bonds.bonds_of(ana)]
    assert len(found) == 3
