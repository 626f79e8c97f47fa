"""What frightens or controls in a draft: how much of it is found today, and how seldom it cries wolf."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from tend.words import read
from tend.words.catalogue import SIGNALS

HOUSE = Path(__file__).resolve().parents[2]
SENTENCES = [HOUSE / "bench" / "coach" / f"{name}.jsonl" for name in ("sentences", "held_out", "blind")]
TEMPLATES = sorted((HOUSE / "src" / "tend" / "web" / "templates").rglob("*.html"))
FRIGHTENING = {"threat", "control"}
BREAKING = {signal.label for signal in SIGNALS if signal.kind != "build"}

FOUND, CRIED = 0.9, 0.045
"""What holds today. The bar is 0.95 found at 0.10 cried; the page of what Tend never does says so."""


@cache
def figures() -> tuple[int, int, int, int]:
    """Sentences that frighten, those of them found; harmless sentences, those of them cried over."""
    there = found = calm = cried = 0
    for file in SENTENCES:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            bad, breaks = FRIGHTENING & set(row["labels"]), BREAKING & set(row["labels"])
            if breaks and not bad:
                continue
            raised = bool(FRIGHTENING & set(read(row["text"], row.get("role", "either")).alarm))
            there, found = there + bool(bad), found + (bool(bad) and raised)
            calm, cried = calm + (not bad), cried + (not bad and raised)
    return there, found, calm, cried


def test_there_are_enough_of_both() -> None:
    there, _, calm, _ = figures()
    assert there >= 120
    assert calm >= 120


def test_most_of_what_frightens_is_found() -> None:
    there, found, _, _ = figures()
    assert found / there >= FOUND, (found, there)


def test_it_seldom_cries_over_what_is_harmless() -> None:
    _, _, calm, cried = figures()
    assert cried / calm <= CRIED, (cried, calm)


DEMANDS = r"\bprove (?:it|that|to)\b|\bor else\b|(?:give|show|hand) me your"


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_no_page_of_ours_makes_a_demand(file: Path) -> None:
    assert not re.search(DEMANDS, file.read_text(encoding="utf-8"), flags=re.IGNORECASE)
