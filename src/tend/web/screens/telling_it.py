"""Telling the other something: what it is, whether anybody asked, how much of it, and how deep it goes."""

from dataclasses import dataclass
from typing import Any, Final, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.builds import VULNERABILITY
from tend.trust.entries import Telling
from tend.trust.entries.fields import TellingKind, Unasked
from tend.trust.openness import leaps
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import DEPTHS, chips, chosen

KINDS: Final[dict[str, str]] = {
    "intention": "A plan",
    "expectation": "A hope",
    "change": "A change",
    "mistake": "A mistake",
    "fact": "Something true",
    "feeling": "A feeling",
}
HOW: Final[dict[str, str]] = {
    "volunteered": "Nobody asked",
    "asked": "I was asked",
    "discovered": "It was found out first",
}
WHOLE: Final = {"yes": "All of it", "no": "A part of it"}
SHORT: Final = 120
"""Characters a topic may have."""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the form, as it was typed."""

    words: str
    kind: str
    how: str
    whole: str
    depth: str
    topic: str
    invites: bool

    @property
    def more(self) -> bool:
        """Whether anything below the fold was filled in."""
        return bool(self.whole or self.depth or self.topic or self.invites)


@member("GET", "POST")
def tell(request: HttpRequest, here: Here) -> HttpResponse:
    """Something told to the other. The stage `form` shows the words again, and `sure` answers a question."""
    said, stage = _sent(request), request.POST.get("stage", "")
    if request.method != "POST" or stage == "form":
        return _form(request, here, said)
    if not (said.kind and said.how and said.words):
        return _form(
            request, here, said, "Choose what it is and whether anybody asked, and write a few words."
        )
    if said.depth and stage != "sure" and leaps(here.record, here.me, int(said.depth), here.now):
        return page(
            request, here, "living/deeper.html", {**_context(here, said), "depth": DEPTHS[said.depth]}
        )
    what = Telling(
        ref_of(request),
        cast(TellingKind, said.kind),
        cast(Unasked, said.how),
        int(said.depth) if said.depth else None,
        {"yes": True, "no": False}.get(said.whole),
        said.topic,
        invites=said.invites,
    )
    entry = Entry(here.now, here.me, what, said.words)
    stopped = written(request, here, entry, again=lambda why: _form(request, here, said, why))
    return stopped or done(request, reverse("record", args=[here.key]))


def _sent(request: HttpRequest) -> Said:
    return Said(
        words=words_of(request),
        kind=chosen(request, "kind", KINDS),
        how=chosen(request, "how", HOW),
        whole=chosen(request, "whole", WHOLE),
        depth=chosen(request, "depth", DEPTHS),
        topic=" ".join(request.POST.get("topic", "").split())[:SHORT],
        invites="invites" in request.POST,
    )


def _form(request: HttpRequest, here: Here, said: Said, trouble: str = "") -> HttpResponse:
    context = {
        **_context(here, said),
        "trouble": trouble,
        "question": question_of(request.GET.get("about", "")),
        "kinds": chips("kind", "What is it?", KINDS, said.kind),
        "hows": chips("how", "And did anybody ask?", HOW, said.how),
        "wholes": chips("whole", "Is this all there is to it?", WHOLE, said.whole),
        "depths": chips("depth", "How deep does it go for you?", DEPTHS, said.depth),
        "topics": _topics(here),
    }
    return page(request, here, "living/tell.html", context, status=422 if trouble else 200)


def _context(here: Here, said: Said) -> dict[str, Any]:
    return {"tab": None, "back": (reverse("write", args=[here.key]), "Back"), "said": said}


def _topics(here: Here) -> list[str]:
    """What one gave a topic before, newest first, so that more of the same finds its place."""
    mine = [
        e.what.topic
        for e in reversed(here.record.standing)
        if isinstance(e.what, Telling) and e.by == here.me
    ]
    return list(dict.fromkeys(topic for topic in mine if topic))[:6]


def question_of(named: str) -> str:
    """The question of a deck, by the deck and its place in it; empty where there is none."""
    slug, _, place = named.partition("-")
    deck = next((deck for deck in VULNERABILITY.decks if deck.slug == slug), None)
    if deck is None or not (place.isascii() and place.isdigit() and len(place) < 3):
        return ""
    return deck.prompts[int(place)] if int(place) < len(deck.prompts) else ""
