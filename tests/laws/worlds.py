"""Records of Ana and Ben to hold the laws against: short to write, and drawn by chance."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from tend.trust import entries as e
from tend.trust.breaks import BREAKS
from tend.trust.builds import BUILDS
from tend.trust.people import Bond
from tend.trust.picture import Picture, picture
from tend.trust.record import Entry, Record

BOND = Bond("ana-and-ben", ("ana", "ben"), "Europe/Dublin")
START = datetime(2025, 1, 6, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
LATER = START + timedelta(weeks=400)


def day(n: float) -> datetime:
    """A moment so many days after the beginning."""
    return START + n * DAY


def record(*entries: Entry) -> Record:
    """A record of these entries."""
    return Record(BOND, tuple(entries))


def of_ana(made: Record, at: datetime = LATER) -> Picture:
    """What the record shows Ana about Ben."""
    return picture(made, of="ana", about="ben", at=at)


def as_it_comes(ref: str = "P", keeper: str = "ben", way: str | None = None) -> list[Entry]:
    """A promise kept whenever it comes up, made and accepted."""
    to = BOND.other(keeper)
    made = Entry(START - DAY, keeper, e.Promise(ref, to, way=way), "Ring when the train is late")
    return [made, Entry(START - DAY / 2, to, e.Accepted(ref))]


def told(fate: str, at: datetime, ref: str = "P", keeper: str = "ben", n: int = 0) -> list[Entry]:
    """One occasion of that promise with its fate, in the words both would write."""
    key = f"{ref}@{at.date().isoformat()}" + (chr(ord("a") + n) if n else "")
    to, hour = BOND.other(keeper), timedelta(hours=1)
    kept = Entry(at, keeper, e.Kept(key, due=at))
    missed = Entry(at, keeper, e.Missed(key, due=at))
    match fate:
        case "kept":
            return [kept, Entry(at + hour, to, e.Seen(key, "yes"))]
        case "unseen":
            return [kept]
        case "late":
            late = Entry(at, keeper, e.Kept(key, "late", due=at - hour))
            return [late, Entry(at + hour, to, e.Seen(key, "yes"))]
        case "moved":
            asked = Entry(at - hour, keeper, e.MoveAsked(key, at + DAY / 8, due=at))
            return [asked, Entry(at - hour / 2, to, e.MoveAnswered(key, "agreed"))]
        case "told-before":
            return [Entry(at, keeper, e.Missed(key, due=at + hour))]
        case "owned":
            return [replace(missed, what=e.Missed(key, due=at - hour))]
        case "found":
            open_ = Entry(at - hour / 2, keeper, e.MoveNoted(key, due=at - hour))
            return [open_, Entry(at, to, e.Seen(key, "no"))]
        case "minimised":
            return [*told("found", at, ref, keeper, n), Entry(at + hour, to, e.Minimised(key))]
        case "excused":
            return [missed, Entry(at + hour, to, e.Excused(key))]
        case _:
            raise AssertionError(fate)


def row(fates: list[str] | tuple[str, ...], every: timedelta = DAY, ref: str = "P") -> list[Entry]:
    """A promise with a row of fates, one every so often."""
    return as_it_comes(ref) + [x for n, fate in enumerate(fates) for x in told(fate, START + n * every, ref)]


def lie(at: datetime, harm: int = 5, ref: str = "X") -> Entry:
    """Ana finds out that Ben hid something."""
    what = e.Rupture(ref, "ben", "dishonesty", harm, "discovered", deception=True, injury=True)
    return Entry(at, "ana", what, "A letter for a card I have never heard of")


def rupture(
    at: datetime, ref: str = "X", by: str = "ana", harm: int = 3, way: str = "inconsistency"
) -> Entry:
    """One of them names a hurt."""
    return Entry(at, by, e.Rupture(ref, BOND.other(by), way, harm), "You forgot the one evening I asked for")


def step(
    at: datetime, by: str, what: str, answer: str | None = None, repair: str = "R", **more: object
) -> Entry:
    """One step of a repair."""
    return Entry(at, by, e.RepairStep(repair, what, answer=answer, **more))  # type: ignore[arg-type]


def repaired(at: datetime, ref: str, repair: str, by: str = "ana") -> list[Entry]:
    """A whole repair over one rupture, a step an hour, ended by the one who was hurt."""
    other, hour = BOND.other(by), timedelta(hours=1)
    walk = [
        (by, "raised", None), (other, "acknowledged", None), (by, "heard_answer", "yes"),
        (by, "impact", None), (other, "reflected", None), (by, "heard_answer", "yes"),
        (other, "apology", None), (by, "apology_answer", "received"),
        (other, "plan_proposed", None), (by, "plan_answer", "accepted"), (by, "completed", None),
    ]  # fmt: skip
    return [
        step(at + n * hour, who, what, answer, repair, ruptures=(ref,))
        for n, (who, what, answer) in enumerate(walk)
    ]


FATES = ("kept", "unseen", "late", "moved", "told-before", "owned", "found", "minimised", "excused")
fates = st.lists(st.sampled_from(FATES), max_size=30)
moments = st.integers(0, 200 * 24).map(lambda hours: START + timedelta(hours=hours))
people = st.sampled_from(("ana", "ben"))
texts = st.text(max_size=40)


@st.composite
def promises(draw: st.DrawFn) -> list[Entry]:
    """A promise by either, with a row of fates days or weeks apart."""
    ref, keeper = draw(st.sampled_from(("P", "Q", "S"))), draw(people)
    way = draw(st.none() | st.sampled_from([b.slug for b in BUILDS]))
    made = as_it_comes(ref, keeper, way)
    at = START
    for fate in draw(fates):
        at += timedelta(hours=draw(st.integers(20, 300)))
        made += told(fate, at, ref, keeper)
    return made


@st.composite
def ruptures(draw: st.DrawFn) -> list[Entry]:
    """A hurt of any kind, alone or with its repair."""
    at, by, ref = draw(moments), draw(people), draw(st.sampled_from(("X", "Y", "Z")))
    what = e.Rupture(
        ref, BOND.other(by), draw(st.sampled_from([b.slug for b in BREAKS])), draw(st.integers(1, 5)),
        draw(st.sampled_from(("discovered", "told", "witnessed"))), draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip
    named = Entry(at, by, what, draw(texts), private=draw(st.booleans()))
    return [named, *(repaired(at + DAY, ref, f"R{ref}", by) if draw(st.booleans()) else [])]


@st.composite
def small_entries(draw: st.DrawFn) -> list[Entry]:
    """Something else of an ordinary week: a check-in, a limit, a telling, a need, a pause, words."""
    at, by = draw(moments), draw(people)
    other, hour, n = BOND.other(by), timedelta(hours=1), draw(st.integers(0, 10**9))
    kinds: list[list[Entry]] = [
        [Entry(at, by, e.CheckIn(safety=draw(st.integers(0, 10))), private=draw(st.booleans()))],
        [
            Entry(at, by, e.Boundary(f"B{n}", "limit")),
            Entry(at + hour, other, e.BoundaryAnswered(f"B{n}", "honoured")),
        ],
        [
            Entry(at, by, e.Telling(f"D{n}", "mistake")),
            Entry(at + hour, other, e.Received(f"D{n}", "received")),
        ],
        [Entry(at, by, e.Need(f"N{n}")), Entry(at + hour, by, e.WasThere(f"N{n}", "yes"))],
        [Entry(at, by, e.Pause(f"T{n}", 8, at + hour)), Entry(at + hour, by, e.Returned(f"T{n}"))],
        [Entry(at, by, e.Message(), draw(texts))],
    ]
    return draw(st.sampled_from(kinds))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record of the two: promises and their fates, hurts and repairs, ordinary days."""
    parts = draw(st.lists(promises(), max_size=3, unique_by=lambda p: p[0].handle))
    parts += draw(st.lists(ruptures(), max_size=3, unique_by=lambda r: r[0].handle))
    parts += draw(st.lists(small_entries(), max_size=6, unique_by=lambda s: s[0].name))
    return record(*sorted((x for part in parts for x in part), key=lambda x: x.at))


def swapped_people(made: Record) -> Record:
    """The same record with Ana and Ben changing places in every entry."""
    other = {"ana": "ben", "ben": "ana"}

    def turned(entry: Entry) -> Entry:
        what = entry.what
        for name in ("to", "about", "by"):
            value = getattr(what, name, None)
            if value in other:
                what = replace(what, **{name: other[value]})  # type: ignore[arg-type]
        return replace(entry, by=other.get(entry.by, entry.by), what=what)

    return Record(Bond("ana-and-ben", ("ben", "ana"), BOND.zone), tuple(map(turned, made.entries)))
