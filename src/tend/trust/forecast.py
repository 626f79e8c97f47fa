"""How likely the next promise is kept, and how sure that is: a long memory around a short one.

Nothing is fitted to anybody. Both memories are rows of kept and missed that fade with every further outcome;
the short one, begun from two first guesses, is the middle the long one starts from. Why this and not another
model, with the figures measured: docs/forecast-bench.md. The mathematics: docs/model.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import exp, lgamma, log, prod, sqrt

LONG = 0.93
"""How much of the long memory stays after one more outcome."""
SHORT = 0.6
"""The same for the short memory."""
WORTH = 7.5
"""How many outcomes of the long memory what the short one says is worth. With LONG and SHORT it sets how far
one miss after sixty kept moves the forecast, and that six in a row bring it below one half (L19)."""
GUESSES = (4.2, 1.0), (0.4, 0.56)
"""What is expected before anything is known, as (kept, missed): most is kept, four of five; or nothing much
either way. To begin with each is as likely as the other, so that the first forecast is a little over 0.6."""

NEXT = 10
"""Outcomes ahead that the interval speaks of."""
HELD = 0.9
"""The share of what may come that the interval holds."""
NINETY = 1.645
"""How many widths of a normal curve hold nine tenths of it."""
WIDTH = (2.0, 0.6)
"""How many outcomes the interval is sure of at first, and for each outcome in the long memory."""
SURPRISE = 2.0
"""How slowly it stops being possible that anything comes: half so once one outcome is known."""
FADING = 52.0
"""Weeks without an outcome that halve what is known beside what may come anyway; hand-set."""

_LONG_FULL, _SHORT_FULL = 1.0 / (1.0 - LONG), 1.0 / (1.0 - SHORT)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a row of outcomes says about the next one: what each memory holds of kept, and of missed."""

    kept: float = 0.0
    missed: float = 0.0
    lately_kept: float = 0.0
    lately_missed: float = 0.0

    def after(self, *, kept: bool, amount: float = 1.0) -> "Forecast":
        """The forecast once one more outcome of this weight is known."""
        return self.then(((kept, amount),))

    def then(self, outcomes: Iterable[tuple[bool, float]]) -> "Forecast":
        """The forecast once a row of (kept, weight) is known.

        Light and heavy outcomes share one ceiling, so that one more kept promise never lowers the forecast
        and one more miss never raises it, wherever in the row they come.
        """
        k, m, lk, lm = self.kept, self.missed, self.lately_kept, self.lately_missed
        for kept, amount in outcomes:
            long, adds, short, new = LONG, 1.0, SHORT, 1.0
            if amount != 1.0:
                long, short = LONG**amount, SHORT**amount
                adds, new = (1.0 - long) * _LONG_FULL, (1.0 - short) * _SHORT_FULL
            k, m, lk, lm = k * long, m * long, lk * short, lm * short
            if kept:
                k, lk = k + adds, lk + new
            else:
                m, lm = m + adds, lm + new
        return Forecast(k, m, lk, lm)

    @property
    def next(self) -> float:
        """The chance, 0 to 1, that the next outcome is kept."""
        lately = _expected(self.lately_kept, self.lately_missed)
        return (WORTH * lately + self.kept) / (WORTH + self.kept + self.missed)

    @property
    def band(self) -> tuple[float, float, float]:
        """The forecast between the edges of its own 90 % interval, by a normal curve on its log-odds."""
        a, b = self._beta()
        reach = NINETY * sqrt(1.0 / a + 1.0 / b)
        odds = log(a / b)
        return 1.0 / (1.0 + exp(reach - odds)), a / (a + b), 1.0 / (1.0 + exp(-reach - odds))

    def interval(self, *, certainty: float = 1.0, truth: float = 1.0) -> tuple[int, int]:
        """The 90 % predictive interval for how many of the next ten are kept: the shortest that holds them.

        `certainty` (0 to 1] says how much of what is known still counts; `truth` (0 to 1] is the share of
        what is recorded that can be relied on.
        """
        chances = _beta_binomial(*self._beta())
        if truth < 1.0:
            chances = _thinned(chances, truth)
        known = 1.0 + (self.kept + self.missed) ** 2
        ours = certainty * known / (SURPRISE + known)
        return _shortest([ours * p + (1.0 - ours) * g for p, g in zip(chances, _ANYTHING, strict=True)])

    def _beta(self) -> tuple[float, float]:
        """The kept and missed of one Beta as sure of the forecast as the record makes it."""
        sure, middle = WIDTH[0] + WIDTH[1] * (self.kept + self.missed), self.next
        return middle * sure, (1.0 - middle) * sure


_FIRST = tuple(lgamma(a + b) - lgamma(a) - lgamma(b) for a, b in GUESSES)
_ANYTHING = (2 / 13, *[1 / 13] * (NEXT - 1), 2 / 13)
"""What may come when nothing is known. All and none are twice as likely as each of the others, so
that only the whole range holds nine tenths: that is why waiting can never make a range narrower."""


def _expected(kept: float, missed: float) -> float:
    """What the two first guesses, weighed by how well they foretold what was seen, expect now."""
    (a, b), (c, d) = GUESSES
    n = kept + missed
    one = _FIRST[0] + lgamma(a + kept) + lgamma(b + missed) - lgamma(a + b + n)
    two = _FIRST[1] + lgamma(c + kept) + lgamma(d + missed) - lgamma(c + d + n)
    share = 1.0 / (1.0 + exp(two - one))
    return share * (a + kept) / (a + b + n) + (1.0 - share) * (c + kept) / (c + d + n)


def _beta_binomial(a: float, b: float) -> list[float]:
    """The chances of 0 to ten kept under one Beta."""
    chances = [prod((b + n) / (a + b + n) for n in range(NEXT))]
    for k in range(NEXT):
        chances.append(chances[k] * (NEXT - k) / (k + 1) * (a + k) / (b + NEXT - k - 1))
    return chances


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


def _shortest(chances: list[float]) -> tuple[int, int]:
    """The shortest run of counts that holds enough; of those, the likeliest."""
    below = [0.0, *accumulate(chances)]
    for wide in range(1, NEXT + 1):
        held, low = max((below[low + wide] - below[low], low) for low in range(NEXT + 2 - wide))
        if held >= HELD:
            return low, low + wide - 1
    return 0, NEXT


def forecast(outcomes: Iterable[tuple[bool, float]]) -> Forecast:
    """The forecast after a row of (kept, weight)."""
    return Forecast().then(outcomes)
