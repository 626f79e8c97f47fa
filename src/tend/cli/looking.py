"""The verbs that look at a journal and change nothing: check and picture."""

import argparse
import sys
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from tend.trust import journal
from tend.trust.errors import Trouble
from tend.trust.fields import moment_of
from tend.trust.grammar import Unreadable
from tend.trust.people import PARTNER, Bond
from tend.trust.record import Record
from tend.trust.recurrence import on_the_clock

from .drawn import as_svg, as_text, day_of
from .drawn_json import as_json
from .misuse import FINE, TROUBLE, Misused, journal_in, one_line, put


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the two verbs known."""
    check = verbs.add_parser("check", help="say what in a journal cannot be read", description=_CHECK)
    check.add_argument("journal", metavar="JOURNAL", help="a journal file, or - for standard input")
    check.set_defaults(run=_check)
    picture = verbs.add_parser("picture", help="draw the picture of a journal", description=_PICTURE)
    picture.add_argument("journal", metavar="JOURNAL", help="a journal file, or - for standard input")
    picture.add_argument("--of", required=True, metavar="NAME", help="whose picture it is")
    picture.add_argument("--about", required=True, metavar="NAME", help="whom it is about")
    picture.add_argument(
        "--at", metavar="WHEN", help="a day, or a moment such as 2025-05-11T17:45 (the last entry)"
    )
    form = picture.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="in plain words (this is the usual way)")
    form.add_argument("--json", action="store_true", help="as JSON; docs/picture-json.md says what it holds")
    form.add_argument("--svg", metavar="FILE", help="the weekly line in its band, drawn into a file")
    picture.set_defaults(run=_picture)


_CHECK = "Read a journal and name every line that cannot stand in it, each with its reason."
_PICTURE = (
    "Draw what the record gives one person to go on about the other. Only what that person may see goes in. "
    "The same journal always gives the same picture; no clock is read."
)


def _check(asked: argparse.Namespace) -> int:
    reading = journal.read(journal_in(asked.journal))
    name = _called(asked.journal)
    if reading.troubles:
        put("".join(f"{placed(name, trouble)}\n" for trouble in reading.troubles), None)
        return TROUBLE
    put(f"{name}: {_fine(reading.record)}\n", None)
    return FINE


def _called(name: str) -> str:
    return "standard input" if name == "-" else one_line(name, 200)


def placed(name: str, trouble: Trouble) -> str:
    """A trouble with the file and the line it was met on."""
    where = f"{name}:{trouble.line}" if trouble.line else name
    mend = f" {one_line(trouble.mend, 200)}" if trouble.mend else ""
    return f"{where}: {one_line(trouble.what, 300)}.{mend}"


def _fine(record: Record) -> str:
    """What a journal without trouble holds, in one sentence."""
    entries = record.entries
    if not entries:
        return "a journal in order, with nothing written in it yet."
    bond = record.bond
    people = [p for p in (*bond.people, bond.therapist) if p and any(e.by == p for e in entries)]
    who = " and ".join(", ".join(people).rsplit(", ", 1))
    first, last = min(e.at for e in entries), max(e.at for e in entries)
    count = "one entry" if len(entries) == 1 else f"{len(entries)} entries"
    return (
        f"{count} by {who}, from {day_of(first, record.zone)} to {day_of(last, record.zone)}, all in order."
    )


def _picture(asked: argparse.Namespace) -> int:
    reading = _read_for(journal_in(asked.journal), asked.of, asked.about)
    record = reading.record
    of, about = _person(record, asked.of), _person(record, asked.about)
    if of == about:
        raise Misused("A picture is of one person about the other; --of and --about name the same.")
    at = _moment(record, asked.at, of)
    for trouble in reading.troubles:
        left = "left out: " if trouble.left_out else "trouble: "
        sys.stderr.write(f"{left}{placed(_called(asked.journal), trouble)}\n")
    if asked.svg:
        put(as_svg(record, of, about, at), None if asked.svg == "-" else asked.svg)
    else:
        put((as_json if asked.json else as_text)(record, of, about, at), None)
    return TROUBLE if reading.troubles else FINE


def _read_for(raw: bytes, of: str, about: str) -> journal.Reading:
    """Read a journal; where its header cannot be read, the two who were asked for are its people."""
    reading = journal.read(raw)
    bond = reading.record.bond
    guessed = bond.name == "unknown" and any(t.line <= 1 for t in reading.troubles)
    named = of != about and PARTNER.fullmatch(of) and PARTNER.fullmatch(about)
    if not guessed or {of, about} == set(bond.people) or not named:
        return reading
    first, _, rest = raw.partition(b"\n")
    damaged = first.removeprefix(b"\xef\xbb\xbf").startswith(b"journal")
    header = journal.header(Bond(bond.name, (of, about))).encode() + b"\n"
    again = journal.read(header + (rest if damaged else raw))
    # A header that was not there moved every line down by one.
    later = [replace(t, line=t.line - (not damaged)) for t in again.troubles if t.line > 1]
    troubles = [t for t in reading.troubles if t.line <= 1] + later
    return journal.Reading(again.record, tuple(dict.fromkeys(troubles)))


def _person(record: Record, name: str) -> str:
    """The short name of one of the two, by it or by what they want to be called."""
    people = record.bond.people
    if name in people:
        return name
    alike = [p for p in people if name.casefold() in (p.casefold(), record.called(p).casefold())]
    if len(alike) == 1:
        return alike[0]
    raise Misused(f"{one_line(name, 60)} is not one of the two in this journal, {people[0]} and {people[1]}.")


def _moment(record: Record, text: str | None, of: str) -> datetime:
    """The moment asked for; without one, the last entry this person may see."""
    if text is None:
        seen = record.for_eyes(of).entries
        return max((e.at for e in seen), default=datetime(1970, 1, 1, tzinfo=UTC)).astimezone(record.zone)
    try:
        return moment_of(text).astimezone(record.zone)
    except Unreadable:
        pass
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        raise Misused(
            f"--at {one_line(text, 40)} is not a moment, such as 2025-05-11 or 2025-05-11T17:45."
        ) from None
    if wall.tzinfo is None:
        whole_day = len(text) <= len("2025-05-11")
        wall = on_the_clock(datetime.combine(wall.date(), time.max) if whole_day else wall, record.zone)
    return wall.astimezone(record.zone)
