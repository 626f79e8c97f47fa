"""The second step, set up and taken away: an app that counts codes, or a passkey; nobody has to have one."""

import json
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.web import powers
from tend.web.people import door, second_step
from tend.web.people.access import signed_in
from tend.web.people.tries import Slowed
from tend.web.screens.account import PresentPassphrase
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import not_yet
from tend.web.screens.invite import square
from tend.web.screens.signing_in import not_made_up, way_back
from tend.web.store.accounts import own_of
from tend.web.store.models import Person
from tend.web.vault import keyring, second


class StepForm(PresentPassphrase):
    """What it is called, and the passphrase."""

    name = forms.CharField(
        label="What do you call it?", max_length=40, widget=forms.TextInput({"autocomplete": "off"}),
        error_messages={"required": "Give it a name you will know it by."},
    )  # fmt: skip
    field_order = ("name", "code", "present")


class AppForm(StepForm):
    """The same, and the figures the app shows."""

    code = forms.CharField(
        label="The six figures it shows now", max_length=12,
        widget=forms.TextInput({"autocomplete": "one-time-code", "inputmode": "numeric"}),
        error_messages={"required": "Write the six figures the app shows."},
    )  # fmt: skip
    secret = forms.CharField(max_length=40, widget=forms.HiddenInput())


@signed_in("GET")
def second_step_page(request: HttpRequest, person: Person) -> HttpResponse:
    """What is set up, and what may be."""
    own = own_of(person)
    said: dict[str, Any] = {
        "back": (way_back(), "Signing in"),
        "steps": second.steps(own),
        "damaged": second.is_asked(own) and not second.steps(own),
        "code": keyring.has_code(person.pk),
        "passkeys": second_step.place_for_passkeys(request),
    }
    return page(request, None, "signing/second.html", said)


@signed_in("GET", "POST")
def app(request: HttpRequest, person: Person) -> HttpResponse:
    """Set up an app; nothing is kept before it has shown that it counts along."""
    secret = request.POST.get("secret") or second_step.new_secret()
    form = AppForm(request.POST or None, initial={"name": "The app on my phone", "secret": secret})
    wait = _asked_again(request, person, form)
    if _fits(form, wait):
        given = form.cleaned_data
        if second_step.add_app(own_of(person), given["secret"], given["code"], given["name"]):
            return done(request, way_back("second"))
        form.add_error("code", "These are not the figures for this moment. Wait for the next ones.")
    link = second_step.link_for_app(secret, person.login, request.get_host())
    letters = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    said = {"form": form, "letters": letters, "qr": square(link, "What the app reads")}
    return _page(request, "signing/app.html", said, wait)


@signed_in("GET", "POST")
def passkey(request: HttpRequest, person: Person) -> HttpResponse:
    """Set up a passkey."""
    if not second_step.place_for_passkeys(request):
        raise Http404
    own = own_of(person)
    form = StepForm(request.POST or None, initial={"name": "My passkey"})
    wait = _asked_again(request, person, form)
    if _fits(form, wait):
        if second_step.add_passkey(request, own, request.POST.get("answer", ""), form.cleaned_data["name"]):
            return done(request, way_back("second"))
        form.add_error(None, "The passkey was not made. Try once more.")
    asked = json.dumps(dict(second_step.ask_for_new(request, own, person.login)))
    answer = _page(request, "signing/passkey.html", {"form": form, "asked": asked}, wait)
    answer.headers["Permissions-Policy"] = powers.policy("publickey-credentials-create")
    return answer


@signed_in("GET", "POST")
def drop(request: HttpRequest, person: Person, uid: str) -> HttpResponse:
    """Take one away; `all` takes away what cannot be read any more."""
    own = own_of(person)
    step = next((one for one in second.steps(own) if one.uid == uid), None)
    if step is None and uid != "all":
        raise Http404
    form = PresentPassphrase(request.POST or None)
    wait = _asked_again(request, person, form)
    if _fits(form, wait):
        if step:
            second.drop(own, uid)
        else:
            second.forget(own)
        return done(request, way_back("second-dropped"))
    return _page(request, "signing/drop.html", {"form": form, "step": step}, wait)


def _asked_again(request: HttpRequest, person: Person, form: PresentPassphrase) -> Slowed | None:
    """Ask for the present passphrase once a form was sent whole; why to wait, where that is so."""
    if request.method != "POST" or not form.is_valid():
        return None
    not_made_up()
    try:
        if not door.fits(request, person, form.cleaned_data["present"]):
            form.add_error("present", form.WRONG)
    except Slowed as why:
        return why
    return None


def _fits(form: PresentPassphrase, wait: Slowed | None) -> bool:
    return form.is_bound and not form.errors and wait is None


def _page(request: HttpRequest, template: str, said: dict[str, Any], wait: Slowed | None) -> HttpResponse:
    told = {"back": (reverse("second-step"), "Second step"), **said}
    if wait:
        return not_yet(request, template, told, wait)
    return page(request, None, template, told, status=422 if said["form"].errors else 200)
