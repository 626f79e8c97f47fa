"""The cast and their browsers: ana and ben in one bond, sam a stranger, and somebody who is not signed in."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
import time_machine
from django.http import HttpResponse
from django.test import Client

from tend.trust.entries import Kind
from tend.trust.record import Entry
from tend.web import clock
from tend.web.store import accounts, bonds, record
from tend.web.store.models import Bond, Person
from tests.screens.rows import PASSPHRASE, come_in, opened

Told = Callable[..., Entry]


def _person(login: str, name: str) -> Person:
    person = accounts.new_person(login, name, PASSPHRASE)
    assert person is not None
    return person


@pytest.fixture
def host(db: None) -> str:
    """The first run is over: Ruth hosts."""
    accounts.first_host("Ruth Kelly", clock.now())
    return "Ruth Kelly"


@pytest.fixture
def ana(host: str) -> Person:
    return _person("ana", "Ana")


@pytest.fixture
def ben(host: str) -> Person:
    return _person("ben", "Ben")


@pytest.fixture
def sam(host: str) -> Person:
    """A stranger: signed in here, and in a bond of their own with nobody yet."""
    person = _person("sam", "Sam")
    bonds.new_bond(person, "Kit", "Europe/Dublin", clock.now())
    return person


@pytest.fixture
def solo(ana: Person) -> Bond:
    """Ana alone; the other seat is named for Ben and empty."""
    return bonds.new_bond(ana, "Ben", "Europe/Dublin", clock.now())


@pytest.fixture
def bond(solo: Bond, ben: Person) -> Bond:
    """Ana and Ben, both in their seats."""
    bonds.take_seat(solo, solo.seats.get(side=1), ben, clock.now())
    return opened(solo)


def _browser(person: Person | None) -> Client:
    browser = Client()
    if person:
        come_in(browser, person)
    return browser


@pytest.fixture
def as_ana(ana: Person) -> Client:
    return _browser(ana)


@pytest.fixture
def as_ben(ben: Person) -> Client:
    return _browser(ben)


@pytest.fixture
def as_sam(sam: Person) -> Client:
    return _browser(sam)


@pytest.fixture
def as_nobody(host: str) -> Client:
    return _browser(None)


@pytest.fixture
def told() -> Told:
    """Write an entry straight into the record: `told(bond, "ana", Thanks(), "You called first")`."""

    def write(  # noqa: PLR0913 - an entry has that many parts
        bond: Bond, by: str, what: Kind, words: str = "", *, private: bool = False, at: datetime | None = None
    ) -> Entry:
        nonce = uuid.uuid4().hex
        record.append(bond, Entry(at or clock.now(), by, what, words, private), nonce)
        name = record.name_of(nonce)
        return next(e for e in record.load(bond).entries if e.id == name)

    return write


@pytest.fixture
def at() -> Iterator[Callable[[str], None]]:
    """Move the clock: `at("2026-05-03T09:00+00:00")`; it stands there until it is moved again."""
    travels: list[Any] = []

    def move(moment: str) -> None:
        travel = time_machine.travel(datetime.fromisoformat(moment), tick=False)
        travel.start()
        travels.append(travel)

    yield move
    while travels:
        travels.pop().stop()


@pytest.fixture
def later(
    at: Callable[[str], None], as_ana: Client, ana: Person, as_ben: Client, ben: Person
) -> Callable[[str], None]:
    """The same as `at` for a later visit: sessions have ended by then, so both come in again."""

    def move(moment: str) -> None:
        at(moment)
        for browser, person in ((as_ana, ana), (as_ben, ben)):
            browser.cookies.clear()
            come_in(browser, person)

    return move


def post(client: Client, url: str, **fields: Any) -> HttpResponse:
    """Send a form with a nonce of its own, unless one is given."""
    return client.post(url, {"nonce": uuid.uuid4().hex, **fields})  # type: ignore[return-value]


def page_of(client: Client, url: str) -> str:
    """What a page says, once it opened."""
    answer = client.get(url)
    assert answer.status_code == 200, (url, answer.status_code)
    return answer.content.decode()
