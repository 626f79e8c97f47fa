"""The slow-down at the door: by login name and browser, never by address, and before anything costly.

A browser its owner signed in with before has a lane of its own. Everybody else who tries the same name shares
one. So one of the two can never lock out the other, from the same sofa or from anywhere (after OWASP's
"device cookies"). A name nobody has is slowed like one somebody has.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from tend.web import clock
from tend.web.people import devices
from tend.web.store import lanes
from tend.web.store.accounts import find
from tend.web.store.models import folded
from tend.web.vault.passphrase import crowded

FREE_OWN: Final = 10
FREE_STRANGERS: Final = 5
"""Wrong tries before a lane begins to rest (hand-set: a few typing mistakes)."""
MOMENT: Final = timedelta(seconds=5)
"""How long to wait where too many are at the door at once."""
LANES: Final = 2**16
"""There are no more lanes than this for strangers, so that made-up names cannot fill the rows."""


class Slowed(Exception):
    """The next try may come at `until`: the lane rests, or too many strangers are at the door (`crowded`)."""

    def __init__(self, until: datetime, *, crowded: bool = False) -> None:
        super().__init__("not yet")
        self.until, self.crowded = until, crowded


@dataclass(frozen=True, slots=True)
class Try:
    """One try at the door, counted as wrong until it went well."""

    lane: str
    stranger: bool


def begin(request: HttpRequest, login_name: str) -> Try:
    """Take a turn, or Slowed; what is asked for is looked at only afterwards, and a crowd costs no row."""
    one = _lane(request, login_name)
    if one.stranger and crowded():
        raise turned_away()
    until = lanes.take(one.lane, FREE_STRANGERS if one.stranger else FREE_OWN, clock.now())
    if until:
        raise Slowed(until)
    return one


def turned_away() -> Slowed:
    """The answer to one stranger too many."""
    return Slowed(clock.now() + MOMENT, crowded=True)


def went_well(one: Try, tries: int = 1) -> None:
    """So many tries down this lane were right after all."""
    if one.stranger:
        lanes.give_back(one.lane, tries, clock.now())
    else:
        lanes.clear(one.lane)


def _lane(request: HttpRequest, login_name: str) -> Try:
    person = find(login_name)
    mark = dict(devices.known_for(request)).get(person.pk) if person else None
    if person and mark:
        return Try("own " + sha256(f"{person.pk} {mark}".encode()).hexdigest()[:20], stranger=False)
    digest = salted_hmac("lane", folded(login_name), algorithm="sha256").digest()
    return Try(f"all {int.from_bytes(digest[:8]) % LANES}", stranger=True)
