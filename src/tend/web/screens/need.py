"""A moment in which one needed the other: whether they could know of it, and whether they were there."""

from typing import Final, Literal, cast, get_args

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Need, WasThere
from tend.trust.entries.fields import YesNo
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import chips, chosen

ASKED: Final = {"yes": "Yes, I said so", "no": "No, I had not said it"}
THERE: Final = {"yes": "Yes", "partly": "Partly", "no": "No", "later": "I say that later"}
Met = Literal["yes", "partly", "no"]


@member("GET", "POST")
def need(request: HttpRequest, here: Here) -> HttpResponse:
    """A moment of need, for oneself alone unless it is shared; only the one in need says how it was."""
    words, asked = words_of(request), chosen(request, "asked", ASKED)
    met = chosen(request, "met", THERE)
    if request.method == "POST" and words:
        ref, private = ref_of(request), "share" not in request.POST
        what = Need(ref, cast(YesNo, asked) if asked else None)
        said = [Entry(here.now, here.me, what, words, private=private)]
        if met in get_args(Met):
            said.append(Entry(here.now, here.me, WasThere(ref, cast(Met, met)), private=private))
        on = reverse("answer", args=[here.key, ref]) if met == "no" else reverse("record", args=[here.key])
        return written(request, here, *said) or done(request, on)
    context = {
        "tab": None,
        "back": (reverse("write", args=[here.key]), "Back"),
        "words": words,
        "trouble": "Write a few words about it." if request.method == "POST" else "",
        "asked": chips("asked", f"Could {here.other_name} know of it?", ASKED, asked),
        "there": chips("met", f"Was {here.other_name} there?", THERE, met),
        "share": "share" in request.POST,
    }
    return page(request, here, "living/need.html", context, status=422 if context["trouble"] else 200)
