"""The pages for when something is not there, not allowed, or went wrong: in words, and nothing private."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from tend.web.screens import answer


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Nothing is here, or nothing for the one who asks: it looks the same."""
    return _plain(request, "troubles/not_found.html", 404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A request nobody can make sense of, or for a name this Tend does not answer to."""
    return _plain(request, "troubles/bad.html", 400)


def too_much(request: HttpRequest) -> HttpResponse:
    """More was sent than a form here can hold; none of it was read."""
    return _plain(request, "troubles/too_much.html", 413)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for the one who asks."""
    return _plain(request, "troubles/not_found.html", 403)


def went_wrong(request: HttpRequest) -> HttpResponse:
    """Something broke on our side."""
    return _plain(request, "troubles/wrong.html", 500)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose page was too old."""
    return _plain(request, "troubles/stale.html", 403)


def sent_before(request: HttpRequest, sentence: str) -> HttpResponse:
    """The same form came again with other words, which are given back."""
    said = {"sentence": sentence, "words": answer.given_back(request)}
    return answer.page(request, None, "troubles/sent_before.html", said, status=409)


def not_now(request: HttpRequest, sentence: str) -> HttpResponse:
    """What was sent may not be written."""
    return answer.refused(request, None, sentence)


def _plain(request: HttpRequest, template: str, status: int) -> HttpResponse:
    # No row is read here: these pages must stand even where the rows do not.
    return render(request, template, {"who": None}, status=status)
