"""What is shown to somebody who has stepped back, or whose limit was followed by hard words."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.stepping_back import after_a_limit, stepped_back
from tend.web.people.access import Here
from tend.web.screens.answer import given_back, page
from tend.web.screens.hours import count
from tend.web.screens.readers import brief


def at_rest(here: Here) -> bool:
    """Whether this reader has stepped back, so that nothing leads them anywhere."""
    return stepped_back(here.record, here.me, here.now) is not None


def rest(request: HttpRequest, here: Here) -> HttpResponse | None:
    """The page that stands where repair would lead on, with whatever was typed; None for everybody else."""
    if not at_rest(here):
        return None
    said = {"back": (reverse("today", args=[here.key]), "Today"), "words": given_back(request)}
    return page(request, here, "repair/rest.html", said, status=422 if request.method == "POST" else 200)


def after_limit(here: Here) -> dict[str, str] | None:
    """What followed a limit of this reader's, in a few words for them alone."""
    found = after_a_limit(here.record, here.me, here.now)
    return {"many": count(len(found.hard)), "words": brief(found.limit.words)} if found else None
