"""Half a year of Nadia and Owen, from the night she found the letter to the day she ended the repair.

2025-01-09  Nadia finds a card he hid; on the 11th Owen tells a part of it and calls it all
2025-01-15  "I promise you there is nothing else"
2025-01-19  she finds a loan; everything begins anew
2025-02-08  he tells everything, unasked, with the bank's own statements
2025-03-03  four promises she can watch: Sundays, the card, the counsellor, and tell me first
2025-04-09  he mixes up the week, and says so himself; on the 17th he spends 85 euro and tells the same night
2025-05-11  the first Sunday missed in nine weeks: his mother is in hospital
2025-06-29  Nadia ends the repair; nobody else could
"""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tend.cli.drawn import as_svg, as_text
from tend.cli.drawn_json import as_json
from tend.trust import journal
from tend.trust.entries import Measure, Message, RepairStep, Rupture
from tend.trust.picture import Picture, picture
from tend.trust.promises import Course, courses
from tend.trust.reasons import reasons
from tend.trust.record import Record
from tend.trust.repair import Repair, repairs

JOURNAL = Path(__file__).parents[2] / "src" / "tend" / "web" / "demo.journal"
END = datetime.fromisoformat("2025-07-06T23:00+01:00")


@pytest.fixture(scope="module")
def record() -> Record:
    reading = journal.read(JOURNAL.read_bytes())
    assert reading.troubles == ()
    return reading.record


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def of_nadia(record: Record, when: str) -> Picture:
    return picture(record, of="nadia", about="owen", at=at(when))


def repair(record: Record, ref: str, when: str) -> Repair:
    return next(r for r in repairs(record, at(when)) if r.ref == ref)


def course(record: Record, ref: str, when: datetime = END) -> Course:
    return next(c for c in courses(record, when) if c.promise.ref == ref)


def became(record: Record, key: str, when: str) -> str:
    ref = key.partition("@")[0]
    return next(o.fact for o in course(record, ref, at(when)).occasions if o.key == key)


def test_the_committed_journal_reads_back_as_it_stands(record: Record):
    text = JOURNAL.read_text(encoding="utf-8")
    assert journal.write(record) == text
    assert len(record.entries) == text.count("\n") - 1


def test_on_the_sixteenth_of_january_she_was_not_heard_yet(record: Record):
    now = repair(record, "R1", "2025-01-16T12:00+00:00")
    assert (now.state, now.heard, now.injured) == ("RAISED", None, "nadia")


def test_his_promise_that_there_is_nothing_else_moves_nothing(record: Record):
    words = next(e for e in record.entries if isinstance(e.what, Message) and "nothing else" in e.words)
    for when in ("2025-01-16T12:00+00:00", "2025-07-06T23:00+01:00"):
        assert of_nadia(record.without(frozenset({words.name})), when) == of_nadia(record, when)


def test_two_hidden_debts_were_found_out_by_the_twentieth(record: Record):
    truth = of_nadia(record, "2025-01-20T12:00+00:00").truth
    found = [e.what for e in truth.found_out if isinstance(e.what, Rupture)]
    assert [(r.way, r.deception, r.how) for r in found] == [("dishonesty", True, "discovered")] * 2


def test_an_apology_alone_does_not_lift_the_word(record: Record):
    before = of_nadia(record, "2025-02-25T20:31+00:00")
    after = of_nadia(record, "2025-03-02T12:00+00:00")
    assert before.word == after.word == "fragile"
    assert after.follow.forecast == before.follow.forecast
    assert after.follow.high - after.follow.low >= 6


def test_a_sunday_moved_two_days_ahead_is_no_miss(record: Record):
    assert became(record, "C2@2025-04-06", "2025-04-06T20:00+01:00") == "moved"
    assert became(record, "C2@2025-04-07", "2025-04-07T20:00+01:00") == "kept"


def test_the_85_euro_he_told_of_are_no_deception(record: Record):
    told = of_nadia(record, "2025-04-17T23:00+01:00").truth
    before = of_nadia(record, "2025-04-17T22:00+01:00").truth
    assert "D6" in {e.name for e in told.told_unasked}
    assert told.relied_on > before.relied_on
    assert told.known_since == before.known_since
    lapse = next(e.what for e in record.entries if e.name == "X3")
    assert isinstance(lapse, Rupture)
    assert (lapse.way, lapse.harm, lapse.deception) == ("inconsistency", 2, False)


def test_the_missed_sunday_is_not_like_him(record: Record):
    asked = [q for q in of_nadia(record, "2025-05-11T17:45+01:00").questions if q.latest]
    assert [(q.course.promise.ref, q.kept_before, q.outcomes_before) for q in asked] == [("C2", 9, 9)]


def test_the_mixed_up_week_was_too_early_to_be_unlike_him(record: Record):
    assert of_nadia(record, "2025-04-09T23:00+01:00").questions == ()
    assert became(record, "C4@2025-04-09", "2025-04-09T23:00+01:00") == "owned"


def test_the_missed_sunday_still_counts_until_she_excuses_it(record: Record):
    assert became(record, "C2@2025-05-11", "2025-05-11T17:45+01:00") == "owned"
    assert became(record, "C2@2025-05-11", "2025-05-12T09:00+01:00") == "excused"


def test_high_answers_about_safety_never_end_a_repair(record: Record):
    now = of_nadia(record, "2025-06-20T12:00+01:00")
    assert [n for _, n in now.felt.answers[-3:]] == [7, 7, 7]
    assert repair(record, "R1", "2025-06-20T12:00+01:00").state == "OBSERVING"


def test_the_repair_ends_when_nadia_says_so(record: Record):
    ended = repair(record, "R1", "2025-06-29T20:00+01:00")
    last = [e for e in ended.steps if isinstance(e.what, RepairStep) and e.what.step == "completed"]
    assert (ended.state, [e.by for e in last]) == ("COMPLETED", ["nadia"])


@pytest.mark.parametrize(
    ("ref", "totals"),
    [
        ("C1", {"kept": 1}),
        ("C2", {"kept": 17, "moved": 1, "excused": 1}),
        ("C3", {"kept": 4}),
        ("C4", {"kept": 8, "owned": 1}),
        ("C5", {"kept": 2, "owned": 1}),
    ],
)
def test_every_promise_adds_up_to_what_was_written(record: Record, ref: str, totals: dict[str, int]):
    assert Counter(o.fact for o in course(record, ref).occasions) == totals


@pytest.mark.parametrize(
    "words", ["I checked every drawer today", "I did not check the drawer", "I was frightened for him"]
)
def test_owen_never_comes_to_see_her_notes(record: Record, words: str):
    assert words in journal.write(record)
    seen = journal.write(record.for_eyes("owen"))
    drawn = [form(record, "owen", "nadia", END) for form in (as_text, as_json, as_svg)]
    assert all(words not in text for text in (seen, *drawn))


def test_nothing_nadia_keeps_private_changes_what_owen_is_shown(record: Record):
    hers = frozenset(e.name for e in record.entries if e.by == "nadia" and not e.seen_by("owen"))
    without = record.without(hers)
    assert len(without.entries) < len(record.entries)
    for form in (as_text, as_json, as_svg):
        assert form(without, "owen", "nadia", END) == form(record, "owen", "nadia", END)


def test_the_questionnaires_are_for_the_therapist_alone(record: Record):
    totals = [e.what.total for e in record.entries if isinstance(e.what, Measure) and e.by == "nadia"]
    assert (totals[0], totals[-1]) == (31, 62)
    assert not [e for e in record.for_eyes("owen").entries if isinstance(e.what, Measure) and e.by == "nadia"]
    assert [e for e in record.for_eyes("ines").entries if isinstance(e.what, Measure)]


def test_what_was_never_hidden_would_leave_more_to_go_on(record: Record):
    lies = frozenset(e.name for e in record.entries if isinstance(e.what, Rupture) and e.what.deception)
    shown = picture(record, of="nadia", about="owen", at=END)
    bright = picture(record.without(lies), of="nadia", about="owen", at=END)
    assert bright.follow.forecast >= shown.follow.forecast + 0.05


def test_each_reason_points_to_entries_that_are_there(record: Record):
    seen = record.for_eyes("nadia")
    shown = picture(seen, of="nadia", about="owen", at=END)
    names = {e.name for e in seen.entries}
    why = reasons(seen, shown)
    assert why
    assert all(reason.entries and set(reason.entries) <= names for reason in why)
