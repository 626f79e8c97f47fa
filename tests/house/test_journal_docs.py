"""The pages about the journal and the picture say what the code does."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal, get_args, get_origin

import pytest

from tend.cli import main
from tend.cli.drawn_json import FORM
from tend.trust import journal
from tend.trust.entries import ALWAYS_PRIVATE, KINDS, Kind
from tend.trust.entries.fields import Span, WayOf
from tend.trust.fields import Field, fields_of
from tend.trust.repair_terms import WINDOW

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "journal.md").read_text(encoding="utf-8")
PICTURE_PAGE = (DOCS / "picture-json.md").read_text(encoding="utf-8")
EXAMPLE = re.findall(r"^```journal\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
BOUNDS = 100


def rows(page: str, head: str) -> list[list[str]]:
    """The rows of every table of a page that begins with this head."""
    found: list[list[str]] = []
    inside = False
    for line in page.splitlines():
        if not line.startswith("|"):
            inside = False
        elif line.startswith(head):
            inside = True
        elif inside and not line.startswith("|---"):
            found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


VERBS = {row[0].strip("` "): row for row in rows(PAGE, "| verb |")}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.verb)
def test_every_verb_stands_with_all_its_keys(kind: type[Kind]):
    _, keys, who, says = VERBS[kind.verb]
    told = [(key.strip("*` "), key.startswith("**")) for key in keys.split(", ")] if keys != "none" else []
    assert told == [(f.key, f.required) for f in fields_of(kind)]
    assert who
    assert ("Always private." in says) == (kind in ALWAYS_PRIVATE)


def test_no_verb_is_told_of_that_does_not_exist():
    assert set(VERBS) == {kind.verb for kind in KINDS}


def holds(f: Field) -> str:
    """What the page has to say a key holds."""
    if get_origin(f.shape) is Annotated:
        rule = get_args(f.shape)[1]
        if isinstance(rule, WayOf):
            return f"a {rule.kind}"
        assert isinstance(rule, Span)
        return f"{rule.low}–{rule.high}" if rule.high < BOUNDS else "a number"
    if get_origin(f.shape) is Literal:
        return ", ".join(f"`{value}`" for value in get_args(f.shape))
    plain = {datetime: "a time", date: "a day", bool: "`yes`, `no`", str: "text"}
    return plain[f.shape] if isinstance(f.shape, type) and f.shape in plain else "a list"


def test_every_key_holds_what_its_row_says():
    told = {
        (row[0].strip("`"), verb.strip("`")): (row[2], row[3].strip("`| "))
        for row in rows(PAGE, "| key | of |")
        for verb in row[1].split(", ")
    }
    known = {(f.key, kind.verb): (holds(f), absent(f)) for kind in KINDS for f in fields_of(kind)}
    assert told == known


def absent(f: Field) -> str:
    """What a key that is left out stands for."""
    if isinstance(f.default, bool):
        return "yes" if f.default else "no"
    return f.default if isinstance(f.default, str) else ""


def test_the_numbers_on_the_page_are_those_of_the_code():
    assert f"{journal.LONGEST:,} characters" in PAGE
    assert f"under {WINDOW[0]} or over {WINDOW[1]} hours" in PAGE


def test_the_example_reads_without_trouble_and_back():
    reading = journal.read(EXAMPLE)
    assert reading.troubles == ()
    assert journal.write(reading.record) == EXAMPLE


def test_the_example_can_be_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "example.journal"
    file.write_text(EXAMPLE, encoding="utf-8")
    assert main(["picture", str(file), "--of", "ana", "--about", "ben", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["word"] == "fragile"


def keys_under(title: str) -> set[str]:
    """The keys the page about the picture names in one of its tables."""
    part = PICTURE_PAGE if not title else PICTURE_PAGE.partition(f"### `{title}`")[2]
    part = part.partition("\n### ")[0]
    return {key for row in rows(part, "| key |") for key in re.findall(r"`([a-z_]+)`", row[0])}


def test_the_json_of_a_picture_has_the_keys_its_page_names(capsys: pytest.CaptureFixture[str]):
    demo = Path(__file__).resolve().parents[2] / "src" / "tend" / "web" / "demo.journal"
    asked = ["picture", str(demo), "--of", "nadia", "--about", "owen", "--json", "--at"]
    assert main([*asked, "2025-05-11T17:45"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert FORM in PICTURE_PAGE
    assert set(told) == keys_under("")
    for key, value in told.items():
        inside = value[0] if isinstance(value, list) and value else value
        if isinstance(inside, dict):
            assert set(inside) == keys_under(key), key
