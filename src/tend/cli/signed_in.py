"""The running Tend as the shell reaches it: only with the passphrase of the one who asks."""

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .misuse import Misused, one_line

if TYPE_CHECKING:
    from tend.web.store.models import Person

_NO_RECORD = "There is no record in this folder; TEND_DATA names another."


def open_the_house() -> None:
    """Make Django ready, with the settings of the web face."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tend.web.settings")
    django.setup()


def own_journal(login: str, bond: str | None, *, from_stdin: bool) -> str:
    """The journal of what one person may see; raises Misused when the passphrase does not open it."""
    open_the_house()
    _record_here()
    from django.db.utils import DatabaseError  # noqa: TID251 - only to say that there is no record here

    from tend.web.people import accounts

    passphrase = _typed() if from_stdin else _asked()
    try:
        person = accounts.opened(login, passphrase)
    except DatabaseError:
        raise Misused(_NO_RECORD) from None
    except ValueError:  # a name or passphrase no keyboard types
        person = None
    if person is None:
        raise Misused("This name and passphrase do not go together.")
    return _seen_by(person, bond)


def _record_here() -> None:
    """Nothing, unless there is no file to open: opening it would make it."""
    from django.conf import settings

    rows = Path(str(settings.DATABASES["default"]["NAME"]))
    if rows.is_absolute() and not rows.exists():
        raise Misused(_NO_RECORD)


def _seen_by(person: "Person", asked: str | None) -> str:
    """The journal of one bond as one of its people may read it."""
    from tend.web.people.leaving import to_take_along
    from tend.web.store import bonds, record

    found = [b for b in bonds.bonds_of(person) if asked in (None, b.name, b.key)]
    if len(found) != 1:
        names = ", ".join(b.name for b in found) or "none"
        raise Misused(f"--bond must name one bond; {one_line(person.name, 40)} has: {names}.")
    seat = next(s for s in found[0].seats.all() if s.person_id == person.pk)
    return to_take_along(record.opened(found[0]).seen_by(seat.partner), seat.partner, seat.called)


def _typed() -> str:
    """The passphrase as the first line of standard input."""
    try:
        return sys.stdin.readline().rstrip("\n")
    except ValueError:
        raise Misused("What came on standard input is not text in UTF-8.") from None


def _asked() -> str:
    """The passphrase as somebody types it, unseen."""
    if not sys.stdin.isatty():
        raise Misused("There is no terminal to ask for the passphrase; --passphrase-stdin reads it instead.")
    try:
        return getpass.getpass("Passphrase: ")
    except EOFError:
        raise Misused("No passphrase was typed.") from None
