"""A person's keyring: made with a passphrase, opened by it, given another one, opened from paper."""

from typing import Final

from django.db import transaction

from . import pairs, sealing
from .models import Grant, Keyring, Witness
from .pairs import Own
from .passphrase import SALT, Cost, Stretched, new_code, new_salt, of_code, stretched
from .router import KEYS

_NOBODY: Final = bytes(32)
"""What an unknown name is compared with: no passphrase fits it."""


def _place(person: int, way: str) -> bytes:
    return f"keyring|{person}|{way}".encode()


def make(person: int, passphrase: str) -> Own:
    """The first keyring of a person; what they seal from now on opens with this passphrase alone."""
    own = pairs.new(person)
    salt, cost = new_salt(), Cost.today()
    halves = stretched(passphrase, salt, cost)
    Keyring.objects.create(
        person=person, salt=salt, verifier=halves.verifier, public=own.public,
        wrapped=_wrapped(own, halves, "passphrase"), **cost.kept(),
    )  # fmt: skip
    return own


def exists(person: int) -> bool:
    """Whether this person has a keyring."""
    return Keyring.objects.filter(person=person).exists()


def public_of(person: int) -> bytes | None:
    """The half of somebody's pair that anybody may know; None before they have one."""
    found = Keyring.objects.filter(person=person).values_list("public", flat=True).first()
    return bytes(found) if found is not None else None


def opened(person: int | None, passphrase: str, *, stranger: bool = False) -> Own | None:
    """The keys behind a passphrase, or None; for nobody, or a wrong one, it takes the same time.

    A stranger waits among strangers; Crowded where there are too many.
    """
    ring = Keyring.objects.filter(person=person).first() if person is not None else None
    cost = Cost(ring.memory, ring.passes, ring.lanes) if ring else Cost.today()
    if ring is None or len(ring.salt) != SALT or not cost.sound:
        stretched(passphrase, bytes(SALT), Cost.today(), stranger=stranger).shows(_NOBODY)
        return None
    halves = stretched(passphrase, ring.salt, cost, stranger=stranger)
    if not halves.shows(ring.verifier):
        return None
    return _unwrapped(ring.person, ring.wrapped, halves, "passphrase")


def change(own: Own, passphrase: str) -> None:
    """Another passphrase for the same keys: one row, so it happens whole or not at all."""
    salt, cost = new_salt(), Cost.today()
    halves = stretched(passphrase, salt, cost)
    Keyring.objects.filter(person=own.person).update(
        salt=salt, verifier=halves.verifier, wrapped=_wrapped(own, halves, "passphrase"), **cost.kept()
    )


def write_code(own: Own) -> str:
    """A new code for paper, shown this once; an earlier one opens nothing any more."""
    code = new_code()
    halves = of_code(code)
    Keyring.objects.filter(person=own.person).update(
        code_verifier=halves.verifier, code_wrapped=_wrapped(own, halves, "code")
    )
    return code


def has_code(person: int) -> bool:
    """Whether a code on paper opens this keyring."""
    return Keyring.objects.filter(person=person).exclude(code_verifier=b"").exists()


def drop_code(person: int) -> None:
    """From now on no paper opens this keyring."""
    Keyring.objects.filter(person=person).update(code_verifier=b"", code_wrapped=b"")


def opened_by_code(person: int | None, code: str) -> Own | None:
    """The keys behind a code on paper, or None."""
    ring = Keyring.objects.filter(person=person).first() if person is not None else None
    halves = of_code(code)
    if not halves.shows(ring.code_verifier if ring else _NOBODY) or ring is None:
        return None
    return _unwrapped(ring.person, ring.code_wrapped, halves, "code")


def remove(person: int) -> None:
    """Everything that opens for this person: afterwards nothing does, from any session or paper."""
    with transaction.atomic(using=KEYS):
        Grant.objects.filter(person=person).delete()
        Witness.objects.filter(person=person).delete()
        Keyring.objects.filter(person=person).delete()


def _wrapped(own: Own, halves: Stretched, way: str) -> bytes:
    return sealing.wrap(halves.opener, own.secret, _place(own.person, way))


def _unwrapped(person: int, wrapped: bytes, halves: Stretched, way: str) -> Own:
    return Own(person, sealing.unwrap(halves.opener, wrapped, _place(person, way)))
