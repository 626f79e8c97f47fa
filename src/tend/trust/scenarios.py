"""What the forecast would be if the next four weeks went one way or another: scenarios, never a promise."""

from dataclasses import dataclass
from datetime import timedelta

from .forecast import NEXT, Forecast, forecast
from .picture import Picture
from .reasons import small

AHEAD = timedelta(weeks=4)
"""How far a scenario looks ahead, and how far back it looks to see how many promises fall due."""
MOST = 60
"""Outcomes a scenario holds at most; hand-set."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way the next four weeks may go, and the forecast (0 to 1) after them.

    `low` is where every miss comes last, `high` where every miss comes first.
    """

    kept: int
    of: int
    low: float
    high: float

    @property
    def says(self) -> str:
        """The scenario as a sentence, called by its name."""
        first, last = round(self.low * NEXT), round(self.high * NEXT)
        range_ = f"about {small(first)}" if first == last else f"{small(first)} to {small(last)}"
        return (
            f"Scenario: if {small(self.kept)} of the next {small(self.of)} are kept and seen, "
            f"then of the ten after them {range_} would be kept, as far as the record can tell."
        )


def scenarios(drawn: Picture) -> tuple[Scenario, ...]:
    """All kept, as many kept as lately, and one in two kept; none while there is too little to say.

    As many fall due as did in the last four weeks. While a hurt keeps coming again no scenario is drawn: what
    the forecast would be then does not rest on promises alone.
    """
    follow = drawn.follow
    recent = [w for w in follow.weights if w.at > drawn.at - AHEAD]
    of = min(len(recent), MOST)
    if not (follow.enough and of) or any(c.over is None for c in drawn.again):
        return ()
    state = forecast((w.kept, w.amount) for w in follow.weights)
    as_lately = round(of * sum(w.kept for w in recent) / len(recent))
    ways = sorted({of, as_lately, of // 2}, reverse=True)
    return tuple(_scenario(state, kept, of, drawn.truth.pull) for kept in ways)


def _scenario(state: Forecast, kept: int, of: int, pull: float) -> Scenario:
    good, bad = [(True, 1.0)] * kept, [(False, 1.0)] * (of - kept)
    return Scenario(kept, of, state.then(good + bad).next * pull, state.then(bad + good).next * pull)
