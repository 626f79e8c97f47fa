"""The verbs that keep a record safe: backup, restore and verify."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .misuse import FINE, TROUBLE, Misused
from .signed_in import open_the_house

if TYPE_CHECKING:
    from tend.web.backups.restoring import Restored
    from tend.web.backups.taking import Taken


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the three verbs known."""
    take = verbs.add_parser(
        "backup", help="copy the record into a folder, sealed and tried out", description=_BACKUP
    )
    take.add_argument("folder", metavar="DIR", help="the folder of your backups, best on another disk")
    take.set_defaults(run=_backup)
    back = verbs.add_parser("restore", help="bring a backup back, or try one out", description=_RESTORE)
    back.add_argument("folder", metavar="DIR", help="the folder of your backups")
    back.add_argument("--drill", action="store_true", help="try the backup out, and put nothing in place")
    back.add_argument("--at", metavar="STAMP", help="which backup, as in 2026-11-30T153000Z (the newest)")
    back.add_argument("--key", metavar="FILE", help="the file with the private half you took away")
    back.add_argument("--over", action="store_true", help="set the record in this folder aside for it")
    back.set_defaults(run=_restore)
    verify = verbs.add_parser("verify", help="look over the record without any key", description=_VERIFY)
    verify.set_defaults(run=_verify)


_BACKUP = (
    "Copy record and keys while Tend runs, try the copies out, and seal them to a key of the host's. The "
    "first backup makes that key; take its private half away from this machine. A record is kept for thirty "
    "days, keys for seven. Where a PostgreSQL keeps the record, this takes the keys and pg_dump the record."
)
_RESTORE = (
    "Open a backup with the private half of the host's key, carry out everything that was taken back since, "
    "and try it out. Without --drill it is then put in place, while Tend is stopped."
)
_VERIFY = (
    "Walk every chain of entries without any key, and name the first place in each that was changed, moved, "
    "left out, or has lost its key. It cannot read anything, and sees no end cut off: people see that "
    "as they sign in."
)


def _backup(asked: argparse.Namespace) -> int:
    open_the_house()
    from nacl.exceptions import CryptoError

    from tend.web import clock
    from tend.web.backups import taking
    from tend.web.backups.envelope import Damaged
    from tend.web.backups.hostkey import NoKey

    here = taking.places()
    try:
        taken = taking.back_up(here, Path(asked.folder), clock.now())
    except (taking.NoBackup, NoKey) as why:
        raise Misused(str(why)) from None
    except (Damaged, CryptoError) as why:
        return _said([f"What was sealed does not open again: {why}"])
    _tell(taken, here.folder, apart=here.record is None)
    return _said(taken.troubles)


def _tell(taken: "Taken", folder: Path, *, apart: bool) -> None:
    from tend.web.backups.hostkey import PRIVATE

    for file in taken.kept:
        print(file.name)
    if apart and taken.kept:
        sys.stderr.write("The record is in PostgreSQL: take it with pg_dump, before each `tend backup`.\n")
    if (folder / PRIVATE).exists():
        new = "A key was made for your backups. " if taken.new_key else ""
        sys.stderr.write(
            f"{new}Take {PRIVATE} out of the data folder, to another machine or a drawer: without it no "
            "backup opens, and beside the record it guards nothing.\n"
        )
    if taken.kept and not taken.troubles:
        older = f" {taken.taken_down} old ones are gone." if taken.taken_down else ""
        print(f"{taken.lines} entries, tried out and sealed.{older}")


def _restore(asked: argparse.Namespace) -> int:
    open_the_house()
    from tend.web import clock
    from tend.web.backups import hostkey, restoring, taking
    from tend.web.backups.envelope import Damaged

    here, folder = taking.places(), Path(asked.folder)
    if not folder.is_dir():
        raise Misused(f"{folder.name} is no folder of backups.")
    try:
        key = hostkey.private(Path(asked.key) if asked.key else here.folder / hostkey.PRIVATE)
        of = restoring.chosen(folder, asked.at, with_record=here.record is not None)
        if asked.drill:
            found = restoring.drill(here, of, key)
        else:
            found = restoring.restore(here, of, key, clock.now(), over=asked.over)
    except (taking.NoBackup, hostkey.NoKey) as why:
        raise Misused(str(why)) from None
    except Damaged as why:
        return _said([str(why)])
    if not found.troubles:
        _tell_restored(found, drill=asked.drill)
    return _said(found.troubles)


def _tell_restored(found: "Restored", *, drill: bool) -> None:
    from tend.web.backups.shelf import FORM

    done = "Tried out" if drill else "Brought back"
    print(f"{done}: {found.lines} entries, as they stood at {found.at:{FORM}}.")
    if found.gone:
        print(f"{found.gone} of the entries ever written stay taken back.")
    if found.unread:
        sys.stderr.write(
            "The keys that lay here cannot be read, so nobody knows what was taken back after the last "
            "backup: those words can be read again. Tell the two.\n"
        )
    if found.aside:
        print(f"What was here lies in {found.aside.name}, until a backup clears it away after seven days.")


def _verify(_: argparse.Namespace) -> int:
    open_the_house()
    from tend.web.backups import taking

    try:
        found = taking.looked_over(taking.places())
    except taking.NoBackup as why:
        raise Misused(str(why)) from None
    if not found.troubles:
        print(f"{found.lines} entries: every chain is whole.")
    return _said(found.troubles)


def _said(troubles: Sequence[str]) -> int:
    for trouble in troubles:
        sys.stderr.write(f"{trouble}\n")
    return TROUBLE if troubles else FINE
