"""Coming in and going out, and where home is."""

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people import accounts, door
from tend.web.people.access import Here, anyone, here, person_of, signed_in
from tend.web.people.tries import Slowed
from tend.web.screens import second_asked
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import arrived, not_yet, on_the_way, onward_of
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
    if request.method == "GET" and person_of(request):
        return done(request, onward_of(request))
    if settings.MADE_UP:
        return _look(request)
    if request.method == "GET" and _from_elsewhere(request):
        return page(request, None, "enter/landing.html", on_the_way(request))
    form = EnterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _try(request, form)
    return _page(request, form)


def _try(request: HttpRequest, form: EnterForm) -> HttpResponse:
    said = form.cleaned_data
    try:
        came = door.knock(request, said["login"], said["passphrase"])
    except Slowed as why:
        return not_yet(request, "enter/enter.html", {"form": form, **on_the_way(request)}, why)
    match came:
        case "in":
            return arrived(request)
        case "halfway":
            return second_asked.ask(request)
        case "not":
            form.add_error(None, "This login name and this passphrase do not belong together.")
            return _page(request, form)


def _page(request: HttpRequest, form: EnterForm) -> HttpResponse:
    said = {"form": form, **on_the_way(request)}
    return page(request, None, "enter/enter.html", said, status=422 if form.errors else 200)


def _from_elsewhere(request: HttpRequest) -> bool:
    """Whether a link from another site led here: the browser then keeps back what opens the keys.

    One step from a page of our own brings it along; so that nobody goes round in circles, `on` says that
    the step was taken.
    """
    signed = isinstance(request.user, Person)
    return signed and settings.KEY_COOKIE_NAME not in request.COOKIES and "on" not in request.GET


def after_the_lock(request: HttpRequest, carried: str) -> HttpResponse:
    """The door, for somebody whose words came when they were signed out already (403)."""
    said = {"form": EnterForm(), "next": reverse("home"), "carried": carried}
    answer = page(request, None, "enter/enter.html", said, status=403)
    if getattr(request, "htmx", False):  # a piece of a page was asked for, and this is a whole one
        answer.headers["HX-Retarget"] = "body"
        answer.headers["HX-Reswap"] = "innerHTML"
    return answer


def _look(request: HttpRequest) -> HttpResponse:
    """Look at the made-up record as either of its two people; nobody real is ever without a passphrase."""
    people, onward = made_up.people(), onward_of(request)
    chosen = next((one for one in people if one.login == request.POST.get("look_as")), None)
    if chosen:
        accounts.welcome(request, chosen)
        return done(request, onward)
    return page(request, None, "made_up.html", {"people": people, "next": onward})


@anyone("POST")
def out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    accounts.out(request)
    return done(request, reverse("enter"))
