"""The one next thing of Today: at most one, never pressed, chosen from the record alone."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from tend.trust.agreements import Openness, openings
from tend.trust.boundaries import asks_after
from tend.trust.entries import (
    AgreementReviewed,
    CheckIn,
    Kind,
    Landed,
    MoveAnswered,
    MoveAsked,
    Promise,
    Rupture,
    SetAside,
    Thanks,
)
from tend.trust.guidance import helps_most
from tend.trust.occasions import MISSES, Fact, Occasion
from tend.trust.presence import COURTESY, away_now
from tend.trust.promises import Course, active
from tend.trust.record import Record
from tend.trust.repair import level_of, repairs
from tend.trust.turns import Turn, turn_now
from tend.web.screens.things import (
    After,
    AtHand,
    Concern,
    Due,
    Helps,
    Invitation,
    Invite,
    Offered,
    Opened,
    Paused,
    Rest,
    SeeIt,
    Step,
    Thanked,
    Thing,
    Told,
    Visit,
    Wish,
)
from tend.web.screens.unanswered import RECENT, asked

OPEN: tuple[Fact, ...] = ("to-come", "due", "overdue")
DONE: tuple[Fact, ...] = ("kept", "late", "partly")
SOON = timedelta(days=7)
FRESH = timedelta(days=3)
"""How long something is brought up on Today by itself; on its own page it stays for good."""
WEEKLY = timedelta(days=6)

Hurt = Literal["no", "early", "later"]

BY_WHY: dict[str, tuple[Invitation, ...]] = {
    "hurt": ("check-in",),
    "hurting": ("promise", "check-in", "thanks"),
    "both": ("thanks", "check-in", "promise"),
    "looking": ("check-in", "thanks"),
}
"""What is offered first, by why somebody is here."""


def one_thing(record: Record, courses: tuple[Course, ...], unlike: dict[str, str], visit: Visit) -> Thing:
    """The one thing for this reader; `unlike` says of which occasions the record asks a question."""
    hurt = hurt_of(record, visit)
    paused = pause_on(record, hurt, visit)
    if paused is not None:
        return paused
    if hurt == "early":
        return Rest(early=True)
    due = list(_due(record, courses, visit))
    now = at_hand(record, visit) or next((d for d in due if _today(record, d, visit)), None)
    if now is not None:
        return now
    if visit.owed is not None and not visit.quiet and not visit.left:
        return Step(visit.owed)  # a hurt that was brought comes before a promise of days ago
    if due:
        return due[0]
    if visit.left:
        return Rest()
    found = next(_received(record, courses, unlike, visit), None)
    if found is not None:
        return found
    if visit.quiet:
        return Rest(late=True)
    asked = asks_after(record, visit.me, visit.at)
    if asked is not None:
        return After(asked[0])
    thing = _invitation(record, courses, hurt, visit)
    return _helps(record, hurt, visit) or thing if isinstance(thing, Rest) else thing


def pause_on(record: Record, hurt: Hurt, visit: Visit) -> Paused | None:
    """The pause the two are in; once its time has gone by, only its caller hears of it, and not at night.

    Whoever was hurt not long ago is not reminded of it either.
    """
    away = away_now(record, visit.at)
    if away is None:
        return None
    over = away.back_by is None or visit.at > away.back_by + COURTESY
    if not over:
        return Paused(away, over=False)
    quiet = visit.quiet or hurt == "early" or visit.left
    return Paused(away, over=True) if away.entry.by == visit.me and not quiet else None


def at_hand(record: Record, visit: Visit) -> AtHand | None:
    """The turn of listening the two are in, while it goes on."""
    turn: Turn | None = turn_now(record, visit.at)
    return AtHand(turn) if turn is not None and turn.stage != "done" and not visit.left else None


def hurt_of(record: Record, visit: Visit) -> Hurt:
    """Whether this reader carries an open injury, and whether the way back has come as far as a plan."""
    begun: set[str] = set()
    state: Hurt = "no"
    for repair in repairs(record, visit.at):
        begun.update(repair.ruptures)
        if repair.open and repair.level == "injury" and repair.injured == visit.me:
            if repair.state not in ("PLAN", "OBSERVING"):
                return "early"
            state = "later"
    for e in record.standing:
        fresh = e.by == visit.me and timedelta() <= visit.at - e.at <= RECENT
        if (
            fresh
            and isinstance(e.what, Rupture)
            and e.what.rupture not in begun
            and level_of([e.what]) == "injury"
        ):
            return "early"
    return state


def _due(record: Record, courses: tuple[Course, ...], visit: Visit) -> Iterator[Due]:
    """One's own open occasions of today, the next first; then those that went by, the latest first."""
    today = visit.at.astimezone(record.zone).date()
    mine = [Due(c, o) for c in active(courses, visit.me) for o in c.occasions if o.fact in OPEN]
    coming = [d for d in mine if d.occasion.due > visit.at and not wish_of(d.occasion)]
    ahead = [d for d in coming if d.occasion.due.astimezone(record.zone).date() == today]
    gone = [d for d in mine if timedelta() <= visit.at - d.occasion.due <= RECENT]
    yield from sorted(ahead, key=lambda d: d.occasion.due)
    yield from sorted(gone, key=lambda d: d.occasion.due, reverse=True)


def _today(record: Record, due: Due, visit: Visit) -> bool:
    """Whether it falls due on this day."""
    return due.occasion.due.astimezone(record.zone).date() == visit.at.astimezone(record.zone).date()


def _received(
    record: Record, courses: tuple[Course, ...], unlike: dict[str, str], visit: Visit
) -> Iterator[Thing]:
    """What the other wrote that this reader may answer, in the order it matters."""
    theirs = [c for c in courses if c.keeper != visit.me]
    told = [(c, o) for c in theirs for o in c.occasions]
    told.sort(key=lambda pair: pair[1].due, reverse=True)
    for c, o in told:
        if o.fact in OPEN and (wish := wish_of(o)) is not None:
            yield Wish(c, o, wish.to)
    yield from asked(record, visit)
    yield from (Offered(c) for c in theirs if c.state == "offered")
    yield from _missed(record, told, unlike, visit)
    yield from _thanks(record, visit)
    yield from (SeeIt(c, o) for c, o in told if o.fact in DONE and o.seen is None and _within(SOON, o, visit))
    yield from (Opened(o) for o in openings(record, visit.at) if _to_look_at(record, o, visit))


def _to_look_at(record: Record, one: Openness, visit: Visit) -> bool:
    """Whether an openness of the last days waits for this reader's yes or no, or for their look at it."""
    if one.entry.private:
        return False
    if one.state == "offered":
        return one.entry.by != visit.me and visit.at - one.entry.at <= RECENT
    if one.state != "look-again":
        return False
    mine = (e for e in record.standing if isinstance(e.what, AgreementReviewed) and e.by == visit.me)
    return not any(
        isinstance(e.what, AgreementReviewed)
        and e.what.agreement == one.agreement.ref
        and visit.at - e.at <= RECENT
        for e in mine
    )


def _missed(
    record: Record, told: list[tuple[Course, Occasion]], unlike: dict[str, str], visit: Visit
) -> Iterator[Concern | Told]:
    """Misses of the last days nobody has spoken about since: first what is unlike the record."""
    open_still = [
        (c, o) for c, o in told if o.fact in MISSES and not o.tried and not _spoke_since(record, o, visit)
    ]
    yield from (
        Concern(c, o, unlike[o.key]) for c, o in open_still if o.key in unlike and _within(SOON, o, visit)
    )
    yield from (Told(c, o) for c, o in open_still if o.fact != "found" and _within(FRESH, o, visit))


def _within(span: timedelta, occasion: Occasion, visit: Visit) -> bool:
    return occasion.settled is not None and visit.at - occasion.settled <= span


def _spoke_since(record: Record, occasion: Occasion, visit: Visit) -> bool:
    """Whether this reader wrote to the other in plain words after the miss was known."""
    since = occasion.settled
    return since is not None and any(
        e.by == visit.me and e.what.verb == "writes" and since <= e.at <= visit.at for e in record.standing
    )


def _thanks(record: Record, visit: Visit) -> Iterator[Thanked]:
    answered = {e.what.thanks for e in record.standing if isinstance(e.what, Landed)}
    for e in reversed(record.standing):
        new = e.by != visit.me and timedelta() <= visit.at - e.at <= RECENT
        if new and isinstance(e.what, Thanks) and not answered & {e.name, e.handle}:
            yield Thanked(e)


def wish_of(occasion: Occasion) -> MoveAsked | None:
    """The wish to move an occasion that was asked in time and not answered yet."""
    wish: MoveAsked | None = None
    for e in occasion.entries:
        match e.what:
            case MoveAsked() if e.at < occasion.due:
                wish = e.what
            case MoveAnswered():
                wish = None
            case _:
                pass
    return wish


def _invitation(record: Record, courses: tuple[Course, ...], hurt: Hurt, visit: Visit) -> Invite | Rest:
    kinds: tuple[Invitation, ...] = (
        ("check-in",) if hurt == "later" else BY_WHY.get(visit.why, BY_WHY["both"])
    )
    for kind in kinds:
        match kind:
            case "check-in":
                after = visit.ask_after
                wanted = after is not None and not _lately(record, CheckIn, visit, after)
            case "thanks":
                wanted = not _lately(record, Thanks, visit)
            case "promise":
                wanted = not active(courses, visit.me)
        if wanted:
            return Invite(kind)
    return Rest()


def _helps(record: Record, hurt: Hurt, visit: Visit) -> Helps | None:
    """One practice, once a week at most, and only to somebody who came to do better."""
    if hurt != "no" or visit.why not in ("hurting", "both") or _lately(record, SetAside, visit):
        return None
    begun = (e for e in record.standing if isinstance(e.what, Promise) and e.by == visit.me)
    if any(timedelta() <= visit.at - e.at <= WEEKLY for e in begun):
        return None
    found = helps_most(record, visit.me, visit.at)
    return Helps(found) if found else None


def _lately(record: Record, kind: type[Kind], visit: Visit, span: timedelta = WEEKLY) -> bool:
    return any(
        e.by == visit.me and isinstance(e.what, kind) and timedelta() <= visit.at - e.at <= span
        for e in record.standing
    )
