"""The messages nothing is learnt from are whole: offsets cut the text, labels are known, shares as said."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tend.words.catalogue import SIGNALS

COACH = Path(__file__).parents[2] / "bench" / "coach"
KNOWN = {signal.label for signal in SIGNALS}
ALARM = {signal.label for signal in SIGNALS if signal.kind == "alarm"}
BREAKING = {signal.label for signal in SIGNALS if signal.kind != "build"}
COUNTED = ("held_out", "blind", "fresh", "apart", "anew", "stranger", "unheard", "eighth", "ninth")
"""Every set that nothing is learnt from."""
PARTS = {"regret", "explanation", "responsibility", "repentance", "repair_offer", "forgiveness_request"}


def lines(name: str = "held_out") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (COACH / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def bare(text: str) -> tuple[str, ...]:
    """The words alone: a message that differs in its commas and capitals is the same message."""
    return tuple(re.findall(r"[a-z]+", text.lower()))


@pytest.mark.parametrize("name", COUNTED)
def test_every_span_cuts_its_words_out_of_the_text(name: str) -> None:
    for line in lines(name):
        for span in line["spans"]:
            cut = line["text"][span["start"] : span["end"]]
            assert cut, line["id"]
            assert cut == cut.strip(), line["id"]


def test_the_blind_messages_are_half_alarms_and_their_look_alikes() -> None:
    kept = lines("blind")
    assert sum(bool(set(line["labels"]) & ALARM) for line in kept) >= 100
    assert sum(bool(line.get("look_alike")) for line in kept) >= 80
    assert sum(bool(line.get("hard")) for line in kept) >= 0.3 * len(kept)


@pytest.mark.parametrize("name", COUNTED)
def test_nothing_that_is_counted_was_learnt_from(name: str) -> None:
    learnt = {bare(line["text"]) for line in lines("sentences")}
    assert not [line["id"] for line in lines(name) if bare(line["text"]) in learnt]


@pytest.mark.parametrize("name", COUNTED)
def test_every_label_is_known_and_carried_by_a_span(name: str) -> None:
    seen = set[str]()
    for line in lines(name):
        assert set(line["labels"]) <= KNOWN, line["id"]
        assert set(line["labels"]) == {span["label"] for span in line["spans"]}, line["id"]
        seen.update(line["labels"])
    assert seen == KNOWN or name == "fresh"  # those are alarms and their neighbours alone


def test_no_voice_straddles_the_two_halves() -> None:
    halves = defaultdict[str, set[str]](set)
    for line in lines():
        halves[line["voice"]].add(line["half"])
    assert len(halves) >= 10
    assert {half for kept in halves.values() for half in kept} == {"first", "second"}
    assert all(len(kept) == 1 for kept in halves.values())


def test_promises_and_their_when_stand_in_the_text_as_written() -> None:
    for line in lines():
        for promise in line["promises"]:
            assert promise["text"] in line["text"], line["id"]
            assert promise["when"] is None or promise["when"] in line["text"], line["id"]


def test_an_apology_names_only_the_six_parts_present_or_undone() -> None:
    for line in lines():
        parts = line.get("apology", {})
        assert set(parts) <= PARTS, line["id"]
        assert set(parts.values()) <= {"present", "undone"}, line["id"]


def test_the_hard_ones_are_many_and_carry_no_breaking_label() -> None:
    kept = lines()
    hard = [line for line in kept if line.get("hard")]
    assert len(hard) >= 0.3 * len(kept)
    assert not any(set(line["labels"]) & BREAKING for line in hard)


def test_alarms_look_alikes_pairs_promises_and_apologies_are_enough() -> None:
    kept = lines()
    assert len(kept) >= 420
    assert len({line["text"] for line in kept}) == len(kept)
    assert sum(bool(set(line["labels"]) & ALARM) for line in kept) >= 60
    alike = [line for line in kept if line.get("look_alike")]
    assert len(alike) >= 60
    assert not any(set(line["labels"]) & ALARM for line in alike)
    assert sum(line.get("change", "base") != "base" for line in kept) >= 40
    assert sum(bool(line["promises"]) for line in kept) >= 60
    assert sum("apology" in line for line in kept) >= 50
    assert all(1 <= len(line["text"].split()) <= 80 for line in kept)
