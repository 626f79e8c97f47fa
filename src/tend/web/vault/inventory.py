"""What lies in the vault, told without opening any of it: which keys are there, which are gone for good."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from .models import ContentKey, Gone, Scope
from .router import AT_A_TIME, KEYS, at_a_time


@dataclass(frozen=True, slots=True)
class Place:
    """A scope from outside: the bond it belongs to, and how often its key was changed."""

    bond: int
    epoch: int


def places(using: str = KEYS) -> dict[UUID, Place]:
    """Every scope there is."""
    found = Scope.objects.using(using).values_list("uid", "bond", "epoch")
    return {uid: Place(bond, epoch) for uid, bond, epoch in found}


def kept(using: str = KEYS) -> dict[UUID, UUID]:
    """The entries whose key is here, each with the scope the key is wrapped for."""
    return dict(ContentKey.objects.using(using).values_list("uid", "scope__uid"))


def gone(using: str = KEYS) -> set[UUID]:
    """The ledger: every entry whose key was destroyed."""
    return set(Gone.objects.using(using).values_list("uid", flat=True))


def carry_out(uids: Iterable[UUID], using: str = KEYS) -> int:
    """Write these into the ledger too, and destroy every key it names; how many keys had come back."""
    back = 0
    with transaction.atomic(using=using):
        rows = [Gone(uid=uid) for uid in uids]
        Gone.objects.using(using).bulk_create(rows, batch_size=AT_A_TIME, ignore_conflicts=True)
        for few in at_a_time(list(gone(using))):
            back += ContentKey.objects.using(using).filter(uid__in=few).delete()[0]
    return back
