"""The witness: how far somebody saw each scope, sealed for them, and no further than they were asked."""

from uuid import UUID

import pytest

from tend.web.vault import sealing, witness
from tend.web.vault.models import Witness
from tend.web.vault.pairs import Own, new
from tend.web.vault.witness import NOTHING, Head

pytestmark = pytest.mark.django_db

HERS, BOTH, OTHER = UUID(int=1), UUID(int=2), UUID(int=3)
THIRD = Head(3, bytes(range(32)))
FOURTH = Head(4, bytes(range(32, 64)))


@pytest.fixture
def ana() -> Own:
    """Ana has seen three entries of her own, and nothing yet of what is shared."""
    one = new(1)
    witness.see(one, {HERS: THIRD, BOTH: NOTHING})
    return one


def test_what_was_seen_is_told_again(ana: Own):
    assert witness.seen(ana, {HERS: None, BOTH: None}) == {HERS: THIRD, BOTH: NOTHING}


def test_only_what_is_asked_about_is_told(ana: Own):
    assert witness.seen(ana, {BOTH: None, OTHER: None}) == {BOTH: NOTHING}
    assert witness.seen(ana, {}) == {}


def test_to_see_more_of_one_scope_leaves_the_others(ana: Own):
    witness.see(ana, {BOTH: FOURTH})
    assert witness.seen(ana, {HERS: None, BOTH: None}) == {HERS: THIRD, BOTH: FOURTH}
    assert Witness.objects.count() == 2


def test_each_of_the_two_has_a_witness_of_their_own(ana: Own):
    ben = new(2)
    assert witness.seen(ben, {BOTH: None}) == {}
    witness.see(ben, {BOTH: FOURTH})
    assert witness.seen(ben, {BOTH: None}) == {BOTH: FOURTH}
    assert witness.seen(ana, {BOTH: None}) == {BOTH: NOTHING}


def test_a_chain_may_grow_beyond_what_anybody_writes(ana: Own):
    far = Head(2**40, bytes(32))
    witness.see(ana, {HERS: far})
    assert witness.seen(ana, {HERS: None}) == {HERS: far}


def test_a_witness_moved_to_another_scope_or_person_does_not_open(ana: Own):
    hers = Witness.objects.get(scope=HERS).seen
    Witness.objects.filter(scope=BOTH).update(seen=hers)
    assert witness.seen(ana, {HERS: None, BOTH: None}) == {HERS: THIRD, BOTH: None}
    Witness.objects.create(person=2, scope=HERS, seen=hers)
    assert witness.seen(Own(2, ana.secret), {HERS: None}) == {HERS: None}


@pytest.mark.parametrize("length", [0, 39, 41])
def test_a_witness_of_another_length_does_not_open(ana: Own, length: int):
    place = f"witness|1|{HERS.hex}".encode()
    Witness.objects.filter(scope=HERS).update(seen=sealing.wrap(ana.key("witness"), bytes(length), place))
    assert witness.seen(ana, {HERS: None, BOTH: None}) == {HERS: None, BOTH: NOTHING}


def test_what_was_seen_lies_sealed_in_its_row(ana: Own):
    lying = b"".join(bytes(row.seen) for row in Witness.objects.all())
    assert THIRD.link not in lying
    assert NOTHING.link not in lying
