"""Rows that are not the ones in use: a copy of the files, opened beside them to be looked over."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from django.db import connections

from tend.web.vault.router import KEYS


@dataclass(frozen=True, slots=True)
class Rows:
    """By what names Django knows the place of the record and the place of the keys."""

    record: str = "default"
    keys: str = KEYS


HERE = Rows()
_numbers = count(1)


@contextmanager
def opened(record: Path | None, keys: Path) -> Iterator[Rows]:
    """Copies opened for a while; without a copy of the record it is the one in use."""
    with ExitStack() as open_now:
        yield Rows(
            open_now.enter_context(_named("a copy of the record", record)) if record else HERE.record,
            open_now.enter_context(_named("a copy of the keys", keys)),
        )


@contextmanager
def _named(name: str, file: Path) -> Iterator[str]:
    # The keys always lie in SQLite, so their place tells how such a file is opened.
    name = f"{name} ({next(_numbers)})"
    connections.settings[name] = {**connections.settings[KEYS], "NAME": str(file), "CONN_MAX_AGE": 0}
    try:
        yield name
    finally:
        connections[name].close()
        del connections[name]
        del connections.settings[name]
