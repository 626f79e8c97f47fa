"""A file sealed to a public key: whoever holds the other half opens it, and nobody else.

Its form: a first line, the length of a box, the box (a fresh key for this file, sealed to the public key), a
header, then pieces of 64 KiB, each authenticated and in its place (libsodium's secretstream). The first piece
is a label, the last one says that it is the last: cut short, swapped or changed, the file does not open.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

FIRST: Final = b"tend backup 1\n"
"""What every sealed file begins with; the number is the form's."""
PIECE: Final = 64 * 1024
"""Bytes sealed at a time (hand-set): little memory, and little lost to what each piece adds."""
_MORE: Final = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER: Final = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_LAST: Final = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_GOES_ON: Final = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_SIZE: Final = struct.Struct(">H")


class Damaged(Exception):
    """Why a sealed file does not open."""


def seal(plain: Path, sealed: Path, public: bytes, label: bytes) -> bytes:
    """Seal a file with its label to a public key; gives back the key of this one file, for a look back."""
    key = bindings.crypto_secretstream_xchacha20poly1305_keygen()
    box = SealedBox(PublicKey(public)).encrypt(key)
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    header = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    with plain.open("rb") as of, sealed.open("xb") as to:
        to.write(FIRST + _SIZE.pack(len(box)) + box + header)
        first = _push(state, label, last=False)
        to.write(_SIZE.pack(len(first)) + first)
        for piece, last in _pieces(of):
            to.write(_push(state, piece, last=last))
    return key


def opened(sealed: Path, plain: Path, private: bytes) -> bytes:
    """Open a sealed file with the private half; gives back its label. Raises Damaged."""
    with sealed.open("rb") as of:
        box = _box(of, sealed.name)
        try:
            key = SealedBox(PrivateKey(private)).decrypt(box)
        except (CryptoError, ValueError, TypeError):
            raise Damaged(f"{sealed.name} was sealed to another key than this one, or changed.") from None
        with plain.open("xb") as to:
            return _poured(of, to, key, sealed.name)


def opened_again(sealed: Path, plain: Path, key: bytes) -> bytes:
    """Open a file that was sealed just now, with the key of this one file. Raises Damaged."""
    with sealed.open("rb") as of, plain.open("xb") as to:
        _box(of, sealed.name)
        return _poured(of, to, key, sealed.name)


def _pieces(of: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """The pieces of a file, each with whether it is the last; an empty file has one empty piece."""
    piece = of.read(PIECE)
    while True:
        after = of.read(PIECE)
        yield piece, not after
        if not after:
            return
        piece = after


def _push(state: bindings.crypto_secretstream_xchacha20poly1305_state, piece: bytes, *, last: bool) -> bytes:
    tag = _LAST if last else _GOES_ON
    return bytes(bindings.crypto_secretstream_xchacha20poly1305_push(state, piece, None, tag))


def _box(of: BinaryIO, name: str) -> bytes:
    """The box at the head of a sealed file."""
    if of.read(len(FIRST)) != FIRST:
        raise Damaged(f"{name} is no backup that `tend backup` made.")
    return of.read(_SIZE.unpack(_exactly(of, _SIZE.size, name))[0])


def _exactly(of: BinaryIO, size: int, name: str) -> bytes:
    read = of.read(size)
    if len(read) != size:
        raise Damaged(f"{name} ends too early.")
    return read


def _poured(of: BinaryIO, to: BinaryIO, key: bytes, name: str) -> bytes:
    """Everything inside, written out piece by piece; gives back the label."""
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    header = _exactly(of, _HEADER, name)
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    size = _SIZE.unpack(_exactly(of, _SIZE.size, name))[0]
    label, last = _pull(state, _exactly(of, size, name), name)
    while not last:
        piece, last = _pull(state, of.read(PIECE + _MORE), name)
        to.write(piece)
    if of.read(1):
        raise Damaged(f"{name} goes on after its end.")
    return label


def _pull(
    state: bindings.crypto_secretstream_xchacha20poly1305_state, piece: bytes, name: str
) -> tuple[bytes, bool]:
    if len(piece) < _MORE:
        raise Damaged(f"{name} ends too early.")
    try:
        inside, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, piece, None)
    except (CryptoError, RuntimeError, ValueError):
        raise Damaged(f"{name} was damaged or changed.") from None
    return bytes(inside), tag == _LAST
