"""The rows of the vault, in a file of their own: every key here is sealed under another one."""

from typing import ClassVar

from django.db import models

from .column import Sealed


class Keyring(models.Model):
    """What opens for one person: by their passphrase, and by the code on paper if they want one.

    `second` holds what they show besides, sealed under their own keys. One row, so that a passphrase changes
    whole or not at all. `person` is the number of their row beside the record; no row of one file points
    into the other.
    """

    person = models.BigIntegerField(primary_key=True)
    salt = Sealed()
    memory = models.PositiveIntegerField()
    passes = models.PositiveIntegerField()
    lanes = models.PositiveIntegerField()
    verifier = Sealed()
    public = Sealed()
    wrapped = Sealed()
    code_verifier = Sealed(default=b"")
    code_wrapped = Sealed(default=b"")
    second = Sealed(default=b"")

    def __str__(self) -> str:
        return f"keyring {self.pk}"


class Scope(models.Model):
    """Who may read together: one person alone, or the two. Its key is new in each epoch.

    `before` holds the keys of earlier epochs, sealed under the present one.
    """

    uid = models.UUIDField(unique=True)
    bond = models.BigIntegerField(db_index=True)
    owner = models.BigIntegerField(null=True)
    epoch = models.PositiveIntegerField(default=1)
    before = Sealed(default=b"")

    class Meta:
        """One private scope a person, one shared scope a bond."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["bond", "owner"], name="one_private_scope", condition=models.Q(owner__isnull=False)
            ),
            models.UniqueConstraint(
                fields=["bond"], name="one_shared_scope", condition=models.Q(owner__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"scope {self.pk}"


class Grant(models.Model):
    """The key of a scope for one person, in a box only its giver can have made."""

    scope = models.ForeignKey(Scope, on_delete=models.CASCADE, related_name="grants")
    epoch = models.PositiveIntegerField()
    person = models.BigIntegerField(db_index=True)
    giver = Sealed()
    box = Sealed()

    class Meta:
        """One for each person."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["scope", "person"], name="one_grant_a_person")
        ]

    def __str__(self) -> str:
        return f"grant {self.pk}"


class ContentKey(models.Model):
    """The key of one entry's words, under the key of its scope; without it nobody reads them again."""

    uid = models.UUIDField(primary_key=True)
    scope = models.ForeignKey(Scope, on_delete=models.CASCADE, related_name="+")
    epoch = models.PositiveIntegerField()
    wrapped = Sealed()

    def __str__(self) -> str:
        return f"content key {self.pk}"


class Gone(models.Model):
    """An entry whose key was destroyed; kept for ever, and carried out again after a restore."""

    uid = models.UUIDField(primary_key=True)

    def __str__(self) -> str:
        return f"gone {self.pk}"


class Witness(models.Model):
    """How far one person has seen the chain of a scope, sealed for them: a record set back shows."""

    person = models.BigIntegerField()
    scope = models.UUIDField()
    seen = Sealed()

    class Meta:
        """One for each person and scope."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "scope"], name="one_witness_a_scope")
        ]

    def __str__(self) -> str:
        return f"witness {self.pk}"
