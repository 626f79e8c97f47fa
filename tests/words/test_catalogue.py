"""Every entry of the catalogue is held to its own examples, its counter-examples and the house's tone."""

import re

import pytest

from tend.trust.breaks import break_of
from tend.trust.builds import build_of
from tend.words import read
from tend.words.catalogue import SIGNALS
from tend.words.signals import Signal, patterns

BREAKING = """criticism contempt defensiveness blame_shift stonewalling minimising truth_twisting secrecy
non_apology vague_promise no_repair pressure threat control self_harm"""
BUILDING = """acknowledgement ownership empathy asks_what_helps follow_through transparency vulnerability
respects_limits repair_attempt patience appreciation"""
VERDICTS = re.compile(
    r"narciss|abus|toxic|gasligh|codepend|disorder|manipulat|!|%|\balways wrong\b|\bfail", re.IGNORECASE
)
EXAMPLES = [pytest.param(s, e, id=f"{s.label}: {e}") for s in SIGNALS for e in s.examples]
COUNTERS = [pytest.param(s, e, id=f"{s.label}: {e}") for s in SIGNALS for e in s.counters]


def labels(text: str) -> set[str]:
    return {found.label for found in read(text).signals}


@pytest.mark.parametrize(("signal", "text"), EXAMPLES)
def test_an_example_is_found(signal: Signal, text: str):
    reading = read(text)
    assert signal.label in {found.label for found in reading.signals}
    if signal.kind == "alarm":
        assert signal.label in reading.alarm


@pytest.mark.parametrize(("signal", "text"), COUNTERS)
def test_a_look_alike_is_left_alone(signal: Signal, text: str):
    reading = read(text)
    assert signal.label not in {found.label for found in reading.signals}
    assert signal.label not in reading.alarm


def test_every_label_of_the_guide_has_its_entry():
    assert " ".join(signal.label for signal in SIGNALS).split() == f"{BREAKING} {BUILDING}".split()


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.label)
def test_every_signal_belongs_to_a_break_or_a_build(signal: Signal):
    known = build_of(signal.way) or break_of(signal.way)
    assert known or signal.way == "accountability"
    if signal.kind == "build":
        assert build_of(signal.way) or signal.way == "accountability"


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.label)
def test_words_to_the_writer_are_gentle_and_end_in_a_question(signal: Signal):
    said = f"{signal.name} {signal.means} {signal.why} {signal.ask} {signal.shape}"
    assert not VERDICTS.search(said)
    assert "?" in signal.ask
    assert "can land as" in signal.means or signal.means.startswith("This may tell them")
    assert "…" in signal.shape


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.label)
def test_every_signal_shows_both_sides(signal: Signal):
    assert len(signal.examples) >= 5
    assert len(signal.counters) >= 5


def test_a_pattern_set_further_in_goes_on_the_one_before():
    assert patterns("""
        you never listen|
          help (at all)?
        whatever
    """) == ("you never listen|help (at all)?", "whatever")
