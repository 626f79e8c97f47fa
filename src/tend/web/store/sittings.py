"""Sessions in their rows: whose each is, and its key as a digest only, so that no copy of a row opens one."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any, ClassVar, Final

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as RowStore
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models
from django.utils import timezone


class Sittings(BaseSessionManager["Sitting"]):
    """Every session there is."""


class Sitting(AbstractBaseSession):
    """One browser signed in, or about to be; its row goes with it. `session_key` is the digest of its key."""

    person = models.ForeignKey("store.Person", null=True, on_delete=models.CASCADE, related_name="+")

    objects: ClassVar[Sittings] = Sittings()

    @classmethod
    def get_session_store_class(cls) -> type["SessionStore"]:
        """How such a row is read."""
        return SessionStore


class SessionStore(RowStore):
    """Django's own sessions, kept so that whoever copies the rows cannot come in with them.

    A row is alive for a quarter of an hour after it was last written, and is gone soon after.
    """

    @classmethod
    def get_model_class(cls) -> type[Sitting]:
        """The rows."""
        return Sitting

    def _get_session_from_db(self) -> Sitting | None:
        digest = digest_of(self.session_key or "")
        found = Sitting.objects.filter(session_key=digest, expire_date__gt=timezone.now()).first()
        if found is None:
            self._session_key = None
        return found

    def exists(self, session_key: str) -> bool:
        """Whether somebody has this key."""
        return Sitting.objects.filter(session_key=digest_of(session_key)).exists()

    def create_model_instance(self, data: dict[str, Any]) -> Sitting:
        """The row as it is to be kept."""
        key: str = self._get_or_create_session_key()  # type: ignore[attr-defined]  # missing in the stubs
        return Sitting(
            session_key=digest_of(key),
            session_data=self.encode(data),
            expire_date=self.get_expiry_date(expiry=(settings.IDLE_MINUTES + 1) * 60),
            person_id=data.get(SESSION_KEY),
        )

    def delete(self, session_key: str | None = None) -> None:
        """End this session, or that of another key."""
        key = session_key or self.session_key
        if key:
            Sitting.objects.filter(session_key=digest_of(key)).delete()


TABLE: Final = Sitting._meta.db_table  # noqa: SLF001 - Django's own name
"""What no backup carries along."""


def digest_of(key: str) -> str:
    """What is kept of a session's key."""
    return sha256(key.encode("utf-8", "replace")).hexdigest()[:40]


def of_person(person: int) -> Iterable[tuple[str, dict[str, Any]]]:
    """The sessions of one person that are alive: their digest, and what they keep."""
    alive = Sitting.objects.filter(person_id=person, expire_date__gt=timezone.now())
    return [(one.session_key, one.get_decoded()) for one in alive]


def end(person: int, digest: str) -> None:
    """End one session of this person, wherever it is open."""
    Sitting.objects.filter(person_id=person, session_key=digest).delete()


def end_all(person: int, but: str = "") -> None:
    """End every session of this person, except the one of this digest."""
    Sitting.objects.filter(person_id=person).exclude(session_key=but).delete()


def clear_away() -> None:
    """Nothing is left of sessions that are over."""
    SessionStore.clear_expired()
