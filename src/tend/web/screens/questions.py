"""What may be answered to an entry, by whom, and what may be done next; each answer is a good one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from tend.trust.boundaries import AFTER, ASKED_FOR, answer_of
from tend.trust.entries import (
    Aftermath,
    Boundary,
    BoundaryAnswered,
    Kind,
    LeaveAnswered,
    LeaveAsked,
    Need,
    Pause,
    Received,
    RequestAnswered,
    Returned,
    Telling,
    WasThere,
)
from tend.trust.record import Entry
from tend.trust.stepping_back import stepped_back
from tend.web.people.access import Here
from tend.web.screens.readers import reader


@dataclass(frozen=True, slots=True)
class Question:
    """One question about an entry, its equal answers, and what each of them writes down.

    `so_far` is what was answered before, `settled` that it need not be asked again; `private` is for
    one’s own eyes, `may_share` for them unless shared.
    """

    asks: str
    answers: tuple[tuple[str, str], ...]
    says: Callable[[Any], Kind]
    lead: str = ""
    so_far: str = ""
    private: bool = False
    may_share: bool = False
    settled: bool = False

    @property
    def values(self) -> tuple[str, ...]:
        """What its buttons send."""
        return tuple(value for value, _ in self.answers)

    @property
    def choices(self) -> list[dict[str, str]]:
        """Its answers as they are drawn."""
        return [{"value": value, "label": label} for value, label in self.answers]


@dataclass(frozen=True, slots=True)
class Way:
    """Somewhere to go on to from an entry; `main` is the one action of its page, all others are quiet."""

    place: str
    name: str
    lead: str = ""
    asks: str = ""
    of_entry: bool = False
    main: bool = False


MET = (
    ("honoured", "It was respected"),
    ("questioned", "It was questioned"),
    ("pressed", "It was pressed against"),
    ("punished", "There was a price for it"),
)
NAME_IT = Way("rupture-new", "Name it as a hurt", "You alone see that, until you share it.")

STEP_BACK = Way("step-back", "Step back for a while", "A price for saying no is not yours to mend.")


def questions(here: Here, e: Entry) -> list[Question]:
    """The questions this reader may answer about an entry; none where nothing is theirs to say."""
    mine = e.by == here.me
    match e.what:
        case Telling():
            return [_held(here, e)] if mine else [_taken(here, e)]
        case LeaveAsked() if not mine:
            return [_when(e)]
        case Boundary(kind="request"):
            return [] if mine else [_request(here, e)]
        case Boundary() if mine:
            asked = [] if stepped_back(here.record, here.me, here.now) else _aftermath(here, e)
            return [*asked, _met(here, e)]
        case Need() if mine:
            there = (("yes", "Yes"), ("partly", "Partly"), ("no", "No"))
            ref = e.handle
            return [Question(f"Was {here.other_name} there?", there, lambda answer: WasThere(ref, answer))]
        case Pause() if mine and not _is_back(here, e):
            ref = e.handle
            return [Question("Back from the pause?", (("back", "I am back"),), lambda _: Returned(ref))]
        case _:
            return []


def _last(here: Here, e: Entry, kind: type[Kind], by: str) -> Entry | None:
    """The last answer of this kind to an entry, by this one."""
    found = [
        a
        for a in here.record.standing
        if isinstance(a.what, kind) and a.by == by and e.handle in _names(a.what)
    ]
    return found[-1] if found else None


def _names(what: Kind) -> tuple[str, ...]:
    match what:
        case Received(telling=ref) | BoundaryAnswered(boundary=ref) | Aftermath(boundary=ref):
            return (ref,)
        case WasThere(need=ref) | Returned(pause=ref) | LeaveAnswered(leave=ref):
            return (ref,)
        case _:
            return ()


def _taken(here: Here, e: Entry) -> Question:
    """The listener's side of something told: thanks come first, and questions can wait."""
    last = _last(here, e, Received, here.me)
    ref, answer = e.handle, getattr(last.what, "answer", "") if last else ""
    if answer in ("received", "received_safely"):
        return Question(
            "Questions can wait",
            (("parked", "I have some, for another time"),),
            lambda chosen: Received(ref, chosen),
            so_far=f"You said thank you {reader(here).moment(last.at)}." if last else "",
        )
    return Question(
        "Your answer",
        (
            ("received", "Thank you for telling me"),
            ("parked", "Not now; I come back to it"),
        ),
        lambda chosen: Received(ref, chosen),
        "A thank you is enough for a beginning. The matter itself can wait a moment.",
        "Your questions wait for another time." if answer == "parked" else "",
    )


def _held(here: Here, e: Entry) -> Question:
    """The teller's side: whether it was safe to have told."""
    ref, last = e.handle, _last(here, e, Received, here.me)
    safe = last is not None and getattr(last.what, "answer", "") == "received_safely"
    return Question(
        "And since you told it?",
        (("received_safely", f"It was safe with {here.other_name}"),),
        lambda chosen: Received(ref, chosen),
        so_far=f"You wrote that it was safe with {here.other_name}." if safe else "",
    )


def _when(e: Entry) -> Question:
    ref = e.handle
    return Question(
        "When would be good?",
        (("now", "Now is good"), ("later", "Yes, at another time"), ("not_now", "Not now")),
        lambda chosen: LeaveAnswered(ref, chosen),
        "You may choose when you hear it, and with whom at your side. Add a line to say when.",
    )


def _request(here: Here, e: Entry) -> Question:
    ref, last = e.handle, answer_of(here.record, e.handle, here.now)
    said = {"yes": "You said yes.", "no": "You said no. That stands.", "not_now": "You said not now."}
    return Question(
        "Your answer",
        (("yes", "Yes"), ("no", "No"), ("not_now", "Not now")),
        lambda chosen: RequestAnswered(ref, chosen),
        "A no needs no reason. It will not be asked again for thirty days.",
        said.get(getattr(last.what, "answer", ""), "") if last else "",
        settled=last is not None and getattr(last.what, "answer", "") != "not_now",
    )


def _met(here: Here, e: Entry) -> Question:
    ref = e.handle
    last = _last(here, e, BoundaryAnswered, here.me)
    how = getattr(last.what, "answer", "") if last else ""
    return Question(
        "How was it met?",
        MET,
        lambda chosen: BoundaryAnswered(ref, chosen),
        "Your word for it. You can leave it open, and change it.",
        f"You said: {dict(MET)[how].lower()}." if how else "",
        may_share=not here.alone,
    )


def _aftermath(here: Here, e: Entry) -> list[Question]:
    """The private question of the first day and the third, each until the next one or the week is over."""
    since = here.now - e.at
    due = [day for day in AFTER if since >= timedelta(days=day)]
    if not due or since >= ASKED_FOR or e.private:
        return []
    ref, day = e.handle, due[-1]
    done = any(
        isinstance(a.what, Aftermath) and a.what.boundary == ref and a.what.day == day
        for a in here.record.standing
    )
    # Its own value, since "there was a price for it" is an answer to both questions.
    after: dict[str, Literal["fine", "uneasy", "punished"]] = {
        "after-fine": "fine",
        "after-uneasy": "uneasy",
        "after-punished": "punished",
    }
    asked = Question(
        "A day later: how is it since?" if day == 1 else "Some days later: how is it since?",
        (
            ("after-fine", "All is well"),
            ("after-uneasy", "Uneasy"),
            ("after-punished", "There was a price for it"),
        ),
        lambda chosen: Aftermath(ref, day, after[chosen]),
        private=True,
    )
    return [] if done else [asked]


def _is_back(here: Here, e: Entry) -> bool:
    return _last(here, e, Returned, e.by) is not None


def ways(here: Here, e: Entry) -> list[Way]:
    """Where this reader may go on to from an entry."""
    mine = e.by == here.me
    match e.what:
        case Telling(invites=invites, kind=kind):
            return _from_telling(here, e, invites=invites and not mine, kind=kind)
        case LeaveAsked() if mine:
            said = next((a for a in here.record.standing if e.handle in _names(a.what)), None)
            given = said is not None and getattr(said.what, "answer", "") in ("now", "later")
            return [Way("tell", "Tell it", main=True)] if given else []
        case Boundary(kind="request") if mine:
            return [Way("limits", "All limits and requests")]
        case Boundary() if mine:
            hard = any(
                isinstance(a.what, BoundaryAnswered | Aftermath)
                and e.handle in _names(a.what)
                and a.what.answer in ("pressed", "punished")
                for a in here.record.standing
                if a.by == here.me
            )
            return [*([NAME_IT, STEP_BACK] if hard else []), Way("limits", "All limits and requests")]
        case Need() if mine:
            last = _last(here, e, WasThere, here.me)
            return [NAME_IT] if last is not None and getattr(last.what, "answer", "") == "no" else []
        case Pause():
            return [Way("pause", "To the pause")] if not _is_back(here, e) else []
        case _:
            return [] if mine else [Way("message", "Write back")]


def _from_telling(here: Here, e: Entry, *, invites: bool, kind: str) -> list[Way]:
    if e.by == here.me:
        return [Way("used-against", "It was used against me", "You alone see that.", of_entry=True)]
    found = [Way("message", "Write back", asks=f"?about={e.handle}")]
    if invites:
        lead = (
            f"{here.other_name} would like to hear one of yours, too. Not now is fine, and leaves no trace."
        )
        found.insert(0, Way("tell", "Tell one of mine", lead))
    if kind != "feeling":
        found.append(Way("whole", "Whether I have the whole picture"))
    return found
