"""Follow-through: what counts, how sure it is, and week by week how it came about."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from tend.trust.follow import SHOWN
from tend.trust.forecast import forecast
from tests.laws.worlds import DAY, LATER, WEEK, as_it_comes, day, lie, of_ana, record, row, told


def test_with_nothing_promised_there_is_nothing_to_go_on():
    bare = of_ana(record())
    assert (bare.follow.evidence, bare.follow.last, bare.weeks) == (0, (), ())
    assert not bare.follow.enough


def test_the_forecast_follows_the_weights_in_order():
    drawn = of_ana(record(*row(["kept", "unseen", "late", "owned", "found", "minimised", "told-before"])))
    amounts = [(w.kept, w.amount) for w in drawn.follow.weights]
    assert amounts == [
        (True, 1.0), (True, 0.5), (True, 0.75), (False, 1.0), (False, 1.5), (False, 2.25), (False, 0.5),
    ]  # fmt: skip
    assert drawn.follow.recorded == pytest.approx(forecast(amounts).next)
    assert drawn.follow.forecast == drawn.follow.recorded
    assert drawn.follow.evidence == pytest.approx(2.25 + 4)
    assert drawn.follow.kept_evidence == pytest.approx(2.25)
    assert drawn.follow.enough


def test_the_last_ten_are_shown_in_the_order_they_were_due():
    shown = of_ana(record(*row(["kept", "moved", "excused", "owned"] * 5))).follow.last
    assert len(shown) == SHOWN
    assert [o.due for o in shown] == sorted(o.due for o in shown)
    assert {o.fact for o in shown} == {"kept", "moved", "excused", "owned"}


def test_weeks_with_something_kept_are_counted_once():
    kept = row(["kept"] * 10, every=DAY)
    assert of_ana(record(*kept)).follow.weeks_kept == 2
    assert of_ana(record(*row(["owned"] * 10))).follow.weeks_kept == 0


@pytest.mark.parametrize("weeks", [0, 26, 500, 5_000])
def test_however_long_it_is_quiet_the_forecast_stays(weeks: int):
    made = record(*row(["kept"] * 60))
    now, later = (of_ana(made, day(60) + quiet * WEEK).follow for quiet in (0, weeks))
    assert later.forecast == now.forecast
    assert later.high - later.low >= now.high - now.low


def test_a_lie_pales_the_weeks_before_it_and_pulls_those_after():
    made = record(*row(["kept"] * 6, every=WEEK), lie(day(22)), *told("kept", day(50)))
    drawn = of_ana(made, day(55))
    assert [w.pale for w in drawn.weeks] == [True, True, True] + [False] * 5
    assert drawn.weeks[2].middle > drawn.weeks[-1].middle
    assert drawn.weeks[-1].middle == pytest.approx(drawn.follow.forecast)
    assert all(w.low <= w.middle <= w.high for w in drawn.weeks)


def test_the_weeks_begin_on_mondays_and_leave_none_out():
    weeks = of_ana(record(*row(["kept", "kept"], every=5 * WEEK)), LATER).weeks
    assert all(w.start.weekday() == 0 for w in weeks)
    assert {b.start - a.start for a, b in pairwise(weeks)} == {timedelta(weeks=1)}


def test_two_promises_of_one_theme_share_the_two_that_count_a_day():
    made = [*as_it_comes("P", way="consistency"), *as_it_comes("Q", way="consistency"), *as_it_comes("S")]
    for n, ref in enumerate(("P", "Q", "P", "S")):
        made += told("unseen", day(3) + n * timedelta(minutes=5), ref, n=n)
    made += told("kept", day(3) + timedelta(minutes=30), "Q", n=7)
    weights = of_ana(record(*made)).follow.weights
    assert [(w.occasion.promise, w.amount) for w in weights] == [("P", 0.5), ("S", 0.5), ("Q", 1.0)]


def test_late_in_the_evening_belongs_to_the_day_at_home():
    late = datetime(2025, 6, 1, 22, 30, tzinfo=UTC)  # half past eleven in Dublin
    made = [*as_it_comes(), *told("unseen", late), *told("unseen", late + DAY / 24, n=1)]
    more = told("unseen", late + DAY / 12, n=2)
    assert len(of_ana(record(*made, *more)).follow.weights) == 3


def test_a_little_in_every_week_weighs_more_than_as_much_on_one_day():
    spread = of_ana(record(*row(["kept"] * 8, every=WEEK))).follow
    evening = [x for n in range(8) for x in told("kept", day(1) + n * DAY / 48, n=n)]
    heap = of_ana(record(*as_it_comes(), *evening)).follow
    assert spread.kept_evidence > heap.kept_evidence
    assert spread.weeks_kept > heap.weeks_kept == 1


def test_years_of_silence_leave_more_open_and_lower_nothing():
    made = record(*row(["kept"] * 12, every=WEEK))
    soon, years_on = (of_ana(made, day(90) + n * 52 * WEEK).follow for n in (0, 3))
    assert years_on.high - years_on.low > soon.high - soon.low
    assert years_on.forecast == soon.forecast
