"""Small promises: what each of the two says of them, and what is never said for them."""

from tend.trust.record import Record

from .conftest import became, occasion, promised, seen


def test_a_promise_kept_and_seen_is_something_to_go_on(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "Ring the plumber by Thursday"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-09T12:40Z ben keeps occasion=C1@2025-01-09 "He comes on Monday at eight"
    2025-01-09T22:15Z ana sees occasion=C1@2025-01-09 answer=yes
    """
    assert became(record, "C1@2025-01-09", "2025-01-10T09:00Z") == "kept"
    assert promised(record, "C1", "2025-01-10T09:00Z").state == "over"
    assert seen(record, "2025-01-10T09:00Z").follow.evidence == 1
    assert seen(record, "2025-01-10T09:00Z", of="ben").follow.evidence == 0


def test_a_promise_nobody_said_yes_to_is_no_evidence(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "Ring the plumber by Thursday"
    2025-01-09T12:40Z ben keeps occasion=C1@2025-01-09
    2025-01-09T22:15Z ana sees occasion=C1@2025-01-09 answer=yes
    """
    assert promised(record, "C1", "2025-01-10T09:00Z").state == "offered"
    assert seen(record, "2025-01-10T09:00Z").follow.evidence == 0


def test_saying_no_to_a_promise_ends_it_for_nobodys_loss(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "A weekend in Lisbon"
    2025-01-06T19:30Z ana declines promise=C1 "Not now, please"
    """
    later = promised(record, "C1", "2025-03-01T09:00Z")
    assert (later.state, later.occasions) == ("declined", ())
    assert seen(record, "2025-03-01T09:00Z").follow.weights == ()


def test_a_no_to_what_was_once_a_yes_takes_nothing_back(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-12T17:00Z "Sunday walk"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-12T18:30Z ben keeps occasion=C1@2025-01-12
    2025-01-12T18:40Z ana sees occasion=C1@2025-01-12 answer=yes
    2025-01-14T20:00Z ana declines promise=C1 "I would rather have my Sundays"
    """
    before, after = seen(record, "2025-01-13T09:00Z"), seen(record, "2025-02-20T09:00Z")
    assert after.follow.forecast == before.follow.forecast
    assert promised(record, "C1", "2025-02-20T09:00Z").state == "released"
    assert promised(record, "C1", "2025-02-20T09:00Z").next is None


def test_what_is_overdue_never_turns_into_kept(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "Ring the plumber by Thursday"
    2025-01-06T19:30Z ana accepts promise=C1
    """
    facts = [
        became(record, "C1@2025-01-09", at)
        for at in (
            "2025-01-09T17:59Z",
            "2025-01-09T18:00Z",
            "2025-01-10T18:00Z",
            "2025-01-10T18:01Z",
            "2031-01-01T00:00Z",
        )
    ]
    assert facts == ["to-come", "due", "due", "overdue", "overdue"]
    assert seen(record, "2031-01-01T00:00Z").follow.evidence == 0


def test_late_and_partly_are_facts_of_their_own(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana "Cook on the days you work late"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T21:00Z ben keeps occasion=C1@2025-01-07 how=late due=2025-01-07T19:00Z "At nine"
    2025-01-08T19:00Z ben keeps occasion=C1@2025-01-08 how=partly "Only the soup"
    2025-01-09T19:00Z ben keeps occasion=C1@2025-01-09
    """
    facts = [o.fact for o in promised(record, "C1", "2025-01-10T09:00Z").occasions]
    assert facts == ["late", "partly", "kept"]
    amounts = [w.amount for w in seen(record, "2025-01-10T09:00Z").follow.weights]
    assert amounts == [0.375, 0.25, 0.5]


def test_excused_by_the_one_who_waited_is_neither_kept_nor_missed(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "Ring the plumber by Thursday"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-09T19:00Z ben misses occasion=C1@2025-01-09 "Mum is in hospital"
    2025-01-09T19:10Z ana excuses occasion=C1@2025-01-09 "Of course. Go."
    2025-01-11T12:00Z ben keeps occasion=C1@2025-01-09 how=late
    """
    assert became(record, "C1@2025-01-09", "2025-01-09T19:05Z") == "owned"
    assert became(record, "C1@2025-01-09", "2025-01-12T09:00Z") == "excused"
    assert seen(record, "2025-01-12T09:00Z").follow.weights == ()


def test_a_promise_let_go_is_owed_no_more(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-12T17:00Z "Sunday walk"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-20T09:00Z ana releases promise=C1 "My knee. We let it go."
    """
    ended = promised(record, "C1", "2025-02-20T09:00Z")
    assert [(o.key, o.fact) for o in ended.occasions] == [
        ("C1@2025-01-12", "released"),
        ("C1@2025-01-19", "released"),
    ]
    assert seen(record, "2025-02-20T09:00Z").follow.evidence == 0


def test_a_promise_dropped_aloud_leaves_what_was_due_open(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-12T17:00Z "Sunday walk"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-14T09:00Z ben asks-to-move occasion=C1@2025-01-19 to=2025-01-20T17:00Z
    2025-01-15T09:00Z ben drops promise=C1 "I cannot keep the Sundays up"
    """
    ended = promised(record, "C1", "2025-02-20T09:00Z")
    assert ended.state == "dropped"
    assert [(o.key, o.fact) for o in ended.occasions] == [("C1@2025-01-12", "overdue")]


def test_a_yes_after_letting_go_takes_the_promise_up_again(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=WEEKLY first=2025-01-12T17:00Z "Sunday walk"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-13T09:00Z ana releases promise=C1
    2025-01-14T09:00Z ana accepts promise=C1 "I was cross. I would like our Sundays"
    2025-01-19T18:00Z ben keeps occasion=C1@2025-01-19
    """
    again = promised(record, "C1", "2025-01-20T09:00Z")
    assert again.state == "active"
    assert again.next is not None
    assert occasion(record, "C1@2025-01-19", "2025-01-20T09:00Z").fact == "kept"
