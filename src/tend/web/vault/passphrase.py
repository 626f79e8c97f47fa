"""A passphrase stretched once: one half shows who somebody is, the other opens their keys."""

import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from threading import BoundedSemaphore
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from django.conf import settings

from . import sealing

SALT: Final = 16
WAITING: Final = 2
"""Strangers who may be at the door at once, one stretched and one waiting; the next is asked to come again.

More would make each other slow and fill memory (hand-set; a stretching takes about a third of a second).
"""
_places: Final = BoundedSemaphore(WAITING)
_strangers: Final = BoundedSemaphore(1)
_own: Final = BoundedSemaphore(1)
CODE_BYTES: Final = 20
"""160 bits: a code nobody guesses, whatever the time."""
_LETTERS: Final = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"
"""32 letters and figures that are not mistaken for one another on paper (after Crockford's base 32)."""

MEMORY: Final = 1024 * 1024
"""KiB of memory one stretching may ask for, whatever a row says (hand-set: a small server has no more)."""
PASSES: Final = 64
"""The same for passes (hand-set; today's are three)."""


class Crowded(Exception):
    """Too many strangers are at the door in this moment."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one stretching costs: memory in KiB, passes over it, lanes side by side (Argon2id, RFC 9106)."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1

    @classmethod
    def today(cls) -> "Cost":
        """The cost new passphrases get here."""
        return cls(**settings.PASSPHRASE_COST)

    def kept(self) -> dict[str, int]:
        """As it is kept beside what it stretched."""
        return asdict(self)

    @property
    def sound(self) -> bool:
        """Whether these are numbers Argon2id takes and a server bears; a hand outside Tend may put others."""
        whole = all(isinstance(number, int) for number in asdict(self).values())
        return (
            whole and 8 * self.lanes <= self.memory <= MEMORY and 0 < self.passes <= PASSES and self.lanes > 0
        )


@dataclass(frozen=True, slots=True)
class Stretched:
    """The two halves; what is kept of the first cannot give the second."""

    verifier: bytes
    opener: bytes = field(repr=False)

    def shows(self, verifier: bytes) -> bool:
        """Whether this is the passphrase that was kept; takes the same time either way."""
        return secrets.compare_digest(self.verifier, verifier)


def stretched(passphrase: str, salt: bytes, cost: Cost, *, stranger: bool = False) -> Stretched:
    """Both halves of a passphrase, after one run of Argon2id.

    Strangers take turns among themselves, so that a crowd of them never keeps out whoever is known here;
    Crowded where too many of them wait.
    """
    said = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    with _turn(stranger=stranger):
        root = hash_secret_raw(said, salt, cost.passes, cost.memory, cost.lanes, sealing.KEY, Type.ID)
    return _halves(root)


def crowded() -> bool:
    """Whether another stranger would be asked to come again in this moment; it costs nothing to ask."""
    free = _places.acquire(blocking=False)
    if free:
        _places.release()
    return not free


@contextmanager
def _turn(*, stranger: bool) -> Iterator[None]:
    if not stranger:
        with _own:
            yield
        return
    if not _places.acquire(blocking=False):
        raise Crowded
    try:
        with _strangers:
            yield
    finally:
        _places.release()


def of_code(code: str) -> Stretched:
    """Both halves of a recovery code: it is random throughout, so stretching would add nothing."""
    return _halves(sha256(_plainly(code).encode()).digest())


def _halves(root: bytes) -> Stretched:
    verifier = sha256(sealing.derived(root, "verifier")).digest()
    return Stretched(verifier, sealing.derived(root, "opener"))


def new_salt() -> bytes:
    """A salt nobody else has."""
    return secrets.token_bytes(SALT)


def new_code() -> str:
    """A recovery code for paper: eight groups of four."""
    number = int.from_bytes(secrets.token_bytes(CODE_BYTES))
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in range(CODE_BYTES * 8 // 5))
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def _plainly(code: str) -> str:
    """A code as it is compared: however it was typed off the paper."""
    said = unicodedata.normalize("NFKC", code).upper()
    said = said.translate(str.maketrans("ILO", "110"))
    return "".join(letter for letter in said if letter in _LETTERS)
