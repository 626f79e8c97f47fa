"""What the things two people shape together say on the thread: one sentence for each."""

from typing import assert_never

from tend.trust.entries import (
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
from tend.trust.entries.together import Together
from tend.web.screens.readers import Reader

TOPICS = {"needs": "what keeps us close", "likes": "what I like, and what I do not"}
"""The pages people write about themselves."""


def shaped(what: Together, by: str, to: Reader) -> str:
    """One of them as a sentence for one reader, without its full stop."""
    who, other = to.subject(by), to.other(by)
    match what:
        case LoadWeighed():
            return f"{who} looked at the load"
        case OwnPage(topic=topic):
            return f"{who} wrote on a page: {TOPICS[topic]}"
        case Enjoyed():
            return f"{who} wrote down a good time"
        case Liked(answer=answer):
            return f"{who} liked it too" if answer == "yes" else f"For {to.name(by)} it was not quite that"
        case Pledge() | Signed():
            return _signed(what, who)
        case OpennessAsked():
            return f"{who} asked whether {other} would be open about something"
        case KeptInView(answer=answer):
            return f"{who} would {'keep' if answer == 'yes' else 'leave out'} this in what you came through"
        case Paced() | SetAside() | PutAway():
            return _paced(what, who)
        case _:
            assert_never(what)


def _signed(what: Pledge | Signed, who: str) -> str:
    if isinstance(what, Signed):
        return f"{who} signed it too"
    return f"{who} wrote what is private and what would be a secret, and signed it"


def _paced(what: Paced | SetAside | PutAway, who: str) -> str:
    match what:
        case Paced():
            return "A pace of your own"
        case SetAside():
            return "A practice you let rest"
        case PutAway():
            return f"{who} would put this record away, to be kept"
