"""Truth: what was hidden, how it came out, and what was told unasked since."""

from dataclasses import replace

import pytest

from tend.trust import entries as e
from tend.trust.admission import admitted
from tend.trust.errors import Refused
from tend.trust.openness import (
    BELIEVED,
    FOUND_OUT,
    OWNED_UP,
    PULL,
    TRICKLE,
    Truth,
    balance,
    earlier_on,
    leaps,
    sharing,
    truth,
)
from tend.trust.record import Entry
from tests.laws.worlds import DAY, LATER, day, lie, record, rupture


def of_ana(*made: Entry) -> Truth:
    return truth(record(*made), "ana", "ben", LATER)


def owned(harm: int = 2) -> Entry:
    return Entry(day(5), "ana", e.Rupture("X", "ben", "dishonesty", harm, "told", deception=True))


def more(how: str, n: int = 0) -> Entry:
    return Entry(day(10 + n), "ana", e.NewInformation("X", how))  # type: ignore[arg-type]


def telling(n: int, kind: str = "fact", how: str = "volunteered", topic: str = "") -> list[Entry]:
    said = e.Telling(f"D{n}", kind, how, topic=topic)  # type: ignore[arg-type]
    return [Entry(day(n), "ben", said), Entry(day(n) + DAY / 24, "ana", e.Received(f"D{n}", "received"))]


def test_where_nothing_was_hidden_the_record_is_relied_on_in_full():
    whole = of_ana(*telling(1), rupture(day(2)))
    assert (whole.relied_on, whole.pull, whole.known_since, whole.hidden) == (1.0, 1.0, None, ())


@pytest.mark.parametrize("harm", [1, 3, 5])
def test_a_lie_weighs_by_its_harm_and_by_how_it_came_out(harm: int):
    found, told = of_ana(lie(day(5), harm)), of_ana(owned(harm))
    assert found.relied_on == pytest.approx(BELIEVED / (BELIEVED + FOUND_OUT * harm))
    assert told.relied_on == pytest.approx(BELIEVED / (BELIEVED + OWNED_UP * harm))
    assert found.pull == pytest.approx(1 - PULL * (1 - found.relied_on))


def test_what_comes_out_later_weighs_by_how_it_came():
    against = {how: BELIEVED / of_ana(owned(), more(how)).relied_on - BELIEVED - 2 * OWNED_UP
               for how in ("discovered", "asked", "volunteered")}  # fmt: skip
    assert against == pytest.approx({"discovered": TRICKLE, "asked": TRICKLE / 3, "volunteered": 0})


def test_only_what_was_found_again_begins_a_new_record_again():
    assert of_ana(owned(), more("asked")).known_since == day(5)
    assert of_ana(owned(), more("discovered")).known_since == day(10)


def test_more_about_something_that_was_no_lie_is_no_trickle():
    plain = of_ana(rupture(day(1), ref="X"), more("discovered"))
    assert (plain.came_later, plain.relied_on) == ((), 1.0)


def test_one_topic_told_on_one_day_is_told_once():
    once = of_ana(lie(day(0)), *telling(1, topic="card"))
    same = of_ana(lie(day(0)), *telling(1, topic="card"), *[
        Entry(day(1), "ben", e.Telling("E1", "fact", topic="card")),
        Entry(day(1), "ana", e.Received("E1", "received")),
    ])  # fmt: skip
    two = of_ana(lie(day(0)), *telling(1, topic="card"), *telling(2, topic="card"))
    assert once.relied_on == same.relied_on < two.relied_on
    assert len(same.told_unasked) == 2


@pytest.mark.parametrize(
    ("kind", "how"), [("feeling", "volunteered"), ("fact", "asked"), ("mistake", "discovered")]
)
def test_a_feeling_or_an_answer_shows_no_truth_unasked(kind: str, how: str):
    assert of_ana(lie(day(0)), *telling(1, kind, how)).told_unasked == ()


def test_the_whole_picture_is_her_word_and_her_last_one():
    said = [
        Entry(day(0), "ana", e.WholePicture("yes")),
        Entry(day(1), "ben", e.WholePicture("yes")),
        Entry(day(2), "ana", e.WholePicture("unsure")),
    ]
    assert [of_ana(*said[:n]).whole for n in range(4)] == [None, True, True, False]


def test_a_lie_he_names_of_her_is_not_his():
    his = Entry(day(1), "ben", e.Rupture("Y", "ana", "dishonesty", 5, "discovered", deception=True))
    assert of_ana(his).hidden == ()
    assert truth(record(his), "ben", "ana", LATER).found_out == (his,)


def test_each_telling_is_counted_by_its_last_answer():
    made = [
        Entry(day(1), "ben", e.Telling("D1", "feeling", depth=3)),
        Entry(day(2), "ana", e.Received("D1", "received_safely")),
        Entry(day(3), "ana", e.Received("D1", "parked")),
        Entry(day(4), "ana", e.Telling("D2", "feeling")),
        Entry(day(5), "ana", e.Received("D2", "used_against")),
        Entry(day(6), "ana", e.Received("D2", "used_against")),
    ]
    told = sharing(record(*made), "ana", "ben", LATER)
    assert (told.received_safely, told.used_against, told.depths) == (0, 1, (3,))


def opens(by: str, n: float, depth: int | None = 2, kind: str = "feeling", **more: object) -> Entry:
    return Entry(day(n), by, e.Telling(f"{by}{n}", kind, depth=depth, **more))  # type: ignore[arg-type]


def test_a_lean_is_spoken_of_beyond_four_turns_only():
    hers = [opens("ana", n) for n in range(5)]
    assert balance(record(*hers[:4]), "ana", "ben", day(6)).leans == ""
    assert balance(record(*hers), "ana", "ben", day(6)).leans == "own"
    assert balance(record(*hers), "ben", "ana", day(6)).leans == "theirs"
    assert balance(record(*hers, opens("ben", 5)), "ana", "ben", day(6)).leans == ""
    assert balance(record(*hers), "ana", "ben", day(60)).leans == ""


def test_nothing_is_said_of_turns_while_a_repair_is_open():
    hers = [opens("ana", n) for n in range(5)]
    begun = Entry(day(5), "ben", e.RepairStep("R", "acknowledged"))
    now = balance(record(*hers, begun), "ana", "ben", day(6))
    assert (now.leans, now.own) == ("", 5)


def test_plain_facts_and_private_lines_are_no_turns():
    bare = [opens("ana", 0, None, "fact"), replace(opens("ana", 1), private=True)]
    listened = [Entry(day(2), "ben", e.Listened(minutes=10)), Entry(day(3), "ana", e.Listened("E1", 10))]
    now = balance(record(*bare, *listened), "ana", "ben", day(6))
    assert (now.own, now.theirs, now.own_listening, now.their_listening) == (0, 0, 1, 1)


@pytest.mark.parametrize(
    ("before", "depth", "asked"),
    [((), 3, False), ((), 4, True), ((2,), 4, False), ((2,), 5, True), ((4,), 5, False)],
)
def test_more_than_two_steps_deeper_asks_a_question(before: tuple[int, ...], depth: int, asked: bool):
    made = [opens("ana", n, d) for n, d in enumerate(before)]
    assert leaps(record(*made, opens("ben", 1, 5)), "ana", depth, day(6)) == asked


def test_what_is_told_of_the_same_topic_adds_to_it():
    first = opens("ben", 0, None, "fact", topic="The card")
    more = opens("ben", 1, None, "fact", topic="the  card")
    other = opens("ben", 2, None, "fact")
    made = record(first, more, other, opens("ana", 3, None, "fact", topic="The card"))
    assert [earlier_on(made, entry) for entry in made.entries] == [(), (first,), (), ()]


def test_the_teller_says_that_it_was_safe():
    made = [opens("ana", 0), Entry(day(1), "ana", e.Received("ana0", "received_safely"))]
    assert sharing(admitted(record(made[0]), made[1]), "ana", "ben", LATER).received_safely == 1
    with pytest.raises(Refused, match="Only Ben"):
        admitted(record(made[0]), Entry(day(1), "ana", e.Received("ana0", "received")))
