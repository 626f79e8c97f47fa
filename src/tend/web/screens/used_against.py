"""Something told in trust was turned against the one who told it: written down as serious, for them alone."""

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Received, Rupture, Telling
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import answers, chosen

HEAVY: Final = {"4": "It shook me", "5": "The ground gave way"}
"""Never less: what was confided and then used is a deep hurt (S-94)."""


@member("GET", "POST")
def used_against(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """The teller's word, and a hurt beside it; the other sees nothing of either until it is shared."""
    entry = next((e for e in here.record.standing if e.name == name and e.by == here.me), None)
    if entry is None or not isinstance(entry.what, Telling):
        raise Http404
    harm = chosen(request, "harm", HEAVY)
    if request.method == "POST" and harm:
        ref, me = ref_of(request), here.me
        if not sent_before(request, here):
            hurt = Rupture(ref, here.other, "disrespect", int(harm))
            said = Received(entry.what.ref, "used_against")
            kept = (
                Entry(here.now, me, hurt, words_of(request), private=True),
                Entry(here.now, me, said, private=True),
            )
            if stopped := written(request, here, *kept):
                return stopped
        return done(request, reverse("rupture-kept", args=[here.key, ref]))
    context = {
        "tab": None,
        "back": (reverse("answer", args=[here.key, name]), "Back"),
        "entry": entry,
        "words": words_of(request),
        "trouble": "Say how heavy it is, as near as you can." if request.method == "POST" else "",
        "answers": answers(HEAVY),
    }
    return page(request, here, "living/used.html", context, status=422 if request.method == "POST" else 200)
