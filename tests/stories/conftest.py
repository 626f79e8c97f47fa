"""How a story is told: the docstring of a test is the record it is about."""

import inspect
from datetime import datetime

import pytest

from tend.trust import journal
from tend.trust.occasions import Occasion
from tend.trust.picture import Picture, picture
from tend.trust.promises import Course, courses
from tend.trust.record import Record
from tend.trust.repair import Repair, repairs

HEADER = "journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin"


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Record:
    """The record in the docstring of the test that asks for it; every line of it may stand."""
    lines = inspect.cleandoc(request.function.__doc__).splitlines()
    if not lines[0].startswith("journal"):
        lines.insert(0, HEADER)
    reading = journal.read("".join(f"{line}\n" for line in lines))
    assert [str(trouble) for trouble in reading.troubles] == []
    return reading.record


def seen(record: Record, at: str, of: str = "ana") -> Picture:
    """What the record shows one of the two about the other at this moment."""
    return picture(record, of=of, about=record.bond.other(of), at=datetime.fromisoformat(at))


def promised(record: Record, ref: str, at: str) -> Course:
    """Where one promise stands at this moment."""
    return next(c for c in courses(record, datetime.fromisoformat(at)) if c.promise.ref == ref)


def occasion(record: Record, key: str, at: str) -> Occasion:
    """What one occasion has become by this moment."""
    found = promised(record, key.rpartition("@")[0], at).occasions
    return next(o for o in found if o.key == key)


def became(record: Record, key: str, at: str) -> str:
    """The fact one occasion has become by this moment."""
    return occasion(record, key, at).fact


def mended(record: Record, ref: str, at: str) -> Repair:
    """How far one repair has come by this moment."""
    return next(r for r in repairs(record, datetime.fromisoformat(at)) if r.ref == ref)
