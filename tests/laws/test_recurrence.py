"""When a repeating promise falls due: as python-dateutil finds it, and right across summer time."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from tend.trust.errors import Refused
from tend.trust.recurrence import dates, moments, on_the_clock, rule_of

DUBLIN = ZoneInfo("Europe/Dublin")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
days = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=4, unique=True).map(",".join)


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Any rule Tend understands."""
    freq = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 5))}"]
    if freq in ("DAILY", "WEEKLY") and draw(st.booleans()):
        parts.append(f"BYDAY={draw(days)}")
    if freq == "MONTHLY":
        nth = st.tuples(st.sampled_from((1, 2, 3, 4, 5, -1, -2)), st.sampled_from(WEEKDAYS))
        by = draw(st.sampled_from(("", "day", "monthday", "nth")))
        parts += [f"BYDAY={draw(days)}"] if by == "day" else []
        parts += [f"BYMONTHDAY={draw(st.integers(1, 31) | st.integers(-31, -1))}"] if by == "monthday" else []
        parts += ["BYDAY={}{}".format(*draw(nth))] if by == "nth" else []
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 30))}")
    return ";".join(parts)


@given(rules(), st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_the_days_of_a_rule_are_those_dateutil_finds(rule: str, first: date) -> None:
    theirs = rrulestr(f"{rule};WKST=MO", dtstart=datetime.combine(first, datetime.min.time()))
    horizon = first + timedelta(days=3000)
    expected = [d.date() for d in islice(theirs, 40) if d.date() < horizon]
    ours = [d for d in islice(dates(rule_of(rule), first), 40) if d < horizon]
    assert ours == expected


def test_sunday_at_five_stays_at_five_when_the_clocks_change() -> None:
    first = datetime(2025, 3, 23, 17, 0, tzinfo=DUBLIN)
    got = list(islice(moments(rule_of("FREQ=WEEKLY;BYDAY=SU"), first, DUBLIN), 3))
    assert [m.isoformat() for m in got] == [
        "2025-03-23T17:00:00+00:00",
        "2025-03-30T17:00:00+01:00",
        "2025-04-06T17:00:00+01:00",
    ]


def test_an_hour_the_clocks_skip_is_the_first_after_the_gap() -> None:
    assert on_the_clock(datetime(2025, 3, 30, 1, 30), DUBLIN).isoformat() == "2025-03-30T02:30:00+01:00"


def test_an_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    first = on_the_clock(datetime(2025, 10, 26, 1, 30), DUBLIN)
    assert first.astimezone(UTC).isoformat() == "2025-10-26T00:30:00+00:00"


@given(st.sampled_from(sorted(available_timezones())), st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_a_daily_promise_keeps_its_hour_in_every_zone(name: str, first: date) -> None:
    zone = ZoneInfo(name)
    start = on_the_clock(datetime.combine(first, datetime.min.time().replace(hour=9)), zone)
    got = list(islice(moments(rule_of("FREQ=DAILY"), start, zone), 40))
    assert all(a < b for a, b in pairwise(got))
    assert sum(m.hour != start.hour for m in got) <= 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "needs FREQ"),
        ("FREQ=HOURLY", "needs FREQ"),
        ("FREQ=WEEKLY;BYDAY=XX", "not a day of the week"),
        ("FREQ=WEEKLY;INTERVAL=0", "not a number"),
        ("FREQ=WEEKLY;INTERVAL=many", "not a number"),
        ("FREQ=WEEKLY;BYDAY=1SU", "needs FREQ=MONTHLY"),
        ("FREQ=YEARLY;BYDAY=SU", "yearly"),
        ("FREQ=DAILY;UNTIL=2025-13-40", "not a date"),
        ("FREQ=DAILY;BYHOUR=7", "does not know BYHOUR"),
    ],
)
def test_a_rule_nobody_can_follow_is_refused_in_one_sentence(text: str, says: str) -> None:
    with pytest.raises(Refused, match=says) as refusal:
        rule_of(text)
    assert str(refusal.value).endswith(".")
