"""Coming in and going out, and where home is."""

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from tend.web.people import accounts
from tend.web.people.access import Here, anyone, here, person_of, signed_in
from tend.web.screens.answer import done, page
from tend.web.store import bonds, made_up
from tend.web.store.models import Person


class EnterForm(forms.Form):
    """A login name and a passphrase."""

    login = forms.CharField(
        label="Login name", max_length=64,
        widget=forms.TextInput({"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": "Write your login name."},
    )  # fmt: skip
    passphrase = forms.CharField(
        label="Passphrase", max_length=200, strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
        error_messages={"required": "Write your passphrase."},
    )  # fmt: skip


@signed_in("GET")
def home(request: HttpRequest, person: Person) -> HttpResponse:
    """Where somebody belongs: their bond, their bonds, or the beginning."""
    held = bonds.bonds_of(person)
    if len(held) == 1:
        return done(request, reverse("today", args=[held[0].key]))
    if not held:
        return done(request, reverse("begin" if person.why else "why"))
    places: list[Here] = [here(request, bond.key) for bond in held]
    return page(request, None, "bonds.html", {"places": places})


@anyone("GET", "POST")
def enter(request: HttpRequest) -> HttpResponse:
    """Sign in; what is wrong is never said more closely than that the two do not fit."""
    onward = _same_site(request, request.POST.get("next") or request.GET.get("next", ""))
    if request.method == "GET" and person_of(request):
        return done(request, onward)
    if settings.MADE_UP:
        return _look(request, onward)
    form = EnterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        if accounts.enter(request, said["login"], said["passphrase"]):
            return done(request, onward)
        form.add_error(None, "This login name and this passphrase do not belong together.")
    said = {"form": form, "next": onward}
    return page(request, None, "enter.html", said, status=422 if form.errors else 200)


def _look(request: HttpRequest, onward: str) -> HttpResponse:
    """Look at the made-up record as either of its two people; nobody real is ever without a passphrase."""
    people = made_up.people()
    chosen = next((one for one in people if one.login == request.POST.get("look_as")), None)
    if chosen:
        accounts.welcome(request, chosen)
        return done(request, onward)
    return page(request, None, "made_up.html", {"people": people, "next": onward})


def _same_site(request: HttpRequest, wanted: str) -> str:
    """Where somebody wanted to go, as long as it is here; home otherwise."""
    fine = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, {request.get_host()})
    return wanted if fine else reverse("home")


@anyone("POST")
def out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    accounts.out(request)
    return done(request, reverse("enter"))
