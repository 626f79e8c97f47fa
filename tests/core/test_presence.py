"""Being there: the last word on each need, and the first return from each pause."""

from dataclasses import replace

import pytest

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.errors import Refused
from tend.trust.picture import picture
from tend.trust.presence import COURTESY, FELT, Return, away_now, presence, unreturned, weight
from tend.trust.record import Entry
from tests.laws.worlds import DAY, LATER, as_it_comes, day, record, row, rupture, step

BACK_BY = day(1)


@pytest.mark.parametrize(
    ("after", "how"),
    [(-DAY, "in-time"), (COURTESY, "in-time"), (COURTESY + DAY / 1440, "late"), (None, "not-yet")],
)
def test_a_quarter_of_an_hour_is_still_in_time(after: object, how: Return):
    made = [Entry(day(0), "ben", e.Pause("T", 8, BACK_BY))]
    if after is not None:
        made.append(Entry(BACK_BY + after, "ben", e.Returned("T")))  # type: ignore[operator]
    returns = presence(record(*made), "ana", "ben", LATER).returns
    assert [said for _, said in returns] == [how]


def test_a_pause_without_an_hour_is_returned_from_whenever():
    made = [Entry(day(0), "ben", e.Pause("T")), Entry(day(90), "ben", e.Returned("T"))]
    assert [how for _, how in presence(record(*made), "ana", "ben", LATER).returns] == ["in-time"]


def test_nothing_is_said_before_its_time():
    made = [Entry(day(0), "ana", e.Need("N")), Entry(day(1), "ana", e.WasThere("N", "no"))]
    assert presence(record(*made), "ana", "ben", day(0)).unmet == ()
    assert presence(record(*made), "ana", "ben", day(1)).unmet == (made[1],)


def test_a_changed_answer_is_one_moment_of_need():
    made = [
        Entry(day(0), "ana", e.Need("N")),
        Entry(day(1), "ana", e.WasThere("N", "no")),
        Entry(day(2), "ana", e.WasThere("N", "yes")),
    ]
    there = presence(record(*made), "ana", "ben", LATER)
    assert (there.met, there.unmet) == ((made[2],), ())


def test_each_speaks_for_themselves():
    made = [
        Entry(day(0), "ben", e.FeltHeard("ana", "yes")),
        Entry(day(1), "ana", e.FeltHeard("ben", "not_yet")),
        Entry(day(2), "ben", e.Need("N")),
        Entry(day(3), "ben", e.WasThere("N", "partly")),
    ]
    hers, his = (presence(record(*made), *who, LATER) for who in (("ana", "ben"), ("ben", "ana")))
    assert (hers.heard, hers.unheard, hers.met) == ((), (made[1],), ())
    assert (his.heard, his.unheard, his.met) == ((made[0],), (), (made[3],))


def away(n: float = 0, ref: str = "T", by: str = "ben", hours: float = 1) -> Entry:
    return Entry(day(n), by, e.Pause(ref, 8, day(n) + DAY / 24 * hours))


def test_a_need_he_could_not_know_of_is_not_his_absence():
    unsaid = [Entry(day(0), "ana", e.Need("N", "no")), Entry(day(1), "ana", e.WasThere("N", "no"))]
    said = [Entry(day(0), "ana", e.Need("N", "yes")), Entry(day(1), "ana", e.WasThere("N", "no"))]
    assert presence(record(*unsaid), "ana", "ben", LATER).unmet == ()
    assert presence(record(*said), "ana", "ben", LATER).unmet == (said[1],)


def test_a_pause_made_longer_is_kept_at_its_new_time():
    made = [
        away(),
        Entry(day(0.02), "ben", e.Extended("T", day(0.5))),
        Entry(day(0.5), "ben", e.Returned("T")),
    ]
    assert [how for _, how in presence(record(*made), "ana", "ben", LATER).returns] == ["in-time"]
    assert [how for _, how in presence(record(made[0], made[2]), "ana", "ben", LATER).returns] == ["late"]


def test_a_pause_is_made_longer_once():
    once = record(away(), Entry(day(0.02), "ben", e.Extended("T", day(0.5))))
    with pytest.raises(Refused, match="made longer once"):
        admitted(once, Entry(day(0.03), "ben", e.Extended("T", day(0.6))))
    with pytest.raises(Refused, match="Only Ben"):
        admitted(record(away()), Entry(day(0.03), "ana", e.Extended("T", day(0.6))))


@pytest.mark.parametrize(("n", "on"), [(0, True), (1.04, True), (1.05, False)])
def test_a_pause_is_on_until_a_day_after_its_time(n: float, on: bool):
    assert (away_now(record(away()), day(n)) is not None) == on
    assert away_now(record(away(), Entry(day(0.01), "ben", e.Returned("T"))), day(0.02)) is None
    assert away_now(record(replace(away(), private=True)), day(0)) is None


def test_pauses_without_a_return_are_looked_at_for_a_month():
    three = [away(n, f"T{n}") for n in (0, 5, 10)]
    back = Entry(day(10.01), "ben", e.Returned("T10"))
    assert unreturned(record(*three), "ben", day(11)) == 3
    assert unreturned(record(*three, back), "ben", day(11)) == 2
    assert unreturned(record(*three), "ben", day(31)) == 2
    assert unreturned(record(*three), "ana", day(11)) == 0
    assert unreturned(record(away()), "ben", day(0) + DAY / 24 + COURTESY) == 0


def test_the_same_return_weighs_more_out_of_greater_heat():
    easy, hot = (Entry(day(0), "ben", e.Pause("T", heat, BACK_BY)) for heat in (3, 7))
    assert weight(easy, LATER) == weight(Entry(day(0), "ben", e.Pause("T")), LATER) == 1
    assert weight(hot, LATER) > weight(easy, LATER)
    assert weight(Entry(day(0), "ana", e.WasThere("N", "yes")), LATER) > weight(easy, LATER)


def test_having_felt_heard_says_all_at_once_and_half_two_weeks_later():
    heard = Entry(day(0), "ana", e.FeltHeard("ben", "yes"))
    assert weight(heard, day(0)) == 1
    assert weight(heard, day(0) + FELT) == 0.5
    assert weight(heard, day(0) + 10 * FELT) < 0.001
    stays = Entry(day(0), "ana", e.WasThere("N", "yes"))
    assert weight(stays, day(0)) == weight(stays, day(0) + 10 * FELT)


def test_a_pause_of_either_counts_whatever_place_they_hold_in_a_repair():
    made = record(
        rupture(day(0), harm=5),
        step(day(1), "ana", "raised", ruptures=("X",)),
        *(Entry(day(n), by, e.Pause(f"T{n}", 8, day(n + 1))) for n, by in ((2, "ana"), (4, "ben"))),
        *(Entry(day(n + 1), by, e.Returned(f"T{n}")) for n, by in ((2, "ana"), (4, "ben"))),
    )
    hers, his = (presence(made, *who, LATER).returns for who in (("ana", "ben"), ("ben", "ana")))
    assert [(x.by, how) for x, how in hers] == [("ben", "in-time")]
    assert [(x.by, how) for x, how in his] == [("ana", "in-time")]


def test_being_there_and_getting_things_done_move_two_strands_and_never_each_other():
    bare = record(*as_it_comes())
    done = record(*as_it_comes(), *row(["kept"]))
    there = record(
        *as_it_comes(), Entry(day(1), "ana", e.Need("N")), Entry(day(1), "ana", e.WasThere("N", "yes"))
    )
    without, with_done, with_there = (
        picture(made, of="ana", about="ben", at=LATER) for made in (bare, done, there)
    )
    assert with_done.presence == without.presence != with_there.presence
    assert with_there.follow == without.follow != with_done.follow
