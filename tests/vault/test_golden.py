"""A vault as it once lay in its rows: whichever Tend wrote it, today's opens all of it."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.contrib.sessions.backends.db import SessionStore

from tend.web.vault import keyring, models, scopes, second, sittings, witness
from tend.web.vault.column import Sealed
from tend.web.vault.compared import six_words
from tend.web.vault.pairs import Own
from tend.web.vault.second import Step
from tend.web.vault.witness import Head

pytestmark = pytest.mark.django_db

KEPT = json.loads((Path(__file__).parent / "golden_rows.json").read_text(encoding="utf-8"))
ANA, BEN, BOND = 1, 2, 1

Kept = dict[str, Any]


@pytest.fixture(params=sorted(KEPT))
def kept(request) -> Kept:
    """The rows of Ana and Ben: two keyrings, a scope of hers, and a shared one in its third epoch."""
    found: Kept = KEPT[request.param]
    for name, rows in found["rows"].items():
        model = getattr(models, name)
        sealed = {column.name for column in model._meta.get_fields() if isinstance(column, Sealed)}
        model.objects.bulk_create(
            model(
                **{column: bytes.fromhex(said) if column in sealed else said for column, said in row.items()}
            )
            for row in rows
        )
    return found


@pytest.fixture
def ana(kept: Kept) -> Own:
    return Own(ANA, bytes.fromhex(kept["secret"]))


def in_hex(keys: dict[UUID, bytes]) -> dict[str, str]:
    return {str(uid): key.hex() for uid, key in keys.items()}


def test_the_passphrase_and_the_paper_still_open_the_same_keys(kept: Kept, ana: Own):
    assert keyring.opened(ANA, kept["passphrase"]) == ana
    assert keyring.opened_by_code(ANA, kept["code"]) == ana
    assert keyring.public_of(ANA) == ana.public


def test_a_session_that_was_open_is_still_open(kept: Kept, ana: Own):
    session = SessionStore()
    session[sittings.SEALED] = kept["sitting"]["sealed"]
    assert sittings.opened(session, ANA, kept["sitting"]["secret"]) == ana


def test_what_was_left_at_the_door_is_still_picked_up(kept: Kept, ana: Own):
    assert ana.picked_up(bytes.fromhex(kept["letter"])) == b"I kept thinking"


def test_every_scope_still_opens_in_every_epoch(kept: Kept, ana: Own):
    held = scopes.held(ana, BOND)
    assert held.shut == ()
    assert {str(uid) for uid in held.scopes} == {kept["private"]["uid"], kept["shared"]["uid"]}
    assert held.shared
    assert sorted(held.shared.keys) == [1, 2, 3]
    assert {n: held.shared.key("lines", int(n)).hex() for n in ("1", "3")} == kept["shared"]["lines"]


def test_every_entry_still_has_its_key(kept: Kept, ana: Own):
    held = scopes.held(ana, BOND)
    hers, both = held.of(ANA), held.shared
    assert hers
    assert both
    assert in_hex(scopes.content_keys([hers])) == kept["private"]["entries"]
    assert in_hex(scopes.content_keys([both])) == kept["shared"]["entries"]


def test_what_was_shown_besides_is_still_asked(kept: Kept, ana: Own):
    assert second.steps(ana) == (
        Step("s1", "app", "My phone", "2026-05-03", "JBSWY3DPEHPK3PXP", 7),
        Step("s2", "passkey", "A key", "2026-05-04", "AAEC"),
    )


def test_what_was_seen_is_still_known(kept: Kept, ana: Own):
    uid = UUID(kept["private"]["uid"])
    assert witness.seen(ana, {uid: None}) == {uid: Head(3, bytes(range(32)))}


def test_the_six_words_of_two_people_stay_the_same(kept: Kept):
    assert " ".join(six_words(ANA, BEN)) == " ".join(six_words(BEN, ANA)) == kept["aloud"]
