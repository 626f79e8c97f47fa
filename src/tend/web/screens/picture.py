"""The picture: what the record shows one person about the other, in words first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.builds import build_of
from tend.trust.picture import WORDS, Picture, picture
from tend.trust.reasons import Reason, reasons
from tend.trust.resilience import Crossing
from tend.trust.scenarios import scenarios
from tend.trust.strands import TITLES
from tend.trust.twin import MEANING, Twin, twin
from tend.trust.weigh import Strand
from tend.web.charts import Crack, State, Week
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.hours import MONTHS
from tend.web.screens.readers import Reader, reader
from tend.web.screens.record import alphabet, linked, of_names
from tend.web.screens.rest import at_rest
from tend.web.screens.tally import MARKS
from tend.web.screens.thread import thread

SIGNS: Final[dict[Strand, str]] = {
    "follow-through": "kept",
    "truth": "found",
    "presence": "said",
    "coming-back": "in-repair",
    "felt-safety": "said",
    "limits": "said",
    "sharing": "said",
}
LABELS: Final[dict[State, str]] = {"open": "broke", "in repair": "in repair", "stood": "stood"}


@dataclass(frozen=True, slots=True)
class Moved:
    """One thing that moved the word, with the mark it is shown by."""

    says: str
    mark: str
    url: str


@member("GET")
def drawn(request: HttpRequest, here: Here) -> HttpResponse:
    """What the record gives this person to go on about the other."""
    to = reader(here)
    seen = picture(here.record, of=here.me, about=here.other, at=here.now)
    why = reasons(here.record, seen)
    said = twin(seen, why, here.other_name)
    return page(request, here, "picture/drawn.html", {"tab": "picture", **_words(here, seen, said, to)})


def _words(here: Here, seen: Picture, said: Twin, to: Reader) -> dict[str, Any]:
    weeks, cracks = chart(here.record.zone, seen)
    step = build_of(seen.next_step.build) if seen.next_step else None
    return {
        "today": _short(to),
        "word": said.word,
        "meaning": said.meaning,
        "questions": said.questions,
        "moved": _moved(here, seen, said.reasons),
        "facts": [MARKS[o.fact] for o in seen.follow.last],
        "marks": said.marks,
        "weeks": weeks,
        "cracks": cracks,
        "twin": said.band,
        "ahead": said.ahead,
        "enough": seen.follow.enough,
        "scenarios": [scenario.says for scenario in scenarios(seen)],
        "strands": [
            {"title": TITLES[strand], "says": says, "private": strand == "felt-safety"}
            for strand, says in said.strands
        ],
        "step": None if at_rest(here) else seen.next_step,
        "build": step,
        "closing": said.closing,
        "alphabet": alphabet(),
    }


def _short(to: Reader) -> str:
    here = to.now.astimezone(to.record.zone)
    return f"{here.day} {MONTHS[here.month - 1]}"


def _moved(here: Here, seen: Picture, why: Sequence[Reason]) -> list[Moved]:
    return [
        Moved(r.says, mark_of(r, seen), reverse("reason", args=[here.key, n])) for n, r in enumerate(why, 1)
    ]


def mark_of(reason: Reason, seen: Picture) -> str:
    """The mark a reason is shown by."""
    states = {c.entry.name: state_of(c) for c in seen.coming_back}
    if reason.strand == "coming-back" and reason.entries and reason.entries[0] in states:
        return states[reason.entries[0]].replace(" ", "-")
    if reason.strand == "truth" and "unasked" in reason.says:
        return "said"
    return SIGNS[reason.strand]


def chart(zone: tzinfo, seen: Picture) -> tuple[list[Week], list[Crack]]:
    """The weeks and the breaks of the band; none while there is too little to go on."""
    if not seen.follow.enough:
        return [], []
    weeks = [Week(w.start, w.middle, w.low, w.high, w.pale) for w in seen.weeks]
    cracks = []
    for c in seen.coming_back:
        state = state_of(c)
        end = c.repair.completed.astimezone(zone).date() if c.repair and c.repair.completed else None
        cracks.append(Crack(c.entry.at.astimezone(zone).date(), end, state, LABELS[state]))
    return weeks, cracks


def state_of(crossing: Crossing) -> State:
    """How a rupture is drawn: gold only where its repair has stood."""
    if crossing.standing == "stood":
        return "stood"
    under_way = crossing.repair is not None and crossing.repair.open
    return "in repair" if crossing.standing == "ended" or under_way else "open"


@member("GET")
def reason(request: HttpRequest, here: Here, n: int) -> HttpResponse:
    """One reason: the very entries it rests on, and what the word would be without them."""
    to = reader(here)
    seen = picture(here.record, of=here.me, about=here.other, at=here.now)
    why = reasons(here.record, seen)
    if not 1 <= n <= len(why):
        raise Http404
    chosen = why[n - 1]
    rows = linked(of_names(thread(to), frozenset(chosen.entries)), here)
    context = {
        "tab": "picture",
        "back": (reverse("picture", args=[here.key]), "Picture"),
        "reason": chosen,
        "title": TITLES[chosen.strand],
        "rows": rows,
        "without": _without(chosen, seen),
    }
    return page(request, here, "picture/reason.html", context)


def _without(reason: Reason, seen: Picture) -> str:
    if reason.word_without != seen.word:
        return f"Without it, the word would be “{reason.word_without}”."
    if round(reason.forecast_without * 10) != round(seen.follow.forecast * 10) and seen.follow.enough:
        return "Without it, the count for the next ten would be another one."
    return "Without it, the word would be the same; this part of the picture would be another one."


@member("GET")
def words(request: HttpRequest, here: Here) -> HttpResponse:
    """The five words and what each of them means."""
    context = {
        "tab": "picture",
        "back": (reverse("picture", args=[here.key]), "Picture"),
        "words": [{"word": word, "means": MEANING[word]} for word in WORDS],
    }
    return page(request, here, "picture/words.html", context)
