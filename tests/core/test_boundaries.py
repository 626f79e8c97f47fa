"""Limits and how they were met: the setter's own word goes first."""

from typing import get_args

import pytest

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.boundaries import Limits, Met, asks_after, limits
from tend.trust.errors import Refused, RuleForOther
from tend.trust.record import Entry
from tests.laws.worlds import LATER, day, record

SET = Entry(day(0), "ana", e.Boundary("B", "limit"), "I leave when you shout")


def answered(by: str, how: Met, n: float = 1) -> Entry:
    return Entry(day(n), by, e.BoundaryAnswered("B", how))


def met(*said: Entry) -> Limits:
    return limits(record(SET, *said), "ana", LATER)


@pytest.mark.parametrize("how", get_args(Met))
def test_every_answer_is_counted_as_itself(how: Met):
    assert met(answered("ben", how)).each == ((SET, how),)
    assert [met(answered("ana", how)).met(other) for other in get_args(Met)].count(1) == 1


def test_her_word_stands_whenever_it_was_said():
    assert met(answered("ana", "pressed", 1), answered("ben", "honoured", 2)).each == ((SET, "pressed"),)
    assert met(answered("ben", "honoured"), answered("ana", "pressed", 2)).met("honoured") == 0


def test_of_one_persons_answers_the_last_stands():
    assert met(answered("ana", "pressed", 1), answered("ana", "honoured", 2)).each == ((SET, "honoured"),)


def test_paid_for_afterwards_is_paid_for():
    after = [Entry(day(n), "ana", e.Aftermath("B", n, how)) for n, how in ((1, "fine"), (3, "punished"))]  # type: ignore[arg-type]
    assert met(answered("ana", "honoured"), after[0]).uneasy_after == 0
    paid = met(answered("ana", "honoured"), *after)
    assert (paid.each, paid.uneasy_after) == (((SET, "punished"),), 1)


def test_nobody_has_said_yet():
    assert met().each == ((SET, None),)
    assert limits(record(SET), "ben", LATER).each == ()
    assert limits(record(SET), "ana", day(-1)).each == ()


def asked(words: str, n: float = 0, ref: str = "Q1", by: str = "ana") -> Entry:
    return Entry(day(n), by, e.Boundary(ref, "request"), words)


def answer(how: str, n: float = 1, ref: str = "Q1", by: str = "ben") -> Entry:
    return Entry(day(n), by, e.RequestAnswered(ref, how))  # type: ignore[arg-type]


PHONE, AGAIN = "Could you give me the code to your phone?", "Please let me have your phone code"


@pytest.mark.parametrize(
    ("how", "n", "refused"),
    [("no", 2, True), ("no", 30.9, True), ("no", 31, False), ("not_now", 2, False), ("yes", 2, False)],
)
def test_a_no_rests_for_thirty_days(how: str, n: float, refused: bool):
    so_far = record(asked(PHONE), answer(how))
    if not refused:
        assert admitted(so_far, asked(AGAIN, n, "Q2")).find("Q2") is not None
        return
    with pytest.raises(Refused, match="Ben said no to this on"):
        admitted(so_far, asked(AGAIN, n, "Q2"))


def test_another_wish_may_be_asked_at_once():
    so_far = record(asked(PHONE), answer("no"))
    assert admitted(so_far, asked("Could you cook on Tuesdays?", 2, "Q2")).find("Q2") is not None
    assert admitted(so_far, asked(AGAIN, 2, "Q2", by="ben")).find("Q2") is not None


def test_a_no_outlives_the_wish_that_was_taken_back():
    so_far = record(asked(PHONE), answer("no"), Entry(day(1.5), "ana", e.Withdrawn("Q1")))
    with pytest.raises(Refused, match="A no stands"):
        admitted(so_far, asked(PHONE, 2, "Q2"))


def test_whoever_said_no_may_think_again():
    so_far = record(asked(PHONE), answer("no"), answer("yes", 2))
    assert admitted(so_far, asked(PHONE, 3, "Q2")).find("Q2") is not None


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (answer("yes", by="ana"), "Only Ben may say this"),
        (answer("yes", ref="B"), "is no request"),
        (answer("yes", ref="Q9"), "not in this record"),
    ],
)
def test_only_the_other_answers_and_only_a_request(entry: Entry, why: str):
    with pytest.raises(Refused, match=why):
        admitted(record(SET, asked(PHONE)), entry)


def test_a_request_is_no_limit_and_cannot_be_crossed():
    assert limits(record(SET, asked(PHONE, 1), answer("no", 2)), "ana", LATER).each == ((SET, None),)


RULE = "You must be home by ten"


@pytest.mark.parametrize(
    "what", [e.Boundary("B2", "limit"), e.Promise("P1", "ben", due=day(9))], ids=lambda what: what.verb
)
def test_a_rule_for_the_other_is_no_limit_and_no_promise(what: e.Kind):
    with pytest.raises(RuleForOther, match="as a request"):
        admitted(record(), Entry(day(1), "ana", what, RULE))


def test_the_same_words_may_be_asked_or_be_a_no():
    for kind in ("request", "no"):
        entry = Entry(day(1), "ana", e.Boundary("B2", kind), RULE)
        assert admitted(record(), entry).entries == (entry,)


@pytest.mark.parametrize(("n", "days"), [(0.9, None), (1, 1), (2.9, 1), (3, 3), (6.9, 3), (7, None)])
def test_the_setter_is_asked_on_the_first_day_and_the_third(n: float, days: int | None):
    due = asks_after(record(SET), "ana", day(n))
    assert due == (None if days is None else (SET, days))
    assert asks_after(record(SET), "ben", day(n)) is None


def test_an_answer_given_is_not_asked_for_again():
    said = Entry(day(1.2), "ana", e.Aftermath("B", 1, "fine"))
    assert asks_after(record(SET, said), "ana", day(2)) is None
    assert asks_after(record(SET, said), "ana", day(3)) == (SET, 3)


def test_nobody_is_asked_after_what_they_kept_to_themselves():
    alone = Entry(day(0), "ana", e.Boundary("B", "limit"), "Not after ten", private=True)
    assert asks_after(record(alone, asked(PHONE)), "ana", day(1)) is None
