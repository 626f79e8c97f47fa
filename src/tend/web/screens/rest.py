"""What is shown to somebody who has stepped back, or whose no had a price."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Aftermath, BoundaryAnswered, Received
from tend.trust.record import Entry
from tend.trust.stepping_back import after_a_limit, prices, stepped_back
from tend.web.people.access import Here
from tend.web.screens.answer import given_back, page
from tend.web.screens.hours import count
from tend.web.screens.readers import brief, headed, reader


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
    """What followed a limit of this reader's, for them alone; nothing once they stepped back."""
    found = None if at_rest(here) else after_a_limit(here.record, here.me, here.now)
    return {"many": count(len(found.hard)), "words": brief(found.limit.words)} if found else None


def read_together(here: Here) -> list[dict[str, str]]:
    """What this reader wrote of a price, side by side and for them alone; nothing once they stepped back."""
    found = () if at_rest(here) else prices(here.record, here.me, here.now)
    return [_priced(here, e) for e in found]


def _priced(here: Here, e: Entry) -> dict[str, str]:
    match e.what:
        case Aftermath(boundary=ref) | BoundaryAnswered(boundary=ref):
            after, of = "after a no of yours", ref
        case Received(telling=ref):
            after, of = "after something you had told", ref
        case _:
            after, of = "", ""
    about = here.record.find(of)
    day = headed(reader(here).day(e.at))
    return {"above": f"{day}, {after}", "words": brief(about.words) if about and about.words else ""}
