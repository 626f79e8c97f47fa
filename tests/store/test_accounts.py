"""Logins and the host in their rows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tend.web.store import accounts
from tend.web.store.accounts import Locked
from tend.web.store.models import Host, Person
from tests.screens.rows import PASSPHRASE, own_of, person_called

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_a_login_is_found_however_it_is_written(ana: Person):
    for said in ("ana", "ANA", " Ana "):
        assert accounts.known(said) == (accounts.find(said) == ana)
    assert accounts.find("ANA") == ana
    assert not accounts.known("anna")
    assert accounts.find("anna") is None


@pytest.mark.parametrize("login", ["", "x" * (Person.LONGEST_LOGIN + 1), "ß" * Person.LONGEST_LOGIN])
def test_a_name_without_its_place_in_the_row_is_nobody_s(host: str, login: str):
    assert not accounts.fits(login)
    assert accounts.find(login) is None


def test_the_longest_name_fits(host: str):
    assert accounts.fits("x" * Person.LONGEST_LOGIN)
    assert accounts.fits("x")


def test_a_taken_name_is_taken(ana: Person):
    assert accounts.new_person("ANA", "Another", PASSPHRASE) is None
    assert person_called("ana").said.name == "Ana"


def test_what_somebody_says_of_themselves_is_sealed_and_changed_one_by_one(ana: Person):
    accounts.change(ana, why="hurt")
    accounts.change(ana, theme="dark")
    read = person_called("ana").said
    assert (read.name, read.why, read.theme) == ("Ana", "hurt", "dark")
    row = Person.objects.get(pk=ana.pk)
    assert (row.plain_name, row.plain_why, row.plain_theme) == ("", "", "")
    assert b"Ana" not in bytes(row.profile)


def test_words_moved_from_another_person_do_not_open(ana: Person, ben: Person):
    Person.objects.filter(pk=ben.pk).update(profile=bytes(Person.objects.get(pk=ana.pk).profile))
    fresh = Person.objects.get(pk=ben.pk)
    accounts.open_profile(fresh, own_of(ben))
    assert fresh.said.name == "ben"


def test_a_stamp_is_new_each_time_and_says_that_keys_open_here(ana: Person):
    before = Person.objects.get(pk=ana.pk).password
    accounts.stamp(ana)
    after = Person.objects.get(pk=ana.pk).password
    assert before != after
    assert after.startswith(accounts.STAMP)
    assert len(after) == len(accounts.STAMP) + 32


def test_without_keys_nothing_of_a_person_is_changed(ana: Person):
    row = Person.objects.get(pk=ana.pk)
    with pytest.raises(Locked):
        accounts.change(row, name="Another")


def test_somebody_is_found_by_their_number(ana: Person):
    assert accounts.numbered(ana.pk) == ana
    assert accounts.numbered(ana.pk + 100) is None


def test_the_host_is_named_once(db: None):
    assert accounts.host() == ""
    assert accounts.first_host("  Ruth Kelly ", NOW)
    assert not accounts.first_host("Another", NOW)
    assert accounts.host() == "Ruth Kelly"
    assert Host.objects.get().set_at == NOW


def test_whoever_runs_it_is_known_as_such(ana: Person, ben: Person):
    assert not accounts.hosts(ana)
    accounts.make_host(ana)
    assert accounts.hosts(ana)
    assert not accounts.hosts(ben)
    assert not accounts.hosts(None)
