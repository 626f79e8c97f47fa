"""A backup brought back: opened, tried out, with everything taken back since staying taken back."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from tend.web.store import elsewhere
from tend.web.vault import inventory

from . import copying, envelope, shelf
from .shelf import Backup
from .taking import ASIDE, NoBackup, Places, label, on_disk, tried, workplace


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files that belong together: a record, and the newest keys that are not older than it."""

    record: Backup | None
    keys: Backup
    ledgers: tuple[Backup, ...]

    @property
    def at(self) -> datetime:
        """The moment everything is set back to."""
        return self.record.at if self.record else self.keys.at


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore, or its drill, found. `unread`: the keys here could not say what was taken back."""

    at: datetime
    lines: int
    gone: int
    troubles: tuple[str, ...]
    unread: bool = False
    aside: Path | None = None


def chosen(folder: Path, at: str | None, *, with_record: bool) -> Chosen:
    """The backups to bring back: those of this stamp, or the newest. Raises NoBackup."""
    found = shelf.on(folder)
    keys = [one for one in found if one.kind == "keys"]
    wanted = [one for one in found if one.kind == ("record" if with_record else "keys")]
    if at is not None:
        wanted = [one for one in wanted if f"{one.at:{shelf.FORM}}" == at]
    if not wanted:
        which = f"no backup {at}" if at else "no backup that `tend backup` made"
        raise NoBackup(f"There is {which} in {folder.name}; a plain copy of the files is none.")
    if not keys or keys[-1].at < wanted[-1].at:
        raise NoBackup("The keys that belong to this record are not here, and without them nobody reads it.")
    if not with_record:
        return Chosen(None, wanted[-1], tuple(keys))
    return Chosen(wanted[-1], keys[-1], tuple(keys))


def drill(here: Places, of: Chosen, private: bytes) -> Restored:
    """Open a backup and try it out; nothing is put in place. Raises Damaged and NoBackup."""
    with _somewhere(here.folder) as place:
        return _opened(here, of, private, place)


def restore(here: Places, of: Chosen, private: bytes, now: datetime, *, over: bool) -> Restored:
    """Bring a backup back, if its drill finds nothing wrong. Raises Damaged and NoBackup."""
    os.umask(0o077)
    here.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _may_be_replaced(here, over=over)
    with workplace(here.folder) as place:
        found = _opened(here, of, private, place)
        if found.troubles:
            return found
        _may_be_replaced(here, over=over)  # it took a while
        aside = _set_aside(here, now)
        for kind, file in here.files.items():
            on_disk(place / kind)
            (place / kind).rename(file)
        on_disk(here.folder)
    return replace(found, aside=aside)


@contextmanager
def _somewhere(folder: Path) -> Iterator[Path]:
    """A place for a drill, which needs no record here."""
    if folder.is_dir() and os.access(folder, os.W_OK):
        with workplace(folder) as place:
            yield place
    else:
        with tempfile.TemporaryDirectory() as name:
            yield Path(name)


def _opened(here: Places, of: Chosen, private: bytes, place: Path) -> Restored:
    """The files of a backup, open and tried, after every ledger there is was carried out on them."""
    for one in (of.record, of.keys):
        if one:
            _unsealed(one, place / one.kind, private)
    gone = _ledgers(of, private, place)
    unread = here.keys.is_file() and any(copying.troubles(here.keys))
    gone |= set() if unread or not here.keys.is_file() else _ledger_here(here, place)
    if of.record is None:
        return replace(_keys_alone(of, place / "keys", gone), unread=unread)
    troubles, found = tried(place / "record", place / "keys", gone)
    return Restored(of.at, found.lines, len(gone), (*troubles, *found.troubles), unread)


def _keys_alone(of: Chosen, keys: Path, gone: set[UUID]) -> Restored:
    """Where a PostgreSQL keeps the record, its own restore brings that back, before or after this."""
    troubles = tuple(copying.troubles(keys))
    if not troubles:
        with elsewhere.opened(None, keys) as rows:
            inventory.carry_out(gone, rows.keys)
    return Restored(of.at, 0, len(gone), troubles)


def _unsealed(one: Backup, to: Path, private: bytes) -> None:
    if envelope.opened(one.file, to, private) != label(one.kind, one.at):
        raise envelope.Damaged(f"{one.file.name} is another backup under this name.")


def _ledgers(of: Chosen, private: bytes, place: Path) -> set[UUID]:
    """Whatever was taken back, as far as any backup knows: none of them brings its words back."""
    gone: set[UUID] = set()
    for n, one in enumerate(of.ledgers):
        opened = place / f"ledger-{n}"
        _unsealed(one, opened, private)
        with elsewhere.opened(None, opened) as rows:
            gone |= inventory.gone(rows.keys)
        opened.unlink()
    return gone


def _ledger_here(here: Places, place: Path) -> set[UUID]:
    """Whatever was taken back, as far as the keys know that lie here now."""
    copying.copy(here.keys, place / "ledger-here")
    with elsewhere.opened(None, place / "ledger-here") as rows:
        return inventory.gone(rows.keys)


def _may_be_replaced(here: Places, *, over: bool) -> None:
    for file in here.files.values():
        if copying.in_use(file):
            raise NoBackup("Tend is running on this folder. Stop it first.")
    if not over and any(file.exists() for file in here.files.values()):
        raise NoBackup("There is a record in this folder. To set it aside for the backup, say --over.")


def _set_aside(here: Places, now: datetime) -> Path | None:
    """What is here now, moved into a folder of its own; a backup clears it away after some days."""
    beside = [Path(f"{file}{log}") for file in here.files.values() for log in ("", "-wal", "-shm")]
    there = [file for file in beside if file.exists()]
    if not there:
        return None
    aside = here.folder / f"{ASIDE}{now:{shelf.FORM}}"
    aside.mkdir(mode=0o700)
    for file in there:
        file.rename(aside / file.name)
    return aside
