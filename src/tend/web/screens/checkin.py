"""A check-in in three taps: one question at a time, private, and nothing is kept before the last."""

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import CheckIn, Joined, Note
from tend.trust.errors import Refused
from tend.trust.pace import BETWEEN, pace
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.telling import CLOSE, SAFE, anchored

Part = Literal["safety", "connection", "wondered"]
PARTS: Final[tuple[Part, ...]] = ("safety", "connection", "wondered")
ANCHORS: Final = (1, 4, 7, 10)
"""Where the four words of a scale lie between 0 and 10."""
HOPE: Final = ("hardly any", "a little", "some", "a lot")
WORDS_OF: Final = {"safety": SAFE, "connection": CLOSE, "hope": HOPE}
LESS_OFTEN: Final = {
    "wished_well": ("hardly", "now and then", "mostly", "yes"),
    "easy_to_read": ("hardly", "now and then", "mostly", "yes"),
}
"""Two more, once a month: that the other wishes one well, and that their moods can be read."""
OF_THE_HURT: Final = (
    "When I reach for {other}, will {other} be there?",
    "Do I still matter to {other}, on an ordinary day?",
    "What would let me stop wondering about one small thing?",
)
"""Questions for the line to oneself, for whoever came because they were hurt; one a week."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answers: words on a scale from 0 to 10, or yes and no."""

    part: Part
    place: str
    asks: str
    answers: tuple[tuple[str, str], ...]
    finer: tuple[int, ...] = ()
    ends: tuple[str, str] = ("", "")


def _scale(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((str(n), word[:1].upper() + word[1:]) for n, word in zip(ANCHORS, words, strict=True))


_TEN: Final = tuple(range(11))
QUESTIONS: Final[dict[Part, Question]] = {
    "safety": Question(
        "safety", "First of three", "How safe does it feel with {other} these days?", _scale(SAFE), _TEN,
        ("on guard", "safe"),
    ),
    "connection": Question(
        "connection", "Second of three", "And how close are you two?", _scale(CLOSE), _TEN,
        ("far apart", "close"),
    ),
    "wondered": Question(
        "wondered", "Last of three", "Did you catch yourself wondering about {other}’s word?",
        (("yes", "Yes, I wondered"), ("no", "No, not this week")),
    ),
}  # fmt: skip


def question(part: Part, other: str) -> Question:
    """One of the three questions, with the other's name in it."""
    return replace(QUESTIONS[part], asks=QUESTIONS[part].asks.format(other=other))


@member("GET", "POST")
def checkin(request: HttpRequest, here: Here) -> HttpResponse:
    """The next question; with the third answer the check-in is written, for its writer alone."""
    given = {part: request.POST[part] for part in PARTS if request.method == "POST" and part in request.POST}
    wrong = next((part for part, answer in given.items() if not _allowed(part, answer)), None)
    if wrong is not None:
        held = {part: answer for part, answer in given.items() if part != wrong}
        return _ask(request, here, wrong, held, "Choose one of the answers below.")
    missing = next((part for part in PARTS if part not in given), None)
    if missing is not None:
        return _ask(request, here, missing, given)
    if not any(given.values()):
        return done(request, reverse("today", args=[here.key]))
    entry = Entry(here.now, here.me, _answers(given), private=True)
    kept = reverse("checkin-kept", args=[here.key, ref_of(request)])
    return written(request, here, entry) or done(request, kept)


def _allowed(part: Part, answer: str) -> bool:
    if answer == "":
        return True
    return answer in ("yes", "no") if part == "wondered" else answer in {str(n) for n in _TEN}


def _answers(given: dict[Part, str]) -> CheckIn:
    safety, connection, wondered = (given[part] for part in PARTS)
    return CheckIn(
        safety=int(safety) if safety else None,
        connection=int(connection) if connection else None,
        wondered="yes" if wondered == "yes" else "no" if wondered == "no" else None,
    )


def _ask(
    request: HttpRequest, here: Here, part: Part, given: dict[Part, str], trouble: str = ""
) -> HttpResponse:
    context = {
        "tab": None,
        "back": (reverse("today", args=[here.key]), "Today"),
        "question": question(part, here.other_name),
        "given": given.items(),
        "trouble": trouble,
    }
    return page(request, here, "screens/checkin.html", context, status=422 if trouble else 200)


@member("GET", "POST")
def kept(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """What was written, and what may be added to it: hope, and a line that stays private."""
    entry, what = _own(here, name)
    if request.method != "POST":
        return _kept(request, here, entry, what)
    more = {part: request.POST.get(part, "") for part in ("hope", *LESS_OFTEN)}
    words = words_of(request)
    if not all(_allowed("safety", answer) for answer in more.values()):
        return _kept(request, here, entry, what, "Choose one of the answers below.")
    given = {part: int(answer) for part, answer in more.items() if answer}
    added = []
    if given:
        hope, wished, read = (given.get(part) for part in more)
        said = CheckIn(hope=hope, wished_well=wished, easy_to_read=read)
        added.append(Entry(here.now, here.me, said, private=True))
    if words:
        added.append(Entry(here.now, here.me, Note(about=name), words=words, private=True))
    stopped = written(request, here, *added) if added else None
    return stopped or done(request, reverse("today", args=[here.key]))


@member("POST")
def share(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """The answers of one check-in become the other's to read; the private line never does."""
    entry, what = _own(here, name)
    if here.alone:
        raise Refused("There is nobody here to share it with.")
    if not entry.private or entry.name in here.record.corrected:
        return done(request, reverse("today", args=[here.key]))
    open_now = Entry(here.now, here.me, replace(what, ref=None), instead=entry.name)
    return written(request, here, open_now) or done(request, reverse("today", args=[here.key]))


def _own(here: Here, name: str) -> tuple[Entry, CheckIn]:
    entry = here.record.find(name)
    if entry is None or entry.by != here.me or not isinstance(entry.what, CheckIn):
        raise Http404
    if entry.name in here.record.taken_back:
        raise Http404
    return entry, entry.what


def _kept(request: HttpRequest, here: Here, entry: Entry, what: CheckIn, trouble: str = "") -> HttpResponse:
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("today", args=[here.key]), "Today"),
        "name": entry.name,
        "said": in_words(what, here.other_name),
        "first": _first(here, entry),
        "shared": not entry.private or entry.name in here.record.corrected,
        "hopes": [{"value": value, "label": label} for value, label in _scale(HOPE)],
        "monthly": _monthly(here, request),
        "asks_oneself": _of_the_hurt(here),
        "slowed": pace(here.record, here.me, here.now).slowed,
        "typed": request.POST,
        "trouble": trouble,
    }
    return page(request, here, "screens/checkin_kept.html", context, status=422 if trouble else 200)


def _monthly(here: Here, request: HttpRequest) -> list[dict[str, Any]]:
    """The two lines of the month; none while the last answer to them is not a month old."""
    month = BETWEEN["monthly"]
    for e in here.record.standing:
        asked = isinstance(e.what, CheckIn) and (e.what.wished_well, e.what.easy_to_read) != (None, None)
        if asked and e.by == here.me and month is not None and here.now - e.at < month:
            return []
    legends = {
        "wished_well": f"I believe {here.other_name} wishes me well",
        "easy_to_read": f"{here.other_name}’s moods are easy to read",
    }
    return [
        {
            "name": part,
            "legend": legends[part],
            "parts": [{"value": value, "label": label} for value, label in _scale(LESS_OFTEN[part])],
            "chosen": request.POST.get(part, ""),
        }
        for part in LESS_OFTEN
    ]


def _of_the_hurt(here: Here) -> str:
    """One question of the week to think about, for whoever came because they were hurt."""
    if here.why != "hurt":
        return ""
    week = here.now.astimezone(here.record.zone).isocalendar()[1]
    return OF_THE_HURT[week % len(OF_THE_HURT)].format(other=here.other_name)


def _first(here: Here, entry: Entry) -> bool:
    """Whether nothing of one's own was written before this."""
    mine = [e for e in here.record.entries if e.by == here.me and not isinstance(e.what, Joined)]
    return mine[:1] == [entry]


def in_words(what: CheckIn, other: str) -> list[str]:
    """The answers of a check-in, one short sentence each, as the other would read them."""
    said = []
    if what.safety is not None:
        said.append(f"How safe it feels with {other}: {_in_scale(what.safety, SAFE)}.")
    if what.connection is not None:
        said.append(f"How close it feels: {_in_scale(what.connection, CLOSE)}.")
    if what.wished_well is not None:
        said.append(f"That {other} wishes me well: {_in_scale(what.wished_well, LESS_OFTEN['wished_well'])}.")
    if what.easy_to_read is not None:
        said.append(f"Moods easy to read: {_in_scale(what.easy_to_read, LESS_OFTEN['easy_to_read'])}.")
    if what.wondered is not None:
        some = "Some" if what.wondered == "yes" else "No"
        said.append(f"{some} wondering about {other}’s word.")
    return said


def _in_scale(answer: int, words: tuple[str, ...]) -> str:
    """The word for an answer, with its number only where it was given more finely."""
    return anchored(answer, words) if answer in ANCHORS else f"{anchored(answer, words)} ({answer} of 10)"
