"""The written form of a record: one line an entry, read and written without loss.

    journal 1 bond=nadia-and-owen people=nadia,owen zone=Europe/Dublin
    2025-01-07T21:00+00:00 owen promises ref=C1 to=nadia due=2025-01-09T18:00+00:00 "Call the plumber"

WHEN WHO VERB [key=value …] [private] ["words"]: the words are one JSON string, lines end with a line feed and
nothing else. What cannot be read is reported with its line and left out; the rest is read. docs/journal.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from .entries import KINDS, Kind
from .errors import Trouble
from .fields import Field, fields_of, moment_of, written_moment
from .grammar import LEAD, Unreadable, pair, parts, quoted
from .people import PARTNER, Bond
from .record import Entry, Record
from .rules import Rules

VERSION = "1"
TWO = 2
"""People in a bond."""
LONGEST = 400_000
"""Characters one line may have; a longer one is reported, not read."""

_BY_VERB: dict[str, type[Kind]] = {kind.verb: kind for kind in KINDS}
FIELDS: dict[type[Kind], tuple[Field, ...]] = {kind: fields_of(kind) for kind in KINDS}
"""The fields of every kind of entry, in their written order."""
_BY_KEY = {kind: {f.key: f for f in known} for kind, known in FIELDS.items()}
_NEEDED = {kind: tuple(f.key for f in known if f.required) for kind, known in FIELDS.items()}
_ENVELOPE = frozenset({"id", "instead", "with"})
_KNOWN = {kind: _ENVELOPE | set(known) for kind, known in _BY_KEY.items()}


@dataclass(frozen=True, slots=True)
class Reading:
    """A record as far as it could be read, and every trouble met on the way, in order of lines."""

    record: Record
    troubles: tuple[Trouble, ...] = ()


def write(record: Record) -> str:
    """The written form of a whole record."""
    lines = [header(record.bond), *(line(e) for e in record.entries)]
    return "".join(f"{text}\n" for text in lines)


def header(bond: Bond) -> str:
    """The first line: whose record it is and in which zone its days are counted."""
    said = [f"journal {VERSION}", pair("bond", bond.name), pair("people", ",".join(bond.people))]
    said.append(pair("zone", bond.zone))
    if bond.therapist:
        said.append(pair("therapist", bond.therapist))
    return " ".join(said + ([quoted(bond.title)] if bond.title else []))


def line(e: Entry) -> str:
    """One entry as one line, without its line feed."""
    said = [written_moment(e.at), e.by, e.what.verb]
    for f in FIELDS[type(e.what)]:
        value: object = getattr(e.what, f.attribute)
        if value != f.default:
            said.append(pair(f.key, f.write(value)))
    envelope = (("id", e.id), ("instead", e.instead), ("with", ",".join(e.shown_to)))
    said += [pair(key, text) for key, text in envelope if text]
    if e.private:
        said.append("private")
    if e.words:
        said.append(quoted(e.words))
    return " ".join(said)


def read(source: str | bytes) -> Reading:
    """Read a journal: whatever its text, the answer is a record and a list of troubles, no exception."""
    troubles: list[Trouble] = []
    lines = list(_lines(source, troubles))
    bond, rest = _bond(lines, troubles)
    rules = Rules(bond)
    taken: list[tuple[int, Entry]] = []
    for number, text in rest:
        got = _entry_or_trouble(number, text)
        if isinstance(got, Trouble):
            troubles.append(got)
        elif refusal := rules.take(got):
            troubles.append(Trouble(number, refusal, "Give it a name of its own."))
        else:
            taken.append((number, got))
    entries = _allowed(taken, rules, troubles)
    troubles.sort(key=lambda t: t.line)
    return Reading(Record(bond, tuple(entries)), tuple(troubles))


def _allowed(taken: list[tuple[int, Entry]], rules: Rules, troubles: list[Trouble]) -> list[Entry]:
    """The entries that may stand; what rested on a refused one goes with it, so the rest is asked again."""
    while refused := {number: why for number, e in taken if (why := rules.objection(e))}:
        troubles += [Trouble(number, why, "") for number, why in refused.items()]
        taken = [(number, e) for number, e in taken if number not in refused]
        rules = Rules(rules.bond)
        for _, e in taken:
            rules.take(e)
    return [e for _, e in taken]


def _lines(source: str | bytes, troubles: list[Trouble]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; what is not UTF-8, empty, cut or endless is reported here."""
    raw = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    if not raw.strip():
        troubles.append(
            Trouble(0, "there is nothing in this journal", "A journal begins with its header line.")
        )
        return
    pieces = raw.split(b"\n")
    if pieces[-1] == b"":
        pieces.pop()
    else:
        troubles.append(
            Trouble(len(pieces), "the last line does not end", "It may have been cut off.", left_out=False)
        )
    for number, piece in enumerate(pieces, 1):
        try:
            text = piece.decode("utf-8")
        except UnicodeDecodeError as bad:
            where = f"byte {bad.start + 1} of the line is not UTF-8"
            troubles.append(Trouble(number, where, "Save the file as UTF-8."))
            continue
        if blemish := _blemish(number, text):
            troubles.append(blemish)
        if not (blemish and blemish.left_out):
            yield number, text.removeprefix("\ufeff").removesuffix("\r")


def _blemish(number: int, text: str) -> Trouble | None:
    """What is wrong with a line before it is even read."""
    if len(text) > LONGEST:
        what = f"the line has {len(text)} characters"
        return Trouble(number, what, f"A line holds at most {LONGEST}.")
    if not text.strip():
        return Trouble(number, "the line is empty", "Take it out.")
    if text.endswith("\r"):
        return Trouble(
            number, "the line ends with a carriage return", "End it with a line feed only.", left_out=False
        )
    if text.startswith("\ufeff"):
        return Trouble(
            number, "the line begins with a byte order mark", "Save the file without one.", left_out=False
        )
    return None


def _bond(lines: list[tuple[int, str]], troubles: list[Trouble]) -> tuple[Bond, list[tuple[int, str]]]:
    """Whose journal it is, from its header, or from its lines where the header is missing or damaged."""
    if lines and lines[0][1].startswith("journal"):
        number, text = lines[0]
        try:
            return _header(text), lines[1:]
        except Unreadable as bad:
            troubles.append(
                Trouble(number, str(bad), "The people and their zone were guessed.", left_out=False)
            )
            return _guessed(lines[1:]), lines[1:]
    what = "the journal has no header"
    troubles.append(Trouble(1, what, "Begin with: journal 1 bond=… people=…,… zone=…", left_out=False))
    return _guessed(lines), lines


def _header(text: str) -> Bond:
    words, pairs, flags, title = parts(text)
    if words != ["journal", VERSION] or flags:
        raise Unreadable("the header does not begin with: journal 1")
    if unknown := sorted(set(pairs) - {"bond", "people", "zone", "therapist"}):
        raise Unreadable(f"the header has an unknown key, {unknown[0]}")
    people = pairs.get("people", "").split(",")
    therapist = pairs.get("therapist")
    named = people + ([therapist] if therapist else [])
    if len(people) != TWO or len(set(named)) != len(named) or not all(map(PARTNER.fullmatch, named)):
        raise Unreadable("the header does not name two people, as in people=nadia,owen")
    zone = pairs.get("zone", "UTC")
    try:
        ZoneInfo(zone)
    except (
        ValueError,
        OSError,
        KeyError,
    ):  # ZoneInfo's own words for "no such zone" differ by how odd the name is
        raise Unreadable(f"{zone[:60]} is not a time zone, such as Europe/Dublin") from None
    return Bond(pairs.get("bond", "-".join(people)), (people[0], people[1]), zone, therapist, title)


def _guessed(lines: list[tuple[int, str]]) -> Bond:
    """The two who wrote first, their days counted in UTC."""
    seen = dict.fromkeys(
        p[1] for _, text in lines if len(p := text.split(" ", LEAD)) == LEAD + 1 and PARTNER.fullmatch(p[1])
    )
    first, second, *_ = dict.fromkeys([*seen, "one", "other"])
    return Bond("unknown", (first, second))


def _entry_or_trouble(number: int, text: str) -> Entry | Trouble:
    try:
        return entry(text)
    except Unreadable as bad:
        return Trouble(number, str(bad), bad.mend)


def entry(text: str) -> Entry:
    """Read one line; raises Unreadable with what is wrong and how to mend it."""
    words, pairs, flags, said = parts(text)
    if len(words) < LEAD:
        raise Unreadable("the line does not have a time, a person and a verb", "Write: WHEN WHO VERB …")
    when, who, verb = words
    kind = _BY_VERB.get(verb)
    if kind is None:
        raise Unreadable(f"{verb[:60]} is not a verb of the journal", "docs/journal.md lists them all.")
    if not PARTNER.fullmatch(who):
        raise Unreadable(f"{who[:60]} is not a name a person of a record can have")
    if flags not in ([], ["private"]):
        raise Unreadable(f"{flags[0][:60]} stands alone", "Only private may; the words go in quotes.")
    at = moment_of(when)
    what = _kind(kind, pairs)
    shown = tuple(pairs.get("with", "").split(",")) if "with" in pairs else ()
    return Entry(at, who, what, said, bool(flags), shown, pairs.get("id", ""), pairs.get("instead", ""))


def _kind(kind: type[Kind], pairs: dict[str, str]) -> Kind:
    """Build one kind of entry from its pairs."""
    fields = _BY_KEY[kind]
    if not (pairs.keys() <= _KNOWN[kind] and all(map(pairs.get, _NEEDED[kind]))):
        raise _misfit(kind, pairs)
    values = {f.attribute: f.read(text) for key, text in pairs.items() if (f := fields.get(key)) is not None}
    return kind(**values)  # type: ignore[arg-type]  # each value was read by its own field just above


def _misfit(kind: type[Kind], pairs: dict[str, str]) -> Unreadable:
    """What is wrong with the keys of a line: one too many, or one too few."""
    fields = _BY_KEY[kind]
    if unknown := [key for key in pairs if key not in _KNOWN[kind]]:
        return Unreadable(f"{kind.verb} has no key {unknown[0]}", f"It knows: {', '.join(fields) or 'none'}.")
    missing = next(key for key in _NEEDED[kind] if not pairs.get(key))
    return Unreadable(f"{kind.verb} needs {missing}=…")
