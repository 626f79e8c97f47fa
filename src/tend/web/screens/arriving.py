"""Arriving: on to where somebody wanted to go, with words they had sent; and the rest before another try."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from tend.web import clock
from tend.web.people.access import person_of
from tend.web.people.carried import opened
from tend.web.people.tries import MOMENT, Slowed
from tend.web.screens.answer import Context, done, page
from tend.web.screens.hours import count


def onward_of(request: HttpRequest) -> str:
    """Where somebody wanted to go, as long as it is here; home otherwise."""
    wanted = request.POST.get("next") or request.GET.get("next", "")
    fine = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, {request.get_host()})
    return wanted if fine else reverse("home")


def on_the_way(request: HttpRequest) -> dict[str, str]:
    """What a page at the door hands on to the next one."""
    return {"next": onward_of(request), "carried": request.POST.get("carried", "")}


def arrived(request: HttpRequest) -> HttpResponse:
    """On to where somebody wanted to go; words of theirs that were on the way are shown to them first."""
    person = person_of(request)
    carried = opened(person, request.POST.get("carried", "")) if person else None
    if carried is None:
        return done(request, onward_of(request))
    return page(request, None, "enter/carried.html", {"carried": carried})


def not_yet(request: HttpRequest, template: str, said: Context, why: Slowed) -> HttpResponse:
    """The same page once more, with the sentence that says when to try again (429)."""
    rest = why.until - clock.now()
    told: dict[str, Any] = {**said, "rest": _sentence(rest), "crowded": why.crowded}
    answer = page(request, None, template, told, status=429)
    answer.headers["Retry-After"] = str(max(1, int(rest.total_seconds())))
    return answer


def _sentence(rest: timedelta) -> str:
    minutes = -(-int(rest.total_seconds()) // 60)
    if rest <= timedelta(seconds=40):
        return "Try again in half a minute." if rest > MOMENT else "Try again in a few seconds."
    return "Try again in a minute." if minutes == 1 else f"Try again in {count(minutes)} minutes."
