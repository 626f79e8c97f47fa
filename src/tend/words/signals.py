"""A signal: something the words of a draft may carry, how it is found, and how it is told to the writer."""

from dataclasses import dataclass
from typing import Literal

from .voices import Voice

Tier = Literal["clear", "possible"]
Role = Literal["accountable", "injured", "either"]
Kind = Literal["break", "alarm", "build"]
Span = Literal["words", "on", "clause", "sentence"]

ROLES: tuple[Role, ...] = ("accountable", "injured", "either")


def patterns(block: str) -> tuple[str, ...]:
    """The patterns written in a block of text, one a line; a line set further in goes on the one before."""
    lines = [line for line in block.split("\n") if line.strip()]
    margin = min((len(line) - len(line.lstrip()) for line in lines), default=0)
    found: list[str] = []
    for line in lines:
        if line[margin] == " " and found:
            found[-1] += ("" if found[-1].endswith("|") else " ") + line.strip()
        else:
            found.append(line.strip())
    return tuple(found)


OWN: frozenset[Voice] = frozenset({"own"})
ALSO_MINE: frozenset[Voice] = frozenset({"own", "mine"})
ANY_VOICE: frozenset[Voice] = frozenset({"own", "mine", "yours", "third"})


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns that say the same thing, and the guards under which they count.

    `unless` takes a finding back when one of its patterns stands in the same sentence, `unless_near` when it
    stands anywhere in the draft; `needs` asks for a pattern somewhere in the draft. `span` says what is
    underlined: the words themselves, the words on to the end of their clause, their clause, their sentence.
    """

    says: tuple[str, ...]
    tier: Tier = "clear"
    span: Span = "on"
    unless: tuple[str, ...] = ()
    unless_near: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    voices: frozenset[Voice] = OWN
    negated: bool = False
    asked: bool | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """One entry of the catalogue: the label, the way it belongs to, its words to the writer, its rules.

    `examples` are drafts that carry it, `counters` drafts that look like it and do not: both run as tests.
    """

    label: str
    kind: Kind
    way: str
    name: str
    means: str
    why: str
    ask: str
    shape: str
    rules: tuple[Rule, ...]
    examples: tuple[str, ...]
    counters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A signal found in a draft: its label, the very words, and how sure the reading is."""

    label: str
    start: int
    end: int
    text: str
    tier: Tier
    means: str
    why: str
    ask: str
