"""Logins and the host: made, found, changed."""

from datetime import datetime

from django.db import IntegrityError, transaction

from .models import Host, Person, folded


def known(login: str) -> bool:
    """Whether somebody has this login name."""
    return Person.objects.filter(login=folded(login)).exists()


def fits(login: str) -> bool:
    """Whether a login name has its place in the row: as it is compared, some letters become several."""
    return 0 < len(folded(login)) <= Person.LONGEST_LOGIN


def new_person(login: str, name: str, passphrase: str) -> Person | None:
    """A new login; None when somebody else has just taken that name."""
    person = Person(login=folded(login), name=name.strip())
    person.set_password(passphrase)
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError:
        return None
    return person


def change(person: Person, **fields: str) -> None:
    """New words for what a person says of themselves: their name, why they are here, their theme."""
    for field, words in fields.items():
        setattr(person, field, words)
    person.save(update_fields=list(fields))


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
