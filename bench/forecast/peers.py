"""Forecasts made with other people's packages, where they are installed."""

from collections.abc import Iterable
from importlib.util import find_spec

import numpy as np

from .fitted import features
from .rows import Row
from .unfitted import Foretells

NAMES = ("jsonld_ex", "river")


def missing() -> list[str]:
    """The peers that are not installed here."""
    return [name for name in NAMES if find_spec(name) is None]


def opinion(half_life: float) -> Foretells:
    """A subjective-logic opinion of jsonld-ex that decays with every outcome; its base rate is one half."""
    from jsonld_ex import Opinion, cumulative_fuse, decay_opinion

    news = Opinion.from_evidence(0, 1), Opinion.from_evidence(1, 0)

    def foretells(rows: Iterable[Row]) -> np.ndarray:
        said = []
        for row in rows:
            held = Opinion(0.0, 0.0, 1.0)
            for outcome in row:
                said.append(held.projected_probability())
                held = cumulative_fuse(decay_opinion(held, 1.0, half_life), news[outcome])
        return np.array(said)

    return foretells


def regression(*, anew: bool) -> Foretells:
    """The logistic regression of river on the features, learning as it goes; anew for each row or not."""
    from river import linear_model

    def foretells(rows: Iterable[Row]) -> np.ndarray:
        model, said = linear_model.LogisticRegression(), []
        for row in rows:
            model = linear_model.LogisticRegression() if anew else model
            for x, outcome in zip(features(row), row, strict=True):
                seen = dict(enumerate(map(float, x)))
                said.append(model.predict_proba_one(seen).get(True, 0.5))
                model.learn_one(seen, bool(outcome))
        return np.array(said)

    return foretells


def moving(fading: float) -> Foretells:
    """The fading mean of river, begun at one half."""
    from river import stats

    def foretells(rows: Iterable[Row]) -> np.ndarray:
        said = []
        for row in rows:
            mean = stats.EWMean(fading)
            mean.update(0.5)
            for outcome in row:
                said.append(mean.get())
                mean.update(outcome)
        return np.array(said)

    return foretells


def peers() -> dict[str, Foretells]:
    """The peers there are. Only river's regression over all rows learns from other units."""
    found: dict[str, Foretells] = {}
    if find_spec("jsonld_ex"):
        found |= {f"jsonld-ex, half-life {n}": opinion(n) for n in (3.0, 7.0, 20.0)}
    if find_spec("river"):
        found |= {
            "river EWMean .1": moving(0.1),
            "river regression, each unit alone": regression(anew=True),
            "river regression, over all units": regression(anew=False),
        }
    return found
