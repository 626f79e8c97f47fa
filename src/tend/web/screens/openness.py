"""Openness for a time: offered by the one who opens up, looked at again by both, ended by either at once."""

from datetime import date, timedelta
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.agreements import LONGEST, Openly, Openness, asked_before, openings
from tend.trust.entries import (
    Agreement,
    AgreementAnswered,
    AgreementEnded,
    AgreementReviewed,
    OpennessAsked,
)
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens import hours
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import reader
from tend.web.screens.rest import rest

SCOPES: Final = {
    "money": "What I spend and owe",
    "plans": "My plans, and when they change",
    "people": "Whom I spend time with",
    "work": "How work goes",
}
"""What an openness may be about: told or shown by its giver, never fetched."""
WEEKS: Final = {"28": "Four weeks", "56": "Eight weeks", "84": "Twelve weeks"}
STATES: Final[dict[Openly, str]] = {
    "offered": "Offered",
    "declined": "Said no to, which costs nothing",
    "open": "Open",
    "look-again": "To be looked at again",
    "ended": "Ended",
    "over": "Over: its last day has passed",
}
REVIEWS: Final = {"keep": "It goes on", "change": "It should change"}


@member("GET")
def all_openings(request: HttpRequest, here: Here) -> HttpResponse:
    """What is open between the two now, what was, and what was asked for."""
    found = openings(here.record, here.now)
    live = ("offered", "open", "look-again")
    wishes = [e for e in here.record.standing if isinstance(e.what, OpennessAsked) and e.by == here.other]
    recent = [e for e in wishes if here.now - e.at < LONGEST and not _answered(found, e)]
    context = {
        "tab": "today",
        "back": (reverse("together", args=[here.key]), "Together"),
        "live": [_row(here, one) for one in found if one.state in live],
        "past": [_row(here, one) for one in found if one.state not in live],
        "wishes": [{"words": e.words, "at": reader(here).day(e.at)} for e in recent[-1:]],
    }
    return page(request, here, "together/openings.html", context)


def _answered(found: tuple[Openness, ...], wish: Entry) -> bool:
    """Whether the one who was asked has offered something since."""
    return any(one.entry.by != wish.by and one.entry.at > wish.at for one in found)


def _row(here: Here, one: Openness) -> dict[str, str]:
    return {
        "ref": one.agreement.ref,
        "scope": one.agreement.scope,
        "state": STATES[one.state],
        "who": "By you" if one.entry.by == here.me else f"By {here.other_name}",
        "until": _day(here, one.agreement.until),
    }


def _day(here: Here, that: date) -> str:
    return hours.day(that, here.now.astimezone(here.record.zone).date())


@member("GET", "POST")
def offer(request: HttpRequest, here: Here) -> HttpResponse:
    """What one would be open about, and until when; only ever about oneself."""
    if resting := rest(request, here):
        return resting
    if request.method != "POST":
        return _offer(request, here)
    chosen = [label for value, label in SCOPES.items() if value in request.POST.getlist("scope")]
    own, weeks = request.POST.get("own", "").strip(), request.POST.get("weeks", "")
    scope = "; ".join([*chosen, own] if own else chosen)
    if not scope:
        return _offer(request, here, "Say what it is about: choose one, or write it in your own words.")
    if weeks not in WEEKS:
        return _offer(request, here, "Choose how long. It can be offered again then, and ended at any time.")
    until = here.now.astimezone(here.record.zone).date() + timedelta(days=int(weeks))
    made = Agreement(ref_of(request), scope[:2_000], until)
    said = Entry(here.now, here.me, made, words_of(request))
    stopped = written(request, here, said, again=lambda sentence: _offer(request, here, sentence))
    return stopped or done(request, reverse("opening", args=[here.key, made.ref]))


def _offer(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    sent = request.POST
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("openings", args=[here.key]), "Openness"),
        "scopes": [
            {"value": value, "label": label, "on": value in sent.getlist("scope")}
            for value, label in SCOPES.items()
        ],
        "weeks": [{"value": value, "label": label} for value, label in WEEKS.items()],
        "typed": sent,
        "trouble": trouble,
    }
    return page(request, here, "together/opening_new.html", context, status=422 if trouble else 200)


@member("GET", "POST")
def ask(request: HttpRequest, here: Here) -> HttpResponse:
    """A wish that the other be open about something: once in thirty days, and it needs no answer."""
    if resting := rest(request, here):
        return resting
    before = asked_before(here.record, here.me, here.now)
    if request.method != "POST":
        return _ask(request, here, before)
    words = words_of(request)
    if not words:
        return _ask(request, here, before, "Write what you would like to know more of.")
    said = Entry(here.now, here.me, OpennessAsked(ref_of(request)), words)
    stopped = written(request, here, said, again=lambda sentence: _ask(request, here, before, sentence))
    return stopped or done(request, reverse("openings", args=[here.key]))


def _ask(request: HttpRequest, here: Here, before: Entry | None, trouble: str = "") -> HttpResponse:
    context = {
        "tab": None,
        "back": (reverse("openings", args=[here.key]), "Openness"),
        "before": reader(here).day(before.at) if before else "",
        "typed": request.POST,
        "trouble": trouble,
    }
    return page(request, here, "together/opening_ask.html", context, status=422 if trouble else 200)


@member("GET", "POST")
def opening(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """One openness: answered by the other, looked at again by both, ended by either."""
    one = next((o for o in openings(here.record, here.now) if o.agreement.ref == ref), None)
    if one is None:
        raise Http404
    if request.method != "POST":
        return _one(request, here, one)
    said = _said(here, one, request.POST.get("answer", ""))
    return written(request, here, said) or done(request, reverse("opening", args=[here.key, ref]))


def _said(here: Here, one: Openness, answer: str) -> Entry:
    """What an answer writes; Refused where it is no answer to where this stands."""
    ref = one.agreement.ref
    live = one.state in ("offered", "open", "look-again")
    match answer:
        case "accepted" | "declined" if live:
            return Entry(here.now, here.me, AgreementAnswered(ref, answer))
        case "keep" | "change" if one.state in ("open", "look-again"):
            return Entry(here.now, here.me, AgreementReviewed(ref, answer))
        case "end" if live:
            return Entry(here.now, here.me, AgreementEnded(ref))
        case _ if live:
            raise Refused("Choose one of the answers on its page.")
        case _:
            raise Refused("This openness is over. It can be offered again, by the one who opens up.")


def _one(request: HttpRequest, here: Here, one: Openness) -> HttpResponse:
    to, mine = reader(here), one.entry.by == here.me
    about = [e for e in here.record.standing if getattr(e.what, "agreement", "") == one.agreement.ref]
    looked = [e for e in about if isinstance(e.what, AgreementReviewed)]
    context = {
        "tab": "today",
        "back": (reverse("openings", args=[here.key]), "Openness"),
        "one": _row(here, one),
        "words": one.entry.words,
        "mine": mine,
        "giver": "You" if mine else here.other_name,
        "may_answer": one.state == "offered" and not mine,
        "may_look": one.state in ("open", "look-again"),
        "due": one.state == "look-again",
        "live": one.state in ("offered", "open", "look-again"),
        "next": _day(here, one.next) if one.next else "",
        "reviews": REVIEWS.items(),
        "looked": [f"{to.subject(e.by)} looked at it {to.day(e.at)}" for e in looked[-4:]],
    }
    return page(request, here, "together/opening.html", context)
