"""What needs more than its own fields to be written down: joining, leaving, limits, check-ins and thanks."""

import json
from collections.abc import Callable, Mapping
from typing import cast

from tend.cli.misuse import one_line
from tend.trust.entries import CheckIn, Joined, Landed, Left, Quiet, Thanks
from tend.trust.fields import fields_of
from tend.trust.grammar import Unreadable

from .happening import Happening, NotTaken, kind_from
from .plain_turns import TURNS, turned
from .so_far import Aside, SoFar, Turned, other_of

_HERE_ANYWAY = ("record", "partner_sees_shared")
_IN_THE_HOUSE = "both see what is shared, and a therapist reads only after a consent entry of each"
_WIDTH = {"shared": 2, "therapist": 1, "private": 0}
_LANDED: Mapping[str, str] = {"yes": "landed", "no": "not_now", "landed": "landed", "not_now": "not_now"}


def joined(so_far: SoFar, h: Happening) -> Turned:
    """Somebody takes their place, under the name the case gives them."""
    consents = h.raw("consents")
    given = cast(dict[str, object], consents) if isinstance(consents, dict) else {}
    plain = [key for key, said in given.items() if key in _HERE_ANYWAY and said is True]
    if "therapist" in given and given["therapist"] in (True, False):
        plain.append("therapist")
    if plain:
        h.remark("left out", f"its consents ({', '.join(plain)}): {_IN_THE_HOUSE}")
    for key, said in given.items():
        if key not in plain:
            h.remark(
                "refused", f"its consent {one_line(key, 40)}={one_line(said, 20)} cannot be kept by a record"
            )
    if consents is not None and not isinstance(consents, dict):
        h.remark("refused", "its consents cannot be read")
    return Turned(Joined(so_far.names.get(h.by, "")), h.words)


def left(_: SoFar, h: Happening) -> Turned:
    """Somebody leaves; a reason is never kept."""
    h.leave("text", "no reason is asked of one who leaves, and none is kept")
    return Turned(Left())


def quiet(_: SoFar, h: Happening) -> Turned:
    """Somebody steps back; the field may be left out, then it begins."""
    return Turned(turned(h, TURNS["quiet_mode"]) if h.has("on") else Quiet(), h.words)


def boundary(_: SoFar, h: Happening) -> Turned:
    """A limit about oneself; a rule for the other is refused and offered back as a request."""
    made_for = h.plain("made_for")
    if h.plain("kind") == "rule" or (made_for and made_for != h.by):
        ask = (
            f"sets ref={h.plain('ref')} kind=request {json.dumps(one_line(h.words, 200), ensure_ascii=False)}"
        )
        raise NotTaken(
            f"a boundary is about oneself, not a rule for the other; it could be asked instead: {ask}"
        )
    return Turned(turned(h, TURNS["boundary"]), h.words)


def checkin(so_far: SoFar, h: Happening) -> Turned:
    """How it is for somebody, with the note for as many eyes as it was meant for."""
    pairs = _values(h)
    note, seen_by = h.plain("note"), h.plain("visibility") or "private"
    note_for = h.plain("note_visibility") or seen_by
    if note_for not in _WIDTH:
        h.remark(
            "refused", f"its note_visibility, {one_line(note_for, 20)}, is not one of {', '.join(_WIDTH)}"
        )
        note_for = "private"
    if _WIDTH[note_for] > _WIDTH.get(seen_by, 0):
        h.remark("read as", "its note is for no more eyes than the check-in it belongs to")
        note_for = seen_by
    if not pairs and not note:
        raise NotTaken("it says nothing: it has no value that can be read, and no note")
    # Every shared check-in gets its handle, so that a handle does not tell of a private note.
    if seen_by != "private":
        pairs["ref"] = so_far.ref("check-in" if seen_by == "shared" else f"check-in-{h.by}")
    kind = kind_from(CheckIn.verb, pairs)
    if not note or note_for == seen_by:
        return Turned(kind, note)
    return Turned(kind, "", Aside(pairs["ref"], note, note_for))


def _values(h: Happening) -> dict[str, str]:
    """The answers of a check-in that can be read, under the journal's own keys; the rest is reported."""
    known = {f.key: f for f in fields_of(CheckIn) if f.key != "ref"}
    raw = h.raw("values")
    if raw is not None and not isinstance(raw, dict):
        h.remark("refused", "its values cannot be read")
    pairs: dict[str, str] = {}
    for name, value in (cast(dict[str, object], raw) if isinstance(raw, dict) else {}).items():
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
        text = {"True": "yes", "False": "no"}.get(text, text)
        try:
            if value is not None:
                known[name.replace("_", "-")].read(text)
                pairs[name.replace("_", "-")] = text
        except KeyError:
            h.remark(
                "refused", f"its value {one_line(name, 40)} is nothing a check-in asks, and was left away"
            )
        except Unreadable as bad:
            h.remark("refused", f"its value was left away: {bad}")
    return pairs


def appreciation(so_far: SoFar, h: Happening) -> Turned:
    """Thanks, with a handle the answer can point to."""
    shared = h.plain("visibility") == "shared"
    ref = h.plain("ref") or (so_far.ref("thanks") if shared else "")
    if ref:
        so_far.thanks.append((h.by, ref))
    return Turned(Thanks(ref or None, h.plain("about") or None), h.words)


def appreciation_answer(so_far: SoFar, h: Happening) -> Turned:
    """Whether thanks arrived: those it names, or the latest by the other that have no answer yet."""
    said = h.plain("landed") or h.plain("answer")
    if said not in _LANDED:
        raise NotTaken("it says neither landed nor not now")
    asked, other = h.plain("appreciation"), other_of(so_far, h)
    waiting = [(by, ref) for by, ref in so_far.thanks if by == other and asked in ("", ref)]
    if not waiting:
        raise NotTaken(f"{other} has written no thanks that still wait for an answer")
    so_far.thanks.remove(waiting[-1])
    return Turned(kind_from(Landed.verb, {"thanks": waiting[-1][1], "answer": _LANDED[said]}), h.words)


def received_late(_: SoFar, h: Happening) -> Turned:
    """An answer to something told that came later than it might have."""
    names = {"disclosure": "telling", "answer": "answer"}
    pairs = {key: h.plain(name) for name, key in names.items() if h.has(name)}
    return Turned(kind_from("receives", {**pairs, "late": "yes"}, {k: n for n, k in names.items()}), h.words)


BETWEEN: Mapping[str, Callable[[SoFar, Happening], Turned]] = {
    "joined": joined,
    "left_shared_space": left,
    "quiet_mode": quiet,
    "boundary": boundary,
    "checkin": checkin,
    "appreciation": appreciation,
    "appreciation_answer": appreciation_answer,
    "disclosure_answer_late": received_late,
}
"""The types that need more than their own fields, each with how it is turned."""
