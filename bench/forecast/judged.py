"""How good a forecast was: log-loss, Brier, calibration and cover, with how sure the figures are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tend.trust.forecast import NEXT, Forecast

from .fitted import loss
from .rows import Row

BINS, DRAWN = 10, 1000


@dataclass(frozen=True)
class Judged:
    """The figures of one forecast on one half, and its log-loss row by row."""

    log_loss: float
    brier: float
    calibration: float
    by_row: np.ndarray
    sizes: np.ndarray


def judged(p: np.ndarray, rows: Sequence[Row]) -> Judged:
    """Judge the chances said for the outcomes of these rows."""
    full = [r for r in rows if r]
    y, sizes = np.array([o for r in full for o in r], float), np.array([len(r) for r in full])
    each = loss(p, y)
    parts = np.array_split(np.argsort(p, kind="stable"), BINS)
    off = sum(len(part) * abs(p[part].mean() - y[part].mean()) for part in parts if len(part)) / len(y)
    by_row = np.add.reduceat(each, np.concatenate([[0], sizes.cumsum()[:-1]]))
    return Judged(float(each.mean()), float(((p - y) ** 2).mean()), float(off), by_row, sizes)


def between(one: Judged, other: Judged) -> tuple[float, float, float]:
    """By how much one loses to another, and a 95 % bootstrap interval over whole rows."""
    chance = np.random.default_rng(1)
    n = len(one.sizes)
    drawn = chance.integers(0, n, (DRAWN, n))
    gap = (one.by_row - other.by_row)[drawn].sum(1) / one.sizes[drawn].sum(1)
    low, high = np.quantile(gap, (0.025, 0.975))
    return one.log_loss - other.log_loss, float(low), float(high)


def cover(rows: Sequence[Row]) -> tuple[float, float, int]:
    """How often the engine's range for the next ten held them, how wide it was, and over how many ranges."""
    held, width = [], []
    for row in rows:
        state, kept = Forecast(), np.concatenate([[0], np.cumsum(row)])
        for t, outcome in enumerate(row[: max(len(row) - NEXT + 1, 0)]):
            low, high = state.interval()
            held.append(low <= kept[t + NEXT] - kept[t] <= high)
            width.append(high - low)
            state = state.after(kept=bool(outcome))
    return (float(np.mean(held)), float(np.mean(width)), len(held)) if held else (float("nan"), 0.0, 0)
