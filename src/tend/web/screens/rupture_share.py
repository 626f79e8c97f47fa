"""Sharing a hurt: one's own words once more, read as the other will read them, and only then sent."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Note, RepairStep, Rupture
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.repair_step import WINDOWS, chips
from tend.web.screens.rupture import about, own


@member("GET", "POST")
def share(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Choose the words, read them as the other will, send them; only the last of these writes."""
    if request.method == "POST" and request.POST.get("stage") == "send":
        return _sent(request, here, ref)
    entry = own(here, ref)
    said = {**about(here, entry), **_words(request, entry)}
    said |= {"tab": None, "back": (reverse("rupture", args=[here.key, ref]), "Back")}
    if said["repair"] or here.alone:
        raise Refused(_why_not(here))
    if request.method == "POST" and not said["words"]:
        said["trouble"] = "A few words are needed; one sentence is enough."
    looking = request.method == "POST" and request.POST.get("stage") == "look" and not said.get("trouble")
    template = "rupture/will_read.html" if looking else "rupture/share.html"
    return page(request, here, template, said, status=422 if said.get("trouble") else 200)


def _words(request: HttpRequest, entry: Entry) -> dict[str, Any]:
    words = words_of(request) if "words" in request.POST else entry.words
    within = request.POST.get("within", "72")
    chosen = within if within in dict(WINDOWS) else "72"
    legend = "When would you hope for an answer?"
    window = dict(WINDOWS)[chosen].lower()
    return {
        "words": words,
        "choice": chips("within", legend, WINDOWS, chosen),
        "within": chosen,
        "window": window,
    }


def _why_not(here: Here) -> str:
    if here.alone:
        return "Nobody is here yet who could read it. It stays with you."
    return "This has already been brought into a repair."


def _sent(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Write what the other will read; one's first, private words become a line for oneself."""
    new = ref_of(request)
    url = reverse("repair-one", args=[here.key, f"r-{new}"])
    if sent_before(request, here):
        return done(request, url)
    entry = own(here, ref)
    if about(here, entry)["repair"] or here.alone or not isinstance(entry.what, Rupture):
        raise Refused(_why_not(here))
    said = _words(request, entry)
    if not said["words"]:
        raise Refused("A few words are needed; one sentence is enough.")
    entries = _shared(here, entry, new, said)
    return written(request, here, *entries) or done(request, url)


def _shared(here: Here, entry: Entry, new: str, said: dict[str, Any]) -> list[Entry]:
    """The rupture both know, the first step of its repair, and the writer's own private line.

    What the other receives names nothing that was private: no earlier entry, words or time.
    """
    what, within = entry.what, int(said["within"])
    if not isinstance(what, Rupture):
        return []
    if not entry.private:
        step = RepairStep(f"r-{new}", "raised", ruptures=(what.rupture,), within=within)
        return [Entry(here.now, here.me, step, said["words"])]
    both = Rupture(new, what.about, what.way, what.harm, what.how, what.deception, what.injury)
    return [
        Entry(here.now, here.me, both, said["words"]),
        Entry(here.now, here.me, RepairStep(f"r-{new}", "raised", ruptures=(new,), within=within)),
        Entry(here.now, here.me, Note(about=new), entry.words, private=True, instead=entry.name),
    ]
