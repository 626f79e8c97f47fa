"""Short records of Ana and Ben to hold the findings against."""

from datetime import UTC, datetime, timedelta

from tend.trust import entries as e
from tend.trust.entries.fields import Step, StepAnswer
from tend.trust.people import Bond
from tend.trust.picture import Picture, picture
from tend.trust.record import Entry, Record

BOND = Bond("ana-and-ben", ("ana", "ben"), "Europe/Dublin")
START = datetime(2025, 1, 6, 18, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WALK: tuple[tuple[str, Step, StepAnswer | None], ...] = (
    ("ana", "raised", None), ("ben", "acknowledged", None), ("ana", "heard_answer", "yes"),
    ("ana", "impact", None), ("ben", "reflected", None), ("ana", "heard_answer", "yes"),
    ("ben", "apology", None), ("ana", "apology_answer", "received"),
    ("ben", "plan_proposed", None), ("ana", "plan_answer", "accepted"), ("ana", "completed", None),
)  # fmt: skip


def day(n: float) -> datetime:
    """So many days after the beginning."""
    return START + n * DAY


def promise() -> list[Entry]:
    """A promise kept whenever it comes up."""
    made = Entry(START - DAY, "ben", e.Promise("P", "ana"), "Ring when the train is late")
    return [made, Entry(START - DAY / 2, "ana", e.Accepted("P"))]


def told(fates: str, start: float = 0.0) -> list[Entry]:
    """A day for each letter: k kept and seen, m missed and told first, f found by the other."""
    made: list[Entry] = []
    for n, fate in enumerate(fates):
        at = day(start + n)
        key = f"P@{at.date().isoformat()}"
        if fate == "k":
            made += [Entry(at, "ben", e.Kept(key, due=at)), Entry(at + HOUR, "ana", e.Seen(key, "yes"))]
        elif fate == "m":
            made.append(Entry(at, "ben", e.Missed(key, due=at - HOUR)))
        else:
            made.append(Entry(at - HOUR / 2, "ben", e.MoveNoted(key, due=at - HOUR)))
            made.append(Entry(at, "ana", e.Seen(key, "no")))
    return made


def hurt(at: float, ref: str, harm: int, *, lied: bool = False) -> Entry:
    """Ana names a hurt, or a lie she found out."""
    what = e.Rupture(
        ref, "ben", "dishonesty" if lied else "inconsistency", harm, "discovered", deception=lied
    )
    return Entry(day(at), "ana", what, "You forgot the one evening I asked for")


def repaired(at: float, ref: str) -> list[Entry]:
    """A whole repair, a step an hour."""
    return [
        Entry(day(at) + n * HOUR, by, e.RepairStep(f"R{ref}", step, answer=answer, ruptures=(ref,)))
        for n, (by, step, answer) in enumerate(WALK)
    ]


def seen(at: float, *parts: list[Entry]) -> Picture:
    """What Ana sees about Ben on this day."""
    entries = sorted((x for part in (promise(), *parts) for x in part), key=lambda x: x.at)
    return picture(Record(BOND, tuple(entries)), of="ana", about="ben", at=day(at))
