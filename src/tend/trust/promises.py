"""What was promised, when it falls due, and where each promise stands."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from itertools import takewhile
from typing import Literal

from .entries import (
    Accepted,
    Declined,
    Dropped,
    Kept,
    Missed,
    MoveAnswered,
    MoveAsked,
    MoveNoted,
    Promise,
    Released,
)
from .occasions import Occasion, key_of, occasion_of, promise_of, settled
from .people import Partner
from .record import Entry, Record
from .recurrence import moments, rule_of

AT_ONCE = 5
"""Active promises one person may have (requirements §2.3)."""

State = Literal["offered", "active", "declined", "released", "dropped", "over"]


@dataclass(frozen=True, slots=True)
class Course:
    """One promise, where it stands, and its occasions in order of their due times."""

    entry: Entry
    promise: Promise
    state: State
    accepted: datetime | None
    ended: datetime | None
    occasions: tuple[Occasion, ...]

    @property
    def keeper(self) -> Partner:
        """Who gave their word."""
        return self.entry.by

    @property
    def next(self) -> Occasion | None:
        """The first occasion nobody has settled yet."""
        return next((o for o in self.occasions if o.fact in ("to-come", "due", "overdue")), None)


def courses(record: Record, at: datetime) -> tuple[Course, ...]:
    """Every promise of the record with its occasions up to this moment and the next one after it."""
    about: dict[str, list[Entry]] = defaultdict(list)
    made: list[tuple[Entry, Promise]] = []
    for entry in record.standing:
        if entry.at > at:
            break
        if isinstance(entry.what, Promise):
            made.append((entry, entry.what))
        elif ref := promise_of(entry.what):
            about[ref].append(entry)
    return tuple(_course(entry, what, about[what.ref], record.zone, at) for entry, what in made)


def scheduled(promise: Promise, zone: tzinfo, until: datetime) -> list[tuple[str, datetime]]:
    """The keys and due moments a promise sets by itself, up to `until` and the first one after it."""
    if promise.due is not None:
        due = promise.due.astimezone(zone)
        return [(key_of(promise.ref, due.date()), due)]
    if promise.rrule is None or promise.first is None:
        return []
    found: list[tuple[str, datetime]] = []
    last = promise.until or date.max
    for due in takewhile(lambda d: d.date() <= last, moments(rule_of(promise.rrule), promise.first, zone)):
        found.append((key_of(promise.ref, due.date()), due))
        if due > until:
            break
    return found


def _course(entry: Entry, promise: Promise, about: list[Entry], zone: tzinfo, at: datetime) -> Course:
    """One promise and everything said about it, put together."""
    accepted = declined = ended = None
    state: State = "offered"
    for said in about:
        match said.what:
            case Accepted():
                accepted, state = said.at, "active"
            case Declined():
                declined, state = said.at, "declined"
            case Released():
                ended, state = said.at, "released"
            case Dropped():
                ended, state = said.at, "dropped"
            case _:
                pass
    if declined and state == "declined":
        return Course(entry, promise, state, None, declined, ())
    occasions = _occasions(entry, promise, about, zone, at)
    if ended is not None:
        occasions = [_ended(o, ended, state) for o in occasions if o.due <= ended or o.entries]
    elif state == "active" and _over(promise, occasions):
        state = "over"
    return Course(entry, promise, state, accepted, ended, tuple(occasions))


def _ended(occasion: Occasion, ended: datetime, state: State) -> Occasion:
    """An open occasion of a promise that was released is owed no more."""
    waiting = occasion.fact in ("to-come", "due", "overdue")
    return replace(occasion, fact="released", settled=ended) if waiting and state == "released" else occasion


def _over(promise: Promise, occasions: list[Occasion]) -> bool:
    """Whether nothing more can fall due and everything that did has been settled."""
    endless = promise.due is None and promise.rrule is None
    return not endless and all(o.fact not in ("to-come", "due", "overdue", "disputed") for o in occasions)


def _occasions(
    entry: Entry, promise: Promise, about: list[Entry], zone: tzinfo, at: datetime
) -> list[Occasion]:
    targets = [e.what.to for e in about if isinstance(e.what, MoveAsked)]
    table = {k: Occasion(promise.ref, k, due) for k, due in scheduled(promise, zone, max([at, *targets]))}
    _as_it_came(table, promise.ref, [e for e in about if isinstance(e.what, MoveAsked)])
    _moved(table, promise.ref, about, zone)
    _as_it_came(table, promise.ref, about)
    said: dict[str, list[Entry]] = defaultdict(list)
    for e in about:
        said[occasion_of(e.what)].append(e)
    told = [settled(o, entry.by, said.get(o.key, []), at) for o in table.values()]
    told.sort(key=lambda o: (o.due, o.key))
    ahead = [o for o in told if o.due > at and not o.entries and o.fact == "to-come"]
    beyond = {o.key for o in ahead[1:]}
    return [o for o in told if o.key not in beyond]


def _as_it_came(table: dict[str, Occasion], ref: str, about: list[Entry]) -> None:
    """Add the occasions that only what was written names, as with a promise kept whenever it comes up."""
    for e in about:
        if isinstance(e.what, Kept | Missed | MoveNoted | MoveAsked) and e.what.occasion not in table:
            table[e.what.occasion] = Occasion(ref, e.what.occasion, e.what.due or e.at)


def _moved(table: dict[str, Occasion], ref: str, about: list[Entry], zone: tzinfo) -> None:
    """Carry out every move that was asked before the occasion was due and agreed to."""
    asked: dict[str, Entry] = {}
    for e in about:
        match e.what:
            case MoveAsked(occasion=key):
                asked[key] = e
            case MoveAnswered(occasion=key, answer="agreed") if key in asked and key in table:
                wish = asked.pop(key)
                old = table[key]
                if not isinstance(wish.what, MoveAsked) or wish.at >= old.due or old.moved_to:
                    continue
                to = wish.what.to.astimezone(zone)
                new = key_of(ref, to.date(), table)
                table[key] = replace(old, fact="moved", settled=e.at, moved_to=new)
                table[new] = Occasion(ref, new, to, moves=old.moves + 1)
            case MoveAnswered(occasion=key):
                asked.pop(key, None)
            case _:
                pass


def active(all_courses: Iterable[Course], keeper: Partner) -> tuple[Course, ...]:
    """The promises this person has given that still bind, offered ones included."""
    return tuple(c for c in all_courses if c.keeper == keeper and c.state in ("offered", "active"))
