"""Two people, and who belongs to their record."""

from zoneinfo import ZoneInfoNotFoundError

import pytest

from tend.trust.errors import Refused, TendError, TooMany, Trouble
from tend.trust.people import PARTNER, Bond, swapped

BOND = Bond("ana-and-ben", ("ana", "ben"), "Europe/Dublin")


def test_each_is_the_other_of_the_other():
    assert [BOND.other("ana"), BOND.other("ben")] == ["ben", "ana"]
    assert swapped(BOND).people == ("ben", "ana")
    assert swapped(swapped(BOND)) == BOND


def test_a_stranger_has_no_other_here():
    with pytest.raises(Refused, match=r"^sam is not one of the two in this bond\.$"):
        BOND.other("sam")


def test_a_therapist_belongs_only_where_both_asked_for_one():
    asked = Bond("ana-and-ben", ("ana", "ben"), therapist="noor")
    assert [asked.holds(who) for who in ("ana", "ben", "noor", "sam")] == [True, True, True, False]
    assert not BOND.holds("noor")
    assert swapped(asked).therapist == "noor"


def test_a_zone_nobody_knows_is_noticed_when_it_is_asked_for():
    with pytest.raises(ZoneInfoNotFoundError):
        Bond("ana-and-ben", ("ana", "ben"), "Europe/Atlantis").tz()


@pytest.mark.parametrize("name", ["ana", "Ana-Maria", "o.neill", "ñata", "a", "7", "a" * 40])
def test_names_people_may_have(name: str):
    assert PARTNER.fullmatch(name)


@pytest.mark.parametrize("name", ["", "ana ben", "-ana", "_ana", "ana,ben", "a" * 41, "ana\n"])
def test_names_nobody_can_have_in_a_journal(name: str):
    assert not PARTNER.fullmatch(name)


def test_trouble_reads_as_a_sentence_with_its_line():
    assert str(Trouble(3, "the line is empty", "Take it out.")) == "line 3: the line is empty. Take it out."
    assert str(Trouble(0, "there is nothing here", "")) == "there is nothing here."
    assert issubclass(TooMany, Refused)
    assert issubclass(Refused, TendError)
