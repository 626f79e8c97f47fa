"""The ways trust breaks and builds are complete, gentle and found by any of their names."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from tend.trust import journal
from tend.trust.breaks import BREAKS, DISHONESTY, Break, break_of
from tend.trust.builds import ACCOUNTABILITY, BUILDS, TRANSPARENCY, VULNERABILITY, Build, Tag, build_of
from tend.trust.entries import Promise
from tend.trust.ways import Cadence, Witness, house_spelling

WAYS: tuple[Break | Build, ...] = (*BREAKS, *BUILDS)
SPOKEN: tuple[Break | Build | Tag, ...] = (*WAYS, ACCOUNTABILITY)
MAY_BE_EMPTY = {"also", "decks"}

UNWANTED = re.compile(
    r"\b(scores?|users?|items?|events?|managers?|helpers?|utils|data|complian\w*|offenders?|victims?|streaks?"
    r"|fail\w*|cheat\w*|unlock\w*|journey|oops|you should|guarantee\w*|restored)\b",
    re.IGNORECASE,
)
LABELS = re.compile(
    r"\b(narciss\w*|abus\w*|codependen\w*|gaslight\w*|toxic|borderline|bipolar|psycho\w*|sociopath\w*|addict\w*"
    r"|disorder\w*|patholog\w*|diagnos\w*|crazy|hysteric\w*)\b",
    re.IGNORECASE,
)


def texts(part: object) -> Iterator[str]:
    """Every text a person may read in a way; slugs and fixed choices are not texts."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in {"slug", "answered_by", "cadence", "said_by"}:
                yield from texts(getattr(part, field.name))


def empty_fields(part: object) -> list[str]:
    """The names of the fields left empty in a way or in anything it holds."""
    if isinstance(part, tuple):
        return [name for one in part for name in empty_fields(one)]
    if isinstance(part, str):
        return [] if part.strip() and part == part.strip() else ["a text"]
    if not is_dataclass(part):
        return []
    held = [(field.name, getattr(part, field.name)) for field in fields(part)]
    empty = [name for name, value in held if value in ("", ()) and name not in MAY_BE_EMPTY]
    return empty + [name for _, value in held for name in empty_fields(value)]


def named(way: Break | Build | Tag) -> str:
    return way.slug


def test_there_are_as_many_ways_as_the_page_says() -> None:
    assert (len(BREAKS), len(BUILDS)) == (6, 8)


@pytest.mark.parametrize(
    ("slug", "moments"),
    [
        ("dishonesty", "lie hide distort omission trickle secrecy"),
        ("self-protection", "defensiveness blame-shifting refusing-to-repair refusing-to-account"),
    ],
)
def test_the_forms_that_were_asked_for_are_moments_of_their_way(slug: str, moments: str) -> None:
    way = break_of(slug)
    assert way is not None
    assert [m for m in moments.split() if break_of(m) is not way] == []


@pytest.mark.parametrize("way", [*(b.slug for b in BUILDS), "accountability"])
def test_every_build_and_accountability_can_tag_a_promise(way: str) -> None:
    read = journal.entry(f'2025-01-06T19:00Z ben promises ref=C1 to=ana way={way} "Ring at noon"')
    assert isinstance(read.what, Promise)
    assert read.what.way == way


def test_no_two_ways_or_moments_share_a_slug() -> None:
    slugs = [way.slug for way in SPOKEN] + [moment.slug for way in WAYS for moment in way.moments]
    assert [slug for slug, times in Counter(slugs).items() if times > 1] == []
    assert [slug for slug in slugs if slug != house_spelling(slug)] == []


@pytest.mark.parametrize("way", SPOKEN, ids=named)
def test_nothing_in_a_way_is_left_empty(way: Break | Build | Tag) -> None:
    assert empty_fields(way) == []
    assert len(way.what) == 2


@pytest.mark.parametrize("way", WAYS, ids=named)
def test_a_way_offers_three_practices_and_three_questions(way: Break | Build) -> None:
    assert (len(way.practices), len(way.prompts)) == (3, 3)
    assert {practice.cadence for practice in way.practices} <= set(get_args(Cadence))
    assert [prompt for prompt in way.prompts if not prompt.endswith("?")] == []


@pytest.mark.parametrize("way", SPOKEN, ids=named)
def test_all_evidence_says_who_must_say_so(way: Break | Build | Tag) -> None:
    assert {evidence.said_by for evidence in way.evidence} <= set(get_args(Witness))


@pytest.mark.parametrize("way", SPOKEN, ids=named)
def test_the_words_stay_gentle_and_plain(way: Break | Build | Tag) -> None:
    for text in texts(way):
        assert not UNWANTED.search(text), text
        assert not LABELS.search(text), text
        assert not re.search(r"[!%]|per ?cent", text, re.IGNORECASE), text


@pytest.mark.parametrize("way", SPOKEN, ids=named)
def test_nobody_is_told_what_they_always_or_never_do(way: Break | Build | Tag) -> None:
    also = () if isinstance(way, Tag) else way.also
    for text in (*way.what, way.message, *also):
        assert not re.search(r"\b(always|never)\b", text, re.IGNORECASE), text


@pytest.mark.parametrize("way", SPOKEN, ids=named)
def test_every_sentence_begins_and_ends_like_one(way: Break | Build | Tag) -> None:
    for text in (*way.what, way.message, *way.never_counts, *(evidence.what for evidence in way.evidence)):
        assert text[0].isupper() or text[0] == "“", text
        assert text.rstrip("”").endswith((".", "?")), text
        assert "'" not in text, text


def test_no_sentence_is_written_twice() -> None:
    written = Counter(text for way in SPOKEN for text in texts(way) if " " in text)
    assert [text for text, times in written.items() if times > 1] == []


@pytest.mark.parametrize("way", BREAKS, ids=named)
def test_every_break_is_answered_by_builds_that_exist(way: Break) -> None:
    assert set(way.answered_by) <= {build.slug for build in BUILDS}
    assert len(set(way.answered_by)) == len(way.answered_by)


@pytest.mark.parametrize("way", BREAKS, ids=named)
def test_a_break_is_found_by_slug_underscores_and_moments(way: Break) -> None:
    assert break_of(way.slug) is way
    assert break_of(way.slug.replace("-", "_")) is way
    assert [moment.slug for moment in way.moments if break_of(moment.slug) is not way] == []


@pytest.mark.parametrize("way", BUILDS, ids=named)
def test_a_build_is_found_by_slug_underscores_and_moments(way: Build) -> None:
    assert build_of(way.slug) is way
    assert build_of(way.slug.replace("-", "_")) is way
    assert [moment.slug for moment in way.moments if build_of(moment.slug) is not way] == []


@pytest.mark.parametrize("word", ["secrecy", "omission", "Secrecy", "minimised_after"])
def test_hiding_the_debt_is_a_moment_of_dishonesty(word: str) -> None:
    assert break_of(word) is DISHONESTY


def test_a_word_that_names_no_way_finds_nothing() -> None:
    assert break_of("bad luck") is None
    assert build_of("") is None
    assert build_of("dishonesty") is None
    assert break_of("transparency") is None
    assert build_of("told unasked") is TRANSPARENCY


def test_sharing_has_a_dozen_questions_of_each_kind() -> None:
    assert [deck.slug for deck in VULNERABILITY.decks] == ["hopes", "insecurities", "doubts"]
    for deck in VULNERABILITY.decks:
        assert len(deck.prompts) == 12
        assert [prompt for prompt in deck.prompts if not prompt.endswith("?")] == []
