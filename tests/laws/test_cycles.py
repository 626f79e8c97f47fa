"""L9 and L11: harm, sorry and harm again never look like growth; a limit is not paid for."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tend.trust import entries as e
from tend.trust.picture import WORDS, Picture
from tend.trust.record import Entry
from tend.trust.twin import twin

from .worlds import DAY, as_it_comes, day, fates, of_ana, record, repaired, row, rupture, told

periods = st.integers(2, 200)
severities = st.integers(1, 5)
BEFORE = 60


def cycles(count: int, period: int, harm: int, start: float) -> list[Entry]:
    """The same hurt so many times, each mended a day later, a promise kept on every day between."""
    made: list[Entry] = []
    for n in range(count):
        at = day(start + n * period)
        made += [rupture(at, f"X{n}", harm=harm), *repaired(at + DAY / 4, f"X{n}", f"R{n}")]
        kept = min(period - 1, 40)
        made += [x for k in range(kept) for x in told("kept", at + (k + 1) * DAY)]
    return made


def heights(drawn: Picture) -> dict[str, float]:
    """Every part of a picture that could look like growth, as a number."""
    return {
        "word": max(WORDS.index(drawn.word), WORDS.index("fragile")),
        "forecast": drawn.follow.forecast,
        "low": drawn.follow.low,
        "high": drawn.follow.high,
        "relied on": drawn.truth.relied_on,
        "stood": sum(c.standing == "stood" for c in drawn.coming_back),
        "the line": drawn.weeks[-1].middle if drawn.weeks else drawn.follow.forecast,
    }


def risen(before: Picture, after: Picture) -> dict[str, tuple[float, float]]:
    begun, now = heights(before), heights(after)
    return {part: (begun[part], now[part]) for part in begun if now[part] > begun[part] + 1e-9}


@given(fates, periods, severities, st.integers(3, 12))
def test_harm_sorry_harm_never_leaves_any_part_above_where_it_began(
    before: list[str], period: int, harm: int, count: int
) -> None:
    """L9, at any period, for any severity, from three cycles on."""
    first = [*row(before)]
    start = day(BEFORE) - timedelta(seconds=1)
    began = of_ana(record(*first), start)
    ends = day(BEFORE + count * period - 0.1)
    assert not risen(began, of_ana(record(*first, *cycles(count, period, harm, BEFORE)), ends))


@pytest.mark.parametrize("period", [2, 7, 14, 30])
@pytest.mark.parametrize("harm", [1, 2, 3, 4, 5])
def test_a_cycle_ends_once_change_was_watched_for_as_long(period: int, harm: int) -> None:
    """L9: no lasting label; five kept and seen, over as long as it went on, and it may grow again."""
    made = [*row(["kept", "owned"] * 6), *cycles(3, period, harm, BEFORE)]
    last = BEFORE + 2 * period
    since = [x for n in range(3 * period + 8) for x in told("kept", day(last + period + n))]
    early = of_ana(record(*made), day(last + period - 0.5))
    late = of_ana(record(*made, *since), day(last + 4 * period + 9))
    assert early.again[0].over is None
    assert late.again[0].over is not None
    assert [c.standing for c in late.coming_back] == ["recurred", "recurred", "stood"]
    assert late.follow.forecast > early.follow.forecast


@pytest.mark.parametrize(("harm", "word"), [(3, "steady"), (4, "fragile"), (5, "fragile")])
def test_a_deep_hurt_that_keeps_coming_is_called_fragile_until_it_is_over(harm: int, word: str) -> None:
    """Twenty weeks kept; then one hurt three times, mended each time within a day, promises kept between."""
    made = [*row(["kept"] * 140), *cycles(3, 30, harm, 140)]
    assert of_ana(record(*made), day(139.9)).word == "steady"
    assert of_ana(record(*made), day(228)).word == word
    since = [x for n in range(100) for x in told("kept", day(229 + n))]
    assert of_ana(record(*made, *since), day(330)).word == "steady"


def test_waiting_alone_never_ends_a_cycle() -> None:
    """L7 and L9: silence is no watched change."""
    made = [*row(["kept"] * 20), *cycles(3, 7, 3, BEFORE)]
    soon, late = of_ana(record(*made), day(90)), of_ana(record(*made), day(2000))
    assert soon.again == late.again
    assert late.again[0].over is None
    assert late.word == soon.word


def test_a_light_hurt_twice_is_no_cycle() -> None:
    """Ordinary life: two small things of one kind in a year, both mended."""
    made = [*row(["kept"] * 20), *cycles(2, 30, 2, BEFORE)]
    assert of_ana(record(*made)).again == ()


def test_it_says_so_while_a_hurt_keeps_coming() -> None:
    drawn = of_ana(record(*row(["kept"] * 20), *cycles(3, 7, 3, BEFORE)), day(85))
    assert "The same hurt came again" in dict(twin(drawn, (), "Ben").strands)["coming-back"]


def limit(at: float) -> Entry:
    return Entry(day(at), "ben", e.Boundary("L", "limit"), "I will not talk about my mother at dinner")


@given(fates, st.lists(st.tuples(st.floats(0, 71), severities), min_size=3, max_size=12))
def test_a_burst_after_the_others_limit_moves_no_more_than_one_entry(
    before: list[str], burst: list[tuple[float, int]]
) -> None:
    """L11: many hurts named within three days of his limit count as the deepest of them."""
    base = [*row(before), limit(70)]
    named = [rupture(day(70) + timedelta(hours=h), f"X{n}", harm=harm) for n, (h, harm) in enumerate(burst)]
    many = of_ana(record(*base, *named))
    (counted,) = (c.entry for c in many.coming_back)
    one = of_ana(record(*base, counted))
    assert counted.what.harm == max(harm for _, harm in burst)  # type: ignore[union-attr]
    assert (many.word, many.follow, many.truth) == (one.word, one.follow, one.truth)
    assert len(many.set_apart) == len(burst) - 1
    assert "they count as one" in dict(twin(many, (), "Ben").strands)["coming-back"]


def test_hurts_before_a_limit_or_long_after_it_all_count() -> None:
    """L11 holds for three days, and for the other's limits only."""
    three = [rupture(day(20 + n), f"X{n}") for n in range(3)]
    assert len(of_ana(record(*as_it_comes(), limit(40), *three)).coming_back) == 3
    assert len(of_ana(record(*as_it_comes(), limit(10), *three)).coming_back) == 3
    own = Entry(day(20), "ana", e.Boundary("M", "limit"))
    assert len(of_ana(record(*as_it_comes(), own, *three)).coming_back) == 3
