"""Whether the very form that was sent has been written before: a repeated tap is not a second act."""

from django.http import HttpRequest

from tend.web.people.access import Here
from tend.web.screens.answer import nonce_of
from tend.web.store.record import name_of


def sent_before(request: HttpRequest, here: Here) -> bool:
    """Whether an entry of this form's nonce stands already."""
    return request.method == "POST" and here.record.find(name_of(nonce_of(request))) is not None
