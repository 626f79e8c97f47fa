"""Who may write what: the rules every entry must keep to stand in a record."""

import re
from collections import defaultdict
from datetime import date, datetime
from typing import assert_never

from .entries import (
    Accepted,
    Aftermath,
    Agreement,
    AgreementAnswered,
    AgreementEnded,
    AgreementReviewed,
    Boundary,
    BoundaryAnswered,
    CheckIn,
    Declined,
    Draft,
    Dropped,
    Excused,
    FeltHeard,
    Joined,
    Kept,
    Landed,
    Left,
    Listened,
    Log,
    Measure,
    Message,
    Minimised,
    Missed,
    MoveAnswered,
    MoveAsked,
    MoveNoted,
    Need,
    NewInformation,
    Note,
    Pause,
    Promise,
    Quiet,
    Received,
    Released,
    RepairStep,
    Returned,
    Rupture,
    Seen,
    SeenDifferently,
    Session,
    Telling,
    Thanks,
    TherapistConsent,
    TherapistInvited,
    TrySeen,
    WasThere,
    WholePicture,
    Withdrawn,
)  # fmt: skip
from .errors import Refused, TooMany
from .occasions import occasion_of
from .people import Bond
from .promises import AT_ONCE, active, courses, scheduled
from .record import Entry, Record
from .recurrence import rule_of
from .repair import place_of

WINDOW = (24, 336)
"""Hours the one who is asked may be given to answer: from a day to two weeks (requirements §2.2)."""
KEY = re.compile(r"(.+)@(\d{4}-\d{2}-\d{2})([a-z]?)")


class Rules:
    """The rules of one record, with the handles that entries may point back to."""

    def __init__(self, bond: Bond) -> None:
        """Begin with nothing written."""
        self.bond = bond
        self.zone = bond.tz()
        self.handles: dict[str, Entry] = {}
        self.repairs: dict[str, list[Entry]] = defaultdict(list)
        self.targets: dict[str, set[date]] = defaultdict(set)
        self._days: dict[str, tuple[datetime, set[date]]] = {}

    def take(self, entry: Entry) -> str | None:
        """Remember an entry; the sentence returned says why its handle cannot be taken twice."""
        for handle in {entry.handle, entry.id} - {""}:
            if handle in self.handles:
                return f"{handle} is already the name of another entry"
        for handle in {entry.handle, entry.id} - {""}:
            self.handles[handle] = entry
        match entry.what:
            case RepairStep(repair=ref):
                self.repairs[ref].append(entry)
            case MoveAsked(occasion=key, to=to):
                self.targets[key.partition("@")[0]].add(to.astimezone(self.zone).date())
            case _:
                pass
        return None

    def objection(self, e: Entry) -> str | None:
        """Why this entry may not stand, in one sentence without its full stop; None when it may."""
        if not self.bond.holds(e.by):
            return f"{e.by} is not one of the people of this record"
        therapist = e.by == self.bond.therapist
        if therapist and not isinstance(
            e.what, Session | Note | Joined | Left | TherapistConsent | Withdrawn
        ):
            return f"{e.by} reads along as a therapist and does not write this"
        if unknown := [w for w in e.shown_to if not self.bond.holds(w)]:
            return f"{unknown[0]} is not one of the people of this record"
        return self._by_kind(e)

    def _by_kind(self, e: Entry) -> str | None:  # noqa: C901, PLR0912, PLR0915 - one arm for every kind there is
        match e.what:
            case Promise() as promise:
                return self._promise(e, promise)
            case Accepted(promise=ref) | Declined(promise=ref) | Released(promise=ref):
                return self._answers(e, ref, Promise, mine=False)
            case Dropped(promise=ref):
                return self._answers(e, ref, Promise, mine=True)
            case MoveAsked() | MoveNoted() | Kept():
                return self._occasion(e, mine=True)
            case Missed():
                return self._occasion(e, mine=None)
            case Seen() | TrySeen() | Excused() | MoveAnswered():
                return self._occasion(e, mine=False)
            case Rupture(about=about):
                return self._other(e, about, "A rupture is named about the other person")
            case NewInformation(rupture=ref):
                return self._answers(e, ref, Rupture, mine=None)
            case SeenDifferently(rupture=ref):
                return self._answers(e, ref, Rupture, mine=False)
            case Minimised(about=ref):
                return (
                    self._occasion(e, mine=False) if "@" in ref else self._answers(e, ref, Rupture, mine=True)
                )
            case RepairStep() as step:
                return self._step(e, step)
            case Telling() | Need() | Pause() | Agreement() | Boundary() | CheckIn() | Thanks() | Draft():
                return None
            case Received(telling=ref, answer=answer):
                return self._answers(e, ref, Telling, mine=answer == "used_against")
            case AgreementAnswered(agreement=ref, answer=answer):
                return self._answers(e, ref, Agreement, mine=None if answer == "agreed_to_end" else False)
            case AgreementReviewed(agreement=ref) | AgreementEnded(agreement=ref):
                return self._answers(e, ref, Agreement, mine=None)
            case BoundaryAnswered(boundary=ref):
                return self._answers(e, ref, Boundary, mine=None)
            case Aftermath(boundary=ref):
                return self._answers(e, ref, Boundary, mine=True)
            case WasThere(need=ref):
                return self._answers(e, ref, Need, mine=True)
            case Returned(pause=ref):
                return self._answers(e, ref, Pause, mine=True)
            case Landed(thanks=ref):
                return self._answers(e, ref, Thanks, mine=False)
            case FeltHeard(by=by):
                return self._other(e, by, "Feeling heard is said of the other person")
            case Withdrawn(entry=name):
                return self._withdrawal(e, name)
            case Session():
                return None if e.by == self.bond.therapist else "only the therapist notes a session"
            case Joined() | Left() | TherapistInvited() | TherapistConsent() | Measure() | WholePicture():
                return None
            case Note() | Log() | Listened() | Message() | Quiet():
                return None
            case _:
                assert_never(e.what)

    def _other(self, e: Entry, who: str, otherwise: str) -> str | None:
        return None if who in self.bond.people and who != e.by else otherwise

    def _promise(self, e: Entry, promise: Promise) -> str | None:
        if promise.to not in self.bond.people or promise.to == e.by:
            return "a promise is made to the other person, by the one who will keep it"
        if promise.due is not None and promise.rrule is not None:
            return "a promise falls due once or repeats, not both"
        if promise.rrule is None:
            return None
        if promise.first is None:
            return "a promise that repeats needs its first time"
        try:
            rule_of(promise.rrule)
        except Refused as refusal:
            return str(refusal).rstrip(".")
        return None

    def _found(self, e: Entry, ref: str, kind: type[object]) -> Entry | str:
        """The entry this one answers, where the writer can see it."""
        found = self.handles.get(ref)
        if found is None or not isinstance(found.what, kind) or not found.seen_by(e.by):
            return f"{ref} is not in this record"
        if found.at > e.at:
            return f"{ref} was written only after this"
        return found

    def _answers(self, e: Entry, ref: str, kind: type[object], *, mine: bool | None) -> str | None:
        """Whether an answer to `ref` comes from the right one: its writer, the other, or either."""
        found = self._found(e, ref, kind)
        if isinstance(found, str):
            return found
        if mine is None or (found.by == e.by) == mine:
            return None
        return f"only {found.by if mine else self.bond.other(found.by)} may say this about {ref}"

    def _occasion(self, e: Entry, *, mine: bool | None) -> str | None:
        key = occasion_of(e.what)
        found = KEY.fullmatch(key)
        if found is None:
            return f"{key} does not name an occasion; write PROMISE@YEAR-MONTH-DAY"
        try:
            day = date.fromisoformat(found[2])
        except ValueError:
            return f"{found[2]} is not a day in the calendar"
        promise = self._found(e, found[1], Promise)
        if isinstance(promise, str):
            return promise
        return self._answers(e, found[1], Promise, mine=mine) or self._due_on(promise, day)

    def _due_on(self, entry: Entry, day: date) -> str | None:
        """Whether a promise has an occasion on this day, by its own times or by a move."""
        promise = entry.what
        if not isinstance(promise, Promise) or (promise.due is None and promise.rrule is None):
            return None
        until, days = self._days.get(promise.ref, (entry.at, set[date]()))
        if day not in days and day >= until.astimezone(self.zone).date():
            until = datetime.combine(day, datetime.max.time(), self.zone)
            days = {due.date() for _, due in scheduled(promise, self.zone, until)}
            self._days[promise.ref] = (until, days)
        if day in days or day in self.targets[promise.ref]:
            return None
        return f"{promise.ref} has no occasion on {day.isoformat()}"

    def _step(self, e: Entry, step: RepairStep) -> str | None:
        if step.within is not None and not WINDOW[0] <= step.within <= WINDOW[1]:
            return f"the time to answer is {WINDOW[0]} to {WINDOW[1]} hours, not {step.within}"
        taken = [s for s in self.repairs[step.repair] if s.at <= e.at and s is not e and s.seen_by(e.by)]
        place = place_of(step.step)
        injured = self._injured(e, taken)
        if injured is None or place is None:
            return None
        if (e.by == injured) == (place == "injured"):
            return None
        who = injured if place == "injured" else self.bond.other(injured)
        return f"only {who} may take the step {step.step} in {step.repair}"

    def _injured(self, e: Entry, taken: list[Entry]) -> str | None:
        """Who was hurt in the repair a step belongs to, as far as the record says."""
        for s in (*taken, e):
            refs = s.what.ruptures if isinstance(s.what, RepairStep) else ()
            for ref in refs:
                if ref in self.handles:
                    return self.handles[ref].by
        for s in taken:
            if isinstance(s.what, RepairStep) and (place := place_of(s.what.step)):
                return s.by if place == "injured" else self.bond.other(s.by)
        return None

    def _withdrawal(self, e: Entry, name: str) -> str | None:
        found = self.handles.get(name)
        if found is not None and found.by != e.by:
            return "only your own entry can be taken back"
        return None


def admitted(record: Record, entry: Entry) -> Record:
    """The record with one more entry, once the rules allow it; raises Refused with the sentence otherwise.

    Besides the rules of `Rules` it keeps the pace: at most five active promises at once.
    """
    rules = Rules(record.bond)
    for e in record.entries:
        rules.take(e)
    if taken := rules.take(entry):
        raise Refused(f"{taken[:1].upper()}{taken[1:]}.")
    if objection := rules.objection(entry):
        raise Refused(f"{objection[:1].upper()}{objection[1:]}.")
    if isinstance(entry.what, Promise):
        held = active(courses(record, entry.at), entry.by)
        if len(held) >= AT_ONCE:
            raise TooMany(
                "Five promises are enough to carry at once. You could let one go before you add another."
            )
    return record.with_entry(entry)
