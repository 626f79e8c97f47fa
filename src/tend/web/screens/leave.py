"""Leaving: what stays is said first, then one tap; no reason, no waiting, nobody's leave."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people import leaving
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page


@member("GET", "POST")
def leave(request: HttpRequest, here: Here) -> HttpResponse:
    """Say what stays, or leave."""
    if request.method == "POST":
        leaving.leave(here)
        return done(request, reverse("home"))
    back = (reverse("you", args=[here.key]), "You")
    return page(request, here, "you/leave.html", {"back": back})
