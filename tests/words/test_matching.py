"""The small language of patterns: what each of its signs takes."""

import pytest

from tend.words.clauses import draft_of
from tend.words.finding import named, places
from tend.words.patterns import lines


def found(pattern: str, text: str) -> bool:
    return bool(places(named({"it": (pattern,)}), draft_of(text))["it"])


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("you never", "You never listen", True),
        ("you never|always", "you always listen", True),
        ("you so? late", "you late", True),
        ("you so? late", "you so late", True),
        ("you * late", "you were really very late", True),
        ("you *1 late", "you were very late", False),
        ("you * late", "you were not late", False),
        ("you !never listen", "you listen", True),
        ("you !never|ever *1 listen", "you never listen", False),
        ("(let it go|drop it)", "just drop it", True),
        ("(would|will) you (please)? stop", "will you stop", True),
        ("^ stop", "I could not stop", False),
        ("^ stop", "so, stop", True),
        ("fine $", "fine by me", False),
        ("^^ fine $$", "Fine.", True),
        ("<YOU> <ABS>", "your always", True),
        ("i (do)? (check|read) (on)? (your phone|where you are) *", "I do check your phone at night", True),
        ("i (do)? (check|read) (on)? (your phone|where you are) *", "I check his phone at night", False),
        ("(a|the) (red hat|blue coat) (was|is) mine", "the blue coat is mine", True),
    ],
)
def test_a_pattern_takes_what_it_says(pattern: str, text: str, expected: bool):
    assert found(pattern, text) is expected


@pytest.mark.parametrize("wrong", ["(a|b", "a)", "(a)?", "*3", "(a||b) c"])
def test_a_pattern_that_makes_no_sense_is_refused(wrong: str):
    with pytest.raises(ValueError, match=r"bracket|choice|has to be"):
        lines(wrong)


def test_a_pattern_never_leaves_its_sentence():
    assert not found("you never", "I love you. Never mind")
