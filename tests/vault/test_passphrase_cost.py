"""What a stretching costs: as much for nobody as for somebody, and never more than a server bears."""

from typing import Any

import pytest
from argon2 import low_level

from tend.web.vault import keyring, passphrase
from tend.web.vault.models import Keyring
from tend.web.vault.passphrase import MEMORY, PASSES, SALT, Cost, Crowded, stretched

WORDS = "lantern over water"
CHEAP = Cost(8, 1, 1)

Run = tuple[int, tuple[Any, ...]]


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Run]:
    """The length of the salt, and the cost, of what was stretched from now on."""
    run: list[Run] = []

    def noted(said, salt, *cost):
        run.append((len(salt), cost))
        return low_level.hash_secret_raw(said, salt, *cost)

    monkeypatch.setattr(passphrase, "hash_secret_raw", noted)
    return run


@pytest.mark.django_db
def test_nobody_costs_what_somebody_costs(runs: list[Run]):
    keyring.make(7, WORDS)
    for person, said in ((7, WORDS), (7, "wrong"), (8, WORDS), (None, WORDS)):
        keyring.opened(person, said)
    assert len(runs) == 5
    assert set(runs) == {(SALT, (1, 8, 1, 32, low_level.Type.ID))}


@pytest.mark.django_db
@pytest.mark.parametrize("wrong", [{"salt": b"short"}, {"salt": b""}, {"memory": 0}, {"passes": PASSES + 1}])
def test_a_damaged_keyring_costs_the_same_and_opens_nothing(runs: list[Run], wrong: dict[str, Any]):
    keyring.make(7, WORDS)
    Keyring.objects.filter(person=7).update(**wrong)
    assert keyring.opened(7, WORDS) is None
    assert len(runs) == 2
    assert len(set(runs)) == 1


@pytest.mark.django_db
def test_a_keyring_is_opened_at_the_cost_it_was_made_with(settings):
    settings.PASSPHRASE_COST = {"memory": 24, "passes": 2, "lanes": 3}
    own = keyring.make(7, WORDS)
    settings.PASSPHRASE_COST = {"memory": 8, "passes": 1, "lanes": 1}
    assert keyring.opened(7, WORDS) == own


@pytest.mark.django_db
def test_in_a_crowd_a_stranger_is_asked_to_come_again_whatever_they_say():
    own = keyring.make(7, WORDS)
    for _ in range(passphrase.WAITING):
        assert passphrase._places.acquire(blocking=False)
    try:
        for person, said in ((7, WORDS), (7, "wrong"), (8, WORDS), (None, WORDS)):
            with pytest.raises(Crowded):
                keyring.opened(person, said, stranger=True)
        assert keyring.opened(7, WORDS) == own
        assert keyring.opened(None, WORDS) is None
    finally:
        for _ in range(passphrase.WAITING):
            passphrase._places.release()
    assert keyring.opened(7, WORDS, stranger=True) == own


def test_to_ask_whether_it_is_crowded_takes_nobodys_place():
    for _ in range(passphrase.WAITING + 1):
        assert not passphrase.crowded()
    assert stretched(WORDS, bytes(SALT), CHEAP, stranger=True).verifier


@pytest.mark.parametrize(
    ("salt", "cost"),
    [
        (b"1" * SALT, CHEAP),
        (bytes(SALT), Cost(16, 1, 1)),
        (bytes(SALT), Cost(8, 2, 1)),
        (bytes(SALT), Cost(16, 1, 2)),
    ],
)
def test_another_salt_or_cost_gives_other_halves(salt: bytes, cost: Cost):
    one, other = stretched(WORDS, bytes(SALT), CHEAP), stretched(WORDS, salt, cost)
    assert one.verifier != other.verifier
    assert one.opener != other.opener


def test_whatever_was_typed_can_be_stretched():
    for said in ("", "\ud800", "🌊" * 500, "\0"):
        assert not stretched(said, bytes(SALT), CHEAP).shows(stretched(WORDS, bytes(SALT), CHEAP).verifier)


@pytest.mark.parametrize(
    ("cost", "sound"),
    [
        (Cost(), True),
        (Cost(8, 1, 1), True),
        (Cost(7, 1, 1), False),
        (Cost(16, 1, 2), True),
        (Cost(15, 1, 2), False),
        (Cost(MEMORY, 1, 1), True),
        (Cost(MEMORY + 1, 1, 1), False),
        (Cost(8, PASSES, 1), True),
        (Cost(8, PASSES + 1, 1), False),
        (Cost(8, 0, 1), False),
        (Cost(8, 1, 0), False),
        (Cost(8, 1, -1), False),
    ],
)
def test_a_cost_is_borne_within_bounds_only(cost: Cost, sound: bool):
    assert cost.sound is sound


def test_letters_are_no_cost():
    assert not Cost("64", 3, 1).sound  # type: ignore[arg-type]
    assert not Cost(8, "1", 1).sound  # type: ignore[arg-type]
