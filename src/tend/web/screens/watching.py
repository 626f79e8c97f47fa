"""The plan of a repair and what could be seen of it since: sentences, each of which opens its list."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from tend.trust.checkins import FeltSafety, felt_safety
from tend.trust.occasions import Occasion
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.trust.repair_plan import linked
from tend.trust.repair_watched import WEEK, Watched, watched
from tend.web.screens.hours import count, joined, when
from tend.web.screens.readers import Reader, brief, headed
from tend.web.screens.tally import MARKS, counted
from tend.web.screens.telling import SAFE, anchored, told

OFTEN = ("", "once", "twice")


@dataclass(frozen=True, slots=True)
class Planned:
    """One promise of a plan."""

    ref: str
    words: str
    rhythm: str
    notice: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: its mark, when it was, and what; `ref` names the promise it is part of."""

    mark: str
    when: str
    what: str
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """One sentence about what could be seen, and the list it was drawn from."""

    says: str
    lines: tuple[Line, ...] = ()
    kept: bool = False


def plan_of(repair: Repair, to: Reader) -> list[Planned]:
    """The promises a repair rests on, in the order they were made."""
    return [
        Planned(c.promise.ref, c.entry.words, when(c.promise, to.record.zone, to.now), c.promise.notice)
        for c in linked(to.record, repair, to.now)
    ]


def sights(repair: Repair, to: Reader) -> list[Sight]:
    """What was seen of the plan, a sentence for each list; nothing before it was accepted."""
    seen = watched(to.record, repair, to.now)
    if seen is None:
        return []
    promised = {c.promise.ref: c.entry.words for c in linked(to.record, repair, to.now)}
    found = (
        _fell_due(seen, repair, to, promised),
        _evenly(seen, to),
        _returned(seen, to),
        _again(seen, to),
        _told(seen, repair, to),
        _came_out(seen, to),
        _felt(seen, to) if to.me == repair.injured else None,
    )
    return [sight for sight in found if sight]


def _fell_due(seen: Watched, repair: Repair, to: Reader, promised: dict[str, str]) -> Sight | None:
    due = [o for o in seen.occasions if o.fact not in ("due", "overdue")]
    if not promised:
        return None
    if not due:
        return Sight("Nothing has come due yet.")
    names = to.name(repair.accountable), to.name(repair.injured)
    unseen = sum(1 for o in due if o.fact in ("kept", "late", "partly") and o.seen != "yes")
    more = f" {headed(count(unseen))} of the kept not seen yet." if unseen else ""
    lines = tuple(_line(o, to, promised) for o in reversed(due))
    seen_all = any(o.seen == "yes" for o in due) and not unseen
    said = counted(due, *names)
    after = " What was kept was seen." if seen_all else more
    return Sight(
        f"What fell due since: {said[:1].lower()}{said[1:]}{after}",
        lines,
        kept=any(o.seen == "yes" for o in due),
    )


def _line(o: Occasion, to: Reader, promised: dict[str, str]) -> Line:
    return Line(MARKS[o.fact], headed(to.day(o.due)), brief(promised.get(o.promise, ""), 60), o.promise)


def _evenly(seen: Watched, to: Reader) -> Sight | None:
    """How evenly it came: weeks rather than totals, and the longest time without."""
    if not seen.weeks or not seen.occasions:
        return None
    kept = [o for o in seen.occasions if o.fact in ("kept", "late", "partly") and o.seen == "yes"]
    weeks = Counter((o.due - seen.began) // WEEK for o in kept)
    gap = f" The longest time without was {_days(seen.gap)}." if seen.gap >= WEEK else ""
    lines = tuple(
        Line(
            "kept" if weeks[n] else "to-come", _week(seen, n, to), f"{headed(count(weeks[n]))} kept and seen"
        )
        for n in reversed(range(seen.weeks))
    )
    if seen.weeks == 1:
        return Sight(
            f"In the first week {'something' if seen.seen_weeks else 'nothing'} kept was seen.", lines
        )
    of = f"In {count(seen.seen_weeks)} of {count(seen.weeks)} weeks something kept was seen."
    return Sight(of + gap, lines)


def _week(seen: Watched, n: int, to: Reader) -> str:
    return f"Week from {to.day(seen.began + n * WEEK)}"


def _weeks(number: int) -> str:
    return "one week" if number == 1 else f"{count(number)} weeks"


def _days(gap: timedelta) -> str:
    return f"{count(gap.days)} days" if gap < 2 * WEEK else f"{count(gap // WEEK)} weeks"


def _returned(seen: Watched, to: Reader) -> Sight | None:
    if not seen.returned:
        return None
    often, times = len(seen.returned), _times(len(seen.returned))
    if often == seen.answered:
        tail = " and was listened to" if often == 1 else " and was listened to each time"
    else:
        tail = f"; it was listened to {_times(seen.answered)}" if seen.answered else ""
    return Sight(f"It hurt again {times}{tail}.", _entries(seen.returned, to))


def _again(seen: Watched, to: Reader) -> Sight | None:
    if not seen.again:
        return Sight("Nothing of the same kind was named since.") if seen.weeks else None
    weeks = (to.now - seen.again[-1].at) // WEEK
    ago = f", last {_weeks(weeks)} ago" if weeks else ", last within a week"
    return Sight(
        f"The same kind of hurt was named {_times(len(seen.again))} since{ago}.", _entries(seen.again, to)
    )


def _told(seen: Watched, repair: Repair, to: Reader) -> Sight | None:
    if not seen.told:
        return None
    how = Counter(getattr(e.what, "how", "") for e in seen.told)
    words = {"volunteered": "unasked", "asked": "when asked", "discovered": "after it was found out"}
    parts = [f"{_times(how[name])} {said}" for name, said in words.items() if how[name]]
    return Sight(f"{to.subject(repair.accountable)} told something {joined(parts)}.", _entries(seen.told, to))


def _came_out(seen: Watched, to: Reader) -> Sight | None:
    if not seen.came_out:
        return None
    return Sight(f"More came out {_times(len(seen.came_out))}.", _entries(seen.came_out, to))


def _felt(seen: Watched, to: Reader) -> Sight | None:
    """One's own check-ins since, for the one who was hurt alone; a direction only from six answers on."""
    felt = felt_safety(to.record, to.me, to.now)
    since = FeltSafety(tuple((e, value) for e, value in felt.answers if e.at >= seen.began))
    if not since.answers:
        return None
    lines = tuple(
        Line("spot", headed(to.day(e.at)), headed(anchored(value, SAFE)))
        for e, value in reversed(since.answers)
    )
    way = f", {since.direction} over the last six" if since.direction else ""
    often = _times(len(since.answers))
    return Sight(
        f"For you alone: you said {often} how safe you felt, last {lines[0].what.lower()}{way}.", lines
    )


def _times(number: int) -> str:
    return OFTEN[number] if 0 < number < len(OFTEN) else f"{count(number)} times"


def _entries(entries: tuple[Entry, ...], to: Reader) -> tuple[Line, ...]:
    return tuple(
        Line("spot", headed(to.day(e.at)), brief(e.words, 60) or told(e, to)) for e in reversed(entries)
    )
