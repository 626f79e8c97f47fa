"""Something to tell, a limit, a pause, a moment of need: one small page for each."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final, Literal, cast, get_args

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Boundary, Need, Pause, Telling, WasThere
from tend.trust.entries.fields import TellingKind
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written

TELLINGS: Final = {
    "intention": "A plan",
    "expectation": "A hope",
    "change": "A change",
    "mistake": "A mistake",
    "fact": "Something true",
    "feeling": "A feeling",
}
ASKED: Final = {"volunteered": "Nobody asked", "asked": "I was asked"}
LIMITS: Final = {"limit": "A limit of mine", "no": "A no", "request": "A request"}
BACKS: Final = {
    "20": "Twenty minutes",
    "60": "An hour",
    "180": "Three hours",
    "720": "Half a day",
    "1440": "A day",
}
THERE: Final = {"yes": "Yes", "partly": "Partly", "no": "No", "": "I say that later"}
Limit = Literal["limit", "no", "request"]
Met = Literal["yes", "partly", "no"]


@member("GET", "POST")
def tell(request: HttpRequest, here: Here) -> HttpResponse:
    """Something told to the other, unasked or asked."""
    kind, how = _one_of(request, "kind", TELLINGS, ""), request.POST.get("how", "")
    words = words_of(request)
    if request.method == "POST" and kind and how in ASKED and words:
        what = Telling(ref_of(request), cast(TellingKind, kind), "asked" if how == "asked" else "volunteered")
        return _kept(request, here, Entry(here.now, here.me, what, words))
    mend = "Choose what it is and whether anybody asked, and write a few words."
    trouble = mend if request.method == "POST" else ""
    chips = [
        _chips("kind", "What is it?", TELLINGS, kind),
        _chips("how", "And did anybody ask?", ASKED, how),
    ]
    return _form(request, here, "living/tell.html", {"chips": chips, "trouble": trouble})


@member("GET", "POST")
def limit(request: HttpRequest, here: Here) -> HttpResponse:
    """A limit about oneself, a no, or a request that may be declined; none needs a reason."""
    kind = _one_of(request, "kind", LIMITS, "")
    words = words_of(request)
    if request.method == "POST" and kind and words:
        return _kept(
            request, here, Entry(here.now, here.me, Boundary(ref_of(request), cast(Limit, kind)), words)
        )
    trouble = "Choose which it is, and write a few words." if request.method == "POST" else ""
    chips = [_chips("kind", "Which is it?", LIMITS, kind)]
    return _form(request, here, "living/limit.html", {"chips": chips, "trouble": trouble})


@member("GET", "POST")
def pause(request: HttpRequest, here: Here) -> HttpResponse:
    """Out of a heated moment, with the time of coming back."""
    back = _one_of(request, "back", BACKS, "")
    if request.method == "POST" and back:
        what = Pause(ref_of(request), back_by=here.now + timedelta(minutes=int(back)))
        return _kept(request, here, Entry(here.now, here.me, what, words_of(request)))
    trouble = "Say when you will be back; that is what makes it a pause." if request.method == "POST" else ""
    chips = [_chips("back", "Back in", BACKS, back or "60")]
    return _form(request, here, "living/pause.html", {"chips": chips, "trouble": trouble})


@member("GET", "POST")
def need(request: HttpRequest, here: Here) -> HttpResponse:
    """A moment in which one needed the other, for oneself alone unless it is shared."""
    words, ref = words_of(request), ""
    if request.method == "POST" and words:
        ref, met = ref_of(request), request.POST.get("met", "")
        private = "share" not in request.POST
        said = [Entry(here.now, here.me, Need(ref), words, private=private)]
        if met in get_args(Met):
            said.append(Entry(here.now, here.me, WasThere(ref, cast(Met, met)), private=private))
        return _kept(request, here, *said)
    trouble = "Write a few words about it." if request.method == "POST" else ""
    chips = [_chips("met", f"Was {here.other_name} there?", THERE, request.POST.get("met", "-"))]
    return _form(request, here, "living/need.html", {"chips": chips, "trouble": trouble})


def _one_of(request: HttpRequest, name: str, known: Mapping[str, str], otherwise: str) -> str:
    sent = request.POST.get(name, "")
    return sent if sent in known else otherwise


def _chips(name: str, legend: str, choices: Mapping[str, str], chosen: str) -> dict[str, Any]:
    chips = [{"value": value, "label": label} for value, label in choices.items()]
    return {"name": name, "legend": legend, "chips": chips, "chosen": chosen}


def _form(request: HttpRequest, here: Here, template: str, said: dict[str, Any]) -> HttpResponse:
    back = (reverse("write", args=[here.key]), "Back")
    context = {"tab": None, "back": back, "words": words_of(request), **said}
    return page(request, here, template, context, status=422 if said["trouble"] else 200)


def _kept(request: HttpRequest, here: Here, *said: Entry) -> HttpResponse:
    return written(request, here, *said) or done(request, reverse("record", args=[here.key]))
