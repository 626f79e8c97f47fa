"""Scopes: who reads together, opened with a person's own keys; and the keys of the entries inside."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import transaction
from django.db.models import QuerySet

from . import sealing, witness
from .models import ContentKey, Gone, Grant, Scope
from .pairs import Own
from .router import AT_A_TIME, KEYS, at_a_time
from .sealing import Unreadable


@dataclass(frozen=True, eq=False)
class Open:
    """One scope that is open: its keys, the present epoch's and the earlier ones'."""

    uid: UUID
    row: int
    owner: int | None
    epoch: int
    keys: Mapping[int, bytes] = field(repr=False)

    def key(self, purpose: str, epoch: int | None = None) -> bytes:
        """The key for one purpose in one epoch, the present one unless said; Unreadable without it."""
        asked = self.epoch if epoch is None else epoch
        if asked not in self.keys:
            raise Unreadable("sealed in an epoch this scope never had")
        return sealing.derived(self.keys[asked], purpose)

    @cached_property
    def _ciphers(self) -> dict[tuple[int, str], AESGCM]:
        return {}

    def cipher(self, purpose: str, epoch: int | None = None) -> AESGCM:
        """The cipher of that key, made once for whoever seals or opens many things under it."""
        asked = (self.epoch if epoch is None else epoch, purpose)
        if asked not in self._ciphers:
            self._ciphers[asked] = sealing.cipher(self.key(purpose, epoch))
        return self._ciphers[asked]


@dataclass(frozen=True)
class Held:
    """What one person can open in one bond.

    `shut` names what they were given and cannot open, `made` what they gave themselves: of that they have
    had a witness from its first moment.
    """

    own: Own
    bond: int
    scopes: Mapping[UUID, Open]
    shut: tuple[UUID, ...] = ()
    made: frozenset[UUID] = frozenset()

    def of(self, owner: int | None) -> Open | None:
        """The scope of one person alone, or with None of the two; None where it is not open."""
        return next((one for one in self.scopes.values() if one.owner == owner), None)

    @property
    def shared(self) -> Open | None:
        """The scope of the two; None while one is alone."""
        return self.of(None)

    def with_scope(self, scope: Open) -> "Held":
        """The same with one more scope open."""
        return replace(self, scopes={**self.scopes, scope.uid: scope})


def held(own: Own, bond: int) -> Held:
    """Everything this person was given in this bond, opened."""
    grants = Grant.objects.select_related("scope").filter(person=own.person, scope__bond=bond)
    scopes, shut, made = dict[UUID, Open](), list[UUID](), set[UUID]()
    for grant in grants:
        uid = grant.scope.uid
        try:
            scopes[uid] = _opened(own, grant)
        except Unreadable:
            shut.append(uid)
            continue
        made |= {uid} if grant.giver == own.public else set()
    return Held(own, bond, scopes, tuple(shut), frozenset(made))


def _opened(own: Own, grant: Grant) -> Open:
    scope = grant.scope
    key = own.take(grant.box, grant.giver, _place(scope.uid, grant.epoch, own.person))
    keys = {grant.epoch: key}
    if scope.before:
        said = sealing.unseal(sealing.derived(key, "before"), scope.before, _before(scope.uid))
        keys |= {int(epoch): bytes.fromhex(earlier) for epoch, earlier in json.loads(said).items()}
    return Open(scope.uid, scope.pk, scope.owner, grant.epoch, keys)


def new_private(own: Own, bond: int) -> Open:
    """A scope for this person alone."""
    return _new(own, bond, own.person, {own.person: own.public})


def new_shared(own: Own, bond: int, other: int, public: bytes) -> Open:
    """A scope for the two: its key is made by one and given to the other."""
    return _new(own, bond, None, {own.person: own.public, other: public})


def _new(own: Own, bond: int, owner: int | None, readers: Mapping[int, bytes]) -> Open:
    key = sealing.new_key()
    with transaction.atomic(using=KEYS):
        scope = Scope.objects.create(uid=uuid4(), bond=bond, owner=owner)
        _give(own, scope, key, readers)
        witness.see(own, {scope.uid: witness.NOTHING})
    return Open(scope.uid, scope.pk, owner, scope.epoch, {scope.epoch: key})


def _give(own: Own, scope: Scope, key: bytes, readers: Mapping[int, bytes]) -> None:
    Grant.objects.bulk_create(
        Grant(
            scope=scope, epoch=scope.epoch, person=reader, giver=own.public,
            box=own.give(key, public, _place(scope.uid, scope.epoch, reader)),
        )
        for reader, public in readers.items()
    )  # fmt: skip


def rotate(own: Own, scope: Open, readers: Mapping[int, bytes]) -> Open:
    """A new key for a scope, for these readers and nobody else, in one transaction.

    What was sealed before stays readable to them; the keys of entries move under the new key.
    """
    key, epoch = sealing.new_key(), scope.epoch + 1
    after = Open(scope.uid, scope.row, scope.owner, epoch, {**scope.keys, epoch: key})
    told = json.dumps({str(earlier): kept.hex() for earlier, kept in scope.keys.items()}).encode()
    with transaction.atomic(using=KEYS):
        row = Scope.objects.select_for_update().get(pk=scope.row)
        row.epoch = epoch
        row.before = sealing.seal(sealing.derived(key, "before"), told, _before(scope.uid))
        row.save(update_fields=["epoch", "before"])
        row.grants.all().delete()
        _give(own, row, key, readers)
        _rewrap(row, scope, after)
    return after


def _rewrap(row: Scope, scope: Open, after: Open) -> None:
    kept = _unwrapped(scope, ContentKey.objects.filter(scope=row))
    ContentKey.objects.filter(scope=row).delete()
    keep_content(after, kept)


def remove(bond: int) -> None:
    """Every key there is for this bond: nothing of it opens for anybody any more."""
    Scope.objects.filter(bond=bond).delete()


def shut_out(person: int, bond: int) -> None:
    """Nothing of this bond opens for this person any more."""
    Grant.objects.filter(person=person, scope__bond=bond).delete()


def keep_content(scope: Open, keys: Mapping[UUID, bytes]) -> None:
    """Keep the keys of entries, wrapped for whoever opens this scope."""
    under = scope.cipher("content")
    ContentKey.objects.bulk_create(
        (
            ContentKey(
                uid=uid, scope_id=scope.row, epoch=scope.epoch,
                wrapped=sealing.wrap(under, key, _content(scope.uid, uid)),
            )
            for uid, key in keys.items()
        ),
        batch_size=AT_A_TIME,
    )  # fmt: skip


def content_keys(scopes: Iterable[Open], uids: Collection[UUID] | None = None) -> dict[UUID, bytes]:
    """The keys of the entries in these scopes, all or those asked for; one that is damaged is left out."""
    found: dict[UUID, bytes] = {}
    for scope in scopes:
        rows = ContentKey.objects.filter(scope_id=scope.row)
        if uids is None:
            found |= _unwrapped(scope, rows)
            continue
        for few in at_a_time(list(uids)):
            found |= _unwrapped(scope, rows.filter(uid__in=few))
    return found


def _unwrapped(scope: Open, rows: QuerySet[ContentKey]) -> dict[UUID, bytes]:
    found: dict[UUID, bytes] = {}
    for uid, epoch, wrapped in rows.values_list("uid", "epoch", "wrapped"):
        try:
            found[uid] = sealing.unwrap(
                scope.cipher("content", epoch), bytes(wrapped), _content(scope.uid, uid)
            )
        except Unreadable:
            continue  # its words do not open, and the record says so where they stood
    return found


def destroy(uids: Iterable[UUID]) -> None:
    """Destroy the keys of these entries and write down that they are gone, in one transaction."""
    gone = list(uids)
    if not gone:
        return
    with transaction.atomic(using=KEYS):
        Gone.objects.bulk_create([Gone(uid=uid) for uid in gone], ignore_conflicts=True)
        ContentKey.objects.filter(uid__in=gone).delete()


def gone(uids: Iterable[UUID]) -> frozenset[UUID]:
    """Those of these entries whose words were taken back."""
    asked = (Gone.objects.filter(uid__in=few).values_list("uid", flat=True) for few in at_a_time(list(uids)))
    return frozenset(uid for found in asked for uid in found)


def _place(scope: UUID, epoch: int, reader: int) -> bytes:
    return f"grant|{scope.hex}|{epoch}|{reader}".encode()


def _before(scope: UUID) -> bytes:
    return f"before|{scope.hex}".encode()


def _content(scope: UUID, uid: UUID) -> bytes:
    return b"content|" + scope.bytes + uid.bytes
