"""What Tend never does: every line of the public page is kept by a test that is really there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tend.web.screens.never import NEVER, NOT_YET, Promised

HOUSE = Path(__file__).resolve().parents[2]
WEB = HOUSE / "src" / "tend" / "web"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
OURS = [*TEMPLATES, WEB / "static" / "house.css", WEB / "static" / "tend.js"]
# The list itself has to name what is not there.
SPEAKING = [*TEMPLATES, *sorted(p for p in (WEB / "screens").glob("*.py") if p.stem != "never")]


def spoken(file: Path) -> str:
    """What a file may put before somebody's eyes: its texts, without tags, code and comments."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        said = (n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant))
        return "\n".join(one for one in said if isinstance(one, str) and " " in one)
    text = re.sub(
        r"{% comment %}.*?{% endcomment %}|{#.*?#}|{%.*?%}|{{.*?}}|<svg.*?</svg>", " ", text, flags=re.DOTALL
    )
    return re.sub(r"<[^>]*>", " ", text)


@pytest.mark.parametrize("line", NEVER, ids=lambda line: line.kept_by.rpartition("::")[2])
def test_every_line_names_a_test_that_is_there(line: Promised):
    file, _, name = line.kept_by.partition("::")
    tree = ast.parse((HOUSE / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_the_page_in_the_docs_says_the_same():
    page = (HOUSE / "docs" / "never.md").read_text(encoding="utf-8")
    told = re.findall(r"^- (.+)\n  `(.+)`( R\d+(?:, R\d+)*)?$", page, flags=re.MULTILINE)
    listed = [(line.says, line.kept_by, _named(line.rules)) for line in NEVER]
    assert told == listed
    assert re.findall(r"^- R(\d+): (.+)$", page, flags=re.MULTILINE) == [
        (str(n.rule), n.says) for n in NOT_YET
    ]


def _named(rules: tuple[int, ...]) -> str:
    return f" {', '.join(f'R{rule}' for rule in rules)}" if rules else ""


def test_every_safety_rule_has_a_line_or_says_what_is_missing():
    held = {rule for line in NEVER for rule in line.rules}
    assert held | {one.rule for one in NOT_YET} == set(range(1, 28))


def test_no_line_stands_twice():
    assert len({line.says for line in NEVER}) == len(NEVER)
    assert len({line.kept_by for line in NEVER}) == len(NEVER)


@pytest.mark.parametrize("file", SPEAKING, ids=lambda file: file.name)
def test_no_page_puts_trust_into_a_number(file: Path):
    said = spoken(file)
    assert not re.search(
        r"\d\s*%|per ?cent\b|\bpercentage|trust (?:level|index|rating)", said, flags=re.IGNORECASE
    )


@pytest.mark.parametrize("file", SPEAKING, ids=lambda file: file.name)
def test_no_page_plays_a_game(file: Path):
    words = r"\b(?:scores?|streaks?|badges?|leaderboards?|rank(?:ed|ing)?|points? earned|days in a row)\b"
    assert not re.search(words, spoken(file), flags=re.IGNORECASE)


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_no_page_reaches_for_the_device(file: Path):
    text = file.read_text(encoding="utf-8")
    reach = (
        "geolocation", "watchPosition", "mediaDevices", "getUserMedia", "contacts.select", "bluetooth",
        "sendBeacon", "localStorage", "sessionStorage", "indexedDB", "serviceWorker", "clipboard.read",
    )  # fmt: skip
    assert [one for one in reach if one in text] == []


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_no_page_asks_another_server(file: Path):
    text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"""(?:src|href|action|url\(|import|fetch\()[=\s"'(]*(?:https?:)?//""", text)
    assert not re.search(r"https?://", text)
