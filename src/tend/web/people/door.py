"""The door: a passphrase, a second step where one is set up, and the way in with a code on paper.

Between passphrase and second step a person's keys wait in a session of nobody's, sealed under a secret only
their browser holds, for five minutes.
"""

from datetime import timedelta
from typing import Final, Literal

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from tend.web import clock
from tend.web.people import accounts, cookies, second_step, sittings, tries
from tend.web.people.tries import Try
from tend.web.store import accounts as rows
from tend.web.store.models import Person
from tend.web.vault import keyring, second
from tend.web.vault import sittings as sealed
from tend.web.vault.pairs import Own
from tend.web.vault.passphrase import Crowded

HALFWAY: Final = timedelta(minutes=5)
_WHOSE: Final = "halfway"

Came = Literal["in", "halfway", "not"]
Shown = Literal["app", "passkey", "paper"]


def knock(request: HttpRequest, login_name: str, passphrase: str) -> Came:
    """Try a passphrase at the door; Slowed where it has to wait, before anything is looked at."""
    one = tries.begin(request, login_name)
    person = _opened(one, login_name, passphrase)
    if person is None:
        return "not"
    if second.is_asked(rows.own_of(person)):
        _wait(request, person)
        return "halfway"
    tries.went_well(one)
    accounts.welcome(request, person)
    return "in"


def _opened(one: Try, login_name: str, passphrase: str) -> Person | None:
    try:
        return accounts.opened(login_name, passphrase, stranger=one.stranger)
    except Crowded:
        tries.went_well(one)  # nothing was looked at, so nothing was wrong
        raise tries.turned_away() from None


def _wait(request: HttpRequest, person: Person) -> None:
    request.session.flush()
    secret = sealed.begin(request.session, rows.own_of(person))
    request.session[_WHOSE] = [person.pk, person.password, int(clock.now().timestamp())]
    cookies.give(request, settings.HALFWAY_COOKIE_NAME, secret, HALFWAY)
    setattr(request, _WHOSE, person)


def halfway(request: HttpRequest) -> Person | None:
    """Whoever showed their passphrase with this browser just now, and still owes the second step."""
    just_now: Person | None = getattr(request, _WHOSE, None)
    if just_now:
        return just_now
    whose, stamp, since = request.session.get(_WHOSE, (None, "", 0))
    if whose is None or clock.now().timestamp() - since > HALFWAY.total_seconds():
        return None
    person = rows.numbered(whose)
    secret = request.COOKIES.get(settings.HALFWAY_COOKIE_NAME, "")
    own = sealed.opened(request.session, whose, secret)
    if person is None or own is None or not constant_time_compare(person.password, stamp):
        return None
    rows.open_profile(person, own)
    return person


def show(request: HttpRequest, person: Person, what: Shown, said: str) -> bool:
    """Show the second step: an app's code, a passkey's answer or, where both are lost, the paper."""
    own = rows.own_of(person)
    one = tries.begin(request, person.login)
    if not _shows(request, own, what, said):
        return False
    tries.went_well(one, 2)
    _come_in(request, person)
    return True


def _shows(request: HttpRequest, own: Own, what: Shown, said: str) -> bool:
    match what:
        case "app":
            return second_step.shows_code(own, said)
        case "passkey":
            return second_step.shows_passkey(request, own, said)
        case "paper":
            return keyring.opened_by_code(own.person, said) is not None


def _come_in(request: HttpRequest, person: Person) -> None:
    request.session.flush()
    accounts.welcome(request, person)
    cookies.give(request, settings.HALFWAY_COOKIE_NAME, "", timedelta(0))


def recover(request: HttpRequest, login_name: str, code: str, passphrase: str) -> bool:
    """Come in with the code on paper and choose another passphrase; every other session ends."""
    one = tries.begin(request, login_name)
    person = rows.find(login_name)
    own = keyring.opened_by_code(person.pk if person else None, code)
    if own is None or person is None:
        return False
    keyring.change(own, passphrase)
    tries.went_well(one)
    sittings.end_everywhere(person)
    rows.open_profile(person, own)
    _come_in(request, person)
    return True


def change(request: HttpRequest, person: Person, present: str, passphrase: str) -> bool:
    """Another passphrase for whoever knows the present one; every other session ends."""
    if not fits(request, person, present):
        return False
    keyring.change(rows.own_of(person), passphrase)
    sittings.end_others(request, person)
    return True


def fits(request: HttpRequest, person: Person, passphrase: str) -> bool:
    """Whether this is the passphrase of the one who is signed in; asked again before anything that opens."""
    one = tries.begin(request, person.login)
    if _opened(one, person.login, passphrase) is None:
        return False
    tries.went_well(one)
    return True
