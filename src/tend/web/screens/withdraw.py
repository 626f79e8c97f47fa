"""One's own entry: put right, or taken back. The other can do neither."""

from dataclasses import fields, replace
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import (
    Boundary,
    Kind,
    Message,
    Need,
    Note,
    Pause,
    Promise,
    RepairStep,
    Rupture,
    Telling,
    Thanks,
    Withdrawn,
)
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import headed, reader
from tend.web.screens.telling import told

WORDY: Final = (Message, Note, Thanks, Telling, Boundary, Need, Pause, Rupture, Promise)
"""Kinds whose words may be put right; a step of a repair, or an outcome, is answered by a new one."""


@member("GET", "POST")
def correct(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """The words of one's own entry, written anew; the first ones stay to be seen below them."""
    if sent_before(request, here):
        return done(request, reverse("record", args=[here.key]))
    entry = _own(here, name)
    if request.method == "GET":
        return page(request, here, "record/correct.html", _context(here, entry))
    words = words_of(request)
    if not _mendable(here, entry):
        raise Refused("Somebody has answered this already. Write a new line instead, or take it back.")
    if not words:
        raise Refused("Nothing was written. If you want it gone, take it back.")
    new = replace(
        entry, at=here.now, what=_renamed(entry.what, ref_of(request)), words=words, id="", instead=entry.name
    )
    return written(request, here, new) or done(request, reverse("record", args=[here.key]))


@member("GET", "POST")
def withdraw(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """Taking one's own entry back: that it was there stays to be seen, its words do not."""
    if sent_before(request, here):
        return done(request, reverse("record", args=[here.key]))
    entry = _own(here, name)
    if isinstance(entry.what, RepairStep | Rupture) and _rests_on(here, entry):
        raise Refused("This belongs to a repair. Whether it can be taken back is shown on its page.")
    if isinstance(entry.what, Promise) and _rests_on(here, entry):
        raise Refused("This promise has been answered. You can end it from now on; what was, stays.")
    if request.method == "GET":
        return page(request, here, "record/withdraw.html", _context(here, entry))
    # What the other cannot see is taken back unseen: they learn nothing of either.
    gone = Entry(here.now, here.me, Withdrawn(entry.name), private=not entry.seen_by(here.other))
    return written(request, here, gone) or done(request, reverse("record", args=[here.key]))


def _own(here: Here, name: str) -> Entry:
    """One's own entry of this name; 404 for another's, whether it exists or not."""
    entry = next((e for e in here.record.entries if e.name == name and e.by == here.me), None)
    if entry is None or name in here.record.taken_back:
        raise Http404
    return entry


def _context(here: Here, entry: Entry) -> dict[str, Any]:
    to = reader(here)
    return {
        "tab": None,
        "back": (reverse("record", args=[here.key]), "Record"),
        "entry": entry,
        "what": told(entry, to),
        "margin_role": "injured" if isinstance(entry.what, Rupture) else "either",
        "when": headed(to.moment(entry.at)),
        "mendable": _mendable(here, entry),
        "may_go": not isinstance(entry.what, RepairStep | Rupture | Promise) or not _rests_on(here, entry),
    }


def _mendable(here: Here, entry: Entry) -> bool:
    """Whether the words can still be put right: of their kind they can, and nothing rests on them yet."""
    if not isinstance(entry.what, WORDY) or entry.name in here.record.corrected:
        return False
    return not _rests_on(here, entry)


def _rests_on(here: Here, entry: Entry) -> bool:
    """Whether something else in the record points back to this entry; a step is always part of its repair."""
    names = {entry.name, entry.handle} - {""}
    step = isinstance(entry.what, RepairStep)
    return step or any(names & _pointed_at(e) for e in here.record.standing if e is not entry)


def _pointed_at(e: Entry) -> set[str]:
    """The handles an entry points back to."""
    found: set[str] = {e.instead} - {""}
    for f in fields(e.what):
        value = getattr(e.what, f.name)
        texts = value if isinstance(value, tuple) else (value,)
        found |= {text.partition("@")[0] for text in texts if isinstance(text, str)}
    return found


def _renamed(what: Kind, ref: str) -> Kind:
    """The same kind of entry under a handle of its own."""
    match what:
        case Rupture():
            return replace(what, rupture=ref)
        case Telling() | Boundary() | Need() | Pause() | Promise():
            return replace(what, ref=ref)
        case Thanks():
            return replace(what, ref=ref if what.ref else None)
        case _:
            return what
