"""Words sealed under one key: padded, so that their length tells little, and bound to their place."""

import struct
from functools import lru_cache
from os import urandom
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY: Final = 32
"""Bytes of every symmetric key: AES-256."""
STEP: Final = 256
"""Sealed words come in steps of this many bytes (hand-set; security practice pads to a fixed step)."""
VERSION: Final = 1
"""The form of what is sealed today; earlier forms are read for ever (`tests/vault/golden.json`)."""
_NONCE: Final = 12
_LENGTH: Final = struct.Struct(">I")
_HEAD: Final = bytes([VERSION])


class Unreadable(Exception):
    """These bytes are not what was sealed here under this key: damaged, moved, or another's."""


def new_key() -> bytes:
    """A key nobody has had before."""
    return urandom(KEY)


def derived(key: bytes, purpose: str) -> bytes:
    """A key for one purpose out of another one (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), KEY, None, b"tend 1 " + purpose.encode()).derive(key)


@lru_cache(maxsize=256)
def _cipher(key: bytes) -> AESGCM:
    return AESGCM(key)


def seal(key: bytes, words: bytes, place: bytes) -> bytes:
    """The words under this key (AES-256-GCM), to be opened at this place only."""
    return _sealed(_cipher(key), words, place)


def unseal(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """The words again; Unreadable where key, place or a single bit differ."""
    return _unsealed(_cipher(key), sealed, place)


def seal_once(key: bytes, words: bytes, place: bytes) -> bytes:
    """The same for a key that seals one thing only, and is not worth remembering."""
    return _sealed(AESGCM(key), words, place)


def unseal_once(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """The same for a key that sealed one thing only."""
    return _unsealed(AESGCM(key), sealed, place)


def _sealed(cipher: AESGCM, words: bytes, place: bytes) -> bytes:
    plain = _LENGTH.pack(len(words)) + words
    plain += bytes(-len(plain) % STEP)
    nonce = urandom(_NONCE)
    return _HEAD + nonce + cipher.encrypt(nonce, plain, _HEAD + place)


def _unsealed(cipher: AESGCM, sealed: bytes, place: bytes) -> bytes:
    if sealed[:1] != _HEAD:
        raise Unreadable("sealed in a form this Tend does not know")
    try:
        plain = cipher.decrypt(sealed[1:13], sealed[13:], _HEAD + place)
    except (InvalidTag, ValueError):
        raise Unreadable("not what was sealed here") from None
    (length,) = _LENGTH.unpack_from(plain)
    return plain[4 : 4 + length]


def wrap(key: bytes, inner: bytes, place: bytes) -> bytes:
    """A key under another key: 61 bytes, no padding."""
    nonce = urandom(_NONCE)
    return _HEAD + nonce + _cipher(key).encrypt(nonce, inner, _HEAD + place)


def unwrap(key: bytes, wrapped: bytes, place: bytes) -> bytes:
    """The inner key again; Unreadable where it is not."""
    if wrapped[:1] != _HEAD:
        raise Unreadable("a key in a form this Tend does not know")
    try:
        return _cipher(key).decrypt(wrapped[1:13], wrapped[13:], _HEAD + place)
    except (InvalidTag, ValueError):
        raise Unreadable("not a key that was put here") from None
