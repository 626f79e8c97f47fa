"""Writing the record: once for each form, for the eyes it may have, by the two and nobody else."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from tend.trust import journal
from tend.trust.entries import (
    Accepted,
    Draft,
    Dropped,
    Joined,
    Kind,
    Message,
    Note,
    Pause,
    Promise,
    RepairStep,
    Rupture,
)
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web import clock
from tend.web.store import bonds, record
from tend.web.store.accounts import Locked
from tend.web.store.models import Bond, Line, Person
from tend.web.store.record import Conflict
from tend.web.vault import scopes
from tests.screens.rows import opened, own_of

pytestmark = pytest.mark.django_db


def entry(by: str, what: Kind, words: str = "said", *, private: bool = False) -> Entry:
    return Entry(clock.now(), by, what, words, private)


def write(bond: Bond, *entries: Entry, nonce: str = "") -> str:
    return record.append_all(bond, entries, nonce or uuid.uuid4().hex)


def kept(bond: Bond) -> list[Entry]:
    return [e for e in record.load(bond).entries if not isinstance(e.what, Joined)]


def test_a_form_is_written_once_and_said_to_be_there_already(bond: Bond, at):
    at("2026-05-01T09:00+00:00")
    one = entry("ana", Message(), "hello")
    assert write(bond, one, nonce="form") == "written"
    at("2026-05-01T09:05+00:00")
    assert write(bond, entry("ana", Message(), "hello"), nonce="form") == "already"
    assert [e.at for e in kept(bond)] == [one.at]
    assert kept(bond)[0].id == record.name_of("form")


@pytest.mark.parametrize("again", ["other words", "two of them", "another hand"])
def test_the_same_form_with_anything_else_in_it_is_told_apart(bond: Bond, again: str):
    write(bond, entry("ana", Message(), "hello"), nonce="form")
    ways = {
        "other words": (entry("ana", Message(), "good bye"),),
        "two of them": (entry("ana", Message(), "hello"), entry("ana", Message(), "hello")),
        "another hand": (entry("ben", Message(), "hello"),),
    }
    with pytest.raises(Conflict, match="the first ones stand"):
        write(bond, *ways[again], nonce="form")
    assert len(kept(bond)) == 1


def test_entries_of_one_form_stand_together_and_each_has_its_name(bond: Bond):
    both = (entry("ana", Message(), "one"), entry("ana", Message(), "two"))
    assert write(bond, *both, nonce="form") == "written"
    assert write(bond, *both, nonce="form") == "already"
    assert [e.id for e in kept(bond)] == [record.name_of("form"), record.name_of("form.1")]
    assert list(Line.objects.order_by("n").values_list("nonce", flat=True)) == ["form", "form.1"]
    assert list(Line.objects.order_by("n").values_list("n", "seq")) == [(1, 1), (2, 2)]


def test_one_that_is_refused_keeps_all_of_its_form_out(bond: Bond):
    with pytest.raises(Refused):
        write(bond, entry("ana", Message(), "one"), entry("ana", Accepted("nothing")))
    assert kept(bond) == []


def test_nobody_but_the_two_writes_in_it(bond: Bond):
    with pytest.raises(Refused, match="Only the two people of this bond"):
        write(bond, entry("sam", Message()))


def test_too_long_for_one_entry_is_said_so(bond: Bond):
    with pytest.raises(Refused, match="too long for one entry"):
        write(bond, entry("ana", Message(), "x" * (journal.LONGEST + 1)))
    assert kept(bond) == []


def test_alone_everything_is_its_writer_s(solo: Bond, bond_of_one: Bond):
    write(bond_of_one, entry("ana", Message()))
    assert [e.private for e in kept(bond_of_one)] == [True]


@pytest.fixture
def bond_of_one(solo: Bond) -> Bond:
    return opened(solo)


def test_together_it_is_for_both_unless_it_is_said_to_be_private(bond: Bond):
    write(bond, entry("ana", Message()))
    write(bond, entry("ana", Message(), private=True))
    write(bond, entry("ana", Draft("D1", "an apology")))
    assert [e.private for e in kept(bond)] == [False, True, True]


def test_what_becomes_of_a_hidden_promise_stays_hidden(bond: Bond):
    write(bond, entry("ana", Promise("P1", "ben"), private=True))
    write(bond, entry("ana", Promise("P2", "ben")))
    for handle in ("P1", "P2"):
        write(bond, entry("ana", Dropped(handle)))
    assert [e.private for e in kept(bond)] == [True, False, True, False]


def test_steps_of_a_hidden_repair_stay_hidden_until_it_is_raised(bond: Bond):
    write(bond, entry("ana", Rupture("R1", "ben", "dishonesty", 3), private=True))
    step = entry("ana", RepairStep("Q1", "named", ruptures=("R1",)), private=True)
    write(bond, step)
    assert all(e.private for e in kept(bond))


def test_numbers_go_on_and_each_scope_counts_for_itself(bond: Bond):
    write(bond, entry("ana", Message()))
    write(bond, entry("ana", Note(), private=True))
    write(bond, entry("ben", Message()))
    assert list(Line.objects.order_by("n").values_list("n", "seq")) == [(1, 1), (2, 1), (3, 2)]


def test_the_time_of_coming_back_moves_along_with_a_form_sent_again(bond: Bond, at):
    at("2026-05-01T09:00+00:00")

    def pause() -> Entry:
        return entry("ana", Pause("U1", back_by=clock.now() + timedelta(minutes=30)))

    write(bond, pause(), nonce="form")
    at("2026-05-01T09:02+00:00")
    assert write(bond, pause(), nonce="form") == "already"
    with pytest.raises(Conflict):
        write(bond, entry("ana", Pause("U1", back_by=clock.now() + timedelta(minutes=45))), nonce="form")


def test_who_left_writes_nothing_more(bond: Bond, ana: Person):
    own_of(ana)
    mine = bonds.bond_for(ana, bond.key)
    assert mine is not None
    bonds.close_seat(mine, mine.seats.get(side=0), clock.now())
    gone = opened(bond)
    gone.held = scopes.Held(bonds.held_of(mine).own, bond.pk, {})
    with pytest.raises(Locked):
        write(gone, entry("ana", Message()))
