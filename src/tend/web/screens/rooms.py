"""The rooms of a repair: for each step what its page says, what it asks for, and who may open it now."""

from dataclasses import dataclass
from typing import Final, Literal

from tend.trust.entries import RepairStep
from tend.trust.entries.fields import Level, Step, StepAnswer
from tend.trust.people import Place
from tend.trust.repair import MOVES, Repair
from tend.trust.repair_turn import last

Answers = tuple[tuple[StepAnswer | Level | Literal["missing"], str], ...]


@dataclass(frozen=True, slots=True)
class Room:
    """The page of one step. `other` in its texts stands for the other person's name.

    `way` is what the step is called in a list; `needs` says whether it means anything without words.
    """

    step: Step
    way: str
    title: str
    lead: str
    asks: str = ""
    action: str = ""
    needs: bool = False
    answers: Answers = ()
    quiet: str = ""


HEARD: Final[Answers] = (("yes", "Yes"), ("partly", "Partly"), ("not_yet", "Not yet"))

ROOMS: Final[tuple[Room, ...]] = (
    Room(
        "raised", "Say it in my own words", "In your own words",
        "What {other} should know of it. These words go to {other} just as they stand.",
        "What happened, and what it did", "Bring it to {other}", needs=True,
    ),
    Room(
        "acknowledged", "Own what I did", "What was yours in it",
        "Say what you did, without reasons and without “but”. How it came about has its time later.",
        "What you did, and that you know it hurt", "Send it to {other}", needs=True,
        quiet="Read it aloud once before you send it.",
    ),
    Room(
        "heard_answer", "Say whether I feel heard", "Did you feel heard?",
        "Each answer is a good one, and it can change. {other} sees it with your line, and nothing else.",
        "A line with it, if you like", answers=HEARD,
    ),
    Room(
        "levelled", "Say how deep it goes", "How deep does it go?",
        "Only you say so, now and later. {other} reads the same, and the steps become as many as it needs.",
        answers=(
            ("light", "It was a small thing"),
            ("standard", "It hurt"),
            ("injury", "It goes deep"),
        ),
    ),
    Room(
        "impact", "Tell what it has been like", "What has it been like for you?",
        "There is no right way to tell it. {other} gives back what came across before anything else.",
        "What it did, and what it still does", "Tell {other}", needs=True,
    ),
    Room(
        "reflected", "Give back what I heard", "What did you hear?",
        "First only what you heard, as near to {other}’s own words as you can. Your side of it can wait.",
        "What I heard", "Send it to {other}", needs=True,
        quiet="{other} says whether that was it.",
    ),
    Room(
        "apology", "Say sorry", "Your apology",
        "Two halves make it whole: the hurt, named as yours, and an open question about what would help.",
        "In your own words", "Send it to {other}", needs=True,
        quiet="The words stay yours; nothing here writes them for you.",
    ),
    Room(
        "apology_answer", "Answer the apology", "The apology",
        "To take it in is not to forgive. Whether that ever comes is yours.",
        "What would help, if you know it",
        answers=(("received", "I take it in"), ("not_yet", "Something is missing")),
    ),
    Room(
        "plan_proposed", "Offer a plan", "What {other} will be able to see",
        "One to four small promises, each with its day. What cannot be seen cannot be counted on.",
        "A line with it, if you like", "Offer this plan",
    ),
    Room(
        "plan_answer", "Answer the plan", "The plan",
        "A plan is a beginning. You can ask for a change now or at any time.",
        "A line with it, if you like",
        answers=(("accepted", "Yes, let us begin"), ("changed", "I would change something")),
    ),
    Room(
        "observing_started", "Choose when to look back", "How long until you look back?",
        "A day of your own choosing. Nothing ends by itself then, and you can look back on any other day.",
        "A line with it, if you like", "Set it",
    ),
    Room(
        "review", "Look back", "How does it look from here?",
        "Each answer is a good one.",
        "A line with it, if you like",
        answers=(
            ("keep_observing", "Go on like this"),
            ("change_plan", "Change the plan"),
            ("hear_again", "I need to be heard again"),
        ),
    ),
    Room(
        "returning_hurt", "It hurts again today", "It hurts again",
        "That happens, also when nobody did anything new. Nothing you reached together is lost by saying so.",
        "What came back", "Tell {other}", needs=True,
    ),
    Room(
        "completed", "End this repair", "End this repair?",
        "You alone can say so. It is not forgetting, and you can open it again. "
        "{other} reads: “{me} ended this repair.”",
        "A line with it, if you like", "End it",
    ),
    Room(
        "closed", "Let it rest, without an end", "Let it rest",
        "You need no reason. {other} reads that you do not go on with it here. You can take it up again.",
        "A line with it, if you like", "Let it rest",
    ),
    Room(
        "withdrawn", "Take it back", "Take it back",
        "Your words disappear for {other}. That something was taken back stays to be seen.",
        "", "Take it back",
    ),
    Room(
        "reopened", "Open it again", "Open it again",
        "It goes back to where it was named. What was watched in between stays in the record.",
        "What {other} should know", "Open it again",
    ),
    Room(
        "paused", "Pause this repair", "A pause",
        "Everything stays as it is. {other} reads that it is paused.",
        "A line with it, if you like", "Pause",
    ),
    Room(
        "resumed", "Go on with it", "Go on",
        "From where you left it.",
        "A line with it, if you like", "Go on",
    ),
)  # fmt: skip

LIGHT: Final[Room] = Room(
    "acknowledged", "Say what I did, and that I am sorry", "What was yours in it",
    "It was a small thing, so one message is enough: what you did, what it did, and that you are sorry.",
    "What you did, and that you are sorry", "Send it to {other}", needs=True,
    quiet="No reasons and no “but”; they have their time later.",
)  # fmt: skip
"""Owning and apologising in one message, where the hurt was light."""
BOTH: Final[Room] = Room(
    "heard_answer", "Answer it", "How did that land?",
    "To take it in is not to forgive. {other} sees your answer with your line, and nothing else.",
    "What would help, if you know it",
    answers=(
        ("received", "I take it in"),
        ("missing", "Heard, and something is missing"),
        ("partly", "Partly"),
        ("not_yet", "Not yet"),
    ),
)  # fmt: skip
"""The answer to both at once."""
MORE: Final[Room] = Room(
    "impact", "Say more", "What is still missing?",
    "You need not wait for an answer. What you add goes to {other} now, and stands with the rest.",
    "What {other} has not understood yet", "Tell {other}", needs=True,
)  # fmt: skip
"""More from the one who was hurt, while the step is the other's."""
AGAIN: Final[Room] = Room(
    "heard_answer", "Say whether I feel heard", "Did you feel heard?",
    "Each answer is a good one. {other} sees it with your line, and nothing else.",
    "A line with it, if you like", answers=HEARD,
)  # fmt: skip
"""The answer to listening when a hurt returned."""

_ROOM_OF: Final[dict[str, Room]] = {room.step: room for room in ROOMS}
_LEAVING: Final[tuple[Step, ...]] = ("paused", "reopened", "withdrawn", "closed", "completed")
"""The quiet ways, in the order they are listed: none of them is a goal."""
_SPOKEN_ELSEWHERE: Final[tuple[Step, ...]] = ("named", "commitment_accepted")
_ENDED: Final = ("COMPLETED", "CLOSED_OPEN")
_TELLING: Final = ("RAISED", "APOLOGY", "PLAN")
"""States in which the one who was hurt may add to what was told, as plain words that move nothing."""


def room_of(step: str, repair: Repair | None = None, place: Place | None = None) -> Room | None:
    """The room of a step as this repair has it; None for a step that has no page of its own."""
    if repair is not None:
        if step == "acknowledged" and one_message(repair):
            return LIGHT
        if step == "heard_answer" and place == "injured" and (joined(repair) or listened(repair)):
            return BOTH if joined(repair) else AGAIN
        if step == "impact" and repair.state in _TELLING:
            return MORE
    return _ROOM_OF.get(step)


def one_message(repair: Repair) -> bool:
    """Whether owning it and the apology may come in one message: where the hurt was light."""
    return repair.level == "light" and repair.state in ("RAISED", "ACK")


def joined(repair: Repair) -> bool:
    """Whether the last words owned it and apologised at once."""
    two = [(e.at, e.what.step) for e in repair.steps[-2:] if isinstance(e.what, RepairStep)]
    both = [step for _, step in two] == ["acknowledged", "apology"] and len({at for at, _ in two}) == 1
    return both and repair.level == "light" and repair.state in ("ACK", "OFFERED")


def listened(repair: Repair) -> bool:
    """Whether a hurt that returned has just been listened to."""
    found = last(repair)
    return repair.state == "OBSERVING" and found is not None and found.step == "reflected"


def open_rooms(repair: Repair, place: Place) -> list[Room]:
    """The steps somebody may take now, in the order they are offered."""
    steps = dict.fromkeys(move.step for move in MOVES if repair.state in move.start and move.by == place)
    if place == "injured":
        steps |= dict.fromkeys(step for step in ("impact", "heard_answer") if aside(step, repair, place))
        steps |= {"levelled": None} if repair.open else {}
    rooms = [room for step in steps if _sensible(step, repair) and (room := room_of(step, repair, place))]
    theirs_to_end = place == "accountable" and repair.paused_by == repair.injured
    if repair.open and repair.state != "DRAFT" and not theirs_to_end:
        rooms.append(_ROOM_OF["resumed" if repair.paused else "paused"])
    return sorted(rooms, key=_order)


def _order(room: Room) -> int:
    """Out of a pause first; then what goes on with it, then how deep it goes, then the quiet ways."""
    if leaving(room):
        return _LEAVING.index(room.step) + 2
    return {"resumed": -1, "levelled": 1}.get(room.step, 0)


def _sensible(step: Step, repair: Repair) -> bool:
    """Whether a legal step is worth offering here: an answer only once there is something to answer."""
    found = last(repair)
    before = found.step if found else ""
    match step:
        case "reopened":
            return repair.state in (*_ENDED, "OBSERVING")
        case "withdrawn":
            return repair.state != "OFFERED"
        case "heard_answer":
            return before != "impact"
        case "apology_answer":
            return before == "apology"
        case "plan_answer":
            return before == "plan_proposed"
        case "reflected" if repair.state == "OBSERVING":
            return before == "returning_hurt"
        case _:
            return step not in _SPOKEN_ELSEWHERE


def leaving(room: Room) -> bool:
    """Whether a step belongs to the quiet ways below."""
    return room.step in _LEAVING


def early(step: str, repair: Repair, place: Place) -> bool:
    """Whether this is an apology before its time, which is kept as plain words."""
    before = ("OFFERED", "RAISED", "ACK", "HEARING")
    return step == "apology" and place == "accountable" and repair.state in before


def aside(step: str, repair: Repair, place: Place) -> bool:
    """Whether a step that moves nothing is open all the same, and is kept beside the others."""
    if early(step, repair, place):
        return True
    if place != "injured":
        return False
    more = step == "impact" and repair.state in _TELLING
    return more or (step == "heard_answer" and listened(repair)) or (step == "levelled" and repair.open)
