"""The weekly talk: a quarter of an hour in five small parts, turns named beforehand, trouble or not."""

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.builds import BUILDS
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.readers import headed, reader
from tend.web.screens.rest import rest


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part of the talk: how long it takes, what is done in it, and what the one listening does."""

    title: str
    minutes: int
    turn: str
    does: str
    listens: str


PARTS: Final = (
    Stretch(
        "Arriving", 2, "both", "Put the phones away. Each says in one sentence how today was.",
        "No answer is needed.",
    ),
    Stretch(
        "Something good", 3, "first", "Say thanks for one thing the other did, and what it was like for you.",
        "Take it in. “That is good to hear” is enough.",
    ),
    Stretch(
        "Anything still sore?", 4, "second",
        "Say what from this week still stings, if anything does. Nothing is an answer.",
        "Say back what you heard before you say anything of your own.",
    ),
    Stretch(
        "What was promised", 3, "first", "Read this week’s promises together. Let go of what will not hold.",
        "Ask what would make the next week easier.",
    ),
    Stretch(
        "One question", 3, "second", "Ask the question below, and listen for as long as it takes.",
        "Answer as much of it as you like.",
    ),
)  # fmt: skip


@member("GET")
def talk(request: HttpRequest, here: Here) -> HttpResponse:
    """The agenda of this week; who begins changes from week to week."""
    if resting := rest(request, here):
        return resting
    week = here.now.astimezone(here.record.zone).isocalendar()[1]
    first, second = begins(here, week)
    asks = [line for build in BUILDS for line in build.prompts]
    turns = {
        "first": headed(f"{first}, then {second}"),
        "second": headed(f"{second}, then {first}"),
        "both": "Both of you",
    }
    context = {
        "tab": "today",
        "back": (reverse("together", args=[here.key]), "Together"),
        "parts": [{"part": part, "turns": turns[part.turn]} for part in PARTS],
        "question": asks[week % len(asks)],
        "begins": headed(f"{first} {'begin' if first == 'you' else 'begins'} this week."),
    }
    return page(request, here, "together/talk.html", context)


def begins(here: Here, week: int) -> tuple[str, str]:
    """Who begins this week, and who goes second; the same for both readers."""
    first, second = here.record.bond.people if week % 2 else here.record.bond.people[::-1]
    to = reader(here)
    return to.name(first), to.name(second)
