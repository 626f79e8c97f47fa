"""Long records, made up the same way every time: what two people might write down in ten years."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tend.trust import entries as e
from tend.trust.people import Bond
from tend.trust.record import Entry, Record

START = datetime(2015, 1, 5, 18, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BOND = Bond("ana-and-ben", ("ana", "ben"), "Europe/Dublin")
REFS = ("P1", "P2", "P3")


def life(length: int, *, ends: datetime | None = None) -> Record:
    """A record of so many entries: three promises of each kept, missed and seen; hurts, needs, check-ins.

    Each has a name of its own, as every entry written through a screen has. It begins at START, or so many
    whole days later that its last entry is of the day it ends, or of the day before.
    """
    if ends:
        return _life(length, START + (ends - _life(length, START).entries[-1].at).days * DAY)
    return _life(length, START)


def _life(length: int, start: datetime) -> Record:
    made = [
        x
        for by in BOND.people
        for n, ref in enumerate(REFS)
        for x in (
            Entry(start - DAY, by, e.Promise(f"{ref}{by}", BOND.other(by)), f"Ring when it is late {n}"),
            Entry(start - DAY / 2, BOND.other(by), e.Accepted(f"{ref}{by}")),
        )
    ]
    day = 0
    while len(made) < length:
        made += _day(day, start, BOND.people)
        made += _day(day, start, BOND.people[::-1]) if day % 2 else []
        day += 1
    made = sorted(made[:length], key=lambda x: x.at)
    return Record(BOND, tuple(replace(x, id=f"{n:010x}") for n, x in enumerate(made)))


def _day(n: int, start: datetime, people: tuple[str, ...]) -> list[Entry]:
    (by, other), at, made = people, start + n * DAY, list[Entry]()
    for k, ref in enumerate(REFS):
        key, due = f"{ref}{by}@{at.date().isoformat()}", at + k * HOUR
        kept = (n * 7 + k) % 11 != 0
        made.append(Entry(due, by, e.Kept(key, due=due) if kept else e.Missed(key, due=due)))
        made += [Entry(due + HOUR / 2, other, e.Seen(key, "yes"))] if kept else []
    if n % 2:
        made.append(Entry(at + 4 * HOUR, other, e.CheckIn(safety=4 + n % 5)))
    if n % 9 == 0:
        made.append(Entry(at + 4.5 * HOUR, by, e.Message(), "On my way home"))
    if n % 45 == 0:
        made.append(
            Entry(at + 5 * HOUR, other, e.Rupture(f"X{by}{n}", by, "inconsistency", 2 + n % 2), "You forgot")
        )
    return made
