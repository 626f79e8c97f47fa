"""A walk over the lines of a bond, without any key: the first bad place of each chain, a sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from tend.web.store.chain import FIRST, Row, link
from tend.web.store.soundness import _Vault, _Walk
from tend.web.vault.inventory import Place

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
ONE, OTHER, AWAY = uuid4(), uuid4(), uuid4()
PLACES = {ONE: Place(7, 2), OTHER: Place(7, 1), AWAY: Place(8, 1)}


def lines(*scopes: UUID, full: bytes = b"") -> list[Row]:
    """Whole chains in one bond, a line for each scope named."""
    made, ends = list[Row](), dict[UUID, tuple[int, bytes]]()
    for n, scope in enumerate(scopes, 1):
        seq, before = ends.get(scope, (0, FIRST))
        row = Row(7, n, f"nonce {n}", 1, AT, scope, 1, seq + 1, uuid4(), b"bare", full, b"", b"")
        row = row._replace(link=link(before, row))
        ends[scope] = (row.seq, row.link)
        made.append(row)
    return made


def said(
    rows: Iterable[Row | int], kept: dict[UUID, UUID] | None = None, gone: Iterable[UUID] = ()
) -> list[str]:
    return list(_Walk(7, _Vault(PLACES, kept or {}, set(gone))).over(rows))


def of(scope: UUID, n: int, wrong: str) -> str:
    return f"Bond 7, chain {scope.hex[:8]}: entry {n} {wrong}."


def test_whole_chains_say_nothing_and_lines_that_wait_are_none():
    assert said(lines(ONE, OTHER, ONE)) == []
    assert said([1, 2, 3]) == []
    assert said([]) == []


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ((2,), "entry 1 is missing"),
        ((1, 3), "entry 2 is missing"),
        ((1, 5), "entries 2 to 4 are missing"),
        ((1, 1), "entry 1 is there twice"),
        ((1, 2, 2, 5), "entry 2 is there twice"),
    ],
)
def test_the_first_gap_in_the_numbers_is_told_and_only_that(numbers: tuple[int, ...], wrong: str):
    assert said(numbers) == [f"Bond 7: {wrong}."]


def test_a_line_that_was_changed_is_told_once_for_its_chain():
    first, second, third = lines(ONE, ONE, ONE)
    rows = [first, second._replace(bare=b"other"), third._replace(bare=b"other too")]
    assert said(rows) == [of(ONE, 2, "was changed, or another one was put in its place")]


def test_the_very_first_line_holds_on_to_the_beginning():
    (first,) = lines(ONE)
    assert said([first._replace(link=link(b"x" * 32, first))]) == [
        of(ONE, 1, "was changed, or another one was put in its place")
    ]


def test_places_left_out_or_stood_in_twice_are_told():
    first, second, third, fourth = lines(ONE, ONE, ONE, ONE)
    assert said([first, third._replace(n=2)]) == [of(ONE, 2, "comes too early: place 2 is missing")]
    assert said([first, fourth._replace(n=2)]) == [of(ONE, 2, "comes too early: places 2 to 3 are missing")]
    assert said([first, second, second._replace(n=3)]) == [
        of(ONE, 3, "stands at place 2, where another one stood before it")
    ]
    assert said([third._replace(n=1, seq=0)]) == [
        of(ONE, 1, "stands at place 0, where another one stood before it")
    ]


def test_each_chain_is_told_for_itself():
    rows = lines(ONE, OTHER, ONE, OTHER)
    broken = [row._replace(bare=b"other") if row.n in (3, 4) else row for row in rows]
    wrong = "was changed, or another one was put in its place"
    assert said(broken) == [of(ONE, 3, wrong), of(OTHER, 4, wrong)]


def test_a_scope_the_keys_do_not_know_or_of_another_bond():
    nowhere = uuid4()
    assert said(lines(nowhere)) == [of(nowhere, 1, "lies in a scope there are no keys for")]
    assert said(lines(AWAY)) == [of(AWAY, 1, "lies in a scope of another bond")]


@pytest.mark.parametrize(("epoch", "fits"), [(0, False), (1, True), (2, True), (3, False), (-1, False)])
def test_only_an_epoch_its_scope_had(epoch: int, fits: bool):
    (row,) = lines(ONE)
    row = row._replace(epoch=epoch)
    told = said([row._replace(link=link(FIRST, row))])
    assert told == ([] if fits else [of(ONE, 1, "names a key its scope never had")])


def test_the_key_of_its_words_is_kept_there_or_was_given_up_and_never_both():
    (row,) = rows = lines(ONE, full=b"words")
    assert said(rows, kept={row.uid: ONE}) == []
    assert said(rows, gone=[row.uid]) == []
    assert said(rows) == [of(ONE, 1, "has lost the key of its words, and nobody took them back")]
    assert said(rows, kept={row.uid: OTHER}) == [of(ONE, 1, "has its key in another scope")]
    assert said(rows, kept={row.uid: ONE}, gone=[row.uid]) == [
        of(ONE, 1, "was taken back, and its key is here again")
    ]
