"""What the coach makes of a draft: read on this machine, laid out for the margin, and kept nowhere."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final, assert_never

from tend.trust.recurrence import DAYS
from tend.web.screens.terms import LONGEST as LONGEST_PROMISE
from tend.web.screens.terms import Terms
from tend.words import ROLES, Apology, Finding, Reading, Role, read, resolve
from tend.words.apology import PartName, Standing
from tend.words.catalogue import by_label

LONGEST: Final = 4_000
"""Characters the margin reads at once; a threat is looked for in all of a longer draft, piece by piece."""
PIECE: Final = 1_200
AROUND: Final = 110
"""Characters shown at either side of an underlined phrase."""
MOST_GOOD: Final = 2
MOST_TOLD: Final = 2
ENDS: Final = re.compile(r"[.!?…]+[\s\"”’')]*|\n+")

PARTS: Final[tuple[tuple[PartName, str, str], ...]] = (
    ("responsibility", "It was my doing", "not said yet"),
    ("regret", "Sorrow for the hurt", "not said yet"),
    ("repair_offer", "What I will do now", "not said yet"),
    ("repentance", "What has changed", "not said yet"),
    ("explanation", "How it came about", "can come later"),
    ("forgiveness_request", "Asking to be forgiven", "need not come"),
)
"""The six parts of an apology in the order of their weight, and how each stands while it is missing."""
THIN: Final = "What are you sorry for, in one plain sentence?"
"""The one question back where an apology names nothing."""
HOT: Final = frozenset({"contempt", "criticism", "blame_shift", "pressure"})
"""What makes the next words hotter (S-47); of one who was hurt only contempt is ever looked at."""
UNDONE_BY: Final = (("but", "undone by “but”"), ("conditional", "undone by “if”"))


@dataclass(frozen=True, slots=True)
class Told:
    """One thing found: the phrase within its sentence, and what the coach says about it."""

    label: str
    name: str
    before: str
    phrase: str
    after: str
    means: str
    why: str
    ask: str
    shape: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One of the six parts: its mark, its name, and how it stands in words."""

    mark: str
    name: str
    stands: str


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands beside a draft. Where there is an alarm there is nothing but the alarm."""

    good: tuple[Told, ...] = ()
    told: tuple[Told, ...] = ()
    parts: tuple[Part, ...] = ()
    ask: str = ""
    promises: tuple[str, ...] = ()
    alarms: tuple[Told, ...] = ()
    stopped: bool = False
    note: str = ""

    @property
    def said(self) -> str:
        """What came, in a line for whoever listens instead of looking."""
        if self.alarms:
            return "Below is a card for you alone."
        phrases = ("", "a phrase to look at", "two phrases to look at")[len(self.told)]
        parts = "the parts of an apology" if self.parts else ""
        promise = "a promise" if self.promises else ""
        found = [one for one in ("something good" if self.good else "", phrases, parts, promise) if one]
        return f"Below: {', '.join(found)}." if found else self.note

    @property
    def danger(self) -> bool:
        """Whether the writer may be in danger from their own hand."""
        return any(told.label == "self_harm" for told in self.alarms)


def margin(words: str, role: str, kind: str = "") -> Margin:
    """What to show beside these words; an empty margin where the reader has trouble of any sort."""
    if not words.strip():
        return Margin()
    if len(words) > LONGEST:
        return _long(words)
    reading = _read(words, role_of(role))
    if reading is None or reading.unread:
        return Margin()
    if reading.alarm:
        return _alarmed(words, reading)
    told = tuple(_told(words, f) for f in _one_each(reading.hurtful))[:MOST_TOLD]
    found = Margin(told=told)
    if role_of(role) != "injured":  # nobody who was hurt is taught how to say so, nor praised for it
        found = Margin(
            good=tuple(_told(words, f) for f in _one_each(_sure(reading.good)))[:MOST_GOOD],
            told=told,
            parts=_parts(reading.apology, kind),
            ask=THIN if "vague" in reading.apology.warns else "",
            promises=tuple(p.text for p in reading.promises),
        )
    return found if found != Margin() else Margin(note=_nothing(reading))


def threatens(words: str) -> bool:
    """Whether these words hold a clear threat; a doubt, or trouble in the reader, lets them pass."""
    return any(
        finding.label == "threat" and finding.tier == "clear"
        for piece in _pieces(words)
        if (reading := _read(piece, "either")) is not None
        for finding in reading.signals
    )


def runs_hot(words: str, role: Role) -> bool:
    """Whether these words clearly carry heat that would come back: contempt, a charge, or pressing on."""
    if not words.strip() or len(words) > LONGEST:
        return False
    reading = _read(words, role)
    return reading is not None and any(f.label in HOT and f.tier == "clear" for f in reading.hurtful)


def terms_of(promise: str, zone: tzinfo, now: datetime) -> Terms:
    """The form of a promise begun from one that was found in a draft; its time only where it is sure."""
    words = promise.strip()[:LONGEST_PROMISE]
    reading = _read(words, "either") if len(words) <= LONGEST else None
    when = next((p.when for p in reading.promises if p.when), "") if reading else ""
    due = resolve(when, now, zone) if when else None
    if due is not None:
        there = due.astimezone(zone)
        return Terms(words=words, when="once", day=f"{there:%Y-%m-%d}", time=f"{there:%H:%M}")
    weekdays = _weekly(when)
    return Terms(words=words, when="weekly" if weekdays else "", weekdays=weekdays)


def _weekly(when: str) -> tuple[str, ...]:
    """The weekdays of words such as "every Sunday"."""
    said = when.lower().split()
    named = {word.rstrip("s,")[:2].upper() for word in said if word.rstrip("s,").endswith("day")}
    plural = any(word.rstrip(",").endswith("days") for word in said)
    return tuple(d for d in DAYS if d in named) if plural or {"every", "each"} & set(said) else ()


def _read(words: str, role: Role) -> Reading | None:
    try:
        return read(words, role)
    except Exception:  # noqa: BLE001 - whatever the trouble, the draft goes on as if there were no margin
        return None


def role_of(asked: str, *, why: str = "") -> Role:
    """As whom a writer is read; who came here hurt as the one who was, where the form knows no better."""
    if asked in ("", "either") and why == "hurt":
        return "injured"
    return next((role for role in ROLES if role == asked), "either")


def _long(words: str) -> Margin:
    note = "The margin reads up to about seven hundred words; this is longer. It can go as it is."
    return Margin(note=note)


def _nothing(reading: Reading) -> str:
    if reading.language != "en":
        return "The margin reads English only. These words can go as they are."
    return "Nothing stood out in these words. They are yours."


def _alarmed(words: str, reading: Reading) -> Margin:
    """Nothing but the alarm: a draft that frightens is named, not polished."""
    found = _one_each(f for f in reading.signals if f.label in reading.alarm)
    shown = {f.label for f in found}
    hidden = (_unplaced(label) for label in reading.alarm if label not in shown)
    stopped = any(f.label == "threat" and f.tier == "clear" for f in reading.signals)
    return Margin(alarms=(*(_told(words, f) for f in found), *hidden), stopped=stopped)


def _unplaced(label: str) -> Told:
    signal = by_label()[label]
    return Told(label, signal.name, "", "", "", signal.means, signal.why, signal.ask, "", sure=False)


def _sure(found: Iterable[Finding]) -> Iterator[Finding]:
    return (f for f in found if f.tier == "clear")


def _one_each(found: Iterable[Finding]) -> list[Finding]:
    """The first finding of every label, and none that lies within one that was taken before it."""
    taken: list[Finding] = []
    for f in found:
        if not any(f.label == t.label or (f.start >= t.start and f.end <= t.end) for t in taken):
            taken.append(f)
    return taken


def _told(words: str, f: Finding) -> Told:
    signal = by_label()[f.label]
    before, after = _around(words, f.start, f.end)
    return Told(
        label=f.label,
        name=signal.name,
        before=before,
        phrase=words[f.start : f.end],
        after=after,
        means=f.means,
        why=f.why,
        ask=f.ask,
        shape=signal.shape,
        sure=f.tier == "clear",
    )


def _around(words: str, start: int, end: int) -> tuple[str, str]:
    """The rest of the sentence at both sides of a phrase, cut between two words where it is long."""
    begin = max((m.end() for m in ENDS.finditer(words, 0, start)), default=0)
    before, after = words[begin:start].lstrip(), words[end : _sentence_end(words, end)]
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return before, after


def _sentence_end(words: str, end: int) -> int:
    """Where the sentence around a phrase stops, its full stop taken in and a new line left out."""
    stop = ENDS.search(words, max(end - 1, 0))
    if stop is None:
        return len(words)
    return max(end, stop.start() if stop[0].startswith("\n") else stop.start() + 1)


def _parts(apology: Apology, kind: str) -> tuple[Part, ...]:
    if not apology.is_apology and kind != "apology":
        return ()
    undone = next((says for slug, says in UNDONE_BY if slug in apology.warns), "taken back again")
    return tuple(_part(apology.parts[slug], name, missing, undone) for slug, name, missing in PARTS)


def _part(standing: Standing, name: str, missing: str, undone: str) -> Part:
    match standing:
        case "present":
            return Part("said", name, "said")
        case "undone":
            return Part("undone", name, undone)
        case "missing":
            return Part("unsaid", name, missing)
        case _:
            assert_never(standing)


def _pieces(words: str) -> Iterator[str]:
    """A draft in pieces of whole sentences: reading a very long one at once would take too long."""
    while len(words) > PIECE:
        cut = max((m.end() for m in ENDS.finditer(words, 0, PIECE)), default=0)
        cut = cut or words.rfind(" ", 0, PIECE) + 1 or PIECE
        yield words[:cut]
        words = words[cut:]
    if words.strip():
        yield words
