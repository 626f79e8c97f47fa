"""A stop in the middle: the keys are as they were before, and nothing is half done."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.db import DatabaseError, connections

from tend.web.vault import inventory, keyring, scopes
from tend.web.vault.models import Gone
from tend.web.vault.pairs import Own
from tend.web.vault.scopes import Open

pytestmark = pytest.mark.django_db

UID = UUID(int=1)


@pytest.fixture
def hers(ana: Own) -> Open:
    """A scope of Ana's own, with the key of one entry."""
    scope = scopes.new_private(ana, 1)
    scopes.keep_content(scope, {UID: bytes(32)})
    return scope


@contextmanager
def stopped_at(sql: str) -> Iterator[None]:
    """The disk of the keys gives up at this question; afterwards they lie as they lay before."""

    def gives_up(execute, asked, *rest):
        if asked.startswith(sql):
            raise DatabaseError("the disk is full")
        return execute(asked, *rest)

    before = lying()
    with connections["keys"].execute_wrapper(gives_up), pytest.raises(DatabaseError, match="disk is full"):
        yield
    assert lying() == before


def lying() -> dict[str, list[dict[str, Any]]]:
    """Every row of the vault."""
    models = apps.get_app_config("vault").get_models()
    return {model.__name__: list(model._default_manager.order_by("pk").values()) for model in models}


def test_a_new_scope_is_there_whole_or_not_at_all(ana: Own):
    with stopped_at('INSERT INTO "vault_witness"'):
        scopes.new_private(ana, 1)


def test_a_key_is_changed_whole_or_not_at_all(ana: Own, hers: Open):
    with stopped_at('INSERT INTO "vault_contentkey"'):
        scopes.rotate(ana, hers, {1: ana.public})
    assert scopes.content_keys(scopes.held(ana, 1).scopes.values()) == {UID: bytes(32)}


def test_words_are_taken_back_whole_or_not_at_all(hers: Open):
    with stopped_at('DELETE FROM "vault_contentkey"'):
        scopes.destroy([UID])


def test_the_ledger_is_carried_out_whole_or_not_at_all(hers: Open):
    with stopped_at('DELETE FROM "vault_contentkey"'):
        inventory.carry_out([UID])
    assert not Gone.objects.exists()


def test_a_person_is_removed_whole_or_not_at_all(ana: Own, hers: Open):
    with stopped_at('DELETE FROM "vault_keyring"'):
        keyring.remove(1)
    assert keyring.opened(1, "lantern over water") == ana
