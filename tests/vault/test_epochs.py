"""The epochs of a scope: a key for each, every earlier one kept for whoever reads on, and none made up."""

from uuid import uuid4

import pytest

from tend.web.vault import keyring, scopes, sealing
from tend.web.vault.models import Grant, Scope
from tend.web.vault.pairs import Own
from tend.web.vault.scopes import Open
from tend.web.vault.sealing import Unreadable

pytestmark = pytest.mark.django_db

BOND = 1
NEVER = r"^sealed in an epoch this scope never had$"


@pytest.fixture
def both(ana: Own, ben: Own) -> Open:
    """What the two share; Ben made it."""
    return scopes.new_shared(ben, BOND, 1, ana.public)


def parts(scope: Open | None) -> tuple[object, ...]:
    assert scope
    return scope.uid, scope.row, scope.owner, scope.epoch, dict(scope.keys)


def test_a_scope_is_handed_over_as_it_opens_later(ana: Own, ben: Own, both: Open):
    hers = scopes.new_private(ana, BOND)
    assert parts(hers) == parts(scopes.held(ana, BOND).of(1))
    assert parts(both) == parts(scopes.held(ana, BOND).shared) == parts(scopes.held(ben, BOND).shared)
    assert (hers.owner, both.owner, hers.epoch, both.epoch) == (1, None, 1, 1)
    assert Scope.objects.get(uid=hers.uid).pk == hers.row


def test_with_every_rotation_the_earlier_keys_stay_and_a_new_one_comes(ana: Own, ben: Own, both: Open):
    readers = {1: ana.public, 2: ben.public}
    first = both.key("lines")
    second = scopes.rotate(ana, both, readers)
    third = scopes.rotate(ben, second, readers)
    assert (third.uid, third.row, third.owner, third.epoch) == (both.uid, both.row, None, 3)
    assert third.key("lines", 1) == first
    assert third.key("lines", 2) == second.key("lines")
    assert len({third.key("lines", epoch) for epoch in (1, 2, 3)}) == 3
    for one in (ana, ben):
        assert parts(scopes.held(one, BOND).shared) == parts(third)


def test_a_private_scope_stays_private_in_its_next_epoch(ana: Own):
    after = scopes.rotate(ana, scopes.new_private(ana, BOND), {1: ana.public})
    assert after.owner == 1
    assert parts(scopes.held(ana, BOND).of(1)) == parts(after)


def test_after_a_rotation_only_its_readers_are_given_the_key(ana: Own, ben: Own, both: Open):
    noor = keyring.make(3, "a stone in the garden")
    scopes.rotate(ana, both, {1: ana.public, 3: noor.public})
    assert set(Grant.objects.values_list("person", "epoch")) == {(1, 2), (3, 2)}
    assert scopes.held(ben, BOND).shared is None
    assert parts(scopes.held(noor, BOND).shared) == parts(scopes.held(ana, BOND).shared)


def test_a_rotation_leaves_other_scopes_as_they_were(ana: Own, ben: Own, both: Open):
    hers = scopes.new_private(ana, BOND)
    keys = {uuid4(): sealing.new_key() for _ in range(2)}
    scopes.keep_content(hers, keys)
    scopes.rotate(ana, both, {2: ben.public})
    assert parts(scopes.held(ana, BOND).of(1)) == parts(hers)
    assert scopes.content_keys([hers]) == keys


def test_an_epoch_that_never_was_has_no_key(both: Open):
    for epoch in (0, 2, -1):
        with pytest.raises(Unreadable, match=NEVER):
            both.key("lines", epoch)
        with pytest.raises(Unreadable, match=NEVER):
            both.cipher("lines", epoch)


def test_a_cipher_is_made_once_for_each_purpose_and_epoch(ana: Own, both: Open):
    after = scopes.rotate(ana, both, {1: ana.public})
    assert after.cipher("lines") is after.cipher("lines") is after.cipher("lines", 2)
    assert after.cipher("lines") is not after.cipher("content")
    sealed = sealing.seal(after.key("lines", 1), b"You hid the debt.", b"here")
    assert sealing.unseal(after.cipher("lines", 1), sealed, b"here") == b"You hid the debt."
    with pytest.raises(Unreadable):
        sealing.unseal(after.cipher("lines"), sealed, b"here")
    with pytest.raises(Unreadable):
        sealing.unseal(after.cipher("content", 1), sealed, b"here")


def test_the_keys_of_a_scope_are_never_printed(both: Open):
    assert str(both.keys[1]) not in repr(both)
    assert both.keys[1].hex() not in repr(both)


def test_what_lies_of_earlier_keys_opens_in_no_other_scope(ana: Own, ben: Own, both: Open):
    readers = {1: ana.public, 2: ben.public}
    scopes.rotate(ana, both, readers)
    hers = scopes.rotate(ana, scopes.new_private(ana, BOND), {1: ana.public})
    Scope.objects.filter(pk=both.row).update(before=Scope.objects.get(pk=hers.row).before)
    held = scopes.held(ana, BOND)
    assert held.shut == (both.uid,)
    assert parts(held.of(1)) == parts(hers)


def test_a_scope_has_a_name_nobody_guesses(ana: Own, both: Open):
    names = {scopes.new_private(ana, bond).uid for bond in range(2, 12)}
    assert len(names) == 10
    assert {uid.version for uid in names} == {4}
