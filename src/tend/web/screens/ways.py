"""The ways: how trust breaks, how it builds, and the words this house uses, each with a page of its own."""

from dataclasses import dataclass
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.breaks import BREAKS, Break
from tend.trust.builds import ACCOUNTABILITY, BUILDS, Build, Tag, build_of
from tend.trust.ways import Witness
from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page
from tend.web.store import bonds


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the house: what it stands for here, and what it does not."""

    slug: str
    name: str
    says: str
    besides: str = ""


WORDS: Final[tuple[Word, ...]] = (
    Word(
        "record",
        "Record",
        "What the two of you wrote down, in the order you wrote it.",
        "Nothing in it is overwritten. What is put right or taken back can be seen to have been.",
    ),
    Word(
        "private",
        "Only you see this",
        "Yours alone. Nobody else can open it, and it changes nothing the other sees.",
        "Sharing it later is a step of its own, and you read the words once more before they go.",
    ),
    Word(
        "promise",
        "Promise",
        "Something its keeper will do, small enough to be seen, with its day or its rhythm.",
        "Nobody can make one for somebody else. A no to it costs nothing.",
    ),
    Word(
        "kept",
        "Kept",
        "Done by the time that was named, says the one who promised.",
        "It counts in full once the other has seen it, and half until then.",
    ),
    Word(
        "seen",
        "Seen",
        "The one a promise was for says whether they saw it kept.",
        "“Did not notice” is an answer as good as any.",
    ),
    Word(
        "told-ahead",
        "Told ahead",
        "Said before its hour that it would not hold, and a new hour was agreed.",
        "Faith is kept that way.",
    ),
    Word(
        "missed",
        "Missed",
        "It did not happen. Whether it was told first or found by the other is kept apart.",
        "What nobody has said anything about is not missed. It is open.",
    ),
    Word(
        "excused",
        "Excused",
        "The one it was for says that nothing was owed that time.",
        "It is theirs alone to say, and it counts neither way.",
    ),
    Word(
        "rupture",
        "Rupture",
        "One time trust broke, named by the one who was hurt.",
        "It begins as something only they see.",
    ),
    Word(
        "injured",
        "Injured, accountable",
        "In one rupture, the one who was hurt and the one whose act it was.",
        "Next week it may be the other way round. Neither word is about a person.",
    ),
    Word(
        "repair",
        "Repair",
        "The way back over a rupture: named, heard, apology, plan, time.",
        "Only the one who was hurt says: heard, taken in, ended.",
    ),
    Word(
        "heard",
        "Heard",
        "The one who was hurt says whether what they told was taken in: yes, partly, or not yet.",
        "Nobody else can say it for them, and each answer can change.",
    ),
    Word(
        "completed",
        "Ended",
        "The one who was hurt says that a repair is over for them.",
        "It is not forgetting and not forgiving, and it can be opened again.",
    ),
    Word(
        "stood",
        "Stood",
        "A repair that was ended, with enough kept and seen since, and the hurt not come again.",
        "A lapse of the same kind takes it back.",
    ),
    Word(
        "pause",
        "Pause",
        "Leaving a heated moment with the hour of coming back.",
        "Coming back is what makes it different from walking out.",
    ),
    Word(
        "check-in",
        "Check-in",
        "How it is for you, in three taps. What it shows is yours.",
        "Leaving it out means nothing.",
    ),
    Word(
        "telling",
        "Telling",
        "Something told: a plan, a hope, a change, a mistake, a fact, a feeling.",
        "Told unasked weighs more than told when asked; found out weighs the other way.",
    ),
    Word(
        "boundary",
        "Limit",
        "Something about yourself: what you will do, or will not.",
        "A rule for the other is no limit; it can be asked as a request.",
    ),
    Word(
        "openness",
        "Openness, for a time",
        "Something one of you offers to tell or show for some weeks, with its last day.",
        "Either ends it at once. It never reaches to a phone, a password, a message or a place.",
    ),
    Word(
        "came-through",
        "Came through",
        "A repair that stood, and a later hard moment that was answered.",
        "It is shown only where both of you want it shown.",
    ),
    Word(
        "picture",
        "Picture",
        "What the record shows one of you about the other, in words, counts and reasons.",
        "It describes what was written down. It is no measure of a person.",
    ),
    Word(
        "band",
        "The band",
        "The line is how much of what fell due was kept. The band around it is what nobody can know yet.",
        "It narrows as the record grows, and widens in silence.",
    ),
    Word(
        "out-of-character",
        "Not like them",
        "A miss after a long and faithful record. It raises a question: are they all right?",
        "The miss still counts.",
    ),
)

SAID_BY: Final[dict[Witness, str]] = {
    "receiver": "says the one it was for",
    "injured": "says the one who was hurt",
    "both": "say both",
    "record": "the entries show it",
}


@anyone("GET")
def ways(request: HttpRequest) -> HttpResponse:
    """All of them, on one page."""
    back = (reverse("home"), "Back") if person_of(request) else None
    context = {"breaks": BREAKS, "builds": BUILDS, "tag": ACCOUNTABILITY, "words": WORDS, "back": back}
    return page(request, None, "ways/all.html", context)


@anyone("GET")
def word(request: HttpRequest, slug: str) -> HttpResponse:
    """One way, or one word."""
    everything: tuple[Break | Build | Tag | Word, ...] = (*BREAKS, *BUILDS, ACCOUNTABILITY, *WORDS)
    found = next((one for one in everything if one.slug == slug), None)
    match found:
        case Word():
            return page(request, None, "ways/word.html", {"word": found, "back": _back()})
        case Break():
            answered = [b for s in found.answered_by if (b := build_of(s))]
            return _way(request, found, {"kind": "One of the six ways trust breaks", "answered": answered})
        case Build():
            answers = [b for b in BREAKS if found.slug in b.answered_by]
            return _way(request, found, {"kind": "One of the eight ways trust builds", "answers": answers})
        case Tag():
            return _way(request, found, {"kind": "It runs through all eight ways trust builds"})
        case None:
            raise Http404


def _back() -> tuple[str, str]:
    return reverse("ways"), "All the words"


def _way(request: HttpRequest, way: Break | Build | Tag, more: dict[str, object]) -> HttpResponse:
    context = {
        "way": way,
        "evidence": [{"what": e.what, "by": SAID_BY[e.said_by]} for e in way.evidence],
        "breaks": isinstance(way, Break),
        "practices": [] if isinstance(way, Tag) else _practices(way),
        "key": _bond(request),
        "back": _back(),
        **more,
    }
    return page(request, None, "ways/way.html", context)


def _practices(way: Break | Build) -> list[dict[str, str]]:
    """The small things to do, each with the name by which it becomes a promise."""
    return [
        {"words": p.words, "cadence": p.cadence, "slug": f"{way.slug}.{n}"}
        for n, p in enumerate(way.practices)
    ]


def _bond(request: HttpRequest) -> str:
    """The bond a promise would stand in, for whoever is signed in and sits in one."""
    person = person_of(request)
    held = bonds.bonds_of(person) if person else []
    return held[0].key if held else ""
