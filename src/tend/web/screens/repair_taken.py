"""What the form of one step writes: the step itself, and what it brings with it."""

from datetime import timedelta
from typing import Final, cast, get_args

from django.http import HttpRequest

from tend.trust.entries import Accepted, FeltHeard, Kind, RepairStep, Withdrawn
from tend.trust.entries.fields import Level, StepAnswer
from tend.trust.errors import Refused
from tend.trust.promises import active, courses
from tend.trust.record import Entry
from tend.trust.repair import EITHER, Repair, legal, place_of
from tend.trust.repair_plan import linked
from tend.web.people.access import Here
from tend.web.screens import apology, path
from tend.web.screens.answer import ref_of, words_of
from tend.web.screens.readers import reader
from tend.web.screens.rooms import Room, aside, joined, listened, one_message

Choices = tuple[tuple[str, str], ...]
WINDOWS: Final[Choices] = (("24", "A day"), ("72", "Three days"), ("168", "A week"), ("336", "Two weeks"))
WEEKS: Final[Choices] = (
    ("2", "Two weeks"),
    ("4", "Four weeks"),
    ("8", "Eight weeks"),
    ("13", "Three months"),
    ("26", "Half a year"),
)
RETURNS: Final[Choices] = (("1", "An hour"), ("3", "Three hours"), ("12", "Half a day"), ("24", "A day"))
MOST: Final = 4
"""Promises in one plan."""


def entries(request: HttpRequest, here: Here, repair: Repair, room: Room) -> list[Entry]:
    """Everything one form writes; Refused where the step is not open now, or something is missing."""
    place = path.place(repair, reader(here))
    step = _step(request, here, repair, room)
    own = place_of(step.step) in (None, place)
    open_now = (step.step in EITHER and repair.open) or legal(repair, step, place) is not None
    if own and not open_now and not aside(step.step, repair, place):
        raise Refused("This step is not open now. Nothing was changed, and your words are below.")
    if own and room.needs and not words(request, room) and not step.aloud:
        raise Refused("A few words are needed here; one sentence is enough.")
    return [first(request, here, repair, room), *_along(request, here, repair, step)]


def first(request: HttpRequest, here: Here, repair: Repair, room: Room) -> Entry:
    """The entry a form asks for; being heard when a hurt came back is said outside of the steps."""
    step = _step(request, here, repair, room)
    said: Kind = step
    mine = here.me == repair.injured and step.step == "heard_answer" and listened(repair)
    if mine and step.answer in ("yes", "partly", "not_yet"):
        said = FeltHeard(by=repair.accountable, answer=step.answer)
    return Entry(here.now, here.me, said, words(request, room))


def _step(request: HttpRequest, here: Here, repair: Repair, room: Room) -> RepairStep:
    """The step a form asks for."""
    sent = request.POST
    answer = sent.get("answer", "")
    allowed = [value for value, _ in room.answers]
    if allowed and answer not in allowed:
        raise Refused("Choose one of the answers; each of them is a good one.")
    answer = "yes" if room.step == "heard_answer" and answer in ("received", "missing") else answer
    weeks = _number(sent.get("weeks"), WEEKS)
    if room.step == "observing_started" and weeks is None:
        raise Refused("Choose when you would like to look back; it can be changed on any day.")
    hours = _number(sent.get("hours"), RETURNS) if room.step == "paused" else None
    if room.step == "paused" and hours is None and here.me == repair.accountable:
        raise Refused("Say when you will be back; that is what makes it a pause.")
    return RepairStep(
        repair=repair.ref,
        step=room.step,
        answer=cast(StepAnswer, answer) if answer in get_args(StepAnswer) and allowed else None,
        promises=_chosen(request, here) if room.step == "plan_proposed" else (),
        within=_number(sent.get("within"), WINDOWS) if room.step in ("raised", "reopened") else None,
        weeks=weeks if room.step == "observing_started" else None,
        back_by=here.now + timedelta(hours=hours) if hours else None,
        level=cast(Level, answer) if room.step == "levelled" else None,
        aloud=room.step == "apology" and sent.get("aloud") == "yes",
        draft=_draft(request, here, repair, room),
    )


def _draft(request: HttpRequest, here: Here, repair: Repair, room: Room) -> str | None:
    """The draft that rested and goes out with this apology; nobody but its writer ever sees that it did."""
    rested = apology.resting(here, repair, but=ref_of(request)) if room.step == "apology" else None
    return rested.handle if rested else None


def words(request: HttpRequest, room: Room) -> str:
    """The words of a form; what was heard, guessed and understood becomes one text, in that order."""
    heard = words_of(request)
    if room.step != "reflected" or not heard:
        return heard
    guess, sense = (request.POST.get(name, "").strip() for name in ("guess", "sense"))
    guessed = f"My guess at how it was for you: {guess}" if guess else ""
    made = f"It makes sense to me, because {sense}" if sense else ""
    return "\n\n".join(part for part in (heard, guessed, made) if part)


def _number(sent: str | None, choices: Choices) -> int | None:
    return int(sent) if sent in [value for value, _ in choices] and sent else None


def _chosen(request: HttpRequest, here: Here) -> tuple[str, ...]:
    mine = {c.promise.ref for c in active(courses(here.record, here.now), here.me)}
    chosen = tuple(ref for ref in request.POST.getlist("promises") if ref in mine)
    if not 1 <= len(chosen) <= MOST:
        raise Refused("Choose one to four of your promises; a plan that is smaller can be seen better.")
    return chosen


def _along(request: HttpRequest, here: Here, repair: Repair, taken: RepairStep) -> list[Entry]:
    """What a step brings with it: a yes to its promises, the apology of a small hurt, words taken back."""
    match taken.step:
        case "withdrawn":
            named = [e for ref in repair.ruptures if (e := here.record.find(ref))]
            mine = [e for e in (*named, *repair.steps) if e.by == here.me]
            return [Entry(here.now, here.me, Withdrawn(e.name), private=e.private) for e in mine]
        case "acknowledged" if one_message(repair) and request.POST.get("joined") == "yes":
            return [Entry(here.now, here.me, RepairStep(repair.ref, "apology"))]
        case "heard_answer" if joined(repair) and request.POST.get("answer") in ("received", "missing"):
            answer: StepAnswer = "received" if request.POST.get("answer") == "received" else "not_yet"
            return [Entry(here.now, here.me, RepairStep(repair.ref, "apology_answer", answer=answer))]
        case "plan_answer" if taken.answer == "accepted":
            offered = [c for c in linked(here.record, repair, here.now) if c.state == "offered"]
            return [Entry(here.now, here.me, Accepted(c.promise.ref)) for c in offered]
        case _:
            return []
