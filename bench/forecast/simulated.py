"""Record sets made up by chance, each of another kind, so that no one kind of record is chosen for."""

from collections.abc import Callable

import numpy as np
from numpy.random import Generator

from .rows import RecordSet, Row

Chances = np.ndarray
MOST = 12_000
"""Outcomes of a set at most."""


def _beta(chance: Generator, mean: float, size: float) -> float:
    return float(chance.beta(mean * size, (1 - mean) * size))


def _logit(p: float) -> float:
    return float(np.log(p / (1 - p)))


def _unlogit(x: Chances) -> Chances:
    return 1 / (1 + np.exp(-x))


def _around(chance: Generator, p: float, n: int, stays: float, swing: float) -> Chances:
    """Chances that swing around a middle and come back to it."""
    x, out = 0.0, np.empty(n)
    middle = _logit(min(max(p, 1e-3), 1 - 1e-3))
    for t in range(n):
        x = stays * x + swing * chance.normal() * (1 - stays**2) ** 0.5
        out[t] = middle + x
    return _unlogit(out)


def _switching(
    chance: Generator, n: int, levels: tuple[float, float], leaves: tuple[float, float]
) -> Chances:
    """Chances that jump between two levels, staying a while at each."""
    high = chance.random() < leaves[1] / sum(leaves)
    out = np.empty(n)
    for t in range(n):
        out[t] = levels[0] if high else levels[1]
        if chance.random() < leaves[0 if high else 1]:
            high = not high
    return out


def _sticky(chance: Generator, n: int, p: float, hold: float) -> Chances:
    """Outcomes that repeat the one before with a chance of their own, given as chances of 0 and 1."""
    out = np.empty(n)
    last = float(chance.random() < p)
    for t in range(n):
        if chance.random() > hold:
            last = float(chance.random() < p)
        out[t] = last
    return out


def _length(chance: Generator, mean: float, least: int = 1, most: int = 500) -> int:
    return int(min(most, least + chance.geometric(1 / max(mean - least + 1, 1.0001)) - 1))


def _weekly(chance: Generator) -> Chances:
    n = int(chance.integers(60, 200))
    days = np.arange(n) + chance.integers(7)
    return np.where(days % 7 < 5, _beta(chance, 0.92, 20), _beta(chance, 0.4, 6))


def _bursts(chance: Generator) -> Chances:
    n = int(chance.integers(40, 160))
    p = np.full(n, _beta(chance, 0.93, 20))
    for _ in range(chance.poisson(n / 50)):
        start = int(chance.integers(n))
        p[start : start + int(chance.integers(3, 10))] = 0.05
    return p


def _growing(chance: Generator) -> Chances:
    n = int(chance.integers(30, 200))
    first, last = _beta(chance, 0.3, 6), _beta(chance, 0.92, 15)
    return first + (last - first) * (1 - np.exp(-np.arange(n) / chance.uniform(5, 60)))


def _drifting(chance: Generator) -> Chances:
    n = int(chance.integers(80, 300))
    return _unlogit(np.clip(_logit(_beta(chance, 0.6, 4)) + np.cumsum(chance.normal(0, 0.2, n)), -4, 4))


def _bad_days(chance: Generator) -> Chances:
    n, p = int(chance.integers(60, 300)), _beta(chance, 0.8, 40)
    return _unlogit(_logit(p) - 1.2 * (chance.random(n) < 0.1))


def _few_for_most(chance: Generator) -> Chances:
    n = int(min(200, (1 - chance.random()) ** (-1 / 0.9)))
    return np.full(n, _beta(chance, *((0.12, 4) if chance.random() < 0.1 else (0.95, 15))))


def _raters(chance: Generator) -> Chances:
    bad = chance.random() < 0.1
    return np.full(_length(chance, 12, 1, 200), _beta(chance, 0.12 if bad else 0.95, 6 if bad else 20))


KINDS: dict[str, Callable[[Generator], Chances]] = {
    "journeys, long, near .8": lambda c: _around(c, _beta(c, 0.8, 30), int(c.integers(100, 400)), 0.6, 0.6),
    "visits, short, near .8": lambda c: np.full(_length(c, 4, 1), _beta(c, 0.8, 6)),
    "visits, at least five": lambda c: np.full(_length(c, 9, 5), _beta(c, 0.78, 5)),
    "payments, runs, near .85": lambda c: _sticky(c, int(c.integers(6, 25)), _beta(c, 0.85, 5), 0.6),
    "ratings, mostly good": _raters,
    "diaries near one half": lambda c: _around(c, _beta(c, 0.5, 3), int(c.integers(14, 60)), 0.7, 0.7),
    "coping, near .35": lambda c: _around(c, _beta(c, 0.35, 4), int(c.integers(20, 90)), 0.5, 0.5),
    "rarely kept, .03": lambda c: np.full(int(c.integers(30, 120)), _beta(c, 0.03, 30)),
    "nearly always kept, .98": lambda c: np.full(int(c.integers(20, 100)), _beta(c, 0.98, 40)),
    "switching regimes": lambda c: _switching(c, int(c.integers(50, 200)), (0.93, 0.25), (0.03, 0.05)),
    "bursts of misses": _bursts,
    "a weekly rhythm": _weekly,
    "drifting": _drifting,
    "growing into it": _growing,
    "tiny rows": lambda c: np.full(int(c.integers(1, 5)), _beta(c, 0.62, 3)),
    "rows of five hundred": lambda c: np.full(500, _beta(c, 0.7, 6)),
    "one coin for all": lambda _: np.full(30, 0.6),
    "two kinds of people": lambda c: np.full(
        _length(c, 12, 2), _beta(c, *((0.9, 12) if c.random() < 0.6 else (0.15, 8)))
    ),
    "runs either way": lambda c: _sticky(c, int(c.integers(8, 40)), _beta(c, 0.5, 4), 0.75),
    "flights, with bad days": _bad_days,
    "appointments, few each": lambda c: np.full(_length(c, 2.5), _beta(c, 0.8, 8)),
    "six payments each": lambda c: _sticky(c, 6, _beta(c, 0.82, 2), 0.8),
    "ratings, few for most": _few_for_most,
    "diaries near .75": lambda c: _around(c, _beta(c, 0.75, 3), int(c.integers(14, 30)), 0.6, 0.7),
    "coping, near .2": lambda c: _around(c, _beta(c, 0.2, 2.5), int(c.integers(20, 70)), 0.6, 0.6),
    "shares of their own, near .05": lambda c: np.full(int(c.integers(8, 60)), _beta(c, 0.06, 8)),
    "shares of their own, near .95": lambda c: np.full(int(c.integers(8, 60)), _beta(c, 0.94, 8)),
    "runs that last": lambda c: _sticky(c, int(c.integers(12, 60)), _beta(c, 0.65, 2.5), 0.88),
    "runs, near .9": lambda c: _sticky(c, int(c.integers(10, 40)), _beta(c, 0.9, 8), 0.7),
    "no memory, shares anywhere": lambda c: np.full(int(c.integers(10, 60)), _beta(c, 0.6, 1.5)),
}


def made_up(seed: int = 7) -> list[RecordSet]:
    """Every kind of made-up record set, the same for the same seed."""
    return [_one(name, chances, seed + 101 * n) for n, (name, chances) in enumerate(KINDS.items())]


def _one(name: str, chances: Callable[[Generator], Chances], seed: int) -> RecordSet:
    chance, rows, count = np.random.default_rng(seed), list[Row](), 0
    while count < MOST:
        p = chances(chance)
        rows.append(tuple(int(x) for x in (chance.random(len(p)) < p)))
        count += len(p)
    return RecordSet(name, "made up", tuple(rows))
