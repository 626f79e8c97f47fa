"""Every screen of the made-up couple, as each of them, by day and by night: nobody is shut out."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page

from tend.trust import journal
from tend.web import demo
from tend.web.routes import routes
from tend.web.store import accounts, made_up
from tend.web.store.models import Person
from tests.browser.conftest import OpensPages, axe
from tests.screens.rows import come_in

pytestmark = pytest.mark.django_db(transaction=True)

KEY = "a-made-up-couple"
PUBLIC = ("/help", "/never", "/about", "/ways", "/look")
KINDS_OF_ADDRESS = 2
"""How many screens behind one address are looked at: the first few differ, the rest repeat."""


@pytest.fixture
def couple(db: None, monkeypatch: pytest.MonkeyPatch, settings: Any) -> dict[str, Person]:
    """Nadia and Owen with their half year, at the last thing that fell due."""
    record, now = demo.opened(journal.read(demo.JOURNAL.read_bytes()).record)
    monkeypatch.setattr("tend.web.clock.now", lambda: now)
    settings.MADE_UP, settings.MADE_UP_KEY = True, "a key for this test"
    accounts.first_host("Nobody", now)
    made_up.bring(record, KEY, now)
    return {person.login: person for person in made_up.people()}


def signed_in(page: Page, person: Person, base: str) -> None:
    client = Client()
    come_in(client, person)
    page.context.add_cookies(
        [{"name": name, "value": one.value, "url": base} for name, one in client.cookies.items()]
    )


def address(path: str) -> str:
    """An address without what names one entry in it, so that alike screens are known as alike."""
    for route in routes():
        pattern = re.sub(r"<int:\w+>", r"\\d+", re.sub(r"<str:\w+>", "[^/]+", route.path))
        if re.fullmatch(pattern, path.partition("?")[0]):
            return route.name
    return path


def walk(page: Page, base: str, *, note: set[str]) -> list[str]:
    """Every screen that can be reached from Today, a few of each kind; what the rules find wrong."""
    wrong: list[str] = []
    waiting, met = [f"/b/{KEY}/", *PUBLIC], set[str]()
    count: dict[str, int] = {}
    while waiting:
        path = waiting.pop(0)
        name = address(path)
        if path in met or count.get(name, 0) >= KINDS_OF_ADDRESS:
            continue
        met.add(path)
        count[name] = count.get(name, 0) + 1
        answer = page.goto(base + path)
        assert answer is not None
        assert answer.status == 200, (path, answer.status)
        note.add(name)
        wrong += [f"{path}: {line}" for line in axe(page)]
        wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        wrong += [f"{path}: it scrolls sideways"] if wide else []
        hrefs = page.locator("a[href^='/']").evaluate_all("all => all.map(a => a.getAttribute('href'))")
        waiting += [h.partition("#")[0] for h in hrefs if "/export" not in h and not h.startswith("/static")]
    return wrong


@pytest.mark.parametrize(("login", "scheme"), [("nadia", "dark"), ("owen", "light")])
def test_every_screen_is_open_to_all_and_asks_no_other_machine(
    couple: dict[str, Person], new_page: OpensPages, live_server: Any, login: str, scheme: str
) -> None:
    page = new_page(color_scheme=scheme, is_mobile=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    signed_in(page, couple[login], live_server.url)
    met: set[str] = set()
    assert walk(page, live_server.url, note=met) == []
    assert {"today", "record", "repair", "picture", "you", "promises", "promise-new", "checkin"} <= met
    assert {"rupture-new", "thanks", "message", "write", "promise", "repair-one", "word"} <= met
    assert len(met) >= 25, sorted(met)
    assert asked
    assert [url for url in asked if not url.startswith(live_server.url)] == []


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_hide_leaves_at_once_and_back_shows_nothing(
    couple: dict[str, Person], new_page: OpensPages, live_server: Any, settings: Any, script: bool
) -> None:
    settings.AWAY_URL = f"{live_server.url}/about"
    page = new_page(java_script_enabled=script, is_mobile=False)
    signed_in(page, couple["nadia"], live_server.url)
    page.goto(f"{live_server.url}/b/{KEY}/record")
    assert "money hour" in page.content()
    page.get_by_role("button", name=re.compile("^Hide$")).first.click()
    page.wait_for_url("**/about")
    if script:
        page.keyboard.press("Alt+ArrowLeft")
        page.wait_for_timeout(500)
        assert "money hour" not in page.content()
    assert page.request.get(f"{live_server.url}/b/{KEY}/record").url.startswith(f"{live_server.url}/enter")
