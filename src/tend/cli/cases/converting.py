"""A case turned into its journal: each happening is written, left out by a rule, or refused for a reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from tend.cli.misuse import one_line
from tend.trust import journal
from tend.trust.entries import ALWAYS_PRIVATE, Note
from tend.trust.grammar import Unreadable
from tend.trust.record import Entry, Record

from .between import BETWEEN
from .case import Case
from .happening import Happening, NotTaken, Remark
from .plain_turns import ALSO_CALLED, NEVER_KEPT, TURNS, turned
from .promising import PROMISING
from .so_far import SoFar, Turned

_VISIBILITIES = ("shared", "private", "therapist")


@dataclass(frozen=True, slots=True)
class Converted:
    """The journal of a case, and what became of everything that does not stand in it as it was told."""

    text: str
    entries: int
    remarks: tuple[Remark, ...]

    @property
    def understood(self) -> bool:
        """Whether nothing had to be refused."""
        return all(remark.fate != "refused" for remark in self.remarks)


def converted(case: Case) -> Converted:
    """The journal of a case; what the journal itself would not take is refused in the journal's own words."""
    so_far = SoFar(case.bond, case.bond.tz(), case.names, frozenset(_refs(case)))
    told: list[tuple[Happening, list[Entry]]] = []
    names: set[str] = set()
    for number, fields in enumerate(case.happenings, 1):
        h = _happening(number, fields, so_far, names)
        entries = _entries(h, so_far)
        so_far.write(entries)
        told.append((h, entries))
    text, entries = _standing(case, told)
    remarks = [*case.remarks, *(remark for h, _ in told for remark in h.remarks)]
    return Converted(text, len(entries), tuple(remarks))


def _refs(case: Case) -> Iterator[str]:
    """Every handle the case uses anywhere."""
    for happening in case.happenings:
        if isinstance(happening, dict):
            ref = cast(dict[str, object], happening).get("ref")
            yield from [ref] if isinstance(ref, str) else []


def _happening(number: int, fields: object, so_far: SoFar, names: set[str]) -> Happening:
    """One happening under its own name; what is none at all, or stands twice, is refused."""
    known = cast(dict[str, object], fields) if isinstance(fields, dict) else {}
    name = str(known.get("id") or f"the {number}. event")
    what = str(known.get("type") or "no type")
    h = Happening(name, what, known, so_far.zone)
    if not known:
        h.remark("refused", "it is not a JSON object with fields")
    elif name in names:
        h.remark("refused", "its id is the id of an earlier event")
    names.add(name)
    return h


def _entries(h: Happening, so_far: SoFar) -> list[Entry]:
    """The entries a happening becomes; none when it is left out or refused."""
    if h.remarks:
        return []
    what = ALSO_CALLED.get(h.what, h.what)
    if what in NEVER_KEPT:
        h.remark("left out", NEVER_KEPT[what])
        return []
    try:
        found = _turned(what, h, so_far)
        entries = _enveloped(h, found, so_far)
    except (NotTaken, Unreadable) as refusal:
        h.remark("refused", str(refusal))
        return []
    for key in h.unread():
        h.remark("refused", f"its field {one_line(key, 40)} is not one Tend knows and was left away")
    return entries


def _turned(what: str, h: Happening, so_far: SoFar) -> Turned:
    if turn := PROMISING.get(what) or BETWEEN.get(what):
        return turn(so_far, h)
    if what in TURNS:
        return Turned(turned(h, TURNS[what]), h.words)
    raise NotTaken("its type is not one Tend knows")


def _enveloped(h: Happening, found: Turned, so_far: SoFar) -> list[Entry]:
    """The entries with their time, their writer and the eyes they are meant for."""
    seen_by = h.plain("visibility")
    if seen_by not in _VISIBILITIES:
        said = (
            f"visibility, {one_line(seen_by, 20)}, is not one Tend knows"
            if seen_by
            else "visibility is missing"
        )
        h.remark("refused" if seen_by else "read as", f"its {said}, so only {h.by} sees it")
        seen_by = "private"
    own = isinstance(found.what, ALWAYS_PRIVATE) or (isinstance(found.what, Note) and seen_by == "shared")
    if own and seen_by != "private":
        h.remark("read as", f"what it says is only ever seen by {h.by}")
        seen_by = "private"
    private, shown_to = _eyes(h, seen_by, so_far)
    entries = [Entry(h.at, h.by, found.what, found.words, private, shown_to)]
    if found.aside:
        private, shown_to = _eyes(h, found.aside.visibility, so_far)
        entries.append(Entry(h.at, h.by, Note(found.aside.about), found.aside.words, private, shown_to))
    return entries


def _eyes(h: Happening, seen_by: str, so_far: SoFar) -> tuple[bool, tuple[str, ...]]:
    therapist = so_far.bond.therapist
    if seen_by == "therapist" and therapist is None:
        h.remark("read as", f"the case has no therapist, so only {h.by} sees it")
    shown = (therapist,) if seen_by == "therapist" and therapist and therapist != h.by else ()
    return seen_by != "shared", shown


def _standing(case: Case, told: list[tuple[Happening, list[Entry]]]) -> tuple[str, list[Entry]]:
    """The journal without what it would not take; a refusal may take others with it, so it is asked again."""
    left = [(h, e) for h, entries in told for e in entries]
    while True:
        text = journal.write(Record(case.bond, tuple(e for _, e in left)))
        troubles = journal.read(text).troubles
        if not troubles:
            return text, [e for _, e in left]
        for trouble in troubles:
            left[trouble.line - 2][0].remark("refused", f"{trouble.what}. {trouble.mend}".rstrip(". "))
        out = {trouble.line - 2 for trouble in troubles}
        left = [pair for n, pair in enumerate(left) if n not in out]
