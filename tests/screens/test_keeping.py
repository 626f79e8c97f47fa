"""How the store keeps a record: once, in order, and private where it must be."""

import uuid

import pytest
from django.core.management import call_command

from tend.trust.entries import Kept, Message, Promise
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web import clock
from tend.web.store import bonds, record
from tend.web.store.models import Bond, Line, Person
from tests.screens.rows import opened

pytestmark = pytest.mark.django_db


def said(words: str, by: str = "ana") -> Entry:
    return Entry(clock.now(), by, Message(), words)


def test_what_was_written_is_read_again(bond: Bond):
    entry = Entry(clock.now(), "ana", Message(), 'He said "wait",\nand I did.')
    record.append(bond, entry, "a" * 32)
    (kept,) = record.load(bond).entries
    assert (kept.words, kept.by, kept.at) == (entry.words, "ana", entry.at)
    assert kept.id == record.name_of("a" * 32)


def test_the_same_form_twice_is_one_entry(bond: Bond, at):
    at("2026-05-03T09:00+00:00")
    assert record.append(bond, said("Good night"), "b" * 32) == "written"
    at("2026-05-03T09:01+00:00")
    assert record.append(bond, said("Good night"), "b" * 32) == "already"
    assert Line.objects.count() == 1


def test_the_same_form_with_other_words_is_a_conflict(bond: Bond):
    record.append(bond, said("Good night"), "c" * 32)
    with pytest.raises(record.Conflict):
        record.append(bond, said("Good morning"), "c" * 32)
    assert [e.words for e in record.load(bond).entries] == ["Good night"]


def test_the_entries_of_one_form_stand_together_or_not_at_all(bond: Bond):
    promise = Entry(clock.now(), "ana", Promise(ref="P1", to="ben"), "I will call")
    wrong = Entry(clock.now(), "ana", Kept(occasion="P9@2026-05-03"))
    with pytest.raises(Refused):
        record.append_all(bond, (promise, wrong), "d" * 32)
    assert not Line.objects.exists()
    assert record.append_all(bond, (promise, said("There it is")), "e" * 32) == "written"
    assert record.append_all(bond, (promise, said("There it is")), "e" * 32) == "already"
    assert [line.n for line in Line.objects.all()] == [1, 2]


def test_numbers_go_on_without_a_gap(bond: Bond):
    for n in range(5):
        record.append(bond, said(f"Day {n}", "ana" if n % 2 else "ben"), uuid.uuid4().hex)
    assert [line.n for line in Line.objects.order_by("n")] == [1, 2, 3, 4, 5]


def test_nobody_else_writes_in_a_bond(bond: Bond):
    with pytest.raises(Refused):
        record.append(bond, said("Let me in", "sam"), uuid.uuid4().hex)


def test_alone_everything_is_private(solo: Bond):
    record.append(solo, said("Only for me"), uuid.uuid4().hex)
    (entry,) = record.load(solo).entries
    assert entry.private


def test_what_becomes_of_a_hidden_promise_is_hidden(solo: Bond, ben: Person):
    due = clock.now().replace(hour=12)
    promise = Entry(clock.now(), "ana", Promise(ref="P1", to="ben", due=due), "I will call")
    record.append(solo, promise, uuid.uuid4().hex)
    bonds.take_seat(solo, solo.seats.get(side=1), ben, clock.now())
    solo = opened(solo)
    day = due.astimezone(record.bond_of(solo).tz()).date()
    record.append(solo, Entry(clock.now(), "ana", Kept(occasion=f"P1@{day}")), uuid.uuid4().hex)
    assert record.load(solo).for_eyes("ben").entries == ()


def test_a_refusal_knows_nothing_of_what_the_other_hides(bond: Bond):
    hidden = Entry(clock.now(), "ana", Promise(ref="P1", to="ben"), "I will call", private=True)
    record.append(bond, hidden, uuid.uuid4().hex)
    with pytest.raises(Refused) as refusal:
        record.append(bond, Entry(clock.now(), "ben", Kept(occasion="P1@2026-05-03")), uuid.uuid4().hex)
    assert str(refusal.value) == "P1 is not in this record."


def test_every_row_has_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_addresses_of_bonds_cannot_be_guessed(ana: Person, ben: Person):
    keys = {bonds.new_key() for _ in range(100)}
    assert len(keys) == 100
    assert min(map(len, keys)) >= 22
