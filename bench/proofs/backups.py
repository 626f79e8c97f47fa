"""Backups taken while two people write: `python -m bench.proofs.backups 25`.

Each is tried out, brought back into a folder of its own and served there; whatever was answered before it
began has to be in it. What was taken back meanwhile stays taken back in the oldest of them too. Beside each,
the files are copied plainly, as somebody in a hurry would, to see what that is worth.
"""

import http.client
import shutil
import sqlite3
import sys
import threading
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from . import cast
from .cast import Actor
from .phone import Phone
from .served import Served, served


@dataclass
class Findings:
    """What came of it."""

    taken: int = 0
    written: int = 0
    missing: int = 0
    troubles: list[str] = field(default_factory=list)
    plain_damaged: int = 0
    came_back: int = 0

    @property
    def sound(self) -> bool:
        """Whether every backup held everything."""
        return not (self.missing or self.troubles or self.came_back)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.taken} taken while {self.written} forms were answered: {len(self.troubles)} failed, "
            f"{self.missing} answered entries missing, {self.came_back} taken-back words back "
            f"(of as many plain copies {self.plain_damaged} damaged or short)"
        )


class Writer(threading.Thread):
    """Somebody who writes until told to stop."""

    def __init__(self, one: Actor) -> None:
        super().__init__(daemon=True)
        self.one, self.going, self.answered = one, True, list[str]()
        self.trouble = ""

    def run(self) -> None:
        """Form after form."""
        while self.going:
            words = f"W{uuid.uuid4().hex}"
            try:
                answer = self.one.phone.ask(
                    "POST", self.one.at("message"), {"nonce": words[1:], "words": words}
                )
            except (OSError, http.client.HTTPException) as trouble:
                self.trouble = repr(trouble)
                return
            if answer.status != 303:
                self.trouble = f"status {answer.status}"
                return
            self.answered.append(words)


def prove(n: int) -> Findings:
    """So many backups under load, each brought back."""
    found = Findings()
    with served() as house:
        people = cast.couple(house)
        words = f"Taken{uuid.uuid4().hex}"
        people[0].says("message", words=words)
        name = cast.name_of(people[0], words)
        writers = [Writer(one) for one in people]
        for writer in writers:
            writer.start()
        shelf = house.folder / "backups"
        before = [_taken(house, shelf, writers, found) for _ in range(n)]
        for writer in writers:
            writer.going = False
            writer.join(timeout=60)
            found.troubles += [writer.trouble] if writer.trouble else []
        found.written = sum(len(writer.answered) for writer in writers)
        people[0].says(f"entries/{name}/withdraw")
        _taken(house, shelf, writers, found)
        for stamp, expected in before:
            _brought_back(house, shelf, stamp, expected, found)
        found.came_back += _oldest_says(house, shelf, before[0][0], people[0], words)
    return found


def _taken(house: Served, shelf: Path, writers: list[Writer], found: Findings) -> tuple[str, set[str]]:
    """One backup, and what had been answered before it began."""
    answered = {words for writer in writers for words in writer.answered}
    found.plain_damaged += _plain_copy(house, answered)
    said = house.tend("backup", str(shelf))
    found.taken += 1
    if said.returncode:
        found.troubles.append(said.stderr)
    return said.stdout.partition("-record.tend")[0], answered


def _plain_copy(house: Served, answered: set[str]) -> int:
    """The files copied as they lie: 1 when the copy is damaged or lacks what was answered."""
    copy = house.folder / "plain"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for file in sorted(house.home.glob("*.sqlite3*")):
        shutil.copy(file, copy)
    try:
        with sqlite3.connect(copy / "tend.sqlite3") as rows:
            whole = rows.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            return int(
                not whole or rows.execute("SELECT count(*) FROM store_line").fetchone()[0] < len(answered)
            )
    except sqlite3.Error:
        return 1


def _brought_back(house: Served, shelf: Path, stamp: str, expected: set[str], found: Findings) -> None:
    """One backup, tried out, brought back elsewhere, verified, and counted."""
    drilled = house.tend("restore", str(shelf), "--drill", "--at", stamp)
    there = Served(house.folder / f"back-{stamp}")
    key = str(house.home / "backup.private")
    restored = there.tend("restore", str(shelf), "--at", stamp, "--key", key)
    verified = there.tend("verify")
    for said in (drilled, restored, verified):
        if said.returncode:
            found.troubles.append(said.stderr)
    with sqlite3.connect(there.home / "tend.sqlite3") as rows:
        held = rows.execute("SELECT count(*) FROM store_line").fetchone()[0]
    found.missing += max(0, len(expected) - held)
    shutil.rmtree(there.folder)


def _oldest_says(house: Served, shelf: Path, stamp: str, one: Actor, words: str) -> int:
    """The oldest backup served: 1 when words that were taken back later can be read in it."""
    house.stop()
    there = Served(house.folder / "oldest")
    said = there.tend("restore", str(shelf), "--at", stamp, "--key", str(house.home / "backup.private"))
    if said.returncode:
        raise RuntimeError(said.stderr)
    there.start()
    try:
        back = cast.Actor(one.login, one.name, Phone(there.port, one.login), bonds=one.bonds)
        back.enters()
        page = back.phone.get(back.at("you/export"))
        if page.status != 200:
            raise RuntimeError(f"the restored record did not open: {page.status}")
        return int(words in page.text)
    finally:
        there.kill()


def main(n: str = "25") -> int:
    """The whole, with its figure last."""
    found = prove(int(n))
    for one in found.troubles[:20]:
        print(one.strip())
    print(f"backups: {found.line()}")
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
