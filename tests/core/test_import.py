"""A case history becomes a journal: what happened is written, left out by a rule, or refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tend.cli import main
from tend.cli.cases import case_of, converted
from tend.cli.cases.between import BETWEEN
from tend.cli.cases.plain_turns import ALSO_CALLED, NEVER_KEPT, TURNS
from tend.cli.cases.promising import PROMISING
from tend.trust import journal
from tend.trust.entries import CheckIn, Promise
from tend.trust.promises import scheduled

CASE = Path(__file__).with_name("a_case.json")
TYPES = (
    "rupture",
    "repair",
    "commitment",
    "commitment_answer",
    "outcome",
    "outcome_amended",
    "seen",
    "renegotiate",
    "renegotiate_answer",
    "checkin",
    "disclosure",
    "disclosure_answer",
    "disclosure_answer_late",
    "boundary",
    "boundary_answer",
    "boundary_aftermath",
    "timeout",
    "timeout_return",
    "transparency_agreement",
    "transparency_answer",
    "transparency_review",
    "transparency_end",
    "safety_answers",
    "message",
    "draft",
    "felt_heard",
    "appreciation",
    "appreciation_answer",
    "bid_log",
    "measure",
    "session",
    "therapist_invited",
    "therapist_consent",
    "picture",
    "quiet_mode",
    "private_note",
    "export",
    "left_shared_space",
    "request_view",
    "request_feature",
    "resources_viewed",
    "password_change_attempt",
    "joined",
)

Made = tuple[str, list[str]]


def convert(case: dict[str, Any]) -> Made:
    made = converted(case_of(json.dumps(case).encode(), "the case"))
    return made.text, [str(remark) for remark in made.remarks]


def small(*told: dict[str, Any], zone: str = "Europe/Dublin", **more: Any) -> Made:
    """A case of Ana and Ben in which this happened, one thing an hour."""
    happened = [
        {"id": f"e{n}", "at": f"2026-03-02T{n:02}:00:00+00:00", "by": "ana", "visibility": "shared", **one}
        for n, one in enumerate(told, 1)
    ]
    people = [{"id": "ana", "name": "Ana"}, {"id": "ben", "name": "Ben"}]
    return convert({"people": people, "timezone": zone, "events": happened, **more})


def repeating(repeat: Any, zone: str = "Europe/Dublin") -> tuple[str, list[str]]:
    """The one line of a promise that comes round like this, and what was said about it."""
    told = {"type": "commitment", "by": "ben", "ref": "C1", "to": "ana", "repeat": repeat, "text": "Listen"}
    text, said = small(told, zone=zone)
    return text.splitlines()[1] if text.count("\n") > 1 else "", said


@pytest.fixture(scope="module")
def made() -> Made:
    return convert(json.loads(CASE.read_text(encoding="utf-8")))


def test_every_type_of_the_format_has_its_place():
    handled = {*PROMISING, *BETWEEN, *TURNS, *NEVER_KEPT}
    assert set(TYPES) <= handled
    assert set(ALSO_CALLED.values()) <= handled


def test_the_small_case_holds_every_type():
    told = {e["type"] for e in json.loads(CASE.read_text(encoding="utf-8"))["events"]}
    assert set(TYPES) - told == {"left_shared_space"}  # its own test is below: nobody goes on after leaving


def test_every_happening_is_written_or_named_with_its_reason(made: Made):
    text, said = made
    reading = journal.read(text)
    assert reading.troubles == ()
    assert journal.write(reading.record) == text
    for e in json.loads(CASE.read_text(encoding="utf-8"))["events"]:
        at, by = e["at"].replace(":00+", "+"), e["by"]
        written = any(line.startswith(f"{at} {by} ") for line in text.splitlines())
        assert written or any(f": {e['id']} (" in remark for remark in said), e


def test_the_refusals_name_what_happened_and_why(made: Made):
    refused = dict(
        remark.removeprefix("refused: ").split(": ", 1) for remark in made[1] if remark.startswith("refused")
    )
    assert refused == {
        "e059 (commitment)": "a promise is made only by the one who will keep it; it could be asked instead: "
        'sets ref=C9 kind=request "Be home by nine every night".',
        "e060 (commitment_answer)": "C9 is not in this record.",
        "e061 (outcome)": "only ben may say this about C2.",
        "e062 (outcome)": "C2 has no occasion on 2026-03-18.",
        "e063 (repair)": "only ana may take the step completed in R1.",
        "e064 (rupture)": "its breaker cannot be read: way=moonlight is not a break Tend knows.",
        "e065 (rupture)": "A rupture is named about the other person.",
        "e066 (rupture)": "its severity cannot be read: harm=9 is not a whole number from 1 to 5.",
        "e067 (message)": "sam is not one of the people of this record.",
        "e068 (moonwalk)": "its type is not one Tend knows.",
        "e069 (message)": "its at, 2026-02-30T20:10:00+01:00, is not a moment in the calendar.",
        "e070 (message)": "its field mood is not one Tend knows and was left away.",
        "e071 (commitment)": "its repeat, every full moon, is not one Tend can keep time by.",
        "e072 (appreciation_answer)": "ben has written no thanks that still wait for an answer.",
        "e073 (repair)": "the time to answer is 24 to 336 hours, not 1.",
        "e074 (boundary)": "a boundary is about oneself, not a rule for the other; it could be asked "
        'instead: sets ref=B2 kind=request "You may not see him".',
        "e075 (commitment)": "C1 is already the name of another entry. Give it a name of its own.",
        "e076 (seen)": "only ana may say this about C2.",
        "e077 (outcome)": "its result, perhaps, is not kept, missed, renegotiated or excused.",
        "e078 (session)": "only the therapist notes a session.",
    }


def test_answers_about_safety_leave_no_trace(made: Made):
    text, said = made
    assert "afraid" not in text
    assert "left out: e003 (safety_answers): answers about safety leave no trace in a record." in said


def test_a_private_note_stays_behind_a_shared_check_in(made: Made):
    record = journal.read(made[0]).record
    assert "I slept." in journal.write(record.for_eyes("ana"))
    assert "I slept." not in journal.write(record.for_eyes("ben"))
    refs = [e.what.ref for e in record.for_eyes("ben").entries if isinstance(e.what, CheckIn)]
    assert refs == ["check-in-1", "check-in-2"]  # with a note behind it or without, they look the same


def test_a_note_or_none_leaves_the_others_view_the_same():
    checkin = {"type": "checkin", "values": {"safety": 4}}
    bare, _ = small(checkin, checkin)
    noted, _ = small({**checkin, "note": "He snores.", "note_visibility": "private"}, checkin)
    views = [journal.write(journal.read(text).record.for_eyes("ben")) for text in (bare, noted)]
    assert views[0] == views[1] != bare + noted


def test_a_therapist_is_shown_what_was_meant_for_her(made: Made):
    assert "ana measures name=CSI-16 total=40 with=noor private" in made[0]
    assert 'noor meets number=1 topics="impact heard\\\\, first round"' in made[0]


def test_leaving_keeps_no_reason():
    text, said = small({"type": "left_shared_space", "text": "I cannot do this."})
    assert text.splitlines()[1] == "2026-03-02T01:00+00:00 ana leaves"
    assert said == [
        "left out: e1 (left_shared_space): its text: no reason is asked of one who leaves, and none is kept."
    ]


@pytest.mark.parametrize(
    ("repeat", "rule", "first"),
    [
        (
            {"every": "week", "on": "Sun", "time": "17:00", "first": "2026-03-08"},
            "FREQ=WEEKLY;BYDAY=SU",
            "08T17:00",
        ),
        (
            {"every": "week", "on": "Tue,Thu", "time": "12:30", "first": "2026-03-03"},
            "FREQ=WEEKLY;BYDAY=TU,TH",
            "03T12:30",
        ),
        (
            {"every": "week", "on": ["Monday", "Friday"], "time": "07:00", "first": "2026-03-06"},
            "FREQ=WEEKLY;BYDAY=MO,FR",
            "06T07:00",
        ),
        (
            {"every": "week", "on": "weekdays", "time": "07:00", "first": "2026-03-02"},
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "02T07:00",
        ),
        (
            {"every": "weekday", "time": "07:00", "first": "2026-03-02"},
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "02T07:00",
        ),
        (
            {"every": "2 weeks", "on": "Wed", "time": "18:30", "first": "2026-03-11"},
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
            "11T18:30",
        ),
        (
            {"every": "fortnight", "on": "Wed", "time": "18:30", "first": "2026-03-11"},
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
            "11T18:30",
        ),
        ({"every": "day", "time": "21:00", "first": "2026-03-03"}, "FREQ=DAILY", "03T21:00"),
        ({"every": "3 days", "time": "21:00", "first": "2026-03-03"}, "FREQ=DAILY;INTERVAL=3", "03T21:00"),
        (
            {"every": "month", "day": 15, "time": "20:00", "first": "2026-03-15"},
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "15T20:00",
        ),
        (
            {"every": "month", "day": "last", "time": "20:00", "first": "2026-03-31"},
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "31T20:00",
        ),
        (
            {"every": "month", "on": "first Sunday", "time": "20:00", "first": "2026-03-01"},
            "FREQ=MONTHLY;BYDAY=1SU",
            "01T20:00",
        ),
        ({"every": "year", "time": "09:00", "first": "2026-03-09"}, "FREQ=YEARLY", "09T09:00"),
    ],
)
def test_a_promise_comes_round_as_it_was_told(repeat: dict[str, Any], rule: str, first: str):
    line, said = repeating(repeat)
    assert f" rrule={rule} first=2026-03-{first}+0" in line
    assert said == []


def test_the_hour_on_the_kitchen_clock_survives_summer_time():
    repeat = {"every": "week", "on": "Sun", "time": "17:00", "first": "2026-03-22", "last": "2026-04-05"}
    line, _ = repeating(repeat, zone="Europe/Berlin")
    promise = journal.entry(line).what
    assert isinstance(promise, Promise)
    record = journal.read(small(zone="Europe/Berlin")[0]).record
    assert promise.first is not None
    dues = scheduled(promise, record.zone, promise.first.replace(year=2027))
    assert [due.isoformat() for _, due in dues] == [
        "2026-03-22T17:00:00+01:00",
        "2026-03-29T17:00:00+02:00",
        "2026-04-05T17:00:00+02:00",
    ]


@pytest.mark.parametrize(
    ("repeat", "why"),
    [
        ({"every": "week", "on": "Smurfday", "time": "17:00"}, "does not name days of the week"),
        ({"every": "week", "on": "first Sunday", "time": "17:00"}, "does not name days of the week"),
        ({"every": "blue moon"}, "every blue moon, is not one Tend can keep time by"),
        ({"every": "week", "day": 3, "time": "17:00"}, "does not come round by the month"),
        ({"every": "month", "day": 42, "time": "17:00"}, "42 is not a number a repeating promise can use"),
        ({"every": "week", "on": "Sun", "time": "25:00"}, "is not a time of day"),
        (
            {"every": "week", "on": "Sun", "time": "17:00", "first": "2026-02-30"},
            "is not a day in the calendar",
        ),
        ({"every": "day", "time": "17:00", "first": "2026-03-09", "last": "2026-03-08"}, "before it begins"),
        ([1, 2], "can keep time by"),
    ],
)
def test_a_repeat_that_would_have_to_be_guessed_is_refused(repeat: Any, why: str):
    line, said = repeating(repeat)
    assert line == ""
    assert len(said) == 1
    assert said[0].startswith("refused: e1 (commitment): ")
    assert why in said[0]


@pytest.mark.parametrize(
    ("repeat", "why"),
    [
        ({"every": "day", "first": "2026-03-09"}, "no time of day and is read as due by the end of the day"),
        ({"every": "week", "on": "Sun", "time": "17:00"}, "read as beginning on 2026-03-08"),
        ({"every": "week", "on": "Sun", "time": "17:00", "first": "2026-03-09"}, "beginning on 2026-03-15"),
    ],
)
def test_what_is_taken_to_be_meant_is_said(repeat: dict[str, Any], why: str):
    line, said = repeating(repeat)
    assert " rrule=" in line
    assert [why in remark and remark.startswith("read as: e1") for remark in said] == [True]


def test_a_wish_for_another_promise_stays_a_message():
    made = {"type": "commitment", "by": "ben", "ref": "C1", "to": "ana", "due": "2026-03-05T18:00:00+00:00"}
    wish = {"type": "commitment_answer", "commitment": "C1", "answer": "changed", "text": "Rather on Friday."}
    text, said = small(made, wish)
    assert text.splitlines()[2] == '2026-03-02T02:00+00:00 ana writes "Rather on Friday."'
    assert len(said) == 1


def test_an_outcome_without_its_name_is_found_by_its_day():
    made = {"type": "commitment", "by": "ben", "ref": "C1", "to": "ana", "due": "2026-03-02T23:30:00+00:00"}
    kept = {
        "type": "outcome",
        "by": "ben",
        "commitment": "C1",
        "due": "2026-03-02T23:30:00+00:00",
        "result": "kept",
    }
    text, said = small(made, kept, zone="Europe/Berlin")
    assert text.splitlines()[2].endswith("ben keeps occasion=C1@2026-03-03")  # in Berlin it is past midnight
    assert said == []


def test_a_day_that_was_moved_twice_keeps_its_own_name():
    made = {"type": "commitment", "by": "ben", "ref": "C1", "to": "ana", "due": "2026-03-05T18:00:00+00:00"}
    move = {"type": "renegotiate", "by": "ben", "commitment": "C1"}
    yes = {"type": "renegotiate_answer", "commitment": "C1", "answer": "agreed"}
    first = {"due": "2026-03-05T18:00:00+00:00", "new_due": "2026-03-05T20:00:00+00:00"}
    second = {"due": "2026-03-05T20:00:00+00:00", "new_due": "2026-03-06T20:00:00+00:00"}
    text, said = small(
        made,
        {**move, **first},
        {**yes, "due": first["due"]},
        {**move, **second},
        {**yes, "due": second["due"]},
    )
    assert said == []
    keys = [line.split("occasion=")[1].split()[0] for line in text.splitlines()[2:]]
    assert keys == ["C1@2026-03-05"] * 2 + ["C1@2026-03-05b"] * 2


def test_a_due_time_that_contradicts_the_promise_is_said():
    made = {"type": "commitment", "by": "ben", "ref": "C1", "to": "ana", "due": "2026-03-05T18:00:00+00:00"}
    kept = {
        "type": "outcome",
        "by": "ben",
        "ref": "C1@2026-03-05",
        "commitment": "C1",
        "due": "2026-03-05T12:00:00+00:00",
        "result": "kept",
    }
    text, said = small(made, kept)
    assert text.splitlines()[2].endswith("ben keeps occasion=C1@2026-03-05")
    assert said == [
        "refused: e2 (outcome): its due is not when C1@2026-03-05 falls due; 2026-03-05T18:00+00:00 stands."
    ]


def test_a_time_without_its_offset_is_read_in_the_zone_and_said():
    text, said = small({"type": "message", "at": "2026-07-02T20:00:00", "text": "Warm."})
    assert text.splitlines()[1].startswith("2026-07-02T20:00+01:00 ana writes")
    assert said == ["read as: e1 (message): its at has no offset and is read as 2026-07-02T20:00+01:00."]


def test_what_has_no_visibility_stays_private():
    text, said = small({"type": "message", "visibility": None, "text": "For whom?"})
    assert 'ana writes private "For whom?"' in text
    assert said == ["read as: e1 (message): its visibility is missing, so only ana sees it."]


def test_what_is_always_private_is_never_shared_by_a_case():
    text, said = small({"type": "private_note", "text": "Mine."}, {"type": "draft", "text": "Mine too."})
    assert text.count(" private ") == 2
    assert all("only ever seen by ana" in remark for remark in said)


def test_names_from_anywhere_can_be_written():
    people = [{"id": "María José", "name": "María José"}, {"id": "武", "name": "武"}]
    told = {
        "type": "rupture",
        "by": "武",
        "ref": "X1",
        "about": "María José",
        "breaker": "disrespect",
        "severity": 2,
        "how": "told",
    }
    text, said = small(told, people=people)
    assert "武 names rupture=X1 about=María-José" in text
    assert said == ["read as: María José: this person is written María-José."]


@pytest.mark.parametrize(
    ("break_it", "why"),
    [
        (lambda c: c.pop("events"), "it has no list of events"),
        (lambda c: c.update(people=[]), "names 0 people; a bond is between two"),
        (lambda c: c.update(people=[{"id": "a"}, {"id": "b"}, {"id": "c"}]), "names 3 people"),
        (lambda c: c.update(timezone="Europe/Atlantis"), "Europe/Atlantis, which is not a time zone"),
        (
            lambda c: c.update(schema="case-history/9"),
            "is written as case-history/9; Tend reads case-history/1",
        ),
        (lambda c: c.update(people=[{"id": "a"}, {"name": "b"}]), "names a person without an id"),
    ],
)
def test_what_is_no_case_gets_one_sentence(
    break_it: Callable[[dict[str, Any]], Any], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    case = json.loads(CASE.read_text(encoding="utf-8"))
    break_it(case)
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert main(["import", "--from", "case-history", str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert why in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "null",
        '{"events": [',
        "\ufeff{}",
        "[" * 100_000,
        '{"a": 1, "a": 2}',
        "9" * 9_999,
    ],
    ids=["empty", "nonsense", "list", "null", "cut", "mark", "deep", "twice", "long number"],
)
def test_what_is_no_json_gets_one_sentence(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "case.json"
    file.write_text(text, encoding="utf-8")
    assert main(["import", "--from", "case-history", str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "strange",
    [
        7,
        None,
        "words",
        [],
        {},
        {"id": "s", "type": "message"},
        {"id": "s", "type": "message", "by": "ana", "at": 7, "visibility": "shared"},
        {"id": "s", "type": ["message"], "by": "ana", "at": "2026-03-02T20:00:00+00:00"},
        {"id": "s", "type": "checkin", "by": "ana", "at": "2026-03-02T20:00:00+00:00", "values": [1]},
        {
            "id": "s",
            "type": "checkin",
            "by": "ana",
            "at": "2026-03-02T20:00:00+00:00",
            "values": {"safety": 11},
        },
        {"id": "s", "type": "message", "by": {"ana": 1}, "at": "2026-03-02T20:00:00+00:00"},
        {"id": "s", "type": "message", "by": "ana", "at": "2026-03-02T20:00:00+00:00", "text": {"a": 1}},
        {"id": "s", "type": "message", "by": "ana", "at": "0001-01-01T00:00:00+14:00", "text": "Early"},
        {"id": "s", "type": "message", "by": "ana", "at": "2026-03-02T20:00:00+00:00", "text": "x" * 500_000},
        {
            "id": "s",
            "type": "commitment",
            "by": "noor",
            "at": "2026-03-02T20:00:00+00:00",
            "ref": "C",
            "repeat": 3,
        },
        {"id": "s", "type": "outcome", "by": "ben", "at": "2026-03-02T20:00:00+00:00", "result": "kept"},
        {"id": "s\nrefused: e9", "type": "x\ny", "by": "ana", "at": "2026-03-02T20:00:00+00:00"},
    ],
)
def test_something_strange_is_named_and_the_rest_is_written(strange: Any):
    told = {
        "id": "fine",
        "type": "message",
        "by": "ben",
        "at": "2026-03-02T21:00:00+00:00",
        "visibility": "shared",
        "text": "Here.",
    }
    people = [{"id": "ana"}, {"id": "ben"}]
    text, said = convert({"people": people, "timezone": "UTC", "events": [strange, told]})
    assert [line.split(" ", 1)[1] for line in text.splitlines()[1:]] == ['ben writes "Here."']
    assert any(remark.startswith("refused: ") for remark in said)
    assert all("\n" not in remark for remark in said)


def test_the_same_id_twice_is_written_once():
    told = {"id": "e1", "type": "message", "text": "Here."}
    text, said = small(told, told)
    assert text.count("writes") == 1
    assert said == ["refused: e1 (message): its id is the id of an earlier event."]


def test_a_case_of_one_alone_keeps_a_place_for_the_other():
    text, said = small(
        {"type": "private_note", "visibility": "private", "text": "Mine."}, people=[{"id": "ana"}]
    )
    assert text.startswith("journal 1 bond=ana-and-other people=ana,other ")
    assert said == ["read as: people: the case has one person, so the other place is held by other."]


def test_the_command_says_what_was_refused_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out.journal"
    assert main(["import", "--from", "case-history", str(CASE), "-o", str(out)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[-1] == "54 entries written from 78 events; 20 refused."
    assert main(["check", str(out)]) == 0


def test_a_case_history_is_known_by_its_first_brace(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    said = tmp_path / "out.journal"
    assert main(["import", str(CASE), "-o", str(said)]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "54 entries written from 78 events; 20 refused."
    for verb in (["check"], ["picture", "--of", "ana", "--about", "ben"]):
        assert main([*verb, str(CASE)]) == 2
        (why,) = capsys.readouterr().err.splitlines()
        assert why.endswith("is JSON and no journal; `tend import` makes a journal of a case history.")
    assert main(["import", str(said)]) == 0


def test_what_a_rule_leaves_out_is_no_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    case = json.loads(CASE.read_text(encoding="utf-8"))
    case["events"] = case["events"][:58]
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert main(["import", "--from", "case-history", str(file)]) == 0
    said = capsys.readouterr()
    assert said.err.splitlines()[-1] == "53 entries written from 58 events; nothing refused."
    assert said.out.count("\n") == 54
