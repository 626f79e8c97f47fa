"""Openness offered for a time: how far it may reach, how long it lasts, and where it stands today.

It is offered by the one who opens up, looked at again by both, and ended by either at once. What is kept is
the agreement; what it opens is never stored, read or watched here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

from .entries import (
    Agreement,
    AgreementAnswered,
    AgreementEnded,
    AgreementReviewed,
    OpennessAsked,
)
from .people import Partner
from .record import Entry, Record

LONGEST = timedelta(days=90)
"""How long an openness may last before both say yes to it anew."""
LOOKED_AT = timedelta(days=35)
"""The longest it may go on without the two looking at it again."""
USUAL = timedelta(days=28)
"""How often it is looked at where no days were named."""
ASKED_AGAIN = timedelta(days=30)
"""How long one waits before asking the other once more to be open."""
EARLY = timedelta(days=7)
"""How long before its day a look at it counts for that day."""

Openly = Literal["offered", "declined", "open", "look-again", "ended", "over"]

_TOO_FAR = re.compile(
    r"\b(locations?|whereabouts|gps|track\w*|passwords?|passcodes?|pins?|phones?|devices?|laptops?|computers?"
    r"|messages?|texts?|chats?|inbox|e?-?mails?|call logs?|contacts)\b",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(r"\b(no|not|never|without|except|nor|neither)\b[^.;:]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Openness:
    """One agreement as it stands: `looks` are the days on which both look at it again, `next` the nearest."""

    entry: Entry
    agreement: Agreement
    state: Openly
    looks: tuple[date, ...]
    next: date | None


def too_far(scope: str) -> str:
    """The first word of a scope that no openness reaches to, such as a password; empty without one."""
    found = _TOO_FAR.search(_LEFT_OUT.sub(" ", scope))
    return found[0] if found else ""


def too_long(e: Entry, agreement: Agreement) -> str | None:
    """Why an openness cannot last as it was written, in one sentence without its full stop."""
    start = agreement.start or e.at.date()
    if agreement.until < start:
        return "an openness ends after it begins"
    if agreement.until - start > LONGEST:
        return f"an openness lasts {LONGEST.days} days at most; it can be offered again then"
    if any(
        later - day > LOOKED_AT for day, later in pairwise((start, *looks(e, agreement), agreement.until))
    ):
        return f"an openness is looked at again at least every {LOOKED_AT.days} days"
    return None


def looks(e: Entry, agreement: Agreement) -> tuple[date, ...]:
    """The days on which the two look at it again, the named ones or the usual."""
    start = agreement.start or e.at.date()
    if agreement.review_on:
        return tuple(sorted(d for d in agreement.review_on if start <= d <= agreement.until))
    return tuple(_usual(start, agreement.until))


def _usual(start: date, until: date) -> Iterator[date]:
    day = start + USUAL
    while day < until:
        yield day
        day += USUAL


def asked_before(record: Record, who: Partner, at: datetime) -> Entry | None:
    """The wish for openness this person spoke less than thirty days ago."""
    mine = (e for e in reversed(record.entries) if e.by == who and isinstance(e.what, OpennessAsked))
    return next((e for e in mine if timedelta() <= at - e.at < ASKED_AGAIN), None)


def openings(record: Record, at: datetime) -> tuple[Openness, ...]:
    """Every openness the two spoke of, the newest first, as it stands at this moment."""
    now = [e for e in record.besides if e.at <= at]
    today = at.astimezone(record.zone).date()
    return tuple(_stands(e, e.what, now, today) for e in reversed(now) if isinstance(e.what, Agreement))


def _stands(e: Entry, agreement: Agreement, now: list[Entry], today: date) -> Openness:
    about = [o for o in now if getattr(o.what, "agreement", "") == agreement.ref]
    days = looks(e, agreement)
    state = _state(e, agreement, about, today)
    if state == "open" and _unseen(days, about, today):
        state = "look-again"
    ahead = next((d for d in days if d >= today), None)
    return Openness(e, agreement, state, days, ahead if state in ("open", "look-again") else None)


def _state(e: Entry, agreement: Agreement, about: list[Entry], today: date) -> Openly:
    said: Openly = "offered"
    for o in about:
        match o.what:
            case AgreementAnswered(answer="accepted") if o.by != e.by:
                said = "open"
            case AgreementAnswered(answer="declined"):
                said = "declined"
            case (
                AgreementEnded() | AgreementReviewed(answer="end") | AgreementAnswered(answer="agreed_to_end")
            ):
                return "ended"
            case _:
                pass
    return "over" if said in ("offered", "open") and today > agreement.until else said


def _unseen(days: tuple[date, ...], about: list[Entry], today: date) -> bool:
    """Whether a day of looking again has come and not both have said that it goes on."""
    come = [d for d in days if d <= today]
    if not come:
        return False
    since = come[-1] - EARLY
    kept = {o.by for o in about if isinstance(o.what, AgreementReviewed) and o.at.date() >= since}
    return len(kept) < 2  # noqa: PLR2004 - the two of them
