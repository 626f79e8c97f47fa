"""Reading the record: what memory keeps, where a chain breaks, and what is told when it was set back."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from tend.trust.entries import Message, Note, Withdrawn
from tend.trust.record import Entry
from tend.web.store import bonds, reading, record
from tend.web.store.models import Bond, Line, Person
from tend.web.store.reading import taken_back
from tend.web.vault import witness
from tend.web.vault.models import ContentKey, Grant, Witness
from tend.web.vault.witness import Head
from tests.screens.rows import own_of

pytestmark = pytest.mark.django_db
AT = datetime(2026, 5, 1, 12, tzinfo=UTC)


def as_one(person: Person, bond: Bond) -> Bond:
    own_of(person)
    found = bonds.bond_for(person, bond.key)
    assert found is not None
    return found


def troubles(bond: Bond) -> list[tuple[int, str, str, bool]]:
    return [(t.line, t.what, t.mend, t.left_out) for t in record.opened(bond).troubles]


def words(bond: Bond) -> list[str]:
    return [e.words for e in record.load(bond).entries if isinstance(e.what, Message | Note)]


BROKEN = (
    "the chain of the record breaks here",
    "A line was changed, moved or taken out outside Tend.",
    False,
)
ASK = "Ask whoever runs this Tend whether a copy was put back."


@pytest.fixture
def said(bond: Bond, told) -> Bond:
    """Three messages, of which both know, and a note of Ana's."""
    for n in (1, 2, 3):
        told(bond, "ana", Message(), f"message {n}")
    told(bond, "ana", Note(), "for myself", private=True)
    return bond


def test_each_opens_what_is_theirs(said: Bond, ana: Person, ben: Person):
    assert words(as_one(ana, said)) == ["message 1", "message 2", "message 3", "for myself"]
    assert words(as_one(ben, said)) == ["message 1", "message 2", "message 3"]
    assert troubles(as_one(ben, said)) == []


def test_what_was_opened_once_is_there_again_and_grows(said: Bond, ben: Person, told):
    mine = as_one(ben, said)
    first = record.opened(mine)
    assert record.opened(mine) is first
    told(said, "ana", Message(), "message 4")
    grown = record.opened(mine)
    assert grown is not first
    assert words(mine)[-1] == "message 4"
    assert len(grown.by_n) == len(first.by_n) + 1
    reading.forget(own_of(ben))
    assert record.opened(mine) is not grown
    assert record.opened(mine).record.entries == grown.record.entries


def test_a_line_taken_out_breaks_the_chain_after_it(said: Bond, ben: Person):
    Line.objects.filter(n=2).delete()
    assert troubles(as_one(ben, said)) == [(3, *BROKEN)]


def test_a_mark_that_is_not_of_its_readers_breaks_it_at_the_end(said: Bond, ben: Person):
    last = Line.objects.filter(scope=as_one(ben, said).held.shared.uid).order_by("-seq")[0]  # type: ignore[union-attr]
    Line.objects.filter(pk=last.pk).update(mark=b"x" * 32)
    reading.forget(own_of(ben))
    assert troubles(as_one(ben, said)) == [(last.n, *BROKEN)]


def test_words_that_do_not_open_are_told_and_the_rest_is_read(said: Bond, ben: Person):
    second = Line.objects.filter(scope=as_one(ben, said).held.shared.uid).order_by("seq")[1]  # type: ignore[union-attr]
    Line.objects.filter(pk=second.pk).update(full=b"\x01" + bytes(200))
    reading.forget(own_of(ben))
    mine = as_one(ben, said)
    told = troubles(mine)
    assert (second.n, "an entry here does not open", "It was damaged or moved outside Tend.", True) in told
    assert "message 3" in words(mine)


def test_a_lost_key_is_told_and_the_entry_keeps_its_place(said: Bond, ben: Person):
    last = Line.objects.filter(scope=as_one(ben, said).held.shared.uid).order_by("-seq")[0]  # type: ignore[union-attr]
    assert last.uid
    ContentKey.objects.filter(uid=last.uid).delete()
    reading.forget(own_of(ben))
    mine = as_one(ben, said)
    assert troubles(mine) == [
        (last.n, "the words of an entry here are missing", "Nobody took them back.", False)
    ]
    assert words(mine) == ["message 1", "message 2", ""]


@pytest.mark.parametrize(
    ("cut", "lost"),
    [
        (1, "the record was set back: one entry you had seen is not there"),
        (2, "the record was set back: 2 entries you had seen are not there"),
    ],
)
def test_an_end_cut_off_is_told_to_whoever_had_seen_it(said: Bond, ben: Person, cut: int, lost: str):
    mine = as_one(ben, said)
    assert troubles(mine) == []
    shared = mine.held.shared  # type: ignore[union-attr]
    assert shared is not None
    for line in Line.objects.filter(scope=shared.uid).order_by("-seq")[:cut]:
        line.delete()
    reading.forget(own_of(ben))
    assert troubles(mine) == [(0, lost, ASK, True)]
    record.seen(mine)  # and once they read so, it is not said again
    assert troubles(mine) == []


def test_another_record_of_the_same_length_is_told(said: Bond, ben: Person):
    mine = as_one(ben, said)
    record.opened(mine)
    held = bonds.held_of(mine)
    assert held.shared is not None
    heads = witness.seen(held.own, held.scopes)
    head = heads[held.shared.uid]
    assert head is not None
    witness.see(held.own, {held.shared.uid: Head(head.seq, b"x" * 32)})
    reading.forget(own_of(ben))
    assert troubles(mine) == [(0, "the record is another one than you last saw", ASK, True)]


def test_a_witness_that_is_gone_is_told(said: Bond, ben: Person):
    mine = as_one(ben, said)
    record.opened(mine)
    Witness.objects.filter(person=ben.pk).delete()
    reading.forget(own_of(ben))
    assert troubles(mine) == [(0, "what you had seen of the record was forgotten outside Tend", ASK, True)]


def test_a_scope_that_no_longer_opens_is_told(said: Bond, ben: Person):
    mine = as_one(ben, said)
    shared = bonds.held_of(mine).shared
    assert shared is not None
    Grant.objects.filter(person=ben.pk, scope=shared.row).update(box=b"x" * 80)
    reading.forget(own_of(ben))
    told = troubles(as_one(ben, said))
    assert (0, "a part of the record no longer opens for you", ASK, True) in told


def entry(by: str, what: object, *, private: bool = False, name: str = "", instead: str = "") -> Entry:
    return Entry(AT, by, what, "", private, id=name, instead=instead)  # type: ignore[arg-type]


def test_taking_words_back_takes_their_earlier_wordings_along():
    entries = {
        1: entry("ana", Message(), name="a1"),
        2: entry("ana", Message(), name="a2", instead="a1"),
        3: entry("ana", Message(), name="a3", instead="a2"),
        4: entry("ana", Message(), name="a4"),
        5: entry("ana", Withdrawn("a3")),
    }
    assert taken_back(entries) == {1, 2, 3}


def test_nobody_takes_back_the_other_s_words():
    entries = {1: entry("ana", Message(), name="a1"), 2: entry("ben", Withdrawn("a1"))}
    assert taken_back(entries) == set()


def test_unseen_it_takes_only_what_is_unseen():
    entries = {
        1: entry("ana", Message(), name="a1"),
        2: entry("ana", Note(), name="a2", private=True),
        3: entry("ana", Withdrawn("a1"), private=True),
        4: entry("ana", Withdrawn("a2"), private=True),
    }
    assert taken_back(entries) == {2}
    assert taken_back({2: entries[2], 3: entry("ana", Withdrawn("a2"))}) == {2}


def test_a_chain_goes_on_where_it_ended():
    one, other = uuid4(), uuid4()
    heads = {one: Head(3, b"")}

    def rows(*places: tuple[object, int]) -> list[Any]:
        return [SimpleNamespace(scope=scope, seq=seq) for scope, seq in places]

    assert reading._follows(heads, rows((one, 4), (one, 5), (other, 1)))
    assert not reading._follows(heads, rows((one, 5)))
    assert not reading._follows(heads, rows((other, 2)))
    assert not reading._follows(heads, rows((one, 4), (other, 3)))
