"""What happens around every request: quiet headers, the lock, the first run, refusals in words."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from tend.trust.errors import Refused, TendError
from tend.web import clock, powers
from tend.web.people import accounts as people
from tend.web.people.access import SignedOut
from tend.web.screens import enter, troubles
from tend.web.store import accounts
from tend.web.store.record import Conflict
from tend.web.vault.sealing import Unreadable

Next = Callable[[HttpRequest], HttpResponse]


ALONE = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Origin-Agent-Cluster": "?1",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
"""What every answer carries: it is for this site alone, and reaches for nothing of the device."""


def quiet_headers(answer: Next) -> Next:
    """Nothing of a page stays on the device, and no page may reach for its powers."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.headers.setdefault("Permissions-Policy", powers.policy())
        for name, says in ALONE.items():
            response.headers.setdefault(name, says)
        if not request.path.startswith(settings.STATIC_URL):
            response.headers["Cache-Control"] = "no-store"
        return response

    return middleware


def not_too_much(answer: Next) -> Next:
    """A form that is longer than anybody writes is put down unread (413)."""

    def middleware(request: HttpRequest) -> HttpResponse:
        sent = request.META.get("CONTENT_LENGTH") or "0"
        if sent.isascii() and sent.isdigit() and int(sent) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return troubles.too_much(request)
        return answer(request)

    return middleware


def locked_when_idle(answer: Next) -> Next:
    """A session ends after a quarter of an hour of rest, and after twelve hours whatever happens."""

    def middleware(request: HttpRequest) -> HttpResponse:
        session = request.session
        if SESSION_KEY in session:
            now = int(clock.now().timestamp())
            entered, seen = session.get("entered", now), session.get("seen", now)
            rested = now - seen > settings.IDLE_MINUTES * 60
            if rested or now - entered > settings.SESSION_COOKIE_AGE:
                session.flush()
                return answer(_signed_out(request))
            if "entered" not in session or now - seen > 60:  # a write a minute is enough
                session["entered"], session["seen"] = entered, now
        return answer(request)

    return middleware


def keys_in_the_browser(answer: Next) -> Next:
    """What opens somebody's keys lies in their browser only: it is handed over here, and taken back."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        people.hand_over(request, response)
        return response

    return middleware


def _signed_out(request: HttpRequest) -> HttpRequest:
    request.user = AnonymousUser()
    return request


OPEN_BEFORE = ("setup", "help", "safety", "hide", "away", "never", "about", "robots")


def first_run(answer: Next) -> Next:
    """Until a host has named themselves every address leads to the wizard."""

    def middleware(request: HttpRequest) -> HttpResponse:
        # Whoever is signed in proves that the first run is over.
        if SESSION_KEY not in request.session and not accounts.host():
            open_now = {reverse(name) for name in OPEN_BEFORE}
            if request.path not in open_now:
                return HttpResponseRedirect(reverse("setup"))
        return answer(request)

    return middleware


DAMAGED = (
    "Something that belongs to you was damaged outside Tend, and does not open. Nothing you did is wrong. "
    "Whoever runs Tend can put a backup back; a code on paper, if you have one, may still open your keys."
)


class refusals:  # noqa: N801 - one of Django's hooks, in a row of functions
    """A refusal anywhere in a request becomes a page with its sentence."""

    def __init__(self, answer: Next) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The request, untouched."""
        return self.answer(request)

    def process_exception(self, request: HttpRequest, trouble: Exception) -> HttpResponse | None:
        """403 and the door for who is signed out, 409 for words sent twice, 422 for what cannot be.

        Everything else stays trouble.
        """
        match trouble:
            case SignedOut():
                return enter.after_the_lock(request, trouble.carried)
            case Conflict():
                return troubles.sent_before(request, str(trouble))
            case Refused() | TendError():
                return troubles.not_now(request, str(trouble))
            case Unreadable():
                return troubles.not_now(request, DAMAGED)
            case _:
                return None


def every_page(request: HttpRequest) -> dict[str, Any]:
    """What the frame of every page needs."""
    return {"away": settings.AWAY_URL, "made_up": settings.MADE_UP}
