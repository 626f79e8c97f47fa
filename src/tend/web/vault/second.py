"""What a person shows besides their passphrase, if they want that: sealed under their own keys."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Literal

from django.db import transaction

from . import sealing
from .models import Keyring
from .pairs import Own
from .router import KEYS
from .sealing import Unreadable

Kind = Literal["app", "passkey"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing somebody can show: an app that counts codes, or a passkey.

    `kept` is the app's secret, or the passkey's public half; `count` is the last code taken, or how often
    the passkey says it was used: neither ever goes back. `since` is a day, as YYYY-MM-DD.
    """

    uid: str
    kind: Kind
    name: str
    since: str
    kept: str = field(repr=False)
    count: int = 0


Steps = tuple[Step, ...]


def is_asked(own: Own) -> bool:
    """Whether a second step is asked of this person; damaged ones are asked for all the same."""
    return Keyring.objects.filter(person=own.person).exclude(second=b"").exists()


def steps(own: Own) -> Steps:
    """What this person can show; none where it is damaged, so that only their code on paper helps."""
    sealed = Keyring.objects.filter(person=own.person).values_list("second", flat=True).first()
    try:
        return _opened(own, bytes(sealed or b""))
    except Unreadable:
        return ()


def keep(own: Own, step: Step) -> None:
    """One more thing to show, or the same one with a higher count."""
    _change(own, lambda held: (*(one for one in held if one.uid != step.uid), step))


def drop(own: Own, uid: str) -> None:
    """One thing less; with the last of them no second step is asked any more."""
    _change(own, lambda held: tuple(one for one in held if one.uid != uid))


def forget(own: Own) -> None:
    """Nothing to show any more, whatever there was: also where it is damaged."""
    Keyring.objects.filter(person=own.person).update(second=b"")


def count_up(own: Own, uid: str, count: int) -> bool:
    """Note how far a step has counted; False when it was that far already: nothing is shown twice."""
    taken: list[Step] = []

    def higher(held: Steps) -> Steps:
        taken.extend(one for one in held if one.uid == uid and one.count < count)
        return tuple(_counted(one, count) if one in taken else one for one in held)

    _change(own, higher)
    return bool(taken)


def _counted(step: Step, count: int) -> Step:
    return Step(**(asdict(step) | {"count": count}))


def _change(own: Own, change: Callable[[Steps], Steps]) -> None:
    with transaction.atomic(using=KEYS):
        ring = Keyring.objects.select_for_update().get(person=own.person)
        after = change(_opened(own, ring.second))
        ring.second = _sealed(own, after) if after else b""
        ring.save(update_fields=["second"])


def _sealed(own: Own, held: Steps) -> bytes:
    told = json.dumps([asdict(one) for one in held]).encode()
    return sealing.seal(own.key("second step"), told, _place(own))


def _opened(own: Own, sealed: bytes) -> Steps:
    if not sealed:
        return ()
    told = json.loads(sealing.unseal(own.key("second step"), sealed, _place(own)))
    return tuple(Step(**one) for one in told)


def _place(own: Own) -> bytes:
    return f"second|{own.person}".encode()
