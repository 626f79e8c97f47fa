"""Reading a draft: its signals, its apology, its promises, its alarms; nothing is kept."""

from dataclasses import dataclass, replace
from typing import Literal

from .apology import PARTS, Apology, apology
from .catalogue import by_label
from .claims import claims
from .clauses import Draft, draft_of
from .finding import Hit, hits
from .language import Language, language_of
from .model import weighed
from .promises import PromiseFound, committed, promises
from .signals import Finding, Role
from .when import when_in

LONGEST = 20_000
"""The most code points a draft may have."""
_SHOWN_TO_THE_INJURED = frozenset({"contempt", "threat"})
_NO_APOLOGY = Apology(is_apology=False, parts=dict.fromkeys(PARTS, "missing"))

Unread = Literal["", "empty", "too long", "not text"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of one draft may carry; `unread` says why it could not be read, and is empty else."""

    signals: tuple[Finding, ...]
    apology: Apology
    promises: tuple[PromiseFound, ...]
    alarm: tuple[str, ...]
    language: Language
    unread: Unread = ""

    @property
    def good(self) -> tuple[Finding, ...]:
        """The signals that build, in the order of the draft."""
        return tuple(f for f in self.signals if by_label()[f.label].kind == "build")

    @property
    def hurtful(self) -> tuple[Finding, ...]:
        """The signals that break, the clear ones first."""
        found = (f for f in self.signals if by_label()[f.label].kind != "build")
        return tuple(sorted(found, key=lambda f: (f.tier != "clear", f.start)))


def read(draft: str, role: Role = "either") -> Reading:
    """Read one's own draft on this machine.

    >>> reading = read("I'm sorry if I hurt you.")
    >>> [(found.label, found.text) for found in reading.signals]
    [('non_apology', 'sorry if I hurt you')]
    >>> reading.apology.parts["regret"]
    'undone'

    What is promised is found in its own words, and its time as written:

    >>> [(p.text, p.when) for p in read("I'll pick Lia up at five on Thursday.").promises]
    [("I'll pick Lia up at five on Thursday", 'at five on Thursday')]
    """
    unread = _unread(draft)
    if unread:
        return Reading((), _NO_APOLOGY, (), (), "und", unread)
    taken = draft_of(draft)
    claimed = claims(taken)
    weighty = weighed(taken, hits(taken), claimed)
    promised = committed(taken, weighty, claimed)
    found = _with_what_is_promised(taken, weighty.hits, promised)
    alarm = tuple(
        sorted({h.label for h in found if by_label()[h.label].kind == "alarm" and _alarms(h, role)})
    )
    return Reading(
        signals=tuple(_finding(taken, hit) for hit in found if _shown(hit, role)),
        apology=apology(taken, found, promised),
        promises=tuple(promises(taken, promised)),
        alarm=alarm,
        language=language_of(taken, any_found=bool(found)),
    )


def _with_what_is_promised(draft: Draft, found: list[Hit], promised: list[tuple[int, int]]) -> list[Hit]:
    """A promise with its time is a concrete act, so it builds as following through does."""
    kept = [hit for hit in found if hit.label == "follow_through"]
    more = [
        Hit("follow_through", first, last, "clear")
        for first, last in promised
        if when_in(draft.words, first, last)
        and not any(hit.first < last and first < hit.last for hit in kept)
    ]
    return sorted([*found, *more], key=lambda hit: (hit.first, hit.last, hit.label))


def _unread(draft: str) -> Unread:
    if not draft.strip():
        return "empty"
    if len(draft) > LONGEST:
        return "too long"
    odd = sum(sign == "\ufffd" or (sign < " " and sign not in "\t\n\r\f\v") for sign in draft)
    return "not text" if odd * 10 > len(draft) or "\0" in draft else ""


def _shown(hit: Hit, role: Role) -> bool:
    """To the one who was hurt only contempt and threat are shown: a finding about a complaint hurts again."""
    return role != "injured" or by_label()[hit.label].kind == "build" or hit.label in _SHOWN_TO_THE_INJURED


def _alarms(hit: Hit, role: Role) -> bool:
    """Care for a writer in danger is for every role; a hurt person's questions are no control."""
    return role != "injured" or hit.label != "control"


def _finding(draft: Draft, hit: Hit) -> Finding:
    signal = by_label()[hit.label]
    start, end = draft.stretch(hit.first, hit.last)
    return Finding(
        hit.label, start, end, draft.text[start:end], hit.tier, signal.means, signal.why, signal.ask
    )


def with_role(reading: Reading, role: Role) -> Reading:
    """A reading made for either role, as one in this role may see it."""
    if role != "injured":
        return reading
    kept = tuple(
        f for f in reading.signals if by_label()[f.label].kind == "build" or f.label in _SHOWN_TO_THE_INJURED
    )
    return replace(reading, signals=kept, alarm=tuple(a for a in reading.alarm if a != "control"))
