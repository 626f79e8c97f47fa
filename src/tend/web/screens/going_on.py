"""What goes on still: either of the two says so, and while it does, apology and plan wait."""

from typing import Final, Literal, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import GoesOn, Rupture
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.choices import answers
from tend.web.screens.repair import found
from tend.web.screens.repair_page import may_go_on
from tend.web.screens.rest import rest

SAYS: Final = {"yes": "It goes on still", "no": "It is over, as far as I know"}


@member("GET", "POST")
def going_on(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """What it means, and the two answers; both read them, and the one who was hurt has the last word."""
    repair = found(here, ref)
    if not may_go_on(repair, here.record, alone=here.alone):
        raise Http404
    if resting := rest(request, here):
        return resting
    url = reverse("repair-one", args=[here.key, ref])
    if request.method == "POST":
        return written(request, here, *_said(request, here, repair)) or done(request, url)
    context = {"tab": None, "back": (url, "Repair"), "repair": repair, "choices": answers(SAYS)}
    return page(request, here, "repair/going_on.html", context)


def _said(request: HttpRequest, here: Here, repair: Repair) -> list[Entry]:
    """The word for each hurt of this repair that both know of."""
    answer = request.POST.get("answer", "")
    if answer not in SAYS:
        raise Refused("Choose one of the answers; each of them is a good one.")
    shared = [e for name in repair.ruptures if (e := here.record.find(name)) and not e.private]
    said = cast(Literal["yes", "no"], answer)
    made = [GoesOn(e.what.rupture, said) for e in shared if isinstance(e.what, Rupture)]
    words = words_of(request)
    return [Entry(here.now, here.me, what, words if n == 0 else "") for n, what in enumerate(made)]
