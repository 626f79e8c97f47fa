"""The second step, asked at the door of whoever has set one up."""

import json
from typing import Any, Final, get_args

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from tend.web import powers
from tend.web.people import door, second_step
from tend.web.people.access import anyone
from tend.web.people.door import Shown
from tend.web.people.tries import Slowed
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import arrived, not_yet, on_the_way, onward_of
from tend.web.store.accounts import own_of
from tend.web.store.models import Person
from tend.web.vault import second

_NOT: Final[dict[Shown, str]] = {
    "app": "These are not the figures your app shows now, or they have been used already.",
    "passkey": "This passkey did not answer, or it is another one.",
    "paper": "This is not the code on your paper.",
}


def ask(request: HttpRequest) -> HttpResponse:
    """On to the second step, straight after the passphrase."""
    person = door.halfway(request)
    if person and on_the_way(request)["carried"]:  # words on the way are kept in pages only
        return _page(request, person)
    return done(request, f"{reverse('second-asked')}?{urlencode({'next': onward_of(request)})}")


@anyone("GET", "POST")
def second_asked(request: HttpRequest) -> HttpResponse:
    """Show the second step within five minutes, or begin again."""
    person = door.halfway(request)
    if person is None:
        return done(request, f"{reverse('enter')}?{urlencode({'next': onward_of(request)})}")
    what = next((one for one in get_args(Shown) if one == request.POST.get("what")), None)
    if what is None:
        return _page(request, person)
    try:
        if door.show(request, person, what, request.POST.get("said", "")):
            return arrived(request)
    except Slowed as why:
        return not_yet(request, "enter/second.html", _said(request, person), why)
    return _page(request, person, _NOT[what])


def _page(request: HttpRequest, person: Person, trouble: str = "") -> HttpResponse:
    said = {**_said(request, person), "trouble": trouble}
    answer = page(request, None, "enter/second.html", said, status=422 if trouble else 200)
    if said["asked"]:
        answer.headers["Permissions-Policy"] = powers.policy("publickey-credentials-get")
    return answer


def _said(request: HttpRequest, person: Person) -> dict[str, Any]:
    own = own_of(person)
    held = {step.kind for step in second.steps(own)}
    passkeys = "passkey" in held and second_step.place_for_passkeys(request)
    asked = json.dumps(dict(second_step.ask_for_one(request, own))) if passkeys else ""
    return {"app": "app" in held, "asked": asked, "passkey": "passkey" in held, **on_the_way(request)}
