"""Why the picture is what it is: the same reasons every time, each with its entries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from tend.trust import entries as e
from tend.trust import journal
from tend.trust.errors import Refused
from tend.trust.forecast import Forecast
from tend.trust.picture import picture
from tend.trust.reasons import LINE, MOST, Reason, claim, counts, reasons, small
from tend.trust.record import Entry, Record
from tend.trust.weigh import Strand
from tests.core.test_every_kind import WRITTEN
from tests.laws.worlds import (
    DAY,
    LATER,
    as_it_comes,
    day,
    lie,
    of_ana,
    record,
    records,
    repaired,
    row,
    rupture,
    told,
)

SOURCE = Path(__file__).parents[2] / "src"
ASK = """
import sys
from datetime import datetime
from tend.trust import journal
from tend.trust.picture import picture
from tend.trust.reasons import reasons
from tend.trust.twin import twin
made = journal.read(sys.stdin.buffer.read()).record
for of in made.bond.people:
    drawn = picture(made, of=of, about=made.bond.other(of), at=datetime.fromisoformat("2026-01-01T00:00Z"))
    why = reasons(made, drawn)
    print(drawn.next_step, why, twin(drawn, why, "B"))
"""


def why(*made: Entry) -> tuple[Reason, ...]:
    return reasons(record(*made), of_ana(record(*made)))


def says(*made: Entry) -> list[str]:
    return [reason.says for reason in why(*made)]


def test_the_same_record_gives_the_same_reasons_in_any_run():
    made = record(*row(["kept", "found"] * 5), lie(day(3)), rupture(day(4), "Y", by="ben"))
    for text in (WRITTEN, journal.write(made)):
        said: set[str] = set()
        for seed in ("0", "1", "77"):
            around = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(SOURCE)}
            asked = [sys.executable, "-c", ASK]
            ran = subprocess.run(asked, input=text.encode(), env=around, capture_output=True, check=True)
            said.add(ran.stdout.decode())
        assert len(said) == 1
        assert "Reason(" in said.pop()


@settings(max_examples=25)
@given(records())
def test_there_are_at_most_five_and_each_names_entries_of_the_record(made: Record):
    found = reasons(made, of_ana(made))
    assert len(found) <= MOST
    names = {x.name for x in made.for_eyes("ana").entries}
    assert all(reason.entries and set(reason.entries) <= names for reason in found)


def test_a_promise_is_told_by_its_words_and_its_outcomes():
    (reason,) = why(*row(["kept", "kept", "owned"]))
    assert reason.says == "“Ring when the train is late”: two kept, one missed, and told first."
    assert (reason.strand, len(reason.entries)) == ("follow-through", 5)
    assert reason.word_without == "too early to say"
    assert reason.forecast_without == Forecast().next


def test_long_words_are_cut_and_no_words_are_named():
    for words, shown in (
        ("x" * LINE, "x" * LINE),
        ("x" * (LINE + 1), "x" * (LINE - 1) + "…"),
        (" a\n b ", "a b"),
    ):
        made = [Entry(day(0), "ben", e.Promise("P", "ana"), words), Entry(day(0), "ana", e.Accepted("P"))]
        assert says(*made, *told("kept", day(1))) == [f"“{shown}”: one kept."]
    made = [Entry(day(0), "ben", e.Promise("P", "ana")), Entry(day(0), "ana", e.Accepted("P"))]
    assert says(*made, *told("kept", day(1))) == ["“A promise”: one kept."]


def test_something_hidden_is_told_by_how_it_came_out():
    owned = Entry(day(5), "ana", e.Rupture("X", "ben", "dishonesty", 3, "told", deception=True))
    shared = [Entry(day(6), "ben", e.Telling("D", "fact")), Entry(day(7), "ana", e.Received("D", "received"))]
    assert "One thing hidden, and then told." in says(owned)
    assert "Two things found out, not told." in says(lie(day(1), ref="X"), lie(day(2), ref="Y"))
    assert "One thing told unasked." in says(lie(day(1)), *shared)
    assert says(*shared) == []


def test_hurts_that_stand_alike_are_told_together():
    made = [rupture(day(n), f"X{n}", way="disrespect") for n in range(3)]
    assert says(*made[:1]) == ["Disrespect, and no repair has begun."]
    assert says(*made[:2]) == ["Disrespect, twice, and no repair has begun."]
    assert says(*made) == ["Disrespect, three times, and no repair has begun."]
    mixed = [*made[:2], *repaired(day(9), "X0", "R")]
    assert sorted(says(*mixed)) == [
        "Disrespect, and its repair was ended.",
        "Disrespect, and no repair has begun.",
    ]


def test_moments_of_need_are_told_as_met_or_not():
    made = [Entry(day(n), "ana", e.Need(f"N{n}")) for n in range(3)]
    made += [Entry(day(n) + DAY / 2, "ana", e.WasThere(f"N{n}", "yes" if n else "no")) for n in range(3)]
    assert says(*made) == ["There in two moments of need.", "Not there in one moment of need."]


def test_what_changes_the_word_comes_first():
    made = [*row(["kept"] * 30), rupture(day(40), harm=5, way="disrespect"), *told("found", day(50))]
    first, *rest = why(*made)
    assert first.says == "Disrespect, and no repair has begun."
    assert first.word_without != of_ana(record(*made)).word
    assert all(reason.word_without == of_ana(record(*made)).word for reason in rest)


def test_every_strand_has_its_claim():
    bare = of_ana(record())
    full = of_ana(record(*row(["kept", "owned"]), lie(day(2)), *[
        Entry(day(3), "ana", e.CheckIn(safety=4)),
        Entry(day(3), "ana", e.Need("N")),
        Entry(day(4), "ana", e.WasThere("N", "yes")),
        Entry(day(3), "ana", e.Boundary("B", "no")),
        Entry(day(3), "ana", e.Telling("D", "feeling")),
    ]))  # fmt: skip
    strands: tuple[Strand, ...] = (
        "follow-through", "truth", "presence", "coming-back", "felt-safety", "limits", "sharing",
    )  # fmt: skip
    assert all(claim(bare, strand) != claim(full, strand) for strand in strands)


def test_counts_are_said_in_words_up_to_ten():
    assert [small(n) for n in (0, 1, 10, 11)] == ["none", "one", "ten", "11"]
    drawn = of_ana(record(*row(["kept", "late", "moved", "excused", "told-before"])))
    assert counts(drawn.follow.last) == (
        "one kept, one kept late, one moved ahead of time, one missed, and told ahead, one excused"
    )
    assert counts(()) == ""


def test_a_picture_is_drawn_of_the_two_and_of_nobody_else():
    made = record(*as_it_comes())
    with pytest.raises(Refused, match=r"^sam is not one of the two in this bond\.$"):
        picture(made, of="sam", about="ben", at=LATER)
    for about in ("sam", "ana"):
        with pytest.raises(Refused, match=f"^{about} is not the other one in this bond\\.$"):
            picture(made, of="ana", about=about, at=LATER)
