"""A pause: out of a heated moment until a time named, what helps each of the two, and the way back."""

from datetime import timedelta
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Extended, Pause, Returned, Settles
from tend.trust.errors import Refused
from tend.trust.presence import COURTESY, OFTEN, Away, away_now, unreturned
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import TEN, chips, chosen
from tend.web.screens.hours import count
from tend.web.screens.readers import headed

BACKS: Final = {
    "20": "Twenty minutes",
    "40": "Forty minutes",
    "60": "An hour",
    "120": "Two hours",
    "180": "Three hours",
    "360": "Six hours",
    "720": "Half a day",
    "1440": "A day",
}
LONGER: Final = {"20": "Twenty minutes more", "60": "An hour more", "180": "Three hours more"}


@member("GET", "POST")
def pause(request: HttpRequest, here: Here) -> HttpResponse:
    """While a pause is on, until when and what helps; else the form that calls one."""
    away = away_now(here.record, here.now)
    if request.method == "POST" and (away is None or sent_before(request, here)):
        return _called(request, here)
    if request.method == "POST":
        raise Refused("A pause is on already. Coming back comes first.")
    return (
        _form(request, here, "")
        if away is None
        else page(request, here, "living/paused.html", _paused(here, away))
    )


def _called(request: HttpRequest, here: Here) -> HttpResponse:
    back, heat = chosen(request, "back", BACKS), chosen(request, "heat", TEN)
    if not back:
        return _form(request, here, "Say when you will be back; that is what makes it a pause.")
    until = here.now + timedelta(minutes=int(back))
    what = Pause(ref_of(request), int(heat) if heat else None, until)
    entry = Entry(here.now, here.me, what, words_of(request))
    stopped = written(request, here, entry, again=lambda why: _form(request, here, why))
    return stopped or done(request, reverse("record" if here.alone else "pause", args=[here.key]))


def _form(request: HttpRequest, here: Here, trouble: str) -> HttpResponse:
    context = {
        **_place(here),
        "words": words_of(request),
        "trouble": trouble,
        "heats": chips("heat", "How hot is it in you?", TEN, chosen(request, "heat", TEN), finer=True),
        "backs": chips("back", "Back in", BACKS, chosen(request, "back", BACKS)),
        "own_card": card_of(here, here.me),
        "distance": _distance(here),
    }
    return page(request, here, "living/pause.html", context, status=422 if trouble else 200)


def _paused(here: Here, away: Away) -> dict[str, Any]:
    mine, until = away.entry.by == here.me, away.back_by
    over = mine and until is not None and here.now > until + COURTESY
    return {
        **_place(here),
        **shown(here, away, over=over),
        "longer": chips("back", "How much longer", LONGER) if mine and not away.longer else None,
        "distance": _distance(here),
    }


def shown(here: Here, away: Away, *, over: bool) -> dict[str, Any]:
    """A pause as Today and its own page show it: until when, whose it is, and what helps each of the two."""
    until = away.back_by
    return {
        "mine": away.entry.by == here.me,
        "until": f"{until.astimezone(here.record.zone):%H:%M}" if until else "",
        "day": _day(here, away),
        "over": over,
        "own_card": card_of(here, here.me),
        "their_card": card_of(here, here.other),
    }


def _day(here: Here, away: Away) -> str:
    """The day of coming back, where it is not today."""
    zone = here.record.zone
    until = (away.back_by or here.now).astimezone(zone).date()
    return "" if until == here.now.astimezone(zone).date() else f"{until:%A}"


def _distance(here: Here) -> str:
    """How often the other did not come back of late, in a word; only for the one who was left waiting."""
    often = unreturned(here.record, here.other, here.now)
    return headed(count(often)) if often >= OFTEN else ""


def _place(here: Here) -> dict[str, Any]:
    return {"tab": None, "back": (reverse("record", args=[here.key]), "Record")}


def card_of(here: Here, who: str) -> Entry | None:
    """What helps somebody settle, as they wrote it last."""
    mine = [e for e in here.record.standing if isinstance(e.what, Settles) and e.by == who]
    return mine[-1] if mine and mine[-1].words else None


@member("POST")
def longer(request: HttpRequest, here: Here) -> HttpResponse:
    """Making one's own pause longer, once."""
    away = away_now(here.record, here.now)
    if away is None or away.entry.by != here.me or away.back_by is None:
        raise Refused("There is no pause of yours to make longer.")
    more = chosen(request, "back", LONGER)
    if not more:
        raise Refused("Say how much longer.")
    until = max(away.back_by, here.now) + timedelta(minutes=int(more))
    said = Entry(here.now, here.me, Extended(away.entry.handle, until))
    return written(request, here, said) or done(request, reverse("pause", args=[here.key]))


@member("POST")
def came_back(request: HttpRequest, here: Here) -> HttpResponse:
    """Back from one's own pause."""
    if not sent_before(request, here):
        away = away_now(here.record, here.now)
        if away is None or away.entry.by != here.me:
            raise Refused("There is no pause of yours to come back from.")
        if stopped := written(request, here, Entry(here.now, here.me, Returned(away.entry.handle))):
            return stopped
    on = "today" if request.POST.get("from") == "today" else "record"
    return done(request, reverse(on, args=[here.key]))


@member("GET", "POST")
def settle(request: HttpRequest, here: Here) -> HttpResponse:
    """One's own card: what helps one settle."""
    words = words_of(request)
    back = (reverse("pause", args=[here.key]), "Back")
    if request.method == "POST" and words:
        said = Entry(here.now, here.me, Settles(), words)
        return written(request, here, said) or done(request, reverse("pause", args=[here.key]))
    own = card_of(here, here.me)
    context = {
        "tab": None,
        "back": back,
        "words": words or (own.words if own else ""),
        "trouble": "Write a few words." if request.method == "POST" else "",
    }
    return page(request, here, "living/settle.html", context, status=422 if context["trouble"] else 200)
