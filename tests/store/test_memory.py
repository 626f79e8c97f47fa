"""What was opened lately: kept for a quarter of an hour of rest, and no longer."""

from __future__ import annotations

from tend.web.store.memory import AT_MOST, Memory


def test_it_is_found_until_it_has_rested_a_quarter_of_an_hour(at):
    kept = Memory[str]()
    at("2026-05-01T09:00+00:00")
    kept.put(b"a", "one")
    at("2026-05-01T09:15+00:00")
    assert kept.get(b"a") == "one"
    at("2026-05-01T09:30+00:00")
    assert kept.get(b"a") == "one"  # asking for it was no rest
    at("2026-05-01T09:45:01+00:00")
    assert kept.get(b"a") is None


def test_what_rested_too_long_goes_whatever_is_asked_for(at):
    kept = Memory[str]()
    at("2026-05-01T09:00+00:00")
    kept.put(b"a", "one")
    kept.put(b"b", "two")
    at("2026-05-01T10:00+00:00")
    assert kept.get(b"c") is None
    assert not kept._kept


def test_under_a_clock_set_back_nothing_is_trusted(at):
    kept = Memory[str]()
    at("2026-05-01T09:00+00:00")
    kept.put(b"a", "one")
    at("2026-05-01T08:59+00:00")
    assert kept.get(b"a") is None


def test_the_one_not_asked_for_the_longest_goes_first():
    kept = Memory[int]()
    for n in range(AT_MOST):
        kept.put(bytes([n]), n)
    assert kept.get(bytes([0])) == 0
    kept.put(b"one more", -1)
    assert kept.get(bytes([1])) is None
    assert kept.get(bytes([0])) == 0
    assert len(kept._kept) == AT_MOST


def test_what_is_put_again_is_the_newest():
    kept = Memory[int]()
    for n in range(AT_MOST):
        kept.put(bytes([n]), n)
    kept.put(bytes([0]), 100)
    kept.put(b"one more", -1)
    assert kept.get(bytes([0])) == 100
    assert kept.get(bytes([1])) is None


def test_everything_of_one_person_is_forgotten_together():
    kept = Memory[int]()
    for name in (b"ana|1", b"ana|2", b"ben|1"):
        kept.put(name, 1)
    kept.drop(b"ana|")
    assert [name for name in (b"ana|1", b"ana|2", b"ben|1") if kept.get(name)] == [b"ben|1"]
