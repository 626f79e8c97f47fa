"""The track record: who sees what, what holds now, and what is only a name."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tend.trust import entries as e
from tend.trust.errors import Refused
from tend.trust.people import Bond
from tend.trust.record import Entry, Record
from tests.laws.worlds import BOND, day, record

SAID = Entry(day(1), "ben", e.Message(), "I will be late")


def test_a_time_without_its_offset_is_refused():
    with pytest.raises(Refused, match=r"^A time needs its offset from UTC\.$"):
        Entry(datetime(2025, 1, 9, 22, 50), "ana", e.Message())


def test_an_entry_goes_by_its_id_its_handle_or_its_digest():
    assert replace(SAID, id="m1").name == "m1"
    assert Entry(day(0), "ana", e.Need("N1")).name == "N1"
    assert Entry(day(0), "ana", e.Need("N1"), id="n").name == "n"
    assert Entry(day(0), "ana", e.Thanks()).handle == ""
    assert SAID.name.startswith("~")
    assert len(SAID.name) == 11


def test_a_digest_depends_on_the_entry_and_on_nothing_around_it():
    others = [
        replace(SAID, by="ana"),
        replace(SAID, at=day(2)),
        replace(SAID, words="Late"),
        replace(SAID, words=""),
    ]
    names = {x.name for x in (SAID, *others, replace(SAID, what=e.Note()))}
    assert len(names) == 6
    assert replace(SAID, private=True, shown_to=("noor",)).name == SAID.name
    assert replace(SAID, words="\ud800").name.startswith("~")


def test_private_means_only_me_and_whom_i_showed_it():
    mine = replace(SAID, private=True)
    assert [mine.seen_by(who) for who in ("ben", "ana", "noor")] == [True, False, False]
    assert replace(mine, shown_to=("noor",)).seen_by("noor")
    assert SAID.seen_by("ana")


def test_a_stranger_sees_nothing():
    made = record(SAID)
    assert made.for_eyes("sam").entries == ()
    assert made.for_eyes("ana") == made


def test_his_eyes_see_none_of_her_drafts_not_even_their_names():
    step = Entry(day(2), "ana", e.RepairStep("R1", "raised", draft="F1"), "Read it with me")
    made = record(Entry(day(1), "ana", e.Draft("F1")), step)
    (his,) = made.for_eyes("ben").entries
    assert isinstance(his.what, e.RepairStep)
    assert his.what.draft is None
    assert made.for_eyes("ana") == made


def test_the_record_as_it_stood_includes_its_last_moment():
    made = record(SAID, Entry(day(2), "ana", e.Message()))
    assert made.until(day(1)).entries == (SAID,)
    assert made.until(day(0)).entries == ()
    assert made.until(day(2)) is made


def test_a_record_without_an_entry_is_as_if_it_had_never_been_written():
    made = record(SAID, Entry(day(2), "ana", e.Need("N1")))
    assert made.without(frozenset({"N1"})) == record(SAID)
    assert made.without(frozenset({SAID.name, "N1"})).entries == ()
    assert record(SAID).with_entry(made.entries[1]) == made


def test_what_stands_is_in_order_of_time_however_it_was_written():
    first, second = Entry(day(1), "ana", e.Message(), "One"), Entry(day(2), "ben", e.Message(), "Two")
    assert record(second, first).standing == (first, second)


def test_corrected_and_corrected_again_the_last_word_stands():
    wrote = [
        Entry(day(n), "ana", e.Message(), str(n), id=f"m{n}", instead=f"m{n - 1}" if n else "")
        for n in range(3)
    ]
    assert record(*wrote).standing == (wrote[2],)
    assert record(*wrote).corrected == {"m0", "m1"}


def test_what_has_an_id_and_a_handle_is_taken_back_by_either():
    need = Entry(day(0), "ana", e.Need("N1"), id="n")
    for name in ("n", "N1"):
        made = record(need, Entry(day(1), "ana", e.Withdrawn(name)))
        assert made.standing == ()
        assert made.taken_back == {"n"}


def test_taking_back_what_is_not_there_or_not_ones_own_does_nothing():
    need = Entry(day(0), "ana", e.Need("N1"))
    made = record(need, Entry(day(1), "ben", e.Withdrawn("N1")), Entry(day(1), "ana", e.Withdrawn("N2")))
    assert made.standing == (need,)
    assert made.taken_back == frozenset()


def test_people_are_called_what_they_last_asked_to_be_called():
    made = record(
        Entry(day(0), "ana", e.Joined("Ana")),
        Entry(day(1), "ana", e.Joined("Annie")),
        Entry(day(2), "ana", e.Joined()),
    )
    assert made.called("ana") == "Annie"
    assert record().called("ben") == "Ben"
    assert made.find("nobody") is None


def test_the_days_are_counted_in_the_zone_of_the_two():
    assert Record(BOND).zone == ZoneInfo("Europe/Dublin")
    assert Record(Bond("a-and-b", ("a", "b"))).zone == ZoneInfo("UTC")


def test_the_steps_of_one_repair_leave_out_those_of_another():
    steps = [Entry(day(n), "ana", e.RepairStep(ref, "named")) for n, ref in enumerate(("R1", "R2", "R1"))]
    assert record(*steps).steps("R1") == (steps[0], steps[2])


def test_his_eyes_are_not_told_what_her_shared_words_rest_on():
    hidden = Entry(day(1), "ana", e.Rupture("X1", "ben", "secrecy", 4), "You hid the debt", private=True)
    first = Entry(day(1), "ana", e.CheckIn(safety=2), private=True, id="k1")
    shared = Entry(day(2), "ana", e.CheckIn(safety=2), id="k2", instead="k1")
    step = Entry(day(3), "ana", e.RepairStep("R1", "raised", ruptures=("X1", "X2")), "Talk to me")
    known = Entry(day(2), "ana", e.Rupture("X2", "ben", "secrecy", 2))
    made = record(hidden, first, shared, known, step)
    his = made.for_eyes("ben")
    assert [x.instead for x in his.entries] == ["", "", ""]
    assert his.entries[-1].what == e.RepairStep("R1", "raised", ruptures=("X2",))
    assert his.entries[-1].name == step.name
    assert made.for_eyes("ana") == made
