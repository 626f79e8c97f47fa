"""Who may write what: the rules every entry must keep to stand in a record."""

from typing import assert_never

from .accord import unfit
from .agreements import too_long
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
    Extended,
    FeltHeard,
    GaveBack,
    GoesOn,
    Joined,
    Kept,
    Landed,
    LeaveAnswered,
    LeaveAsked,
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
    RequestAnswered,
    Returned,
    Rupture,
    Seen,
    SeenDifferently,
    Session,
    Settles,
    Telling,
    Thanks,
    TherapistConsent,
    TherapistInvited,
    TrySeen,
    WasThere,
    WholePicture,
    Withdrawn,
)  # fmt: skip
from .entries.together import Together
from .errors import ForAnother, Refused
from .handles import Handles
from .occasions import KEY, day_of, occasion_of
from .people import Bond
from .record import Entry
from .recurrence import rule_of
from .repair import place_of
from .repair_terms import amiss


class Rules:
    """The rules of one record, asked of each entry beside everything else that was written."""

    def __init__(self, bond: Bond) -> None:
        """Begin with nothing written."""
        self.bond = bond
        self.written = Handles(bond)

    def take(self, entry: Entry) -> str | None:
        """Remember an entry; the sentence returned says why its handle cannot stand."""
        return self.written.take(entry)

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
        corrected = self._own(e, e.instead, "corrected") if e.instead else None
        return corrected or self._by_kind(e)

    def _by_kind(self, e: Entry) -> str | None:  # noqa: C901, PLR0912, PLR0915 - one arm for every kind there is
        if isinstance(e.what, Together):
            return unfit(self.written, e, e.what)
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
            case NewInformation(rupture=ref) | GoesOn(rupture=ref):
                return self._answers(e, ref, Rupture, mine=None)
            case SeenDifferently(rupture=ref):
                return self._answers(e, ref, Rupture, mine=False)
            case Minimised(about=ref):
                return (
                    self._occasion(e, mine=False) if "@" in ref else self._answers(e, ref, Rupture, mine=True)
                )
            case RepairStep() as step:
                return self._step(e, step)
            case Agreement() as agreement:
                return too_long(e, agreement)
            case Telling() | Need() | Pause() | Boundary() | CheckIn() | Thanks() | Draft():
                return None
            case Received(telling=ref, answer=answer):
                mine = {"used_against": True, "received_safely": None}.get(answer, False)
                return self._answers(e, ref, Telling, mine=mine)
            case AgreementAnswered(agreement=ref, answer=answer):
                return self._answers(e, ref, Agreement, mine=None if answer == "agreed_to_end" else False)
            case AgreementReviewed(agreement=ref) | AgreementEnded(agreement=ref):
                return self._answers(e, ref, Agreement, mine=None)
            case RequestAnswered(request=ref):
                return self._answers(e, ref, Boundary, mine=False) or self._request(e, ref)
            case LeaveAnswered(leave=ref):
                return self._answers(e, ref, LeaveAsked, mine=False)
            case BoundaryAnswered(boundary=ref):
                return self._answers(e, ref, Boundary, mine=None)
            case Aftermath(boundary=ref):
                return self._answers(e, ref, Boundary, mine=True)
            case WasThere(need=ref):
                return self._answers(e, ref, Need, mine=True)
            case Returned(pause=ref) | Extended(pause=ref):
                return self._answers(e, ref, Pause, mine=True)
            case Landed(thanks=ref):
                return self._answers(e, ref, Thanks, mine=False)
            case GaveBack(turn=ref):
                return self._answers(e, ref, Listened, mine=True)
            case FeltHeard(by=by, turn=ref):
                said = self._other(e, by, "Feeling heard is said of the other person")
                return said or (self._answers(e, ref, Listened, mine=False) if ref else None)
            case Withdrawn(entry=name):
                return self._own(e, name, "taken back") or self._given(e, name)
            case Session():
                return None if e.by == self.bond.therapist else "only the therapist notes a session"
            case Joined() | Left() | TherapistInvited() | TherapistConsent() | Measure() | WholePicture():
                return None
            case Note() | Log() | Listened() | Message() | Quiet() | Settles() | LeaveAsked():
                return None
            case _:
                assert_never(e.what)

    def _other(self, e: Entry, who: str, otherwise: str) -> str | None:
        return None if who in self.bond.people and who != e.by else otherwise

    def _request(self, e: Entry, ref: str) -> str | None:
        asked = self.written.find(ref, e.by)
        is_one = asked is not None and isinstance(asked.what, Boundary) and asked.what.kind == "request"
        return None if is_one else f"{ref} is no request, so nobody answers it with yes or no"

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

    def _answers(self, e: Entry, ref: str, kind: type[object], *, mine: bool | None) -> str | None:
        """Whether an answer to `ref` comes from the right one: its writer, the other, or either."""
        found = self.written.answered(e, ref, kind)
        if isinstance(found, str):
            return found
        if mine is None or (found.by == e.by) == mine:
            return None
        who = found.by if mine else self.bond.other(found.by)
        return ForAnother.only(who, f"say this about {ref}", "Only {} may say this.")

    def _occasion(self, e: Entry, *, mine: bool | None) -> str | None:
        key = occasion_of(e.what)
        found = KEY.fullmatch(key)
        if found is None:
            return f"{key} does not name an occasion; write PROMISE@YEAR-MONTH-DAY"
        day = day_of(key)
        if day is None:
            return f"{found[2]} is not a day in the calendar"
        promise = self.written.answered(e, found[1], Promise)
        if isinstance(promise, str):
            return promise
        return self._answers(e, found[1], Promise, mine=mine) or self.written.due_on(promise, key, day)

    def _step(self, e: Entry, step: RepairStep) -> str | None:
        if why := amiss(step):
            return why
        if unknown := self.written.unknown_rupture(e, step):
            return f"{unknown} is not in this record"
        injured, place = self.written.injured(e, step), place_of(step.step)
        if injured is None:
            return None
        if place and (e.by == injured) != (place == "injured"):
            who = injured if place == "injured" else self.bond.other(injured)
            what = f"take the step {step.step} in {step.repair}"
            return ForAnother.only(who, what, "Only {} may take this step.")
        other = self.written.of_the_other(e, step, injured)
        return f"{other} did not hurt {injured}, whose repair {step.repair} is" if other else None

    def _given(self, e: Entry, name: str) -> str | None:
        """A word that was given and taken is not unsaid: what became of it stays on the record."""
        found = self.written.find(name, e.by)
        since = self.written.accepted.get(found.handle) if found and isinstance(found.what, Promise) else None
        given = since is not None and since <= e.at
        return "a promise that was accepted is dropped, not taken back" if given else None

    def _own(self, e: Entry, name: str, what: str) -> str | None:
        """Whether an entry is there and one's own, to be corrected or taken back."""
        found = self.written.find(name, e.by)
        if found is None:
            return f"{name} is not in this record"
        return None if found.by == e.by else f"only your own entry can be {what}"
