"""Ana and Ben, each on their own phone: from the wizard to a promise kept, seen and in the picture."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from playwright.sync_api import Page, expect

from tend.trust.entries import Accepted, Kept, Promise, Seen
from tend.web.routes import routes
from tend.web.store import accounts, bonds, record
from tend.web.store.models import Bond
from tests.browser.conftest import OpensPages, axe
from tests.screens.rows import come_in, opened

pytestmark = pytest.mark.django_db(transaction=True)

PASSPHRASE = "lantern over water"
CANARY = "I went through every drawer again"
MONDAY = datetime(2026, 5, 4, 18, 30, tzinfo=UTC)


class Thumb:
    """One person's phone: counts the taps, and looks at every page it meets with the accessibility rules."""

    def __init__(self, page: Page, base: str, *, looks: bool) -> None:
        self.page, self.base, self.looks, self.taps = page, base, looks, 0

    def open(self, path: str) -> None:
        self.page.goto(path if path.startswith("http") else self.base + path)
        self.look()

    def tap(self, name: str | re.Pattern[str], role: Any = "button") -> None:
        self.page.get_by_role(role, name=name).first.click()
        self.settle()
        self.taps += 1
        self.look()

    def settle(self) -> None:
        """Wait until the page, or the piece of it that was tapped, has been answered."""
        self.page.wait_for_load_state()
        expect(self.page.locator("[aria-busy=true]")).to_have_count(0)

    def fill(self, **fields: str) -> None:
        for name, words in fields.items():
            self.page.locator(f"[name={name}]").first.fill(words)

    def look(self) -> None:
        if self.looks:
            assert axe(self.page) == [], self.page.url

    def enter(self, login: str) -> None:
        self.open("/enter")
        self.fill(login=login, passphrase=PASSPHRASE)
        self.tap(re.compile("^(Enter|Sign in|Go in|Open)"))

    @property
    def words(self) -> str:
        return self.page.locator("main").inner_text()


def pages_within(thumb: Thumb, start: str) -> dict[str, str]:
    """Everything a person can fetch by following links from a page, with what each page holds."""
    found: dict[str, str] = {}
    waiting = [start]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        answer = thumb.page.request.get(thumb.base + path)
        if answer.status == 404:
            continue
        found[path] = answer.text()
        links = re.findall(r'href="(/[^"#]*)', found[path])
        waiting += [link for link in links if not link.startswith("/static") and link not in found]
    return found


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_promise_is_made_kept_seen_and_moves_the_picture(
    new_page: OpensPages, live_server: Any, script: bool
) -> None:
    with time_machine.travel(MONDAY, tick=True):
        ana = Thumb(new_page(java_script_enabled=script), live_server.url, looks=script)
        ben = Thumb(new_page(java_script_enabled=script), live_server.url, looks=script)
        key = ana_begins(ana)
        assert ana.taps <= 8, "first value within eight taps of the wizard"
        ben_joins(ana, ben, key)
        ben_promises(ben, key)
        ana.open(f"/b/{key}/")
        ana.tap(re.compile("Yes|Accept|take it", re.IGNORECASE))
        before = picture_of(ana, key)
    with time_machine.travel(MONDAY + timedelta(days=1, hours=1), tick=True):
        ben.enter("ben")
        ben.open(f"/b/{key}/")
        keep_twice(ben, key)
        ana.enter("ana")
        ana.open(f"/b/{key}/")
        ana.tap(re.compile("^Yes"))
        after = picture_of(ana, key)
        assert before != after
        assert "Ring you at lunch" in after
        the_reason_names_the_promise(ana)
        nothing_of_hers_reaches_him(ben, key)
        a_stranger_finds_nothing(key)


def ana_begins(ana: Thumb) -> str:
    """The wizard, why she is here, and the first check-in with a line of her own."""
    ana.open("/")
    ana.fill(name="Ana", login="ana", passphrase=PASSPHRASE, again=PASSPHRASE)
    ana.tap("Go on")
    ana.tap(re.compile("^Someone hurt me"))
    ana.fill(other="Ben", zone="Europe/Dublin")
    ana.tap("Begin")
    ana.tap(re.compile("^Uneasy"))
    ana.tap(re.compile("^Some way off"))
    ana.tap(re.compile("^Yes, I wondered"))
    ana.fill(words=CANARY)
    ana.tap(re.compile("^Done"))
    key = re.search(r"/b/([^/]+)/", ana.page.url)
    assert key
    return key[1]


def ben_joins(ana: Thumb, ben: Thumb, key: str) -> None:
    """By link: readable before joining, and without a word of what was before."""
    ana.open(f"/b/{key}/invite")
    ana.tap("Make the invitation")
    link = ana.page.locator("input[readonly], main input").first.input_value()
    ben.open(link)
    assert "Ana" in ben.words
    assert CANARY not in ben.page.content()
    ben.tap("Join")
    ben.fill(name="Ben", login="ben", passphrase=PASSPHRASE, again=PASSPHRASE)
    ben.tap("Join")
    ben.tap(re.compile("^I hurt someone"))


def ben_promises(ben: Thumb, key: str) -> None:
    """One promise, once, read over before it is given."""
    ben.open(f"/b/{key}/promises/new")
    ben.fill(words="Ring you at lunch", notice="Your phone rings at one")
    ben.page.locator("input[name=when][value=once]").check(force=True)
    ben.fill(day="2026-05-05", time="13:00")
    ben.tap("Read it once more")
    expect(ben.page.locator("main")).to_contain_text("Ana will read")
    ben.tap("Offer it to Ana")


def keep_twice(ben: Thumb, key: str) -> None:
    """Ben taps Done; the same form sent a second time makes no second entry."""
    form = ben.page.locator("form[action*='/keep']").first
    fields = {i["name"]: i["value"] for i in form.locator("input").evaluate_all(
        "all => all.map(i => ({name: i.name, value: i.value}))"
    )}  # fmt: skip
    button = form.locator("button").first
    fields |= {button.get_attribute("name") or "how": button.get_attribute("value") or "in-time"}
    address = form.get_attribute("action") or ""
    button.click()
    ben.settle()
    expect(ben.page.locator("main")).to_contain_text(re.compile("written down|kept", re.IGNORECASE))
    again = ben.page.request.post(
        ben.base + address, form=fields, headers={"Referer": ben.base}, max_redirects=0
    )
    assert again.status in (200, 303)
    kinds = [type(e.what) for e in record.load(opened(Bond.objects.get(key=key))).entries]
    assert kinds.count(Kept) == 1
    assert kinds.count(Promise) == kinds.count(Accepted) == 1


def picture_of(thumb: Thumb, key: str) -> str:
    thumb.open(f"/b/{key}/picture")
    return thumb.words


def the_reason_names_the_promise(ana: Thumb) -> None:
    ana.page.get_by_role("link", name=re.compile("Ring you at lunch")).first.click()
    ana.page.wait_for_load_state()
    ana.look()
    assert "Ring you at lunch" in ana.words
    key = re.search(r"/b/([^/]+)/", ana.page.url)
    assert key
    entries = record.load(opened(Bond.objects.get(key=key[1]))).entries
    assert [e for e in entries if isinstance(e.what, Seen)]


def nothing_of_hers_reaches_him(ben: Thumb, key: str) -> None:
    held = pages_within(ben, f"/b/{key}/")
    assert len(held) > 15
    assert [path for path, text in held.items() if CANARY in text] == []


def a_stranger_finds_nothing(key: str) -> None:
    """Signed in with a bond of their own, somebody else gets 404 on every address of this one."""
    sam = accounts.new_person("sam", "Sam", PASSPHRASE)
    assert sam is not None
    bonds.new_bond(sam, "Kit", "Europe/Dublin", MONDAY)
    client = Client()
    come_in(client, sam)
    for route in routes():
        if route.who != "member":
            continue
        path = re.sub(r"<\w+:\w+>", "1", route.path.replace("<str:key>", key))
        for method in route.methods:
            assert client.generic(method, path).status_code == 404, (method, path)
