"""The marks, the icons, the stones and the crossings: one drawing each, and never a word unescaped."""

from xml.etree import ElementTree as ET

import pytest

from tend.web.crossings import crossing
from tend.web.icons import icon
from tend.web.marks import FACTS, drawing, mark
from tend.web.stones import Stone, stones


def test_the_eight_facts_look_different():
    assert len({drawing(fact) for fact in FACTS}) == len(FACTS) == 8


@pytest.mark.parametrize(
    "fact", [*FACTS, "stone", "thanks", "said", "unsaid", "undone", "open", "in-repair", "stood"]
)
def test_every_mark_is_a_drawing(fact):
    assert ET.fromstring(mark(fact)).get("viewBox") == "0 0 24 24"


def test_a_mark_beside_words_is_silent():
    assert ET.fromstring(mark("kept")).get("aria-hidden") == "true"


def test_a_mark_alone_says_what_it_is():
    alone = ET.fromstring(mark("owned", label=FACTS["owned"]))
    assert (alone.get("role"), alone.get("aria-label")) == ("img", "missed, owned first")


def test_a_hostile_label_stays_a_label():
    assert ET.fromstring(mark("kept", label='"><script>')).get("aria-label") == '"><script>'


ICONS = (
    "today", "record", "repair", "picture", "help", "hide", "back",
    "forward", "pencil", "private", "tick", "pause", "plus", "leave",
)  # fmt: skip


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_silent(name):
    assert ET.fromstring(icon(name)).get("aria-hidden") == "true"


def test_the_stone_of_now_bears_an_initial():
    path = [Stone("Named", "done"), Stone("Heard", "now", "A"), Stone("Time", "to come")]
    drawn = ET.fromstring(stones(path))
    assert [part.text for part in drawn.iter() if part.tag == "text"] == ["A"]


def test_a_paused_stone_bears_two_bars():
    drawn = stones([Stone("Heard", "now", "A", paused=True)])
    assert ">A<" not in drawn
    assert "v12" in drawn


def test_a_hostile_initial_stays_an_initial():
    assert "<script" not in stones([Stone("Heard", "now", "<script>")])


def test_a_path_without_stones_is_empty():
    assert len(ET.fromstring(stones([]))) == 0


def test_gold_crosses_only_where_it_stood():
    assert "gold" in crossing("stood")
    assert "mending" in crossing("in repair")
    assert len(ET.fromstring(crossing("open"))) == 0
