"""The people of the proofs, each with a phone, and how they come to Tend: by its own pages only."""

import re
from dataclasses import dataclass, field

from .phone import Answer, Phone
from .served import Served

PASSPHRASE = "lantern over still water"


@dataclass
class Actor:
    """One person: their login, their phone, and the bonds they were ever in."""

    login: str
    name: str
    phone: Phone
    passphrase: str = PASSPHRASE
    bonds: list[str] = field(default_factory=list)

    @property
    def bond(self) -> str:
        """The bond they are in now."""
        return self.bonds[-1]

    def at(self, path: str) -> str:
        """An address in their bond."""
        return f"/b/{self.bond}/{path}"

    def says(self, path: str, **fields: object) -> Answer:
        """A form in their bond, sent; it has to be taken."""
        answer = self.phone.post(self.at(path), **fields)
        if answer.status >= 400:
            raise RuntimeError(f"{self.login} could not send {path}: {answer.status} {_heading(answer)}")
        return answer

    def enters(self, passphrase: str = "") -> Answer:
        """Sign in."""
        self.phone.ask("GET", "/enter")
        return self.phone.post("/enter", login=self.login, passphrase=passphrase or self.passphrase)


def _heading(answer: Answer) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", answer.text, re.DOTALL)
    return found[1].strip() if found else answer.text[:200]


def first(house: Served, login: str = "ruth", name: str = "Ruth") -> Actor:
    """Whoever opens Tend first. As the host they go by a name of its own, which lies in the clear."""
    one = Actor(login, name, Phone(house.port, login))
    one.phone.get("/setup")
    _sound(one.phone.post("/setup", **_account(one), host="Ruth Kelly"), "set Tend up")
    _sound(one.phone.post("/why", why="both"), "say why")
    return one


def begins(one: Actor, other: str, zone: str = "Europe/Dublin") -> str:
    """Begin a bond, alone at first."""
    _sound(one.phone.post("/begin", other=other, zone=zone), "begin")
    found = re.search(r"/b/([\w-]+)/", one.phone.get("/").text)
    assert found, "no bond began"
    one.bonds.append(found[1])
    return found[1]


def invites(one: Actor, words: str = "One place for both of us") -> str:
    """Write an invitation; the token of its address."""
    page = one.says("invite", words=words).text
    found = re.search(r"/i/([\w-]{20,})", page)
    assert found, "no invitation was made"
    return found[1]


def joins(house: Served, token: str, login: str, name: str) -> Actor:
    """Come by an invitation, with a new login."""
    one = Actor(login, name, Phone(house.port, login))
    one.phone.get(f"/i/{token}")
    one.phone.post(f"/i/{token}/answer", answer="join")
    _sound(one.phone.post(f"/i/{token}/join", **_account(one)), "join")
    one.phone.post("/why", why="hurting")
    found = re.search(r"/b/([\w-]+)/", one.phone.get("/").text)
    assert found, "nobody joined"
    one.bonds.append(found[1])
    return one


def couple(house: Served) -> tuple[Actor, Actor]:
    """Ana and Ben in one bond."""
    ana = first(house, "ana", "Ana")
    begins(ana, "Ben")
    ben = joins(house, invites(ana), "ben", "Ben")
    return ana, ben


def name_of(one: Actor, words: str) -> str:
    """The name of the entry with these words, as the record's page has it."""
    page = one.phone.get(one.at("record")).text
    found = re.search(rf'id="e-([^"]+)"(?:(?!id="e-).)*{words}', page, re.DOTALL)
    assert found, f"{one.login} finds no entry that says {words}"
    return found[1]


def _account(one: Actor) -> dict[str, str]:
    return {"name": one.name, "login": one.login, "passphrase": one.passphrase, "again": one.passphrase}


def _sound(answer: Answer, what: str) -> None:
    if answer.status >= 400:
        raise RuntimeError(f"could not {what}: {answer.status} {_heading(answer)}")
