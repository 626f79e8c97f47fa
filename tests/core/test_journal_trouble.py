"""A damaged journal: every line that cannot stand is named, and the rest is read."""

import pytest

from tend.trust import journal
from tend.trust.journal import LONGEST

HEADER = "journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin"
FINE = '2025-01-09T22:50+00:00 ana writes "Good night"'
P = "2025-01-01T08:00+00:00 ben promises ref=C1 to=ana due=2025-01-09T18:00+00:00"

TOLD = "intention, expectation, change, mistake, fact, feeling"

DAMAGE = [
    ("2025-01-09T22:50+00:00 ana wri", "wri is not a verb of the journal"),
    ("2025-01-09T22:50+00:00 ana forgives", "forgives is not a verb of the journal"),
    ("2025-01-09T22:50+00:00 ana", "the line does not have a time, a person and a verb"),
    ("2025-01-09T22:50+00:00 sam writes", "sam is not one of the people of this record"),
    ("2025-01-09T22:50+00:00 @na writes", "@na is not a name a person of a record can have"),
    ("2025-02-30T22:50+00:00 ana writes", "2025-02-30T22:50+00:00 is not a moment in the calendar"),
    ("2025-01-09T25:50+00:00 ana writes", "2025-01-09T25:50+00:00 is not a moment in the calendar"),
    ("9999-12-31T23:50+00:00 ana writes", "9999-12-31T23:50+00:00 is not a moment in the calendar"),
    ("0001-01-01T00:00+00:00 ana writes", "0001-01-01T00:00+00:00 is not a moment in the calendar"),
    ("2025-01-09T22:50 ana writes", "2025-01-09T22:50 is not a time with its offset"),
    ("yesterday ana writes", "yesterday is not a time with its offset"),
    ("2025-01-09T22:50+00:00 ana writes colour=red", "writes has no key colour"),
    ("2025-01-09T22:50+00:00 ana needs", "needs needs ref=…"),
    ('2025-01-09T22:50+00:00 ana needs ref=""', "needs needs ref=…"),
    ("2025-01-09T22:50+00:00 ana needs ref=N1 ref=N2", "ref is given twice"),
    ("2025-01-09T22:50+00:00 ana writes secretly", "secretly stands alone"),
    ("2025-01-09T22:50+00:00 ana writes private private", "private stands alone"),
    (
        "2025-01-09T22:50+00:00 ana names rupture=X about=ben way=sulking harm=3",
        "way=sulking is not a break Tend knows",
    ),
    ("2025-01-09T22:50+00:00 ana promises ref=X to=ben way=lie", "way=lie is not a build Tend knows"),
    (
        "2025-01-09T22:50+00:00 ana names rupture=X about=ben way=lie harm=6",
        "harm=6 is not a whole number from 1 to 5",
    ),
    (
        "2025-01-09T22:50+00:00 ana names rupture=X about=ben way=lie harm=3 deception=maybe",
        "deception=maybe is not one of yes, no",
    ),
    ("2025-01-09T22:50+00:00 ana tells ref=D kind=gossip", f"kind=gossip is not one of {TOLD}"),
    (
        "2025-01-09T22:50+00:00 ana opens ref=A scope=x until=2025-02-30",
        "2025-02-30 is not a day in the calendar",
    ),
    ("2025-01-09T22:50+00:00 ana opens ref=A scope=x until=soon", "soon is not a day in the calendar"),
    ('2025-01-09T22:50+00:00 ana writes "never ended', "the line cannot be read from its character 35 on"),
    ('2025-01-09T22:50+00:00 ana writes "one" "two"', "the line cannot be read from its character 41 on"),
    ('2025-01-09T22:50+00:00 ana writes "bad \\x escape"', "the words in quotes are not a JSON string"),
    ("2025-01-09T22:50+00:00  ana writes", "the line cannot be read from its character 24 on"),
    ("2025-01-09T22:50+00:00 ana writes ", "the line ends with a space"),
    ("", "the line is empty"),
    ("   ", "the line is empty"),
    ("journal 1 bond=b people=ana,ben", "the line does not have a time, a person and a verb"),
    ("2025-01-09T22:50+00:00 ana keeps occasion=C1@2025-01-09", "only ben may say this about C1"),
    ("2025-01-09T22:50+00:00 ben keeps occasion=C1@2025-01-08", "C1 has no occasion on 2025-01-08"),
    ("2025-01-09T22:50+00:00 ben promises ref=C1 to=ana", "C1 is already the name of another entry"),
]

HEADERS = [
    "journal 2 bond=b people=ana,ben",
    "journal",
    "journal 1 bond=b people=ana",
    "journal 1 bond=b people=ana,ana",
    "journal 1 bond=b people=ana,ben,noor",
    "journal 1 bond=b people=ana,ben therapist=ana",
    "journal 1 bond=b people=ana,ben zone=Europe/Atlantis",
    "journal 1 bond=b people=ana,ben zone=../../etc/passwd",
    "journal 1 bond=b people=ana,ben moon=full",
    "journal 1 bond=b people=ana,ben private",
    'journal 1 bond="b people=ana,ben',
]


def text(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize(("line", "what"), DAMAGE)
def test_a_damaged_line_is_named_and_the_rest_is_read(line: str, what: str):
    got = journal.read(text(HEADER, P, FINE, line, FINE))
    assert [(t.line, t.what, t.left_out) for t in got.troubles] == [(4, what, True)]
    assert len(got.record.entries) == 3


@pytest.mark.parametrize("header", HEADERS)
def test_a_damaged_header_is_named_and_the_people_are_guessed(header: str):
    got = journal.read(text(header, P, FINE))
    assert [(t.line, t.left_out, t.mend) for t in got.troubles] == [
        (1, False, "The people and their zone were guessed.")
    ]
    assert (set(got.record.bond.people), got.record.bond.zone) == ({"ana", "ben"}, "UTC")
    assert len(got.record.entries) == 2


def test_without_a_header_the_two_who_wrote_first_are_the_people():
    got = journal.read(text(P, FINE))
    assert [(t.line, t.what) for t in got.troubles] == [(1, "the journal has no header")]
    assert len(got.record.entries) == 2


def test_one_person_called_one_is_not_both_of_the_two():
    got = journal.read(text('2025-01-09T22:50+00:00 one writes "Alone"'))
    assert got.record.bond.people == ("one", "other")
    assert len(got.record.entries) == 1


@pytest.mark.parametrize("nothing", ["", "\n", "  \n \n", b"", b"\n\n"])
def test_an_empty_file_says_that_nothing_is_in_it(nothing: str | bytes):
    got = journal.read(nothing)
    assert next((t.line, t.what) for t in got.troubles) == (0, "there is nothing in this journal")
    assert got.record.entries == ()


def test_bytes_that_are_no_text_are_named_with_their_place():
    got = journal.read(text(HEADER, FINE).encode() + b"\xff\xfe\n" + text(FINE).encode())
    assert [str(t) for t in got.troubles] == [
        "line 3: byte 1 of the line is not UTF-8. Save the file as UTF-8."
    ]
    assert len(got.record.entries) == 2


def test_a_line_of_a_million_signs_is_named_and_not_read():
    long = f'2025-01-09T22:50+00:00 ana writes "{"x" * 1_000_000}"'
    got = journal.read(text(HEADER, long, FINE))
    assert [(t.line, t.what) for t in got.troubles] == [(2, f"the line has {len(long)} characters")]
    assert str(LONGEST) in got.troubles[0].mend


def test_a_last_line_without_its_end_is_read_and_said():
    got = journal.read(text(HEADER) + FINE)
    assert [(t.line, t.what, t.left_out) for t in got.troubles] == [(2, "the last line does not end", False)]
    assert len(got.record.entries) == 1


def test_carriage_returns_and_byte_order_marks_are_read_and_said():
    got = journal.read("\ufeff" + text(HEADER, FINE).replace("\n", "\r\n"))
    assert [(t.line, t.what, t.left_out) for t in got.troubles] == [
        (1, "the line ends with a carriage return", False),
        (2, "the line ends with a carriage return", False),
    ]
    marked = journal.read("\ufeff" + text(HEADER, FINE))
    assert [(t.line, t.what, t.left_out) for t in marked.troubles] == [
        (1, "the line begins with a byte order mark", False)
    ]
    assert len(got.record.entries) == len(marked.record.entries) == 1


def test_troubles_come_in_the_order_of_their_lines():
    got = journal.read(text(HEADER, "2025-01-09T22:50+00:00 sam writes", "", "nothing", FINE))
    assert [t.line for t in got.troubles] == [2, 3, 4]


def test_a_time_may_be_written_short_and_is_kept_with_its_offset():
    (one,) = journal.read(text(HEADER, "2025-01-09T22:50Z ana writes")).record.entries
    assert journal.line(one) == "2025-01-09T22:50+00:00 ana writes"


def test_what_was_read_of_a_damaged_journal_is_whole_when_written_again():
    got = journal.read(text(HEADER, P, *(line for line, _ in DAMAGE)))
    again = journal.read(journal.write(got.record))
    assert again.troubles == ()
    assert again.record == got.record
