"""The rows under the floor: bonds opened with everybody's keys, and browsers let in without the door."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from django.conf import settings
from django.test import Client
from django.utils import timezone

from tend.web.store import accounts, record
from tend.web.store.cards import open_bond
from tend.web.store.models import Bond, Person, Sitting
from tend.web.store.sittings import digest_of
from tend.web.vault import keyring, scopes, sittings
from tend.web.vault.pairs import Own

PASSPHRASE = "lantern over water"


def own_of(person: Person) -> Own:
    """A person's keys, by the passphrase everybody in these tests has."""
    own = person.own or keyring.opened(person.pk, PASSPHRASE)
    assert own is not None, f"{person.login} has another passphrase"
    return own


def person_called(login: str) -> Person:
    """Somebody by their login name, opened."""
    person = Person.objects.get(login=login)
    accounts.open_profile(person, own_of(person))
    return person


def only_person() -> Person:
    """The one there is, opened."""
    return person_called(Person.objects.get().login)


def opened(bond: Bond) -> Bond:
    """The bond as it lies in its rows now, opened with the keys of everybody in it; nobody real has those."""
    fresh = Bond.objects.get(pk=bond.pk)
    people = [seat.person for seat in fresh.seats.select_related("person") if seat.person]
    each = [scopes.held(own_of(person), fresh.pk) for person in people]
    every = {uid: scope for held in each for uid, scope in held.scopes.items()}
    return open_bond(fresh, replace(each[0], scopes=every))


def entries_of(bond: Bond):
    """Everything that is written in a bond now, whoever wrote it for whomever."""
    return record.load(opened(bond)).entries


def come_in(browser: Client, person: Person) -> None:
    """Let a browser in as this person, with their keys; until its first page no time passes for it."""
    browser.cookies.pop(settings.SESSION_COOKIE_NAME, None)
    browser.force_login(person)
    session = browser.session
    browser.cookies[settings.KEY_COOKIE_NAME] = sittings.begin(session, own_of(person))
    session.save()
    Sitting.objects.filter(session_key=digest_of(session.session_key or "")).update(
        expire_date=timezone.now() + timedelta(days=400)
    )
