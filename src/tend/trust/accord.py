"""Who may write what of the things two people shape together, and how often one may ask for openness."""

from typing import assert_never

from .agreements import ASKED_AGAIN, asked_before, too_far
from .entries import (
    Agreement,
    Enjoyed,
    KeptInView,
    Liked,
    LoadWeighed,
    OpennessAsked,
    OwnPage,
    Paced,
    Pledge,
    PutAway,
    SetAside,
    Signed,
)
from .entries.together import Together
from .errors import ForAnother
from .handles import Handles
from .record import Entry, Record


def unfit(written: Handles, e: Entry, what: Together) -> str | None:
    """Why this entry may not stand, in one sentence without its full stop; None when it may."""
    match what:
        case Liked(enjoyed=ref):
            return _theirs(written, e, ref, Enjoyed)
        case Signed(pledge=ref):
            return _theirs(written, e, ref, Pledge)
        case KeptInView(repair=ref):
            return None if written.steps_before(e, ref) else f"{ref} is not in this record"
        case LoadWeighed() | OwnPage() | Enjoyed() | Pledge() | OpennessAsked():
            return None
        case Paced() | SetAside() | PutAway():
            return None
        case _:
            assert_never(what)


def _theirs(written: Handles, e: Entry, ref: str, kind: type[object]) -> str | None:
    """Whether an answer comes from the other one; nobody signs, or likes, for somebody else."""
    found = written.answered(e, ref, kind)
    if isinstance(found, str):
        return found
    if found.by != e.by:
        return None
    return ForAnother.only(written.bond.other(found.by), f"say this about {ref}", "Only {} may say this.")


def too_soon(record: Record, e: Entry) -> str:
    """Why openness may not be asked for again, or be offered this far, now; empty where it may."""
    match e.what:
        case OpennessAsked() if asked_before(record, e.by, e.at):
            return f"You asked less than {ASKED_AGAIN.days} days ago. Asking again so soon would press."
        case OpennessAsked() if word := too_far(e.words):
            return _no_such(word)
        case Agreement(scope=scope) if word := too_far(f"{scope}. {e.words}"):
            return _no_such(word)
        case _:
            return ""


def _no_such(word: str) -> str:
    return f"An openness never reaches to this: “{word}”. What you tell and show in person can be in it."
