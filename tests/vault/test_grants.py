"""What somebody was given: opened for them alone, said where it does not open, taken away where they go."""

from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries

from tend.web.vault import keyring, scopes, witness
from tend.web.vault.models import ContentKey, Grant, Scope
from tend.web.vault.pairs import Own
from tend.web.vault.scopes import Held

pytestmark = pytest.mark.django_db

BOND, OTHER = 1, 2
RUBBISH = b"He never wrote this."


@pytest.fixture
def lived(ana: Own, ben: Own) -> None:
    """A bond of the two, whose shared scope Ben made; and another one, where Ana is alone."""
    for one in (ana, ben):
        scopes.new_private(one, BOND)
    scopes.new_shared(ben, BOND, 1, ana.public)
    scopes.new_private(ana, OTHER)


def uid_of(held: Held, owner: int | None) -> UUID:
    found = held.of(owner)
    assert found
    return found.uid


def test_what_one_was_given_in_one_bond_is_not_looked_for_in_another(lived: None, ana: Own):
    here, there = scopes.held(ana, BOND), scopes.held(ana, OTHER)
    assert (here.own, here.bond, there.bond) == (ana, BOND, OTHER)
    assert {scope.owner for scope in here.scopes.values()} == {1, None}
    assert [scope.owner for scope in there.scopes.values()] == [1]
    assert not here.scopes.keys() & there.scopes.keys()
    assert there.shared is None


def test_however_much_one_was_given_it_is_looked_up_at_once(
    lived: None, ana: Own, django_assert_num_queries: DjangoAssertNumQueries
):
    with django_assert_num_queries(1, using="keys"):
        assert len(scopes.held(ana, BOND).scopes) == 2


def test_who_made_a_scope_is_known_to_both(lived: None, ana: Own, ben: Own):
    hers, his = scopes.held(ana, BOND), scopes.held(ben, BOND)
    assert hers.made == {uid_of(hers, 1)}
    assert his.made == {uid_of(his, 2), uid_of(his, None)}


def test_whoever_makes_a_scope_has_seen_it_from_its_first_moment(lived: None, ana: Own, ben: Own):
    for held in (scopes.held(ana, BOND), scopes.held(ben, BOND)):
        assert witness.seen(held.own, held.scopes) == dict.fromkeys(held.made, witness.NOTHING)


@pytest.mark.parametrize("column", ["box", "giver"])
def test_each_gift_that_does_not_open_is_named_and_the_others_open(lived: None, ana: Own, column: str):
    before = scopes.held(ana, BOND)
    for owner, left in ((1, None), (None, 1)):
        spoilt = Grant.objects.get(person=1, scope__uid=uid_of(before, owner))
        Grant.objects.filter(pk=spoilt.pk).update(**{column: RUBBISH})
        held = scopes.held(ana, BOND)
        assert held.shut == (uid_of(before, owner),)
        assert uid_of(held, left) == uid_of(before, left)
        assert held.made == before.made & held.scopes.keys()
        spoilt.save()
    Grant.objects.filter(person=1).update(**{column: RUBBISH})
    held = scopes.held(ana, BOND)
    assert set(held.shut) == set(before.scopes)
    assert held.scopes == {}
    assert held.made == frozenset()


def test_a_gift_counts_for_its_epoch_alone(lived: None, ana: Own):
    shared = uid_of(scopes.held(ana, BOND), None)
    Grant.objects.filter(person=1, scope__uid=shared).update(epoch=2)
    assert scopes.held(ana, BOND).shut == (shared,)


def test_earlier_keys_that_do_not_open_shut_their_scope_alone(lived: None, ana: Own):
    shared = uid_of(scopes.held(ana, BOND), None)
    Scope.objects.filter(uid=shared).update(before=RUBBISH)
    held = scopes.held(ana, BOND)
    assert held.shut == (shared,)
    assert held.of(1)


def test_to_shut_somebody_out_of_one_bond_leaves_them_the_other(lived: None, ana: Own, ben: Own):
    scopes.shut_out(1, BOND)
    assert scopes.held(ana, BOND).scopes == {}
    assert scopes.held(ana, BOND).shut == ()
    assert scopes.held(ana, OTHER).of(1)
    assert scopes.held(ben, BOND).shared


def test_a_removed_bond_leaves_no_key_and_others_stay(lived: None, ana: Own, ben: Own):
    kept, gone = scopes.held(ana, OTHER).of(1), scopes.held(ben, BOND).shared
    assert kept
    assert gone
    scopes.keep_content(gone, {UUID(int=1): bytes(32)})
    scopes.keep_content(kept, {UUID(int=2): bytes(32)})
    scopes.remove(BOND)
    assert scopes.held(ana, BOND).scopes == scopes.held(ben, BOND).scopes == {}
    assert [scope.bond for scope in Scope.objects.all()] == [OTHER]
    assert [key.uid for key in ContentKey.objects.all()] == [UUID(int=2)]
    assert scopes.held(ana, OTHER).of(1)


def test_one_more_scope_is_held_beside_the_others(lived: None, ana: Own, ben: Own):
    held, his = scopes.held(ana, BOND), scopes.held(ben, BOND).of(2)
    assert his
    more = held.with_scope(his)
    assert more.of(2) is his
    assert {**held.scopes, his.uid: his} == more.scopes
    assert (more.own, more.bond, more.shut, more.made) == (held.own, BOND, held.shut, held.made)
    assert held.of(2) is None


def test_a_removed_person_leaves_the_other_everything(lived: None, ana: Own, ben: Own):
    before, hers = scopes.held(ben, BOND), scopes.held(ana, BOND)
    keyring.remove(1)
    assert not keyring.exists(1)
    assert keyring.exists(2)
    assert scopes.held(ana, BOND).scopes == {}
    assert witness.seen(ana, hers.scopes) == {}
    assert scopes.held(ben, BOND).scopes.keys() == before.scopes.keys()
    assert witness.seen(ben, before.scopes) == dict.fromkeys(before.made, witness.NOTHING)
    assert keyring.opened(2, "four small wooden boats") == ben
