"""Who may open what, on every address there is."""

import re
import uuid

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tend.trust.entries import CheckIn, Message, Note
from tend.web.people.access import shape_of
from tend.web.routes import Route, routes
from tend.web.store.models import Bond, Line
from tests.screens.rows import come_in

from .conftest import page_of, post

pytestmark = pytest.mark.django_db

ROUTES = tuple(routes())
OF_A_BOND = tuple(r for r in ROUTES if r.who == "member")


def address(route: Route, key: str) -> str:
    given = {"key": key}
    return re.sub(
        r"<(\w+):(\w+)>", lambda part: given.get(part[2], "1" if part[1] == "int" else "X1"), route.path
    )


def ask(client: Client, route: Route, key: str, method: str):
    fields = {"nonce": uuid.uuid4().hex, "words": "Something", "name": "Somebody"}
    return (
        client.generic(method, address(route, key))
        if method == "GET"
        else client.post(address(route, key), fields)
    )


def test_every_address_says_who_may_and_how():
    for route in ROUTES:
        assert route.who in ("anyone", "signed in", "member")
        assert set(route.methods) <= {"GET", "POST"}
        assert ("<str:key>" in route.path) == (route.who == "member")
    names = [route.name for route in ROUTES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("route", OF_A_BOND, ids=lambda route: route.name)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_to_a_stranger_no_bond_exists(as_sam: Client, bond: Bond, route: Route, method: str):
    before = Line.objects.count()
    answer = ask(as_sam, route, bond.key, method)
    nothing = ask(as_sam, route, "no-such-bond", method)
    assert answer.status_code == nothing.status_code == 404
    assert Line.objects.count() == before


@pytest.mark.parametrize("route", OF_A_BOND, ids=lambda route: route.name)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_signed_out_every_bond_leads_to_the_door(as_nobody: Client, bond: Bond, route: Route, method: str):
    answer = ask(as_nobody, route, bond.key, method)
    nothing = ask(as_nobody, route, "no-such-bond", method)
    assert answer.status_code == nothing.status_code == (302 if method == "GET" else 303)
    assert answer.headers["Location"].replace(bond.key, "no-such-bond") == nothing.headers["Location"]
    assert answer.headers["Location"].startswith("/enter")


@pytest.mark.parametrize("route", [r for r in OF_A_BOND if "GET" in r.methods], ids=lambda route: route.name)
def test_looking_at_a_screen_writes_nothing(as_ana: Client, bond: Bond, route: Route):
    before = Line.objects.count()
    assert as_ana.get(address(route, bond.key)).status_code in (200, 302, 303, 404)
    assert Line.objects.count() == before


@pytest.mark.parametrize("route", [r for r in OF_A_BOND if "GET" in r.methods], ids=lambda route: route.name)
def test_what_is_private_reaches_nobody_else(as_ben: Client, bond: Bond, route: Route, told):
    told(bond, "ana", Message(), "Good morning")
    before = _masked(as_ben.get(address(route, bond.key)).content.decode())
    told(bond, "ana", CheckIn(safety=2), "the letters under the stairs", private=True)
    told(bond, "ana", Note(), "the letters under the stairs", private=True)
    after = _masked(as_ben.get(address(route, bond.key)).content.decode())
    assert "under the stairs" not in after
    assert after == before


def _masked(page: str) -> str:
    """A page without what is new on each showing."""
    return re.sub(r'value="\w{64}"|"X-CSRFToken":"\w+"|name="nonce" value="\w{32}"', "", page)


def test_headers_keep_pages_off_the_device_and_out_of_frames(as_ana: Client, bond: Bond):
    for there in ("/help", f"/b/{bond.key}/you", "/nowhere"):
        headers = as_ana.get(there).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "geolocation=()" in headers["Permissions-Policy"]
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy


def test_cookies_are_for_this_site_and_no_script(as_nobody: Client, ana):
    answer = as_nobody.post("/enter", {"login": "ana", "passphrase": "lantern over water"})
    cookie = answer.cookies["session"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert settings.DEBUG is False


def test_trouble_on_our_side_says_nothing_of_what_was_sent(bond: Bond, ana, monkeypatch, capfd):
    from tend.web.screens import answer

    def broken(*_: object, **__: object):
        raise ValueError("the letters under the stairs")

    monkeypatch.setattr(answer, "_who", broken)
    browser = Client(raise_request_exception=False)
    come_in(browser, ana)
    reply = browser.get(f"/b/{bond.key}/you?canary=stairs")
    assert reply.status_code == 500
    said = reply.content.decode() + "".join(capfd.readouterr())
    assert "stairs" not in said
    assert "Traceback" not in said
    assert bond.key not in said


def test_nothing_here_is_said_in_words(as_ana: Client):
    answer = as_ana.get("/nowhere")
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.content.decode()


def test_there_is_no_room_behind_the_rooms(as_ana: Client):
    assert as_ana.get("/admin/").status_code == 404


def test_a_form_without_its_nonce_is_refused_with_its_words(as_ana: Client, bond: Bond):
    answer = as_ana.post(reverse("message", args=[bond.key]), {"words": "I kept thinking of it"})
    assert answer.status_code == 422
    assert "I kept thinking of it" in answer.content.decode()


def test_the_bond_opens_for_both(as_ana: Client, as_ben: Client, bond: Bond):
    for browser in (as_ana, as_ben):
        page_of(browser, reverse("you", args=[bond.key]))
    assert post(as_ana, reverse("theme", args=[bond.key]), theme="dark").status_code == 303


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.name}-{'-'.join(route.methods)}")
def test_an_address_takes_what_it_says_and_nothing_else(as_ana: Client, bond: Bond, route: Route):
    before = Line.objects.count()
    for method in ("GET", "POST", "HEAD", "PUT", "DELETE"):
        open_to = method in route.methods or (method == "HEAD" and "GET" in route.methods)
        if not open_to:
            answer = as_ana.generic(method, address(route, bond.key))
            assert answer.status_code == 405, method
            assert answer.headers["Allow"] == ", ".join(route.methods)
    assert Line.objects.count() == before


def test_a_look_at_the_headers_alone_is_a_look(as_ana: Client, bond: Bond):
    answer = as_ana.head(f"/b/{bond.key}/record")
    assert answer.status_code == 200
    assert answer.content == b""


def test_signed_out_a_small_tap_leads_to_the_door_and_a_reading_of_a_draft_to_nothing(
    as_nobody: Client, bond: Bond
):
    small = {"HX-Request": "true"}
    tapped = as_nobody.get(f"/b/{bond.key}/record", headers=small)
    assert (tapped.status_code, dict(tapped.items())["HX-Redirect"]) == (200, "/enter")
    read = as_nobody.post(f"/b/{bond.key}/read", {"words": "half a"}, headers=small)
    assert read.status_code == 204


def test_signed_out_the_way_back_goes_along_for_a_page_and_never_for_a_form(as_nobody: Client, bond: Bond):
    page = as_nobody.get(f"/b/{bond.key}/record?show=mine")
    assert (page.status_code, page.headers["Location"]) == (
        302,
        f"/enter?next=%2Fb%2F{bond.key}%2Frecord%3Fshow%3Dmine",
    )
    form = as_nobody.post(f"/b/{bond.key}/read", {"words": ""})
    assert (form.status_code, form.headers["Location"]) == (303, "/enter")


def test_the_two_stand_in_a_circle_and_a_square(bond: Bond):
    mine, theirs = (seat for seat in bond.seats.all())
    assert (shape_of(mine), shape_of(theirs)) == ("circle", "square")
