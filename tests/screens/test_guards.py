"""The three guards of a screen, laid around a view of our own: who they say may come, how, and with what."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import resolve

from tend.web.people import access
from tend.web.people.access import Here, SignedOut, anyone, member, signed_in
from tend.web.store.models import Bond, Person
from tests.screens.rows import own_of

pytestmark = pytest.mark.django_db


def view(request: HttpRequest, *found: Here | Person, **rest: str) -> HttpResponse:
    """Says what it was handed."""
    names = [one.me if isinstance(one, Here) else one.login for one in found]
    return HttpResponse(" ".join([request.method or "", *names, *rest, *rest.values()]))


def asked(rf: RequestFactory, method: str, path: str = "/", **fields: str) -> HttpRequest:
    request = rf.generic(method, path) if method != "POST" else rf.post(path, fields)
    request.user = AnonymousUser()
    request.resolver_match = resolve(path)
    return request


@pytest.fixture
def as_one(monkeypatch: pytest.MonkeyPatch) -> Callable[[Person | None], None]:
    """Whoever is signed in from now on."""

    def come(person: Person | None) -> None:
        if person:
            own_of(person)
        monkeypatch.setattr(access, "person_of", lambda _: person)

    return come


@pytest.mark.parametrize(("guard", "who"), [(anyone, "anyone"), (signed_in, "signed in"), (member, "member")])
def test_a_screen_says_who_may_come_and_how_and_keeps_its_name(guard, who: str):
    screen = guard("GET", "POST")(view)
    assert (screen.who, screen.methods) == (who, ("GET", "POST"))
    assert screen.__name__ == "view"


def test_anyone_comes_with_what_the_address_says(rf: RequestFactory):
    assert anyone("GET")(view)(asked(rf, "GET"), slug="repair").content == b"GET slug repair"


def test_somebody_signed_in_is_handed_over_and_nobody_is_led_to_the_door(
    rf: RequestFactory, as_one, ana: Person
):
    screen = signed_in("GET", "POST")(view)
    as_one(ana)
    assert screen(asked(rf, "GET"), slug="repair").content == b"GET ana slug repair"
    as_one(None)
    assert screen(asked(rf, "GET", "/why")).headers["Location"] == "/enter?next=%2Fwhy"
    assert screen(asked(rf, "POST")).status_code == 303


def test_a_bond_opens_for_the_two_and_is_not_there_for_a_stranger(
    rf: RequestFactory, as_one, bond: Bond, ben: Person, sam: Person
):
    screen = member("GET")(view)
    as_one(ben)
    assert screen(asked(rf, "GET"), key=bond.key, ref="P1").content == b"GET ben ref P1"
    as_one(sam)
    with pytest.raises(Http404):
        screen(asked(rf, "GET"), key=bond.key)


@pytest.mark.parametrize(
    ("open_to", "method", "status"),
    [
        (("GET",), "GET", 200), (("GET",), "HEAD", 200), (("GET",), "POST", 405), (("GET",), "PUT", 405),
        (("POST",), "POST", 200), (("POST",), "GET", 405), (("POST",), "HEAD", 405),
        (("GET", "POST"), "POST", 200), (("GET", "POST"), "DELETE", 405),
    ],
)  # fmt: skip
def test_a_screen_takes_what_it_says_and_nothing_else(
    rf: RequestFactory, open_to: tuple[str, ...], method: str, status: int
):
    answer = anyone(*open_to)(view)(asked(rf, method))
    assert answer.status_code == status
    if status == 405:
        assert answer.headers["Allow"] == ", ".join(open_to)


def test_who_may_is_asked_before_how(rf: RequestFactory, as_one, bond: Bond, ana: Person, sam: Person):
    screen = member("GET")(view)
    as_one(sam)
    with pytest.raises(Http404):
        screen(asked(rf, "DELETE"), key=bond.key)
    as_one(ana)
    assert screen(asked(rf, "DELETE"), key=bond.key).status_code == 405


def test_words_sent_signed_out_are_carried_and_a_draft_being_read_is_not(
    rf: RequestFactory, as_one, bond: Bond, monkeypatch: pytest.MonkeyPatch
):
    carried = list[str]()

    def carry(request: HttpRequest) -> str:
        carried.append(request.path)
        return "sealed"

    monkeypatch.setattr(access, "carry", carry)
    screen = member("GET", "POST")(view)
    as_one(None)
    with pytest.raises(SignedOut, match="signed out") as out:
        screen(asked(rf, "POST", f"/b/{bond.key}/message", words="half a"), key=bond.key)
    assert out.value.carried == "sealed"
    assert screen(asked(rf, "POST", f"/b/{bond.key}/read", words="half a"), key=bond.key).status_code == 303
    assert screen(asked(rf, "GET", f"/b/{bond.key}/message"), key=bond.key).status_code == 302
    assert carried == [f"/b/{bond.key}/message"]
