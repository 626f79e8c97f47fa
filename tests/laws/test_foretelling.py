"""L15 and L16, sampled: rows of very different kinds, made up by chance; the whole proof is in bench."""

from collections.abc import Callable, Iterator
from itertools import product
from math import exp, log
from random import Random

import pytest

from tend.trust.forecast import NEXT, Forecast

Row = list[bool]
OUTCOMES = 3000


def steady(r: Random) -> Iterator[float]:
    """Always alike, four of five or so."""
    p = r.betavariate(8, 2)
    return (p for _ in range(r.randint(15, 60)))


def by_mood(r: Random) -> Iterator[float]:
    """About one half, a little better or worse for a while."""
    x, middle = 0.0, r.gauss(0, 1)
    for _ in range(r.randint(14, 60)):
        x = 0.7 * x + 0.5 * r.gauss(0, 1)
        yield 1 / (1 + exp(-middle - x))


def jumping(r: Random) -> Iterator[float]:
    """Good weeks and bad weeks."""
    good = r.random() < 0.6
    for _ in range(r.randint(50, 200)):
        yield 0.93 if good else 0.25
        good ^= r.random() < (0.03 if good else 0.05)


def drifting(r: Random) -> Iterator[float]:
    """Slowly better, slowly worse."""
    x = r.gauss(0.5, 1)
    for _ in range(r.randint(80, 200)):
        x = max(-4.0, min(4.0, x + r.gauss(0, 0.2)))
        yield 1 / (1 + exp(-x))


def two_kinds(r: Random) -> Iterator[float]:
    """Most keep nearly all, some nearly nothing."""
    p = r.betavariate(11, 1) if r.random() < 0.6 else r.betavariate(1, 7)
    return (p for _ in range(r.randint(3, 25)))


def growing(r: Random) -> Iterator[float]:
    """A habit that forms."""
    slow = r.uniform(5, 60)
    return (0.92 - 0.6 * exp(-n / slow) for n in range(r.randint(30, 150)))


KINDS: list[Callable[[Random], Iterator[float]]] = [
    steady, by_mood, jumping, drifting, two_kinds, growing,
]  # fmt: skip


def rows(kind: Callable[[Random], Iterator[float]], seed: int = 5) -> list[Row]:
    r, made = Random(seed), list[Row]()
    while sum(map(len, made)) < OUTCOMES:
        made.append([r.random() < p for p in kind(r)])
    return made


def loss(p: float, kept: bool) -> float:
    return -log(max(p if kept else 1 - p, 1e-4))


def ours(made: list[Row]) -> float:
    """The engine's log-loss, learning nothing but the row it is in."""
    total = 0.0
    for row in made:
        state = Forecast()
        for kept in row:
            total += loss(state.next, kept)
            state = state.after(kept=kept)
    return total / sum(map(len, made))


def fitted(made: list[Row]) -> float:
    """The best one forgetting Beta could do, its three numbers chosen on these very rows."""
    return min(
        _beta(made, centre, worth, stays)
        for centre, worth, stays in product(
            (0.35, 0.5, 0.65, 0.8), (0.7, 1.5, 4.0, 12.0), (0.7, 0.85, 0.93, 0.98, 1.0)
        )
    )


def _beta(made: list[Row], centre: float, worth: float, stays: float) -> float:
    total = 0.0
    for row in made:
        kept = missed = 0.0
        for outcome in row:
            total += loss((centre * worth + kept) / (worth + kept + missed), outcome)
            kept, missed = kept * stays + outcome, missed * stays + (not outcome)
    return total / sum(map(len, made))


def test_unfitted_it_stays_close_to_a_fitted_beta() -> None:
    """L16: on average within 0.03, at the worst within 0.06."""
    gaps = {kind.__name__: ours(made) - fitted(made) for kind in KINDS for made in [rows(kind)]}
    assert sum(gaps.values()) / len(gaps) <= 0.03, gaps
    assert max(gaps.values()) <= 0.06, gaps


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_it_is_hardly_worse_than_knowing_the_share_beforehand(kind: Callable[..., Iterator[float]]) -> None:
    """L16: never more than 0.03 above the base rate."""
    made = rows(kind)
    outcomes = [kept for row in made for kept in row]
    base = sum(outcomes) / len(outcomes)
    assert ours(made) <= sum(loss(base, kept) for kept in outcomes) / len(outcomes) + 0.03


@pytest.mark.parametrize("kind", [steady, by_mood, drifting, growing], ids=lambda kind: kind.__name__)
def test_the_range_for_the_next_ten_holds_nine_times_in_ten(kind: Callable[..., Iterator[float]]) -> None:
    """L15: between 85 and 97 in a hundred."""
    held = list[bool]()
    for row in rows(kind):
        state = Forecast()
        for n in range(len(row) - NEXT + 1):
            low, high = state.interval()
            held.append(low <= sum(row[n : n + NEXT]) <= high)
            state = state.after(kept=row[n])
    assert 0.85 <= sum(held) / len(held) <= 0.97
