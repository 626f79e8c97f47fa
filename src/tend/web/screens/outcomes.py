"""What was promised and what became of it, in words for one reader."""

from datetime import datetime, timedelta, tzinfo
from typing import assert_never

from tend.trust.entries import (
    Accepted,
    Declined,
    Dropped,
    Excused,
    Kept,
    Missed,
    MoveAnswered,
    MoveAsked,
    MoveNoted,
    Promise,
    Released,
    Seen,
    TrySeen,
)
from tend.trust.occasions import Occasion
from tend.trust.people import Partner
from tend.trust.record import Entry
from tend.web.screens.hours import count
from tend.web.screens.onething import wish_of
from tend.web.screens.readers import Reader, headed

Promising = (
    Promise | Accepted | Declined | Released | Dropped | MoveAsked | MoveAnswered | MoveNoted
    | Kept | Missed | Seen | TrySeen | Excused
)  # fmt: skip
_SAW = {"yes": "saw it", "no": "did not see it kept", "unnoticed": "did not notice either way"}


def promised(what: Promising, e: Entry, to: Reader) -> str:  # noqa: C901, PLR0912 - one arm for every kind
    """What one of the two said of a promise, as a sentence."""
    who, other = to.subject(e.by), to.other(e.by)
    match what:
        case Promise():
            return f"{who} promised {other}"
        case Accepted(promise=ref):
            return f"{who} said yes to {_promise(ref, to)}"
        case Declined(promise=ref):
            return f"{who} said no to {_promise(ref, to)}"
        case Released(promise=ref):
            return f"{who} let {other} off {_promise(ref, to)}"
        case Dropped(promise=ref):
            return f"{who} said that {_promise(ref, to)} ends here"
        case MoveAsked(occasion=key, to=new):
            return f"{who} asked ahead of time to move {_promise(key, to)} to {to.moment(new)}"
        case MoveAnswered(occasion=key, answer=answer):
            verb = "agreed to move" if answer == "agreed" else "would rather not move"
            return f"{who} {verb} {_promise(key, to)}"
        case MoveNoted(occasion=key):
            return f"{who} noted that {_promise(key, to)} had been moved"
        case Kept(occasion=key, how=how):
            ways = {"in-time": "kept", "late": "kept late", "partly": "partly kept"}
            return headed(f"{_promise(key, to)}: {ways[how]}, in {whose(e.by, to)} words")
        case Missed(occasion=key):
            return headed(f"{_promise(key, to)}: missed, in {whose(e.by, to)} words")
        case Seen(occasion=key, answer=answer):
            return f"{who} {_SAW[answer]}: {_promise(key, to)}"
        case TrySeen(occasion=key):
            return f"{who} saw {other} try: {_promise(key, to)}"
        case Excused(occasion=key):
            return f"{who} said that nothing was owed: {_promise(key, to)}"
        case _:
            assert_never(what)


def whose(who: Partner, to: Reader) -> str:
    """`your`, or `Ben’s`."""
    return "your" if who == to.me else f"{to.name(who)}’s"


def _promise(key: str, to: Reader) -> str:
    """The promise a handle or the key of an occasion belongs to, in its own words."""
    return to.words_of(key.partition("@")[0]) or "a promise"


def became(occasion: Occasion, keeper: Partner, to: Reader) -> str:
    """What became of an occasion, and what the one it was for said to it."""
    parts = [_fact(occasion, keeper, to)]
    other = to.record.bond.other(keeper)
    if occasion.seen and occasion.fact in ("kept", "late", "partly"):
        parts.append(f"{to.subject(other)} {_SAW[occasion.seen]}.")
    if occasion.tried:
        parts.append(f"{to.subject(other)} saw {to.name(keeper)} try.")
    if occasion.minimised:
        parts.append("It was made to look small afterwards.")
    return " ".join(parts)


def _fact(occasion: Occasion, keeper: Partner, to: Reader) -> str:  # noqa: C901 - one arm for every fact
    other = to.record.bond.other(keeper)
    match occasion.fact:
        case "kept":
            return "Kept."
        case "late":
            return f"Kept {_late(occasion, to.record.zone)}."
        case "partly":
            return "Partly kept."
        case "moved":
            return _moved(occasion, other, to)
        case "told-before":
            return f"Missed. {to.subject(keeper)} told {to.name(other)} ahead of time."
        case "owned":
            return f"Missed. {to.subject(keeper)} told {to.name(other)} first."
        case "found":
            return f"Missed. {to.subject(other)} found it."
        case "disputed":
            return f"Two memories: kept for {to.name(keeper)}, not for {to.name(other)}. Both stay."
        case "excused":
            return f"{to.subject(other)} said that nothing was owed."
        case "released":
            return f"{to.subject(other)} let {to.name(keeper)} off."
        case "to-come" | "due" | "overdue":
            return _asked(occasion, keeper, to)
        case _:
            assert_never(occasion.fact)


def _late(occasion: Occasion, zone: tzinfo) -> str:
    said = next((e.at for e in reversed(occasion.entries) if isinstance(e.what, Kept)), occasion.due)
    days = (said.astimezone(zone).date() - occasion.due.astimezone(zone).date()).days
    return "late" if days < 1 else "a day late" if days == 1 else f"{count(days)} days late"


def _moved(occasion: Occasion, other: Partner, to: Reader) -> str:
    wish = _wish(occasion)
    if wish is None or not isinstance(wish.what, MoveAsked):
        return "Moved ahead of time."
    ahead = (occasion.due - wish.at) // timedelta(days=1)
    early = "" if ahead < 1 else ", a day ahead" if ahead == 1 else f", {count(ahead)} days ahead"
    return f"Moved to {to.day(wish.what.to)}{early}. {to.subject(other)} agreed."


def _asked(occasion: Occasion, keeper: Partner, to: Reader) -> str:
    wish = wish_of(occasion)
    if wish is None:
        return f"Due {to.moment(occasion.due)}."
    return f"{to.subject(keeper)} asked ahead of time to move it to {to.day(wish.to)}."


def _wish(occasion: Occasion) -> Entry | None:
    return next((e for e in reversed(occasion.entries) if isinstance(e.what, MoveAsked)), None)


def settled_at(occasion: Occasion) -> datetime:
    """When an occasion belongs on the thread: the moment somebody first said what became of it."""
    said = [e.at for e in occasion.entries if isinstance(e.what, Kept | Missed | MoveAsked)]
    return said[-1] if said else occasion.entries[-1].at
