"""A bare page, to hold the Picture screen against: the same rows read and opened, and nothing else."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from tend.web.people.access import person_of
from tend.web.store import bonds, chain
from tend.web.store.chain import COLUMNS, Row
from tend.web.urls import urlpatterns as tends
from tend.web.vault import scopes, sealing


def bare(request: HttpRequest, key: str) -> HttpResponse:
    """How many bytes the two wrote."""
    person = person_of(request)
    bond = bonds.bond_for(person, key) if person else None
    if bond is None or bond.held is None:
        return HttpResponse(status=404)
    keys = scopes.content_keys(bond.held.scopes.values())
    said = 0
    for one in bond.lines.order_by("n").values_list(*COLUMNS):
        row = Row(*one)
        scope, own = bond.held.scopes.get(row.scope), keys.get(row.uid)
        if own:
            said += len(sealing.unseal(own, row.full, chain.place(row, "full")))
        elif scope:
            said += len(sealing.unseal(scope.key("lines", row.epoch), row.bare, chain.place(row, "bare")))
    return HttpResponse(f"{said} bytes")


urlpatterns = [*tends, path("b/<str:key>/bare", bare, name="bare")]
