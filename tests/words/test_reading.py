"""A reading: whole drafts, exact stretches, bad input, and the JSON the shell gives out."""

import doctest
import json
import types

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tend.words import LONGEST, matching, moments, read, reading
from tend.words.patterns import Line
from tend.words.said import as_json, as_text

HARD = [
    "",
    "   \n\n",
    "🙂😂❤️👩‍👩‍👧",
    "\0\x01\x02 binary \x00",
    "אני מצטער על מה שאמרתי",
    "أنا آسف",
    "lo siento but you always do this à cause de toi",
    "you " * 5_000,
    "(((((((((((((((((((",
    "never " * 3_000,
    "Weeks I look back on",
    "'" * 4_000,
    "sorry if " * 2_000,
    "ＹＯＵ ＮＥＶＥＲ ＬＩＳＴＥＮ",
    "𝐲𝐨𝐮 𝐧𝐞𝐯𝐞𝐫 𝐥𝐢𝐬𝐭𝐞𝐧",
]


@pytest.mark.parametrize("text", HARD, ids=range(len(HARD)))
def test_hard_input_gets_one_clear_answer(text: str):
    found = read(text)
    said = as_text(found)
    assert said
    assert len(said.splitlines()) < 40
    told = json.loads(as_json(found, "a"))
    assert told["id"] == "a"
    assert ("trouble" in told) == bool(found.unread)


def test_twice_the_draft_takes_about_twice_the_looking(monkeypatch: pytest.MonkeyPatch):
    looks: list[int] = []
    look = matching.found_at

    def counted(line: Line, at: int, field: matching.Field) -> tuple[int, int] | None:
        looks.append(at)
        return look(line, at, field)

    monkeypatch.setattr(matching, "found_at", counted)
    read("sorry if " * 100)
    once = len(looks)
    read("sorry if " * 200)
    assert once > 0
    assert len(looks) - once < 3 * once


def test_a_hundred_thousand_letters_are_too_many():
    found = read("you never listen " * 6_000)
    assert found.unread == "too long"
    assert found.signals == ()
    assert str(LONGEST)[:2] in as_text(found)


def test_other_languages_are_said_to_be_unread():
    assert read("Ich liebe dich und es tut mir leid").language == "und"
    assert read("Me duele mucho lo que hiciste ayer").language == "und"
    assert read("You never listen to me").language == "en"
    assert read("whatever").language == "en"


def test_ornamental_letters_are_read_and_stretches_stay_those_of_the_draft():
    for text in ("❤️ You’re so selfish ❤️", "ＹＯＵ ＮＥＶＥＲ ＬＩＳＴＥＮ", "𝐲𝐨𝐮 never listen"):
        found = read(text).signals
        assert [f.label for f in found] == ["criticism"]
        assert found[0].text == text[found[0].start : found[0].end]
    assert read("❤️ You’re so selfish ❤️").signals[0].text == "You’re so selfish"


def test_texting_is_read_like_writing():
    for text in ("u never listen", "ur always late n u dont care", "yous never listen", "YOU NEVER LISTEN!!"):
        assert "criticism" in {f.label for f in read(text).signals}
    assert "ownership" in {f.label for f in read("i shoulda told u").signals}


def test_a_message_without_a_single_stop_is_still_taken_apart():
    found = {f.label for f in read("i was late again i know i left you waiting that was my fault").signals}
    assert {"acknowledgement", "ownership"} <= found


def test_the_json_is_what_the_guide_says():
    told = json.loads(as_json(read("I'm sorry if I hurt you. I'll call at six."), "t1"))
    assert list(told) == ["id", "signals", "apology", "promises", "alarm", "language"]
    assert set(told["signals"][0]) == {"label", "start", "end", "text", "tier", "means", "why", "ask"}
    assert set(told["apology"]) == {"is_apology", "parts"}
    assert told["promises"] == [{"text": "I'll call at six", "start": 25, "end": 41, "when": "at six"}]


def test_in_plain_words_the_good_comes_first_and_two_findings_at_most():
    said = as_text(
        read("Thank you for waiting. You never listen. You're pathetic. It's your fault. Whatever.")
    )
    assert said.startswith("Already good")
    assert said.count("can land as") == 2


def test_a_draft_with_nothing_in_it_says_what_is_not_read():
    assert "words, not what is meant" in as_text(read("The train leaves at six."))


def test_an_alarm_stays_with_the_writer():
    found = read("I've got the pills here and I don't want to live.")
    assert found.alarm == ("self_harm",)
    assert "stays with you alone" in as_text(found)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_read_and_its_stretches_are_true(text: str):
    found = read(text)
    for f in found.signals:
        assert 0 <= f.start < f.end <= len(text)
        assert f.text == text[f.start : f.end]
    for p in found.promises:
        assert p.text == text[p.start : p.end]
    json.loads(as_json(found, None))


SMALL = (
    """you i never always sorry if but because not said 'he will kill phone tonight at six . , ? ! u dont x"""
)
PIECES = [*SMALL.split(" "), '"', "\n"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_heap_of_small_words_is_read(pieces: list[str]):
    text = " ".join(pieces)
    for f in read(text).signals:
        assert f.text == text[f.start : f.end]


@pytest.mark.parametrize("module", [reading, moments], ids=lambda module: module.__name__)
def test_the_documented_examples_are_true(module: types.ModuleType):
    assert doctest.testmod(module).failed == 0
    assert doctest.testmod(module).attempted > 0
