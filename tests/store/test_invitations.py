"""Invitations in their rows: one stands at a time, its letter opens under its link alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tend.web.store import bonds, invitations
from tend.web.store.invitations import Letter
from tend.web.store.models import Bond, Invitation, Person

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
UNTIL = NOW + timedelta(days=7)


@pytest.fixture
def token(solo: Bond) -> str:
    return invitations.invite(solo, solo.seats.get(side=0), "One place for both", NOW, UNTIL)


def one() -> Invitation:
    return Invitation.objects.get()


def test_the_letter_says_what_its_reader_needs_to_join(token: str, solo: Bond):
    letter = invitations.letter_of(one(), token)
    assert letter == Letter("One place for both", solo.name, "Europe/Dublin", ("ana", "ben"), ("Ana", "Ben"))


@pytest.mark.parametrize("wrong", ["", "another", "\udcff", "x" * 5000])
def test_under_no_other_link_does_it_open_or_is_it_found(token: str, wrong: str):
    assert invitations.letter_of(one(), wrong) is None
    assert invitations.find(wrong, NOW) is None


def test_moved_to_another_bond_it_does_not_open(token: str, sam: Person):
    invitation = one()
    invitation.bond = bonds.bonds_of(sam)[0]
    assert invitations.letter_of(invitation, token) is None


def test_it_stands_until_its_moment(token: str):
    assert invitations.find(token, UNTIL - timedelta(seconds=1)) == one()
    assert invitations.find(token, UNTIL) is None
    assert invitations.held(one(), UNTIL - timedelta(seconds=1)) == one()
    assert invitations.held(one(), UNTIL) is None


def test_a_later_one_ends_it(token: str, solo: Bond):
    later = invitations.invite(solo, solo.seats.get(side=0), "Again", NOW, UNTIL)
    assert invitations.find(token, NOW) is None
    found = invitations.find(later, NOW)
    assert found is not None
    assert invitations.latest(solo) == found
    assert set(Invitation.objects.values_list("answer", flat=True)) == {"revoked", ""}


def test_taken_back_there_is_none(token: str, solo: Bond):
    assert invitations.latest(solo) == one()
    invitations.end_all(solo)
    assert invitations.latest(solo) is None
    assert invitations.held(one(), NOW) is None


def test_one_that_was_joined_through_is_not_taken_back(token: str, solo: Bond):
    invitations.answer(one(), "joined")
    invitations.end_all(solo)
    assert one().answer == "joined"


def test_an_answer_is_given_once(token: str):
    invitations.answer(one(), "declined")
    invitations.answer(one(), "joined")
    assert one().answer == "declined"


def test_a_declined_one_is_found_by_its_own_inviter_alone(token: str, ana: Person, ben: Person):
    invitations.answer(one(), "declined")
    assert invitations.find(token, NOW) is None
    assert invitations.find(token, NOW, ben) is None
    assert invitations.find(token, NOW, ana) == one()
    assert invitations.held(one(), NOW) is None


def test_where_both_sit_none_stands(token: str, solo: Bond, ben: Person):
    assert invitations.empty_seat(solo) == solo.seats.get(side=1)
    bonds.take_seat(solo, solo.seats.get(side=1), ben, NOW)
    assert invitations.empty_seat(solo) is None
    assert invitations.find(token, NOW) is None
    assert invitations.held(one(), NOW) is None


def test_where_the_inviter_has_left_none_stands(token: str, solo: Bond, ana: Person):
    bond = bonds.bond_for(ana, solo.key)
    assert bond is not None
    bonds.close_seat(bond, bond.seats.get(side=0), NOW)
    assert invitations.find(token, NOW) is None
