"""Where somebody is signed in: their own sessions, listed for them alone, and ended from any of them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest

from tend.web import clock
from tend.web.store import accounts
from tend.web.store import sittings as rows
from tend.web.store.models import Person


@dataclass(frozen=True, slots=True)
class Sitting:
    """One browser that is signed in; `name` is what it is ended by, and opens nothing."""

    name: str
    device: str
    began: datetime
    here: bool


def sittings(request: HttpRequest, person: Person) -> list[Sitting]:
    """Every browser this person is signed in with now, this one first, then the latest."""
    mine = rows.digest_of(request.session.session_key or "")
    now = int(clock.now().timestamp())
    found = [
        Sitting(
            digest, str(kept.get("device", "a device")),
            datetime.fromtimestamp(kept.get("entered", now), UTC), digest == mine,
        )
        for digest, kept in rows.of_person(person.pk)
        if now - kept.get("seen", now) <= settings.IDLE_MINUTES * 60
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.here, one.began), reverse=True)


def end(person: Person, name: str) -> None:
    """Sign out one browser."""
    rows.end(person.pk, name)


def end_everywhere(person: Person) -> None:
    """Sign out every browser, this one too, and whoever is half-way in."""
    accounts.stamp(person)
    rows.end_all(person.pk)


def end_others(request: HttpRequest, person: Person) -> None:
    """Sign out every browser but this one, which goes on under a new session key."""
    accounts.stamp(person)
    update_session_auth_hash(request, person)
    rows.end_all(person.pk, but=rows.digest_of(request.session.session_key or ""))
