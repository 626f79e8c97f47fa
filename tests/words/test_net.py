"""The small net: neighbouring words matched against filters, the best place counted."""

import json
import zlib
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tend.words.clauses import draft_of
from tend.words.net import Layer, Net, Window, net, packed, sounds, unpacked
from tend.words.voices import Voice

NEVER, SEE, KIDS = "never", "see", "kids"


def small() -> Net:
    """Two filters over two neighbours: "never see" in this order, and "kids" anywhere."""
    return Net(
        vectors={NEVER: (1, 0, 0), SEE: (0, 1, 0), KIDS: (0, 0, 1)},
        elsewhere=(-1, -1, -1),
        weighs=(packed([3, 0, 0, 0]), packed([0, 0, 4, 0]), packed([0, 5, 0, 5])),
        windows=(Window(width=2, filters=2, begin=packed([-2, -1])),),
        layer=Layer(units=2, weighs=(packed([1, 0], 64), packed([0, 1], 64)), begin=0),
        says={"threat": (1.0, 0.5)},
        begins={"threat": -4.0},
    )


def told(words: str, voice: Voice = "own") -> float:
    made = small()
    return made.told([made.sums(word, voice) for word in words.split()])["threat"]


def test_a_window_counts_its_best_place_and_nothing_below_zero():
    assert told("never see") == pytest.approx(-4 + (3 + 4 - 2))
    assert told("see never") == pytest.approx(-4 + (4 - 2))
    assert told("never ever see") == pytest.approx(-4 + (4 - 2))
    assert told("ever") == pytest.approx(-4)


def test_windows_reach_over_the_ends_and_filters_add_up():
    assert told("kids") == pytest.approx(-4 + 0.5 * (5 - 1))
    assert told("never see kids") == pytest.approx(-4 + 5 + 0.5 * (5 - 1))


def test_a_unit_of_the_layer_hears_filters_together():
    """Speaks only where the first filter is strong and the second silent."""
    alone = Layer(units=1, weighs=(packed([2], 64), packed([-9], 64)), begin=packed([-3], 64))
    assert alone.heard([5, 0]) == [7]
    assert alone.heard([5, 1]) == [0]


def test_a_word_in_another_s_voice_is_another_word():
    assert told("never see", "third") < told("never see") == told("never see", "mine")


def test_a_net_is_read_as_it_was_stored():
    """Filters side by side, dimension by dimension; the last row is what another's voice adds."""
    head = {
        "size": 2,
        "words": ["go"],
        "windows": [{"width": 1, "filters": 2, "begins": [0, 1]}],
        "layer": {"units": 2, "begins": [0, -5]},
        "says": {"threat": [1, 10]},
        "begins": {"threat": 0},
    }
    body = pack("<4b", 3, -2, 0, 0) + pack("<4h", 100, -1, 0, 7) + pack("<4h", 1, 2, 3, 0)
    made = unpacked(zlib.compress(json.dumps(head).encode() + b"\n" + body))
    assert made.told([made.sums("go")]) == {"threat": 12.0}, "bounded"
    assert made.windows[0].matched([made.sums("go")[0]]) == [300, 0]
    assert made.layer.heard([300, 0]) == [300, 595]


@given(st.lists(st.sampled_from(["i", "will", "never", "see", "kids", "you", "zzxq"]), min_size=1))
def test_what_it_says_is_bounded_and_the_same_each_time(words: list[str]):
    draft = draft_of(" ".join(words))
    first = sounds(draft, 0)
    assert first == sounds(draft, 0)
    assert set(first) == {"threat", "control", "self_harm"}
    assert all(-12 <= value <= 12 for value in first.values())


def test_like_words_are_heard_alike():
    """Words the sentences it learnt from never used, but public vectors know, are not strangers."""
    vectors = net().vectors
    assert len(vectors) > 15_000
    near = sum(a * b for a, b in zip(vectors["kitten"], vectors["puppy"], strict=True))
    far = sum(a * b for a, b in zip(vectors["kitten"], vectors["mortgage"], strict=True))
    assert near > far
