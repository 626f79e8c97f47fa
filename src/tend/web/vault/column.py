"""A column of sealed bytes: whatever else somebody put there reads as nothing, which opens nothing."""

from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    Binary = models.BinaryField[bytes, bytes]
else:
    Binary = models.BinaryField


class Sealed(Binary):
    """A binary column that hands over bytes, and never letters or numbers a hand put in their place."""

    def from_db_value(self, kept: object, *_: object) -> bytes | None:
        """The bytes as they lie there; none for what no Tend wrote."""
        if kept is None:
            return None
        return bytes(kept) if isinstance(kept, bytes | memoryview) else b""

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        """To the database it is a binary column like any other."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.BinaryField", args, kwargs
