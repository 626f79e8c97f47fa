"""One occasion of a promise: done, moved, missed, seen, let go. One address for each act."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Excused, Kept, Kind, Minimised, Missed, MoveAnswered, MoveAsked, Seen, TrySeen
from tend.trust.errors import Refused, TendError
from tend.trust.occasions import MISSES, Occasion, day_of
from tend.trust.picture import picture
from tend.trust.promises import Course, courses
from tend.trust.record import Entry
from tend.web.people.access import Here, View, member
from tend.web.people.access import here as once_more
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.course import as_it_comes, course_of, shown
from tend.web.screens.onething import DONE, OPEN, wish_of
from tend.web.screens.terms import FURTHEST, moment_typed
from tend.web.screens.today import in_a_word, own

A_DAY = timedelta(days=1)
ENDED = "This promise has come to its end, so nothing is owed on it here."
WRITTEN = "This is written down already. What is not right can be put right on the Record."


@dataclass(frozen=True, slots=True)
class Place:
    """The promise and the occasion an address names; no occasion yet where it just came up."""

    course: Course
    occasion: Occasion | None
    key: str
    repeated: bool
    today: date

    @property
    def ref(self) -> str:
        """The handle of the promise."""
        return self.course.promise.ref


def place(request: HttpRequest, here: Here, key: str) -> Place:
    """What the address names; Http404 where this reader's record has no such promise."""
    course = course_of(here, key.partition("@")[0])
    occasion = next((o for o in course.occasions if o.key == key), None)
    sent = request.method == "POST" and here.record.find(ref_of(request))
    today = here.now.astimezone(here.record.zone).date()
    return Place(course, occasion, key, repeated=bool(sent), today=today)


def _keeper_only(here: Here, at: Place) -> None:
    if at.course.keeper != here.me:
        raise Refused(f"Only {here.other_name} can say this: it is {here.other_name}’s promise.")


def _receiver_only(here: Here, at: Place) -> Occasion:
    if at.course.keeper == here.me:
        raise Refused(f"Only {here.other_name} can say this about a promise of yours.")
    if at.occasion is None:
        raise Refused(ENDED)
    return at.occasion


def _still_open(at: Place) -> None:
    """One's own occasion that nothing was said about so far."""
    if at.occasion is None and not _just_came_up(at):
        raise Refused(ENDED)
    if at.occasion is not None and at.occasion.fact not in OPEN:
        raise Refused(WRITTEN)


def _just_came_up(at: Place) -> bool:
    """Whether a promise without times of its own may have come up on the day its new occasion names."""
    day, made = day_of(at.key), at.course.entry.at.date()
    binds = as_it_comes(at.course) and at.course.state in ("offered", "active")
    return binds and day is not None and made - A_DAY <= day <= at.today


def gently(view: View) -> View:
    """A tap that swaps a piece of the page gets the sentence of a refusal as a piece, too."""

    @wraps(view)
    def tapped(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
        try:
            return view(request, here, occasion)
        except TendError as refusal:
            if not getattr(request, "htmx", False):
                raise
            context = {"sentence": str(refusal)}
            return page(request, here, "screens/cards/gently.html", context, status=422)

    return tapped


def said(request: HttpRequest, here: Here, at: Place, what: Kind) -> HttpResponse:
    """Write it down, and answer with the changed piece, or with the page the tap came from."""
    entry = Entry(here.now, here.me, what, words=words_of(request))
    return written(request, here, entry, again=refuse) or changed(request, here, at)


def refuse(sentence: str) -> HttpResponse:
    """Say no with this sentence, wherever the tap came from."""
    raise Refused(sentence)


def changed(request: HttpRequest, here: Here, at: Place) -> HttpResponse:
    """What stands now: a piece of the page for htmx, a way back without it."""
    if getattr(request, "htmx", False):
        now = once_more(request, here.key)
        after = place(request, now, at.key)
        seen = picture(now.record, of=now.me, about=now.other, at=now.now)
        thing = shown(now, after.course, after.occasion)
        context = {
            "thing": thing,
            "swap": True,
            **own(now, courses(now.record, now.now)),
            **in_a_word(now, seen),
        }
        return page(request, now, "parts/occasion.html", context)
    if request.POST.get("from") == "promise":
        return done(request, reverse("promise", args=[here.key, at.ref]))
    return done(request, reverse("today", args=[here.key]))


def one_of(request: HttpRequest, field: str, answers: tuple[str, ...]) -> str:
    """One of the answers a form may give."""
    answer = request.POST.get(field, "")
    if answer not in answers:
        raise Refused("Choose one of the answers on the page.")
    return answer


@member("POST")
@gently
def keep(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """Done: in time, later than said, or in part."""
    at = place(request, here, occasion)
    _keeper_only(here, at)
    if not at.repeated:
        _still_open(at)
    match one_of(request, "how", ("in-time", "late", "partly")):
        case "late":
            return said(request, here, at, Kept(occasion, "late"))
        case "partly":
            return said(request, here, at, Kept(occasion, "partly"))
        case _:
            return said(request, here, at, Kept(occasion))


@member("POST")
@gently
def miss(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """It did not happen, or will not: told by its keeper, or found by the one it was for."""
    at = place(request, here, occasion)
    if not at.repeated:
        if at.course.keeper != here.me:
            found = _receiver_only(here, at)
            if found.due > here.now:
                raise Refused("Its time has not come yet.")
        _still_open(at)
    return said(request, here, at, Missed(occasion))


@member("GET", "POST")
def move(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """Ask ahead of time for another day or hour."""
    at = place(request, here, occasion)
    _keeper_only(here, at)
    if at.occasion is None:
        raise Http404

    def again(sentence: str) -> HttpResponse:
        thing = shown(here, at.course, at.occasion)
        back = (reverse("promise", args=[here.key, at.ref]), "Promise")
        context = {"tab": "today", "back": back, "thing": thing, "typed": request.POST, "trouble": sentence}
        return page(request, here, "screens/move.html", context, status=422 if sentence else 200)

    if request.method != "POST":
        return again("")
    to = moment_typed(request.POST.get("day", ""), request.POST.get("time", ""), here.record.zone)
    if not at.repeated:
        if at.occasion.fact not in OPEN:
            return again(WRITTEN)
        if at.occasion.due <= here.now:
            return again("Its time has gone by, so it can no longer be moved. You can still say how it went.")
        if to is None or to <= here.now or to == at.occasion.due:
            return again("Choose a new day and time that lie ahead.")
        if to - here.now > FURTHEST:
            return again("That is more than five years away. Choose a day nearer to now.")
    if to is None:
        return again("Choose a new day and time that lie ahead.")
    asked = Entry(here.now, here.me, MoveAsked(occasion, to), words=words_of(request))
    return written(request, here, asked, again=again) or changed(request, here, at)


@member("POST")
@gently
def answer_move(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """Yes or no to another day."""
    at = place(request, here, occasion)
    found = _receiver_only(here, at)
    if not at.repeated and (found.fact not in OPEN or wish_of(found) is None):
        raise Refused("There is no open question about moving this one.")
    agreed = one_of(request, "answer", ("agreed", "declined")) == "agreed"
    return said(request, here, at, MoveAnswered(occasion, "agreed" if agreed else "declined"))


@member("POST")
@gently
def see(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """Whether the one it was for saw it done."""
    at = place(request, here, occasion)
    found = _receiver_only(here, at)
    if not at.repeated:
        if found.seen is not None or found.fact in MISSES:
            raise Refused(WRITTEN)
        if found.fact not in DONE and not (found.fact in OPEN and found.due <= here.now):
            raise Refused("Its time has not come yet.")
    match one_of(request, "answer", ("yes", "no", "unnoticed")):
        case "yes":
            return said(request, here, at, Seen(occasion, "yes"))
        case "no":
            return said(request, here, at, Seen(occasion, "no"))
        case _:
            return said(request, here, at, Seen(occasion, "unnoticed"))


@member("POST")
@gently
def excuse(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """Let it go: nothing was owed."""
    at = place(request, here, occasion)
    found = _receiver_only(here, at)
    if not at.repeated and found.fact not in (*OPEN, *DONE, *MISSES, "disputed"):
        raise Refused(WRITTEN)
    return said(request, here, at, Excused(occasion))


@member("POST")
@gently
def saw_try(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """I saw you try."""
    at = place(request, here, occasion)
    found = _receiver_only(here, at)
    if not at.repeated and (found.fact not in MISSES or found.tried):
        raise Refused(WRITTEN if found.tried else "This is for something that did not work out.")
    return said(request, here, at, TrySeen(occasion))


@member("POST")
@gently
def made_small(request: HttpRequest, here: Here, occasion: str) -> HttpResponse:
    """It was made small afterwards: the word of the one it was for."""
    at = place(request, here, occasion)
    found = _receiver_only(here, at)
    if not at.repeated and (found.fact not in MISSES or found.minimised):
        raise Refused(WRITTEN if found.minimised else "This is for something that did not work out.")
    return said(request, here, at, Minimised(occasion))
