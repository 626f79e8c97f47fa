"""`tend restore`: what was backed up comes back, what was taken back does not, and nothing else is let in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tend.web.backups import hostkey, shelf
from tend.web.backups.taking import Places

from .conftest import NOW, Shell, at_home, rows_of


def test_a_drill_opens_the_backup_and_changes_nothing(shell: Shell, here: Places):
    shell.backed_up()
    assert here.record is not None
    before = {path.name: path.read_bytes() for path in shell.data.iterdir() if path.is_file()}
    said = shell("restore", str(shell.shelf), "--drill")
    assert said.status == 0
    assert said.out.splitlines() == [
        "Tried out: 16 entries, as they stood at 2026-04-01T030000Z.",
        "1 of the entries ever written stay taken back.",
    ]
    assert {path.name: path.read_bytes() for path in shell.data.iterdir() if path.is_file()} == before


def test_what_was_backed_up_comes_back_into_an_empty_folder(
    shell: Shell, here: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shell.backed_up()
    there = at_home(tmp_path / "elsewhere", monkeypatch)
    said = shell("restore", str(shell.shelf), "--key", str(shell.data / hostkey.PRIVATE))
    assert said.status == 0
    assert said.out.startswith("Brought back: 16 entries")
    assert here.record is not None
    assert there.record is not None
    lines = "SELECT bond_id, n, uid, link, mark, full FROM store_line ORDER BY bond_id, n"
    assert rows_of(there.record, lines) == rows_of(here.record, lines)
    assert shell("verify").out == "16 entries: every chain is whole.\n"


def test_a_record_that_is_there_is_not_overwritten_unasked(shell: Shell, here: Places):
    shell.backed_up()
    assert here.record is not None
    rows_of(here.record, "UPDATE store_host SET name = 'Ruth herself'")
    said = shell("restore", str(shell.shelf))
    assert (said.status, said.out) == (2, "")
    assert "say --over" in said.err
    assert rows_of(here.record, "SELECT name FROM store_host") == [("Ruth herself",)]


def test_asked_to_it_sets_the_record_aside_and_a_later_backup_clears_that_away(shell: Shell, here: Places):
    shell.backed_up()
    said = shell("restore", str(shell.shelf), "--over")
    assert said.status == 0
    (aside,) = shell.data.glob("set-aside-*")
    assert aside.name in said.out
    assert sorted(file.name for file in aside.iterdir()) == ["keys.sqlite3", "tend.sqlite3"]
    shell.backed_up()
    assert aside.exists()
    aside.rename(shell.data / f"set-aside-{NOW - timedelta(days=8):{shelf.FORM}}")
    shell.backed_up()
    assert list(shell.data.glob("set-aside-*")) == []


def test_while_tend_runs_nothing_is_put_in_place(shell: Shell, here: Places):
    shell.backed_up()
    with closing(sqlite3.connect(here.keys)) as running:
        running.execute("PRAGMA journal_mode=WAL")
        running.execute("SELECT count(*) FROM vault_gone").fetchone()
        said = shell("restore", str(shell.shelf), "--over")
    assert (said.status, said.err) == (2, "tend: Tend is running on this folder. Stop it first.\n")


def test_words_taken_back_after_a_backup_stay_taken_back(shell: Shell, here: Places):
    shell.backed_up()
    assert here.record is not None
    (uid,) = rows_of(here.record, "SELECT uid FROM store_line WHERE n = 1 AND bond_id = 1")[0]
    rows_of(here.keys, "DELETE FROM vault_contentkey WHERE uid = ?", uid)
    rows_of(here.keys, "INSERT INTO vault_gone VALUES (?)", uid)
    said = shell("restore", str(shell.shelf), "--over")
    assert "2 of the entries ever written stay taken back." in said.out
    assert rows_of(here.keys, "SELECT count(*) FROM vault_contentkey WHERE uid = ?", uid) == [(0,)]


def test_words_taken_back_stay_so_when_only_a_later_backup_knows_it(
    shell: Shell, here: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    first = shell.backed_up()
    assert here.record is not None
    (uid,) = rows_of(here.record, "SELECT uid FROM store_line WHERE n = 1 AND bond_id = 1")[0]
    rows_of(here.keys, "DELETE FROM vault_contentkey WHERE uid = ?", uid)
    rows_of(here.keys, "INSERT INTO vault_gone VALUES (?)", uid)
    shell.backed_up()
    key = str(shell.data / hostkey.PRIVATE)
    there = at_home(tmp_path / "elsewhere", monkeypatch)
    said = shell("restore", str(shell.shelf), "--at", first, "--key", key)
    assert said.status == 0
    assert rows_of(there.keys, "SELECT count(*) FROM vault_contentkey WHERE uid = ?", uid) == [(0,)]


def test_where_the_ledger_cannot_be_read_that_is_said(shell: Shell, here: Places):
    shell.backed_up()
    with here.keys.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    said = shell("restore", str(shell.shelf), "--over")
    assert said.status == 0
    assert "those words can be read again. Tell the two." in said.err


@pytest.mark.parametrize("where", [20, 60, 200, 70_000, -1])
def test_a_backup_with_one_changed_bit_is_refused(shell: Shell, where: int):
    stamp = shell.backed_up()
    file = shell.shelf / f"{stamp}-record.tend"
    content = bytearray(file.read_bytes())
    content[where] ^= 1
    file.write_bytes(content)
    for asked in (["--drill"], ["--over"]):
        said = shell("restore", str(shell.shelf), *asked)
        assert (said.status, said.out) == (1, "")
        assert said.err.count("\n") == 1
        assert file.name in said.err


@pytest.mark.parametrize("left", [0, 5, 30, 100, 66_000, -10])
def test_a_backup_cut_short_is_refused(shell: Shell, left: int):
    stamp = shell.backed_up()
    file = shell.shelf / f"{stamp}-keys.tend"
    file.write_bytes(file.read_bytes()[:left])
    said = shell("restore", str(shell.shelf), "--drill")
    assert said.status == 1
    assert said.err.count("\n") == 1


def test_a_backup_with_something_behind_its_end_is_refused(shell: Shell):
    stamp = shell.backed_up()
    with (shell.shelf / f"{stamp}-record.tend").open("ab") as file:
        file.write(b"more")
    assert shell("restore", str(shell.shelf), "--drill").status == 1


def test_a_plain_copy_of_the_files_is_no_backup(shell: Shell, here: Places):
    assert here.record is not None
    shell.backed_up()
    plain = shell.shelf.with_name("plain")
    plain.mkdir()
    shutil.copy(here.record, plain)
    shutil.copy(here.keys, plain)
    said = shell("restore", str(plain), "--drill")
    assert said.status == 2
    assert (
        said.err
        == "tend: There is no backup that `tend backup` made in plain; a plain copy of the files is none.\n"
    )
    for kind, file in (("record", here.record), ("keys", here.keys)):
        shutil.copy(file, plain / f"2026-04-02T030000Z-{kind}.tend")
    said = shell("restore", str(plain), "--drill")
    assert said.status == 1
    assert "is no backup that `tend backup` made" in said.err


def test_another_hosts_key_opens_nothing(shell: Shell, tmp_path: Path):
    shell.backed_up()
    (tmp_path / "other").mkdir()
    hostkey.public(tmp_path / "other")
    said = shell("restore", str(shell.shelf), "--drill", "--key", str(tmp_path / "other" / hostkey.PRIVATE))
    assert said.status == 1
    assert "sealed to another key" in said.err


@pytest.mark.parametrize("content", [None, b"", b"zz", b"00" * 31, b"\xff\xfe"])
def test_a_key_that_is_none_gets_one_sentence(shell: Shell, tmp_path: Path, content: bytes | None):
    shell.backed_up()
    if content is not None:
        (tmp_path / "key").write_bytes(content)
    said = shell("restore", str(shell.shelf), "--drill", "--key", str(tmp_path / "key"))
    assert (said.status, said.err.count("\n")) == (2, 1)


def test_a_backup_under_another_name_is_refused(shell: Shell):
    first, second = shell.backed_up(), shell.backed_up()
    (shell.shelf / f"{first}-record.tend").replace(shell.shelf / f"{second}-record.tend")
    said = shell("restore", str(shell.shelf), "--drill")
    assert said.status == 1
    assert "another backup under this name" in said.err


def test_a_record_whose_keys_are_gone_is_not_brought_back(shell: Shell):
    stamp = shell.backed_up()
    (shell.shelf / f"{stamp}-keys.tend").unlink()
    said = shell("restore", str(shell.shelf), "--drill")
    assert said.status == 2
    assert "without them nobody reads it" in said.err


@pytest.mark.parametrize("stamp", ["2020-01-01T000000Z", "yesterday"])
def test_a_stamp_nobody_gave_gets_one_sentence(shell: Shell, stamp: str):
    shell.backed_up()
    said = shell("restore", str(shell.shelf), "--drill", "--at", stamp)
    assert (said.status, said.err.count("\n")) == (2, 1)
    assert stamp in said.err


def test_a_folder_that_is_none_gets_one_sentence(shell: Shell, tmp_path: Path):
    said = shell("restore", str(tmp_path / "nowhere"), "--drill")
    assert (said.status, said.err) == (2, "tend: nowhere is no folder of backups.\n")


def test_a_backup_of_a_changed_record_is_not_brought_back(shell: Shell, here: Places):
    assert here.record is not None
    rows_of(here.record, "DELETE FROM store_line WHERE n = 3 AND bond_id = 1")
    assert shell("backup", str(shell.shelf)).status == 1
    said = shell("restore", str(shell.shelf), "--over")
    assert said.status == 1
    assert "entry 3 is missing" in said.err
    assert list(shell.data.glob("set-aside-*")) == []
