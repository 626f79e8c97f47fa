"""Where rows live: the keys in a small file of their own, everything else beside the record."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

from django.db.models import Model

T = TypeVar("T")
KEYS: Final = "keys"

AT_A_TIME: Final = 500
"""Rows named in one question; a database may take no more names than this."""


def at_a_time(names: Sequence[T]) -> Iterator[Sequence[T]]:
    """The names in order, as many together as go into one question."""
    for start in range(0, len(names), AT_A_TIME):
        yield names[start : start + AT_A_TIME]


class KeysApart:
    """Django's question which database a row belongs to, answered by its app."""

    def db_for_read(self, model: type[Model], **_: Any) -> str:  # noqa: ANN401 - as Django asks
        """The same place for reading and for writing."""
        return KEYS if model._meta.app_label == "vault" else "default"  # noqa: SLF001 - Django's own name

    db_for_write = db_for_read

    def allow_relation(self, one: Model, other: Model, **_: Any) -> bool:  # noqa: ANN401
        """No row of one place points into the other."""
        return (one._meta.app_label == "vault") == (other._meta.app_label == "vault")  # noqa: SLF001

    def allow_migrate(self, place: str, app_label: str, **_: Any) -> bool:  # noqa: ANN401
        """Each place gets its own tables only."""
        return (app_label == "vault") == (place == KEYS)
