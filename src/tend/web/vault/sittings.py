"""The keys while somebody is signed in: sealed in their session, under a secret only their browser holds."""

from base64 import b64decode, b64encode
from typing import Final

from django.contrib.sessions.backends.base import SessionBase

from . import sealing
from .pairs import Own
from .sealing import Unreadable

SEALED: Final = "sealed"
"""Under this name a session keeps the sealed key."""


def begin(session: SessionBase, own: Own) -> str:
    """Seal the keys into this session; what is given back belongs in the browser and nowhere else."""
    secret = sealing.new_key()
    inner = sealing.wrap(sealing.derived(secret, "session"), own.secret, _place(own.person))
    session[SEALED] = b64encode(inner).decode()
    return secret.hex()


def opened(session: SessionBase, person: int, secret: str) -> Own | None:
    """The keys again, for the browser that holds their secret; None for every other."""
    try:
        inner, key = b64decode(session.get(SEALED, ""), validate=True), bytes.fromhex(secret)
        return Own(person, sealing.unwrap(sealing.derived(key, "session"), inner, _place(person)))
    except (Unreadable, ValueError):
        return None


def _place(person: int) -> bytes:
    return f"session|{person}".encode()
