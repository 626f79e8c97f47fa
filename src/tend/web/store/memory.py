"""What was opened lately, kept in memory for a while: each under a name, the oldest going first."""

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import Final, Generic, TypeVar

from tend.web import clock

T = TypeVar("T")
KEPT_FOR: Final = timedelta(minutes=15)
AT_MOST: Final = 64
"""Things kept at a time; the one not asked for the longest goes first."""


class Memory(Generic[T]):
    """Things that are kept for a while, each under a name that only the keys which opened it can tell."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[bytes, tuple[datetime, T]] = OrderedDict()

    def get(self, name: bytes) -> T | None:
        """What is kept under this name, if it has not rested too long."""
        now = clock.now()
        with self._lock:
            while self._kept and _rested(next(iter(self._kept.values()))[0], now):
                self._kept.popitem(last=False)
            found = self._kept.pop(name, None)
            if found:
                self._kept[name] = (now, found[1])
            return found[1] if found else None

    def put(self, name: bytes, one: T) -> None:
        """Keep one."""
        with self._lock:
            self._kept.pop(name, None)
            self._kept[name] = (clock.now(), one)
            while len(self._kept) > AT_MOST:
                self._kept.popitem(last=False)

    def drop(self, start: bytes) -> None:
        """Forget everything whose name begins like this."""
        with self._lock:
            for name in [name for name in self._kept if name.startswith(start)]:
                del self._kept[name]


def _rested(since: datetime, now: datetime) -> bool:
    return not timedelta() <= now - since <= KEPT_FOR
