"""Signing in, for oneself alone: the browsers one is signed in with, and the ways to what lets one in."""

from typing import Any, Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.errors import Refused
from tend.web import clock
from tend.web.people import accounts, sittings
from tend.web.people.access import signed_in
from tend.web.screens.answer import done, page
from tend.web.screens.hours import joined, moment
from tend.web.store import bonds
from tend.web.store.accounts import own_of
from tend.web.store.models import Person
from tend.web.vault import keyring, second

HUB: Final = "signing-in"
_DONE: Final = {
    "passphrase": "Your passphrase is changed. Every other browser is signed out.",
    "recovered": "You are in again, with your new passphrase. Every other browser is signed out.",
    "code-dropped": "The recovery code opens nothing any more.",
    "second": "From now on you are asked for it when you sign in.",
    "second-dropped": "You are no longer asked for it.",
}


def way_back(said: str = "") -> str:
    """The address of this page, with what has just been done."""
    return f"{reverse(HUB)}?done={said}" if said else reverse(HUB)


def not_made_up() -> None:
    """Refused where everybody is invented: nobody may shut the next visitor out of the made-up couple."""
    if settings.MADE_UP:
        raise Refused("These two are made up, and come in without a passphrase.")


@signed_in("GET")
def signing_in(request: HttpRequest, person: Person) -> HttpResponse:
    """One's own page about coming in."""
    held = bonds.bonds_of(person)
    zone, now = ZoneInfo(held[0].zone if held else "UTC"), clock.now()
    steps = second.steps(own_of(person))
    said: dict[str, Any] = {
        "back": (reverse("you", args=[held[0].key]), "You") if held else (reverse("home"), "Back"),
        "done": _DONE.get(request.GET.get("done", ""), ""),
        "sittings": [(one, moment(one.began, zone, now)) for one in sittings.sittings(request, person)],
        "code": keyring.has_code(person.pk),
        "second": joined([step.name for step in steps]),
    }
    return page(request, None, "signing/in.html", said)


@signed_in("POST")
def end(request: HttpRequest, person: Person) -> HttpResponse:
    """Sign out one browser."""
    sittings.end(person, request.POST.get("sitting", ""))
    return done(request, way_back())


@signed_in("POST")
def out_everywhere(request: HttpRequest, person: Person) -> HttpResponse:
    """Sign out every browser, this one too."""
    sittings.end_everywhere(person)
    accounts.out(request)
    return done(request, reverse("enter"))
