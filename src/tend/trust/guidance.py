"""What would help most now: one small practice, or nothing.

For the accountable one it comes from the open repair, for everybody else from the build the record shows
least of. What was set aside rests, what is already a promise is left alone, and whoever carries an open
injury is asked for nothing. It is drawn from what both can see, so it gives nothing away.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from .breaks import BREAKS, Break, break_of
from .builds import BUILDS, CONSISTENCY, Build, build_of
from .entries import Promise, Rupture, SetAside
from .load import gaps
from .people import Partner
from .picture import Picture, picture
from .presence import weight
from .promises import active, courses
from .record import Record
from .repair import DEEP, Repair, repairs
from .through import shared
from .ways import Practice

RESTS = timedelta(days=60)
"""How long a practice that was set aside rests; hand-set."""


@dataclass(frozen=True, slots=True)
class Help:
    """One practice of one way; `answers` names the break of an open repair it answers, if it does."""

    way: Build | Break
    n: int
    answers: str = ""

    @property
    def practice(self) -> Practice:
        """What to do."""
        return self.way.practices[self.n]

    @property
    def slug(self) -> str:
        """What the practice is called when it is set aside or made a promise."""
        return f"{self.way.slug}.{self.n}"

    @property
    def build(self) -> Build:
        """The build it belongs to; for the practice of a break, the build that answers it first."""
        if isinstance(self.way, Build):
            return self.way
        return build_of(self.way.answered_by[0]) or CONSISTENCY


def practice_of(slug: str) -> Help | None:
    """The practice of this name."""
    name, _, n = slug.partition(".")
    ways: tuple[Build | Break, ...] = (*BUILDS, *BREAKS)
    found = next((way for way in ways if way.slug == name), None)
    if found is None or not n.isascii() or not n.isdigit() or len(n) > 1 or int(n) >= len(found.practices):
        return None
    return Help(found, int(n))


def helps_most(record: Record, me: Partner, at: datetime) -> Help | None:
    """The one step for this reader, if there is one; `record` holds only what they may see."""
    carried = [r for r in repairs(record, at) if r.open]
    if any(r.injured == me and r.level == "injury" for r in carried) or _hurt(record, me, at):
        return None
    taken = resting(record, me, at) | _promised(record, me, at)
    return next((h for h in _offered(record, me, carried, at) if h.slug not in taken), None)


def resting(record: Record, me: Partner, at: datetime) -> frozenset[str]:
    """The practices this person set aside and that still rest."""
    return frozenset(
        e.what.practice
        for e in record.standing
        if isinstance(e.what, SetAside) and e.by == me and timedelta() <= at - e.at < RESTS
    )


def _hurt(record: Record, me: Partner, at: datetime) -> bool:
    """Whether this person named a deep hurt that has no repair yet."""
    known = {ref for r in repairs(record, at) for ref in r.ruptures}
    return any(
        isinstance(e.what, Rupture)
        and e.by == me
        and e.at <= at
        and e.what.rupture not in known
        and (e.what.injury or e.what.deception or e.what.harm >= DEEP)
        for e in record.standing
    )


def _promised(record: Record, me: Partner, at: datetime) -> frozenset[str]:
    """The practices this person's promises already hold, by their words."""
    held = {c.entry.words for c in active(courses(record, at), me)}
    held |= {
        e.words for e in record.standing if isinstance(e.what, Promise) and e.by == me and at - e.at < RESTS
    }
    return frozenset(f"{b.slug}.{n}" for b in BUILDS for n, p in enumerate(b.practices) if p.words in held)


def _offered(record: Record, me: Partner, carried: list[Repair], at: datetime) -> Iterator[Help]:
    """Practices in the order they would help: those that answer an open hurt, then the thinnest builds."""
    for repair in reversed(carried):
        if repair.accountable == me:
            yield from _answering(record, repair)
    both = shared(record)
    seen = picture(both, of=record.bond.other(me), about=me, at=at)
    for build in sorted(BUILDS, key=lambda b: share(both, seen, b.slug)):
        yield from (Help(build, n) for n in range(len(build.practices)))


def _answering(record: Record, repair: Repair) -> Iterator[Help]:
    for ref in repair.ruptures:
        found = record.find(ref)
        way = break_of(found.what.way) if found and isinstance(found.what, Rupture) else None
        for slug in way.answered_by if way else ():
            build = build_of(slug)
            if way and build:
                yield from (Help(build, n, way.name) for n in range(len(build.practices)))


def share(both: Record, seen: Picture, slug: str) -> float:
    """How much of one build the record shows, between 0 and 1; one half where nobody wrote about it."""
    good, lacking = _shown(both, seen, slug)
    return (good + 1.0) / (good + lacking + 2.0)


def _shown(both: Record, seen: Picture, slug: str) -> tuple[float, float]:
    there, known, told = seen.presence, seen.truth, seen.sharing
    match slug:
        case "consistency":
            return seen.follow.kept_evidence, seen.follow.evidence - seen.follow.kept_evidence
        case "transparency":
            return len(known.told_unasked), len(known.found_out) + len(known.came_later)
        case "empathic-responsiveness":
            good, lacking = (*there.heard, *there.met), (*there.unheard, *there.unmet)
            return sum(weight(e, seen.at) for e in good), sum(weight(e, seen.at) for e in lacking)
        case "emotional-awareness":
            all_of_it = sum(weight(e, seen.at) for e, _ in there.returns)
            back = sum(weight(e, seen.at) for e, how in there.returns if how == "in-time")
            return back, all_of_it - back
        case "vulnerability":
            return len(told.theirs) + told.received_safely, told.used_against
        case "boundaries":
            met = seen.limits
            return met.met("honoured"), met.met("pressed") + met.met("punished")
        case "fairness":
            apart = [g.apart for g in gaps(both, seen.at)]
            return len(apart) - apart.count("apart"), apart.count("apart")
        case _:
            again = sum(c.standing == "recurred" for c in seen.coming_back)
            return seen.follow.weeks_kept, again
