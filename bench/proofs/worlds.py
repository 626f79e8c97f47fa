"""Two couples who write the same, of whom one Ana does more for herself: `python -m bench.proofs.worlds 50`.

Both live in the same Tend, at the same time, under the same names. Whatever is for both is sent alike by all;
in between the first Ana keeps notes, checks in, names hurts. Every page either Ben can open has to be the
same, byte for byte, once the chance in it (nonces, keys, names of entries) and the time of day are masked.
The larger form, with pairs of worlds in one process, is `tests/screens/test_two_worlds.py`.
"""

import random
import re
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from . import cast
from .cast import Actor
from .served import Served, served

SECRET = "Heron under the stairs"
CHANCE = re.compile(
    r"\b[0-9a-f]{10}\b|\b[0-9a-f]{32}\b|(?<=value=\")\w{64}|(?<=X-CSRFToken\":\")\w+"
    r"|(?<=form=)\w+|(?<=key=)\w+|(?<=session=)\w+"
)
CLOCK = re.compile(r"\b\d\d:\d\d(?::\d\d)?\b|\w{3}, \d\d \w{3} \d{4} \S+ GMT|(?i:content-length): \d+")
"""The time of day, and what hangs on it: a moment on the full minute is written without its seconds."""
BY_CHANCE = {"/b/KEY/you/words", "/signing-in/second/app"}
"""Pages that are made of chance: the words of one's keys, a new secret for a second step."""
Act = Callable[[Actor, random.Random, str], object]


@dataclass
class Findings:
    """How much was compared, and what was not the same."""

    rounds: int = 0
    pages: int = 0
    private: int = 0
    different: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.rounds} rounds with {self.private} private acts of one Ana: {self.pages} pairs of pages, "
            f"{len(self.different)} different"
        )


PRIVATE: tuple[tuple[str, dict[str, str]], ...] = (
    ("note", {}),
    ("need", {"met": "no"}),
    ("checkin", {"safety": "2", "connection": "", "wondered": "yes"}),
    (
        "ruptures/new",
        {"stage": "write", "way": "dishonesty", "harm": "5", "how": "discovered", "hidden": "on"},
    ),
    ("tell/think", {"left": SECRET, "choices": SECRET, "heat": "9"}),
    ("whole", {"answer": "no"}),
    ("pages/needs", {}),
    ("you/theme", {"theme": "dark"}),
    ("left", {}),
    ("set-aside", {"practice": "consistency.0"}),
)
"""What one does for oneself."""
ALOUD: tuple[tuple[str, dict[str, str]], ...] = (
    ("message", {}),
    ("thanks", {}),
    ("tell", {"kind": "fact", "how": "volunteered"}),
    ("limit", {"kind": "no"}),
    ("pause", {"back": "60"}),
    ("promises/new", {"step": "offer", "when": "open"}),
    ("need", {"share": "on", "met": "partly"}),
)
"""What is for both."""


def begun(house: Served) -> tuple[tuple[Actor, Actor], tuple[Actor, Actor]]:
    """Two couples of the same names."""
    ruth = cast.first(house)
    anas = []
    for n in (1, 2):
        cast.begins(ruth, "Ana")
        ana = cast.joins(house, cast.invites(ruth), f"ana{n}", "Ana")
        ana.says("leave")
        ruth.says("leave")
        anas.append(ana)
    bens = []
    for n, ana in enumerate(anas, 1):
        cast.begins(ana, "Ben")
        bens.append(cast.joins(house, cast.invites(ana), f"ben{n}", "Ben"))
    return (anas[0], bens[0]), (anas[1], bens[1])


def lived(couples: Any, chance: random.Random, found: Findings) -> None:  # noqa: ANN401 - two pairs
    """One round: the first Ana alone, then the same for everybody."""
    (ana, _), _ = couples
    for path, more in chance.sample(PRIVATE, chance.randint(0, 4)):
        answer = ana.phone.post(ana.at(path), words=SECRET, **more)
        found.private += answer.status < 400
    # What was said in one second stands in an order of its own; so each round gets a second for itself.
    time.sleep(1.0)
    who, (path, more), nonce = (
        chance.randint(0, 1),
        chance.choice(ALOUD),
        uuid.UUID(int=chance.getrandbits(128)),
    )
    words = f"Said aloud, {chance.randint(0, 999)}"
    said = {
        couple[who].phone.post(couple[who].at(path), nonce=nonce.hex, words=words, **more).status
        for couple in couples
    }
    if len(said) > 1:
        found.different.append(f"{path} answered {sorted(said)}")


def compared(house: Served, couples: Any, found: Findings) -> None:  # noqa: ANN401
    """Every page of the one Ben beside the same of the other."""
    (_, ben), (_, other) = couples
    plain = [r["path"] for r in house.routes() if "GET" in r["methods"] and "token" not in r["path"]]
    paths = {path.replace("<str:key>", "KEY") for path in plain if "<" not in path.replace("<str:key>", "")}
    paths -= BY_CHANCE
    for path in sorted(paths):
        one, two = (who.phone.ask("GET", path.replace("KEY", who.bond)) for who in (ben, other))
        found.pages += 1
        if _masked(ben, one.everything) != _masked(other, two.everything) or SECRET in one.text:
            found.different.append(f"{path}: {one.status} and {two.status}")
    first, second = ([who.phone.ask("GET", link).everything for link in _onward(who)] for who in (ben, other))
    found.pages += len(first)
    same = [_masked(ben, page) for page in first] == [_masked(other, page) for page in second]
    found.different += [] if same else ["a page of one entry"]


def _onward(who: Actor) -> list[str]:
    """What the record and the promises lead to, in their order."""
    pages = [who.phone.get(who.at(path)).text for path in ("record", "promises", "")]
    found = [unescape(link) for page in pages for link in re.findall(r'href="(/b/[^"#]+)"', page)]
    return list(dict.fromkeys(found))


def _masked(who: Actor, page: bytes) -> str:
    """A page without chance and clock: each thing drawn by chance goes by the place it came up at."""
    text = CLOCK.sub("·", page.decode("utf-8", "replace").replace(who.bond, "KEY").replace(who.login, "WHO"))
    seen: dict[str, str] = {}
    return CHANCE.sub(lambda drawn: seen.setdefault(drawn[0], f"#{len(seen)}"), text)


def prove(rounds: int, seed: int = 1) -> Findings:
    """So many rounds, compared after every fifth and at the end."""
    found, chance = Findings(), random.Random(seed)
    with served() as house:
        couples = begun(house)
        for n in range(rounds):
            lived(couples, chance, found)
            found.rounds += 1
            if n % 5 == 4 or n == rounds - 1:
                compared(house, couples, found)
    return found


def main(rounds: str = "50") -> int:
    """The whole, with its figure last."""
    found = prove(int(rounds))
    for one in found.different[:20]:
        print(one)
    print(f"worlds: {found.line()}")
    return 1 if found.different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
