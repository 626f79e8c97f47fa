"""A record an earlier Tend kept in the clear: sealed as its people sign in, and nothing of it lost."""

from __future__ import annotations

import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection
from django.test import Client

from tend.trust import journal
from tend.trust.entries import CheckIn, Kind, Message
from tend.trust.record import Entry
from tend.web import clock
from tend.web.store.models import Bond, Card, Line, Person, Seat
from tests.screens.rows import PASSPHRASE, entries_of, opened

from .conftest import page_of, post

pytestmark = pytest.mark.django_db

KEY = "kept-in-the-clear"
ROWS = ("store_person", "store_bond", "store_seat", "store_line", "store_card")


@pytest.fixture
def earlier(host: str) -> Bond:
    """Ana and Ben as an earlier Tend left them: names, hashes of passphrases, three lines, one private."""
    bond = Bond.objects.create(
        key=KEY, plain_name="ana-and-ben", plain_zone="Europe/Dublin", created_at=clock.now()
    )
    for side, name in enumerate(("Ana", "Ben")):
        person = Person.objects.create(
            login=name.lower(), plain_name=name, plain_why="both", password=make_password(PASSPHRASE)
        )
        Seat.objects.create(
            bond=bond, side=side, person=person, plain_partner=name.lower(), plain_called=name,
            joined_at=clock.now(),
        )  # fmt: skip
    said: list[tuple[str, Kind, str, bool]] = [
        ("ana", Message(), "You hid the debt", False),
        ("ana", CheckIn(safety=2), "", True),
        ("ben", Message(), "I did", False),
    ]
    for n, (by, what, words, private) in enumerate(said, 1):
        entry = Entry(clock.now(), by, what, words, private, id=f"e{n}")
        seat = bond.seats.get(plain_partner=by)
        Line.objects.create(
            bond=bond, n=n, nonce=f"nonce {n}", seat=seat, recorded_at=clock.now(),
            plain_text=journal.line(entry), plain_private=private,
        )  # fmt: skip
    return bond


def enter(login: str) -> Client:
    browser = Client()
    answer = browser.post("/enter", {"login": login, "passphrase": PASSPHRASE})
    assert answer.status_code == 303
    return browser


def lying() -> str:
    with connection.cursor() as rows:
        found = [rows.execute(f"select * from {table}").fetchall() for table in ROWS]
    return str(found)


def test_the_first_to_come_reads_everything_and_their_own_is_sealed_at_once(earlier: Bond):
    ana = enter("ana")
    assert "You hid the debt" in page_of(ana, f"/b/{KEY}/record")
    assert Line.objects.get(n=2).plain_text == ""
    assert Line.objects.get(n=1).plain_text
    assert "safety=2" not in lying()


def test_when_both_were_here_nothing_lies_in_the_clear(earlier: Bond):
    ana, ben = enter("ana"), enter("ben")
    said = lying()
    for word in ("You hid the debt", "I did", "safety", "writes", "Ana", "Ben", "Dublin", "ana-and-ben"):
        assert word not in said, word
    for browser in (ana, ben):
        page = page_of(browser, f"/b/{KEY}/record")
        assert "You hid the debt" in page
        assert "I did" in page
    assert [(e.id, e.words) for e in entries_of(earlier)] == [
        ("e1", "You hid the debt"), ("e2", ""), ("e3", "I did"),
    ]  # fmt: skip
    assert list(Line.objects.order_by("n").values_list("nonce", flat=True)) == [
        "nonce 1",
        "nonce 2",
        "nonce 3",
    ]
    assert Card.objects.filter(bond=earlier).exists()


def test_what_is_written_in_between_keeps_its_order(earlier: Bond):
    ana = enter("ana")
    post(ana, f"/b/{KEY}/note", words="between the two")
    ben = enter("ben")
    post(ben, f"/b/{KEY}/message", words="and after")
    assert [e.words for e in entries_of(earlier)] == [
        "You hid the debt",
        "",
        "I did",
        "between the two",
        "and after",
    ]
    assert "and after" in page_of(ana, f"/b/{KEY}/record")


def test_a_wrong_passphrase_still_opens_nothing(earlier: Bond):
    assert Client().post("/enter", {"login": "ana", "passphrase": "something else"}).status_code == 422
    assert Person.objects.get(login="ana").plain_name == "Ana"


def test_coming_back_later_changes_nothing_more(earlier: Bond):
    enter("ana")
    enter("ben")
    before = lying()
    enter("ana")
    enter("ben")
    assert lying() == before
    assert opened(earlier).zone == "Europe/Dublin"
