"""Good times: a walk, a ritual, an evening both liked. They are kept to be looked at and count nothing."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Enjoyed, Liked
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import reader

SHOWN = 12


@member("GET", "POST")
def good_times(request: HttpRequest, here: Here) -> HttpResponse:
    """What was good, as either wrote it down, and whether the other liked it too."""
    if request.method != "POST":
        return _page(request, here)
    words = words_of(request)
    if not words:
        return _page(request, here, "Say in a few words what it was.")
    said = Entry(here.now, here.me, Enjoyed(ref_of(request)), words)
    stopped = written(request, here, said, again=lambda sentence: _page(request, here, sentence))
    return stopped or done(request, reverse("good-times", args=[here.key]))


def _page(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    found = [e for e in reversed(here.record.standing) if isinstance(e.what, Enjoyed)]
    context = {
        "tab": None,
        "back": (reverse("together", args=[here.key]), "Together"),
        "times": [_row(here, e) for e in found[:SHOWN]],
        "typed": words_of(request),
        "trouble": trouble,
    }
    return page(request, here, "together/good_times.html", context, status=422 if trouble else 200)


def _row(here: Here, e: Entry) -> dict[str, Any]:
    to, liked = reader(here), answer_to(here, e)
    both = liked is not None and isinstance(liked.what, Liked) and liked.what.answer == "yes"
    return {
        "ref": e.handle,
        "above": f"{to.subject(e.by)}, {to.day(e.at)}",
        "words": e.words,
        "both": both,
        "asks": e.by != here.me and liked is None,
    }


def answer_to(here: Here, e: Entry) -> Entry | None:
    """What the other said about a good time, last."""
    said = [o for o in here.record.standing if isinstance(o.what, Liked) and o.what.enjoyed == e.handle]
    return said[-1] if said else None


@member("POST")
def answer(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """It was good for me too, or not quite; both are fine to say."""
    found = here.record.find(ref)
    if found is None or not isinstance(found.what, Enjoyed):
        raise Http404
    if found.by == here.me:
        raise Refused(f"Whether it was good for {here.other_name} is theirs to say.")
    liked = Liked(found.what.ref, "yes" if request.POST.get("answer") == "yes" else "no")
    said = Entry(here.now, here.me, liked)
    return written(request, here, said) or done(request, reverse("good-times", args=[here.key]))
