"""The chain: every line holds on to the one before it in its scope, so that none can go or change unseen.

The link can be followed by anybody, without keys. The mark can be made and checked only by those who read
the scope: either of the two could have made it, so it proves nothing to anybody else.
"""

import hmac
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final, NamedTuple
from uuid import UUID

from tend.web.vault.scopes import Open
from tend.web.vault.witness import NOTHING

FIRST: Final = NOTHING.link
"""What the first line of a scope holds on to."""


class Row(NamedTuple):
    """A sealed line as it lies in its row, in the order of `COLUMNS`."""

    bond_id: int
    n: int
    nonce: str
    seat_id: int
    recorded_at: datetime
    scope: UUID
    epoch: int
    seq: int
    uid: UUID
    bare: bytes
    full: bytes
    link: bytes
    mark: bytes


COLUMNS: Final = Row._fields


def sound(row: Row) -> Row:
    """The row again, if everything in it is of its kind; TypeError for a row that was never written here."""
    said = (row.bare, row.full, row.link, row.mark)
    kinds = (bytes, memoryview)  # the one or the other, as a database hands them over
    if not all(isinstance(part, kinds) for part in said) or not isinstance(row.recorded_at, datetime):
        raise TypeError(f"line {row.n} is no line of ours")
    return row


def place(row: "Row", part: str) -> bytes:
    """Where sealed words belong: words moved to another bond, scope, epoch, author or line do not open."""
    return f"line|{part}|{row.bond_id}|{row.scope.hex}|{row.epoch}|{row.seat_id}|{row.uid.hex}".encode()


def link(previous: bytes, row: Row) -> bytes:
    """The link of a line: a digest of the one before it and of everything its row says."""
    at = row.recorded_at.astimezone(UTC).isoformat(timespec="microseconds")
    said = (
        f"{row.bond_id}|{row.scope.hex}|{row.epoch}|{row.seq}|{row.n}|{row.nonce}|{row.seat_id}|{row.uid.hex}|"
        f"{at}|{len(row.bare)}|{len(row.full)}|"
    )
    return sha256(b"".join((previous, said.encode(), row.bare, row.full))).digest()


def mark(scope: Open, row: Row) -> bytes:
    """The mark of a line, under the key of its scope and epoch."""
    return hmac.digest(scope.key("chain", row.epoch), row.link, "sha256")


def marked(scope: Open, row: Row) -> bool:
    """Whether a line carries the mark its readers would give it."""
    return hmac.compare_digest(mark(scope, row), row.mark)
