"""A person's pair of keys, and what one gives to another under it: only the two of them can have made it."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from nacl.exceptions import CryptoError
from nacl.public import Box, PrivateKey, PublicKey, SealedBox

from . import sealing
from .sealing import Unreadable

PAIR: Final = 32
"""Bytes of either half (X25519)."""


@dataclass(frozen=True)
class Own:
    """One person's keys while they are signed in; it lives no longer than a request."""

    person: int
    secret: bytes = field(repr=False)

    @cached_property
    def _pair(self) -> PrivateKey:
        return PrivateKey(self.secret)

    @cached_property
    def public(self) -> bytes:
        """The half anybody may know."""
        return bytes(self._pair.public_key)

    def key(self, purpose: str) -> bytes:
        """A key for something of one's own."""
        return sealing.derived(self.secret, purpose)

    def give(self, inner: bytes, to: bytes, place: bytes) -> bytes:
        """A key for another person's eyes, shown to come from this one (NaCl box)."""
        return bytes(Box(self._pair, PublicKey(to)).encrypt(place + b"|" + inner))

    def take(self, given: bytes, giver: bytes, place: bytes) -> bytes:
        """What this giver gave for this place; Unreadable when it is anything else."""
        try:
            said = bytes(Box(self._pair, PublicKey(giver)).decrypt(given))
        except (CryptoError, ValueError, TypeError):
            raise Unreadable("not given by whom it names") from None
        if not said.startswith(place + b"|"):
            raise Unreadable("given for another place")
        return said[len(place) + 1 :]

    def picked_up(self, left: bytes) -> bytes:
        """What was left at this person's door; Unreadable when it was left at another's."""
        try:
            return bytes(SealedBox(self._pair).decrypt(left))
        except (CryptoError, ValueError, TypeError):
            raise Unreadable("left for somebody else") from None


def left_for(public: bytes, words: bytes) -> bytes:
    """Words for one person's eyes while they are away (NaCl sealed box); it says nothing of who left them."""
    return bytes(SealedBox(PublicKey(public)).encrypt(words))


def new(person: int) -> Own:
    """A pair nobody has had before."""
    return Own(person, bytes(PrivateKey.generate()))
