"""Thinking of telling: a room that keeps nothing, for the one who has something hard to tell."""

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import Here, member
from tend.web.screens.answer import page, words_of
from tend.web.screens.choices import TEN, chips, chosen
from tend.web.screens.rest import at_rest

HOT: Final = 7
"""From here on waiting is suggested (S-75)."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What one says to oneself for not telling, and one question back."""

    says: str
    asks: str


REASONS: Final = (
    Reason(
        "What {other} does not know does no harm",
        "What is {other} deciding these days that would look different with it?",
    ),
    Reason(
        "It could never be forgiven",
        "If it came out some other way, on some other day: what would be harder then?",
    ),
    Reason(
        "It is too small to speak of",
        "Were it the other way round, would you rather know?",
    ),
)  # fmt: skip


@member("GET", "POST")
def think(request: HttpRequest, here: Here) -> HttpResponse:
    """The room: three reasons, the heat, what is left out, who stands by; nothing is written of it."""
    heat = chosen(request, "heat", TEN)
    context = {
        "tab": None,
        "back": (reverse("tell", args=[here.key]), "Back"),
        "reasons": [
            Reason(r.says.replace("{other}", here.other_name), r.asks.replace("{other}", here.other_name))
            for r in REASONS
        ],
        "heats": chips("heat", "How much is stirring in you right now?", TEN, heat, finer=True),
        "words": words_of(request),
        "left": request.POST.get("left", "").strip(),
        "beside": request.POST.get("beside", "").strip(),
        "choices": request.POST.get("choices", "").strip(),
        "hot": bool(heat) and int(heat) >= HOT,
        "asked": request.method == "POST",
        "quiet": at_rest(here),
    }
    return page(request, here, "living/think.html", context)
