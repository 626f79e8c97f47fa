"""What two people shape together: nobody signs, likes or looks back for the other."""

from __future__ import annotations

import pytest

from tend.trust import journal
from tend.trust.load import gaps
from tend.trust.record import Record

HEAD = "journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin\n"
BEFORE = """\
2025-01-01T08:00Z ana enjoys ref=E1 "The pier"
2025-01-01T08:01Z ana pledges ref=S1 "Money is no secret"
"""


def told(*lines: str) -> Record:
    reading = journal.read(HEAD + "\n".join(lines) + "\n")
    assert [str(t) for t in reading.troubles] == []
    return reading.record


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("ana likes-too enjoyed=E1 answer=yes", "only ben may say this about E1"),
        ("ben likes-too enjoyed=S1 answer=yes", "S1 is not in this record"),
        ("ana signs pledge=S1", "only ben may say this about S1"),
        ("ben signs pledge=S9", "S9 is not in this record"),
        ("ben keeps-in-view repair=R9 answer=yes", "R9 is not in this record"),
    ],
)
def test_nobody_says_it_for_the_other(line: str, said: str):
    (trouble,) = journal.read(f"{HEAD}{BEFORE}2025-01-02T08:00Z {line}\n").troubles
    assert trouble.what == said


def apart(ana: str, ben: str) -> list[tuple[str, str, str]]:
    record = told(f"2025-01-01T08:00Z ana weighs-load {ana}", f"2025-01-01T09:00Z ben weighs-load {ben}")
    return [(g.part, g.apart, g.leaning) for g in gaps(record, record.entries[-1].at)]


@pytest.mark.parametrize(
    ("ana", "ben", "how", "leaning"),
    [
        ("does=2", "does=4", "alike", ""),
        ("does=2", "does=3", "nearly", ""),
        ("does=1", "does=1", "apart", "both say me"),
        ("does=5", "does=4", "apart", "both say the other"),
    ],
)
def test_the_gap_is_between_the_two_views(ana: str, ben: str, how: str, leaning: str):
    assert apart(ana, ben) == [("does", how, leaning)]


def test_there_is_no_gap_until_both_have_looked():
    record = told("2025-01-01T08:00Z ana weighs-load does=1")
    assert gaps(record, record.entries[-1].at) == ()
    assert apart("does=1", "plans=1") == []


def test_a_private_look_is_no_half_of_a_gap():
    record = told(
        "2025-01-01T08:00Z ana weighs-load does=1 private", "2025-01-01T09:00Z ben weighs-load does=1"
    )
    assert gaps(record, record.entries[-1].at) == ()


def test_the_gap_says_when_it_has_closed():
    record = told(
        "2025-01-01T08:00Z ana weighs-load does=1",
        "2025-01-01T09:00Z ben weighs-load does=1",
        "2025-02-01T08:00Z ana weighs-load does=2",
        "2025-02-01T09:00Z ben weighs-load does=4",
    )
    (gap,) = gaps(record, record.entries[-1].at)
    assert (gap.apart, gap.since) == ("alike", "closer")


def test_swapping_the_two_leaves_the_gap():
    assert apart("does=1 plans=4", "does=2 plans=5") == apart("does=2 plans=5", "does=1 plans=4")
