"""Apology: its six parts, each present, missing, or undone by what stands beside it; and what weakens it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from .apology_patterns import (
    ASKS_PARDON,
    CARE_AFTER_BUT,
    DEMANDED,
    EXCUSE_AFTER_BUT,
    HOW_IT_CAME,
    NEVER_AGAIN,
    NO_PARDON,
    NO_SORROW,
    OFFERS,
    OWNED_UP,
    SAID_SORRY,
    SORROW,
    SORROW_FOR,
)
from .apology_warnings import WARNINGS
from .clauses import Draft
from .finding import Hit, named, negated
from .finding import places as places_of
from .listed import listed
from .matching import Book

PartName = Literal[
    "regret", "explanation", "responsibility", "repentance", "repair_offer", "forgiveness_request"
]
Standing = Literal["present", "missing", "undone"]
PARTS: tuple[PartName, ...] = (
    "regret",
    "explanation",
    "responsibility",
    "repentance",
    "repair_offer",
    "forgiveness_request",
)


@dataclass(frozen=True, slots=True)
class Apology:
    """Whether a draft apologises, how its six parts stand, and the slugs of what weakens it."""

    is_apology: bool
    parts: Mapping[PartName, Standing]
    warns: tuple[str, ...] = ()


_BUT = listed("but however though although")
_UNDOING = listed(
    "defensiveness blame_shift minimising criticism contempt truth_twisting no_repair non_apology pressure"
)
_SPOILING = ("blame_shift", "contempt")
_NEGATIONS = listed("not never no")


_Where = dict[str, list[tuple[int, int]]]
_GROUPS = {
    "ASKS_PARDON": ASKS_PARDON,
    "CARE_AFTER_BUT": CARE_AFTER_BUT,
    "DEMANDED": DEMANDED,
    "EXCUSE_AFTER_BUT": EXCUSE_AFTER_BUT,
    "HOW_IT_CAME": HOW_IT_CAME,
    "NEVER_AGAIN": NEVER_AGAIN,
    "NO_PARDON": NO_PARDON,
    "NO_SORROW": NO_SORROW,
    "OFFERS": OFFERS,
    "OWNED_UP": OWNED_UP,
    "SAID_SORRY": SAID_SORRY,
    "SORROW": SORROW,
    "SORROW_FOR": SORROW_FOR,
    **dict(WARNINGS),
}


@cache
def _patterns() -> Book[str]:
    return named(_GROUPS)


def apology(draft: Draft, hits: list[Hit], promised: list[tuple[int, int]]) -> Apology:
    """The apology in a draft, with the part of each that a but, an if or a demand has undone."""
    by_label: dict[str, list[Hit]] = {}
    for hit in hits:
        by_label.setdefault(hit.label, []).append(hit)
    where = places_of(_patterns(), draft)
    places = _places(draft, where, by_label, promised)
    said = _own(draft, where, "SAID_SORRY", "NO_SORROW")
    owned = bool(by_label.get("acknowledgement") or by_label.get("ownership"))
    grieved = bool(_own(draft, where, "SORROW_FOR"))
    sorry = said or grieved or owned or places["forgiveness_request"]
    if not sorry or (by_label.get("no_repair") and not said):
        halves: dict[PartName, Standing] = {
            name: _standing(draft, where, name, places[name], by_label) for name in PARTS
        }
        warns = _warnings(draft, where, by_label, halves) if owned else ()
        return Apology(is_apology=False, parts=dict.fromkeys(PARTS, "missing"), warns=warns)
    parts: dict[PartName, Standing] = {
        name: _standing(draft, where, name, places[name], by_label) for name in PARTS
    }
    return Apology(is_apology=True, parts=parts, warns=_warnings(draft, where, by_label, parts))


def _own(draft: Draft, where: _Where, name: str, not_those: str = "") -> list[tuple[int, int]]:
    """Places in the writer's own voice that no counter-pattern covers."""
    return [
        (first, last)
        for first, last in where[name]
        if all(voice == "own" for voice in draft.voices[first:last])
        and not any(a < last and b > first for a, b in (where[not_those] if not_those else ()))
    ]


def _places(
    draft: Draft, where: _Where, by_label: dict[str, list[Hit]], promised: list[tuple[int, int]]
) -> dict[PartName, list[tuple[int, int]]]:
    """Where each part stands."""

    def of(*labels: str) -> list[tuple[int, int]]:
        return [(h.first, h.last) for label in labels for h in by_label.get(label, ())]

    kept_from = [p for p in promised if _NEGATIONS.intersection(draft.words[slice(*p)])]
    offers = (
        of("asks_what_helps") + _own(draft, where, "OFFERS") + [p for p in promised if p not in kept_from]
    )
    sorrow = [p for p in _own(draft, where, "SORROW", "NO_SORROW") if not negated(draft, p[0])]
    return {
        "regret": sorrow,
        "explanation": _own(draft, where, "HOW_IT_CAME") if not by_label.get("blame_shift") else [],
        "responsibility": of("acknowledgement", "ownership") + _own(draft, where, "OWNED_UP"),
        "repentance": _own(draft, where, "NEVER_AGAIN") + kept_from
        or ([] if offers else of("follow_through")),
        "repair_offer": offers,
        "forgiveness_request": _own(draft, where, "ASKS_PARDON", "NO_PARDON"),
    }


def _standing(
    draft: Draft, where: _Where, name: PartName, places: list[tuple[int, int]], by_label: dict[str, list[Hit]]
) -> Standing:
    if not places:
        return "missing"
    if all(_undone(draft, where, name, place, by_label) for place in places):
        return "undone"
    return "present"


def _undone(
    draft: Draft, where: _Where, name: PartName, place: tuple[int, int], by_label: dict[str, list[Hit]]
) -> bool:
    """Whether a but, an if or a demand takes a part back."""
    first, last = place
    number = draft.sentence_of[first]
    begin, end = draft.sentences[number]
    if name == "forgiveness_request":
        return bool(_own(draft, where, "DEMANDED"))
    if name == "regret" and any(h.first < end and h.last > begin for h in by_label.get("non_apology", ())):
        return True
    end = draft.sentences[number + 1][1] if _turns_next(draft, number) else end
    after = [at for at in range(last - 1, end) if draft.words[at] in _BUT]
    weak = [h for label in _SPOILING for h in by_label.get(label, ()) if h.tier == "clear"]
    if name == "regret" and any(begin <= h.first < end and h.last > last for h in weak):
        return True
    if not after or any(first <= a[0] < end for a in where["CARE_AFTER_BUT"]):
        return False
    turned = any(after[0] <= a[0] < end for a in where["EXCUSE_AFTER_BUT"])
    return turned or any(h.last > after[0] for label in _UNDOING for h in by_label.get(label, ()))


def _turns_next(draft: Draft, number: int) -> bool:
    """Whether the sentence after this one begins with a but, or ends with a though."""
    if number + 1 >= len(draft.sentences):
        return False
    first, last = draft.sentences[number + 1]
    return draft.words[first] in _BUT or draft.words[last - 1] in _BUT


def _warnings(
    draft: Draft, where: _Where, by_label: dict[str, list[Hit]], parts: Mapping[PartName, Standing]
) -> tuple[str, ...]:
    """The slugs of what weakens an apology, in a fixed order."""
    found = [slug for slug, _ in WARNINGS if _own(draft, where, slug)]
    cared = bool(where["CARE_AFTER_BUT"])
    if "undone" in parts.values() and _BUT.intersection(draft.words) and not cared:
        found.append("but")
    found += [
        slug
        for label, slug in (("blame_shift", "blame_shift"), ("minimising", "minimise"))
        if label in by_label and slug not in found
    ]
    bare = parts["regret"] == "present" and all(parts[p] == "missing" for p in PARTS if p != "regret")
    if bare and "vague" not in found:
        found.append("vague")
    return tuple(found)
