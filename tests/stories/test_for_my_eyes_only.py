"""Private means only me: what one keeps private leaves no trace where the other looks."""

from tend.trust import journal
from tend.trust.record import Record

from .conftest import HEADER, mended, promised, seen

AT = "2025-02-01T09:00Z"


def test_a_private_hurt_is_in_her_picture_and_nowhere_in_his(record: Record):
    """
    2025-01-06T19:00Z ana names rupture=X1 about=ben way=disrespect harm=4 private "You all laughed at me"
    2025-01-06T19:10Z ana checks-in ref=K1 safety=3 private "I do not want to go home"
    2025-01-06T19:20Z ana drafts ref=D1 "I wanted to say"
    2025-01-07T19:20Z ana writes "Shall we cook tonight?"
    """
    assert [c.standing for c in seen(record, AT).coming_back] == ["open"]
    shared = record.without(frozenset({"X1", "K1", "D1"}))
    for of in ("ana", "ben"):
        assert seen(record, AT, of).truth == seen(shared, AT, of).truth
    assert seen(record, AT, "ben") == seen(shared, AT, "ben")
    assert journal.write(record.for_eyes("ben")) == journal.write(shared)


def test_of_her_private_hurt_he_is_told_only_that_it_is_not_there():
    lines = (
        HEADER,
        "2025-01-06T19:00Z ana names rupture=X1 about=ben way=disrespect harm=4 private",
        "2025-01-06T19:10Z ben sees-differently rupture=X1",
        "2025-01-06T19:20Z ben adds rupture=X1",
        "2025-01-06T19:30Z ben withdraws entry=X1",
        "2025-01-06T19:40Z ben repairs repair=R1 step=acknowledged ruptures=X1",
        "2025-01-06T19:50Z ben sees-differently rupture=X2",
    )
    got = journal.read("".join(f"{line}\n" for line in lines))
    assert [t.what for t in got.troubles] == ["X1 is not in this record"] * 4 + ["X2 is not in this record"]


def test_once_she_shares_a_step_he_can_answer_it(record: Record):
    """
    2025-01-06T19:00Z ana names rupture=X1 about=ben way=disrespect harm=4 private
    2025-01-08T19:00Z ana repairs repair=R1 step=raised ruptures=X1 within=72 "You laughed at me"
    2025-01-08T21:00Z ben repairs repair=R1 step=acknowledged ruptures=X1 "I did. It was cruel"
    """
    assert mended(record, "R1", AT).state == "ACK"
    assert mended(record.for_eyes("ben"), "R1", AT).state == "ACK"


def test_a_note_shown_to_one_reader_is_for_that_reader(record: Record):
    """
    journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin therapist=noor
    2025-01-06T19:00Z ana notes with=noor private "I am afraid to bring it up"
    2025-01-06T19:01Z ana tells ref=D1 kind=feeling with=ben private "I miss us"
    """
    assert [len(record.for_eyes(who).entries) for who in ("ana", "ben", "noor", "sam")] == [2, 1, 1, 0]
    assert [len(seen(record, AT, of).sharing.theirs) for of in ("ana", "ben")] == [0, 1]


def test_a_private_correction_changes_nothing_for_the_other(record: Record):
    """
    2025-01-06T19:00Z ben promises ref=C1 to=ana due=2025-01-07T20:00Z "Ring at eight"
    2025-01-06T19:30Z ana accepts promise=C1
    2025-01-07T20:30Z ben keeps occasion=C1@2025-01-07 id=said
    2025-01-07T20:32Z ben misses occasion=C1@2025-01-07 instead=said private "I did not, really"
    """
    facts = [promised(record.for_eyes(who), "C1", AT).occasions[0].fact for who in ("ana", "ben")]
    assert facts == ["kept", "owned"]
