"""The keys in a session: open for the browser that holds the secret, and for nobody who wrote in the row."""

from base64 import b64decode, b64encode

import pytest
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore

from tend.web.vault import sealing, sittings
from tend.web.vault.pairs import Own

ANA = Own(1, bytes(range(32)))


@pytest.fixture
def session() -> SessionBase:
    return SessionStore()


@pytest.fixture
def secret(session: SessionBase) -> str:
    """What Ana's browser holds, once she is signed in."""
    return sittings.begin(session, ANA)


def test_each_sign_in_has_a_secret_of_its_own(session: SessionBase, secret: str):
    first = session[sittings.SEALED]
    again = sittings.begin(session, ANA)
    assert again != secret
    assert sittings.opened(session, 1, secret) is None
    assert sittings.opened(session, 1, again) == ANA
    session[sittings.SEALED] = first
    assert sittings.opened(session, 1, secret) == ANA


def test_what_the_browser_holds_is_as_long_as_a_key(secret: str):
    assert len(bytes.fromhex(secret)) == sealing.KEY


def test_a_row_somebody_wrote_in_opens_nothing(session: SessionBase, secret: str):
    lying = session[sittings.SEALED]
    bent = bytearray(b64decode(lying))
    bent[-1] ^= 1
    for wrong in (f"*{lying}", lying[:-4], b64encode(bent).decode(), "He never wrote this.", "é", ""):
        session[sittings.SEALED] = wrong
        assert sittings.opened(session, 1, secret) is None, wrong


def test_the_keys_of_one_person_open_for_no_other(session: SessionBase, secret: str):
    assert sittings.opened(session, 2, secret) is None
    assert sittings.opened(session, 1, secret) == Own(1, ANA.secret)
