"""Moving a promise: asked before it is due and agreed to, it is faith kept; too late, it moves nothing."""

from tend.trust.record import Record

from .conftest import became, occasion, promised, seen


def test_moved_ahead_by_a_yes_costs_nothing_and_is_kept_on_its_new_day(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T08:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-10T18:00Z "A late meeting"
    2025-01-08T09:00Z ana answers-move occasion=C1@2025-01-09 answer=agreed
    2025-01-10T18:30Z ben keeps occasion=C1@2025-01-10
    2025-01-10T21:00Z ana sees occasion=C1@2025-01-10 answer=yes
    """
    assert seen(record, "2025-01-09T23:00Z").follow.weights == ()
    facts = {o.key: o.fact for o in promised(record, "C1", "2025-01-11T09:00Z").occasions}
    assert facts == {"C1@2025-01-09": "moved", "C1@2025-01-10": "kept"}
    assert seen(record, "2025-01-11T09:00Z").follow.evidence == 1


def test_later_on_the_same_day_is_an_occasion_of_its_own(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T12:10Z "Ring you at lunch"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-09T08:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-09T16:00Z
    2025-01-09T08:10Z ana answers-move occasion=C1@2025-01-09 answer=agreed
    2025-01-09T16:00Z ben keeps occasion=C1@2025-01-09b
    """
    assert occasion(record, "C1@2025-01-09", "2025-01-10T09:00Z").moved_to == "C1@2025-01-09b"
    assert became(record, "C1@2025-01-09b", "2025-01-10T09:00Z") == "kept"


def test_moved_onto_a_day_that_has_its_own_there_are_two(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana rrule=FREQ=DAILY first=2025-01-07T20:00Z "Ten quiet minutes"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T12:00Z ben asks-to-move occasion=C1@2025-01-07 to=2025-01-08T21:00Z
    2025-01-07T12:10Z ana answers-move occasion=C1@2025-01-07 answer=agreed
    2025-01-08T20:15Z ben keeps occasion=C1@2025-01-08
    2025-01-08T21:15Z ben keeps occasion=C1@2025-01-08b
    """
    facts = {o.key: o.fact for o in promised(record, "C1", "2025-01-09T09:00Z").occasions}
    assert facts["C1@2025-01-08"] == facts["C1@2025-01-08b"] == "kept"


def test_a_move_asked_at_the_very_hour_it_was_due_moves_nothing(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-09T18:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-10T18:00Z
    2025-01-09T18:30Z ana answers-move occasion=C1@2025-01-09 answer=agreed
    """
    late = promised(record, "C1", "2025-01-12T09:00Z")
    assert [(o.key, o.fact) for o in late.occasions] == [("C1@2025-01-09", "overdue")]


def test_a_move_nobody_said_yes_to_moves_nothing(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T08:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-10T18:00Z
    2025-01-08T09:00Z ana answers-move occasion=C1@2025-01-09 answer=declined "I keep waiting"
    2025-01-09T20:00Z ben misses occasion=C1@2025-01-09
    """
    assert became(record, "C1@2025-01-09", "2025-01-10T09:00Z") == "owned"


def test_a_second_move_of_the_same_talk_counts_as_partly(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T08:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-10T18:00Z
    2025-01-08T09:00Z ana answers-move occasion=C1@2025-01-09 answer=agreed
    2025-01-10T08:00Z ben asks-to-move occasion=C1@2025-01-10 to=2025-01-12T18:00Z
    2025-01-10T09:00Z ana answers-move occasion=C1@2025-01-10 answer=agreed
    2025-01-12T18:00Z ben keeps occasion=C1@2025-01-12
    """
    facts = [(o.key, o.fact, o.moves) for o in promised(record, "C1", "2025-01-13T09:00Z").occasions]
    assert facts == [
        ("C1@2025-01-09", "moved", 0),
        ("C1@2025-01-10", "moved", 1),
        ("C1@2025-01-12", "partly", 2),
    ]


def test_what_was_moved_ahead_can_still_be_let_go(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-08T08:00Z ben asks-to-move occasion=C1@2025-01-09 to=2025-01-10T18:00Z
    2025-01-08T09:00Z ana answers-move occasion=C1@2025-01-09 answer=agreed
    2025-01-09T09:00Z ana releases promise=C1 "We have had it, on the stairs"
    """
    ended = promised(record, "C1", "2025-01-20T09:00Z")
    assert [(o.key, o.fact) for o in ended.occasions] == [("C1@2025-01-09", "moved")]
    assert ended.next is None


def test_a_note_on_the_day_adds_nothing_to_what_was_agreed(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-09T18:00Z "The talk about the flat"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-09T18:10Z ben notes-move occasion=C1@2025-01-09 "We said Friday, I think"
    """
    assert became(record, "C1@2025-01-09", "2025-01-12T09:00Z") == "overdue"
