"""Owning something unasked: the other opens it when they like, or never."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import RepairStep, Rupture
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.rest import rest


@member("GET", "POST")
def offer(request: HttpRequest, here: Here) -> HttpResponse:
    """Owning something unasked; the other opens it when they like, or never."""
    if resting := rest(request, here):
        return resting
    found = here.record.find(request.POST.get("rupture") or request.GET.get("rupture") or "")
    named = found if found and isinstance(found.what, Rupture) and found.by != here.me else None
    if request.method == "POST":
        words = words_of(request)
        if not words:
            raise Refused("A few words are needed here; one sentence is enough.")
        ref = ref_of(request)
        ruptures = (named.what.rupture,) if named and isinstance(named.what, Rupture) else ()
        said = Entry(here.now, here.me, RepairStep(ref, "acknowledged", ruptures=ruptures), words=words)
        url = reverse("repair-one", args=[here.key, ref])
        return written(request, here, said) or done(request, url)
    context = {"tab": None, "back": (reverse("repair", args=[here.key]), "Repair"), "named": named}
    return page(request, here, "repair/offer.html", context)
