"""`tend backup`: everything is in it, nothing can be read in it, and old ones go."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tend.web.backups import copying, envelope, hostkey, shelf, taking
from tend.web.backups.taking import Places
from tend.web.store import elsewhere

from .conftest import NOW, Shell, rows_of


def test_a_backup_is_two_sealed_files_and_says_so(shell: Shell):
    said = shell("backup", str(shell.shelf))
    assert said.status == 0
    assert said.out.splitlines() == [
        "2026-04-01T030000Z-record.tend",
        "2026-04-01T030000Z-keys.tend",
        "16 entries, tried out and sealed.",
    ]
    assert sorted(file.name for file in shell.shelf.iterdir()) == sorted(said.out.splitlines()[:2])
    assert all(file.stat().st_mode & 0o077 == 0 for file in shell.shelf.iterdir())


def test_the_first_backup_makes_a_key_and_says_what_to_do_with_it(shell: Shell):
    first, second = shell("backup", str(shell.shelf)), shell("backup", str(shell.shelf))
    assert first.err.startswith("A key was made for your backups. Take backup.private out of the data folder")
    assert second.err.startswith("Take backup.private out")
    (shell.data / hostkey.PRIVATE).unlink()
    assert shell("backup", str(shell.shelf)).err == ""


def test_nothing_of_the_rows_can_be_read_in_a_backup(shell: Shell):
    shell.backed_up()
    for file in shell.shelf.iterdir():
        content = file.read_bytes()
        assert content.startswith(envelope.FIRST)
        assert b"SQLite format" not in content
        assert b"ruth kelly" not in content.lower()


def test_nothing_but_the_rows_stays_in_the_data_folder(shell: Shell):
    before = {path.name for path in shell.data.iterdir()}
    (shell.data / f"{taking.WORKPLACE}left-by-a-power-cut").mkdir()
    shell.backed_up()
    assert {path.name for path in shell.data.iterdir()} - before == {hostkey.PUBLIC, hostkey.PRIVATE}


def test_a_backup_under_way_is_left_alone_by_another(shell: Shell, here: Places):
    with taking.workplace(shell.data) as place:
        (place / "record").write_bytes(b"half copied")
        shell.backed_up()
        assert (place / "record").exists()
    assert not place.exists()


def test_nobody_is_signed_in_by_a_backup(shell: Shell, here: Places, tmp_path: Path):
    assert here.record is not None
    columns = "session_key, session_data, expire_date, person_id"
    row = ("k" * 40, "what opens for Ana", "2030-01-01 00:00:00", 1)
    rows_of(here.record, f"INSERT INTO store_sitting ({columns}) VALUES (?, ?, ?, ?)", *row)
    shell.backed_up()
    shell("restore", str(shell.shelf), "--over")
    assert rows_of(here.record, "SELECT * FROM store_sitting") == []
    assert b"what opens for Ana" not in here.record.read_bytes()


def test_records_go_after_thirty_days_and_keys_after_seven(shell: Shell):
    shell.shelf.mkdir()
    for days in (6, 8, 29, 31):
        for kind in ("record", "keys"):
            (shell.shelf / shelf.called(NOW - timedelta(days=days), kind)).write_bytes(b"old")
    (shell.shelf / "notes.txt").write_text("Mine, and no backup.")
    said = shell("backup", str(shell.shelf))
    assert "4 old ones are gone." in said.out
    ages = sorted(((NOW - one.at).days, one.kind) for one in shelf.on(shell.shelf))
    assert ages == [(0, "keys"), (0, "record"), (6, "keys"), (6, "record"), (8, "record"), (29, "record")]
    assert (shell.shelf / "notes.txt").exists()


def test_a_backup_with_a_trouble_is_kept_and_no_older_one_goes(shell: Shell, here: Places):
    assert here.record is not None
    shell.shelf.mkdir()
    old = shell.shelf / shelf.called(NOW - timedelta(days=40), "record")
    old.write_bytes(b"the last good one")
    rows_of(
        here.record, "UPDATE store_line SET recorded_at = '2026-03-03 00:00:00' WHERE n = 5 AND bond_id = 1"
    )
    said = shell("backup", str(shell.shelf))
    assert said.status == 1
    assert "entry 5 was changed" in said.err
    assert old.exists()
    assert len(shelf.on(shell.shelf)) == 3


def test_a_damaged_file_is_not_taken_for_a_backup(shell: Shell, here: Places):
    with here.keys.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    said = shell("backup", str(shell.shelf))
    assert said.status == 1
    assert "SQLite" in said.err
    assert list(shell.shelf.iterdir()) == []


def test_without_a_record_nothing_is_backed_up(shell: Shell, here: Places):
    here.keys.unlink()
    said = shell("backup", str(shell.shelf))
    assert (said.status, said.err) == (
        2,
        "tend: There is no keys.sqlite3 in this folder; TEND_DATA names another.\n",
    )


def test_two_backups_in_one_second_are_two(shell: Shell, here: Places):
    first = taking.back_up(here, shell.shelf, NOW)
    second = taking.back_up(here, shell.shelf, NOW)
    assert (first.at, second.at) == (NOW, NOW + timedelta(seconds=1))
    assert len(shelf.on(shell.shelf)) == 4


def test_half_a_key_pair_makes_no_new_one(shell: Shell):
    shell.backed_up()
    (shell.data / hostkey.PUBLIC).unlink()
    said = shell("backup", str(shell.shelf))
    assert said.status == 2
    assert "put it back" in said.err


def test_a_disk_that_keeps_something_else_is_noticed(
    shell: Shell, here: Places, monkeypatch: pytest.MonkeyPatch
):
    seal = envelope.seal

    def forgets(plain: Path, sealed: Path, public: bytes, label: bytes) -> bytes:
        key = seal(plain, sealed, public, label)
        content = bytearray(sealed.read_bytes())
        content[-40] ^= 1
        sealed.write_bytes(content)
        return key

    monkeypatch.setattr(envelope, "seal", forgets)
    said = shell("backup", str(shell.shelf))
    assert said.status == 1
    assert "does not open again" in said.err
    assert shelf.on(shell.shelf) == []


def test_where_postgres_keeps_the_record_the_keys_alone_are_taken(
    shell: Shell, here: Places, monkeypatch: pytest.MonkeyPatch
):
    apart = Places(here.folder, None, here.keys)
    monkeypatch.setattr(taking, "places", lambda: apart)
    with elsewhere.opened(here.record, here.keys) as rows:
        monkeypatch.setattr(elsewhere, "HERE", rows)
        said = shell("backup", str(shell.shelf))
        assert said.status == 0
        assert [one.kind for one in shelf.on(shell.shelf)] == ["keys"]
        assert "take it with pg_dump" in said.err
        assert shell("restore", str(shell.shelf), "--drill").status == 0


def test_a_copy_in_the_middle_of_writing_is_whole(here: Places, tmp_path: Path):
    assert here.record is not None
    copying.copy(here.record, tmp_path / "copy")
    assert list(copying.troubles(tmp_path / "copy")) == []
    assert rows_of(tmp_path / "copy", "SELECT count(*) FROM store_line") == [(16,)]
    shutil.copy(here.record, tmp_path / "again")
    assert not copying.in_use(tmp_path / "again")
