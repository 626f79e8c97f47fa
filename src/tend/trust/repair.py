"""The way back over one or more ruptures: twelve states, and who may move from which to which.

Only the one who was hurt opens the gates: heard, received, completed. A step out of its turn is kept as
plain words and moves nothing.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from .entries import GoesOn, RepairStep, Rupture
from .entries.fields import Level, Step, StepAnswer
from .ongoing import goes_on
from .people import Bond, Partner, Place
from .record import Entry, Record

State = Literal[
    "NONE", "DRAFT", "OFFERED", "RAISED", "ACK", "HEARING", "APOLOGY", "PLAN", "OBSERVING",
    "COMPLETED", "CLOSED_OPEN", "WITHDRAWN",
]  # fmt: skip

LEVELS: tuple[Level, ...] = ("light", "standard", "injury")
"""How much care a repair asks for, the least first."""
DEEP, LIGHT = 4, 2
"""Harm from which a rupture is an injury, and up to which it is light."""
OPEN: tuple[State, ...] = ("DRAFT", "OFFERED", "RAISED", "ACK", "HEARING", "APOLOGY", "PLAN", "OBSERVING")
"""States in which a repair is under way."""
WAITS: tuple[State, ...] = ("APOLOGY", "PLAN", "OBSERVING")
"""States that wait while what hurt goes on still: till then the two go on hearing each other."""
NAMED = timedelta(hours=24)
"""Within which the accountable one who pauses names the time of coming back; the injured one need not."""


@dataclass(frozen=True, slots=True)
class Move:
    """One legal move: from these states, by this place, with this step and answer, to that state."""

    start: tuple[State, ...]
    step: Step
    by: Place
    to: State
    answers: tuple[StepAnswer, ...] = ()
    to_light: State | None = None


_H: Place = "injured"
_O: Place = "accountable"
_NOT_HEARD: tuple[StepAnswer, ...] = ("partly", "not_yet")
MOVES: tuple[Move, ...] = (
    Move(("NONE",), "named", _H, "DRAFT"),
    Move(("NONE", "DRAFT", "OFFERED"), "raised", _H, "RAISED"),
    Move(("NONE",), "acknowledged", _O, "OFFERED"),
    Move(("OFFERED",), "heard_answer", _H, "HEARING", ("yes",), "APOLOGY"),
    Move(("OFFERED",), "heard_answer", _H, "OFFERED", _NOT_HEARD),
    Move(("RAISED", "ACK"), "acknowledged", _O, "ACK"),
    Move(("RAISED", "ACK"), "reflected", _O, "HEARING"),
    Move(("ACK",), "heard_answer", _H, "HEARING", ("yes",), "APOLOGY"),
    Move(("ACK",), "heard_answer", _H, "RAISED", _NOT_HEARD),
    Move(("ACK", "OFFERED", "HEARING"), "impact", _H, "HEARING"),
    Move(("HEARING",), "reflected", _O, "HEARING"),
    Move(("HEARING",), "heard_answer", _H, "APOLOGY", ("yes",)),
    Move(("HEARING",), "heard_answer", _H, "HEARING", _NOT_HEARD),
    Move(("APOLOGY",), "apology", _O, "APOLOGY"),
    Move(("APOLOGY",), "apology_answer", _H, "PLAN", ("received",), "OBSERVING"),
    Move(("APOLOGY",), "apology_answer", _H, "APOLOGY", ("not_yet",)),
    Move(("PLAN",), "plan_proposed", _O, "PLAN"),
    Move(("PLAN", "OBSERVING"), "plan_answer", _H, "OBSERVING", ("accepted",)),
    Move(("PLAN",), "plan_answer", _H, "PLAN", ("changed",)),
    Move(("PLAN",), "commitment_accepted", _H, "OBSERVING"),
    Move(("OBSERVING",), "observing_started", _H, "OBSERVING"),
    Move(("OBSERVING",), "review", _H, "OBSERVING", ("keep_observing",)),
    Move(("OBSERVING",), "review", _H, "PLAN", ("change_plan",)),
    Move(("OBSERVING",), "review", _H, "HEARING", ("hear_again",)),
    Move(("OBSERVING",), "returning_hurt", _H, "OBSERVING"),
    Move(("OBSERVING",), "reflected", _O, "OBSERVING"),
    Move(("ACK", "HEARING", "APOLOGY", "PLAN", "OBSERVING"), "completed", _H, "COMPLETED"),
    Move(OPEN[1:], "closed", _H, "CLOSED_OPEN"),
    Move(OPEN[:4], "withdrawn", _H, "WITHDRAWN"),
    Move((*OPEN[2:], "COMPLETED", "CLOSED_OPEN"), "reopened", _H, "RAISED"),
)
"""Every legal move, as drawn in docs/model.md."""

FIRST_BY_ACCOUNTABLE: tuple[Step, ...] = ("acknowledged", "reflected", "apology", "plan_proposed")
EITHER: tuple[Step, ...] = ("paused", "resumed")


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair as its steps have left it.

    `heard` is the moment the one who was hurt first said yes, `completed` the moment they ended it.
    `kept_as_words` are the names of steps that came out of turn and moved nothing.
    """

    ref: str
    injured: Partner
    accountable: Partner
    ruptures: tuple[str, ...] = ()
    level: Level = "standard"
    state: State = "NONE"
    paused_by: Partner | None = None
    raised: datetime | None = None
    heard: datetime | None = None
    completed: datetime | None = None
    steps: tuple[Entry, ...] = ()
    kept_as_words: tuple[str, ...] = ()
    goes_on: bool = False

    @property
    def paused(self) -> bool:
        """Whether it rests for now."""
        return self.paused_by is not None

    @property
    def open(self) -> bool:
        """Whether it is under way."""
        return self.state in OPEN


def place_of(step: Step) -> Place | None:
    """Whose step it is; None for a step either may take."""
    if step in EITHER:
        return None
    return "accountable" if step in FIRST_BY_ACCOUNTABLE else "injured"


def repairs(record: Record, at: datetime) -> tuple[Repair, ...]:
    """Every repair of the record as it stood at this moment, in the order they were begun."""
    steps: dict[str, list[Entry]] = defaultdict(list)
    ruptures: dict[str, Entry] = {}
    said: list[Entry] = []
    for e in record.until(at).besides:
        if isinstance(e.what, RepairStep):
            steps[e.what.repair].append(e)
        elif isinstance(e.what, Rupture):
            ruptures[e.what.rupture] = e
        elif isinstance(e.what, GoesOn) and _known(e, record.bond):
            said.append(e)
    return tuple(_held(_walk(record, ref, taken, ruptures, said), said, at) for ref, taken in steps.items())


def _held(repair: Repair, said: list[Entry], at: datetime) -> Repair:
    """The repair at this moment; while what hurt goes on it comes no further than hearing."""
    if not goes_on(said, repair.ruptures, repair.injured, at):
        return repair
    return replace(repair, goes_on=True, state="HEARING" if repair.state in WAITS else repair.state)


def injured_in(record: Record, taken: list[Entry], ruptures: dict[str, Entry]) -> Partner:
    """Who was hurt: the first step that tells decides for good, by a rupture it names or by its place."""
    for e in taken:
        if isinstance(e.what, RepairStep):
            named = next((ruptures[ref].by for ref in e.what.ruptures if ref in ruptures), None)
            place = place_of(e.what.step)
            if named or place:
                return named or (e.by if place == "injured" else record.bond.other(e.by))
    return taken[0].by


def level_of(ruptures: list[Rupture]) -> Level:
    """How much care a repair asks for: the highest its ruptures ask for."""
    if any(r.injury or r.deception or r.harm >= DEEP for r in ruptures):
        return "injury"
    if ruptures and all(r.harm <= LIGHT for r in ruptures):
        return "light"
    return "standard"


def _walk(record: Record, ref: str, taken: list[Entry], named: dict[str, Entry], said: list[Entry]) -> Repair:
    injured = injured_in(record, taken, named)
    repair = Repair(ref, injured, record.bond.other(injured))
    for e in taken:
        if not isinstance(e.what, RepairStep):
            continue
        refs = tuple(dict.fromkeys((*repair.ruptures, *e.what.ruptures)))
        repair = replace(repair, ruptures=refs, steps=(*repair.steps, e))
        repair = replace(repair, level=_level(repair, named, record.bond))
        held = _held(repair, said, e.at)
        moved = _moved(held, e, e.what)
        state = repair.state if moved.state == held.state else moved.state  # to go on from, once it is over
        repair = replace(moved, state=state, goes_on=False)
    return repair


def _level(repair: Repair, ruptures: dict[str, Entry], bond: Bond) -> Level:
    """The level by what both know, so that both read the same; before anything is shared, by what is written.

    The word of the one who was hurt stands until something heavier is joined to the repair.
    """
    shared = [e for e in repair.steps if _known(e, bond)]
    word: Level | None = None
    named: dict[str, Rupture] = {}
    for e in shared or repair.steps:
        if not isinstance(e.what, RepairStep):
            continue
        both = (ruptures[n] for n in e.what.ruptures if n in ruptures and n not in named)
        new = [r.what for r in both if isinstance(r.what, Rupture) and (not shared or _known(r, bond))]
        named |= {r.rupture: r for r in new}
        if e.what.level and e.what.step == "levelled" and e.by == repair.injured:
            word = e.what.level
        elif word and new:
            heavier = level_of(new)
            word = heavier if LEVELS.index(heavier) > LEVELS.index(word) else word
    return word or level_of(list(named.values()))


def _known(e: Entry, bond: Bond) -> bool:
    return all(e.seen_by(who) for who in bond.people)


def _moved(repair: Repair, entry: Entry, step: RepairStep) -> Repair:
    """The repair after one step, or the same with the step kept as plain words."""
    if step.step == "levelled" and step.level and entry.by == repair.injured:
        return repair
    if _overlays(repair, entry, step):
        rests = entry.by if entry.by == repair.injured else repair.paused_by or entry.by
        return replace(repair, paused_by=rests if step.step == "paused" else None)
    move = legal(repair, step, "injured" if entry.by == repair.injured else "accountable")
    if move is None:
        return replace(repair, kept_as_words=(*repair.kept_as_words, entry.name))
    state = move.to_light if repair.level == "light" and move.to_light else move.to
    heard = repair.heard or (entry.at if step.step == "heard_answer" and step.answer == "yes" else None)
    return replace(
        repair,
        state=state,
        paused_by=repair.paused_by if state in OPEN else None,
        raised=repair.raised or (entry.at if state not in ("NONE", "DRAFT") else None),
        heard=heard if step.step != "reopened" else None,
        completed=entry.at if state == "COMPLETED" else None,
    )


def _overlays(repair: Repair, entry: Entry, step: RepairStep) -> bool:
    """Whether a pause or its end may lie over where the repair stands."""
    injured = entry.by == repair.injured
    if step.step == "paused":
        named = step.back_by is not None and entry.at < step.back_by <= entry.at + NAMED
        return repair.open and (injured or named)
    return repair.open and step.step == "resumed" and (injured or entry.by == repair.paused_by)


def legal(repair: Repair, step: RepairStep, by: Place) -> Move | None:
    """The move this step makes from where the repair stands; None where it comes out of turn."""
    for move in MOVES:
        fits = repair.state in move.start and move.step == step.step and move.by == by
        if fits and (not move.answers or step.answer in move.answers):
            return move
    return None
