"""Whether the very form that was sent has been written before: a repeated tap is not a second act."""

from django.http import HttpRequest

from tend.web.people.access import Here
from tend.web.screens.answer import ref_of, words_of
from tend.web.store.record import OTHERWISE, Conflict


def sent_before(request: HttpRequest, here: Here, words: str | None = None) -> bool:
    """Whether an entry of this form's nonce stands already; Conflict where it came with other words.

    `words` are given where a form puts them together from several fields.
    """
    found = here.record.find(ref_of(request)) if request.method == "POST" else None
    if (
        found is not None
        and found.words != (words_of(request) if words is None else words)
        and found.name not in here.record.taken_back
    ):
        raise Conflict(OTHERWISE)
    return found is not None
