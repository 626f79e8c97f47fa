"""The proof of speed: outcomes a second beside the peers, how the cost grows, a ten-year picture."""

import gc
from collections.abc import Callable
from time import perf_counter

from bench.forecast.peers import missing
from tend.trust.forecast import Forecast
from tend.trust.picture import picture

from .lives import life

TEN_YEARS = 36_500
Fold = Callable[[int], object]


def quickest(fold: Callable[[], object], times: int = 5) -> float:
    """The shortest of a few runs, in seconds; the others tell of the machine."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        start = perf_counter()
        fold()
        best = min(best, perf_counter() - start)
    return best


def ours(n: int) -> Forecast:
    """A replay of so many outcomes."""
    return Forecast().then((k % 7 != 0, 1.0) for k in range(n))


def opinion(n: int) -> object:
    """The same with the subjective-logic opinion of jsonld-ex."""
    from jsonld_ex import Opinion, cumulative_fuse, decay_opinion

    held, news = Opinion(0.0, 0.0, 1.0), (Opinion.from_evidence(1, 0), Opinion.from_evidence(0, 1))
    for k in range(n):
        held = cumulative_fuse(decay_opinion(held, 1.0, 7.0), news[k % 7 == 0])
    return held


def regression(n: int) -> object:
    """The same with the online regression of river on one feature."""
    from river import linear_model

    model = linear_model.LogisticRegression()
    for k in range(n):
        model.learn_one({"last": float((k - 1) % 7 != 0)}, k % 7 != 0)
    return model


def moving(n: int) -> object:
    """The same with the fading mean of river, which is written in Cython."""
    from river import stats

    mean = stats.EWMean(0.1)
    for k in range(n):
        mean.update(k % 7 != 0)
    return mean


def main() -> int:
    """Measure, print the tables, and the figure last."""
    replay = quickest(lambda: ours(TEN_YEARS))
    print(f"replay of {TEN_YEARS:,} outcomes: {replay * 1000:.1f} ms (bar 150)")
    one = ours(TEN_YEARS)
    step = quickest(lambda: [one.after(kept=True).next for _ in range(1000)]) / 1000
    range_ = quickest(lambda: [one.after(kept=True).interval() for _ in range(1000)]) / 1000
    print(
        f"one entry from a stored state: {step * 1e6:.1f} µs (bar 50); with its range {range_ * 1e6:.1f} µs"
    )
    print("\n| outcomes | seconds | outcomes a second |\n|---|---|---|")
    for n in (1_000, 10_000, 100_000, 1_000_000):
        took = quickest(lambda n=n: ours(n), 3)  # type: ignore[misc]
        print(f"| {n:,} | {took:.4f} | {n / took:,.0f} |")
    _beside(TEN_YEARS / replay)
    print("\n| entries | picture, ms |\n|---|---|")
    took = 0.0
    for n in (5_000, TEN_YEARS):
        took = _picture(n)
        print(f"| {n:,} | {took * 1000:.0f} |")
    print(f"picture of a ten-year record: {took * 1000:.0f} ms; replay {replay * 1000:.1f} ms")
    return 0


def _beside(rate: float) -> None:
    gone = missing()
    peers: dict[str, tuple[str, Fold]] = {
        "jsonld-ex, decay and fuse": ("jsonld_ex", opinion),
        "river, online regression": ("river", regression),
        "river, fading mean (Cython)": ("river", moving),
    }
    print(f"\n| model | outcomes a second | tend beside it |\n|---|---|---|\n| tend | {rate:,.0f} | 1 |")
    for name, (package, fold) in peers.items():
        if package in gone:
            print(f"| {name} | not installed here | |")
            continue
        peer = TEN_YEARS / quickest(lambda fold=fold: fold(TEN_YEARS), 3)  # type: ignore[misc]
        print(f"| {name} | {peer:,.0f} | {rate / peer:.2f} × |")


def _picture(n: int) -> float:
    """The shortest of a few drawings of a record nothing of which is kept in memory."""
    best = float("inf")
    for _ in range(5):
        record = life(n)
        gc.collect()
        start = perf_counter()
        picture(record, of="ana", about="ben", at=record.entries[-1].at)
        best = min(best, perf_counter() - start)
    return best


if __name__ == "__main__":
    raise SystemExit(main())
