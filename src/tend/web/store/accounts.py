"""Logins and the host: made, found, changed."""

import json
from dataclasses import asdict, replace
from datetime import datetime
from secrets import token_hex

from django.db import IntegrityError, transaction

from tend.web.vault import keyring, sealing
from tend.web.vault.pairs import Own
from tend.web.vault.sealing import Unreadable

from .models import Host, Person, Profile, folded

STAMP = "keyring$"
"""What `Person.password` begins with once the passphrase opens a keyring."""


class Locked(Exception):
    """Something of a person was asked for while their keys are not at hand."""


def known(login: str) -> bool:
    """Whether somebody has this login name."""
    return Person.objects.filter(login=folded(login)).exists()


def find(login: str) -> Person | None:
    """The person of this login name, however it is written."""
    return Person.objects.filter(login=folded(login)).first() if fits(login) else None


def numbered(pk: int) -> Person | None:
    """The person of this number, their keys not opened."""
    return Person.objects.filter(pk=pk).first()


def fits(login: str) -> bool:
    """Whether a login name has its place in the row: as it is compared, some letters become several."""
    return 0 < len(folded(login)) <= Person.LONGEST_LOGIN


def new_person(login: str, name: str, passphrase: str, why: str = "") -> Person | None:
    """A new login with its keys, opened; None when somebody else has just taken that name."""
    person = Person(login=folded(login), password=new_stamp())
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError:
        return None
    keyring.remove(person.pk)  # the number of a row that was never written for good may come again
    person.own = keyring.make(person.pk, passphrase)
    person.said = Profile(name.strip(), why)
    _keep(person)
    return person


def new_stamp() -> str:
    """A stamp that no session carries yet."""
    return STAMP + token_hex(16)


def stamp(person: Person) -> None:
    """End every session of this person but the one that goes on with the new stamp."""
    person.password = new_stamp()
    person.save(update_fields=["password"])


def open_profile(person: Person, own: Own) -> None:
    """What the person says of themselves, with their keys; damaged words leave them without a name."""
    person.own = own
    person.said = Profile(person.plain_name, person.plain_why, person.plain_theme)
    if person.profile:
        try:
            told = sealing.unseal(own.key("profile"), person.profile, _place(person))
            person.said = Profile(**json.loads(told))
        except Unreadable:
            person.said = Profile(person.login)


def change(person: Person, **fields: str) -> None:
    """New words for what a person says of themselves: their name, why they are here, their theme."""
    person.said = replace(person.said, **fields)
    _keep(person)


def _keep(person: Person) -> None:
    own = own_of(person)
    told = json.dumps(asdict(person.said)).encode()
    person.profile = sealing.seal(own.key("profile"), told, _place(person))
    person.plain_name = person.plain_why = person.plain_theme = ""
    person.save(update_fields=["profile", "plain_name", "plain_why", "plain_theme"])


def own_of(person: Person) -> Own:
    """The keys of somebody who is signed in; Locked for everybody else."""
    if person.own is None:
        raise Locked
    return person.own


def _place(person: Person) -> bytes:
    return f"profile|{person.pk}".encode()


def host() -> str:
    """Who runs this Tend; empty before the first run."""
    return Host.objects.values_list("name", flat=True).order_by("pk").first() or ""


def make_host(person: Person) -> None:
    """This person runs Tend; whoever they invite is told so."""
    Host.objects.update(person=person)


def hosts(person: Person | None) -> bool:
    """Whether this person runs this Tend."""
    return person is not None and Host.objects.filter(person=person).exists()


def first_host(name: str, at: datetime) -> bool:
    """Name the host, once for all; False when it was named a moment before."""
    try:
        with transaction.atomic():
            Host.objects.create(pk=1, name=name.strip(), set_at=at)
    except IntegrityError:
        return False
    return True
