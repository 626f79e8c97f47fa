"""What came after a hurt: it was made small, or there was more to it. Neither begins a second repair."""

from typing import Any, Final, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Kind, Minimised, NewInformation, Rupture
from tend.trust.entries.fields import Unasked
from tend.trust.record import Entry
from tend.trust.repair import repairs
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.choices import chips, chosen

CAME: Final = {"volunteered": "I was told, unasked", "asked": "I asked"}
"""How more came out; what was found out is a hurt of its own, and has its own way."""


@member("GET", "POST")
def made_small(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """It was made small afterwards, by the word of the one who was hurt; it weighs with the hurt itself."""
    entry = _named(here, ref)
    if entry.by != here.me:
        raise Http404
    if request.method == "POST":
        return _written(request, here, entry, Minimised(ref))
    return _form(request, here, entry, "small")


@member("GET", "POST")
def more(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """There is more to it: told unasked or asked for; only whoever was hurt says how it came."""
    entry = _named(here, ref)
    how = chosen(request, "how", CAME) if entry.by == here.me else "volunteered"
    if request.method == "POST" and how and words_of(request):
        return _written(request, here, entry, NewInformation(ref, cast(Unasked, how)))
    trouble = "Write a few words, and say how it came." if request.method == "POST" else ""
    return _form(request, here, entry, "more", trouble)


def _named(here: Here, ref: str) -> Entry:
    """The hurt of this name, where this reader knows of it."""
    found = here.record.find(ref)
    if found is None or not isinstance(found.what, Rupture) or found not in here.record.standing:
        raise Http404
    return found


def _written(request: HttpRequest, here: Here, entry: Entry, what: Kind) -> HttpResponse:
    # What is said of a hurt nobody else knows stays as private as the hurt.
    said = Entry(here.now, here.me, what, words_of(request), private=entry.private)
    return written(request, here, said) or done(request, _home(here, entry))


def _home(here: Here, entry: Entry) -> str:
    """The repair the hurt belongs to, or its own page."""
    ref = entry.what.rupture if isinstance(entry.what, Rupture) else ""
    begun = (r.ref for r in repairs(here.record, here.now) if ref in r.ruptures and r.state != "NONE")
    if found := next(begun, ""):
        return reverse("repair-one", args=[here.key, found])
    mine = entry.by == here.me
    return reverse("rupture", args=[here.key, ref]) if mine else reverse("repair", args=[here.key])


def _form(request: HttpRequest, here: Here, entry: Entry, which: str, trouble: str = "") -> HttpResponse:
    context: dict[str, Any] = {
        "tab": None,
        "back": (_home(here, entry), "Back"),
        "entry": entry,
        "which": which,
        "mine": entry.by == here.me,
        "how": chips("how", "How did it come?", CAME, chosen(request, "how", CAME)),
        "typed": words_of(request),
        "trouble": trouble,
    }
    return page(request, here, "rupture/afterwards.html", context, status=422 if trouble else 200)
