"""A pair of keys: what is given or left under it is for one person's eyes, and never a crash for others."""

import pytest

from tend.web.vault.pairs import PAIR, Own, left_for, new
from tend.web.vault.sealing import Unreadable

PLACE = b"scope 1"
PUBLIC = Own(1, bytes(range(32))).public

ELSEWHERE = r"^given for another place$"
NOT_HERS = r"^not given by whom it names$"
NOT_MINE = r"^left for somebody else$"


def test_a_new_pair_belongs_to_whom_it_was_made_for():
    ana, ben = new(1), new(2)
    assert (ana.person, ben.person) == (1, 2)
    assert len({ana.secret, ben.secret, ana.public, ben.public}) == 4
    assert {len(half) for half in (ana.secret, ana.public)} == {PAIR}


def test_the_same_secret_gives_the_same_public_half():
    ana = new(1)
    assert Own(1, ana.secret).public == ana.public


def test_a_gift_comes_back_to_its_giver_at_its_place():
    ana, ben = new(1), new(2)
    given = ana.give(b"the | key", ben.public, PLACE)
    assert ben.take(given, ana.public, PLACE) == b"the | key"
    assert ana.take(given, ben.public, PLACE) == b"the | key"


@pytest.mark.parametrize("place", [b"scope", b"scope 10", b"scope 2", b"scope 1|the"])
def test_what_was_given_for_one_place_is_given_for_no_other(place: bytes):
    ana, ben = new(1), new(2)
    with pytest.raises(Unreadable, match=ELSEWHERE):
        ben.take(ana.give(b"the key", ben.public, PLACE), ana.public, place)


def test_what_another_gave_is_not_taken_for_hers():
    ana, ben, sam = new(1), new(2), new(3)
    given = sam.give(b"the key", ben.public, PLACE)
    with pytest.raises(Unreadable, match=NOT_HERS):
        ben.take(given, ana.public, PLACE)


@pytest.mark.parametrize("given", [b"", b"short", bytes(200)])
@pytest.mark.parametrize("giver", [b"", b"short", bytes(PAIR), PUBLIC])
def test_rubbish_in_place_of_a_gift_is_unreadable(given: bytes, giver: bytes):
    with pytest.raises(Unreadable, match=NOT_HERS):
        new(2).take(given, giver, PLACE)


def test_what_is_left_at_a_door_is_picked_up_there_and_nowhere_else():
    ana, sam = new(1), new(3)
    left = left_for(ana.public, b"I kept thinking")
    assert b"thinking" not in left
    assert ana.picked_up(left) == b"I kept thinking"
    with pytest.raises(Unreadable, match=NOT_MINE):
        sam.picked_up(left)


@pytest.mark.parametrize("left", [b"", b"short", bytes(200)])
def test_rubbish_at_the_door_is_unreadable(left: bytes):
    with pytest.raises(Unreadable, match=NOT_MINE):
        new(1).picked_up(left)
