"""Who may write what: every refusal, in its own sentence."""

from datetime import timedelta

import pytest

from tend.trust import entries as e
from tend.trust import journal
from tend.trust.admission import admitted
from tend.trust.errors import Refused
from tend.trust.people import Bond
from tend.trust.record import Entry, Record
from tend.trust.repair_terms import WINDOW
from tend.trust.rules import Rules
from tests.laws.worlds import DAY, day, record

GROUND = """
journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin therapist=noor
2025-01-01T08:00Z ben promises ref=ONCE to=ana due=2025-01-09T18:00Z "Ring the plumber"
2025-01-01T08:01Z ben promises ref=SUNDAYS to=ana rrule=FREQ=WEEKLY;BYDAY=SU first=2025-01-05T17:00Z "Walk"
2025-01-01T08:02Z ben promises ref=TRAINS to=ana "Ring when the train is late"
2025-01-01T08:03Z ben promises ref=HIDDEN to=ana private "Stop smoking"
2025-01-01T08:04Z ana names rupture=X1 about=ben way=dishonesty harm=4 "You hid the debt"
2025-01-01T08:05Z ana names rupture=SECRET about=ben way=disrespect harm=2 private "You laughed at me"
2025-01-01T08:06Z ana repairs repair=R1 step=raised ruptures=X1 within=72
2025-01-01T08:07Z ana tells ref=D1 kind=fact "I saw the letter"
2025-01-01T08:08Z ben opens ref=A1 scope="The bank's page" until=2025-03-01
2025-01-01T08:09Z ana sets ref=B1 kind=limit "I leave when you shout"
2025-01-01T08:10Z ana needs ref=N1 "The clinic"
2025-01-01T08:11Z ben pauses ref=T1 heat=8
2025-01-01T08:12Z ben thanks ref=G1 "For staying"
2025-01-01T08:13Z ana writes id=m1 "Are you there?"
2025-01-01T08:14Z ben repairs repair=R2 step=acknowledged "I broke your cup"
2025-01-01T08:15Z ben asks-to-move occasion=SUNDAYS@2025-01-12 to=2025-01-13T17:00Z
2025-01-01T08:16Z ana answers-move occasion=SUNDAYS@2025-01-12 answer=agreed
2025-01-01T08:17Z ben asks-to-move occasion=SUNDAYS@2025-01-19 to=2025-01-20T17:00Z
2025-01-01T08:18Z ana accepts promise=SUNDAYS
2025-01-01T08:18Z ana notes id=n1 private "I do not believe him"
2025-01-01T08:19Z ben names rupture=Y1 about=ana way=contempt harm=2
2025-02-01T08:00Z ben tells ref=LATER kind=change "I start at seven now"
""".lstrip()

REFUSED = [
    # people
    ("sam writes", "sam is not one of the people of this record"),
    ("ana writes private with=sam", "sam is not one of the people of this record"),
    ("noor writes", "noor reads along as a therapist and does not write this"),
    (
        "noor names rupture=X9 about=ben way=dishonesty harm=1",
        "noor reads along as a therapist and does not write this",
    ),
    ("ana meets number=1", "only the therapist notes a session"),
    # promises
    ("ben promises ref=P to=ben", "a promise is made to the other person, by the one who will keep it"),
    ("ben promises ref=P to=noor", "a promise is made to the other person, by the one who will keep it"),
    (
        "ben promises ref=P to=ana due=2025-02-01T08:00Z rrule=FREQ=DAILY",
        "a promise falls due once or repeats, not both",
    ),
    ("ben promises ref=P to=ana rrule=FREQ=DAILY", "a promise that repeats needs its first time"),
    (
        "ben promises ref=P to=ana rrule=FREQ=HOURLY first=2025-02-01T08:00Z",
        "A repeating promise needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY",
    ),
    ("ben promises ref=ONCE to=ana", "ONCE is already the name of another entry"),
    ("ben promises ref=m1 to=ana", "m1 is already the name of another entry"),
    ("ben writes id=ONCE", "ONCE is already the name of another entry"),
    ("ben promises ref=a@b to=ana", "a@b cannot be a name; a name holds no @ and begins without ~"),
    ("ben writes id=~0123456789", "~0123456789 cannot be a name; a name holds no @ and begins without ~"),
    ("ben accepts promise=ONCE", "only ana may say this about ONCE"),
    ("ben declines promise=ONCE", "only ana may say this about ONCE"),
    ("ben releases promise=ONCE", "only ana may say this about ONCE"),
    ("ana drops promise=ONCE", "only ben may say this about ONCE"),
    ("ana accepts promise=HIDDEN", "HIDDEN is not in this record"),
    ("ana accepts promise=NONE", "NONE is not in this record"),
    ("ana accepts promise=X1", "X1 is not in this record"),
    # occasions
    ("ana keeps occasion=ONCE@2025-01-09", "only ben may say this about ONCE"),
    ("ana notes-move occasion=ONCE@2025-01-09", "only ben may say this about ONCE"),
    ("ana asks-to-move occasion=ONCE@2025-01-09 to=2025-01-10T18:00Z", "only ben may say this about ONCE"),
    ("ben sees occasion=ONCE@2025-01-09 answer=yes", "only ana may say this about ONCE"),
    ("ben sees-try occasion=ONCE@2025-01-09", "only ana may say this about ONCE"),
    ("ben excuses occasion=ONCE@2025-01-09", "only ana may say this about ONCE"),
    ("ben answers-move occasion=SUNDAYS@2025-01-19 answer=agreed", "only ana may say this about SUNDAYS"),
    ("ben was-minimised about=ONCE@2025-01-09", "only ana may say this about ONCE"),
    ("ana misses occasion=HIDDEN@2025-01-09", "HIDDEN is not in this record"),
    ("ben keeps occasion=ONCE", "ONCE does not name an occasion; write PROMISE@YEAR-MONTH-DAY"),
    (
        "ben keeps occasion=ONCE@2025-1-9",
        "ONCE@2025-1-9 does not name an occasion; write PROMISE@YEAR-MONTH-DAY",
    ),
    ("ben keeps occasion=TRAINS@2025-02-30", "2025-02-30 is not a day in the calendar"),
    ("ben keeps occasion=ONCE@2025-01-10", "ONCE has no occasion on 2025-01-10"),
    ("ben keeps occasion=ONCE@2025-01-09b", "ONCE has no occasion on 2025-01-09b"),
    ("ben keeps occasion=SUNDAYS@2025-01-04", "SUNDAYS has no occasion on 2025-01-04"),
    ("ben keeps occasion=SUNDAYS@2025-01-20", "SUNDAYS has no occasion on 2025-01-20"),
    # hurts and repairs
    ("ben names rupture=X9 about=ben way=dishonesty harm=1", "A rupture is named about the other person"),
    ("ben names rupture=X9 about=noor way=dishonesty harm=1", "A rupture is named about the other person"),
    ("ben adds rupture=SECRET", "SECRET is not in this record"),
    ("ana sees-differently rupture=X1", "only ben may say this about X1"),
    ("ben was-minimised about=X1", "only ana may say this about X1"),
    ("ana repairs repair=R1 step=raised within=23", "the time to answer is 24 to 336 hours, not 23"),
    ("ana repairs repair=R1 step=raised within=337", "the time to answer is 24 to 336 hours, not 337"),
    ("ana repairs repair=R3 step=raised ruptures=NONE", "NONE is not in this record"),
    ("ana repairs repair=R3 step=raised ruptures=X1,ONCE", "ONCE is not in this record"),
    ("ben repairs repair=R3 step=acknowledged ruptures=SECRET", "SECRET is not in this record"),
    ("ana repairs repair=R1 step=named ruptures=Y1", "Y1 did not hurt ana, whose repair R1 is"),
    ("ben repairs repair=R2 step=acknowledged ruptures=Y1", "Y1 did not hurt ana, whose repair R2 is"),
    ("ana repairs repair=R1 step=acknowledged", "only ben may take the step acknowledged in R1"),
    ("ben repairs repair=R1 step=heard_answer answer=yes", "only ana may take the step heard_answer in R1"),
    ("ana repairs repair=R2 step=apology", "only ben may take the step apology in R2"),
    ("ben repairs repair=R2 step=completed", "only ana may take the step completed in R2"),
    # what was told, openness, limits, needs, pauses, thanks
    ("ana receives telling=D1 answer=received", "only ben may say this about D1"),
    ("ben receives telling=D1 answer=used_against", "only ana may say this about D1"),
    ("ana receives telling=LATER answer=received", "LATER was written only after this"),
    ("ben answers-opening agreement=A1 answer=accepted", "only ana may say this about A1"),
    ("ana reviews-opening agreement=A9 answer=keep", "A9 is not in this record"),
    ("ana ends-opening agreement=A9", "A9 is not in this record"),
    ("ana answers-boundary boundary=B9 answer=honoured", "B9 is not in this record"),
    ("ben aftermath boundary=B1 day=1 answer=fine", "only ana may say this about B1"),
    ("ben was-met need=N1 answer=yes", "only ana may say this about N1"),
    ("ana returns pause=T1", "only ben may say this about T1"),
    ("ben takes-thanks thanks=G1 answer=landed", "only ana may say this about G1"),
    ("ana feels-heard by=ana answer=yes", "Feeling heard is said of the other person"),
    ("ana feels-heard by=noor answer=yes", "Feeling heard is said of the other person"),
    # taking back and putting right
    ("ben withdraws entry=m1", "only your own entry can be taken back"),
    ("ben writes instead=m1", "only your own entry can be corrected"),
    ("ben withdraws entry=n1", "n1 is not in this record"),
    ("ben writes instead=n1", "n1 is not in this record"),
    ("ana withdraws entry=~0123456789", "~0123456789 is not in this record"),
    ("ben withdraws entry=SUNDAYS", "a promise that was accepted is dropped, not taken back"),
]

MAY = [
    "ben keeps occasion=SUNDAYS@2025-01-13",
    "ben keeps occasion=TRAINS@2025-01-09c",
    "ben keeps occasion=HIDDEN@2025-01-09 private",
    "ana misses occasion=ONCE@2025-01-09",
    "ben misses occasion=ONCE@2025-01-09",
    "ana repairs repair=R1 step=raised within=24",
    "ana repairs repair=R1 step=raised within=336",
    "ana repairs repair=R2 step=heard_answer answer=yes",
    "ben repairs repair=R1 step=paused",
    "ana repairs repair=R3 step=raised ruptures=SECRET",
    "ana repairs repair=R1 step=named ruptures=X1,Y1",
    "ana answers-opening agreement=A1 answer=agreed_to_end",
    "ben answers-opening agreement=A1 answer=agreed_to_end",
    "noor meets number=1",
    "noor notes private",
    "noor joins name=Noor",
    "noor leaves",
    "noor consents therapist=noor scope=record",
    "ana withdraws entry=m1",
    "ben withdraws entry=ONCE",
    "ana writes instead=m1",
]


def objections(line: str) -> list[str]:
    """What is said of one more line, written on the twentieth of January."""
    text = f"{GROUND}2025-01-20T12:00Z {line}\n"
    return [trouble.what for trouble in journal.read(text).troubles]


def test_the_ground_itself_may_stand():
    assert journal.read(GROUND).troubles == ()


@pytest.mark.parametrize(("line", "says"), REFUSED)
def test_each_refusal_says_why(line: str, says: str):
    assert objections(line) == [says]


@pytest.mark.parametrize("line", MAY)
def test_what_may_be_written(line: str):
    assert objections(line) == []


@pytest.mark.parametrize(("line", "says"), REFUSED)
def test_a_refused_entry_is_refused_when_it_is_written_too(line: str, says: str):
    ground, entry = journal.read(GROUND).record, journal.entry(f"2025-01-20T12:00Z {line}")
    with pytest.raises(Refused) as refusal:
        admitted(ground, entry)
    assert str(refusal.value) == for_people(says)


def for_people(says: str) -> str:
    """Whoever writes is told what the other is called, and nothing of handles; anything else is the same."""
    who, _, may = says.removeprefix("only ").partition(" may ")
    if not may:
        return f"{says[:1].upper()}{says[1:]}."
    return f"Only {who.title()} may {'take this step' if may.startswith('take') else 'say this'}."


def test_a_refusal_calls_somebody_what_they_are_called():
    named = '2025-01-02T08:00Z ana joins name="Ana Lúcia"'
    ground = admitted(journal.read(GROUND).record, journal.entry(named))
    with pytest.raises(Refused, match="Only Ana Lúcia may take this step"):
        admitted(ground, journal.entry("2025-01-20T12:00Z ben repairs repair=R2 step=completed"))


def test_what_rests_on_a_refused_line_goes_with_it():
    lines = (
        "journal 1 bond=ana-and-ben people=ana,ben",
        "2025-01-01T08:00Z ben promises ref=P to=ben",
        "2025-01-01T08:01Z ana accepts promise=P",
        "2025-01-01T08:02Z ben keeps occasion=P@2025-01-01",
        '2025-01-01T08:03Z ana writes "Good night"',
    )
    got = journal.read("".join(f"{line}\n" for line in lines))
    assert [(t.line, t.what) for t in got.troubles] == [
        (2, "a promise is made to the other person, by the one who will keep it"),
        (3, "P is not in this record"),
        (4, "P is not in this record"),
    ]
    assert [x.words for x in got.record.entries] == ["Good night"]


def test_a_promise_for_a_day_gone_by_can_still_be_answered():
    made = Entry(day(3), "ben", e.Promise("P", "ana", due=day(1)), "I should have said it before")
    kept = Entry(day(3), "ben", e.Kept(f"P@{day(1).date()}"))
    assert admitted(record(made), kept).entries == (made, kept)


def test_the_last_day_of_the_calendar_asks_for_nothing_beyond_it():
    rules = Rules(Bond("a", ("ana", "ben"), "Pacific/Auckland"))
    made = Entry(day(0), "ben", e.Promise("P", "ana", rrule="FREQ=YEARLY", first=day(1)))
    rules.take(made)
    assert rules.objection(Entry(day(2), "ben", e.Kept("P@9999-12-31"))) == "P has no occasion on 9999-12-31"
    assert rules.objection(Entry(day(2), "ben", e.Kept("P@0001-01-01"))) == "P has no occasion on 0001-01-01"


def test_a_move_written_later_opens_its_day_at_once():
    rules = Rules(record().bond)
    made = Entry(day(0), "ben", e.Promise("P", "ana", due=day(5)))
    moved = day(6).date()
    kept = Entry(day(7), "ben", e.Kept(f"P@{moved}"))
    rules.take(made)
    assert rules.objection(kept) == f"P has no occasion on {moved}"
    rules.take(Entry(day(1), "ben", e.MoveAsked(f"P@{day(5).date()}", day(6))))
    assert rules.objection(kept) == f"P has no occasion on {moved}"
    rules.take(Entry(day(2), "ana", e.MoveAnswered(f"P@{day(5).date()}", "agreed")))
    assert rules.objection(kept) is None


def test_ten_thousand_daily_words_are_taken_one_by_one():
    made = [Entry(day(-1), "ben", e.Promise("P", "ana", rrule="FREQ=DAILY", first=day(0)))]
    for n in range(5_000):
        key = f"P@{day(n).date()}"
        made += [
            Entry(day(n), "ben", e.Kept(key)),
            Entry(day(n) + timedelta(hours=1), "ana", e.Seen(key, "yes")),
        ]
    got = journal.read(journal.write(Record(record().bond, tuple(made))))
    assert got.troubles == ()
    assert len(got.record.entries) == 10_001


def test_the_window_to_answer_is_a_day_to_two_weeks():
    assert tuple(timedelta(hours=h) for h in WINDOW) == (DAY, 14 * DAY)
