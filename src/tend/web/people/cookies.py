"""What a browser is given to keep, beside Django's own two: always for this site, never for a script."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse

_GIVEN = "given_to_browser"


def give(request: HttpRequest, name: str, value: str, lasting: timedelta | None = None) -> None:
    """Hand this over with the answer to this request; without `lasting` it goes when the browser closes."""
    given: dict[str, tuple[str, timedelta | None]] = getattr(request, _GIVEN, {})
    setattr(request, _GIVEN, given | {name: (value, lasting)})


def hand_over(request: HttpRequest, response: HttpResponse) -> None:
    """Put into the answer what was given on the way."""
    for name, (value, lasting) in getattr(request, _GIVEN, {}).items():
        response.set_cookie(
            name, value, max_age=lasting, secure=settings.HTTPS, httponly=True, samesite="Strict"
        )


def take_back(response: HttpResponse, name: str) -> None:
    """The browser keeps it no longer."""
    response.delete_cookie(name, samesite="Strict")
