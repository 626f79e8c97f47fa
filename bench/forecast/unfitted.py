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


UNFITTED: dict[str, Foretells] = {
    "**tend**": tend,
    "one forgetting Beta (.55, .8, .88)": beta(0.55, 0.8, 0.88),
    "textbook Beta (1, 1), .9": beta(0.5, 2.0, 0.9),
    "hopeful Beta (.8, 2), .9": beta(0.8, 2.0, 0.9),
    "running mean (1, 1)": beta(0.5, 2.0, 1.0),
}
