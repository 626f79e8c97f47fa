"""What brings you here: four ways in, private, changeable; each leads to its own first act."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web import zones
from tend.web.people.access import signed_in
from tend.web.people.accounts import describe
from tend.web.people.pairing import begin
from tend.web.screens.answer import done, page
from tend.web.store import bonds
from tend.web.store.models import Bond, Person


@dataclass(frozen=True, slots=True)
class Way:
    """One way in: what it is called, what comes first on it, and where that is."""

    value: str
    label: str
    second: str
    first: str


WAYS = (
    Way("hurt", "Someone hurt me", "First: how it is now. Three taps, yours unless shared.", "checkin"),
    Way("hurting", "I hurt someone", "First: one small promise that you can keep.", "promise-new"),
    Way("both", "We both want to do better", "First: thanks for one thing the other did.", "thanks"),
    Way("looking", "Just looking", "First: a made-up couple’s half year. Nothing is asked.", "look"),
)


def label_of(why: str) -> str:
    """What a way in is called; empty before one was chosen."""
    return next((way.label for way in WAYS if way.value == why), "")


def first_act(person: Person, bond: Bond) -> str:
    """The address of the first act for what brings this person here."""
    name = next((way.first for way in WAYS if way.value == person.why), "today")
    return reverse(name) if name == "look" else reverse(name, args=[bond.key])


@signed_in("GET", "POST")
def why(request: HttpRequest, person: Person) -> HttpResponse:
    """Choose a way in, at the beginning or later."""
    chosen = request.POST.get("why", "")
    if request.method == "POST" and label_of(chosen):
        first_time = not person.why
        describe(person, why=chosen)
        return done(request, _onward(person, first_time=first_time))
    held = bonds.bonds_of(person)
    back = (reverse("you", args=[held[0].key]), "You") if held and person.why else None
    trouble = "Choose one of the four; none of them binds you." if request.method == "POST" else ""
    said = {"ways": WAYS, "chosen": person.why, "setting_up": not held, "back": back, "trouble": trouble}
    return page(request, None, "setup/why.html", said, status=422 if trouble else 200)


def _onward(person: Person, *, first_time: bool) -> str:
    """The bond comes next, then the first act; later on, back to one's own page."""
    held = bonds.bonds_of(person)
    if held:
        return first_act(person, held[0]) if first_time else reverse("you", args=[held[0].key])
    if person.why == "looking":
        return first_act(person, begin(person, "", zones.guess()))
    return reverse("begin")
