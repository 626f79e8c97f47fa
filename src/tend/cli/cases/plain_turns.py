"""Happenings that become one entry each, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tend.cli.misuse import one_line
from tend.trust.entries import Kind
from tend.trust.fields import Field, fields_of
from tend.trust.grammar import Unreadable
from tend.trust.ways import house_spelling

from .happening import BY_VERB, Happening, NotTaken, kind_from, text_for

NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Turn:
    """How one type of happening is written: its verb, and the key each of its fields goes to.

    `also` holds other words a field may use for ours, and `missing` what stands for a field that is not
    there, both with a remark. A field in `soft` is reported and left away when it cannot be read, so that the
    rest can stand; one in `must` has to be there although the journal could do without; `slugs` name a way.
    """

    verb: str
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    also: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    missing: Mapping[str, str] = field(default_factory=dict[str, str])
    soft: frozenset[str] = frozenset()
    must: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()


TURNS: Mapping[str, Turn] = {
    "rupture": Turn(
        "names",
        {
            "ref": "rupture", "about": "about", "breaker": "way", "severity": "harm",
            "how": "how", "deception": "deception", "injury": "injury",
        },
        missing={"how": "witnessed"},
        slugs=frozenset({"breaker"}),
    ),
    "repair": Turn(
        "repairs",
        {
            "repair": "repair", "step": "step", "ruptures": "ruptures", "answer": "answer",
            "commitments": "promises", "respond_within_hours": "within", "window_weeks": "weeks",
            "return_at": "back-by", "draft": "draft",
        },
    ),
    "disclosure": Turn(
        "tells",
        {
            "ref": "ref", "kind": "kind", "how": "how", "depth": "depth",
            "complete": "whole", "topic": "topic",
        },
        also={"kind": {"plan": "intention"}},
        soft=frozenset({"depth"}),
        must=frozenset({"how"}),
    ),
    "disclosure_answer": Turn("receives", {"disclosure": "telling", "answer": "answer"}),
    "boundary": Turn("sets", {"ref": "ref", "kind": "kind"}),
    "boundary_answer": Turn("answers-boundary", {"boundary": "boundary", "answer": "answer"}),
    "boundary_aftermath": Turn("aftermath", {"boundary": "boundary", "day": "day", "answer": "answer"}),
    "timeout": Turn(
        "pauses", {"ref": "ref", "heat": "heat", "return_at": "back-by"}, soft=frozenset({"heat"})
    ),
    "timeout_return": Turn("returns", {"timeout": "pause"}),
    "transparency_agreement": Turn(
        "opens",
        {"ref": "ref", "scope": "scope", "until": "until", "start": "start", "review_on": "review-on"},
    ),
    "transparency_answer": Turn("answers-opening", {"agreement": "agreement", "answer": "answer"}),
    "transparency_review": Turn("reviews-opening", {"agreement": "agreement", "answer": "answer"}),
    "transparency_end": Turn("ends-opening", {"agreement": "agreement"}),
    "message": Turn("writes"),
    "draft": Turn("drafts", {"ref": "ref", "purpose": "purpose", "sent": "sent"}),
    "felt_heard": Turn(
        "feels-heard", {"about": "by", "answer": "answer"}, also={"answer": {"no": "not_yet"}}
    ),
    "bid_log": Turn("logs", {"kind": "kind", "count": "count", "answered": "answered"}),
    "measure": Turn("measures", {"name": "name", "score": "total"}),
    "session": Turn("meets", {"number": "number", "topics": "topics", "homework": "homework"}),
    "therapist_invited": Turn("invites", {"therapist": "therapist"}),
    "therapist_consent": Turn("consents", {"therapist": "therapist", "scope": "scope"}),
    "picture": Turn("believes-whole", {"answer": "answer"}),
    "private_note": Turn("notes", {"about": "about"}),
    "quiet_mode": Turn("quietens", {"on": "on"}, also={"on": {"on": "yes", "off": "no"}}),
    "left_shared_space": Turn("leaves"),
}  # fmt: skip
"""The types that need no more than their fields carried over."""

ALSO_CALLED: Mapping[str, str] = {
    "transparency_agreement_answer": "transparency_answer",
    "transparency_agreement_review": "transparency_review",
    "transparency_agreement_end": "transparency_end",
}
"""The longer names a type may go by."""

NEVER_KEPT: Mapping[str, str] = {
    "safety_answers": "answers about safety leave no trace in a record",
    "resources_viewed": "looking for help is never recorded",
    "password_change_attempt": "an attempt on a passphrase is no part of two people's record",
    "export": "taking a copy is each person's own affair and is not recorded",
    "request_view": "Tend has no view of what the other keeps private, so there is nothing to ask for",
    "request_feature": "Tend has nothing of the kind, and a wish for it is no part of a record",
}
"""The types a record never holds, each with the rule of the house that keeps it out."""


def turned(h: Happening, turn: Turn) -> Kind:
    """The kind of entry a happening becomes by its table."""
    shapes = {f.key: f for f in fields_of(BY_VERB[turn.verb])}
    pairs: dict[str, str] = {}
    for name, key in turn.keys.items():
        if h.has(name):
            text = _in_our_words(h, name, text_for(h, name, shapes[key]), turn)
            if name not in turn.soft or _readable(h, name, text, shapes[key]):
                pairs[key] = text
        elif name in turn.missing:
            h.remark("read as", f"it has no {name}, which is written {turn.missing[name]}")
            pairs[key] = turn.missing[name]
        elif name in turn.must:
            raise NotTaken(f"it has no {name}")
    return kind_from(turn.verb, pairs, {key: name for name, key in turn.keys.items()})


def _in_our_words(h: Happening, name: str, text: str, turn: Turn) -> str:
    if name in turn.slugs:
        return house_spelling(text)
    ours = turn.also.get(name, NOTHING).get(text)
    if ours is None:
        return text
    h.remark("read as", f"its {name} {one_line(text, 40)} is written {ours}")
    return ours


def _readable(h: Happening, name: str, text: str, f: Field) -> bool:
    try:
        f.read(text)
    except Unreadable as bad:
        h.remark("refused", f"its {name} was left away: {bad}")
        return False
    return True
