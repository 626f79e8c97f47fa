"""The words of the house: what was once published keeps its name, and what hurts is not said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tend.trust.breaks import BREAKS, break_of
from tend.trust.builds import ACCOUNTABILITY, BUILDS, build_of
from tend.trust.journal import FIELDS
from tend.words.catalogue import SIGNALS
from tend.words.signals import Signal

from .published import BREAK_SLUGS, BUILD_SLUGS, VERBS

HOUSE = Path(__file__).resolve().parents[2]
WEB = HOUSE / "src" / "tend" / "web"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
OURS = [*TEMPLATES, WEB / "static" / "house.css", WEB / "static" / "tend.js", WEB / "static" / "mark.svg"]
TOLD = sorted((HOUSE / "src/tend/trust").rglob("*.py"))
SCREENS = sorted(
    path
    for room in ("web", "cli")
    for path in (HOUSE / "src/tend" / room).rglob("*.py")
    if "migrations" not in path.parts
)
# This page has to name what is not there.
DENIES = {"never.py", "never.html"}

# ---- what was once published ---------------------------------------------------------------------------


def test_no_break_a_record_may_name_is_ever_lost():
    for slug, moments in BREAK_SLUGS.items():
        way = break_of(slug)
        assert way is not None, slug
        assert way in BREAKS
        assert [m for m in moments.split() if break_of(m) is None] == []


def test_no_build_a_record_may_name_is_ever_lost():
    for slug, moments in BUILD_SLUGS.items():
        way = build_of(slug)
        assert way is not None, slug
        assert way in BUILDS
        assert [m for m in moments.split() if build_of(m) is None] == []
    assert ACCOUNTABILITY.slug == "accountability"


def test_no_verb_and_no_key_of_the_journal_is_ever_lost():
    known = {kind.verb: {f.key for f in fields} for kind, fields in FIELDS.items()}
    lost = {verb: set(keys.split()) - known.get(verb, {"(gone)"}) for verb, keys in VERBS.items()}
    assert {verb: keys for verb, keys in lost.items() if keys or verb not in known} == {}


def test_a_key_once_optional_stays_optional():
    needed = {kind.verb: {f.key for f in fields if f.required} for kind, fields in FIELDS.items()}
    added = {verb: needed[verb] - set(VERBS[verb].split()) for verb in VERBS}
    assert {verb: keys for verb, keys in added.items() if keys} == {}


# ---- what a person reads -------------------------------------------------------------------------------

BANNED = re.compile(
    r"\b(scor(?:e|es|ed|ing)|streaks?|offenders?|victims?|complian(?:t|ce)|cheat(?:s|ed|er|ers|ing)?|toxic|"
    r"narcissis\w*|fail(?:s|ed|ing|ure|ures)?|perpetrators?|abusers?|gaslight\w*|guilty|culprit|oops)\b",
    re.IGNORECASE,
)
HURRIED = re.compile(
    r"\b(deadlines?|countdowns?|count(?:ing)? down|days? left|hours? left|time is up|running out of time|"
    r"hurry up|by now you|should be over|get over it|move on|still not (?:healed|over|forgiven)|"
    r"forgive (?:them|him|her)|you (?:should|must) (?:trust|forgive)|time to (?:trust|forgive)|last chance|"
    r"expired?)\b",
    re.IGNORECASE,
)
# A hurt is described by what was said to somebody; a limit of ours is described by what it is not.
SPOKEN_OF = re.compile(r"(?:\bno |\bnor |\bnever |without a |told to |[“„])[^.“”]{0,20}$", re.IGNORECASE)
# After % a letter belongs to the writing of dates, a quotation mark to a drawing; ?! and <! to a pattern.
PUNCTUATION = re.compile(r"(?<![?<])!|%(?![A-Za-z\"])|\bper ?cent\b")
ATTRIBUTES = r"""\b(?:alt|title|placeholder|aria-label|value|label|content)=(?:"([^"]*)"|'([^']*)')"""


def of_template(path: Path) -> Iterator[str]:
    """What a template puts before somebody's eyes or ears."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"{%\s*comment.*?endcomment\s*%}|{#.*?#}|<!--.*?-->", " ", text, flags=re.DOTALL)
    handed = re.findall(r"""{%\s*include [^%]*?%}""", text)
    yield from (word for said in handed for word in re.findall(r'="([^"/]* [^"/]*)"', said))
    text = re.sub(r"{%.*?%}|{{.*?}}", "·", text, flags=re.DOTALL)
    yield from (said for pair in re.findall(ATTRIBUTES, text) for said in pair if said)
    text = re.sub(
        r"<(script|style|svg)\b.*?</\1>|<!doctype[^>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE
    )
    yield re.sub(r"<[^>]*>", "\n", text)


def of_source(path: Path) -> Iterator[str]:
    """The sentences a source file holds for people, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bodies = [
        node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    ]
    quiet = {id(said.value) for body in bodies for said in body if isinstance(said, ast.Expr)}
    for node in ast.walk(tree):
        said = node.value if isinstance(node, ast.Constant) and id(node) not in quiet else None
        if isinstance(said, str) and " " in said.strip():
            yield said


def spoken(path: Path) -> Iterator[str]:
    yield from of_template(path) if path.suffix == ".html" else of_source(path)


def named(path: Path) -> str:
    return path.relative_to(HOUSE / "src" / "tend").as_posix()


@pytest.mark.parametrize("path", [*TEMPLATES, *TOLD, *SCREENS], ids=named)
def test_no_word_that_judges_or_plays_is_said(path: Path):
    if path.name not in DENIES:
        assert [hit.group() for said in spoken(path) for hit in BANNED.finditer(said)] == []


@pytest.mark.parametrize("path", [*TEMPLATES, *TOLD, *SCREENS], ids=named)
def test_nobody_is_hurried_to_heal(path: Path):
    hurried = [
        f"…{said[max(0, hit.start() - 30) : hit.end()]}"
        for said in spoken(path)
        for hit in HURRIED.finditer(said)
        if not SPOKEN_OF.search(said[: hit.start()])
    ]
    assert hurried == []


@pytest.mark.parametrize("path", [*TEMPLATES, *TOLD, *SCREENS], ids=named)
def test_no_page_shouts_or_counts_in_hundredths(path: Path):
    assert [said.strip() for said in spoken(path) if PUNCTUATION.search(said)] == []


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.label)
def test_what_the_coach_says_is_held_to_the_same_words(signal: Signal):
    """Its examples are drafts as people write them; what it says about them is ours."""
    for said in (signal.name, signal.means, signal.why, signal.ask, signal.shape):
        assert BANNED.findall(said) == []
        assert HURRIED.findall(said) == []
        assert not PUNCTUATION.search(said), said


@pytest.mark.parametrize("path", OURS, ids=named)
def test_no_address_of_a_third_party_is_in_a_page(path: Path):
    text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}[^\s\"')]*", text) == []


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ('<img alt="your score">', "score"),
        ("<p>You failed her</p>", "failed"),
        ('{% include "parts/row.html" with name="A cheater here" %}', "cheater"),
        ("{# the victim #}<p>Hello</p>", None),
    ],
)
def test_the_reader_of_templates_reads_what_people_read(tmp_path: Path, page: str, found: str | None):
    file = tmp_path / "page.html"
    file.write_text(page, encoding="utf-8")
    hits = [hit.group() for said in of_template(file) for hit in BANNED.finditer(said)]
    assert hits == ([found] if found else [])
