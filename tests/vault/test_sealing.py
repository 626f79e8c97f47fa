"""Words under one key: they come back whole, at their place only, and their length tells little."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tend.web.vault import sealing
from tend.web.vault.sealing import Unreadable, seal, unseal, unwrap, wrap

KEY = bytes(range(32))
GOLDEN = json.loads((Path(__file__).parent / "golden.json").read_text(encoding="utf-8"))


@given(words=some.binary(max_size=2000), place=some.binary(max_size=80))
def test_what_is_sealed_comes_back_at_its_place(words: bytes, place: bytes):
    assert unseal(KEY, seal(KEY, words, place), place) == words


@given(words=some.binary(max_size=600), place=some.binary(max_size=20), other=some.binary(max_size=20))
def test_it_opens_at_no_other_place_and_under_no_other_key(words: bytes, place: bytes, other: bytes):
    sealed = seal(KEY, words, place)
    if other != place:
        with pytest.raises(Unreadable):
            unseal(KEY, sealed, other)
    with pytest.raises(Unreadable):
        unseal(bytes(32), sealed, place)


@given(words=some.binary(max_size=300), bit=some.integers(min_value=0), cut=some.integers(0, 40))
def test_a_single_bit_or_a_missing_end_is_noticed(words: bytes, bit: int, cut: int):
    sealed = seal(KEY, words, b"here")
    place = bit % (len(sealed) * 8)
    bent = bytearray(sealed)
    bent[place // 8] ^= 1 << place % 8
    with pytest.raises(Unreadable):
        unseal(KEY, bytes(bent), b"here")
    with pytest.raises(Unreadable):
        unseal(KEY, sealed[: len(sealed) - 1 - cut], b"here")


@given(words=some.binary(max_size=3000))
def test_lengths_come_in_steps(words: bytes):
    room = len(seal(KEY, words, b"")) - 1 - 12 - 16
    assert room % sealing.STEP == 0
    assert room - sealing.STEP < len(words) + 4 <= room


def test_the_same_words_never_look_alike_twice():
    assert len({seal(KEY, b"you hid the debt", b"x") for _ in range(100)}) == 100


@pytest.mark.parametrize("rubbish", [b"", b"\x01", b"\x02" + bytes(60), b"\x01" + bytes(11)])
def test_rubbish_is_unreadable_and_nothing_worse(rubbish: bytes):
    with pytest.raises(Unreadable):
        unseal(KEY, rubbish, b"")
    with pytest.raises(Unreadable):
        unwrap(KEY, rubbish, b"")


def test_a_form_nobody_knows_is_told_from_what_was_damaged():
    wrapped = wrap(KEY, b"inner", b"")
    with pytest.raises(Unreadable, match=r"^sealed in a form this Tend does not know$"):
        unwrap(KEY, b"\x02" + wrapped[1:], b"")
    with pytest.raises(Unreadable, match=r"^not what was sealed here$"):
        unwrap(KEY, wrapped[:-1], b"")


def test_a_key_under_a_key_comes_back_at_its_place_only():
    inner = sealing.new_key()
    wrapped = wrap(KEY, inner, b"line 1")
    assert unwrap(KEY, wrapped, b"line 1") == inner
    with pytest.raises(Unreadable):
        unwrap(KEY, wrapped, b"line 2")


@pytest.mark.parametrize("form", sorted(GOLDEN))
def test_every_form_ever_sealed_is_still_read(form: str):
    kept = GOLDEN[form]
    key, place = bytes.fromhex(kept["key"]), kept["place"].encode()
    assert sealing.derived(key, "a purpose").hex() == kept["derived"]
    assert unseal(key, bytes.fromhex(kept["sealed"]), place) == kept["words"].encode()
    assert unwrap(key, bytes.fromhex(kept["wrapped"]), place).hex() == kept["inner"]


def test_there_is_a_golden_form_for_today():
    assert str(sealing.VERSION) in GOLDEN


@pytest.mark.parametrize("inner", [b"", b"key", bytes(3)])
def test_what_was_wrapped_as_a_key_is_no_words(inner: bytes):
    """A holder of the key could seal less than the length that words begin with."""
    with pytest.raises(Unreadable):
        unseal(KEY, wrap(KEY, inner, b""), b"")
