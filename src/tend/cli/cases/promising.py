"""Promises of a case: made, answered, moved, kept, missed and seen."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal

from tend.cli.misuse import one_line
from tend.trust.builds import build_of
from tend.trust.entries import (
    Accepted,
    Declined,
    Excused,
    Kept,
    Kind,
    Message,
    Missed,
    MoveAsked,
    MoveNoted,
    Promise,
)
from tend.trust.fields import moment_of, written_moment
from tend.trust.ways import house_spelling

from .happening import Happening, NotTaken, kind_from
from .repeating import Round, round_of
from .so_far import SoFar, Turned, other_of

How = Literal["in-time", "late", "partly"]
_HOW: Mapping[str, How] = {"kept": "in-time", "kept_late": "late", "late": "late", "partly": "partly"}
_SEEN: Mapping[str, str] = {"did_not_notice": "unnoticed", "not_noticed": "unnoticed"}


def commitment(so_far: SoFar, h: Happening) -> Turned:
    """A promise by the one who will keep it; a rule for somebody else is refused and offered as a request."""
    ref, text = h.needed("ref"), h.words
    made_for = h.plain("made_for")
    if made_for and made_for != h.by:
        ask = f"sets ref={ref} kind=request {json.dumps(one_line(text, 200), ensure_ascii=False)}"
        raise NotTaken(
            f"a promise is made only by the one who will keep it; it could be asked instead: {ask}"
        )
    to = h.plain("to") or other_of(so_far, h)
    due = moment_of(h.when("due")) if h.has("due") else None
    comes = round_of(h, h.at) if h.has("repeat") else Round()
    if due is None and not h.has("repeat"):
        h.remark("read as", "it has neither due nor repeat and is read as kept whenever it comes up")
    promise = Promise(
        ref,
        to,
        due=due,
        rrule=comes.rrule or None,
        first=comes.first,
        until=comes.until,
        way=_way(h),
        repair=h.plain("repair") or None,
    )
    return Turned(promise, text)


def _way(h: Happening) -> str | None:
    if not h.has("builder"):
        return None
    slug = house_spelling(h.plain("builder"))
    if build_of(slug) is None:
        h.remark("refused", f"its builder, {one_line(slug, 40)}, is not a build Tend knows and was left away")
        return None
    return slug


def commitment_answer(_: SoFar, h: Happening) -> Turned:
    """A yes or a no to a promise; a wish for another promise stays a plain message."""
    ref, answer = h.needed("commitment"), h.needed("answer")
    match answer:
        case "accepted":
            return Turned(Accepted(ref), h.words)
        case "declined":
            return Turned(Declined(ref), h.words)
        case "changed" if h.words:
            why = f"only its keeper can change {one_line(ref, 40)}, by making it anew"
            h.remark("read as", f"{why}, so the words are kept as a message")
            return Turned(Message(), h.words)
        case "changed":
            raise NotTaken(
                f"only its keeper can change {one_line(ref, 40)}, by making it anew, and no words say how"
            )
        case _:
            raise NotTaken(f"its answer, {one_line(answer, 40)}, is not accepted, declined or changed")


def renegotiate(so_far: SoFar, h: Happening) -> Turned:
    """The keeper asks to move one occasion."""
    ref, due, to = h.needed("commitment"), moment_of(h.when("due")), moment_of(h.when("new_due"))
    key = so_far.key(ref, due, h.at)
    so_far.asked[ref, due] = key
    return Turned(MoveAsked(key, to, due if so_far.as_it_comes(ref) else None), h.words)


def renegotiate_answer(so_far: SoFar, h: Happening) -> Turned:
    """The one it was made to answers."""
    ref, due = h.needed("commitment"), moment_of(h.when("due"))
    key = so_far.asked.get((ref, due)) or so_far.key(ref, due, h.at)
    return Turned(kind_from("answers-move", {"occasion": key, "answer": h.needed("answer")}), h.words)


def outcome(so_far: SoFar, h: Happening) -> Turned:
    """What became of one occasion."""
    due = moment_of(h.when("due")) if h.has("due") else None
    ref = h.plain("commitment")
    key = h.plain("ref")
    if not key:
        if not ref or due is None:
            raise NotTaken("it has no ref, and no commitment with its due, to say which occasion it is about")
        key = so_far.key(ref, due, h.at)
    ref = ref or key.partition("@")[0]
    if key.partition("@")[0] != ref:
        raise NotTaken(
            f"its ref, {one_line(key, 40)}, is not an occasion of its commitment, {one_line(ref, 40)}"
        )
    own = _own_due(so_far, h, ref, key, due)
    return Turned(_became(h, key, own), h.words)


def _own_due(so_far: SoFar, h: Happening, ref: str, key: str, due: datetime | None) -> datetime | None:
    """The due time an outcome has to carry because its promise does not set it."""
    if due is None:
        return None
    if so_far.as_it_comes(ref):
        return due
    known = next((o.due for o in so_far.occasions(ref, max(due, h.at)) if o.key == key), None)
    if known is not None and known != due:
        theirs = written_moment(known.astimezone(so_far.zone))
        h.remark("refused", f"its due is not when {one_line(key, 40)} falls due; {theirs} stands")
    return None


def _became(h: Happening, key: str, due: datetime | None) -> Kind:
    result = h.needed("result")
    match result:
        case "kept" | "kept_late" | "late" | "partly":
            return Kept(key, _HOW[result], due)
        case "missed":
            return Missed(key, due)
        case "renegotiated":
            return MoveNoted(key, due)
        case "excused":
            return Excused(key)
        case _:
            raise NotTaken(
                f"its result, {one_line(result, 40)}, is not kept, missed, renegotiated or excused"
            )


def outcome_amended(so_far: SoFar, h: Happening) -> Turned:
    """What one of the two says later of an occasion; both words stay in the record."""
    key = h.needed("outcome")
    due = next((o.due for o in so_far.occasions(key.partition("@")[0], h.at) if o.key == key), None)
    return Turned(_became(h, key, due if so_far.as_it_comes(key.partition("@")[0]) else None), h.words)


def seen(_: SoFar, h: Happening) -> Turned:
    """Whether the one it was made to saw it kept."""
    answer = h.needed("answer").replace(" ", "_")
    kind = kind_from("sees", {"occasion": h.needed("outcome"), "answer": _SEEN.get(answer, answer)})
    return Turned(kind, h.words)


PROMISING: Mapping[str, Callable[[SoFar, Happening], Turned]] = {
    "commitment": commitment,
    "commitment_answer": commitment_answer,
    "renegotiate": renegotiate,
    "renegotiate_answer": renegotiate_answer,
    "outcome": outcome,
    "outcome_amended": outcome_amended,
    "seen": seen,
}
"""The types about promises, each with how it is turned."""
