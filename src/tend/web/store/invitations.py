"""Invitations: written, found by their token, answered."""

import json
import secrets
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from typing import Literal

from django.db import transaction

from tend.web.vault import sealing
from tend.web.vault.sealing import Unreadable

from .models import Bond, Invitation, Person, Seat

Answer = Literal["joined", "declined", "revoked"]


@dataclass(frozen=True, slots=True)
class Letter:
    """What an invitation says, and what its reader has to know of the bond to join it."""

    words: str
    name: str
    zone: str
    partners: tuple[str, str]
    called: tuple[str, str]


def _digest(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()


def invite(bond: Bond, seat: Seat, words: str, at: datetime, until: datetime) -> str:
    """Write an invitation from this seat and give back its token, which is kept nowhere; earlier ones end.

    The letter is sealed under the token: whoever holds the link can read it, and nobody else.
    """
    token = secrets.token_urlsafe(32)
    first, second = bond.seats.all()
    letter = Letter(
        words, bond.name, bond.zone, (first.partner, second.partner), (first.called, second.called)
    )
    sealed = sealing.seal(_key(token), json.dumps(asdict(letter)).encode(), _place(bond))
    with transaction.atomic():
        end_all(bond)
        Invitation.objects.create(
            bond=bond, seat=seat, token_hash=_digest(token), letter=sealed, made_at=at, expires_at=until
        )
    return token


def _key(token: str) -> bytes:
    return sealing.derived(token.encode("utf-8", "replace"), "letter")


def _place(bond: Bond) -> bytes:
    return f"letter|{bond.pk}".encode()


def letter_of(invitation: Invitation, token: str) -> Letter | None:
    """What the letter says, for whoever holds its link; None where it does not open."""
    try:
        told = json.loads(sealing.unseal(_key(token), invitation.letter, _place(invitation.bond)))
    except Unreadable:
        return None
    return Letter(told["words"], told["name"], told["zone"], tuple(told["partners"]), tuple(told["called"]))


def find(token: str, at: datetime, reader: Person | None = None) -> Invitation | None:
    """The invitation of this token, while it stands; its own inviter is never shown that it was declined."""
    found = (
        Invitation.objects.select_related("bond", "seat", "seat__person")
        .filter(token_hash=_digest(token), answer__in=("", "declined"), expires_at__gt=at)
        .first()
    )
    if found is None or not found.seat.taken or empty_seat(found.bond) is None:
        return None
    if found.answer and (reader is None or found.seat.person_id != reader.pk):
        return None
    return found


def empty_seat(bond: Bond) -> Seat | None:
    """The seat nobody has taken yet."""
    return bond.seats.filter(person__isnull=True).first()


def held(invitation: Invitation, at: datetime) -> Invitation | None:
    """The invitation once more, held still until the end of the transaction around this."""
    Bond.objects.select_for_update().get(pk=invitation.bond_id)
    again = Invitation.objects.filter(pk=invitation.pk, answer="", expires_at__gt=at).first()
    return again if again is not None and empty_seat(again.bond) else None


def answer(invitation: Invitation, said: Answer) -> None:
    """The invitation is over."""
    Invitation.objects.filter(pk=invitation.pk, answer="").update(answer=said)


def end_all(bond: Bond) -> None:
    """Take back every invitation of a bond nobody joined through; a declined one ends like an open one."""
    bond.invitations.exclude(answer="joined").update(answer="revoked")


def latest(bond: Bond) -> Invitation | None:
    """The last invitation its inviter has not taken back, whatever became of it on the other side."""
    return bond.invitations.exclude(answer="revoked").order_by("-pk").first()
