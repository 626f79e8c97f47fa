"""The rows: people, bonds and seats, invitations, and one line for every entry.

Nothing here says what a record means: a line is one line of the journal, sealed, and the core reads it. What
a person wrote is in the clear only in memory, on a row that was opened; the columns called `plain_…` are
what an earlier Tend kept, and are emptied as people sign in.
"""

import unicodedata
from dataclasses import dataclass
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from tend.web.vault.column import Sealed
from tend.web.vault.pairs import Own
from tend.web.vault.scopes import Held

from .sittings import Sitting

__all__ = [
    "Bond",
    "Card",
    "Host",
    "Invitation",
    "Lane",
    "Line",
    "Person",
    "Profile",
    "Seat",
    "Sitting",
    "folded",
]


class People(BaseUserManager["Person"]):
    """Everybody with a login."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person of this login name, however it is written."""
        return self.get(login=folded(username or ""))


def folded(login: str) -> str:
    """A login name as it is compared: small letters, no blanks around it."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person says of themselves: what they are called, why they are here, their light."""

    name: str = ""
    why: str = ""
    theme: str = ""


class Person(AbstractBaseUser):
    """Somebody with a login. When they were last here is kept nowhere.

    `own` holds their keys while they are signed in. `password` says nothing of a passphrase: it is a stamp
    that changes with it, and ends the other sessions.
    """

    last_login = None
    LONGEST_LOGIN = 64
    login = models.CharField(max_length=LONGEST_LOGIN, unique=True)
    profile = Sealed(default=b"")
    plain_name = models.CharField(max_length=60, blank=True, default="")
    plain_why = models.CharField(max_length=10, blank=True, default="")
    plain_theme = models.CharField(max_length=5, blank=True, default="")

    own: Own | None = None
    said: Profile = Profile()

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[People] = People()

    @property
    def name(self) -> str:
        """What they are called."""
        return self.said.name

    @property
    def why(self) -> str:
        """What brings them here."""
        return self.said.why

    @property
    def theme(self) -> str:
        """Light, dark, or empty for what the device has."""
        return self.said.theme

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
    """Two people and their record; the key is what its addresses carry.

    `held`, `name` and `zone` are there once somebody opened it.
    """

    key = models.CharField(max_length=32, unique=True)
    plain_name = models.CharField(max_length=100, blank=True, default="")
    plain_zone = models.CharField(max_length=64, blank=True, default="")
    created_at = models.DateTimeField()

    held: Held | None = None
    name: str = ""
    zone: str = "UTC"

    def __str__(self) -> str:
        return f"bond {self.pk}"


class Seat(models.Model):
    """One of the two places in a bond; empty until somebody takes it, closed once they left.

    `partner` and `called` are there once somebody opened the bond.
    """

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="seats")
    side = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="seats")
    plain_partner = models.CharField(max_length=40, blank=True, default="")
    plain_called = models.CharField(max_length=60, blank=True, default="")
    joined_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)

    partner: str = ""
    called: str = ""

    class Meta:
        """Two sides, two people."""

        ordering: ClassVar[list[str]] = ["side"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["bond", "side"], name="one_seat_a_side"),
            models.UniqueConstraint(fields=["bond", "person"], name="one_seat_a_person"),
            models.CheckConstraint(condition=models.Q(side__in=[0, 1]), name="two_sides"),
        ]

    def __str__(self) -> str:
        return f"seat {self.pk}"

    @property
    def taken(self) -> bool:
        """Whether somebody sits here now."""
        return self.person_id is not None and self.left_at is None


class Card(models.Model):
    """What a bond and its two people are called, and their zone, sealed for those who read one scope."""

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="cards")
    scope = models.UUIDField(unique=True)
    epoch = models.PositiveIntegerField()
    sealed = Sealed()

    def __str__(self) -> str:
        return f"card {self.pk}"


class Invitation(models.Model):
    """A letter to the one who may take the other seat, sealed under an address kept only as a digest."""

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="invitations")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    letter = Sealed(default=b"")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    answer = models.CharField(max_length=10, blank=True, default="")

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class Line(models.Model):
    """One entry, as one sealed line of the journal, chained to the one before it in its scope.

    `bare` is the line without its words, under the key of the scope; `full` is the whole line under a key of
    its own, which goes when the words are taken back. `store/chain.py` says what `link` and `mark` are.
    """

    bond = models.ForeignKey(Bond, on_delete=models.PROTECT, related_name="lines")
    n = models.PositiveIntegerField()
    nonce = models.CharField(max_length=40)
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()
    scope = models.UUIDField(null=True)
    epoch = models.PositiveIntegerField(default=0)
    seq = models.PositiveIntegerField(null=True)
    uid = models.UUIDField(null=True, unique=True)
    bare = models.BinaryField(default=b"")
    full = models.BinaryField(default=b"")
    link = models.BinaryField(default=b"")
    mark = models.BinaryField(default=b"")
    plain_private = models.BooleanField(default=False)
    plain_text = models.TextField(blank=True, default="")

    class Meta:
        """In the order of writing; a form sent twice is one line."""

        ordering: ClassVar[list[str]] = ["n"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["bond", "n"], name="one_line_a_number"),
            models.UniqueConstraint(fields=["bond", "nonce"], name="one_line_a_nonce"),
            models.UniqueConstraint(fields=["scope", "seq"], name="one_line_a_place"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["bond"], name="lines_in_the_clear", condition=models.Q(scope__isnull=True))
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


class Lane(models.Model):
    """How many wrong tries came down one lane to the door, and until when it rests."""

    key = models.CharField(max_length=24, primary_key=True)
    count = models.PositiveIntegerField(default=0)
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"lane {self.pk}"
