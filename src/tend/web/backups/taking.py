"""A backup taken: copied while Tend runs, tried out, sealed, looked at again, and only then kept."""

import fcntl
import json
import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from shutil import rmtree
from typing import Final
from uuid import UUID

from django.conf import settings

from tend.web.store import elsewhere, sittings, soundness
from tend.web.store.soundness import Standing
from tend.web.vault import inventory

from . import copying, envelope, hostkey, shelf
from .shelf import Kind

WORKPLACE: Final = ".copying-"
ASIDE: Final = "set-aside-"
Tried = tuple[tuple[str, ...], Standing]
"""What SQLite found wrong with the files, and how the record in them stands."""


class NoBackup(Exception):
    """Why there is no backup, or none to bring back."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the rows lie; the record is elsewhere when a PostgreSQL keeps it."""

    folder: Path
    record: Path | None
    keys: Path

    @property
    def files(self) -> dict[Kind, Path]:
        """The files there are, the record first: whatever it names, the keys copied after it have."""
        return {"record": self.record, "keys": self.keys} if self.record else {"keys": self.keys}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one backup."""

    at: datetime
    kept: tuple[Path, ...]
    lines: int
    troubles: tuple[str, ...]
    taken_down: int
    new_key: bool


def places() -> Places:
    """The places of the Tend that is set up here."""
    lite = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
    record = Path(str(settings.DATABASES["default"]["NAME"])) if lite else None
    return Places(Path(settings.DATA), record, Path(str(settings.DATABASES["keys"]["NAME"])))


def back_up(of: Places, to: Path, now: datetime) -> Taken:
    """Take a backup of everything here into a folder. Raises NoBackup, NoKey and OSError."""
    _all_there(of)
    os.umask(0o077)
    to.mkdir(mode=0o700, parents=True, exist_ok=True)
    public, new_key = hostkey.public(of.folder)
    at = shelf.free_moment(to, now)
    damaged = _damaged(of)
    if damaged:
        return Taken(at, (), 0, damaged, 0, new_key)
    with workplace(of.folder) as place:
        # What was acknowledged before the copy has to be in it.
        with elsewhere.opened(of.record, of.keys) as rows:
            before = soundness.lines(rows)
        broken, found = _copied(of, place)
        if broken:
            return Taken(at, (), 0, broken, 0, new_key)
        troubles = list(found.troubles)
        if found.lines < before:
            troubles.append(f"The copy holds {found.lines} entries; there were {before} before it was taken.")
        kept = tuple(_sealed(place, to, at, kind, public) for kind in of.files)
    down = 0 if troubles else shelf.take_down(to, at) + _clear_away(of.folder, at)
    return Taken(at, kept, found.lines, tuple(troubles), down, new_key)


def looked_over(here: Places) -> Standing:
    """The record as it lies here, walked without any key. Raises NoBackup where a file is missing."""
    _all_there(here)
    damaged = _damaged(here)
    if damaged:
        return Standing(0, damaged)
    return _walked(here.record, here.keys)


def _all_there(of: Places) -> None:
    for file in of.files.values():
        if not file.is_file():
            raise NoBackup(f"There is no {file.name} in this folder; TEND_DATA names another.")


def _damaged(here: Places) -> tuple[str, ...]:
    """What SQLite finds wrong with the files as they lie, a sentence each."""
    files = here.files.values()
    return tuple(f"{file.name}: {said}" for file in files for said in copying.troubles(file))


@contextmanager
def workplace(folder: Path) -> Iterator[Path]:
    """A folder beside the record for copies under way; it goes, and so does what a power cut left of one."""
    for left in folder.glob(f"{WORKPLACE}*"):
        with _held(left) as ours:
            if ours:
                rmtree(left, ignore_errors=True)
    place = Path(tempfile.mkdtemp(prefix=WORKPLACE, dir=folder))
    with _held(place):
        try:
            yield place
        finally:
            rmtree(place, ignore_errors=True)


@contextmanager
def _held(place: Path) -> Iterator[bool]:
    """Hold a folder as long as this lasts; False where another backup holds it. Whoever dies lets go."""
    opened = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield True
    except BlockingIOError:
        yield False
    finally:
        os.close(opened)


def _copied(of: Places, place: Path) -> Tried:
    """The copies, tried out: what SQLite finds wrong with them, and how the record in them stands."""
    for kind, file in of.files.items():
        copying.copy(file, place / kind)
    if of.record:
        copying.without(place / "record", sittings.TABLE)  # no restore signs anybody in again
    return tried(place / "record" if of.record else None, place / "keys")


def tried(record: Path | None, keys: Path, taken_back: Collection[UUID] = ()) -> Tried:
    """The drill: both files opened and checked, the ledger carried out, the chains walked without any key.

    Where a PostgreSQL keeps the record, it is walked there.
    """
    files = [file for file in (record, keys) if file]
    broken = tuple(trouble for file in files for trouble in copying.troubles(file))
    if broken:
        return broken, Standing(0, ())
    return (), _walked(record, keys, taken_back)


def _walked(record: Path | None, keys: Path, taken_back: Collection[UUID] | None = None) -> Standing:
    """How the record stands in sound files; the ledger is carried out first where it is given."""
    loose = [said for file in (record, keys) if file for said in copying.loose_ends(file)]
    with elsewhere.opened(record, keys) as rows:
        if taken_back is not None:
            inventory.carry_out(taken_back, rows.keys)
        found = soundness.standing(rows)
    return replace(found, troubles=(*loose, *found.troubles))


def label(kind: Kind, at: datetime) -> bytes:
    """What a backup says of itself, inside its seal."""
    return json.dumps({"kind": kind, "at": f"{at:{shelf.FORM}}"}, sort_keys=True).encode()


def _sealed(place: Path, to: Path, at: datetime, kind: Kind, public: bytes) -> Path:
    """One copy sealed, opened again to see that it is the same, and put on the shelf."""
    plain, part, again = place / kind, to / f"{shelf.called(at, kind)}.part", place / f"{kind}-again"
    part.unlink(missing_ok=True)
    key = envelope.seal(plain, part, public, label(kind, at))
    on_disk(part)
    said = envelope.opened_again(part, again, key)
    if said != label(kind, at) or _digest(again) != _digest(plain):
        part.unlink()
        raise NoBackup("What was written is not what was copied: this disk does not keep what it is given.")
    again.unlink()
    part.rename(to / shelf.called(at, kind))
    on_disk(to)
    return to / shelf.called(at, kind)


def _digest(file: Path) -> bytes:
    with file.open("rb") as of:
        return file_digest(of, "sha256").digest()


def on_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, have reached the disk."""
    place = os.open(path, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def _clear_away(folder: Path, now: datetime) -> int:
    """What a restore set aside stays as long as keys do, so that nothing taken back stays for ever."""
    old = [
        left
        for left in folder.glob(f"{ASIDE}*")
        if now - (shelf.moment(left.name.removeprefix(ASIDE)) or now) > shelf.KEPT_FOR["keys"]
    ]
    for left in old:
        rmtree(left)
    return len(old)
