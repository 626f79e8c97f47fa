"""Ana and Ben on two phones: from a named hurt to the day she ends it, and what may come between."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client
from playwright.sync_api import Page

from tend.trust.entries import Kept, Missed, Seen
from tend.trust.promises import courses
from tend.trust.record import Entry
from tend.trust.repair import Repair, repairs
from tend.web import clock
from tend.web.store import accounts, bonds, record
from tend.web.store.models import Bond, Person
from tests.browser.conftest import OpensPages, axe
from tests.screens.rows import come_in, opened

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY = datetime(2026, 5, 4, 17, 30, tzinfo=UTC)
PICTURES = os.environ.get("TEND_PICTURES", "")
"""A folder to leave a picture of every page in, for somebody who wants to look."""


class Evening:
    """The clock both of them live by: `evening.later(days=3)`."""

    def __init__(self) -> None:
        self.now = MONDAY
        self.travel: Any = None
        self.later()

    def later(self, **span: float) -> None:
        self.now += timedelta(**(span or {"minutes": 1}))
        self.end()
        self.travel = time_machine.travel(self.now, tick=False)
        self.travel.start()

    def end(self) -> None:
        if self.travel:
            self.travel.stop()


class Phone:
    """One person's phone in one bond; every page it meets is looked at with the accessibility rules."""

    def __init__(self, page: Page, person: Person, home: str, *, looks: bool) -> None:
        self.page, self.person, self.home, self.looks, self.taps = page, person, home, looks, 0
        self.shots = 0
        self.met: set[tuple[str, str]] = set()

    def wake(self) -> None:
        """Signed in again, however much time has gone by."""
        client = Client()
        come_in(client, self.person)
        base = self.home.split("/b/")[0]
        cookies = [{"name": name, "value": one.value, "url": base} for name, one in client.cookies.items()]
        self.page.context.add_cookies(cookies)  # type: ignore[arg-type]

    def open(self, path: str = "") -> str:
        self.wake()
        answer = self.page.goto(self.home + path)
        assert answer is not None
        assert answer.status == 200, (path, answer.status)
        return self.look()

    def tap(self, name: str, role: Any = None) -> str:
        """Tap a button or a link by its first words."""
        said = re.compile(rf"^{re.escape(name)}")
        main = self.page.locator("main, .dock")
        found = main.get_by_role(role, name=said) if role else main.get_by_role("button", name=said).or_(
            main.get_by_role("link", name=said)
        )  # fmt: skip
        found.first.click()
        self.page.wait_for_load_state()
        self.taps += 1
        return self.look()

    def choose(self, label: str) -> None:
        self.page.get_by_label(label, exact=True).first.check(force=True)

    def write(self, **fields: str) -> None:
        for name, words in fields.items():
            self.page.locator(f"main [name={name}]").first.fill(words)

    def unfold(self, summary: str) -> None:
        self.page.locator("summary", has_text=summary).first.click()

    def look(self) -> str:
        if PICTURES and self.looks:
            self.shots += 1
            name = f"{self.person.login}-{clock.now():%m%d%H%M}-{self.shots:02}.png"
            self.page.screenshot(path=str(Path(PICTURES) / name), full_page=True)
        place = re.sub(r"(/b/)[^/]+|[?].*", r"\1", self.page.url), self.page.locator("h1").inner_text()
        if self.looks and place not in self.met:
            self.met.add(place)
            assert axe(self.page) == [], self.page.url
        return self.page.locator("main").inner_text()


class Two:
    """Ana, who was hurt, and Ben, on their phones, on one evening after another."""

    def __init__(self, ana: Phone, ben: Phone, bond: Bond, evening: Evening) -> None:
        self.ana, self.ben, self.bond, self.evening = ana, ben, bond, evening

    def repairs(self) -> tuple[Repair, ...]:
        return repairs(record.load(self.bond), clock.now())

    @property
    def state(self) -> str:
        return self.repairs()[0].state

    def page(self, who: Phone, n: int = 0) -> str:
        return who.open(f"repairs/{self.repairs()[n].ref}")


@pytest.fixture
def evening() -> Iterator[Evening]:
    found = Evening()
    yield found
    found.end()


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def two(request: pytest.FixtureRequest, new_page: OpensPages, live_server: Any, evening: Evening) -> Two:
    """Both signed in, and nothing written yet."""
    accounts.first_host("Ruth Kelly", clock.now())
    ana, ben = (accounts.new_person(n.lower(), n, "lantern over water") for n in ("Ana", "Ben"))
    assert ana is not None
    assert ben is not None
    bond = bonds.new_bond(ana, "Ben", "Europe/Dublin", clock.now())
    bonds.take_seat(bond, bond.seats.get(side=1), ben, clock.now())
    bond = opened(bond)
    home = f"{live_server.url}/b/{bond.key}/"
    hers, his = (
        Phone(new_page(java_script_enabled=request.param), who, home, looks=request.param)
        for who in (ana, ben)
    )
    return Two(hers, his, bond, evening)


def named(two: Two, words: str, heavy: str, way: str = "Dishonesty", hidden: bool = True) -> str:
    """Ana names a hurt and brings it to Ben in the same words; what his page says of it."""
    ana = two.ana
    ana.open("ruptures/new")
    first = ana.tap(heavy)
    if heavy in ("It shook me", "The ground gave way"):
        assert "Nothing has to be decided today" in first, "before any form there is one breath"
        assert "textarea" not in ana.page.content()
        ana.tap("Write it down")
    ana.write(words=words)
    ana.page.locator(".way-choice .choice", has_text=way).first.click()
    if hidden:
        ana.choose("Something was hidden from me")
        ana.choose("I found out")
    ana.tap("Keep it, for me alone")
    two.evening.later()
    ana.open("repair")
    ana.tap(words[:20])
    ana.tap("Bring it to Ben")
    ana.tap("See what Ben will read")
    return ana.tap("Share it")


def heard(two: Two) -> None:
    """Ben owns it, Ana tells what it did, Ben gives it back, and it is heard."""
    ana, ben = two.ana, two.ben
    two.page(ben)
    ben.tap("Own what I did")
    ben.write(words="I opened a card and hid the letters from you for a year.")
    ben.tap("Send it to Ana")
    two.evening.later()
    assert "Did you feel heard?" in two.page(ana)
    ana.tap("Yes")
    two.evening.later()
    two.page(ana)
    ana.tap("Tell what it has been like")
    ana.write(words="I asked you in July and you said yes. Now I go through every yes.")
    ana.tap("Tell Ben")
    two.evening.later()
    reflects(two, "You asked me, and I looked at you and lied. Now no yes of mine holds.")
    assert "My guess at how it was for you: Very lonely" in two.page(ana)


def reflects(two: Two, words: str) -> None:
    two.page(two.ben)
    two.ben.tap("Give back what I heard")
    two.ben.write(words=words)
    two.ben.unfold("Add a guess")
    two.ben.write(guess="Very lonely")
    two.ben.tap("Send it to Ana")
    two.evening.later()


def planned(two: Two) -> None:
    """Her answer to the apology becomes two promises, and they become the plan."""
    ana, ben = two.ana, two.ben
    assert "An hour over the accounts, every Sunday" in (two.page(ben), ben.tap("Offer a plan"))[1]
    for n, words in enumerate(("Open all accounts with you", "Text you before I spend over sixty")):
        ben.tap("Turn it into a promise" if n == 0 else "Write another promise first")
        ben.write(words=words, notice="You see it on the table")
        ben.choose("Every week")
        ben.choose(("Sunday", "Wednesday")[n])
        ben.write(weekly_time="18:00")
        ben.tap("Read it once more")
        ben.tap("Offer it to Ana")
        two.evening.later()
    assert ben.page.locator("input[name=promises]:checked").count() == 2, (
        "made for the plan, so they are in it"
    )
    ben.tap("Offer this plan")
    two.evening.later()
    assert "Open all accounts with you" in two.page(ana)
    ana.tap("Yes, let us begin")
    two.evening.later()
    assert two.state == "OBSERVING"


def weeks_go_by(two: Two, fates: str) -> None:
    """Both promises, week by week: kept and seen, or missed and told by Ben."""
    for fate in fates:
        until = two.evening.now + timedelta(weeks=1)
        for course in courses(record.load(two.bond), until):
            for o in course.occasions:
                if (
                    two.evening.now - timedelta(weeks=1) < o.due <= until
                    and not o.entries
                    and o.due > two.evening.now
                ):
                    tell(two, o.key, o.due + timedelta(hours=1), kept=fate == "k")
        two.evening.later(weeks=1)


def tell(two: Two, key: str, at: datetime, *, kept: bool) -> None:
    said = (
        [Entry(at, "ben", Kept(key)), Entry(at, "ana", Seen(key, "yes"))]
        if kept
        else [Entry(at, "ben", Missed(key))]
    )
    with time_machine.travel(at, tick=False):
        for n, entry in enumerate(said):
            record.append(two.bond, entry, f"{key}-{n}")


def in_person(two: Two) -> None:
    """Ben would rather say it; only Ana says that he did, and what would help."""
    two.page(two.ben)
    two.ben.tap("Say sorry")
    two.ben.tap("Say it in person")
    two.ben.write(words="On Sunday, by the river")
    two.ben.tap("Tell Ana that you would")
    two.evening.later(days=2)
    assert "Answer once Ben has said it to you, or never." in two.page(two.ana)
    takes_it_in(two)


def in_writing(two: Two) -> None:
    """Ben writes it, with the six parts in view."""
    two.page(two.ben)
    assert "Six parts of an apology" in two.ben.tap("Say sorry")
    two.ben.write(
        words="I hid it and I lied. You were left alone with it. I am so sad I did. What would help?"
    )
    assert "Read it aloud once" in two.ben.tap("See what Ana will read")
    two.ben.tap("Let it rest")
    two.evening.later(hours=1)
    assert "Your apology has rested" in two.page(two.ben)
    two.ben.tap("Say sorry")
    two.ben.tap("See what Ana will read")
    two.ben.tap("Send it to Ana")
    two.evening.later()
    two.page(two.ana)
    takes_it_in(two)


def takes_it_in(two: Two) -> None:
    two.ana.unfold("What would help")
    two.ana.write(words="An hour over the accounts, every Sunday")
    two.ana.tap("I take it in")
    two.evening.later()


def answered_not_yet(two: Two, words: str) -> None:
    two.evening.later(hours=3)
    two.page(two.ben)
    two.ben.tap("Own what I did")
    two.ben.write(words=words)
    two.ben.tap("Send it to Ana")
    two.evening.later()
    two.page(two.ana)
    two.ana.tap("Not yet")


def looked_back(two: Two) -> str:
    """She chooses a day, eight weeks go by, and it is there."""
    two.page(two.ana)
    two.ana.tap("Choose when to look back")
    assert two.ana.page.locator("input[name=weeks]:checked").count() == 0, "nobody chooses a day for her"
    two.ana.choose("Eight weeks")
    two.ana.tap("Set it")
    weeks_go_by(two, "kkkkkkkk")
    return two.page(two.ana)


def test_from_a_named_hurt_to_the_day_she_ends_it(two: Two) -> None:
    named(two, "I found a card I had never heard of", "The ground gave way")
    two.evening.later(hours=2)
    assert "This step is yours" in two.page(two.ben)
    heard(two)
    two.ana.tap("Yes")
    two.evening.later()
    in_writing(two)
    planned(two)
    seen = looked_back(two)
    assert "In eight of eight weeks something kept was seen." in seen
    assert "The day you chose to look back has come" in seen
    assert "%" not in seen
    taps = two.ana.taps
    two.ana.tap("End this repair")
    ended = two.ana.tap("End it")
    assert two.ana.taps - taps == 2, "two taps, and no word around them"
    assert two.state == "COMPLETED"
    assert "How you came back" in ended
    assert "Ana ended this repair" in two.page(two.ben)
    assert two.ben.tap("What you came through")


def test_a_repair_that_stands_still_asks_nothing_of_her(two: Two) -> None:
    named(two, "You left me alone at the hospital", "It hurt a lot", "Disconnection", hidden=False)
    for words in ("I was busy", "You know how work is", "I said I was there"):
        answered_not_yet(two, words)
    two.evening.later()
    hers = two.page(two.ana)
    assert "Nothing here is owed by you" in hers
    assert {"Pause", "Close", "Go on"} <= set(hers.split("\n"))
    two.ana.tap("Say more")
    two.ana.write(words="I thought I might die, and the phone rang and rang.")
    two.ana.tap("Tell Ben")
    two.evening.later()
    assert "read Ana’s last words aloud" in two.page(two.ben)
    reflects(two, "You thought you might die, and I was not there.")
    two.page(two.ana)
    two.ana.tap("Yes")
    two.evening.later()
    assert "Nothing here is owed by you" not in two.page(two.ana)
    assert "One next step" not in two.page(two.ben)
    assert two.state == "APOLOGY"


def test_what_was_found_out_again_takes_it_back_and_keeps_what_was_seen(two: Two) -> None:
    named(two, "I found a card I had never heard of", "It shook me")
    two.evening.later(hours=2)
    heard(two)
    two.ana.tap("Yes")
    two.evening.later()
    in_person(two)
    planned(two)
    weeks_go_by(two, "kk")
    shared = named(two, "There was a second letter in the car", "It shook me")
    assert len(two.repairs()) == 1, "it is the same repair"
    assert two.state == "RAISED"
    assert "After a deep hurt" in shared
    two.evening.later()
    assert "There was a second letter in the car" in two.page(two.ben)
    assert "What was kept was seen." in two.page(two.ana), "what was watched before stays"


def test_a_sorry_too_soon_is_kept_as_words_and_said_again_later(two: Two) -> None:
    ana, ben = two.ana, two.ben
    named(two, "You forgot the one evening I asked for", "It hurt a lot", "Inconsistency", hidden=False)
    two.evening.later(hours=1)
    two.page(ben)
    assert "kept as plain words" in ben.tap("Say sorry already")
    ben.write(words="I am so sorry about that evening")
    ben.tap("See what Ana will read")
    ben.tap("Send it to Ana")
    two.evening.later()
    assert two.state == "RAISED", "it moves nothing"
    two.page(ana)
    ana.unfold("Read it from the beginning")
    assert "It came before its time" in ana.look()
    heard(two)
    ana.tap("Yes")
    two.evening.later()
    two.page(ben)
    ben.tap("Say sorry")
    ben.unfold("What you wrote before its time")
    assert "I am so sorry about that evening" in ben.look()


def test_a_small_hurt_is_mended_in_a_handful_of_taps(two: Two) -> None:
    ana, ben = two.ana, two.ben
    named(two, "You forgot the bread", "It stung", "Inconsistency", hidden=False)
    two.evening.later(minutes=20)
    ana.taps = ben.taps = 0
    assert "One message is enough" in two.page(ben)
    ben.tap("Say what I did, and that I am sorry")
    ben.write(words="I forgot the bread, and you stood there with the soup. I am sorry.")
    ben.tap("Send it to Ana")
    two.evening.later()
    assert "How did that land?" in two.page(ana)
    ana.tap("I take it in")
    two.evening.later()
    assert two.state == "OBSERVING", "no plan is asked for"
    two.page(ana)
    ana.tap("End this repair")
    ana.tap("End it")
    assert two.state == "COMPLETED"
    assert (ben.taps, ana.taps) == (2, 3)
