"""What an entry says to the one who reads it: one sentence for every kind there is."""

from datetime import datetime
from typing import Final, assert_never

from tend.trust.breaks import break_of
from tend.trust.entries import (
    Accepted,
    Aftermath,
    Agreement,
    AgreementAnswered,
    AgreementEnded,
    AgreementReviewed,
    Boundary,
    BoundaryAnswered,
    CheckIn,
    Declined,
    Draft,
    Dropped,
    Excused,
    Extended,
    FeltHeard,
    GaveBack,
    GoesOn,
    Joined,
    Kept,
    Landed,
    LeaveAnswered,
    LeaveAsked,
    Left,
    Listened,
    Log,
    Measure,
    Message,
    Minimised,
    Missed,
    MoveAnswered,
    MoveAsked,
    MoveNoted,
    Need,
    NewInformation,
    Note,
    Pause,
    Promise,
    Quiet,
    Received,
    Released,
    RepairStep,
    RequestAnswered,
    Returned,
    Rupture,
    Seen,
    SeenDifferently,
    Session,
    Settles,
    Telling,
    Thanks,
    TherapistConsent,
    TherapistInvited,
    TrySeen,
    WasThere,
    WholePicture,
    Withdrawn,
)
from tend.trust.entries.together import Together
from tend.trust.record import Entry
from tend.web.screens.hours import MONTHS, count
from tend.web.screens.outcomes import promised
from tend.web.screens.readers import Reader, headed
from tend.web.screens.shaped import shaped
from tend.web.screens.steps import heard, stepped

Breaking = Rupture | NewInformation | Minimised | SeenDifferently | WholePicture | GoesOn
Opening = (
    LeaveAsked | LeaveAnswered | Telling | Received
    | Agreement | AgreementAnswered | AgreementReviewed | AgreementEnded
)  # fmt: skip
Holding = (
    Boundary | BoundaryAnswered | RequestAnswered | Aftermath | Need | WasThere | Pause | Extended | Returned
)  # fmt: skip
Speaking = (
    Settles | Listened | GaveBack | FeltHeard | Thanks | Landed | Message
    | CheckIn | Note | Draft | Quiet | Log
)  # fmt: skip
Joining = Joined | Left | TherapistInvited | TherapistConsent | Session | Measure | Withdrawn


def told(e: Entry, to: Reader) -> str:
    """One entry as a sentence for one reader, without its full stop; the writer's words stand beside it."""
    who = to.subject(e.by)
    if isinstance(e.what, Together):
        return shaped(e.what, e.by, to)
    match e.what:
        case Promise() | Accepted() | Declined() | Released() | Dropped() | MoveAsked() | MoveAnswered():
            return promised(e.what, e, to)
        case MoveNoted() | Kept() | Missed() | Seen() | TrySeen() | Excused():
            return promised(e.what, e, to)
        case RepairStep():
            return stepped(e.what, who, to.other(e.by))
        case _:
            return _of_family(e.what, e, to)


def _of_family(what: Breaking | Opening | Holding | Speaking | Joining, e: Entry, to: Reader) -> str:
    who = to.subject(e.by)
    if isinstance(what, Breaking):
        return _broke(what, who)
    if isinstance(what, Opening):
        return _opened(what, e, to)
    if isinstance(what, Holding):
        return _held(what, e, to)
    return _spoke(what, e, to) if isinstance(what, Speaking) else _joined(what, who, to)


def _broke(what: Breaking, who: str) -> str:
    match what:
        case Rupture(way=slug):
            way = break_of(slug)
            return f"{who} named a hurt: {way.name.lower() if way else slug}"
        case NewInformation(how=how):
            ways = {"volunteered": "told unasked", "asked": "told when asked", "discovered": "found out"}
            return f"More came out, {ways[how]}"
        case Minimised():
            return f"{who} wrote that it was made to look small afterwards"
        case SeenDifferently():
            return f"{who} remembered it differently"
        case GoesOn(answer=answer):
            return f"{who} said that it goes on still" if answer == "yes" else f"{who} said that it is over"
        case WholePicture(answer=answer):
            answers = {"yes": "everything has been told", "no": "something is still untold"}
            return f"{who} noted: {answers.get(answer, 'I cannot say whether everything has been told')}"
        case _:
            assert_never(what)


def _opened(what: Opening, e: Entry, to: Reader) -> str:
    who, other = to.subject(e.by), to.other(e.by)
    match what:
        case LeaveAsked():
            return f"{who} asked {other} for a good time to tell something hard"
        case LeaveAnswered(answer=answer):
            return f"{who}: {_TIMES[answer]}"
        case Telling(kind=kind, how=how):
            ways = {"volunteered": "unasked", "asked": "when asked", "discovered": "after it was found out"}
            return f"{who} told {other} {_THINGS[kind]}, {ways[how]}"
        case Received(answer=answer):
            return f"{who} {_TAKEN[answer]}"
        case Agreement(scope=scope, until=until):
            return f"{who} offered to be open about {scope}, until {until.day} {MONTHS[until.month - 1]}"
        case AgreementAnswered(answer=answer):
            answers = {"accepted": "said yes to the openness", "declined": "said no to the openness"}
            return f"{who} {answers.get(answer, 'agreed that the openness ends')}"
        case AgreementReviewed(answer=answer):
            reviews = {"keep": "it goes on", "change": "it should change", "end": "it may end"}
            return f"{who} looked at the openness again: {reviews[answer]}"
        case AgreementEnded():
            return f"{who} ended the openness; that needs no reason"
        case _:
            assert_never(what)


_TIMES: Final = {"now": "now is a good time", "later": "yes, at another time", "not_now": "not now"}
_THINGS: Final = {
    "intention": "about a plan", "expectation": "about a hope", "change": "about a change",
    "mistake": "about a mistake", "fact": "something true", "feeling": "about a feeling",
}  # fmt: skip
_TAKEN: Final = {
    "received": "took it in",
    "received_safely": "took it in with care",
    "used_against": "had it held against them later",
    "parked": "left it for another time",
}


def _held(what: Holding, e: Entry, to: Reader) -> str:
    who, other = to.subject(e.by), to.other(e.by)
    match what:
        case Boundary(kind=kind):
            ways = {"limit": "set a limit", "no": "said no", "request": "asked for something"}
            return f"{who} {ways[kind]}"
        case BoundaryAnswered(answer=answer):
            return f"{who}: {_MET[answer]}"
        case RequestAnswered(answer=answer):
            return f"{who} said {'not now' if answer == 'not_now' else answer}"
        case Aftermath(day=days, answer=answer):
            after = "A day" if days == 1 else f"{headed(count(days))} days"
            return f"{after} after the limit: {_AFTER[answer]}"
        case Need(asked=asked):
            return f"{who} needed {other}{', and had not said so' if asked == 'no' else ''}"
        case WasThere(answer=answer):
            was = "were" if other == "you" else "was"
            there = {"yes": "there", "partly": "partly there", "no": "not there"}[answer]
            return headed(f"{other} {was} {there}")
        case Pause(back_by=back):
            return f"{who} called a pause{_until(back, to)}"
        case Extended(back_by=back):
            return f"{who} made the pause longer{_until(back, to)}"
        case Returned():
            return f"{who} came back"
        case _:
            assert_never(what)


_MET: Final = {
    "honoured": "it was respected", "questioned": "it was questioned",
    "pressed": "it was pressed against", "punished": "there was a price for it",
}  # fmt: skip
_AFTER: Final = {"fine": "all was well", "uneasy": "uneasy", "punished": "there was a price for it"}


def _until(back: datetime | None, to: Reader) -> str:
    return f", until {to.moment(back)}" if back else ""


def _spoke(what: Speaking, e: Entry, to: Reader) -> str:  # noqa: C901, PLR0912 - one arm for every kind
    who, other = to.subject(e.by), to.other(e.by)
    match what:
        case CheckIn():
            return f"{who} checked in{felt(what)}"
        case Note():
            return "A line for yourself" if e.by == to.me else f"A line from {who}"
        case Thanks():
            return f"{who} thanked {other}"
        case Landed(answer=answer):
            return "It landed" if answer == "landed" else "Not now"
        case Message():
            return f"{who} wrote to {other}"
        case Settles():
            return f"{who} wrote what helps in a pause"
        case Listened():
            return f"{who} took a turn at listening"
        case GaveBack():
            return f"{who} gave back what was heard"
        case FeltHeard(answer=answer):
            return heard(answer, who)
        case Log():
            return f"{who} kept a count; it changes nothing"
        case Draft(sent=sent):
            return "A draft of yours that was sent" if sent else "A draft of yours"
        case Quiet(on=on):
            return f"{who} stepped back for a while" if on else f"{who} stepped in again"
        case _:
            assert_never(what)


def _joined(what: Joining, who: str, to: Reader) -> str:
    match what:
        case Joined():
            return f"{who} joined"
        case Left():
            return f"{who} left"
        case TherapistInvited(therapist=name):
            return f"{who} would like {to.name(name)} to read along"
        case TherapistConsent(therapist=name):
            return f"{who} agreed that {to.name(name)} reads along"
        case Session():
            return f"{who} noted a meeting"
        case Measure(name=name):
            return f"{who} filled in a questionnaire, {name}"
        case Withdrawn():
            return f"{who} took an entry back"
        case _:
            assert_never(what)


SAFE: Final = ("on guard", "uneasy", "mostly safe", "safe")
CLOSE: Final = ("far apart", "some way off", "fairly close", "close")


def anchored(answer: int, words: tuple[str, ...]) -> str:
    """The word nearest to an answer from 0 to 10."""
    return words[min(len(words) - 1, answer * len(words) // 11)]


def felt(what: CheckIn) -> str:
    """What a check-in held, in words."""
    parts = [
        anchored(what.safety, SAFE) if what.safety is not None else "",
        anchored(what.connection, CLOSE) if what.connection is not None else "",
        {"yes": "wondering", "no": "not wondering"}.get(what.wondered or "", ""),
    ]
    said = [part for part in parts if part]
    return f": {', '.join(said)}" if said else ""
