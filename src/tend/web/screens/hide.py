"""Hide: the way out at once. The session ends, and the browser stands on a page that says nothing."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from tend.web.people import accounts
from tend.web.people.access import anyone


# Hide may never be refused: not from a page that was too old, and not for want of a cookie.
@csrf_exempt
@anyone("POST")
def hide(request: HttpRequest) -> HttpResponse:
    """End the session and go; nothing is asked first."""
    accounts.out(request)
    answer = HttpResponseRedirect(reverse("away"))
    answer.status_code = 303
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    given = (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.KEY_COOKIE_NAME)
    for name in (*given, settings.HALFWAY_COOKIE_NAME):
        answer.delete_cookie(name, samesite="Lax")
    return answer


@anyone("GET")
def away(request: HttpRequest) -> HttpResponse:
    """A page without a name that leads on to somewhere ordinary."""
    return render(request, "away.html")
