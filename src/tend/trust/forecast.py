"""How likely the next promise is kept, and how sure that is: a small mixture of forgetting Betas.

Each expert forgets at its own rate and begins with its own guess; all of them are asked, and those that
foresaw the record better are heard more. Nothing is fitted: the table of constants is in docs/model.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import exp, lgamma, log

RATES = (0.8, 0.9, 0.97, 1.0)
"""How much of the past an expert still holds after one more outcome; no single rate is supported by data."""
CENTRES = (0.2, 0.5, 0.8, 0.95)
"""What an expert expects before it has seen anything."""
SIZES = (1.0, 4.0)
"""How many outcomes that first guess is worth."""
NEXT = 10
"""Outcomes ahead that the interval speaks of."""
TAIL = 0.05
"""What is left out at each end of the interval."""
FADING = 26.0
"""Weeks without an outcome after which what is known counts half as sure; hand-set."""

_EXPERTS = tuple(product(range(len(RATES)), CENTRES, SIZES))


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a row of outcomes says about the next one.

    `held` is, for each rate, what is held of kept and of missed; `log_weights` how much each expert is heard.
    """

    held: tuple[tuple[float, float], ...] = ((0.0, 0.0),) * len(RATES)
    log_weights: tuple[float, ...] = (0.0,) * len(_EXPERTS)

    def after(self, *, kept: bool, amount: float = 1.0) -> "Forecast":
        """The forecast once one more outcome of this weight is known.

        What is held has the same ceiling for light and heavy outcomes, so that one more kept promise never
        lowers the forecast and one more miss never raises it.
        """
        share = min(amount, 1.0)
        heard = tuple(
            w + share * log(p if kept else 1.0 - p)
            for w, p in zip(self.log_weights, self._expected(), strict=True)
        )
        top = max(heard)
        held = tuple(
            (_held(k, rate, amount, mine=kept), _held(m, rate, amount, mine=not kept))
            for (k, m), rate in zip(self.held, RATES, strict=True)
        )
        return Forecast(held, tuple(w - top for w in heard))

    def _betas(self) -> list[tuple[float, float]]:
        """Each expert's Beta distribution."""
        return [
            (centre * size + self.held[r][0], (1 - centre) * size + self.held[r][1])
            for r, centre, size in _EXPERTS
        ]

    def _expected(self) -> list[float]:
        return [a / (a + b) for a, b in self._betas()]

    def _heard(self) -> list[float]:
        raw = [exp(w) for w in self.log_weights]
        total = sum(raw)
        return [w / total for w in raw]

    @property
    def next(self) -> float:
        """The chance, 0 to 1, that the next outcome is kept."""
        return sum(w * p for w, p in zip(self._heard(), self._expected(), strict=True))

    def interval(self, *, certainty: float = 1.0, truth: float = 1.0) -> tuple[int, int]:
        """The 90 % predictive interval for how many of the next ten are kept.

        `certainty` (0 to 1] thins what is known without moving its middle; `truth` (0 to 1] is the share of
        what is recorded that can be relied on.
        """
        chances = [0.0] * (NEXT + 1)
        for w, (a, b) in zip(self._heard(), self._betas(), strict=True):
            for k, p in enumerate(_beta_binomial(a * certainty, b * certainty)):
                chances[k] += w * p
        return _middle(_thinned(chances, truth) if truth < 1.0 else chances)


def _held(held: float, rate: float, amount: float, *, mine: bool) -> float:
    """What an expert holds of one side after an outcome of a weight on this side or the other."""
    kept = held * float(rate**amount)
    if not mine:
        return kept
    return kept + (amount if rate == 1.0 else (1.0 - float(rate**amount)) / (1.0 - rate))


def _beta_binomial(a: float, b: float) -> list[float]:
    """The chances of 0 to ten kept under one Beta."""
    scale = lgamma(a + b) - lgamma(a) - lgamma(b) - lgamma(a + b + NEXT)
    return [exp(c + lgamma(a + k) + lgamma(b + NEXT - k) + scale) for k, c in enumerate(_choices(NEXT))]


@cache
def _choices(n: int) -> tuple[float, ...]:
    """The logarithms of the ways to choose 0 to n of n."""
    return tuple(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) for k in range(n + 1))


def _thinned(chances: list[float], truth: float) -> list[float]:
    """The chances when each kept one can be relied on with a chance of its own."""
    out = [0.0] * len(chances)
    for k, p in enumerate(chances):
        for j, c in enumerate(_choices(k)):
            out[j] += p * exp(c) * truth**j * (1.0 - truth) ** (k - j)
    return out


def _middle(chances: list[float]) -> tuple[int, int]:
    """The smallest and largest count left when each tail is cut off."""
    total, low, high = 0.0, 0, len(chances) - 1
    for k, p in enumerate(chances):
        if total + p <= TAIL:
            low = k + 1
        if total < 1.0 - TAIL:
            high = k
        total += p
    return min(low, high), high


def forecast(outcomes: Iterable[tuple[bool, float]]) -> Forecast:
    """The forecast after a row of (kept, weight)."""
    state = Forecast()
    for kept, amount in outcomes:
        state = state.after(kept=kept, amount=amount)
    return state
