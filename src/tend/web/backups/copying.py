"""Copies of the SQLite files in use, taken while they are written to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

PATIENCE: Final = 10
"""Seconds to wait for a writer."""


def copy(source: Path, target: Path) -> None:
    """One consistent copy by SQLite's own backup, whatever is written meanwhile; no log beside it."""
    with closing(_opened(source)) as live, closing(sqlite3.connect(target)) as to:
        live.backup(to)
        to.execute("PRAGMA journal_mode=DELETE")


def without(file: Path, table: str) -> None:
    """Take out every row of a table; nothing that was erased stays behind in the file."""
    with closing(sqlite3.connect(file)) as rows:
        rows.execute("PRAGMA secure_delete=ON")
        rows.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name of ours
        rows.commit()
        rows.execute("VACUUM")


def troubles(file: Path) -> Iterator[str]:
    """What SQLite itself finds wrong with a file, a sentence each; none when it is whole."""
    try:
        with closing(_opened(file)) as rows:
            said = [str(row[0]) for row in rows.execute("PRAGMA integrity_check(3)")]
            yield from (f"SQLite finds it damaged: {one}." for one in said if one != "ok")
    except sqlite3.Error as trouble:
        yield f"SQLite cannot read it: {trouble}."


def loose_ends(file: Path) -> Iterator[str]:
    """Rows that point to others that are not there, a sentence for each table."""
    with closing(_opened(file)) as rows:
        for table in sorted({str(row[0]) for row in rows.execute("PRAGMA foreign_key_check")}):
            yield f"In {table} a row points to one that is not there."


def in_use(file: Path) -> bool:
    """Whether some other program has this file open."""
    if not file.is_file() or not file.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(file, timeout=0)) as rows:
            # Leaving the log behind needs the file for oneself; nobody else may have it open.
            mode = str(rows.execute("PRAGMA journal_mode=DELETE").fetchone()[0])
            rows.execute("PRAGMA journal_mode=WAL")
            return mode != "delete"
    except sqlite3.OperationalError as trouble:
        return "locked" in str(trouble)
    except sqlite3.DatabaseError:
        return False


def _opened(file: Path) -> sqlite3.Connection:
    """The file as it is; nothing is made where there is none."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE)
