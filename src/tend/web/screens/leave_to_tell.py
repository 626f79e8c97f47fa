"""Asking for a good time before something hard is told; what it is stays unsaid until then."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import LeaveAnswered, LeaveAsked
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written


@member("GET", "POST")
def ask_leave(request: HttpRequest, here: Here) -> HttpResponse:
    """One line to the other: there is something hard to tell, and when would be good."""
    asked = _open(here)
    back = (reverse("tell", args=[here.key]), "Back")
    if request.method == "POST":
        said = Entry(here.now, here.me, LeaveAsked(ref_of(request)), words_of(request))
        return written(request, here, said) or done(request, reverse("record", args=[here.key]))
    return page(request, here, "living/leave.html", {"tab": None, "back": back, "asked": asked})


def _open(here: Here) -> Entry | None:
    """What one asked already and was not answered; asking twice would be pressing."""
    answered = {e.what.leave for e in here.record.standing if isinstance(e.what, LeaveAnswered)}
    mine = [e for e in here.record.standing if isinstance(e.what, LeaveAsked) and e.by == here.me]
    return next((e for e in reversed(mine) if e.handle not in answered), None)
