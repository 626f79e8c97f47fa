"""The rooms of a repair: for each step what its page says, what it asks for, and who may open it now."""

from dataclasses import dataclass
from typing import Final

from tend.trust.entries import RepairStep
from tend.trust.entries.fields import Step, StepAnswer
from tend.trust.people import Place
from tend.trust.repair import EITHER, MOVES, Repair

Answers = tuple[tuple[StepAnswer, str], ...]


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
        "impact", "Tell what it has been like", "What has it been like for you?",
        "There is no right way to tell it. {other} gives back what came across before anything else.",
        "What it did, and what it still does", "Tell {other}", needs=True,
    ),
    Room(
        "reflected", "Give back what I heard", "What did you hear?",
        "Only what you heard, as near to {other}’s own words as you can. Your side of it can wait.",
        "What I heard is", "Send it to {other}", needs=True,
        quiet="{other} says whether that was it.",
    ),
    Room(
        "apology", "Say sorry", "Your apology",
        "Name what you did and what it cost. Say what you do now. Ask what would help, and leave it open.",
        "In your own words", "Send it to {other}", needs=True,
        quiet="You may also say it face to face, and write down here that you did.",
    ),
    Room(
        "apology_answer", "Answer the apology", "The apology",
        "To take it in is not to forgive. Whether that ever comes is yours.",
        "A line with it, if you like",
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
        "Only a time to pause and look. Nothing ends by itself then, and you can look back on any day.",
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

_ROOM_OF: Final = {room.step: room for room in ROOMS}
_FIRST: Final[dict[Place, tuple[Step, ...]]] = {
    "injured": ("heard_answer", "impact", "apology_answer", "plan_answer", "review"),
    "accountable": ("acknowledged", "reflected", "apology", "plan_proposed"),
}
_LEAVING: Final[tuple[Step, ...]] = ("paused", "resumed", "reopened", "withdrawn", "closed", "completed")
"""The quiet ways, in the order they are listed: none of them is a goal."""
_SPOKEN_ELSEWHERE: Final[tuple[Step, ...]] = ("named", "commitment_accepted")
_ENDED: Final = ("COMPLETED", "CLOSED_OPEN")


def room_of(step: str) -> Room | None:
    """The room of a step; None for a step that has no page of its own."""
    return next((room for room in ROOMS if room.step == step), None)


def open_rooms(repair: Repair, place: Place) -> list[Room]:
    """The steps somebody may take now, in the order they are offered."""
    steps = dict.fromkeys(move.step for move in MOVES if repair.state in move.start and move.by == place)
    rooms = [_ROOM_OF[step] for step in steps if step in _ROOM_OF and _sensible(step, repair)]
    theirs_to_end = place == "accountable" and repair.paused_by == repair.injured
    if repair.open and repair.state != "DRAFT" and not theirs_to_end:
        rooms.append(_ROOM_OF["resumed" if repair.paused else "paused"])
    return sorted(rooms, key=lambda room: _LEAVING.index(room.step) + 1 if leaving(room) else 0)


def _sensible(step: Step, repair: Repair) -> bool:
    """Whether a legal step is worth offering here: an answer only once there is something to answer."""
    last = _last(repair)
    match step:
        case "reopened":
            return repair.state in (*_ENDED, "OBSERVING")
        case "withdrawn":
            return repair.state != "OFFERED"
        case "heard_answer":
            return last != "impact"
        case "apology_answer":
            return last == "apology"
        case "plan_answer":
            return last == "plan_proposed"
        case "reflected" if repair.state == "OBSERVING":
            return last == "returning_hurt"
        case _:
            return step not in _SPOKEN_ELSEWHERE


def _last(repair: Repair) -> str:
    """The last step that asks for another."""
    for e in reversed(repair.steps):
        if (
            isinstance(e.what, RepairStep)
            and e.what.step not in EITHER
            and e.name not in repair.kept_as_words
        ):
            return e.what.step
    return ""


def leaving(room: Room) -> bool:
    """Whether a step belongs to the quiet ways below."""
    return room.step in _LEAVING


def early(step: str, repair: Repair, place: Place) -> bool:
    """Whether this is an apology before its time, which is kept as plain words."""
    before = ("OFFERED", "RAISED", "ACK", "HEARING")
    return step == "apology" and place == "accountable" and repair.state in before
