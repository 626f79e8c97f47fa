"""How likely the next promise is kept, and how sure that is: one Beta that slowly forgets.

Nothing is fitted to anybody. Why one Beta and not a mixture, with the figures measured: docs/decisions.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp, lgamma, log, sqrt

HOLD = 0.88
"""How much of what is held stays after one more outcome. One miss after sixty kept then moves the forecast
by about a tenth, and six in a row bring it below one half (L19)."""
CENTRE = 0.55
"""What is expected before anything is known; hand-set, a little above one half."""
FIRST_GUESS = 0.8
"""How many outcomes that first guess is worth."""
NEXT = 10
"""Outcomes ahead that the interval speaks of."""
TAIL = 0.05
"""What is left out at each end of the interval."""
NINETY = 1.645
"""Standard deviations that hold nine tenths of a normal curve."""
FADING = 26.0
"""Weeks without an outcome after which what is known counts half as sure; hand-set."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a row of outcomes says about the next one: how much is held of kept, and of missed."""

    kept: float = 0.0
    missed: float = 0.0

    def after(self, *, kept: bool, amount: float = 1.0) -> "Forecast":
        """The forecast once one more outcome of this weight is known.

        Light and heavy outcomes share one ceiling, so that one more kept promise never lowers the forecast
        and one more miss never raises it, wherever in the row they come.
        """
        stays = float(HOLD**amount)
        adds = (1.0 - stays) / (1.0 - HOLD)
        if kept:
            return Forecast(self.kept * stays + adds, self.missed * stays)
        return Forecast(self.kept * stays, self.missed * stays + adds)

    @property
    def next(self) -> float:
        """The chance, 0 to 1, that the next outcome is kept."""
        return (CENTRE * FIRST_GUESS + self.kept) / (FIRST_GUESS + self.kept + self.missed)

    @property
    def band(self) -> tuple[float, float]:
        """The 90 % interval of the forecast itself, 0 to 1, by a normal curve on its log-odds."""
        a = CENTRE * FIRST_GUESS + self.kept
        b = (1.0 - CENTRE) * FIRST_GUESS + self.missed
        reach = NINETY * sqrt(1.0 / a + 1.0 / b)
        middle = log(a / b)
        return 1.0 / (1.0 + exp(reach - middle)), 1.0 / (1.0 + exp(-reach - middle))

    def interval(self, *, certainty: float = 1.0, truth: float = 1.0) -> tuple[int, int]:
        """The 90 % predictive interval for how many of the next ten are kept.

        `certainty` (0 to 1] thins what is known without moving its middle; `truth` (0 to 1] is the share of
        what is recorded that can be relied on.
        """
        a = (CENTRE * FIRST_GUESS + self.kept) * certainty
        b = ((1.0 - CENTRE) * FIRST_GUESS + self.missed) * certainty
        chances = _beta_binomial(a, b)
        return _middle(_thinned(chances, truth) if truth < 1.0 else chances)


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
