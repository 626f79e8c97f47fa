"""The rows: people, bonds and seats, invitations, and one line for every entry.

Nothing here says what a record means: a line is one line of the journal, and the core reads it.
"""

import unicodedata
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class People(BaseUserManager["Person"]):
    """Everybody with a login."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person of this login name, however it is written."""
        return self.get(login=folded(username or ""))


def folded(login: str) -> str:
    """A login name as it is compared: small letters, no blanks around it."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


class Person(AbstractBaseUser):
    """Somebody with a login. When they were last here is kept nowhere."""

    last_login = None
    LONGEST_LOGIN = 64
    login = models.CharField(max_length=LONGEST_LOGIN, unique=True)
    name = models.CharField(max_length=60)
    why = models.CharField(max_length=10, blank=True, default="")
    theme = models.CharField(max_length=5, blank=True, default="")

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects: ClassVar[People] = People()

    def __str__(self) -> str:
        return f"person {self.pk}"

    def clean(self) -> None:
        """The login name as it is compared."""
        self.login = folded(self.login)

    def save(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Keep the row, its login name as it is compared."""
        self.clean()
        super().save(*args, **kwargs)


class Bond(models.Model):
    """Two people and their record; the key is what its addresses carry."""

    key = models.CharField(max_length=32, unique=True)
    name = models.CharField(max_length=100)
    zone = models.CharField(max_length=64, default="UTC")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"bond {self.pk}"


class Seat(models.Model):
    """One of the two places in a bond; empty until somebody takes it, closed once they left."""

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="seats")
    side = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="seats")
    partner = models.CharField(max_length=40)
    called = models.CharField(max_length=60, blank=True, default="")
    joined_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """Two sides, two slugs."""

        ordering: ClassVar[list[str]] = ["side"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["bond", "side"], name="one_seat_a_side"),
            models.UniqueConstraint(fields=["bond", "partner"], name="one_seat_a_partner"),
            models.UniqueConstraint(fields=["bond", "person"], name="one_seat_a_person"),
            models.CheckConstraint(condition=models.Q(side__in=[0, 1]), name="two_sides"),
        ]

    def __str__(self) -> str:
        return f"seat {self.pk}"

    @property
    def taken(self) -> bool:
        """Whether somebody sits here now."""
        return self.person_id is not None and self.left_at is None


class Invitation(models.Model):
    """A letter to the one who may take the other seat; its address is kept as a digest only."""

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="invitations")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    words = models.TextField(blank=True, default="")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    answer = models.CharField(max_length=10, blank=True, default="")

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class Line(models.Model):
    """One entry, as one line of the journal."""

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="lines")
    n = models.PositiveIntegerField()
    nonce = models.CharField(max_length=40)
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    private = models.BooleanField(default=False)
    recorded_at = models.DateTimeField()
    text = models.TextField()

    class Meta:
        """In the order of writing; a form sent twice is one line."""

        ordering: ClassVar[list[str]] = ["n"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["bond", "n"], name="one_line_a_number"),
            models.UniqueConstraint(fields=["bond", "nonce"], name="one_line_a_nonce"),
        ]

    def __str__(self) -> str:
        return f"line {self.pk}"


class Host(models.Model):
    """Who runs this Tend, by the name they gave themselves: one row, or none before the first run."""

    name = models.CharField(max_length=60)
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    set_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"host {self.pk}"
