"""`tend demo`: two invented people with half a year of record, in a folder of their own."""

import os
import secrets
import sys
from datetime import datetime, timedelta
from pathlib import Path

from tend.trust import journal
from tend.trust.fields import written_moment
from tend.trust.promises import courses
from tend.trust.record import Record
from tend.web.serve import NEAR, NotReady, free, port_of, prepare, run

JOURNAL = Path(__file__).resolve().parent / "demo.journal"
A_LITTLE = timedelta(minutes=10)


def demo(port: int | None = None, folder: Path | None = None) -> int:
    """Serve the made-up couple; every start begins their story anew."""
    try:
        on = port or port_of(os.environ.get("PORT") or "8000")
        free(NEAR[0], on)
        record, now = opened(journal.read(JOURNAL.read_bytes()).record)
        os.environ["TEND_DEMO_NOW"] = written_moment(now)
        os.environ["TEND_DEMO_KEY"] = secrets.token_urlsafe(16)
        for name in ("TEND_DATABASE_URL", "TEND_HOSTS", "TEND_SETUP_CODE"):
            os.environ.pop(name, None)
        home = folder or Path(os.environ.get("TEND_DATA") or "data") / "demo"
        for old in (*home.glob("tend.sqlite3*"), *home.glob("keys.sqlite3*")):
            old.unlink()
        prepare(home)
        fill(record)
        return run(NEAR[0], on, "Two made-up people. Nothing here is real.\n")
    except NotReady as why:
        sys.stderr.write(f"{why}\n")
    except OSError as trouble:
        sys.stderr.write(f"The made-up couple cannot be opened: {trouble.strerror or trouble}.\n")
    return 1


def opened(record: Record) -> tuple[Record, datetime]:
    """The record up to the last thing that fell due, and the moment after: so Today has a question."""
    end = max(entry.at for entry in record.entries)
    fell = [o.due for c in courses(record, end) for o in c.occasions if o.due <= end]
    last = max(fell, default=end + A_LITTLE)
    return record.until(last - A_LITTLE), last + A_LITTLE


def fill(record: Record) -> None:
    """Give the two people of a record a login without a passphrase, and bring their record in."""
    from tend.web import clock  # noqa: PLC0415 - rows only once Django is up
    from tend.web.store import accounts, bonds, made_up  # noqa: PLC0415

    accounts.first_host("Nobody", clock.now())
    made_up.bring(record, bonds.new_key(), clock.now())
