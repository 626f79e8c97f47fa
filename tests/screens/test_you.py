"""You: one's name, light, reason, zone and copy; and leaving."""

import pytest
from django.test import Client
from django.urls import reverse

from tend.trust import journal
from tend.trust.entries import CheckIn, Joined, Left, Message, Note, Promise, Withdrawn
from tend.web import clock
from tend.web.people import pairing
from tend.web.store import invitations, record
from tend.web.store.models import Bond, Person
from tests.screens.rows import opened

from .conftest import page_of, post

pytestmark = pytest.mark.django_db

POSTING = ("called", "theme", "zone")
CANARY = "I hid the letters"


def address(name: str, bond: Bond) -> str:
    return reverse(name, args=[bond.key])


def test_it_shows_my_name_and_the_bond(as_ana: Client, bond: Bond):
    said = page_of(as_ana, address("you", bond))
    assert "You and Ben" in said
    assert "not verified evidence" in said


@pytest.mark.parametrize("name", ["you", "export", "leave", *POSTING])
def test_a_stranger_finds_nothing(as_sam: Client, bond: Bond, name: str):
    assert as_sam.get(address(name, bond)).status_code == 404
    assert post(as_sam, address(name, bond)).status_code == 404


@pytest.mark.parametrize("name", POSTING)
def test_looking_cannot_change_anything(as_ana: Client, bond: Bond, name: str):
    assert as_ana.get(address(name, bond)).status_code == 405


def test_a_new_name_is_a_correction_both_can_see(as_ana: Client, as_ben: Client, ana: Person, ben: Person):
    solo = pairing.begin(ana, "Ben", "Europe/Dublin")
    token = invitations.invite(solo, solo.seats.get(side=0), "", clock.now(), clock.now() + pairing.OPEN_FOR)
    letter = pairing.read(token, ben)
    assert letter
    pairing.join(letter, ben)
    post(as_ana, address("called", solo), name="Anna")
    said = record.load(opened(solo)).for_eyes("ben")
    assert said.called("ana") == "Anna"
    assert [e.what for e in said.standing if e.by == "ana"] == [Joined("Anna")]
    assert "You and Anna" in page_of(as_ben, address("you", solo))


def test_an_empty_name_is_asked_again(as_ana: Client, bond: Bond):
    assert post(as_ana, address("called", bond), name=" ").status_code == 422
    assert [seat.called for seat in opened(bond).seats.all()] == ["Ana", "Ben"]


def test_the_light_follows_the_person(as_ana: Client, as_ben: Client, bond: Bond):
    post(as_ana, address("theme", bond), theme="dark")
    assert 'data-theme="dark"' in page_of(as_ana, address("you", bond))
    assert "data-theme" not in page_of(as_ben, address("you", bond))
    post(as_ana, address("theme", bond), theme="neon")
    assert 'data-theme="dark"' in page_of(as_ana, address("you", bond))


def test_the_zone_is_free_while_nothing_is_counted_in_it(as_ana: Client, solo: Bond, told):
    post(as_ana, address("zone", solo), zone="Asia/Kathmandu")
    assert opened(solo).zone == "Asia/Kathmandu"
    told(solo, "ana", Promise(ref="P1", to="ben"), "I will call")
    assert post(as_ana, address("zone", solo), zone="Europe/Dublin").status_code == 422
    assert opened(solo).zone == "Asia/Kathmandu"


def test_together_the_zone_stays(as_ana: Client, bond: Bond):
    assert post(as_ana, address("zone", bond), zone="Asia/Kathmandu").status_code == 422


def test_the_copy_is_a_journal_of_what_i_may_see(as_ana: Client, bond: Bond, told):
    told(bond, "ana", Note(), "My own thought", private=True)
    told(bond, "ana", Message(), "Good morning")
    told(bond, "ben", CheckIn(safety=4), CANARY, private=True)
    taken = told(bond, "ben", Message(), "Words he took back")
    told(bond, "ben", Withdrawn(taken.name))
    answer = as_ana.get(address("export", bond))
    assert "not-verified-evidence" in answer.headers["Content-Disposition"]
    text = answer.content.decode()
    assert CANARY not in text
    assert "took back" not in text
    reading = journal.read(text)
    assert reading.troubles == ()
    assert [e.words for e in reading.record.entries] == ["My own thought", "Good morning", "", ""]
    assert "not verified evidence" in text


def test_a_withdrawn_word_is_gone_for_both(as_ben: Client, bond: Bond, told):
    taken = told(bond, "ben", Message(), "Words he took back")
    told(bond, "ben", Withdrawn(taken.name))
    assert "took back" not in as_ben.get(address("export", bond)).content.decode()


def test_why_i_am_here_shows_to_nobody_else(as_ana: Client, as_ben: Client, bond: Bond):
    def bens() -> list[int]:
        names = ("today", "record", "repair", "picture", "you", "export")
        return [len(as_ben.get(address(name, bond)).content) for name in names]

    before = bens()
    post(as_ana, "/why", why="hurting")
    assert "I hurt someone" in page_of(as_ana, address("you", bond))
    post(as_ana, address("theme", bond), theme="dark")
    told_ = bens()
    assert told_ == before


def test_leaving_says_first_what_stays(as_ana: Client, bond: Bond):
    said = page_of(as_ana, address("leave", bond))
    assert "stays with Ben" in said
    assert "Take a copy" in said
    page_of(as_ana, address("you", bond))


def test_leaving_is_at_once_and_without_a_reason(as_ana: Client, as_ben: Client, bond: Bond, told):
    told(bond, "ana", Message(), "We said good night")
    assert post(as_ana, address("leave", bond)).headers["Location"] == "/"
    for name in ("today", "record", "picture", "you", "export", "leave"):
        assert as_ana.get(address(name, bond)).status_code == 404
    last = record.load(opened(bond)).entries[-1]
    assert (last.by, last.what, last.words, last.private) == ("ana", Left(), "", False)
    said = page_of(as_ben, address("you", bond))
    assert "Ana has left" in said
    assert "We said good night" in page_of(as_ben, address("record", bond))
    assert "We said good night" not in as_ben.get(address("export", bond)).content.decode()


def test_after_one_left_the_other_writes_alone(bond: Bond, as_ana: Client, told):
    post(as_ana, address("leave", bond))
    assert told(bond, "ben", Message(), "Into the quiet").private


def test_the_page_asks_the_rows_a_few_times_only(
    as_ana: Client, bond: Bond, told, django_assert_max_num_queries
):
    for n in range(30):
        told(bond, "ana", Message(), f"Day {n}")
    page_of(as_ana, address("you", bond))
    with django_assert_max_num_queries(10):
        page_of(as_ana, address("you", bond))
