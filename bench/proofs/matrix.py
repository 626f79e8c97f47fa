"""Who may open what: every address by everybody, then random requests: `python -m bench.proofs.matrix 20000`.

Four bonds stand: one whose two people both left, one of Ana and Ben, one that Sam left, one in which Sam is
alone and Ruth holds an open invitation. Everybody's words carry a mark of their own. A violation is an answer
other than "not here" to somebody with no seat in the bond, another answer than the way to the door for
somebody who is not signed in, a fault of the server, or a foreign mark anywhere in a body or a header.
"""

import random
import re
import sys
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import cast
from .cast import Actor
from .phone import Answer, Phone, links
from .served import Served, served

PART = re.compile(r"<(\w+):(\w+)>")
NOBODY = "nobody"
LEAVES = {"leave"}
"""What ends a seat: its member sends it last."""
SHARES = {"checkin-share", "own-page-share", "rupture-share"}
"""What shows the other something of one's own: its members send it late, everybody else at any time."""
METHODS = ("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS")
Route = dict[str, Any]


@dataclass
class World:
    """Everybody, every bond, and who may read which mark."""

    house: Served
    people: dict[str, Actor]
    phones: dict[str, Phone]
    members: dict[str, set[str]]
    once: dict[str, set[str]]
    invited: dict[str, set[str]]
    token: str
    readers: dict[str, set[str]] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)

    def role(self, who: str, bond: str) -> str:
        """What somebody is to a bond."""
        if who == NOBODY:
            return "anonymous"
        if who in self.members[bond]:
            return "owner" if who == min(self.members[bond]) else "partner"
        if who in self.once.get(bond, ()):
            return "left"
        return "invited" if who in self.invited.get(bond, ()) else "other bond"


@dataclass
class Findings:
    """What came of it."""

    asked: int = 0
    covered: Counter[tuple[str, str]] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.asked} requests, {len(self.covered)} pairs of address and role: "
            f"{len(self.violations)} violations"
        )


def begun(house: Served) -> World:
    """The four bonds, through the pages alone."""
    ruth = cast.first(house)
    one = cast.begins(ruth, "Ana")
    ana = cast.joins(house, cast.invites(ruth), "ana", "Ana")
    _marks(ana), _marks(ruth)
    for leaver in (ana, ruth):
        leaver.says("leave")
    two = cast.begins(ana, "Ben")
    alone_marks = _marks(ana)
    ben = cast.joins(house, cast.invites(ana), "ben", "Ben")
    three = cast.begins(ruth, "Sam")
    sam = cast.joins(house, cast.invites(ruth), "sam", "Sam")
    people = {one.login: one for one in (ana, ben, ruth, sam)}
    world = World(
        house, people, {**{who: a.phone for who, a in people.items()}, NOBODY: Phone(house.port)},
        {}, {one: {"ruth", "ana"}, three: {"sam"}}, {}, "",
    )  # fmt: skip
    world.readers |= {mark: {"ana"} for mark in alone_marks}
    for writer, reader in ((ana, ben), (ben, ana)):
        _told(world, writer, {writer.login, reader.login})
    _told(world, ruth, {"ruth", "sam"})
    _told(world, sam, {"ruth"})  # he leaves, and then not even his own words are his to open here
    sam.says("leave")
    four = cast.begins(sam, "Ruth")
    world.readers |= {mark: {"sam"} for mark in _marks(sam)}
    world.token = cast.invites(sam)
    world.members = {one: set(), two: {"ana", "ben"}, three: {"ruth"}, four: {"sam"}}
    world.invited = {four: {"ruth"}}
    for bond, inside in world.members.items():
        world.names[bond] = _names(world, bond, inside)
    return world


def _mark() -> str:
    return f"Mark{uuid.uuid4().hex}"


def _marks(one: Actor) -> list[str]:
    """Something for oneself, and something that is for both where there are two."""
    marks = [_mark() for _ in range(5)]
    one.says("note", words=marks[0])
    one.says("need", words=marks[1], met="no")
    hurt = {"stage": "write", "way": "dishonesty", "harm": "3", "how": "discovered", "hidden": "on"}
    one.says("ruptures/new", words=marks[2], **hurt)
    one.says("message", words=marks[3])
    one.says("promises/new", step="offer", words=marks[4], when="open")
    return marks


def _told(world: World, one: Actor, both: set[str]) -> None:
    marks = _marks(one)
    private = {one.login} & both
    world.readers |= dict.fromkeys(marks[:3], private) | dict.fromkeys(marks[3:], both)


def _names(world: World, bond: str, inside: set[str]) -> list[str]:
    """Everything in the addresses that the members of a bond are led to."""
    found: set[str] = set()
    for who in inside:
        for path in ("", "record", "record?show=mine", "repair", "promises", "picture"):
            page = world.phones[who].get(f"/b/{bond}/{path}").text
            found |= {part for link in links(page) for part in link.split("?")[0].split("/")[3:] if part}
    return sorted(found)


def address(route: Route, bond: str, chance: random.Random, world: World) -> str:
    """An address of a route in a bond: with names from it, from others, and from nowhere."""

    def part(found: re.Match[str]) -> str:
        if found[2] == "key":
            return bond
        if found[2] == "token":
            # The open letter may be read by whoever holds it; only an invented one is answered here.
            return world.token if route["name"] == "invitation" else uuid.uuid4().hex
        if found[1] == "int":
            return str(chance.randint(0, 4))
        foreign = chance.choice(sorted(world.names))
        names = chance.choice((world.names[bond], world.names[foreign], ["P1", "nothing"]))
        return chance.choice(names or ["X1"])

    return PART.sub(part, route["path"])


FIELDS: dict[str, tuple[str, ...]] = {
    "answer": ("yes", "no", "received", "agreed"), "stage": ("write", "send", "form"), "step": ("offer",),
    "when": ("open", "once"), "way": ("secrecy", "dishonesty"), "harm": ("2", "5"), "kind": ("fact", "limit"),
    "back": ("20",), "safety": ("3",), "connection": ("5",), "how": ("in-time",), "met": ("yes",),
    "theme": ("dark", ""), "why": ("hurt",), "zone": ("Europe/Dublin",), "within": ("72",), "other": ("Kit",),
}  # fmt: skip


def form(chance: random.Random) -> dict[str, str]:
    """Some fields that make sense somewhere."""
    said = {name: chance.choice(texts) for name, texts in FIELDS.items() if chance.random() < 0.7}
    return said | {"words": "Something somebody says", "nonce": uuid.UUID(int=chance.getrandbits(128)).hex}


class Asking:
    """One run: who asks what, and what was wrong with the answer."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.chance, self.found = world, random.Random(seed), Findings()
        self.marks = re.compile(rb"Mark[0-9a-f]{32}")

    def ask(self, who: str, route: Route, bond: str, method: str) -> None:
        """One request, judged."""
        path = address(route, bond, self.chance, self.world)
        fields = form(self.chance) if method == "POST" else None
        answer = self.world.phones[who].ask(method, path, fields)
        self.found.asked += 1
        role = self.world.role(who, bond)
        self.found.covered[(route["name"], role)] += 1
        wrong = self._wrong(answer, who, route, role, method)
        if wrong:
            self.found.violations.append(f"{role} ({who}) {method} {path}: {wrong}")
        if method == "POST" and route["who"] != "member" and who != NOBODY:
            self._comes_in_again(who)

    def _comes_in_again(self, who: str) -> None:
        """Whoever has just ended their own session signs in again."""
        if "/enter" in self.world.phones[who].ask("GET", "/").location:
            self.world.people[who].enters()

    def _wrong(self, answer: Answer, who: str, route: Route, role: str, method: str) -> str:
        foreign = [
            mark for mark in self.marks.findall(answer.everything)
            if who not in self.world.readers.get(mark.decode(), set())
        ]  # fmt: skip
        if foreign:
            return f"a foreign mark, {answer.status}"
        if answer.status >= 500:
            return f"status {answer.status}"
        if route["who"] == "member" and role == "anonymous" and method not in ("OPTIONS", "HEAD"):
            led = answer.status in (302, 303, 403) and (answer.status == 403 or "/enter" in answer.location)
            return "" if led else f"not led to the door, {answer.status}"
        shut = role in ("left", "invited", "other bond")
        if route["who"] == "member" and shut and answer.status not in (404, 403, 405):
            return f"opened to somebody without a seat, {answer.status}"
        if route["who"] == "signed in" and role == "anonymous" and answer.status == 200:
            return "opened to somebody who is not signed in"
        return ""

    def allowed(self, who: str, route: Route, bond: str, method: str) -> bool:
        """Whether this may be asked here: nothing that would end the world that is looked at."""
        inside = who in self.world.members[bond]
        return not (route["name"] in LEAVES | SHARES and inside and method == "POST")


def pairs(world: World, routes: list[Route]) -> Iterator[tuple[str, Route, str, str]]:
    """Everybody at every address of every bond, by every way it may be asked."""
    for bond in world.members:
        for who in world.phones:
            for route in routes:
                for method in route["methods"]:
                    yield who, route, bond, method


def prove(n: int, seed: int = 1, every: int = 1) -> Findings:
    """Every pair (or every so-many-th), then n random requests."""
    with served() as house:
        routes = house.routes()
        asking = Asking(begun(house), seed)
        for place, (who, route, bond, method) in enumerate(pairs(asking.world, routes)):
            if place % every == 0 and asking.allowed(who, route, bond, method):
                asking.ask(who, route, bond, method)
        for _ in range(n):
            chance = asking.chance
            who, bond = (
                chance.choice(sorted(asking.world.phones)),
                chance.choice(sorted(asking.world.members)),
            )
            route = chance.choice(routes)
            method = chance.choice(METHODS) if chance.random() < 0.1 else chance.choice(route["methods"])
            if asking.allowed(who, route, bond, method):
                asking.ask(who, route, bond, method)
        asking.found.violations += _to_the_end(asking, routes) if every == 1 else []
        return asking.found


def _to_the_end(asking: Asking, routes: list[Route]) -> list[str]:
    """What would have changed the world, by those who may: sharing, then leaving; and any gap left."""
    world, was = asking.world, {bond: set(inside) for bond, inside in asking.world.members.items()}
    for names in (SHARES, LEAVES):
        for route in (r for r in routes if r["name"] in names):
            for bond, inside in was.items():
                for who in sorted(inside):
                    asking.ask(who, route, bond, "POST")
    for bond, inside in was.items():
        world.once[bond] = world.once.get(bond, set()) | inside
    world.members = {bond: set() for bond in was}
    world.readers = {}
    for who, route, bond, method in list(pairs(world, routes))[:: len(world.phones) * 3 + 1]:
        asking.ask(who, route, bond, method)
    roles = ("owner", "partner", "left", "invited", "other bond", "anonymous")
    gaps = [
        (r["name"], role) for r in routes for role in roles if not asking.found.covered[(r["name"], role)]
    ]
    return [f"never asked: {name} as {role}" for name, role in gaps]


def main(n: str = "2000", every: str = "1") -> int:
    """The whole, with its figure last; a sample with only every so-many-th pair of address and person."""
    found = prove(int(n), every=int(every))
    for one in found.violations[:20]:
        print(one)
    print(f"matrix: {found.line()}")
    return 1 if found.violations else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
