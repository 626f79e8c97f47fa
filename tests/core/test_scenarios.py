"""If the next four weeks look like this: ranges from the same arithmetic, called scenarios."""

from hypothesis import given
from hypothesis import strategies as st

from tend.trust.forecast import forecast
from tend.trust.scenarios import scenarios
from tests.laws.worlds import as_it_comes, day, fates, of_ana, record, repaired, row, rupture, told


def test_all_kept_ranks_above_as_lately_and_that_above_half() -> None:
    drawn = of_ana(record(*row(["kept", "kept", "owned", "kept"] * 4)), day(16))
    best, lately, half = scenarios(drawn)
    assert (best.kept, lately.kept, half.kept) == (16, 12, 8)
    assert best.low == best.high > lately.high > half.high
    assert lately.low < lately.high


@given(fates, st.permutations(["kept"] * 3 + ["owned"] * 2))
def test_what_then_happens_lies_within_its_scenario(before: list[str], after: list[str]) -> None:
    """Whatever the order, the real forecast is between the two ends."""
    rest = [*["kept"] * 12, *before]
    drawn = of_ana(record(*row(rest)), day(len(rest)))
    first = scenarios(drawn)
    if not first:
        return
    outcomes = [(w.kept, w.amount) for w in drawn.follow.weights]
    met = [(fate == "kept", 1.0) for fate in after]
    ends = [forecast([*outcomes, *sorted(met, key=lambda m: m[0] is way)]).next for way in (True, False)]
    assert min(ends) - 1e-12 <= forecast([*outcomes, *met]).next <= max(ends) + 1e-12


def test_too_little_on_the_record_draws_no_scenario() -> None:
    assert scenarios(of_ana(record(*row(["kept"] * 4)), day(4))) == ()
    assert scenarios(of_ana(record(*row(["kept"] * 20)), day(300))) == ()


def test_a_hurt_that_keeps_coming_draws_none() -> None:
    made = row(["kept"] * 20)
    for n in range(3):
        made += [rupture(day(20 + 3 * n), f"X{n}"), *repaired(day(20.5 + 3 * n), f"X{n}", f"R{n}")]
    assert scenarios(of_ana(record(*made), day(30))) == ()


def test_it_is_called_a_scenario_and_counts_in_words() -> None:
    kept = [x for n in range(8) for x in told("kept", day(n))]
    best, *_ = scenarios(of_ana(record(*as_it_comes(), *kept), day(8)))
    assert best.says == (
        "Scenario: if eight of the next eight are kept and seen, then of the ten after them about nine would "
        "be kept, as far as the record can tell."
    )
