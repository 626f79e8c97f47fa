"""Opening up, bit by bit: how deep one went so far, whose turns there were, and questions to draw from."""

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.builds import VULNERABILITY
from tend.trust.entries import Telling
from tend.trust.openness import Balance, balance
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.choices import DEPTHS
from tend.web.screens.readers import reader

LEANS: Final = {
    "own": "Lately more of the telling was yours. {other} may like to be asked, or may not; both are fine.",
    "theirs": "Lately {other} told you more than you told. Nothing is owed for it. The door is open.",
    "": "",
}


@member("GET")
def ladder(request: HttpRequest, here: Here) -> HttpResponse:
    """Five steps of depth with what one told on each, the teller's own and nobody else's to see."""
    turns = balance(here.record, here.me, here.other, here.now)
    context = {
        "tab": None,
        "back": (reverse("write", args=[here.key]), "Back"),
        "steps": _steps(here),
        "leans": LEANS[turns.leans].replace("{other}", here.other_name),
        "listening": _listening(turns, here.other_name),
        "decks": VULNERABILITY.decks,
    }
    return page(request, here, "living/ladder.html", context)


def _steps(here: Here) -> list[dict[str, str]]:
    """Each depth with the day one last told something there."""
    to = reader(here)
    last = {
        str(e.what.depth): to.day(e.at)
        for e in here.record.standing
        if isinstance(e.what, Telling) and e.by == here.me and e.what.depth
    }
    return [{"name": name, "when": last.get(depth, "")} for depth, name in DEPTHS.items()]


def _listening(turns: Balance, other: str) -> str:
    """The other half of opening up, in a sentence; silent while a repair is open."""
    if turns.unspoken or not (turns.own_listening or turns.their_listening):
        return ""
    if turns.own_listening and turns.their_listening:
        return "You both took turns at listening, these last weeks."
    return f"These last weeks the listening was {'yours' if turns.own_listening else f'{other}’s'}."


@member("GET")
def deck(request: HttpRequest, here: Here, slug: str) -> HttpResponse:
    """A dozen questions of one kind; each opens a telling, and none has to be answered."""
    found = next((deck for deck in VULNERABILITY.decks if deck.slug == slug), None)
    if found is None:
        raise Http404
    tell = reverse("tell", args=[here.key])
    questions = [{"says": q, "url": f"{tell}?about={found.slug}-{n}"} for n, q in enumerate(found.prompts)]
    back = (reverse("ladder", args=[here.key]), "Back")
    context = {"tab": None, "back": back, "deck": found, "questions": questions}
    return page(request, here, "living/deck.html", context)
