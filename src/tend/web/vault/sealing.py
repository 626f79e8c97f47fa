"""Words sealed under one key: padded, so that their length tells little, and bound to their place."""

import struct
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


Key = bytes | AESGCM
"""A key, or the cipher made of it: whoever seals many things under one key makes that once."""


def cipher(key: bytes) -> AESGCM:
    """The cipher of a key. It is kept by nobody but the one who asked, so that it goes when they go."""
    return AESGCM(key)


def seal(key: Key, words: bytes, place: bytes) -> bytes:
    """The words under this key (AES-256-GCM), padded, to be opened at this place only."""
    plain = _LENGTH.pack(len(words)) + words
    return wrap(key, plain + bytes(-len(plain) % STEP), place)


def unseal(key: Key, sealed: bytes, place: bytes) -> bytes:
    """The words again; Unreadable where key, place or a single bit differ."""
    plain = unwrap(key, sealed, place)
    if len(plain) < _LENGTH.size:
        raise Unreadable("sealed without the padding that words get here")
    (length,) = _LENGTH.unpack_from(plain)
    return plain[_LENGTH.size : _LENGTH.size + length]


def wrap(key: Key, inner: bytes, place: bytes) -> bytes:
    """Bytes of a known length, such as another key, under this one: 29 bytes more, and no padding."""
    nonce = urandom(_NONCE)
    return _HEAD + nonce + _made(key).encrypt(nonce, inner, _HEAD + place)


def unwrap(key: Key, wrapped: bytes, place: bytes) -> bytes:
    """The bytes again; Unreadable where key, place or a single bit differ."""
    if wrapped[:1] != _HEAD:
        raise Unreadable("sealed in a form this Tend does not know")
    try:
        return _made(key).decrypt(wrapped[1:13], wrapped[13:], _HEAD + place)
    except (InvalidTag, ValueError):
        raise Unreadable("not what was sealed here") from None


def _made(key: Key) -> AESGCM:
    return key if isinstance(key, AESGCM) else cipher(key)
