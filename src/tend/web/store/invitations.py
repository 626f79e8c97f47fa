"""Invitations: written, found by their token, answered."""

import secrets
from datetime import datetime
from hashlib import sha256
from typing import Literal

from django.db import transaction

from .models import Bond, Invitation, Person, Seat

Answer = Literal["joined", "declined", "revoked"]


def _digest(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()


def invite(seat: Seat, words: str, at: datetime, until: datetime) -> str:
    """Write an invitation from this seat and give back its token, which is kept nowhere; earlier ones end."""
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        end_all(seat.bond)
        Invitation.objects.create(
            bond=seat.bond, seat=seat, token_hash=_digest(token), words=words, made_at=at, expires_at=until
        )
    return token


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
