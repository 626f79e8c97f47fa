"""Words sent after the lock had closed: carried in the page, sealed for whoever wrote them, kept nowhere."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest
from django.urls import Resolver404, resolve

from tend.web.people import devices
from tend.web.store.models import Person
from tend.web.vault import keyring
from tend.web.vault.pairs import left_for
from tend.web.vault.sealing import Unreadable

_SPOKEN: Final = ("words", "notice", "sense", "choices", "guess", "left")
"""The fields of a form in which somebody writes; what was only tapped is tapped again."""

_OF_THE_PAGE: Final = "csrfmiddlewaretoken"


@dataclass(frozen=True, slots=True)
class Carried:
    """A form that was sent, and where to."""

    address: str
    fields: tuple[tuple[str, str], ...]

    @property
    def words(self) -> list[str]:
        """What somebody wrote in it."""
        return [value for name, value in self.fields if name in _SPOKEN and value.strip()]


def carry(request: HttpRequest) -> str:
    """What was sent, sealed for the one who last signed in with this browser; empty where there is nothing.

    A form gets here only with the token of its page, and that changes with every sign-in: so it was drawn
    for the one who signed in last. Whoever holds the device in between cannot read it.
    """
    sent = [
        (name, value) for name, values in request.POST.lists() for value in values if name != _OF_THE_PAGE
    ]
    whose = devices.known_for(request)[:1]
    public = keyring.public_of(whose[0][0]) if whose else None
    if public is None or not any(value.strip() for name, value in sent if name in _SPOKEN):
        return ""
    told = json.dumps({"address": request.get_full_path(), "fields": sent})
    return b64encode(left_for(public, told.encode("utf-8", "surrogatepass"))).decode()


def opened(person: Person, carried: str) -> Carried | None:
    """What was carried for this person; None for everybody else, and for anything else."""
    if not carried or person.own is None:
        return None
    try:
        told = json.loads(person.own.picked_up(b64decode(carried, validate=True)))
        address = str(told["address"])
        resolve(address.partition("?")[0])
    except (Unreadable, ValueError, KeyError, Resolver404):
        return None
    return Carried(address, tuple((str(name), str(value)) for name, value in told["fields"]))
