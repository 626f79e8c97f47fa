"""Putting one's own words right, and taking them back; nobody else's."""

from tend.trust import journal
from tend.trust.record import Record

from .conftest import HEADER, became, seen


def test_a_slip_of_the_thumb_is_put_right(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:30Z ben misses occasion=C1@2025-01-07 id=slip
    2025-01-07T20:32Z ben keeps occasion=C1@2025-01-07 instead=slip "I pressed the wrong one"
    """
    assert became(record, "C1@2025-01-07", "2025-01-08T09:00Z") == "kept"
    assert became(record, "C1@2025-01-07", "2025-01-07T20:31Z") == "owned"


def test_the_picture_of_yesterday_stays_as_it_was_yesterday(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T08:00Z ana misses occasion=C1@2025-01-07 id=slip
    2025-01-09T20:32Z ana sees occasion=C1@2025-01-07 instead=slip answer=yes "You left a message"
    """
    assert [w.kept for w in seen(record, "2025-01-08T12:00Z").follow.weights] == [False]
    assert [w.kept for w in seen(record, "2025-01-10T12:00Z").follow.weights] == [True]


def test_a_hurt_taken_back_is_gone_from_the_picture(record: Record):
    """
    2025-01-06T19:00Z ana names rupture=X1 about=ben way=inconsistency harm=4 "You forgot my exam"
    2025-01-07T19:00Z ana withdraws entry=X1
    """
    assert [c.standing for c in seen(record, "2025-01-06T20:00Z").coming_back] == ["open"]
    assert seen(record, "2025-01-08T20:00Z").coming_back == ()
    assert len(record.entries) == 2


def test_an_entry_without_a_name_is_taken_back_by_its_digest():
    wrote = '2025-01-06T19:00Z ben writes "You always do this"'
    (said,) = journal.read(f"{HEADER}\n{wrote}\n").record.entries
    back = journal.read(f"{HEADER}\n{wrote}\n2025-01-06T19:05Z ben withdraws entry={said.name}\n")
    assert not back.troubles
    assert back.record.standing == ()


def test_nobody_takes_back_what_another_wrote():
    lines = (
        HEADER,
        "2025-01-06T19:00Z ana names rupture=X1 about=ben way=disrespect harm=3",
        "2025-01-07T19:00Z ben withdraws entry=X1",
        '2025-01-07T19:00Z ben writes instead=X1 "It was not like that"',
    )
    got = journal.read("".join(f"{line}\n" for line in lines))
    assert [str(t) for t in got.troubles] == [
        "line 3: only your own entry can be taken back.",
        "line 4: only your own entry can be corrected.",
    ]
    assert len(seen(got.record, "2025-01-08T09:00Z").coming_back) == 1
