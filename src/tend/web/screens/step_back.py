"""Stepping back: asked for nothing, for as long as one likes; nobody else is shown anything of it."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Quiet
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.stepping_back import stepped_back
from tend.web.people.access import Here, here, member, signed_in
from tend.web.screens.answer import done, page, written
from tend.web.screens.readers import reader
from tend.web.store import bonds
from tend.web.store.models import Person


@signed_in("GET")
def where(request: HttpRequest, person: Person) -> HttpResponse:
    """From Help, where no bond is named: on to the one there is, or a choice of them."""
    held = bonds.bonds_of(person)
    if len(held) == 1:
        return done(request, reverse("step-back", args=[held[0].key]))
    if not held:
        return done(request, reverse("help"))
    places = [here(request, bond.key) for bond in held]
    return page(request, None, "bonds.html", {"places": places, "onward": "step-back"})


@member("GET", "POST")
def step_back(request: HttpRequest, here: Here) -> HttpResponse:
    """What it means, and the one tap that begins or ends it. Afterwards the page says nothing of it."""
    since = stepped_back(here.record, here.me, here.now)
    if request.method == "POST":
        wished = request.POST.get("answer", "")
        if wished not in ("yes", "no"):
            raise Refused("Choose one of the answers on the page.")
        home = reverse("today", args=[here.key])
        if (wished == "yes") == (since is not None):
            return done(request, home)
        said = Entry(here.now, here.me, Quiet(on=wished == "yes"), private=True)
        return written(request, here, said) or done(request, home)
    context = {
        "tab": "you",
        "back": (reverse("you", args=[here.key]), "You"),
        "since": reader(here).day(since.at) if since else "",
    }
    return page(request, here, "you/step_back.html", context)
