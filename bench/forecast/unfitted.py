"""Forecasts that learn from nobody but the unit itself: ours, and those it was chosen over."""

from collections.abc import Callable, Iterable

import numpy as np

from tend.trust.forecast import Forecast

from .rows import Row

Foretells = Callable[[Iterable[Row]], np.ndarray]
"""A chance for each outcome of the rows, one row after the other, each said before it is learnt."""


def tend(rows: Iterable[Row]) -> np.ndarray:
    """The engine's own forecast."""
    said = []
    for row in rows:
        state = Forecast()
        for outcome in row:
            said.append(state.next)
            state = state.after(kept=bool(outcome))
    return np.array(said)


def beta(centre: float, worth: float, stays: float) -> Foretells:
    """One Beta that forgets a share of what it holds with every outcome."""

    def foretells(rows: Iterable[Row]) -> np.ndarray:
        said = []
        for row in rows:
            kept = missed = 0.0
            for outcome in row:
                said.append((centre * worth + kept) / (worth + kept + missed))
                kept, missed = kept * stays + outcome, missed * stays + 1 - outcome
        return np.array(said)

    return foretells


STAYS = {0.3: 0.27, 0.6: 0.02, 0.8: 0.05, 0.9: 0.04, 0.96: 0.31, 1.0: 0.31}
"""How much of its memory each expert of the mixture keeps, and how likely it is to begin with."""
BEGUN = {
    (0.08, 3): 0.08, (0.5, 0.7): 0.28, (0.5, 3): 0.1, (0.8, 0.7): 0.29, (0.8, 3): 0.15, (0.95, 0.7): 0.02,
    (0.95, 3): 0.08,
}  # fmt: skip
"""The same for what each expects at first, and for how many outcomes that is worth."""


def mixture(stays: dict[float, float], begun: dict[tuple[float, float], float]) -> Foretells:
    """Every pair of the two tables as an expert, weighed by how well it foretold the row so far."""
    pairs = [(s, m, n, a * b) for s, a in stays.items() for (m, n), b in begun.items()]
    stay, middle, worth, likely = np.array(pairs).T

    def foretells(rows: Iterable[Row]) -> np.ndarray:
        said = []
        for row in rows:
            kept = missed = np.zeros(len(pairs))
            odds = likely
            for outcome in row:
                p = (middle * worth + kept) / (worth + kept + missed)
                odds = odds / odds.sum()
                said.append(float(odds @ p))
                odds = odds * (p if outcome else 1 - p)
                kept, missed = kept * stay + outcome, missed * stay + 1 - outcome
        return np.array(said)

    return foretells


FOUR = dict.fromkeys((0.5, 0.8, 0.95, 1.0), 0.25)
SIX = {(m, n): 1 / 6 for m in (0.5, 0.8, 0.95) for n in (1.0, 4.0)}
"""The tables of a plainer mixture: four rates of forgetting, three first guesses of two worths."""

UNFITTED: dict[str, Foretells] = {
    "**tend**": tend,
    "one forgetting Beta (.55, .8, .88)": beta(0.55, 0.8, 0.88),
    "textbook Beta (1, 1), .9": beta(0.5, 2.0, 0.9),
    "hopeful Beta (.8, 2), .9": beta(0.8, 2.0, 0.9),
    "running mean (1, 1)": beta(0.5, 2.0, 1.0),
    "mixture of 24, re-weighed (breaks L2, L19)": mixture(FOUR, SIX),
    "mixture of 42, re-weighed (breaks L2)": mixture(STAYS, BEGUN),
}
