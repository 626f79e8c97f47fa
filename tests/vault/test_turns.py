"""Turns at the door: a crowd of strangers is asked to come again, and keeps out nobody who is known."""

from threading import Event, Thread
from typing import Any

import pytest
from argon2 import low_level

from tend.web.vault import passphrase
from tend.web.vault.passphrase import WAITING, Cost, Crowded, crowded, stretched

LIGHT = Cost(memory=8, passes=1, lanes=1)
SALT = bytes(16)
PATIENCE = 10


def test_a_crowd_of_strangers_is_turned_away_and_a_known_one_comes_in(monkeypatch: pytest.MonkeyPatch):
    inside, go_on = Event(), Event()
    real = low_level.hash_secret_raw

    def slow(said: bytes, *rest: Any) -> bytes:
        if said == b"a stranger's guess":
            inside.set()
            assert go_on.wait(PATIENCE)
        return real(said, *rest)

    monkeypatch.setattr(passphrase, "hash_secret_raw", slow)
    crowd = [
        Thread(target=stretched, args=("a stranger's guess", SALT, LIGHT), kwargs={"stranger": True})
        for _ in range(WAITING)
    ]
    for one in crowd:
        one.start()
    assert inside.wait(PATIENCE)
    while not crowded():  # until the second one stands in line
        pass
    try:
        assert crowded()
        with pytest.raises(Crowded):
            stretched("one more guess", SALT, LIGHT, stranger=True)
        assert stretched("lantern over water", SALT, LIGHT).verifier
    finally:
        go_on.set()
        for one in crowd:
            one.join(PATIENCE)
    assert not crowded()
    assert stretched("the next one", SALT, LIGHT, stranger=True).verifier
