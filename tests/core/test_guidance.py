"""What would help most now: one practice, from what is open and thinnest; nothing for the one who carries."""

from __future__ import annotations

import pytest

from tend.trust import entries as e
from tend.trust.breaks import BREAKS
from tend.trust.builds import BUILDS, CONSISTENCY, build_of
from tend.trust.guidance import RESTS, helps_most, practice_of, share
from tend.trust.picture import picture
from tend.trust.record import Entry, Record
from tests.laws.worlds import DAY, as_it_comes, day, record, repaired, row, rupture, step

NOW = day(30)


def slug(made: Record, me: str = "ben") -> str:
    found = helps_most(made.for_eyes(me), me, NOW)
    return found.slug if found else ""


def raised(harm: int, way: str = "disrespect") -> list[Entry]:
    return [rupture(day(1), harm=harm, way=way), step(day(2), "ana", "raised", ruptures=("X",))]


def aside(practice: str, n: float = 29) -> Entry:
    return Entry(day(n), "ben", e.SetAside(practice), private=True)


def test_an_empty_record_begins_with_a_little_promise():
    assert slug(record()) == "consistency.0"


@pytest.mark.parametrize("harm", [4, 5])
def test_whoever_carries_an_open_injury_is_asked_for_nothing(harm: int):
    assert slug(record(*raised(harm)), "ana") == ""
    assert slug(record(raised(harm)[0]), "ana") == ""
    assert slug(record(*raised(harm)), "ben") != ""


def test_an_injury_kept_private_asks_nothing_either():
    named = raised(5)[0]
    alone = Entry(named.at, "ana", named.what, named.words, private=True)
    assert slug(record(alone), "ana") == ""
    assert slug(record(alone), "ben") == "consistency.0"


def test_an_open_hurt_is_answered_by_the_build_that_helps_against_it():
    found = helps_most(record(*raised(3)), "ben", NOW)
    assert found is not None
    assert (found.answers, found.build) == ("Disrespect", build_of("boundaries"))
    over = record(raised(3)[0], *repaired(day(2), "X", "R"))
    assert slug(over) != found.slug


def test_otherwise_the_thinnest_build_is_next():
    kept = [*as_it_comes(), *row(["kept"] * 8)]
    assert slug(record(*kept)) == "transparency.0"
    missed = [*as_it_comes(), *row(["found"] * 8)]
    assert slug(record(*missed)) == "consistency.0"
    assert slug(record(Entry(day(3), "ana", e.FeltHeard("ben", "not_yet")))) == "empathic-responsiveness.0"


def test_what_was_set_aside_rests_for_a_while():
    assert slug(record(aside("consistency.0"))) == "consistency.1"
    assert slug(record(*(aside(f"consistency.{n}") for n in range(3)))) == "transparency.0"
    long_ago = 30 - RESTS / DAY
    assert slug(record(aside("consistency.0", long_ago))) == "consistency.0"
    theirs = Entry(day(29), "ana", e.SetAside("consistency.0"), private=True)
    assert slug(record(theirs)) == "consistency.0"


def test_what_is_promised_already_is_left_alone():
    words = CONSISTENCY.practices[0].words
    assert slug(record(Entry(day(5), "ben", e.Promise("P9", "ana"), words))) == "consistency.1"


def test_when_everything_rests_nothing_is_said():
    everything = [aside(f"{b.slug}.{n}") for b in BUILDS for n in range(3)]
    assert slug(record(*everything)) == ""


def test_what_the_other_keeps_private_changes_nothing():
    alone = Entry(day(3), "ana", e.FeltHeard("ben", "not_yet"), private=True)
    assert slug(record(alone)) == slug(record())


@pytest.mark.parametrize("way", [*BUILDS, *BREAKS], ids=lambda way: way.slug)
def test_every_way_has_three_practices_with_a_name(way):
    found = [practice_of(f"{way.slug}.{n}") for n in range(3)]
    assert [f.practice.words for f in found if f] == [p.words for p in way.practices]
    assert all(f.build in BUILDS for f in found if f)


@pytest.mark.parametrize(
    "slug", ["", "consistency", "consistency.3", "consistency.-1", "patience.0", "consistency.²"]
)
def test_no_other_name_is_a_practice(slug: str):
    assert practice_of(slug) is None


def test_coming_back_out_of_great_heat_shows_more_of_a_build_than_an_easy_return():
    def shown(heat: int) -> float:
        made = record(Entry(day(2), "ben", e.Pause("T", heat, day(3))), Entry(day(3), "ben", e.Returned("T")))
        return share(made, picture(made, of="ana", about="ben", at=NOW), "emotional-awareness")

    assert shown(2) < shown(8)


def test_a_talk_moves_its_build_at_once_and_fades_while_what_was_kept_stays():
    """Two paces: a feeling at once and not for long, the record slowly and for good (S-88)."""
    heard = record(Entry(day(2), "ana", e.FeltHeard("ben", "yes")))
    kept = record(*as_it_comes(), *row(["kept"]))

    def at(made: Record, n: float, build: str) -> float:
        return share(made, picture(made, of="ana", about="ben", at=day(n)), build)

    end = max(entry.at for entry in kept.entries)
    last = (end - day(0)) / DAY
    talk = [at(heard, n, "empathic-responsiveness") for n in (1, 2, 2 + 14, 2 + 140)]
    act = [at(kept, n, "consistency") for n in (last, last + 14, last + 140)]
    assert talk[0] == 0.5 < talk[2] < talk[1], "at once"
    assert talk[3] == pytest.approx(0.5, abs=0.001), "and gone after some months"
    assert act[0] == act[1] == act[2] > 0.5
