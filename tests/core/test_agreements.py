"""Openness for a time: how far, how long, looked at again by both, ended by either."""

from __future__ import annotations

from datetime import datetime

import pytest

from tend.trust import journal
from tend.trust.admission import admitted
from tend.trust.agreements import openings, too_far
from tend.trust.entries import Agreement, OpennessAsked
from tend.trust.errors import Refused
from tend.trust.record import Entry, Record

HEAD = "journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin\n"
OFFER = '2025-01-05T19:00Z ben opens ref=A1 scope="The bank page, on Sundays" until=2025-04-05\n'
YES = "2025-01-05T19:05Z ana answers-opening agreement=A1 answer=accepted\n"


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


def told(*lines: str) -> Record:
    reading = journal.read(HEAD + "".join(lines))
    assert [str(t) for t in reading.troubles] == []
    return reading.record


def stands(record: Record, moment: str) -> str:
    return openings(record, at(moment))[0].state


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("until=2025-04-06", "an openness lasts 90 days at most; it can be offered again then"),
        ("until=2025-01-04", "an openness ends after it begins"),
        (
            "until=2025-03-20 review-on=2025-01-20",
            "an openness is looked at again at least every 35 days",
        ),
    ],
)
def test_an_openness_is_short_and_looked_at_again(line: str, said: str):
    (trouble,) = journal.read(f'{HEAD}2025-01-05T19:00Z ben opens ref=A1 scope="Money" {line}\n').troubles
    assert trouble.what == said


def test_ninety_days_with_looks_between_may_stand():
    one = openings(told(OFFER), at("2025-01-05T20:00"))[0]
    assert [day.isoformat() for day in one.looks] == ["2025-02-02", "2025-03-02", "2025-03-30"]
    assert one.state == "offered"


def test_it_is_open_once_the_other_says_yes():
    assert stands(told(OFFER, YES), "2025-01-06T09:00") == "open"


def test_it_waits_to_be_looked_at_until_both_have():
    keep = "2025-02-02T18:0{} {} reviews-opening agreement=A1 answer=keep\n"
    one = told(OFFER, YES, keep.format("0Z", "ana"))
    both = told(OFFER, YES, keep.format("0Z", "ana"), keep.format("1Z", "ben"))
    assert stands(one, "2025-02-03T09:00") == "look-again"
    assert stands(both, "2025-02-03T09:00") == "open"


@pytest.mark.parametrize("who", ["ana", "ben"])
def test_either_ends_it_at_once(who: str):
    ended = told(OFFER, YES, f"2025-01-07T08:00Z {who} ends-opening agreement=A1\n")
    assert stands(ended, "2025-01-07T08:00") == "ended"


def test_after_its_last_day_it_is_over():
    assert stands(told(OFFER, YES), "2025-04-06T09:00") == "over"


def test_a_no_stays_a_no():
    record = told(OFFER, "2025-01-05T19:05Z ana answers-opening agreement=A1 answer=declined\n")
    assert stands(record, "2025-06-01T09:00") == "declined"


@pytest.mark.parametrize(
    "scope", ["my phone", "her location", "the password", "all messages", "a look at e-mail"]
)
def test_no_openness_reaches_to_a_phone(scope: str):
    assert too_far(scope)
    offered = Entry(at("2025-01-05T19:00"), "ben", Agreement("A1", scope, at("2025-02-01T00:00").date()))
    with pytest.raises(Refused, match="never reaches to this"):
        admitted(told(), offered)


def test_saying_what_is_left_out_is_fine():
    assert too_far("the bank page; no phone, no mail, no location") == ""


def test_openness_is_asked_for_once_in_thirty_days():
    record = told('2025-01-05T19:00Z ana asks-to-open ref=W1 "What you spend"\n')
    again = Entry(at("2025-02-04T18:59"), "ana", OpennessAsked("W2"), "What you spend, please")
    with pytest.raises(Refused, match="less than 30 days ago"):
        admitted(record, again)
    later = Entry(at("2025-02-04T19:00"), "ana", OpennessAsked("W2"), "What you spend")
    theirs = Entry(at("2025-01-06T19:00"), "ben", OpennessAsked("W3"), "How your week is")
    for fine in (later, theirs):
        assert admitted(record, fine).entries[-1] == fine


def test_nobody_accepts_their_own_offer():
    own = "2025-01-05T19:05Z ben answers-opening agreement=A1 answer=accepted\n"
    (trouble,) = journal.read(HEAD + OFFER + own).troubles
    assert trouble.what == "only ana may say this about A1"
