"""The path of one repair for one reader: its stones, whose step it is, and both in words."""

from typing import Final, assert_never

from tend.trust.entries import RepairStep
from tend.trust.entries.fields import Level
from tend.trust.people import Place
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.trust.repair_plan import began_watching
from tend.trust.repair_reminders import Reminder
from tend.trust.repair_turn import answer_by, last, resting, turn
from tend.web.screens.answer import initial
from tend.web.screens.hours import count
from tend.web.screens.readers import Reader, brief, headed
from tend.web.stones import Stone

FULL: Final = ("Named", "Heard", "Apology", "Plan", "Time")
SHORT: Final = ("Named", "Apology", "Time")
ENDED: Final = ("COMPLETED", "CLOSED_OPEN", "WITHDRAWN")
DEPTHS: Final[dict[Level, str]] = {
    "light": "A small repair",
    "standard": "Repair",
    "injury": "After a deep hurt",
}
"""How a repair is headed, the same for both."""
AT_REST: Final = "Nothing is asked of you now. What comes next comes in its own time."


def place(repair: Repair, to: Reader) -> Place:
    """Where this reader stands in this repair."""
    return "injured" if to.me == repair.injured else "accountable"


def stage(repair: Repair) -> int:
    """How many of the five stones are behind them."""
    match repair.state:
        case "NONE" | "DRAFT":
            return 0
        case "OFFERED" | "RAISED" | "ACK" | "HEARING" | "WITHDRAWN":
            return 1
        case "APOLOGY":
            return 2
        case "PLAN":
            return 3
        case "OBSERVING" | "CLOSED_OPEN":
            return 4
        case "COMPLETED":
            return 5
        case _:
            assert_never(repair.state)


def stones(repair: Repair, to: Reader) -> list[Stone]:
    """The stones: five of them, or three where the hurt was light."""
    names: tuple[str, ...] = FULL
    now = stage(repair)
    if repair.level == "light":
        names, now = SHORT, (0, 1, 1, 2, 2, 3)[now]
    whose = turn(repair)
    who = {"injured": repair.injured, "accountable": repair.accountable}.get(whose or "", "")
    sign = initial(to.names.get(who, who)) if who else ""
    return [
        Stone(name, "done" if n < now else "to come")
        if n != now or repair.state == "CLOSED_OPEN"
        else Stone(name, "now", sign, repair.paused and resting(repair, to.now))
        for n, name in enumerate(names)
    ]


def here(repair: Repair, to: Reader) -> str:
    """The name of the stone they stand on."""
    return next((stone.name for stone in stones(repair, to) if stone.state == "now"), "")


def taken_back(repair: Repair) -> bool:
    """Whether the one who was hurt took it back before it was heard."""
    last = repair.steps[-1].what if repair.steps else None
    unheard = repair.state == "NONE" and isinstance(last, RepairStep) and last.step == "withdrawn"
    return unheard or repair.state == "WITHDRAWN"


def said(repair: Repair, to: Reader) -> str:
    """Where it stands and whose step it is, without any hurry in it."""
    if repair.paused and resting(repair, to.now):
        return _paused(repair, to)
    whose = turn(repair)
    if repair.state in ENDED or whose is None:
        return _resting(repair, to)
    mine = whose == place(repair, to)
    if whose == "injured":
        return _to_the_injured(repair, to) if mine else AT_REST
    other = to.name(repair.accountable)
    return _to_the_accountable(repair, to) if mine else f"The next step is {other}’s. You owe nothing here."


def _to_the_injured(repair: Repair, to: Reader) -> str:
    other, found = to.name(repair.accountable), last(repair)
    match repair.state:
        case "DRAFT":
            return "So far only you know of it."
        case "OFFERED":
            return f"{other} would like to own something. Open it when you like, or leave it."
        case "HEARING" if found is None or found.step not in ("reflected", "acknowledged"):
            return f"Now there is room for what it has been like for you. {headed(other)} listens first."
        case _:
            return "Nothing moves until you say so, this week or much later."


def _to_the_accountable(repair: Repair, to: Reader) -> str:
    other = to.name(repair.injured)
    match repair.state:
        case "RAISED" if repair.level == "light":
            says = "This step is yours: say what you did, and that you are sorry. One message is enough."
        case "RAISED":
            says = "This step is yours: say plainly what you did."
        case "HEARING":
            heard = "This step is yours: give back what you heard, before anything of your own."
            says = f"{heard} {headed(other)} says whether it is so."
        case "APOLOGY":
            says = f"{headed(other)} felt heard. Now there is room for your apology."
        case "PLAN":
            says = f"This step is yours: one to four small things {other} will be able to see."
        case _:
            says = "It hurts again, and you did nothing new. Listen as if you heard it for the first time."
    return f"{says} {_window(repair, to)}".strip()


def _window(repair: Repair, to: Reader) -> str:
    """The window, told to the accountable one alone; a day is named only for the first answer."""
    by = answer_by(repair, to.now)
    if by is None:
        return ""
    if by < to.now:
        return "The time named for it has gone by; a short true answer is still worth giving."
    if repair.state != "RAISED":
        return ""
    return f"{to.subject(repair.injured)} hopes to hear from you by {to.moment(by)}."


def reminded(reminder: Reminder, to: Reader) -> str:
    """What a reminder says; it is for the one accountable, and for nobody else."""
    other = to.name(reminder.repair.injured)
    match reminder.why:
        case "half":
            return f"Half of the time {other} named has gone by."
        case "end":
            return f"The time {other} named ends here. One true sentence is enough."
        case "week":
            return "It is still open. After three weeks nothing here mentions it again."
        case _:
            assert_never(reminder.why)


def _paused(repair: Repair, to: Reader) -> str:
    for e in reversed(repair.steps):
        if isinstance(e.what, RepairStep) and e.what.step == "paused":
            until = f", until {to.moment(e.what.back_by)}" if e.what.back_by else ""
            return f"Paused by {to.name(e.by)}{until}. Everything stays as it is."
    return "Paused. Everything stays as it is."


def _resting(repair: Repair, to: Reader) -> str:
    match repair.state:
        case "OBSERVING":
            since = weeks_of_time(repair, to)
            return (
                f"{since} What is done now says more than words could."
                if since
                else "Time, and what is done in it."
            )
        case "COMPLETED":
            day = f" {to.day(repair.completed)}" if repair.completed else ""
            return f"{to.subject(repair.injured)} ended this repair{day}."
        case "CLOSED_OPEN":
            return f"{to.subject(repair.injured)} let this rest without an end. It can be taken up again."
        case _:
            return f"{to.subject(repair.injured)} took it back."


def weeks_of_time(repair: Repair, to: Reader) -> str:
    """How long the two have been watching how it goes, in words."""
    began = began_watching(repair)
    if began is None:
        return ""
    weeks = (to.now - began).days // 7
    return (
        "In its first week."
        if weeks < 1
        else "One week in."
        if weeks == 1
        else f"{headed(count(weeks))} weeks in."
    )


def title(repair: Repair, to: Reader) -> str:
    """What a repair is called: the beginning of what was written about it."""
    for ref in repair.ruptures:
        found = to.record.find(ref)
        if found is not None and found.words:
            return brief(found.words, 56)
    if repair.state == "OFFERED" and to.me == repair.injured:
        return f"{to.subject(repair.accountable)} would like to own something"
    spoken: Entry | None = next((e for e in repair.steps if e.words), None)
    return brief(spoken.words, 56) if spoken else "Something between you"
