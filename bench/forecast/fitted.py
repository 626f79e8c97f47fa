"""Forecasts fitted on one half of a record set: the marks an unfitted one is held against."""

from collections.abc import Callable, Sequence

import numpy as np
from scipy.optimize import minimize

from .rows import Row

Fitted = Callable[[Sequence[Row], Sequence[Row]], np.ndarray]
Steps = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
LEAST = 1e-4


def loss(p: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The log-loss of each outcome, chances clipped."""
    p = np.clip(p, LEAST, 1 - LEAST)
    return -np.where(y > 0, np.log(p), np.log(1 - p))


def table(rows: Sequence[Row]) -> tuple[np.ndarray, np.ndarray]:
    """The rows as one table, with where it holds an outcome."""
    wide = max(map(len, rows))
    y, here = np.zeros((len(rows), wide)), np.zeros((len(rows), wide), bool)
    for n, row in enumerate(rows):
        y[n, : len(row)], here[n, : len(row)] = row, True
    return y, here


def unlogit(x: np.ndarray) -> np.ndarray:
    """The chance of log-odds."""
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def stepwise(steps: Steps, starts: Sequence[Sequence[float]]) -> Fitted:
    """A model told by one step in time over all rows at once, its parameters found by Nelder and Mead."""

    def fitted(chosen: Sequence[Row], others: Sequence[Row]) -> np.ndarray:
        y, here = table([r for r in chosen if r])
        best = min(
            (
                minimize(
                    lambda x: loss(steps(x, y, here), y)[here].mean(),
                    start,
                    method="Nelder-Mead",
                    options={"maxfev": 120 * len(start), "xatol": 1e-3, "fatol": 1e-6, "adaptive": True},
                )
                for start in starts
            ),
            key=lambda found: found.fun,
        )
        y, here = table([r for r in others if r])
        return steps(best.x, y, here)[here]

    return fitted


def _beta(x: np.ndarray, y: np.ndarray, here: np.ndarray) -> np.ndarray:  # noqa: ARG001 - one shape for all
    centre, worth, stays = unlogit(x[0]), np.exp(np.clip(x[1], -6, 6)), unlogit(x[2])
    kept = missed = np.zeros(len(y))
    said = np.empty_like(y)
    for t in range(y.shape[1]):
        said[:, t] = (centre * worth + kept) / (worth + kept + missed)
        kept, missed = kept * stays + y[:, t], missed * stays + 1 - y[:, t]
    return said


def _two_rates(x: np.ndarray, y: np.ndarray, here: np.ndarray) -> np.ndarray:  # noqa: ARG001
    p = np.full(len(y), unlogit(x[0]))
    up, down = unlogit(x[1]), unlogit(x[-1])
    said = np.empty_like(y)
    for t in range(y.shape[1]):
        said[:, t] = p
        p = p + np.where(y[:, t] > 0, up, down) * (y[:, t] - p)
    return said


def _hidden(x: np.ndarray, y: np.ndarray, here: np.ndarray) -> np.ndarray:  # noqa: ARG001
    first, stays, comes, high, low = unlogit(x)
    good = np.full(len(y), first)
    said = np.empty_like(y)
    for t in range(y.shape[1]):
        said[:, t] = good * high + (1 - good) * low
        a = good * np.where(y[:, t] > 0, high, 1 - high)
        b = (1 - good) * np.where(y[:, t] > 0, low, 1 - low)
        good = a / (a + b + 1e-300)
        good = good * stays + (1 - good) * comes
    return said


def _base(chosen: Sequence[Row], others: Sequence[Row]) -> np.ndarray:
    p = np.mean([o for row in chosen for o in row])
    return np.full(sum(map(len, others)), p)


def features(row: Row) -> np.ndarray:
    """What the history says before each outcome: twelve features and a one."""
    out = np.zeros((len(row), 13))
    kept = missed = run_kept = run_missed = 0
    mean = 0.5
    for t, outcome in enumerate(row):
        last = [row[t - k] - 0.5 if t >= k else 0.0 for k in (1, 2, 3)]
        counts = (np.log1p(t), np.log1p(kept), np.log1p(missed), np.log1p(run_kept), np.log1p(run_missed))
        out[t] = (1, t == 0, *counts, (kept + 1) / (t + 2) - 0.5, *last, mean - 0.5, t == 1)
        kept, missed = kept + outcome, missed + 1 - outcome
        run_kept, run_missed = (run_kept + 1) * outcome, (run_missed + 1) * (1 - outcome)
        mean += 0.3 * (outcome - mean)
    return out


def _regression(chosen: Sequence[Row], others: Sequence[Row]) -> np.ndarray:
    x = np.vstack([features(r) for r in chosen if r])
    y = np.concatenate([np.array(r, float) for r in chosen if r])
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = unlogit(x @ w)
        slope = x.T @ (p - y) + 1e-2 * w
        bend = (x * (p * (1 - p))[:, None]).T @ x + 1e-2 * np.eye(len(w))
        w = w - np.linalg.solve(bend, slope)
    return unlogit(np.vstack([features(r) for r in others if r]) @ w)


MARK = "fitted: event-forgetting Beta"
FITTED: dict[str, Fitted] = {
    "known beforehand: the base rate": _base,
    MARK: stepwise(_beta, [(0.3, 0.5, 2.5), (0.3, 0.5, 0.0), (0.3, 2.0, 6.0)]),
    "fitted: EWMA": stepwise(_two_rates, [(0.3, -1.5), (0.3, 0.0)]),
    "fitted: Rescorla–Wagner, two rates": stepwise(_two_rates, [(0.3, -1.5, -1.5), (0.3, 0.0, 0.0)]),
    "fitted: hidden states, two": stepwise(
        _hidden, [(0.5, 2.0, -2.0, 2.0, -1.0), (0.5, 4.0, -4.0, 1.5, 0.0)]
    ),
    "fitted: regression on 12 features": _regression,
}
