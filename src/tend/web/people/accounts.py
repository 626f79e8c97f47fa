"""Logins: a passphrase that holds, coming in, going out."""

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from tend.web.store import accounts
from tend.web.store.models import Person

_WHY_NOT = {
    "password_too_short": "Ten characters at least, please. Four ordinary words in a row do well.",
    "password_too_similar": "This is close to your name. Somebody who knows you could guess it.",
    "password_too_common": "Many people use this one, so it is guessed first. Try four ordinary words.",
    "password_entirely_numeric": "Numbers alone are guessed quickly. Put some words in.",
}


def too_weak(passphrase: str, login_name: str, name: str) -> list[str]:
    """Why a passphrase would not hold, in sentences; none when it does."""
    try:
        validate_password(passphrase, Person(login=login_name, name=name))
    except ValidationError as trouble:
        otherwise = "Please choose another passphrase."
        return [_WHY_NOT.get(one.code or "", otherwise) for one in trouble.error_list]
    return []


def enter(request: HttpRequest, login_name: str, passphrase: str) -> bool:
    """Let somebody in who knows their passphrase; a name nobody has costs the same time."""
    person = authenticate(request, username=login_name, password=passphrase)
    if not isinstance(person, Person):
        return False
    welcome(request, person)
    return True


def welcome(request: HttpRequest, person: Person) -> None:
    """Begin a session for somebody who has just shown, or just chosen, their passphrase."""
    login(request, person, backend="django.contrib.auth.backends.ModelBackend")


def out(request: HttpRequest) -> None:
    """End the session."""
    logout(request)


def describe(person: Person, **words: str) -> None:
    """Keep what a person says of themselves: `name`, `why`, `theme`."""
    accounts.change(person, **words)
