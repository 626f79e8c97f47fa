"""An apology before it is sent: read once more as the other will read it, or left to rest for a while."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Draft, RepairStep
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.web.people.access import Here
from tend.web.screens.answer import done, page, ref_of, words_of, written


def resting(here: Here, repair: Repair, but: str = "") -> Entry | None:
    """The draft its writer left to rest in this repair, until it is sent by any step but this one."""
    own = (e for e in repair.steps if e.by == here.me and e.name != but)
    sent = {e.what.draft for e in own if isinstance(e.what, RepairStep)}
    mine = (e for e in reversed(here.record.standing) if isinstance(e.what, Draft) and e.by == here.me)
    latest = next((e for e in mine if isinstance(e.what, Draft) and e.what.purpose == repair.ref), None)
    return latest if latest is not None and latest.handle not in sent else None


def read_once_more(request: HttpRequest, here: Here, repair: Repair) -> HttpResponse:
    """The words as the other will read them; nothing is written."""
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("repair-one", args=[here.key, repair.ref]), "Repair"),
        "repair": repair,
        "words": words_of(request),
    }
    return page(request, here, "repair/apology_read.html", context)


def left_to_rest(request: HttpRequest, here: Here, repair: Repair) -> HttpResponse:
    """Keep the words for their writer alone; they are in the room again whenever it is opened."""
    what = Draft(ref_of(request), purpose=repair.ref)
    said = Entry(here.now, here.me, what, words_of(request), private=True)
    return written(request, here, said) or done(request, reverse("repair-one", args=[here.key, repair.ref]))
