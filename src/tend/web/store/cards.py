"""The card of a bond: what the two and their bond are called, and their zone, for whoever reads a scope."""

import json
from typing import Any

from django.db.models import prefetch_related_objects

from tend.web.vault import sealing
from tend.web.vault.scopes import Held, Open
from tend.web.vault.sealing import Unreadable

from .models import Bond, Card


def open_bond(bond: Bond, held: Held) -> Bond:
    """The bond with its names, as one of its people may know them; what does not open keeps none."""
    prefetch_related_objects([bond], "seats", "cards")
    bond.held = held
    bond.name, bond.zone = bond.plain_name, bond.plain_zone or "UTC"
    for seat in bond.seats.all():
        seat.partner, seat.called = seat.plain_partner, seat.plain_called
    told = _told(bond, held)
    if told:
        bond.name, bond.zone = told["name"], told["zone"]
        for seat, (partner, called) in zip(bond.seats.all(), told["seats"], strict=True):
            seat.partner, seat.called = partner, called
    return bond


def _told(bond: Bond, held: Held) -> dict[str, Any] | None:
    """What the card says: the shared one once there is one, one's own before."""
    cards = {card.scope: card for card in bond.cards.all()}
    for scope in (held.shared, *held.scopes.values()):
        card = cards.get(scope.uid) if scope else None
        if scope and card and (told := _read(bond, scope, card)):
            return told
    return None


def _read(bond: Bond, scope: Open, card: Card) -> dict[str, Any] | None:
    try:
        said = sealing.unseal(scope.key("card", card.epoch), card.sealed, _place(bond, scope))
    except Unreadable:
        return None
    told: dict[str, Any] = json.loads(said)
    return told


def write_card(bond: Bond, scope: Open) -> None:
    """Keep what the bond and its seats are called now, for whoever reads this scope."""
    told = {
        "name": bond.name,
        "zone": bond.zone,
        "seats": [(seat.partner, seat.called) for seat in bond.seats.all()],
    }
    sealed = sealing.seal(scope.key("card"), json.dumps(told).encode(), _place(bond, scope))
    Card.objects.update_or_create(
        scope=scope.uid, defaults={"bond": bond, "epoch": scope.epoch, "sealed": sealed}
    )


def rewrite(bond: Bond) -> None:
    """The card once more, after a name or the zone changed."""
    held = bond.held
    for scope in [held.shared] if held and held.shared else list(held.scopes.values()) if held else []:
        write_card(bond, scope)


def _place(bond: Bond, scope: Open) -> bytes:
    return f"card|{bond.pk}|{scope.uid.hex}".encode()
