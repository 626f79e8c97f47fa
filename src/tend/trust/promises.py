"""What was promised, when it falls due, and where each promise stands."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, tzinfo
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
    Seen,
)
from .occasions import Occasion, day_of, key_of, occasion_of, promise_of, settled
from .people import Partner
from .record import Entry, Record
from .recurrence import moments, rule_of

AT_ONCE = 5
"""Active promises one person may have."""

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
    said: tuple[Entry, ...] = field(default=(), compare=False, repr=False)

    @property
    def keeper(self) -> Partner:
        """Who gave their word."""
        return self.entry.by

    @property
    def next(self) -> Occasion | None:
        """The first occasion nobody has settled yet."""
        return next((o for o in self.occasions if _waiting(o)), None)


def courses(record: Record, at: datetime, keeper: Partner | None = None) -> tuple[Course, ...]:
    """Every promise of the record, or of one keeper, with its occasions so far and the next one."""
    about: dict[str, list[Entry]] = defaultdict(list)
    made: list[tuple[Entry, Promise]] = []
    for entry in record.until(at).standing:
        what = entry.what
        if isinstance(what, Promise):
            if keeper in (None, entry.by):
                made.append((entry, what))
        elif ref := promise_of(what):
            about[ref].append(entry)
    return tuple(_course(entry, what, about[what.ref], record.zone, at) for entry, what in made)


def apart_from(
    all_courses: Iterable[Course], entries: Collection[Entry], zone: tzinfo, at: datetime
) -> tuple[Course, ...]:
    """The same promises at the same moment, had these entries never been written."""
    gone = set(map(id, entries))
    left = ((c, [e for e in c.said if id(e) not in gone]) for c in all_courses if id(c.entry) not in gone)
    return tuple(
        c if len(said) == len(c.said) else _course(c.entry, c.promise, said, zone, at) for c, said in left
    )


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


def endless(promise: Promise) -> bool:
    """Whether a promise has no times of its own and is kept as it comes."""
    return promise.due is None and promise.rrule is None


def _course(entry: Entry, promise: Promise, about: list[Entry], zone: tzinfo, at: datetime) -> Course:
    """One promise and everything said about it, put together."""
    accepted = declined = ended = None
    state: State = "offered"
    for said in about:
        match said.what:
            case Accepted():
                accepted, ended, state = said.at, None, "active"
            case Declined() if accepted is None:
                declined, state = said.at, "declined"
            case Released() | Declined():  # a no to what was once a yes holds from now on
                ended, state = said.at, "released"
            case Dropped():
                ended, state = said.at, "dropped"
            case _:
                pass
    if declined and state == "declined":
        return Course(entry, promise, state, None, declined, (), tuple(about))
    occasions = _occasions(entry, promise, about, zone, at)
    if ended is not None:
        occasions = [_ended(o, ended, state) for o in occasions if o.due <= ended or not _waiting(o)]
    elif state == "active" and _over(promise, occasions):
        state = "over"
    return Course(entry, promise, state, accepted, ended, tuple(occasions), tuple(about))


def _ended(occasion: Occasion, ended: datetime, state: State) -> Occasion:
    """An open occasion of a promise that was released is owed no more."""
    if state == "released" and _waiting(occasion):
        return replace(occasion, fact="released", settled=ended)
    return occasion


def _waiting(occasion: Occasion) -> bool:
    """Whether nobody has settled an occasion yet."""
    return occasion.fact in ("to-come", "due", "overdue")


def _over(promise: Promise, occasions: list[Occasion]) -> bool:
    """Whether nothing more can fall due and everything that did has been settled."""
    return not endless(promise) and not any(_waiting(o) or o.fact == "disputed" for o in occasions)


def keys(promise: Promise, about: list[Entry], zone: tzinfo, until: datetime) -> frozenset[str]:
    """The keys of the occasions a promise has up to `until`, by its own times and by the moves agreed to."""
    return frozenset(_table(promise, about, zone, until))


def _occasions(
    entry: Entry, promise: Promise, about: list[Entry], zone: tzinfo, at: datetime
) -> list[Occasion]:
    table = _table(promise, about, zone, at)
    said: dict[str, list[Entry]] = defaultdict(list)
    as_it_comes = endless(promise)
    for e in about:  # an occasion may be named by what was written of it alone, as with one kept as it comes
        what = e.what
        key = occasion_of(what)
        said[key].append(e)
        if key in table:
            continue
        if isinstance(what, Kept | Missed | MoveNoted):
            table[key] = Occasion(promise.ref, key, what.due or e.at)
        elif as_it_comes and isinstance(what, Seen):
            table[key] = Occasion(promise.ref, key, e.at)
    told = [settled(o, entry.by, said.get(o.key, []), at) for o in table.values()]
    told.sort(key=lambda o: (o.due, o.key))
    ahead = [o for o in told if o.due > at and not o.entries and o.fact == "to-come"]
    beyond = {o.key for o in ahead[1:]}
    return [o for o in told if o.key not in beyond] if beyond else told


def _table(promise: Promise, about: list[Entry], zone: tzinfo, until: datetime) -> dict[str, Occasion]:
    """The occasions a promise has by its own times and by the moves agreed to, as far as any is spoken of."""
    moves = [e for e in about if isinstance(e.what, MoveAsked | MoveAnswered)]
    if not endless(promise):
        days = [day for e in about if (day := day_of(occasion_of(e.what)))]
        named = [datetime.combine(max(days), time.max, zone)] if days else []
        until = max([until, *(e.what.to for e in moves if isinstance(e.what, MoveAsked)), *named])
    table = {key: Occasion(promise.ref, key, due) for key, due in scheduled(promise, zone, until)}
    asked: dict[str, Entry] = {}
    for e in moves:
        match e.what:
            case MoveAsked(occasion=key, due=due):
                asked[key] = e
                if endless(promise) and key not in table:
                    table[key] = Occasion(promise.ref, key, due or e.at)
            case MoveAnswered(occasion=key, answer="agreed") if key in asked and key in table:
                _move(table, table[key], asked.pop(key), e.at, zone)
            case MoveAnswered(occasion=key):
                asked.pop(key, None)
            case _:
                pass
    return table


def _move(table: dict[str, Occasion], old: Occasion, wish: Entry, agreed: datetime, zone: tzinfo) -> None:
    """Carry out a move that was asked before the occasion was due; one asked too late moves nothing."""
    if not isinstance(wish.what, MoveAsked) or wish.at >= old.due or old.moved_to:
        return
    to = wish.what.to.astimezone(zone)
    new = key_of(old.promise, to.date(), table)
    table[old.key] = replace(old, fact="moved", settled=agreed, moved_to=new)
    table[new] = Occasion(old.promise, new, to, moves=old.moves + 1)


def active(all_courses: Iterable[Course], keeper: Partner) -> tuple[Course, ...]:
    """The promises this person has given that still bind, offered ones included."""
    return tuple(c for c in all_courses if c.keeper == keeper and c.state in ("offered", "active"))
