"""What a host may try with the files of a stopped Tend: `python -m bench.proofs.tampering`.

Each kind is done to a fresh copy of a lived-in folder, with every rule of the tables put aside first. Then
`tend verify` is asked, Tend is started again, and both people sign in and open their pages. Every kind has to
be named by the one or shown to the other, no page may be a fault (5xx), and no word may reach the wrong one.
"""

import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from . import cast
from .cast import Actor
from .phone import Phone
from .served import Served, served

SECRET = "Under the stairs lie the letters"
NOTICE = re.compile(
    r"set back|not there any more|does not open|no longer opens|words of an entry here are missing"
    r"|chain of the record breaks|another one than you last saw|was not written by Tend"
    r"|was forgotten outside Tend",
    re.IGNORECASE,
)
"""How a page says that something is wrong with the record."""
PAGES = ("", "record", "record?show=mine", "repair", "picture", "promises", "you", "you/export", "together")


def on_record(sql: str) -> Callable[[Path], None]:
    """Something done to the lines, without the rules of their table."""

    def act(home: Path) -> None:
        with closing(sqlite3.connect(home / "tend.sqlite3")) as rows:
            _loosen(rows, "store_line")
            rows.executescript(sql)
            rows.commit()

    return act


def on_keys(sql: str) -> Callable[[Path], None]:
    """Something done to the keys."""

    def act(home: Path) -> None:
        with closing(sqlite3.connect(home / "keys.sqlite3")) as rows:
            rows.executescript(sql)
            rows.commit()

    return act


def _loosen(rows: sqlite3.Connection, table: str) -> None:
    """The same rows in a table that minds nothing."""
    names = [row[1] for row in rows.execute(f"PRAGMA table_info({table})")]
    rows.execute(f"CREATE TABLE loose AS SELECT {', '.join(names)} FROM {table}")
    rows.execute(f"DROP TABLE {table}")
    rows.execute(f"ALTER TABLE loose RENAME TO {table}")


OF_BOTH = "(SELECT scope FROM store_line GROUP BY scope HAVING count(DISTINCT seat_id) > 1)"
OWN = f"(SELECT scope FROM store_line WHERE scope <> {OF_BOTH} ORDER BY n LIMIT 1)"
MIDDLE = f"(SELECT n FROM store_line WHERE scope = {OF_BOTH} ORDER BY n LIMIT 1 OFFSET 3)"
LAST = "(SELECT max(n) FROM store_line)"
SWAP = "bare, full, uid, link, mark"

KINDS: dict[str, Callable[[Path], None]] = {
    "a word changed": on_record(f"UPDATE store_line SET full = zeroblob(length(full)) WHERE n = {MIDDLE}"),
    "an entry put earlier": on_record(
        f"UPDATE store_line SET recorded_at = '2020-01-01 00:00:00' WHERE n = {MIDDLE}"
    ),
    "an entry given to the other": on_record(
        f"UPDATE store_line SET seat_id = (SELECT sum(id) FROM store_seat) - seat_id WHERE n = {MIDDLE}"
    ),
    "an entry taken out": on_record(f"DELETE FROM store_line WHERE n = {MIDDLE}"),
    "an entry taken out and the gap closed": on_record(
        f"CREATE TEMP TABLE at AS SELECT n, seq, scope FROM store_line WHERE n = {MIDDLE};"
        "DELETE FROM store_line WHERE n = (SELECT n FROM at);"
        "UPDATE store_line SET seq = seq - 1"
        " WHERE scope = (SELECT scope FROM at) AND seq > (SELECT seq FROM at);"
        "UPDATE store_line SET n = n - 1 WHERE n > (SELECT n FROM at)"
    ),
    "two entries exchanged": on_record(
        f"CREATE TEMP TABLE two AS SELECT n, {SWAP} FROM store_line"
        f" WHERE scope = {OF_BOTH} ORDER BY n LIMIT 2;"
        f"UPDATE store_line SET ({SWAP}) = (SELECT {SWAP} FROM two WHERE two.n <> store_line.n)"
        " WHERE n IN (SELECT n FROM two)"
    ),
    "the end cut off": on_record(
        f"DELETE FROM store_line WHERE n = {LAST}; DELETE FROM store_line WHERE n = {LAST}"
    ),
    "a private entry moved among the shared": on_record(
        f"UPDATE store_line SET scope = {OF_BOTH}, seq = 1 + (SELECT max(seq) FROM store_line"
        f" WHERE scope = {OF_BOTH}) WHERE n = (SELECT max(n) FROM store_line WHERE scope = {OWN})"
    ),
    "an entry doubled": on_record(
        f"CREATE TEMP TABLE one AS SELECT * FROM store_line WHERE n = {MIDDLE};"
        f"UPDATE one SET id = 9999, n = 1 + {LAST}; INSERT INTO store_line SELECT * FROM one"
    ),
    "letters where sealed bytes belong": on_record(
        f"UPDATE store_line SET bare = 'He never wrote this.' WHERE n = {MIDDLE}"
    ),
    "bytes that are no letters where a time belongs": on_record(
        f"UPDATE store_line SET recorded_at = 'long ago' WHERE n = {MIDDLE}"
    ),
    "the key of an entry destroyed": on_keys(
        "DELETE FROM vault_contentkey WHERE uid = (SELECT uid FROM vault_contentkey LIMIT 1)"
    ),
    "the keys of two entries exchanged": on_keys(
        "CREATE TEMP TABLE two AS SELECT uid, wrapped FROM vault_contentkey"
        " WHERE scope_id = (SELECT id FROM vault_scope WHERE owner IS NULL) LIMIT 2;"
        "UPDATE vault_contentkey SET wrapped ="
        " (SELECT wrapped FROM two WHERE two.uid <> vault_contentkey.uid) WHERE uid IN (SELECT uid FROM two)"
    ),
    "what one was given handed to the other": on_keys(
        "UPDATE vault_grant SET box = (SELECT box FROM vault_grant JOIN vault_scope s ON s.id = scope_id"
        " WHERE s.owner IS NOT NULL LIMIT 1)"
        " WHERE scope_id = (SELECT id FROM vault_scope WHERE owner IS NULL)"
    ),
    "what they last saw forgotten": on_keys("DELETE FROM vault_witness"),
}
"""What is done, by its name."""


@dataclass
class Findings:
    """Which kinds were noticed, and by whom; which pages were faults."""

    kinds: int = 0
    by_verify: int = 0
    by_people: int = 0
    unnoticed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.kinds} kinds: {self.by_verify} named by tend verify, {self.by_people} shown to the two, "
            f"{len(self.unnoticed)} unnoticed, {len(self.faults)} pages were faults, {len(self.leaks)} leaks"
        )


def prove(kinds: tuple[str, ...] = tuple(KINDS)) -> Findings:
    """Each kind on a copy of the same folder; and no change at all, which nobody may complain about."""
    found = Findings()
    with served() as house:
        ana, ben = cast.couple(house)
        for n in range(4):
            ana.says("message", words=f"Aloud, for the time number {n}")
            ben.says("thanks", words=f"You waited up, {n}")
            ana.says("note", words=f"{SECRET}, {n}")
        for one in (ana, ben):
            one.phone.get(one.at("record"))
        house.stop()
        calm = _tried(house, "nothing at all", lambda _: None, (ana, ben), found)
        found.unnoticed += ["nothing was done, and trouble was told"] if any(calm) else []
        for name in kinds:
            verified, shown = _tried(house, name, KINDS[name], (ana, ben), found)
            found.kinds += 1
            found.by_verify, found.by_people = found.by_verify + verified, found.by_people + shown
            found.unnoticed += [] if verified or shown else [name]
    return found


def _tried(
    house: Served, name: str, act: Callable[[Path], None], people: tuple[Actor, ...], found: Findings
) -> tuple[bool, bool]:
    """One kind done to a copy: whether verify names it, and whether the two are shown it."""
    there = Served(house.folder / "copy")
    shutil.copytree(house.home, there.home)
    try:
        act(there.home)
        verified = there.tend("verify").returncode == 1
        there.start()
        shown = [_looked(there, one, name, found) for one in people]
        return verified, any(shown)
    finally:
        there.kill()
        shutil.rmtree(there.folder)


def _looked(there: Served, one: Actor, name: str, found: Findings) -> bool:
    """Somebody signs in and opens their pages; whether any of them says that something is wrong."""
    again = Actor(one.login, one.name, Phone(there.port, one.login), bonds=one.bonds)
    pages = [again.enters(), *(again.phone.get(again.at(path)) for path in PAGES)]
    found.faults += [
        f"{name}: {one.login} at {page.path}: {page.status}" for page in pages if page.status >= 500
    ]
    if one.login != "ana":
        found.leaks += [f"{name}: {page.path}" for page in pages if SECRET in page.text]
    return any(NOTICE.search(page.text) for page in pages)


def main(*kinds: str) -> int:
    """The whole, or the kinds that are named, with its figure last."""
    found = prove(kinds or tuple(KINDS))
    for one in (*found.unnoticed, *found.faults, *found.leaks):
        print(one)
    print(f"tampering: {found.line()}")
    return 1 if found.unnoticed or found.faults or found.leaks else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
