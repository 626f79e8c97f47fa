"""The keys of entries: each for its own entry in its own scope, and one that is damaged spoils no other."""

from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries

from tend.web.vault import scopes, sealing
from tend.web.vault.models import ContentKey
from tend.web.vault.pairs import Own
from tend.web.vault.router import AT_A_TIME
from tend.web.vault.scopes import Open

pytestmark = pytest.mark.django_db

ONE, TWO, THREE, FOUR = (UUID(int=n) for n in range(1, 5))


@pytest.fixture
def hers(ana: Own) -> Open:
    """A scope with the keys of three entries."""
    scope = scopes.new_private(ana, 1)
    scopes.keep_content(scope, {uid: sealing.new_key() for uid in (ONE, TWO, THREE)})
    return scope


@pytest.fixture
def more(ana: Own) -> Open:
    """Another scope, with the key of one."""
    scope = scopes.new_private(ana, 2)
    scopes.keep_content(scope, {FOUR: sealing.new_key()})
    return scope


def test_the_keys_of_several_scopes_are_found_together(hers: Open, more: Open):
    found = scopes.content_keys([hers, more])
    assert set(found) == {ONE, TWO, THREE, FOUR}
    assert len(set(found.values())) == 4
    assert scopes.content_keys([more]) == {FOUR: found[FOUR]}
    assert scopes.content_keys([]) == {}


def test_only_the_keys_one_asks_for_are_found(hers: Open, more: Open):
    found = scopes.content_keys([hers, more])
    assert scopes.content_keys([hers, more], [FOUR, ONE, UUID(int=9)]) == {ONE: found[ONE], FOUR: found[FOUR]}
    assert scopes.content_keys([more], [ONE]) == {}
    assert scopes.content_keys([hers, more], []) == {}


def test_many_are_asked_for_and_none_is_missed(hers: Open):
    asked = [*(UUID(int=n) for n in range(100, 100 + AT_A_TIME)), ONE]
    assert set(scopes.content_keys([hers], asked)) == {ONE}
    assert set(scopes.content_keys([hers], asked[::-1])) == {ONE}


def test_more_keys_than_go_into_one_question_are_kept(hers: Open):
    keys = {UUID(int=n): sealing.new_key() for n in range(100, 102 + AT_A_TIME)}
    scopes.keep_content(hers, keys)
    found = scopes.content_keys([hers])
    assert {uid: found[uid] for uid in keys} == keys


@pytest.mark.parametrize("spoilt", [ONE, TWO, THREE])
def test_a_damaged_key_is_left_out_and_the_others_are_found(hers: Open, spoilt: UUID):
    rest = {uid: key for uid, key in scopes.content_keys([hers]).items() if uid != spoilt}
    ContentKey.objects.filter(uid=spoilt).update(wrapped=b"He never wrote this.")
    assert scopes.content_keys([hers]) == rest
    assert scopes.content_keys([hers], [ONE, TWO, THREE]) == rest


def test_a_key_of_an_epoch_that_never_was_is_left_out(hers: Open):
    ContentKey.objects.filter(uid=TWO).update(epoch=2)
    assert set(scopes.content_keys([hers])) == {ONE, THREE}


def test_a_key_opens_for_no_other_entry_and_in_no_other_scope(hers: Open, more: Open):
    one = ContentKey.objects.get(uid=ONE).wrapped
    ContentKey.objects.filter(uid=TWO).update(wrapped=one)
    ContentKey.objects.filter(uid=FOUR).update(wrapped=one)
    ContentKey.objects.filter(uid=THREE).update(scope_id=more.row)
    assert set(scopes.content_keys([hers, more])) == {ONE}


def test_a_damaged_key_does_not_come_along_when_the_scope_is_changed(ana: Own, hers: Open, more: Open):
    found = scopes.content_keys([hers, more])
    ContentKey.objects.filter(uid=TWO).update(wrapped=b"He never wrote this.")
    after = scopes.rotate(ana, hers, {1: ana.public})
    assert scopes.content_keys([after]) == {ONE: found[ONE], THREE: found[THREE]}
    assert set(ContentKey.objects.values_list("uid", "epoch")) == {(ONE, 2), (THREE, 2), (FOUR, 1)}
    assert scopes.content_keys([more]) == {FOUR: found[FOUR]}


def test_what_is_destroyed_is_gone_and_the_rest_stays(hers: Open, more: Open):
    scopes.destroy([ONE, FOUR])
    assert set(scopes.content_keys([hers, more])) == {TWO, THREE}
    assert scopes.gone([ONE, TWO, THREE, FOUR]) == {ONE, FOUR}


def test_what_was_destroyed_may_be_destroyed_again(hers: Open):
    scopes.destroy([ONE])
    scopes.destroy(iter([ONE, TWO]))
    assert scopes.gone([ONE, TWO, THREE]) == {ONE, TWO}
    assert set(scopes.content_keys([hers])) == {THREE}


def test_where_nothing_is_taken_back_nothing_is_asked(
    hers: Open, django_assert_num_queries: DjangoAssertNumQueries
):
    with django_assert_num_queries(0, using="keys"):
        scopes.destroy([])


def test_no_key_lies_open_in_its_row(hers: Open):
    lying = b"".join(bytes(row.wrapped) for row in ContentKey.objects.all())
    assert not [key for key in scopes.content_keys([hers]).values() if key in lying]
