"""The thread of the record: what two people wrote down, as rows for one reader, newest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from tend.trust.entries import (
    Accepted,
    Agreement,
    Boundary,
    Declined,
    Joined,
    Kind,
    LeaveAsked,
    Need,
    Note,
    OwnPage,
    Pause,
    Promise,
    Quiet,
    RepairStep,
    Rupture,
    Settles,
    Telling,
    Thanks,
    Withdrawn,
)
from tend.trust.occasions import Occasion, promise_of
from tend.trust.openness import earlier_on
from tend.trust.promises import Course, courses
from tend.trust.record import Entry
from tend.trust.repair import repairs
from tend.web.plots import State
from tend.web.screens.answers_to import children
from tend.web.screens.outcomes import became, settled_at
from tend.web.screens.readers import Reader
from tend.web.screens.seams import seams
from tend.web.screens.tally import MARKS
from tend.web.screens.telling import told

Show = Literal["all", "promises", "repair", "mine"]
SHOWS: Final[dict[Show, str]] = {
    "all": "All", "promises": "Promises", "repair": "Repair", "mine": "Only mine",
}  # fmt: skip
AT_ONCE: Final = 40


@dataclass(frozen=True, slots=True)
class Said:
    """A line below an entry: what was answered or put right, and the words that came with it."""

    line: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing on the thread; `place` is where its page is, `seam` how a rupture crosses the page."""

    name: str
    at: datetime
    when: str
    what: str
    words: str = ""
    mark: str = "spot"
    after: tuple[Said, ...] = ()
    before: tuple[Said, ...] = ()
    private: bool = False
    seam: State | Literal[""] = ""
    family: Show = "all"
    place: tuple[str, str] = ("", "")
    covers: frozenset[str] = frozenset()
    url: str = ""


def thread(to: Reader) -> tuple[Row, ...]:
    """Everything this reader may see, newest first."""
    written = {e.name: n for n, e in enumerate(to.record.entries)}
    rows = [
        (row.at, max((written.get(name, 0) for name in row.covers), default=0), row)
        for row in _Loom(to).rows()
    ]
    return tuple(row for _, _, row in sorted(rows, key=lambda it: it[:2], reverse=True))


def shown(rows: Iterable[Row], show: Show) -> list[Row]:
    """The rows of one chip."""
    match show:
        case "all":
            return list(rows)
        case "mine":
            return [row for row in rows if row.private]
        case _:
            return [row for row in rows if row.family == show]


class _Loom:
    """The record as it is woven into rows; what one row takes in, no other shows."""

    def __init__(self, to: Reader) -> None:
        self.to = to
        self.record = to.record
        self.courses = courses(self.record, to.now)
        self.repairs = repairs(self.record, to.now)
        self.standing = {e.name: e for e in self.record.standing}
        self.children = children(self.standing.values())
        self.first = {e.name: self._root(e) for e in self.standing.values() if e.instead}
        self.seams = seams(to, self.courses)
        self.taken_in: set[str] = set()

    def rows(self) -> Iterator[Row]:
        """All rows, in no order."""
        for course in self.courses:
            yield from (self._occasion(course, o) for o in course.occasions if o.entries)
            yield self._promise(course)
        for parent, below in self.children.items():
            self.taken_in.update(c.name for c in below if parent in self.standing)
        for e in self.standing.values():
            # What helps somebody settle is shown in a pause and nowhere else; stepping back is nowhere shown.
            unshown = isinstance(e.what, Settles | Quiet) or (isinstance(e.what, Joined) and e.private)
            silent = unshown or self._twice(e)
            if e.name not in self.taken_in and not isinstance(e.what, Promise) and not silent:
                yield self._entry(e)
        yield from self._tombstones()

    def _twice(self, e: Entry) -> bool:
        """A line for oneself that was shared word for word: it stands on the thread already."""
        if not isinstance(e.what, Note) or not e.instead:
            return False
        about = self.record.find(e.what.about or "")
        return about is not None and about.by == e.by and not about.private and about.words == e.words

    def _root(self, e: Entry) -> Entry:
        """What an entry said before it was first put right."""
        seen = {e.name}
        while e.instead and e.instead not in seen:
            found = self.record.find(e.instead)
            if found is None or found.by != e.by or type(found.what) is not type(e.what):
                break
            seen.add(e.instead)
            e = found
        return e

    def _occasion(self, course: Course, occasion: Occasion) -> Row:
        self.taken_in.update(e.name for e in occasion.entries)
        at = settled_at(occasion)
        said = tuple(Said("", e.words) for e in occasion.entries if e.words)
        return Row(
            name=occasion.key,
            at=at,
            when=self._when(at, course.keeper),
            what=course.entry.words or "A promise",
            after=(Said(became(occasion, course.keeper, self.to)), *said),
            mark=MARKS[occasion.fact],
            private=all(e.private for e in occasion.entries),
            family="promises",
            place=("promise", course.promise.ref),
            covers=frozenset(e.name for e in occasion.entries),
        )

    def _promise(self, course: Course) -> Row:
        self.taken_in.update(e.name for e in self._answers(course))
        return replace(
            self._entry(course.entry),
            after=tuple(Said(_answered(e.what, e, self.to), e.words) for e in self._answers(course)),
            place=("promise", course.promise.ref),
        )

    def _answers(self, course: Course) -> list[Entry]:
        """The yes or no to a promise."""
        return [
            e
            for e in self.children.get(course.promise.ref, ())
            if isinstance(e.what, Accepted | Declined) and e.private == course.entry.private
        ]

    def _entry(self, e: Entry) -> Row:
        """Any entry as a row of its own, with the answers to it below."""
        root = self.first.get(e.name, e)
        below = [c for c in self.children.get(e.name, ()) if c.name in self.standing]
        seam = self.seams.get(e.name)
        what = told(e, self.to)
        said_who = what.startswith(f"{self.to.subject(e.by)} ")
        return Row(
            name=e.name,
            at=root.at,
            when=self._when(root.at, e.by, mine=said_who or (e.by == self.to.me and e.private)),
            what=what,
            words=e.words,
            mark=_mark(e.what),
            after=(
                *([Said(seam.says)] if seam else []),
                *self._added(e),
                *(Said(f"{told(c, self.to)}.", c.words) for c in below),
            ),
            before=self._before(e, root),
            private=e.private,
            seam=seam.state if seam else "",
            family=_family(e.what),
            place=self._place(e),
            covers=frozenset((e.name, *(c.name for c in below))),
        )

    def _added(self, e: Entry) -> list[Said]:
        """Of something told: that it goes on from what the same person told of it before."""
        earlier = earlier_on(self.record, e) if isinstance(e.what, Telling) else ()
        return [Said(f"It adds to what was told {self.to.moment(earlier[-1].at)}.")] if earlier else []

    def _when(self, at: datetime, by: str, *, mine: bool = False) -> str:
        moment = self.to.moment(at)
        return moment[:1].upper() + moment[1:] + ("" if mine else f" · {self.to.name(by)}")

    def _before(self, e: Entry, root: Entry) -> tuple[Said, ...]:
        if root is e:
            return ()
        return (Said(f"Put right {self.to.moment(e.at)}. At first:", root.words),)

    def _place(self, e: Entry) -> tuple[str, str]:
        match e.what:
            case RepairStep(repair=ref):
                return "repair-one", ref
            case Rupture(rupture=ref):
                repair = next((r for r in self.repairs if ref in r.ruptures and not e.private), None)
                own = ("rupture", ref) if e.by == self.to.me else ("", "")
                return ("repair-one", repair.ref) if repair else own
            case Telling() | Boundary() | Need() | Pause() | LeaveAsked():
                return "answer", e.name
            case Agreement(ref=ref):
                return "opening", ref
            case OwnPage(topic=topic):
                return "own-page", topic
            case _:
                return ("correct", e.name) if e.by == self.to.me else ("", "")

    def _tombstones(self) -> Iterator[Row]:
        """Where something was taken back, without its words."""
        for e in self.record.entries:
            if not isinstance(e.what, Withdrawn):
                continue
            name, by = e.what.entry, e.by
            gone = next((o for o in self.record.entries if o.name == name and o.by == by), None)
            # A repair that was taken back says so once, by its own step.
            if gone is not None and not isinstance(gone.what, RepairStep):
                yield Row(
                    name=gone.name,
                    at=gone.at,
                    when=self._when(gone.at, gone.by, mine=gone.private),
                    what=f"{self.to.subject(e.by)} took this back {self.to.moment(e.at)}.",
                    mark="unsaid",
                    private=gone.private,
                    family=_family(gone.what),
                    covers=frozenset((gone.name,)),
                )


def _answered(what: Kind, e: Entry, to: Reader) -> str:
    return f"{to.subject(e.by)} said {'yes' if isinstance(what, Accepted) else 'no'}."


def _mark(what: Kind) -> str:
    match what:
        case Promise():
            return "to-come"
        case Thanks():
            return "thanks"
        case RepairStep():
            return "stone"
        case _:
            return "spot"


def _family(what: Kind) -> Show:
    if isinstance(what, Promise) or promise_of(what):
        return "promises"
    if isinstance(what, Rupture | RepairStep) or what.verb in (
        "adds",
        "was-minimised",
        "sees-differently",
        "goes-on",
    ):
        return "repair"
    return "all"
