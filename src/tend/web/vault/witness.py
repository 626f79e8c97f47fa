"""How far somebody has seen the chain of a scope: sealed for them, so that a record set back shows."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from . import sealing
from .models import Witness
from .pairs import Own
from .sealing import Unreadable

_FORM: Final = struct.Struct(">Q32s")


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a scope as somebody saw it: its number in the chain, and its link."""

    seq: int
    link: bytes


NOTHING: Final = Head(0, bytes(32))
"""The head of a chain that holds nothing yet."""


def seen(own: Own, scopes: Mapping[UUID, object]) -> dict[UUID, Head | None]:
    """What this person has seen of these scopes; None where their witness does not open."""
    rows = Witness.objects.filter(person=own.person, scope__in=list(scopes)).values_list("scope", "seen")
    return {scope: _opened(own, scope, bytes(kept)) for scope, kept in rows}


def _opened(own: Own, scope: UUID, kept: bytes) -> Head | None:
    try:
        return Head(*_FORM.unpack(sealing.unwrap(own.key("witness"), kept, _place(own, scope))))
    except (Unreadable, struct.error):
        return None


def see(own: Own, heads: Mapping[UUID, Head]) -> None:
    """From now on this person has seen that much."""
    under = own.key("witness")
    Witness.objects.bulk_create(
        (
            Witness(
                person=own.person, scope=scope,
                seen=sealing.wrap(under, _FORM.pack(head.seq, head.link), _place(own, scope)),
            )
            for scope, head in heads.items()
        ),
        update_conflicts=True, unique_fields=["person", "scope"], update_fields=["seen"],
    )  # fmt: skip


def _place(own: Own, scope: UUID) -> bytes:
    return f"witness|{own.person}|{scope.hex}".encode()
