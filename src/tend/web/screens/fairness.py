"""The fairness check: who does, who plans, who remembers, as each sees it; only the gap is shown."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import LoadWeighed
from tend.trust.load import PARTS, Gap, Part, gaps, weighed
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, written
from tend.web.screens.readers import reader
from tend.web.screens.rest import rest

ASKS: Final[dict[Part, str]] = {
    "does": "Who does what has to be done?",
    "plans": "Who plans it?",
    "remembers": "Who keeps it in mind?",
}
NAMES: Final[dict[Part, str]] = {
    "does": "Doing it",
    "plans": "Planning it",
    "remembers": "Keeping it in mind",
}
ANSWERS: Final = (
    ("1", "Nearly all me"),
    ("2", "More me"),
    ("3", "About half"),
    ("4", "More {}"),
    ("5", "Nearly all {}"),
)


@member("GET", "POST")
def fairness(request: HttpRequest, here: Here) -> HttpResponse:
    """Three answers, and how far apart the two see it once both have looked."""
    if resting := rest(request, here):
        return resting
    if request.method != "POST":
        return _page(request, here)
    given = {part: request.POST.get(part, "") for part in PARTS}
    if any(answer and answer not in dict(ANSWERS) for answer in given.values()):
        return _page(request, here, "Choose one of the answers below.")
    if not any(given.values()):
        return _page(request, here, "Answer one of the three, or leave it for another day.")
    numbers = (int(answer) if answer else None for answer in given.values())
    said = Entry(here.now, here.me, LoadWeighed(*numbers))
    stopped = written(request, here, said, again=lambda sentence: _page(request, here, sentence))
    return stopped or done(request, reverse("fairness", args=[here.key]))


def _page(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    to = reader(here)
    mine, theirs = (weighed(here.record, who, here.now) for who in (here.me, here.other))
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("together", args=[here.key]), "Together"),
        "parts": [_part(part, here, request) for part in PARTS],
        "gaps": [in_words(gap) for gap in gaps(here.record, here.now)],
        "looked": to.day(mine[-1].at) if mine else "",
        "theirs": bool(theirs),
        "trouble": trouble,
    }
    return page(request, here, "together/fairness.html", context, status=422 if trouble else 200)


def _part(part: Part, here: Here, request: HttpRequest) -> dict[str, Any]:
    answers = [{"value": value, "label": label.format(here.other_name)} for value, label in ANSWERS]
    return {"name": part, "legend": ASKS[part], "chips": answers, "chosen": request.POST.get(part, "")}


def in_words(gap: Gap) -> dict[str, str]:
    """One gap as its name and a sentence or two, without a number."""
    match gap.apart, gap.leaning:
        case "alike", _:
            says = "You see this alike."
        case "nearly", _:
            says = "You see this nearly alike."
        case _, "both say me":
            says = "Each of you carries more of this than the other can see."
        case _:
            says = "Each of you thinks the other carries more of this."
    since = {"closer": " You were further apart the last time.", "wider": " You were closer the last time."}
    return {"name": NAMES[gap.part], "says": says + since.get(gap.since, "")}
