"""The forecast's arithmetic, held against exact fractions and plain sums."""

from fractions import Fraction
from itertools import pairwise, product
from math import comb, prod

import pytest

from tend.trust.forecast import (
    GUESSES,
    HELD,
    LONG,
    NEXT,
    SHORT,
    WORTH,
    Forecast,
    _beta_binomial,
    _shortest,
    _thinned,
    forecast,
)

ROWS = ["", "k", "m", "kkkkk", "mmmmm", "kkmkkmkk", "k" * 60, "m" * 60, "km" * 20]
COUNTS = range(NEXT + 1)


def row(text: str) -> list[tuple[bool, float]]:
    """Kept and missed of full weight, one letter each."""
    return [(sign == "k", 1.0) for sign in text]


def rising(x: Fraction, n: int) -> Fraction:
    return prod((x + i for i in range(n)), start=Fraction(1))


@pytest.mark.parametrize("text", ROWS)
def test_each_memory_holds_what_came_less_with_every_outcome_since(text: str):
    state, last = forecast(row(text)), len(text) - 1
    for sign, long, short in (("k", state.kept, state.lately_kept), ("m", state.missed, state.lately_missed)):
        since = [last - n for n, kept in enumerate(text) if kept == sign]
        assert long == pytest.approx(float(sum(Fraction(LONG) ** n for n in since)))
        assert short == pytest.approx(float(sum(Fraction(SHORT) ** n for n in since)))


@pytest.mark.parametrize("text", ROWS)
def test_the_forecast_joins_what_was_seen_lately_to_the_long_record(text: str):
    state = forecast(row(text))
    kept, missed = Fraction(state.lately_kept), Fraction(state.lately_missed)
    assert 0 < state.next < 1
    ends = [(Fraction(a) + kept) / (Fraction(a) + Fraction(b) + kept + missed) for a, b in GUESSES]
    low, high = (
        float(
            (Fraction(WORTH) * end + Fraction(state.kept))
            / (Fraction(WORTH) + Fraction(state.kept + state.missed))
        )
        for end in (min(ends), max(ends))
    )
    assert low - 1e-12 <= state.next <= high + 1e-12


def test_before_anything_is_known_both_guesses_count_alike():
    assert Forecast().next == pytest.approx(sum(a / (a + b) for a, b in GUESSES) / 2)
    assert forecast(()) == Forecast()


@pytest.mark.parametrize(("a", "b"), [(1.0, 1.0), (0.25, 0.5), (6.5, 0.125), (0.0625, 30.0), (40.0, 40.0)])
def test_the_chances_of_every_count_are_those_of_one_beta(a: float, b: float):
    x, y = Fraction(a), Fraction(b)
    exact = [comb(NEXT, k) * rising(x, k) * rising(y, NEXT - k) / rising(x + y, NEXT) for k in COUNTS]
    assert sum(exact) == 1
    assert _beta_binomial(a, b) == pytest.approx([float(p) for p in exact])


@pytest.mark.parametrize("truth", [0.875, 0.5, 0.0])
def test_what_is_not_relied_on_is_counted_out_one_by_one(truth: float):
    chances = [Fraction(p) for p in _beta_binomial(6.5, 1.5)]
    t = Fraction(truth)
    exact = [
        sum(chances[k] * comb(k, j) * t**j * (1 - t) ** (k - j) for k in range(j, NEXT + 1)) for j in COUNTS
    ]
    assert _thinned([float(p) for p in chances], truth) == pytest.approx([float(p) for p in exact])


@pytest.mark.parametrize("text", ROWS)
def test_the_interval_is_as_short_as_any_that_holds_as_much(text: str):
    chances = _beta_binomial(0.5 + 2 * text.count("k"), 0.5 + 2 * text.count("m"))
    low, high = _shortest(chances)
    runs = [(a, b) for a, b in product(COUNTS, COUNTS) if a <= b and sum(chances[a : b + 1]) >= HELD]
    assert high - low == min(b - a for a, b in runs)
    assert (low, high) in runs
    assert _shortest([1 / 11] * 11) in ((0, 9), (1, 10))
    assert _shortest([0.04 if k in (0, 10) else 0.92 / 9 for k in COUNTS]) == (1, 9)


@pytest.mark.parametrize("text", ROWS)
def test_the_interval_lies_within_the_next_ten(text: str):
    low, high = forecast(row(text)).interval()
    assert 0 <= low <= high <= NEXT


def test_two_halves_weigh_as_one_whole():
    for kept in (True, False):
        whole, halves = forecast([(kept, 1.0)]), forecast([(kept, 0.5), (kept, 0.5)])
        assert halves.next == pytest.approx(whole.next)


def test_what_is_held_has_a_ceiling():
    for amount in (1.0, 2.25):
        full = forecast([(True, amount)] * 500)
        assert full.kept == pytest.approx(1 / (1 - LONG))
        assert full.lately_kept == pytest.approx(1 / (1 - SHORT))


@pytest.mark.parametrize("text", ROWS)
def test_the_band_holds_the_forecast_and_closes_in_on_it(text: str):
    state = forecast(row(text))
    low, middle, high = state.band
    assert 0 < low < middle < high < 1
    assert middle == pytest.approx(state.next)


def test_more_of_the_same_mix_narrows_the_band():
    bands = [forecast(row("km" * n)).band for n in (1, 3, 10)]
    assert all(a[2] - a[0] > b[2] - b[0] for a, b in pairwise(bands))


@pytest.mark.parametrize("truth", [1.0, 0.875, 0.75])
@pytest.mark.parametrize("text", ROWS)
def test_less_certainty_widens_and_never_narrows(text: str, truth: float):
    reach = [
        forecast(row(text)).interval(certainty=2.0 ** (-n / 4), truth=truth) for n in (*range(40), 200, 9000)
    ]
    assert all(a[1] - a[0] <= b[1] - b[0] for a, b in pairwise(reach))
    assert reach[-1] == (0, 10)


def test_now_this_now_that_leaves_more_open_than_a_steady_stretch():
    def wide(*kept: bool) -> int:
        low, high = forecast((k, 1.0) for k in kept).interval()
        return high - low

    uneven, kept_then_missed = wide(*[True, False] * 10), wide(*[True] * 10, *[False] * 10)
    assert uneven > kept_then_missed > wide(*[True] * 20)
