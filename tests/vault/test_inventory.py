"""The vault told without opening it: what is there, what is gone for good, and what must go again."""

from uuid import UUID, uuid4

import pytest

from tend.web.vault import inventory, keyring, scopes
from tend.web.vault.inventory import Place
from tend.web.vault.models import ContentKey, Gone
from tend.web.vault.router import AT_A_TIME
from tend.web.vault.scopes import Open

pytestmark = pytest.mark.django_db


@pytest.fixture
def hers() -> Open:
    """Ana's own scope, in bond 5."""
    return scopes.new_private(keyring.make(1, "lantern over water"), 5)


def with_keys(scope: Open, uids: list[UUID]) -> list[UUID]:
    scopes.keep_content(scope, {uid: bytes(32) for uid in uids})
    return uids


def test_every_scope_and_every_key_is_told(hers: Open):
    ben = keyring.make(2, "four small wooden boats")
    his = scopes.rotate(ben, scopes.new_private(ben, 6), {2: ben.public})
    mine, (yours,) = with_keys(hers, [uuid4(), uuid4()]), with_keys(his, [uuid4()])
    assert inventory.places() == {hers.uid: Place(5, 1), his.uid: Place(6, 2)}
    assert inventory.kept() == {**dict.fromkeys(mine, hers.uid), yours: his.uid}
    assert inventory.gone() == set()


def test_what_is_carried_out_is_gone_and_the_rest_stays(hers: Open):
    gone, kept = with_keys(hers, [uuid4(), uuid4()])
    elsewhere = uuid4()
    assert inventory.carry_out([gone, elsewhere]) == 1
    assert inventory.gone() == {gone, elsewhere}
    assert set(inventory.kept()) == {kept}


def test_to_carry_out_once_more_changes_nothing(hers: Open):
    (gone,) = with_keys(hers, [uuid4()])
    assert inventory.carry_out([gone]) == 1
    assert inventory.carry_out([gone]) == 0
    assert inventory.carry_out(()) == 0
    assert inventory.gone() == {gone}


def test_however_many_keys_came_back_every_one_goes_again(hers: Open):
    uids = [UUID(int=n) for n in range(AT_A_TIME + 2)]
    Gone.objects.bulk_create(Gone(uid=uid) for uid in uids)
    with_keys(hers, uids)
    assert inventory.carry_out(()) == len(uids)
    assert not ContentKey.objects.exists()


def test_one_may_ask_of_many_entries_whether_they_are_gone(hers: Open):
    uids = [UUID(int=n) for n in range(AT_A_TIME + 2)]
    taken_back = frozenset((uids[0], uids[-1]))
    scopes.destroy(taken_back)
    assert scopes.gone(uids) == taken_back
    assert scopes.gone(uids[1:-1]) == frozenset()
    assert scopes.gone(()) == frozenset()
