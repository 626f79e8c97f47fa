"""`tend verify`: whatever a host does to the rows without a key, the first bad place is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from uuid import uuid4

import pytest

from tend.web.backups.taking import Places

from .conftest import Shell, rows_of

ANAS = "SELECT scope FROM store_line WHERE bond_id = 1 AND n = 2"
SHARED = "SELECT scope FROM store_line WHERE bond_id = 1 AND n = 1"

Act = Callable[[Places], None]


def line(sql: str) -> Act:
    """Something done to the rows of the record, with every rule of the tables put aside first."""

    def act(here: Places) -> None:
        assert here.record is not None
        with closing(sqlite3.connect(here.record)) as rows:
            text = rows.execute("SELECT sql FROM sqlite_master WHERE name = 'store_line'").fetchone()[0]
            names = [row[1] for row in rows.execute("PRAGMA table_info(store_line)")]
            lenient = (
                text.split(", CONSTRAINT")[0].replace(" UNIQUE", "").replace('"store_line"', '"loose"', 1)
            )
            rows.execute(lenient + (")" if lenient.count("(") > lenient.count(")") else ""))
            listed = ", ".join(f'"{name}"' for name in names)
            rows.execute(f"INSERT INTO loose ({listed}) SELECT {listed} FROM store_line")
            rows.execute("DROP TABLE store_line")
            rows.execute("ALTER TABLE loose RENAME TO store_line")
            rows.executescript(sql)
            rows.commit()

    return act


def key(sql: str, *values: str) -> Act:
    """Something done to the rows of the keys."""

    def act(here: Places) -> None:
        rows_of(here.keys, sql, *values)

    return act


def lost_key(here: Places) -> None:
    """The key of one entry is gone, and nobody took its words back."""
    assert here.record is not None
    (uid,) = rows_of(here.record, "SELECT uid FROM store_line WHERE bond_id = 1 AND n = 3")[0]
    rows_of(here.keys, "DELETE FROM vault_contentkey WHERE uid = ?", uid)


def key_come_back(here: Places) -> None:
    """The key of words that were taken back is here again."""
    (gone,) = rows_of(here.keys, "SELECT uid FROM vault_gone")[0]
    rows_of(
        here.keys,
        "INSERT INTO vault_contentkey (uid, scope_id, epoch, wrapped) "
        "SELECT ?, id, 1, x'00' FROM vault_scope WHERE owner IS NULL AND bond = 1",
        gone,
    )


TAMPERED: dict[str, tuple[Act, str]] = {
    "an entry is changed": (
        line("UPDATE store_line SET bare = CAST(substr(bare, 2) AS BLOB) WHERE bond_id = 1 AND n = 4"),
        "entry 4 was changed",
    ),
    "letters stand where sealed bytes belong": (
        line("UPDATE store_line SET bare = 'He never wrote this.' WHERE bond_id = 1 AND n = 4"),
        "what comes after entry 3 is no row that Tend wrote",
    ),
    "bytes that are no letters stand as letters": (
        line("UPDATE store_line SET bare = CAST(x'fffe' AS TEXT) WHERE bond_id = 1 AND n = 4"),
        "what comes after entry 3 is no row that Tend wrote",
    ),
    "an entry has no time": (
        line("UPDATE store_line SET recorded_at = 'long ago' WHERE bond_id = 1 AND n = 4"),
        "what comes after entry 3 is no row that Tend wrote",
    ),
    "the words of an entry are changed": (
        line("UPDATE store_line SET full = zeroblob(length(full)) WHERE bond_id = 1 AND n = 5"),
        "entry 5 was changed",
    ),
    "the time of an entry is changed": (
        line("UPDATE store_line SET recorded_at = '2026-01-01 00:00:00' WHERE bond_id = 1 AND n = 3"),
        "entry 3 was changed",
    ),
    "an entry is given to the other": (
        line("UPDATE store_line SET seat_id = 3 - seat_id WHERE bond_id = 1 AND n = 3"),
        "entry 3 was changed",
    ),
    "an entry is taken out": (
        line("DELETE FROM store_line WHERE bond_id = 1 AND n = 5"),
        "Bond 1: entry 5 is missing.",
    ),
    "several are taken out": (
        line("DELETE FROM store_line WHERE bond_id = 1 AND n BETWEEN 5 AND 7"),
        "Bond 1: entries 5 to 7 are missing.",
    ),
    "one is taken out and the numbers closed up": (
        line("DELETE FROM store_line WHERE n = 5 AND bond_id = 1;"
             "UPDATE store_line SET n = n - 1 WHERE bond_id = 1 AND n > 5"),
        "comes too early: place",
    ),
    "two change places": (
        line("UPDATE store_line SET n = 99 WHERE bond_id = 1 AND n = 3;"
             "UPDATE store_line SET n = 3 WHERE bond_id = 1 AND n = 5;"
             "UPDATE store_line SET n = 5 WHERE bond_id = 1 AND n = 99"),
        "entry 3 comes too early",
    ),
    "two change their content": (
        line("CREATE TEMP TABLE two AS SELECT n, bare, full, uid, link, mark FROM store_line"
             "  WHERE bond_id = 1 AND n IN (1, 5);"
             "UPDATE store_line SET (bare, full, uid, link, mark) ="
             "  (SELECT bare, full, uid, link, mark FROM two WHERE two.n = 6 - store_line.n)"
             "  WHERE bond_id = 1 AND n IN (1, 5)"),
        "entry 1 was changed, or another one was put in its place",
    ),
    "a private entry is moved among the shared ones": (
        line(f"UPDATE store_line SET scope = ({SHARED}), seq = 2 WHERE bond_id = 1 AND n = 2"),
        "entry 2",
    ),
    "an entry is moved to a scope nobody knows": (
        line("UPDATE store_line SET scope = '00000000000000000000000000000001' WHERE bond_id = 1 AND n = 2"),
        "entry 2 lies in a scope there are no keys for",
    ),
    "an entry of one bond is moved to another": (
        line("UPDATE store_line SET bond_id = 2, n = 3 WHERE bond_id = 1 AND n = 14"),
        "entry 3 lies in a scope of another bond",
    ),
    "an entry is written twice": (
        line("CREATE TEMP TABLE one AS SELECT * FROM store_line WHERE bond_id = 1 AND n = 3;"
             "UPDATE one SET id = 999; INSERT INTO store_line SELECT * FROM one"),
        "entry 3 is there twice",
    ),
    "an entry is put in again at the end": (
        line("CREATE TEMP TABLE one AS SELECT * FROM store_line WHERE bond_id = 1 AND n = 3;"
             "UPDATE one SET id = 999, n = 15; INSERT INTO store_line SELECT * FROM one"),
        "entry 15 stands at place",
    ),
    "an epoch is invented": (
        line("UPDATE store_line SET epoch = 9 WHERE bond_id = 1 AND n = 3"),
        "entry 3 names a key its scope never had",
    ),
    "a key is destroyed": (lost_key, "entry 3 has lost the key of its words, and nobody took them back"),
    "a destroyed key comes back": (key_come_back, "was taken back, and its key is here again"),
    "a scope is taken out": (key("DELETE FROM vault_scope WHERE uid = (SELECT uid FROM vault_scope LIMIT 1)"),
                             "lies in a scope there are no keys for"),
    "the keys of one bond are given to another": (
        key("UPDATE vault_scope SET bond = 2 WHERE owner IS NULL"), "lies in a scope of another bond"),
}  # fmt: skip


def test_a_record_nobody_touched_is_whole(shell: Shell):
    said = shell("verify")
    assert (said.status, said.out, said.err) == (0, "16 entries: every chain is whole.\n", "")


@pytest.mark.parametrize("what", TAMPERED)
def test_what_a_host_did_is_named_at_its_first_place(shell: Shell, here: Places, what: str):
    act, says = TAMPERED[what]
    act(here)
    said = shell("verify")
    assert (said.status, said.out) == (1, "")
    assert says in said.err
    assert len(said.err.splitlines()) <= 4


def test_a_chain_that_was_made_anew_looks_whole_from_outside(shell: Shell, here: Places):
    """Without keys nobody can tell; the two see it by their marks (tests/screens)."""
    assert here.record is not None
    rows_of(here.record, "DELETE FROM store_line WHERE bond_id = 1 AND n = 14")
    assert shell("verify").status == 0


def test_a_file_sqlite_cannot_read_is_named(shell: Shell, here: Places):
    assert here.record is not None
    with here.record.open("r+b") as file:
        file.write(b"\xff" * 200)
    said = shell("verify")
    assert said.status == 1
    assert said.err.startswith("tend.sqlite3: ")


def test_a_folder_without_keys_gets_one_sentence(shell: Shell, here: Places):
    here.keys.unlink()
    said = shell("verify")
    assert (said.status, said.err) == (
        2,
        "tend: There is no keys.sqlite3 in this folder; TEND_DATA names another.\n",
    )


def test_words_that_wait_to_be_sealed_are_counted_and_not_blamed(shell: Shell, here: Places):
    assert here.record is not None
    rows_of(
        here.record,
        "INSERT INTO store_line (bond_id, n, nonce, seat_id, recorded_at, epoch, bare, full, link, mark, "
        "plain_private, plain_text) "
        "VALUES (2, 3, ?, 3, '2026-03-02 09:00:00', 0, x'', x'', x'', x'', 0, 'a line')",
        uuid4().hex,
    )
    assert shell("verify").out == "17 entries: every chain is whole.\n"
