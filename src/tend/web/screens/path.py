"""The path of one repair for one reader: its stones, whose step it is, and both in words."""

from datetime import datetime, timedelta
from typing import Final, assert_never

from tend.trust.entries import RepairStep
from tend.trust.people import Place
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.web.screens.answer import initial
from tend.web.screens.hours import count
from tend.web.screens.readers import Reader, brief, headed
from tend.web.stones import Stone

FULL: Final = ("Named", "Heard", "Apology", "Plan", "Time")
SHORT: Final = ("Named", "Apology", "Time")
ENDED: Final = ("COMPLETED", "CLOSED_OPEN", "WITHDRAWN")
WINDOW: Final = 72
"""Hours to answer in when the one who was hurt names none."""
AT_REST: Final = "Nothing is asked of you now. What comes next comes in its own time."
SIDEWAYS: Final = ("paused", "resumed", "review", "observing_started")


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
        else Stone(name, "now", sign, repair.paused)
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


def turn(repair: Repair) -> Place | None:
    """Whose step it is; nobody's while it is time that speaks, or when it has ended."""
    last = _last(repair)
    match repair.state:
        case "DRAFT" | "OFFERED" | "ACK":
            return "injured"
        case "RAISED":
            return "accountable"
        case "HEARING":
            told = last is not None and (last.step == "impact" or last.answer in ("partly", "not_yet"))
            return "accountable" if told else "injured"
        case "APOLOGY":
            return "injured" if last is not None and last.step == "apology" else "accountable"
        case "PLAN":
            return "injured" if last is not None and last.step == "plan_proposed" else "accountable"
        case "OBSERVING":
            return "accountable" if last is not None and last.step == "returning_hurt" else None
        case "NONE" | "COMPLETED" | "CLOSED_OPEN" | "WITHDRAWN":
            return None
        case _:
            assert_never(repair.state)


def _last(repair: Repair) -> RepairStep | None:
    """The last step that asks for another."""
    for e in reversed(repair.steps):
        if (
            isinstance(e.what, RepairStep)
            and e.what.step not in SIDEWAYS
            and e.name not in repair.kept_as_words
        ):
            return e.what
    return None


def last_step(repair: Repair) -> str:
    """The name of the last step that asks for another."""
    last = _last(repair)
    return last.step if last else ""


def said(repair: Repair, to: Reader) -> str:
    """Where it stands and whose step it is, without any hurry in it."""
    if repair.paused:
        return _paused(repair, to)
    whose = turn(repair)
    if repair.state in ENDED or whose is None:
        return _resting(repair, to)
    mine = whose == place(repair, to)
    if whose == "injured":
        return (
            _to_the_injured(repair, to)
            if mine
            else "Nothing is asked of you now. What comes next comes in its own time."
        )
    other = to.name(repair.accountable)
    return _to_the_accountable(repair, to) if mine else f"The next step is {other}’s. You owe nothing here."


def _to_the_injured(repair: Repair, to: Reader) -> str:
    other, last = to.name(repair.accountable), _last(repair)
    match repair.state:
        case "DRAFT":
            return "So far only you know of it."
        case "OFFERED":
            return f"{other} would like to own something. Open it when you like, or leave it."
        case "HEARING" if last is None or last.step not in ("reflected", "acknowledged"):
            return f"Now there is room for what it has been like for you. {headed(other)} listens first."
        case _:
            return "Nothing moves until you say so, this week or much later."


def _to_the_accountable(repair: Repair, to: Reader) -> str:
    other = to.name(repair.injured)
    match repair.state:
        case "RAISED":
            return f"This step is yours: say plainly what you did. {_window(repair, to)}".strip()
        case "HEARING":
            heard = "This step is yours: give back what you heard, before anything of your own."
            return f"{heard} {headed(other)} says whether it is so."
        case "APOLOGY":
            return f"{other} felt heard. Now there is room for your apology."
        case "PLAN":
            return f"This step is yours: one to four small things {other} will be able to see."
        case _:
            return "It hurts again, and you did nothing new. Listen as if you heard it for the first time."


def answer_by(repair: Repair) -> datetime | None:
    """Until when the one who was hurt hopes for an answer."""
    for e in reversed(repair.steps):
        if isinstance(e.what, RepairStep) and e.what.step in ("raised", "reopened"):
            return e.at + timedelta(hours=e.what.within or WINDOW)
    return None


def _window(repair: Repair, to: Reader) -> str:
    by = answer_by(repair)
    if by is None:
        return ""
    if by < to.now:
        return "The time named for it has gone by; a short true answer is still worth giving."
    return f"{to.subject(repair.injured)} hopes to hear from you by {to.moment(by)}."


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


def began_watching(repair: Repair) -> datetime | None:
    """When the plan was accepted, or the watching began without one."""
    for e in reversed(repair.steps):
        if not isinstance(e.what, RepairStep):
            continue
        step = e.what
        if step.step in ("observing_started", "commitment_accepted") or step.answer == "accepted":
            return e.at
        if repair.level == "light" and step.answer == "received":
            return e.at
    return None


def title(repair: Repair, to: Reader) -> str:
    """What a repair is called: the beginning of what was written about it."""
    for ref in repair.ruptures:
        found = to.record.find(ref)
        if found is not None and found.words:
            return brief(found.words, 56)
    spoken: Entry | None = next((e for e in repair.steps if e.words), None)
    return brief(spoken.words, 56) if spoken else "Something between you"
