"""How long the door takes: `python -m bench.proofs.signing_in`.

Three things: the wait of somebody who signs in on an idle machine (bar: p95 at most 500 ms); whether a name
that somebody has answers in another time than one nobody has (bar: medians within 10 %); and whether a
thousand wrong passphrases from the same address keep a browser that was here before waiting (bar: 2 s).
"""

import math
import statistics
import sys
import threading
from dataclasses import dataclass

from . import cast
from .cast import PASSPHRASE, Actor
from .phone import Phone
from .served import Served, served

IDLE, APART, TRUSTED = 0.5, 0.10, 2.0
FREE = 4
"""Tries with one name in a row: fewer than the door takes before it slows down."""


@dataclass
class Findings:
    """The three figures."""

    p95: float = 0.0
    known: float = 0.0
    unknown: float = 0.0
    wrong: int = 0
    slowest: float = 0.0
    let_in: bool = True

    @property
    def apart(self) -> float:
        """How far the two medians lie apart, as a share of the larger."""
        return abs(self.known - self.unknown) / max(self.known, self.unknown)

    @property
    def sound(self) -> bool:
        """Whether all three bars hold."""
        return self.p95 <= IDLE and self.apart <= APART and self.slowest <= TRUSTED and self.let_in

    def line(self) -> str:
        """The figure."""
        return (
            f"p95 {self.p95 * 1000:.0f} ms; medians of a known name {self.known * 1000:.0f} ms and of an "
            f"unknown one {self.unknown * 1000:.0f} ms, {self.apart:.1%} apart; the trusted browser waited "
            f"{self.slowest:.2f} s at most during {self.wrong} wrong tries, and was "
            f"{'let in' if self.let_in else 'kept out'} each time"
        )


def door(phone: Phone, login: str, passphrase: str) -> tuple[float, bool]:
    """One knock: how long the answer took, and whether it opened."""
    phone.ask("GET", "/enter")
    answer = phone.ask("POST", "/enter", {"login": login, "passphrase": passphrase})
    return answer.seconds, answer.status == 303


def prove(times: int, wrong: int) -> Findings:
    """So many sign-ins, so many of each name, and so many wrong tries."""
    found = Findings()
    with served() as house:
        ana, _ = cast.couple(house)
        waits = sorted(_comes_back(ana) for _ in range(times))
        found.p95 = waits[min(len(waits) - 1, int(0.95 * len(waits)))]
    # A house of its own for each question: a slow-down after wrong tries must not be taken for the door.
    with served() as house:
        _names(house, times, found)
    with served() as house:
        ana, _ = cast.couple(house)
        _besieged(house, ana, wrong, found)
    return found


def _comes_back(one: Actor) -> float:
    one.phone.post("/out")
    wait, opened = door(one.phone, one.login, PASSPHRASE)
    if not opened:
        raise RuntimeError("the right passphrase did not open")
    return wait


def _names(house: Served, times: int, found: Findings) -> None:
    """Known and unknown names in turn, from browsers that were never here, before any name is slowed."""
    known = [f"guest{n}" for n in range(math.ceil(times / FREE))]
    _come_and_go(house, known)
    waits: dict[bool, list[float]] = {True: [], False: []}
    for n in range(times):
        for real in (bool(n % 2), not n % 2):
            login = known[n // FREE] if real else f"nobody{n // FREE}"
            waits[real].append(door(Phone(house.port), login, f"not this one {n}")[0])
    found.known, found.unknown = statistics.median(waits[True]), statistics.median(waits[False])


def _come_and_go(house: Served, logins: list[str]) -> None:
    """So many logins: each comes by an invitation, and leaves."""
    ruth = cast.first(house)
    for login in logins:
        cast.begins(ruth, "Guest")
        cast.joins(house, cast.invites(ruth), login, "Guest").says("leave")
        ruth.says("leave")


def _besieged(house: Served, ana: Actor, wrong: int, found: Findings) -> None:
    """Somebody at the same address tries one passphrase after the other; Ana comes and goes meanwhile."""
    done = threading.Event()

    def tries() -> None:
        stranger = Phone(house.port)
        for n in range(wrong):
            # An address somebody else names for themselves changes nothing.
            stranger.ask("GET", "/enter")
            form = {"login": "ana", "passphrase": f"guess number {n}"}
            stranger.ask("POST", "/enter", form, {"X-Forwarded-For": f"10.0.{n // 250}.{n % 250}"})
            found.wrong += 1
        done.set()

    threading.Thread(target=tries, daemon=True).start()
    while True:
        last = done.is_set()
        ana.phone.post("/out")
        wait, opened = door(ana.phone, ana.login, PASSPHRASE)
        found.slowest, found.let_in = max(found.slowest, wait), found.let_in and opened
        if last:
            return
        done.wait(1.0)


def main(times: str = "200", wrong: str = "1000") -> int:
    """The whole, with its figure last."""
    found = prove(int(times), int(wrong))
    print(f"signing in: {found.line()}")
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
