"""Two worlds that differ only in what Ana does for herself: to Ben they are one, byte for byte."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.test import Client

from tend.trust.entries import (
    Accepted,
    Aftermath,
    Boundary,
    CheckIn,
    Draft,
    Enjoyed,
    GoesOn,
    Joined,
    Kind,
    LoadWeighed,
    Log,
    Message,
    Need,
    NewInformation,
    Note,
    OpennessAsked,
    OwnPage,
    Paced,
    Pause,
    Pledge,
    Promise,
    PutAway,
    Quiet,
    RepairStep,
    Rupture,
    Seen,
    SetAside,
    Telling,
    Thanks,
    Withdrawn,
)
from tend.trust.errors import Refused
from tend.trust.promises import courses
from tend.trust.record import Entry
from tend.trust.repair import repairs
from tend.web import clock
from tend.web.routes import Route, routes
from tend.web.store import accounts, bonds, invitations, record
from tend.web.store.models import Bond, Sitting
from tests.screens.rows import PASSPHRASE, come_in, entries_of, opened, person_called

from .inhabited import address, masked, nonce_from

pytestmark = pytest.mark.django_db

DAYS, ACTS = 4, 3
"""How long a life is, and what is done aloud in a day; after each act it is looked at: a world of its own."""
LIVES = max(1, int(os.environ.get("TEND_PAIRS", "24")) // (DAYS * ACTS))
"""How many lives the pairs of worlds make; a longer run takes as many as one likes."""
SHARE = 3
"""Of what Ben can open he opens one in three, drawn anew at every look; of what he can send, one in nine."""
SECRET = "the letters under the stairs"
BEGAN = datetime.fromisoformat("2026-03-02T08:00+00:00")
OF_A_BOND = [route for route in routes() if route.who == "member"]
ENDS = ("leave", "called", "zone")
"""What Ben does not send while he looks around: it would change what he looks at."""
DRAWN = ("second-app", "six-words")
"""Pages made of what is drawn by chance in each world: an app's secret, and both people's keys."""


@dataclass
class World:
    """One bond and its two browsers."""

    bond: Bond
    ana: Client
    ben: Client
    letter: str = ""
    token: str = ""
    drawn: dict[str, str] = field(default_factory=dict)
    nonces: list[str] = field(default_factory=list)

    def come_back(self) -> None:
        """Both are signed in: their sessions end of themselves between two days."""
        Sitting.objects.all().delete()
        for browser, login in ((self.ana, "ana"), (self.ben, "ben")):
            browser.cookies.clear()
            come_in(browser, person_called(login))

    def send(self, who: str, path: str, chance: random.Random, **fields: Any) -> Any:
        """A form one of the two sends; what Ana keeps to herself leaves its nonce behind."""
        nonce = nonce_from(chance)
        if who == "ana":
            self.nonces.append(nonce)
        there = path if path.startswith("/") else f"/b/{self.bond.key}/{path}"
        return getattr(self, who).post(there, {"nonce": nonce, **fields})

    def write(self, by: str, what: Kind, chance: random.Random, words: str = "", **more: Any) -> None:
        """An entry no screen writes yet, straight into the record; a refusal leaves it unwritten."""
        with suppress(Refused):
            record.append(opened(self.bond), Entry(clock.now(), by, what, words, **more), nonce_from(chance))

    @property
    def entries(self) -> list[Entry]:
        """Everything that is written."""
        return list(entries_of(self.bond))

    def both(self, *kinds: type[Kind], by: str = "") -> list[Entry]:
        """What both may see, of these kinds and by this one; the same in both worlds."""
        seen = record.load(opened(self.bond)).for_eyes("ben").standing
        return [e for e in seen if not e.private and isinstance(e.what, kinds) and by in ("", e.by)]

    def hidden(self) -> list[str]:
        """All names of what Ben may not see."""
        return sorted({n for e in self.entries if not e.seen_by("ben") for n in (e.name, e.handle)} - {""})


Act = Callable[[World, random.Random], object]


def one(chance: random.Random, *of: Any) -> Any:
    return chance.choice(of)


# ---- what Ana does for herself -------------------------------------------------------------


def notes(w: World, c: random.Random) -> None:
    w.send("ana", "note", c, words=SECRET)


def checks_in(w: World, c: random.Random) -> None:
    answers = {
        "safety": one(c, "1", "4", "10"),
        "connection": one(c, "", "7"),
        "wondered": one(c, "yes", "no"),
    }
    kept = w.send("ana", "checkin", c, **answers).headers["Location"]
    if c.random() < 0.5:
        w.send("ana", kept, c, hope="7", words=SECRET)


def is_hurt(w: World, c: random.Random) -> None:
    hurt = {"stage": "write", "way": one(c, "dishonesty", "disconnection"), "harm": one(c, "1", "5")}
    kept = w.send("ana", "ruptures/new", c, words=SECRET, how="discovered", hidden="on", **hurt).headers[
        "Location"
    ]
    if c.random() < 0.5:
        w.send("ana", kept.removesuffix("/kept") + "/change", c, words=SECRET + ", again", **hurt)


def needs(w: World, c: random.Random) -> None:
    w.send("ana", "need", c, words=SECRET, met=one(c, "yes", "no", ""))


def mends_her_own(w: World, c: random.Random) -> None:
    mine = [e for e in w.entries if e.private and e.by == "ana"]
    if mine:
        entry = c.choice(mine)
        w.send(
            "ana",
            f"entries/{entry.name}/{one(c, 'withdraw', 'correct', 'answer')}",
            c,
            words=SECRET,
            answer="no",
        )


def chooses(w: World, c: random.Random) -> None:
    w.send("ana", "you/theme", c, theme=one(c, "dark", "light", ""))
    w.send("ana", "/why", c, why=one(c, "hurt", "hurting", "both", "looking"))
    w.send("ana", "left", c)


def looks_around(w: World, c: random.Random) -> None:
    for route in c.sample([r for r in OF_A_BOND if "GET" in r.methods], 4):
        w.ana.get(address(route, w.bond.key, ref="P1", name="C1", step="raised", n="1"))


def goes_and_comes(w: World, c: random.Random) -> None:
    w.send("ana", one(c, "/hide", "/out"), c)
    w.ana.post("/enter", {"login": "ana", "passphrase": "not this one at all"})
    w.ana.post("/enter", {"login": "ana", "passphrase": PASSPHRASE})


def keeps_to_herself(w: World, c: random.Random) -> None:
    """Kinds no screen writes yet, and answers to what both know that are for her alone."""
    due = clock.now() + timedelta(days=2)
    kinds: list[Kind] = [
        Quiet(on=c.random() < 0.5), Draft("D1", "an apology"), Log("calls", 4, 2), Telling("L9", "feeling"),
        Boundary("B9", "limit"), Thanks("T9"), Need("N9"), Pause("U9"), CheckIn("C9", safety=1),
        Rupture("R9", "ben", "disrespect", 4), Promise("P9", "ben", due=due), Message(), Note(),
        RepairStep("Q9", "named", ruptures=("R9",), draft="D1"), Aftermath("B9", 1, "punished"),
    ]  # fmt: skip
    kinds += [
        Paced("monthly"), SetAside("consistency.0"), PutAway(), OwnPage("needs"), LoadWeighed(1, 1, 1),
        Enjoyed("E9"), Pledge("S9"), OpennessAsked("W9"),
    ]  # fmt: skip
    kinds += [Note(about=e.name) for e in w.both(*SPOKEN, by="ben")[-2:]]
    for what in c.sample(kinds, 4):
        w.write("ana", what, c, SECRET, private=True)


def thinks_again(w: World, c: random.Random) -> None:
    """What both know, taken back, put right or answered for her alone; after it she says no more aloud."""
    mine = w.both(*SPOKEN, by="ana")
    kinds: list[Kind] = [Withdrawn(e.name) for e in mine[-2:]]
    kinds += [GoesOn(e.handle, "yes") for e in w.both(Rupture)]
    kinds += [NewInformation(e.handle) for e in w.both(Rupture)] + [
        Accepted(e.handle) for e in w.both(Promise)
    ]
    kinds += [Seen(key, "no") for key in open_keys(w, "ben")[:2]]
    kinds += [RepairStep(r.ref, "heard_answer", answer="yes", draft="D1") for r in public_repairs(w)]
    for what in kinds:
        w.write("ana", what, c, SECRET, private=True)
    for e in mine[-2:]:
        w.write("ana", replace(e.what), c, SECRET, private=True, instead=e.name)


def thinks_of_telling(w: World, c: random.Random) -> None:
    said = {"words": SECRET, "left": SECRET, "choices": SECRET, "heat": one(c, "2", "9")}
    w.send("ana", "tell/think", c, **said)
    w.send("ana", "tell", c, stage="form", words=SECRET)
    w.send("ana", "whole", c, answer=one(c, "yes", "no", "unsure"), words=SECRET)


def says_how_it_was(w: World, c: random.Random) -> None:
    """How a limit of hers was met and how it is since, and whether what she told was used against her."""
    for e in w.both(Boundary, Telling, by="ana")[-2:]:
        answer = one(c, "pressed", "honoured", "after-punished", "after-fine")
        w.send("ana", f"entries/{e.name}/answer", c, answer=answer, words=SECRET)
        w.send("ana", f"entries/{e.name}/used", c, harm=one(c, "4", "5"), words=SECRET)


def steps_back(w: World, c: random.Random) -> None:
    w.send("ana", "step-back", c, answer=one(c, "yes", "yes", "no"))
    w.ana.get(f"/b/{w.bond.key}/")
    w.ana.get(f"/b/{w.bond.key}/repair")


def asks_herself(w: World, c: random.Random) -> None:
    """The five questions, signed in and signed out, and the ways that lead to them."""
    answers = {
        name: one(c, "yes", "no", "unsure", "") for name in ("afraid", "free", "hurt", "watched", "life")
    }
    for browser in (w.ana, Client()):
        browser.get("/help")
        browser.post("/safety", answers)
    w.ana.get("/step-back")


def reads_a_draft(w: World, c: random.Random) -> None:
    """A draft that frightens, read with the coach; then one that Tend does not carry."""
    w.send("ana", "read", c, words=one(c, "I want to die", "I am afraid of what you will do", SECRET))
    w.send("ana", "message", c, words="Tell anyone and I will hurt you")


def leaves_it_for_a_while(w: World, c: random.Random) -> None:
    w.send("ana", "pace", c, often=one(c, "never", "daily", "monthly"), quiet_from="20", quiet_until="10")


FOR_HERSELF: tuple[Act, ...] = (
    notes, checks_in, is_hurt, needs, mends_her_own, chooses, looks_around, goes_and_comes, keeps_to_herself,
    keeps_to_herself, thinks_of_telling, steps_back, steps_back, asks_herself, reads_a_draft,
    leaves_it_for_a_while,
)  # fmt: skip


# ---- what both know ------------------------------------------------------------------------

SPOKEN = (Message, Thanks, Telling, Promise, Rupture, Boundary, Pause, RepairStep, CheckIn)


def open_keys(w: World, keeper: str) -> list[str]:
    seen = record.load(w.bond).for_eyes("ben")
    return [o.key for c in courses(seen, clock.now()) if c.keeper == keeper and not c.entry.private
            for o in c.occasions if o.fact in ("to-come", "due", "overdue")]  # fmt: skip


def public_repairs(w: World) -> list[Any]:
    seen = record.load(w.bond).for_eyes("ben")
    shared = replace(seen, entries=tuple(e for e in seen.entries if not e.private))
    return list(repairs(shared, clock.now()))


def says(w: World, c: random.Random) -> None:
    who = one(c, "ana", "ben")
    path, more = one(
        c, ("message", {}), ("thanks", {}), ("tell", {"kind": "fact", "how": "asked"}),
        ("limit", {"kind": "no"}), ("pause", {"back": "60"}), ("need", {"share": "on", "met": "partly"}),
    )  # fmt: skip
    w.send(who, path, c, words=f"Something {who} says aloud", **more)


def promises(w: World, c: random.Random) -> None:
    who = one(c, "ana", "ben")
    day = (clock.now() + timedelta(days=c.randint(1, 4))).date().isoformat()
    when = one(c, {"when": "open"}, {"when": "once", "day": day, "time": "18:00"},
               {"when": "weekly", "weekdays": ["TU", "FR"], "weekly_time": "19:30"})  # fmt: skip
    if sum(e.by == who for e in w.both(Promise)) < 3:
        w.send(who, "promises/new", c, step="offer", words=f"Something {who} will do", **when)


def answers(w: World, c: random.Random) -> None:
    keeper, other = one(c, ("ana", "ben"), ("ben", "ana"))
    for e in w.both(Promise, by=keeper)[-1:]:
        w.send(other, f"promises/{e.handle}/{one(c, 'accept', 'accept', 'decline')}", c)
    for key in open_keys(w, keeper)[:1]:
        w.send(keeper, f"occasions/{key}/{one(c, 'keep', 'miss')}", c, how="in-time")
        w.send(other, f"occasions/{key}/{one(c, 'see', 'excuse', 'try')}", c, answer="yes")


def shares(w: World, c: random.Random) -> None:
    """A check-in and a hurt of Ana's: first for herself, in both worlds, and then for both."""
    if c.random() < 0.5:
        kept = w.send("ana", "checkin", c, safety="4", connection="4", wondered="no").headers["Location"]
        w.send("ana", f"{kept}/share", c)
        return
    hurt = {"stage": "write", "way": "disrespect", "harm": one(c, "2", "5"), "words": "For myself first"}
    kept = w.send("ana", "ruptures/new", c, **hurt).headers["Location"].removesuffix("/kept")
    w.send("ana", f"{kept}/share", c, stage="send", words="What I want you to know", within="72")


STEPS = (
    ("ben", "acknowledged", ""),
    ("ana", "heard_answer", "yes"),
    ("ana", "impact", ""),
    ("ben", "reflected", ""),
    ("ben", "paused", ""),
)


def walks_back(w: World, c: random.Random) -> None:
    for r in public_repairs(w)[-1:]:
        for who, step, answer in STEPS:
            if c.random() < 0.5:
                w.send(who, f"repairs/{r.ref}/steps/{step}", c, words="Said aloud", answer=answer, hours="3")


def takes_back(w: World, c: random.Random) -> None:
    who = one(c, "ana", "ben")
    for e in w.both(Message, Thanks, Telling, by=who)[-1:]:
        w.send(who, f"entries/{e.name}/{one(c, 'withdraw', 'correct')}", c, words="Said otherwise")


def ben_alone(w: World, c: random.Random) -> None:
    w.send("ben", "note", c, words="Ben for himself")
    w.send("ben", "need", c, words="Ben for himself", met="no")


ALOUD: tuple[Act, ...] = (
    says,
    says,
    promises,
    promises,
    answers,
    answers,
    shares,
    walks_back,
    takes_back,
    ben_alone,
)


# ---- living through a world ----------------------------------------------------------------


@dataclass(frozen=True)
class Findings:
    """Everything Ben found, by what he asked for; and the names Ana's secrets have."""

    found: dict[str, str]
    hidden: tuple[str, ...]
    nonces: tuple[str, ...]


@contextmanager
def undone() -> Iterator[None]:
    """What happens in here leaves no row behind, neither in the record nor beside the keys."""
    with transaction.atomic(), transaction.atomic(using="keys"):
        yield
        transaction.set_rollback(True)
        transaction.set_rollback(True, using="keys")


def lived(seed: int, secrets: list[Findings], *, in_private: bool) -> list[Findings]:
    """Live through a life, and let Ben look at each world of it; afterwards nothing of it is left."""
    found = list[Findings]()
    with undone(), time_machine.travel(BEGAN, tick=False) as wall:
        w = _begun(seed, wall, in_private=in_private)
        for n in range(DAYS * ACTS):
            now, c = BEGAN + timedelta(days=1 + n // ACTS, hours=3 * (n % ACTS)), random.Random(f"{seed} {n}")
            wall.move_to(now)
            for _ in range(c.randint(0, 3) if in_private else 0):
                w.come_back()
                c.choice(FOR_HERSELF)(w, c)
            wall.move_to(now + timedelta(hours=1))
            _aloud(w, f"{seed} {n}", in_private=in_private)
            if in_private and n == DAYS * ACTS - 1:
                _at_last(w, seed)
            told = secrets[n] if secrets else Findings({}, tuple(w.hidden()), tuple(w.nonces))
            with undone():
                found.append(replace(told, found=_all_ben_finds(w, f"{seed} {n}", told)))
    return found


def _at_last(w: World, seed: int) -> None:
    """What ends her saying anything aloud."""
    c = random.Random(f"{seed} last")
    says_how_it_was(w, c)
    thinks_again(w, c)
    w.send("ana", "step-back", c, answer=one(c, "yes", "no"))


def _aloud(w: World, seed: str, *, in_private: bool) -> None:
    """Something both will know; whoever has stepped back comes back before they say it."""
    w.come_back()
    if in_private:
        w.send("ana", "step-back", random.Random(f"{seed} back"), answer="no")
    c, kept = random.Random(f"{seed} aloud"), len(w.nonces)
    c.choice(ALOUD)(w, c)
    del w.nonces[kept:]


def _begun(seed: int, wall: Any, *, in_private: bool) -> World:
    """Ana began alone; Ben came by a letter."""
    accounts.first_host("Ruth Kelly", clock.now())
    ana, _ = (accounts.new_person(name.lower(), name, PASSPHRASE) for name in ("Ana", "Ben"))
    assert ana
    solo = bonds.new_bond(ana, "Ben", "Europe/Dublin", clock.now())
    w = World(solo, Client(), Client())
    w.come_back()
    c = random.Random(f"{seed} alone")
    if in_private:
        for act in (notes, is_hurt, needs, checks_in, c.choice((goes_and_comes, chooses))):
            act(w, c)
        w.send("ana", "promises/new", c, step="offer", words=SECRET, when="open")
        w.send("ana", "repairs/offer", c, words=SECRET)
        w.send("ana", "message", c, words=SECRET)
    wall.shift(timedelta(hours=1))
    w.come_back()  # after an hour both had been signed out
    w.token = invitations.invite(
        solo, solo.seats.get(side=0), "One place for both", clock.now(), clock.now() + timedelta(7)
    )
    w.letter = _plain(w, w.ben.get(f"/i/{w.token}"))
    assert w.ben.post(f"/i/{w.token}/join").status_code == 303
    # Drawn by chance in either world, and told apart from nothing else.
    w.drawn |= {e.name: f"{e.by}-joined" for e in w.entries if isinstance(e.what, Joined) and not e.private}
    return w


def _all_ben_finds(w: World, seed: str, told: Findings) -> dict[str, str]:
    found = {"letter": w.letter}
    for url in _addresses(w, seed, told):
        found[url] = _plain(w, w.ben.get(url))
    for n, (url, form) in enumerate(_forms(w, seed, told)):
        found[f"{n} POST {url} {form}"] = _plain(w, w.ben.post(url.replace("KEY", w.bond.key), form))
    after = ("", "record", "repair", "picture", "promises", "you/export")
    for name in random.Random(f"{seed} after").sample(after, SHARE):
        found[f"after {name}"] = _plain(w, w.ben.get(f"/b/{w.bond.key}/{name}"))
    return {_same(w, url): said for url, said in found.items()}


def _same(w: World, text: str) -> str:
    """A text without what was drawn by chance when the bond began."""
    for name, called in {w.bond.key: "KEY", w.token or "-": "TOKEN", **w.drawn}.items():
        text = text.replace(name, called) if len(name) > 1 else text
    return text


def _plain(w: World, answer: Any) -> str:
    return _same(w, f"{answer.status_code} {dict(answer.headers)} {masked(answer.content.decode())}")


def _handles(w: World) -> list[str]:
    seen = record.load(w.bond).for_eyes("ben")
    names = [n for e in seen.entries for n in (e.name, e.handle) if n and n not in w.drawn]
    return [*dict.fromkeys(names), *[r.ref for r in repairs(seen, clock.now())]]


def _addresses(w: World, seed: str, told: Findings) -> list[str]:
    """What he opens at a look, by a name he knows and by one of Ana's secrets or nobody's."""
    c = random.Random(f"{seed} addresses")
    known, urls = tuple(_handles(w)), list[str]()

    def two() -> list[str]:
        return [*_some(c, known, 1), one(c, "0123456789", *_some(c, told.hidden, 4))]

    to_open = [r for r in routes() if "GET" in r.methods and r.name not in DRAWN]
    for route in c.sample(to_open, len(to_open) // SHARE):
        open_to = two() if "<" in route.path.replace("<str:key>", "") else ["0123456789"]
        urls += [_at(route, w, c, name) for name in open_to]
    here = f"/b/{w.bond.key}"
    for name in two():
        urls += [f"{here}/record?show={one(c, 'all', 'repair', 'mine')}&after={name}",
                 f"{here}/message?about={name}", f"{here}/repairs/offer?rupture={name}"]  # fmt: skip
    urls += [f"{here}/promises/{e.handle}" for e in w.both(Promise)]
    urls += [f"{here}/repairs/{r.ref}" for r in public_repairs(w)]
    urls += [f"{here}/picture/reasons/{n}" for n in (1, 2, 3)]
    return urls


def _at(route: Route, w: World, c: random.Random, name: str) -> str:
    parts = {"ref": name, "name": name, "occasion": f"{name}@2026-03-06", "slug": "repair", "n": "1"}
    step = one(c, "raised", "acknowledged", "heard_answer", "paused")
    return address(route, w.bond.key, step=step, token=w.token, **parts)


SENT = {
    "words": "Ben tries", "how": "in-time", "way": "disrespect", "harm": "2", "kind": "fact", "back": "20",
    "safety": "4", "connection": "4", "wondered": "no", "when": "open", "step": "offer", "theme": "dark",
}  # fmt: skip


def _forms(w: World, seed: str, told: Findings) -> list[tuple[str, dict[str, Any]]]:
    """What Ben may send about Ana's secrets: by their names, and with the very nonces she used."""
    c = random.Random(f"{seed} forms")
    all_of_them = [r for r in OF_A_BOND if "POST" in r.methods and r.name not in ENDS]
    forms = []
    for route in c.sample(all_of_them, len(all_of_them) // SHARE**2):
        for name in (*_some(c, told.hidden, 1), "0123456789"):
            nonce = one(c, nonce_from(c), *_some(c, told.nonces, 2))
            chosen = {"answer": one(c, "yes", "received", "agreed"), "stage": one(c, "write", "send")}
            form = {**SENT, **chosen, "nonce": nonce, "rupture": name, "promises": name}
            forms.append((_at(route, w, c, name).replace(w.bond.key, "KEY"), form))
    return forms


def _some(c: random.Random, of: tuple[str, ...], most: int) -> list[str]:
    return c.sample(of, min(most, len(of)))


@pytest.mark.parametrize("seed", range(LIVES))
def test_what_ana_does_for_herself_changes_no_byte_for_ben(seed: int):
    with_it = lived(seed, [], in_private=True)
    without = lived(seed, with_it, in_private=False)
    for one_world, other in zip(with_it, without, strict=True):
        assert one_world.hidden
        assert list(one_world.found) == list(other.found)
        for url, said in one_world.found.items():
            assert said == other.found[url], url
            assert not re.search("under the stairs", said), url
