"""Six words for the two to compare aloud: alike as long as nobody swapped a key between them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.vault.compared import six_words as words_of


@member("GET")
def six_words(request: HttpRequest, here: Here) -> HttpResponse:
    """The words, once both have keys."""
    mine, theirs = here.seat.person_id, here.others.person_id
    words = words_of(mine, theirs) if mine and theirs and not here.alone else ()
    if not words:
        raise Http404
    back = (reverse("you", args=[here.key]), "You")
    return page(request, here, "you/six_words.html", {"back": back, "words": words})
