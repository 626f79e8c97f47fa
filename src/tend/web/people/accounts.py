"""Logins: a passphrase that holds, coming in, going out."""

from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.hashers import check_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse

from tend.web import clock
from tend.web.people import cookies, devices
from tend.web.store import accounts, plain, reading
from tend.web.store.models import Person, Profile
from tend.web.store.sittings import clear_away
from tend.web.vault import keyring, sittings

_WHY_NOT = {
    "password_too_short": "Ten characters at least, please. Four ordinary words in a row do well.",
    "password_too_similar": "This is close to your name. Somebody who knows you could guess it.",
    "password_too_common": "Many people use this one, so it is guessed first. Try four ordinary words.",
    "password_entirely_numeric": "Numbers alone are guessed quickly. Put some words in.",
}


def too_weak(passphrase: str, login_name: str, name: str) -> list[str]:
    """Why a passphrase would not hold, in sentences; none when it does."""
    asked = Person(login=login_name)
    asked.said = Profile(name)
    try:
        validate_password(passphrase, asked)
    except ValidationError as trouble:
        otherwise = "Please choose another passphrase."
        return [_WHY_NOT.get(one.code or "", otherwise) for one in trouble.error_list]
    return []


def opened(login_name: str, passphrase: str, *, stranger: bool = False) -> Person | None:
    """Somebody with their keys, who knows their passphrase; a name nobody has costs the same time."""
    person = accounts.find(login_name)
    if person and not person.password.startswith(accounts.STAMP):
        return _sealed_up(person, passphrase)
    own = keyring.opened(person.pk if person else None, passphrase, stranger=stranger)
    if own is None or person is None:
        return None
    accounts.open_profile(person, own)
    plain.seal_up(person)
    return person


def _sealed_up(person: Person, passphrase: str) -> Person | None:
    """Somebody whose passphrase an earlier Tend kept as a hash only: their keys are made now."""
    if not check_password(passphrase, person.password):
        return None
    keyring.remove(person.pk)  # a stop may have come between the keys and the stamp
    accounts.open_profile(person, keyring.make(person.pk, passphrase))
    accounts.stamp(person)
    plain.seal_up(person)
    return person


def welcome(request: HttpRequest, person: Person) -> None:
    """Begin a session for somebody whose keys are open; their browser gets what opens them again."""
    own = accounts.own_of(person)
    clear_away()
    login(request, person, backend="django.contrib.auth.backends.ModelBackend")
    request.user = person
    now = int(clock.now().timestamp())
    request.session.update({"device": devices.label_of(request), "entered": now, "seen": now})
    cookies.give(request, settings.KEY_COOKIE_NAME, sittings.begin(request.session, own))
    devices.know(request, person)


def with_keys(request: HttpRequest) -> Person | None:
    """Who is signed in, with their keys out of this session and this browser; None without either."""
    person = request.user
    if not isinstance(person, Person):
        return None
    if person.own is None:
        own = sittings.opened(request.session, person.pk, request.COOKIES.get(settings.KEY_COOKIE_NAME, ""))
        if own is None:
            return None
        accounts.open_profile(person, own)
    return person


def hand_over(request: HttpRequest, response: HttpResponse) -> None:
    """Give a browser what it is to keep, and take back what opens keys where the session is over."""
    cookies.hand_over(request, response)
    if settings.KEY_COOKIE_NAME in request.COOKIES and not isinstance(request.user, Person):
        cookies.take_back(response, settings.KEY_COOKIE_NAME)


def out(request: HttpRequest) -> None:
    """End the session; what was read leaves the memory of this machine."""
    person = with_keys(request)
    if person and person.own:
        reading.forget(person.own)
    logout(request)


def describe(person: Person, **words: str) -> None:
    """Keep what a person says of themselves: `name`, `why`, `theme`."""
    accounts.change(person, **words)
