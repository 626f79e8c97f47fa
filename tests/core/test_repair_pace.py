"""The pace of a repair: whose step, until when, what reminds, what stands still, and how deep it goes."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tend.trust import entries as e
from tend.trust import journal
from tend.trust.admission import admitted
from tend.trust.errors import Refused
from tend.trust.people import Bond
from tend.trust.record import Entry, Record
from tend.trust.repair import Repair, repairs
from tend.trust.repair_again import beside, returns_to
from tend.trust.repair_answered import answered
from tend.trust.repair_plan import linked, review_on
from tend.trust.repair_reminders import in_sight, reminders
from tend.trust.repair_stall import overlays, stalled
from tend.trust.repair_turn import answer_by, since, turn
from tend.trust.repair_watched import watched
from tests.laws.worlds import BOND, DAY, as_it_comes, day, record, rupture, step, told

HOUR = timedelta(hours=1)
STORIES = Path(__file__).parents[1] / "stories"


def raised(harm: int = 3, within: int | None = 72, at: float = 0) -> list[Entry]:
    """Ana names a hurt and raises it at six in the evening."""
    return [rupture(day(at), harm=harm), step(day(at), "ana", "raised", ruptures=("X",), within=within)]


def one(made: list[Entry], at: datetime) -> Repair:
    return repairs(record(*made), at)[0]


def why(made: list[Entry], at: datetime) -> list[str]:
    return [m.why for m in reminders(record(*made), "ben", at)]


# ---- windows and reminders ------------------------------------------------------------------------------


def test_he_is_reminded_half_way_at_the_end_and_three_weeks_more():
    made = raised()
    half, end = day(1.5), day(3)
    assert half.hour == 6, "that is night, so it waits for the morning"
    found = [(half, []), (half + 2 * HOUR, ["half"]), (end - HOUR, []), (end, ["end"]), (end + DAY, [])]
    for n in (1, 2, 3):
        found += [(end + n * 7 * DAY, ["week"]), (end + n * 7 * DAY + DAY, [])]
    for at, said in [*found, (end + 28 * DAY, []), (end + 35 * DAY, [])]:
        assert why(made, at) == said, at


def test_at_night_nothing_reminds_anybody():
    made = raised(within=24)
    end = day(1)
    assert why(made, end + 3 * HOUR + 29 * HOUR / 60) == ["end"]
    assert why(made, end + 4 * HOUR) == []


def test_night_is_counted_in_the_zone_of_the_two():
    made = Record(Bond("ana-and-ben", ("ana", "ben"), "Asia/Tokyo"), tuple(raised(within=24)))
    assert reminders(made, "ben", day(1) + HOUR) == (), "three in the morning there"
    assert [m.why for m in reminders(made, "ben", day(1.25))] == ["end"]


def test_today_shows_the_step_inside_its_window_and_later_only_when_reminded():
    made = record(*raised())
    shown = {
        n: bool(in_sight(made, "ben", day(n))) for n in (0, 1, 2.9, 3, 3.9, 4.1, 9, 10, 11.1, 24, 26, 60)
    }
    assert [n for n, seen in shown.items() if seen] == [0, 1, 2.9, 3, 3.9, 10, 24]
    assert not any(in_sight(made, "ana", day(n)) for n in shown)


def test_a_pause_stops_the_clock_of_the_answer():
    made = [*raised(), step(day(1), "ana", "paused"), step(day(11), "ana", "resumed")]
    assert answer_by(one(made, day(12)), day(12)) == day(13)
    assert why(made[:3], day(10)) == []
    assert overlays(record(*made), one(made, day(5)), day(5)) == {"PAUSED"}


def test_his_own_pause_ends_when_he_said_it_would():
    made = [*raised(), step(day(1), "ben", "paused", back_by=day(2))]
    assert answer_by(one(made, day(9)), day(9)) == day(4)
    assert overlays(record(*made), one(made, day(9)), day(9)) == frozenset()
    assert overlays(record(*made), one(made, day(1.5)), day(1.5)) == {"PAUSED"}


def test_stepping_back_is_handed_in_and_lies_over_the_state():
    made = raised()
    assert overlays(record(*made), one(made, day(1)), day(1), quiet=True) == {"QUIET"}


def test_the_window_begins_anew_with_each_answer_of_hers():
    made = [*raised(), step(day(2), "ben", "acknowledged"), step(day(6), "ana", "heard_answer", "not_yet")]
    assert (turn(one(made, day(6))), since(one(made, day(6)))) == ("accountable", day(6))
    assert answer_by(one(made, day(6)), day(6)) == day(9)
    assert since(one(made, day(3))) is None


def test_where_she_named_no_window_it_is_three_days():
    assert answer_by(one(raised(within=None), day(0)), day(0)) == day(3)


# ---- standstill ------------------------------------------------------------------------------------------


def answers(*said: str) -> list[Entry]:
    made = raised()
    for n, answer in enumerate(said):
        made += [
            step(day(1 + n), "ben", "acknowledged"),
            step(day(1 + n) + HOUR, "ana", "heard_answer", answer),
        ]
    return made


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        (("not_yet", "not_yet"), False),
        (("not_yet", "partly", "not_yet"), True),
        (("not_yet", "partly", "yes"), False),
        (("not_yet", "not_yet", "not_yet", "yes"), False),
    ],
)
def test_three_answers_without_a_yes_are_a_standstill(said: tuple[str, ...], stands: bool):
    made = answers(*said)
    at = day(len(said)) + 2 * HOUR
    found = stalled(record(*made), one(made, at), at)
    assert (found is not None and found.why == "answers") == stands
    assert ("STALLED" in overlays(record(*made), one(made, at), at)) == stands


def test_opening_it_again_begins_the_count_anew():
    made = [*answers("not_yet", "not_yet"), step(day(5), "ana", "reopened", within=72)]
    made += [step(day(6), "ben", "acknowledged"), step(day(6) + HOUR, "ana", "heard_answer", "not_yet")]
    assert stalled(record(*made), one(made, day(7)), day(7)) is None


def test_a_week_after_the_window_it_stands_still_and_not_before():
    made = raised()
    assert stalled(record(*made), one(made, day(10)), day(10)) is None
    found = stalled(record(*made), one(made, day(10.1)), day(10.1))
    assert found is not None
    assert (found.why, found.since) == ("time", day(10))


def watching(fates: str, every: float = 3) -> list[Entry]:
    """A plan accepted on the fifth day, and what became of its promise: k kept, m missed, x excused."""
    made = [*raised(), step(day(1), "ben", "reflected"), step(day(2), "ana", "heard_answer", "yes")]
    made += [step(day(3), "ana", "apology_answer", "received"), *as_it_comes()]
    made += [
        step(day(4), "ben", "plan_proposed", promises=("P",)),
        step(day(5), "ana", "plan_answer", "accepted"),
    ]
    names = {"k": "kept", "m": "owned", "x": "excused"}
    for n, fate in enumerate(fates, 1):
        made += told(names[fate], day(5 + n * every))
    return made


@pytest.mark.parametrize(
    ("fates", "stands"),
    [("mmm", False), ("mmkk", True), ("mkkk", False), ("mmkkk", False), ("mmxk", False), ("mmmk", True)],
)
def test_half_of_four_promises_missed_in_four_weeks_is_a_standstill(fates: str, stands: bool):
    made = watching(fates)
    at = day(24)
    found = stalled(record(*made), one(made, at), at)
    assert (found is not None and found.why == "promises") == stands


def test_misses_fade_after_four_weeks_and_a_yes_ends_them():
    made = watching("mmmm")
    assert stalled(record(*made), one(made, day(24)), day(24)) is not None
    assert stalled(record(*made), one(made, day(46)), day(46)) is None
    more = [*made, step(day(20), "ana", "review", "keep_observing")]
    assert stalled(record(*more), one(more, day(24)), day(24)) is None


def test_what_nobody_spoke_of_is_no_miss():
    weekly = e.Promise("W", "ana", rrule="FREQ=DAILY", first=day(6), repair="R")
    made = [
        *watching(""),
        Entry(day(4), "ben", weekly, "Call at noon"),
        Entry(day(5), "ana", e.Accepted("W")),
    ]
    assert stalled(record(*made), one(made, day(24)), day(24)) is None
    assert {c.promise.ref for c in linked(record(*made), one(made, day(24)), day(24))} == {"P", "W"}


# ---- levels ----------------------------------------------------------------------------------------------


def level(made: list[Entry], eyes: str = "") -> str:
    whole = record(*made)
    return repairs(whole.for_eyes(eyes) if eyes else whole, day(99))[0].level


def test_she_says_how_deep_it_goes_and_only_a_heavier_hurt_outweighs_it():
    made = [*raised(harm=3), step(day(1), "ana", "levelled", level="light")]
    assert level(made) == "light"
    assert level([*made, step(day(2), "ana", "levelled", level="injury")]) == "injury"
    worse = [*made, rupture(day(3), "Y", harm=5), step(day(4), "ana", "reopened", ruptures=("Y",))]
    assert level(worse) == "injury"


@pytest.mark.parametrize("by", ["ben"])
def test_the_other_can_neither_raise_nor_lower_it(by: str):
    with pytest.raises(Refused, match="Only Ana may take this step"):
        admitted(record(*raised()), step(day(1), by, "levelled", level="light"))


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        (e.RepairStep("R", "levelled"), "A level is named by the step levelled, and by no other"),
        (
            e.RepairStep("R", "impact", level="light"),
            "A level is named by the step levelled, and by no other",
        ),
        (e.RepairStep("R", "impact", aloud=True), "Only an apology is said in person"),
        (e.RepairStep("R", "reopened", within=23), "The time to answer is 24 to 336 hours, not 23"),
        (e.RepairStep("R", "reopened", within=337), "The time to answer is 24 to 336 hours, not 337"),
    ],
)
def test_what_a_step_may_not_carry_is_refused_with_the_reason(what: e.RepairStep, sentence: str):
    before = record(*raised())
    with pytest.raises(Refused, match=sentence):
        admitted(before, Entry(day(1), "ana", what))


def test_a_hurt_only_she_knows_of_weighs_nothing_in_a_shared_repair():
    hidden = replace(rupture(day(0), "Y", harm=5), private=True)
    made = [hidden, *raised(harm=2), step(day(1), "ana", "reopened", ruptures=("Y",))]
    assert {level(made), level(made, "ana"), level(made, "ben")} == {"light"}


def test_before_anything_is_shared_her_own_words_decide():
    hidden = replace(rupture(day(0), harm=5), private=True)
    draft = replace(step(day(1), "ana", "named", ruptures=("X",)), private=True)
    assert level([hidden, draft]) == "injury"


# ---- again -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "harm", "how", "lied", "returns"),
    [
        ("inconsistency", 3, "witnessed", False, True),
        ("inconsistency", 2, "told", False, False),
        ("disrespect", 5, "witnessed", False, False),
        ("dishonesty", 1, "discovered", True, True),
        ("dishonesty", 4, "told", True, False),
    ],
)
def test_which_new_hurt_takes_a_repair_back_to_its_beginning(
    way: str, harm: int, how: str, lied: bool, returns: bool
):
    made = watching("kk")
    new = e.Rupture("N", "ben", way, harm, how, deception=lied)  # type: ignore[arg-type]
    known = [x.what for x in made if isinstance(x.what, e.Rupture)]
    found = returns_to(new, "ana", repairs(record(*made), day(20)), known)
    assert (found is not None) == returns
    assert returns_to(new, "ben", repairs(record(*made), day(20)), known) is None


def test_a_told_lapse_lies_beside_the_repair_that_goes_on():
    made = watching("kk")
    made += [rupture(day(15), "L", harm=2), step(day(16), "ben", "acknowledged", repair="S", ruptures=("L",))]
    main, small = repairs(record(*made), day(20))
    assert (small.level, main.state) == ("light", "OBSERVING")
    assert beside(small, (main, small)) == main
    assert beside(main, (main, small)) is None
    assert beside(small, (small,)) is None


def test_what_was_watched_before_a_return_stays_on_the_record():
    made = watching("kkk")
    back = [rupture(day(20), "Y"), step(day(20), "ana", "reopened", ruptures=("Y",))]
    assert one([*made, *back], day(21)).state == "RAISED"
    seen = watched(record(*made, *back), one([*made, *back], day(21)), day(21))
    assert seen is not None
    assert [o.fact for o in seen.occasions] == ["kept"] * 3


# ---- what could be seen ----------------------------------------------------------------------------------


def test_weeks_gaps_and_returns_are_counted_as_they_were():
    made = watching("kkmk", every=7)
    made += [step(day(21), "ana", "returning_hurt"), step(day(21.1), "ben", "reflected")]
    made += [step(day(30), "ana", "returning_hurt")]
    made += [Entry(day(22), "ben", e.Telling("D", "fact", how="volunteered"))]
    made += [Entry(day(25), "ana", e.NewInformation("X", "asked"))]
    made += [rupture(day(28), "Z", way="inconsistency", harm=1), rupture(day(28), "W", way="disrespect")]
    seen = watched(record(*made), one(made, day(34)), day(34))
    assert seen is not None
    assert (seen.weeks, seen.seen_weeks, seen.gap) == (4, 2, 14 * DAY)
    assert [o.fact for o in seen.occasions] == ["kept", "kept", "owned", "kept"]
    assert (len(seen.returned), seen.answered) == (2, 1)
    assert [x.handle for x in seen.again] == ["Z"]
    assert (len(seen.told), len(seen.came_out)) == (1, 1)


def test_before_a_plan_there_is_nothing_to_see():
    assert watched(record(*raised()), one(raised(), day(1)), day(1)) is None


def test_the_day_of_looking_back_is_hers_until_she_looked():
    made = [*watching("k"), step(day(6), "ana", "observing_started", weeks=4)]
    assert review_on(one(made, day(9))) == day(34)
    assert review_on(one(watching("k"), day(9))) is None
    made += [step(day(35), "ana", "review", "keep_observing")]
    assert review_on(one(made, day(36))) is None


# ---- how hurts were answered ------------------------------------------------------------------------------


def hurts(*in_time: bool) -> list[Entry]:
    made: list[Entry] = []
    for n, quick in enumerate(in_time):
        at, ref = n * 30.0, f"R{n}"
        made += [
            rupture(day(at), f"X{n}"),
            step(day(at), "ana", "raised", repair=ref, ruptures=(f"X{n}",), within=72),
        ]
        made += [step(day(at + (1 if quick else 9)), "ben", "acknowledged", repair=ref)]
    return made


@pytest.mark.parametrize(
    ("in_time", "word"),
    [
        ((), "too early to say"),
        ((True,), "too early to say"),
        ((True, True), "too early to say"),
        ((True, True, True), "resilient"),
        ((True, False, True), "steady"),
        ((False, False, True), "fragile"),
    ],
)
def test_three_answered_hurts_move_the_word_and_one_does_not(in_time: tuple[bool, ...], word: str):
    found = answered(record(*hurts(*in_time)), "ben", day(300))
    assert (found.raised, found.in_time, found.word) == (len(in_time), sum(in_time), word)
    assert answered(record(*hurts(*in_time)), "ana", day(300)).raised == 0


def test_a_window_that_still_runs_is_not_counted():
    assert answered(record(*raised()), "ben", day(2)).raised == 0
    assert answered(record(*raised()), "ben", day(4)).raised == 1


# ---- two histories, event by event ------------------------------------------------------------------------

HISTORIES = {
    "demo": (Path(journal.__file__).parents[1] / "web" / "demo.journal", {
        "R1": "DRAFT RAISED ACK RAISED RAISED RAISED RAISED ACK HEARING HEARING HEARING HEARING HEARING "
        "APOLOGY APOLOGY PLAN PLAN OBSERVING OBSERVING OBSERVING COMPLETED",
        "R2": "OFFERED APOLOGY APOLOGY OBSERVING COMPLETED",
    }),
    "stall": (STORIES / "stall_then_turn.journal", {
        "R1": "RAISED ACK RAISED RAISED RAISED HEARING HEARING HEARING HEARING HEARING APOLOGY APOLOGY PLAN "
        "OBSERVING OBSERVING OBSERVING OBSERVING OBSERVING",
        "R2": "RAISED ACK HEARING HEARING APOLOGY APOLOGY PLAN COMPLETED",
    }),
}  # fmt: skip
"""Each history and the states its repairs go through, one for every step that was written."""


@pytest.mark.parametrize("name", HISTORIES)
def test_both_histories_reach_every_state_their_steps_imply(name: str):
    path, expected = HISTORIES[name]
    whole = journal.read(path.read_bytes()).record
    made, walked = Record(whole.bond), dict.fromkeys(expected, "")
    for entry in whole.entries:
        made = admitted(made, entry)
        if isinstance(entry.what, e.RepairStep):
            ref = entry.what.repair
            found = next(r for r in repairs(made, entry.at) if r.ref == ref)
            walked[ref] = f"{walked[ref]} {found.state}".strip()
    assert walked == expected
    assert made.entries == whole.entries


def test_the_second_history_stands_still_until_the_sentence_is_found():
    made = journal.read(HISTORIES["stall"][0].read_bytes()).record
    spans: dict[str, list[datetime]] = {}
    start = made.entries[0].at
    for n in range(150):
        at = start + n * DAY
        for found in repairs(made, at):
            if (stall := stalled(made, found, at)) and found.ref == "R1":
                spans.setdefault(stall.why, []).append(at)
    assert list(spans) == ["time", "promises", "answers"]
    assert max(max(days) for days in spans.values()).date().isoformat() == "2025-04-15"


@pytest.mark.parametrize("name", HISTORIES)
def test_in_both_histories_a_step_of_the_wrong_one_is_refused_and_nothing_is_lost(name: str):
    made = journal.read(HISTORIES[name][0].read_bytes()).record
    last = made.entries[-1].at + HOUR
    found = repairs(made, last)[0]
    for what, answer in (("heard_answer", "yes"), ("apology_answer", "received"), ("completed", None)):
        with pytest.raises(Refused, match=f"Only {made.called(found.injured)} may take this step"):
            admitted(made, Entry(last, found.accountable, e.RepairStep("R1", what, answer=answer)))  # type: ignore[arg-type]
    assert repairs(made, last)[0] == found
    assert BOND.people != made.bond.people
