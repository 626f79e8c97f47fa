"""The table of requirements is whole, and every module, screen and test it names is there."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest

from tend.web.routes import routes

from .test_vocabulary import SCREENS, TEMPLATES, TOLD, named, spoken

HOUSE = Path(__file__).resolve().parents[2]
PAGE = (HOUSE / "docs" / "requirements.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if re.match(r"\| S-\d", line)
]
SCREEN_NAMES = {route.name for route in routes()}
# What nobody can promise: that trust comes back.
PROMISING = re.compile(
    r"\b(will be (?:restored|healed|as before)|guaranteed?|restores? your trust|"
    r"stronger than (?:ever|before)|as good as new)\b",
    re.IGNORECASE,
)


def row_of(cells: list[str]) -> str:
    return cells[0]


def test_all_hundred_and_twenty_stand_in_their_order():
    assert [row[0] for row in ROWS] == [f"S-{n:02}" for n in range(1, 121)]


@pytest.mark.parametrize("row", ROWS, ids=row_of)
def test_every_row_names_what_is_there(row: list[str]):
    _, says, module, screen, test = row
    assert says.endswith(".")
    assert importlib.util.find_spec(module.strip("`")) is not None, module
    assert screen.strip("`") in SCREEN_NAMES, screen
    path, _, name = test.strip("`").partition("::")
    tree = ast.parse((HOUSE / "tests" / path).read_text(encoding="utf-8"))
    assert name in {f.name for f in tree.body if isinstance(f, ast.FunctionDef)}, test


def test_no_sentence_stands_twice():
    said = [row[1] for row in ROWS]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("path", [*TEMPLATES, *TOLD, *SCREENS], ids=named)
def test_no_page_promises_that_trust_comes_back(path: Path):
    assert [hit.group() for said in spoken(path) for hit in PROMISING.finditer(said)] == []
