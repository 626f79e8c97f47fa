"""A passphrase stretched once: one half shows who somebody is, the other opens their keys."""

import secrets
import unicodedata
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from threading import BoundedSemaphore
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from django.conf import settings

from . import sealing

SALT: Final = 16
AT_ONCE: Final = 2
"""Stretchings that run at the same time; more of them would only make each other slow, and fill memory."""
_turns: Final = BoundedSemaphore(AT_ONCE)
CODE_BYTES: Final = 20
"""160 bits: a code nobody guesses, whatever the time."""
_LETTERS: Final = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"
"""32 letters and figures that are not mistaken for one another on paper (after Crockford's base 32)."""


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


@dataclass(frozen=True, slots=True)
class Stretched:
    """The two halves; what is kept of the first cannot give the second."""

    verifier: bytes
    opener: bytes = field(repr=False)

    def shows(self, verifier: bytes) -> bool:
        """Whether this is the passphrase that was kept; takes the same time either way."""
        return secrets.compare_digest(self.verifier, verifier)


def stretched(passphrase: str, salt: bytes, cost: Cost) -> Stretched:
    """Both halves of a passphrase, after one run of Argon2id."""
    said = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    with _turns:
        root = hash_secret_raw(said, salt, cost.passes, cost.memory, cost.lanes, sealing.KEY, Type.ID)
    return _halves(root)


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
