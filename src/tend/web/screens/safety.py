"""The five questions about being safe: answered alone, signed in or not, and kept nowhere."""

from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page
from tend.web.screens.choices import chips, chosen
from tend.web.screens.helping import by_country, help_lines

ANSWERS: Final = {"no": "No", "unsure": "I am not sure", "yes": "Yes"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One question; `fine` is the one answer after which nothing has to be said."""

    name: str
    words: str
    fine: str = "no"
    about: str = "fear"


QUESTIONS: Final = (
    Asked("afraid", "Are you sometimes afraid of the other person, or of what follows when you disagree?"),
    Asked("free", "Can you say no to them, and see whom you like, without paying for it later?", fine="yes"),
    Asked("hurt", "Have they hurt you, held you, broken things, or said that they would?"),
    Asked("watched", "Do they watch where you go, whom you write to, or what you spend?"),
    Asked("life", "Are there thoughts of hurting yourself, or of not living any more?", about="life"),
)


# What is sent here changes nothing anywhere, so no other site could do harm with it, and it needs no cookie.
@csrf_exempt
@anyone("GET", "POST")
def safety(request: HttpRequest) -> HttpResponse:
    """Ask, and answer with words and places to turn to; nothing is written, whatever is sent."""
    given = {one.name: chosen(request, one.name, ANSWERS) for one in QUESTIONS}
    known = person_of(request) is not None
    said: dict[str, Any] = {"back": (reverse("home"), "Back") if known else None, "known": known}
    if request.method != "POST" or not any(given.values()):
        asked = [chips(one.name, one.words, ANSWERS) for one in QUESTIONS]
        return page(
            request, None, "safety/asked.html", said | {"asked": asked, "sent": request.method == "POST"}
        )
    heavy = {one.about for one in QUESTIONS if given[one.name] not in ("", one.fine)}
    said |= {
        "fear": "fear" in heavy,
        "life": "life" in heavy,
        "countries": by_country(help_lines(), "life" if "life" in heavy else "fear"),
    }
    return page(request, None, "safety/answered.html", said)
