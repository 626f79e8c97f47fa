"""Two realities side by side: a fact the other remembers differently; what was felt is never disputed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Rupture, SeenDifferently
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.readers import reader
from tend.web.screens.repair import found
from tend.web.screens.repair_page import may_remember
from tend.web.screens.rest import rest


@member("GET", "POST")
def memory(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Set one's own memory of a fact beside the other's, once what was heard has been given back."""
    repair = found(here, ref)
    url = reverse("repair-one", args=[here.key, ref])
    named = _named(here, repair)
    if repair.accountable != here.me or named is None:
        raise Http404
    if resting := rest(request, here):
        return resting
    if sent_before(request, here):
        return done(request, url)
    open_now = may_remember(repair, reader(here))
    if request.method != "POST":
        if not open_now:
            raise Http404
        return _form(request, here, repair, named)
    if not open_now:
        raise Refused("First give back what you heard. Your words are below.")
    if not words_of(request):
        return _form(request, here, repair, named, "A few words are needed here; one sentence is enough.")
    what = named.what
    if not isinstance(what, Rupture):
        raise Http404
    said = Entry(here.now, here.me, SeenDifferently(what.rupture), words_of(request))
    return written(request, here, said) or done(request, url)


def _named(here: Here, repair: Repair) -> Entry | None:
    """The hurt as it was named, the newest first."""
    found = (here.record.find(ref) for ref in reversed(repair.ruptures))
    return next((e for e in found if e is not None and isinstance(e.what, Rupture)), None)


def _form(request: HttpRequest, here: Here, repair: Repair, named: Entry, trouble: str = "") -> HttpResponse:
    context = {
        "tab": None,
        "back": (reverse("repair-one", args=[here.key, repair.ref]), "Repair"),
        "repair": repair,
        "named": named,
        "other": here.other_name,
        "trouble": trouble,
        "typed": words_of(request),
    }
    return page(request, here, "repair/memory.html", context, status=422 if trouble else 200)
