"""Sharing a hurt: one's own words once more, read as the other will read them, and only then sent."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Note, RepairStep, Rupture
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.repair import Repair, repairs
from tend.trust.repair_again import returns_to
from tend.trust.repair_turn import WINDOW
from tend.web.people.access import Here, member
from tend.web.screens import path
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import reader
from tend.web.screens.repair_step import HOPED, LEFT_OPEN, chips
from tend.web.screens.repair_taken import WINDOWS
from tend.web.screens.rest import rest
from tend.web.screens.rupture import about, own


@member("GET", "POST")
def share(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Choose the words, read them as the other will, send them; only the last of these writes."""
    if resting := rest(request, here):
        return resting
    if request.method == "POST" and request.POST.get("stage") == "send":
        return _sent(request, here, ref)
    entry = own(here, ref)
    said = {**about(here, entry), **_words(request, entry), **_back_to(request, here, entry)}
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
    within = request.POST.get("within", "")
    chosen = within if within in dict(WINDOWS) else ""
    return {
        "words": words,
        "choice": chips("within", HOPED, WINDOWS, chosen, LEFT_OPEN),
        "within": chosen,
        "window": dict(WINDOWS)[chosen or str(WINDOW)].lower(),
    }


def _back_to(request: HttpRequest, here: Here, entry: Entry) -> dict[str, Any]:
    """The repair this hurt takes back to its beginning, unless the one who was hurt keeps it apart."""
    found = returning(here, entry)
    title = path.title(found, reader(here)) if found else ""
    return {"returns": title, "apart": bool(found) and "apart" in request.POST}


def returning(here: Here, entry: Entry) -> Repair | None:
    """The open repair in which the same has happened again, or more was found out."""
    if not isinstance(entry.what, Rupture):
        return None
    known = [e.what for e in here.record.standing if isinstance(e.what, Rupture) and e is not entry]
    return returns_to(entry.what, here.me, repairs(here.record, here.now), known)


def _why_not(here: Here) -> str:
    if here.alone:
        return "Nobody is here yet who could read it. It stays with you."
    return "This has already been brought into a repair."


def _sent(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Write what the other will read; one's first, private words become a line for oneself."""
    new = ref_of(request)
    if sent_before(request, here):
        return done(request, reverse("repair-one", args=[here.key, _joined(here, new)]))
    entry = own(here, ref)
    if about(here, entry)["repair"] or here.alone or not isinstance(entry.what, Rupture):
        raise Refused(_why_not(here))
    said = _words(request, entry)
    if not said["words"]:
        raise Refused("A few words are needed; one sentence is enough.")
    back = None if "apart" in request.POST else returning(here, entry)
    entries = _shared(here, entry, new, {**said, "back": back})
    url = reverse("repair-one", args=[here.key, back.ref if back else f"r-{new}"])
    return written(request, here, *entries) or done(request, url)


def _joined(here: Here, new: str) -> str:
    """The repair that what was sent before has become part of."""
    began = here.record.find(new)
    if began is not None and isinstance(began.what, RepairStep):
        return began.what.repair
    return next((r.ref for r in repairs(here.record, here.now) if new in r.ruptures), f"r-{new}")


def _shared(here: Here, entry: Entry, new: str, said: dict[str, Any]) -> list[Entry]:
    """The rupture both know, the first step of its repair, and the writer's own private line.

    What the other receives names nothing that was private: no earlier entry, words or time.
    """
    what = entry.what
    if not isinstance(what, Rupture):
        return []
    if not entry.private:
        return _begun(here, said, new, (what.rupture,), said["words"])
    both = Rupture(new, what.about, what.way, what.harm, what.how, what.deception, what.injury)
    return [
        Entry(here.now, here.me, both, said["words"]),
        *_begun(here, said, new, (new,)),
        Entry(here.now, here.me, Note(about=new), entry.words, private=True, instead=entry.name),
    ]


def _begun(
    here: Here, said: dict[str, Any], new: str, ruptures: tuple[str, ...], words: str = ""
) -> list[Entry]:
    """The first step of a new repair; or the return of an open one to its beginning, out of its rest."""
    within, back = int(said["within"]) if said["within"] else None, said["back"]
    if not isinstance(back, Repair):
        step = RepairStep(f"r-{new}", "raised", ruptures=ruptures, within=within)
        return [Entry(here.now, here.me, step, words)]
    again = Entry(
        here.now, here.me, RepairStep(back.ref, "reopened", ruptures=ruptures, within=within), words
    )
    rest = [Entry(here.now, here.me, RepairStep(back.ref, "resumed"))] if back.paused else []
    return [again, *rest]
