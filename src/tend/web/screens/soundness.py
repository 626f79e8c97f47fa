"""What its reader answers to a record that is not as they last saw it: that they have read so."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import Here, member
from tend.web.screens.answer import done
from tend.web.store import record


@member("POST")
def read_so(request: HttpRequest, here: Here) -> HttpResponse:
    """From now on the record as it stands is what this reader has seen; nothing in it changes."""
    record.seen(here.bond)
    return done(request, reverse("record", args=[here.key]))
