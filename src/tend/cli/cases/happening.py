"""One thing that happened in a case history, read field by field so that none is lost on the way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo
from typing import Literal, cast, get_origin

from tend.cli.misuse import one_line
from tend.trust.entries import KINDS, Kind
from tend.trust.fields import Field, fields_of, moment_of, written_moment
from tend.trust.grammar import Unreadable
from tend.trust.recurrence import on_the_clock

Fate = Literal["left out", "refused", "read as"]
BY_VERB: Mapping[str, type[Kind]] = {kind.verb: kind for kind in KINDS}

_WALL = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?")
_ENVELOPE = ("id", "at", "type", "by", "visibility", "text")


class NotTaken(Exception):
    """This happening, or a field of it, has no place in a record; the text says why, without a full stop."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of something that did not go into the journal just as it stood."""

    fate: Fate
    name: str
    why: str

    def __str__(self) -> str:
        """The remark as one line for a person."""
        return f"{self.fate}: {self.name}: {self.why}."


@dataclass(slots=True)
class Happening:
    """One happening, its fields as the file gives them, and which of them have been read."""

    name: str
    what: str
    fields: Mapping[str, object]
    zone: tzinfo
    remarks: list[Remark] = field(default_factory=list)
    read: set[str] = field(default_factory=lambda: set(_ENVELOPE))

    @property
    def by(self) -> str:
        """Who it is told of."""
        return self.needed("by")

    @property
    def at(self) -> datetime:
        """When it happened."""
        return moment_of(self.when("at"))

    @property
    def words(self) -> str:
        """What was said, if anything."""
        return self.plain("text")

    def has(self, key: str) -> bool:
        """Whether a field is there and says something; an empty one counts as read."""
        self.read.add(key)
        return self.fields.get(key) not in (None, "", [], {})

    def raw(self, key: str) -> object:
        """A field just as it stands."""
        self.read.add(key)
        return self.fields.get(key)

    def plain(self, key: str) -> str:
        """A field that holds words, a number, or yes and no; empty where it is left out."""
        value = self.raw(key)
        match value:
            case None:
                return ""
            case bool():
                return "yes" if value else "no"
            case str():
                return value
            case int():
                return str(value)
            case float() if value.is_integer():
                return str(int(value))
            case float():
                return str(value)
            case _:
                raise NotTaken(f"its {one_line(key)} is not a plain value")

    def needed(self, key: str) -> str:
        """A field that must be there."""
        if found := self.plain(key):
            return found
        raise NotTaken(f"it has no {one_line(key)}")

    def several(self, key: str) -> tuple[str, ...]:
        """A field that holds a list of plain values, or a single one."""
        value = self.raw(key)
        if isinstance(value, list):
            values = cast(list[object], value)
            if all(isinstance(v, str | int) for v in values):
                return tuple(str(v) for v in values)
            raise NotTaken(f"its {one_line(key)} is not a list of plain values")
        return tuple(part.strip() for part in self.plain(key).split(",")) if self.has(key) else ()

    def when(self, key: str) -> str:
        """A field that holds a moment, with its offset; what lacks one is read in the case's zone."""
        text = self.needed(key)
        try:
            return written_moment(moment_of(text))
        except Unreadable:
            pass
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            raise NotTaken(f"its {key}, {one_line(text, 40)}, is not a moment in the calendar") from None
        if found.tzinfo is None and _WALL.fullmatch(text):
            whole_day = len(text) == len("2025-01-09")
            wall = datetime.combine(found.date(), time(23, 59)) if whole_day else found
            found = on_the_clock(wall, self.zone)
            self.remark("read as", f"its {key} has no offset and is read as {written_moment(found)}")
        elif found.tzinfo is None:
            raise NotTaken(f"its {key}, {one_line(text, 40)}, has no offset")
        return written_moment(moment_of(written_moment(found)))

    def remark(self, fate: Fate, why: str) -> None:
        """Keep a remark on this happening."""
        name = f"{one_line(self.name, 40)} ({one_line(self.what, 40)})"
        self.remarks.append(Remark(fate, name, why.rstrip(".")))

    def leave(self, key: str, why: str) -> None:
        """Leave a field out by a rule of the house."""
        if self.has(key):
            self.remark("left out", f"its {one_line(key)}: {why}")

    def unread(self) -> list[str]:
        """The fields nothing has asked for, in their order."""
        return [key for key in self.fields if key not in self.read]


def kind_from(verb: str, pairs: Mapping[str, str], called: Mapping[str, str] | None = None) -> Kind:
    """One kind of entry from the texts of its keys; `called` says what the case calls each of them."""
    kind = BY_VERB[verb]
    known = {f.key: f for f in fields_of(kind)}
    names = called or {}
    for f in known.values():
        if f.required and not pairs.get(f.key):
            raise NotTaken(f"it has no {names.get(f.key, f.key)}")
    values = {
        known[key].attribute: _value(known[key], text, names.get(key, key)) for key, text in pairs.items()
    }
    return kind(**values)  # type: ignore[arg-type]  # each value was read by its own field just above


def _value(f: Field, text: str, name: str) -> object:
    try:
        return f.read(text)
    except Unreadable as bad:
        raise NotTaken(f"its {name} cannot be read: {bad}") from None


def text_for(h: Happening, key: str, f: Field) -> str:
    """What a field of the case says, as the text its key takes in the journal."""
    if f.shape is datetime:
        return h.when(key)
    if get_origin(f.shape) is tuple:
        return f.write(h.several(key))
    if f.shape is str and isinstance(h.raw(key), list):
        return ", ".join(h.several(key))
    return h.plain(key)
