"""What every screen weighs on the wire: `python -m bench.proofs.weight`.

A first view is the page with everything it asks for, compressed as it travels, headers included; after that
the page comes alone. Bars: 60 KiB and 12 KiB (design, section 13). The record behind it is half a year long.
"""

import re
import sys
from dataclasses import dataclass, field
from typing import Any

from . import cast
from .cast import Actor
from .phone import Answer, links
from .served import Served, served

FIRST, AFTER = 60 * 1024, 12 * 1024
ASKED = re.compile(r'<(?:link[^>]+href|script[^>]+src|img[^>]+src)="(/static/[^"]+)"')
Route = dict[str, Any]


@dataclass
class Findings:
    """The heaviest of each, and what is over its bar."""

    screens: int = 0
    first: tuple[int, str] = (0, "")
    after: tuple[int, str] = (0, "")
    over: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.screens} screens, heaviest first view {self.first[0] / 1024:.1f} KiB ({self.first[1]}), "
            f"after that {self.after[0] / 1024:.1f} KiB ({self.after[1]}), {len(self.over)} over the bar"
        )


def wire(answer: Answer) -> int:
    """Bytes of an answer as they travel."""
    head = sum(len(name) + len(said) + 4 for name, said in answer.headers) + 19
    return head + len(answer.body)


def weighed(one: Actor, path: str, found: Findings) -> None:
    """One screen, as it comes the first time and after that."""
    phone, packed = one.phone, {"Accept-Encoding": "gzip, br"}
    answer = phone.ask("GET", path, headers=packed)
    if answer.status != 200 or b"text/html" not in answer.everything:
        return
    page = phone.ask("GET", path).text
    sheets = set(ASKED.findall(page))
    after = wire(answer)
    first = after + sum(wire(phone.ask("GET", sheet, headers=packed)) for sheet in sorted(sheets))
    found.screens += 1
    found.first, found.after = max(found.first, (first, path)), max(found.after, (after, path))
    if first > FIRST or after > AFTER:
        found.over.append(f"{path}: {first} bytes the first time, {after} after that")


def everywhere(house: Served, one: Actor) -> set[str]:
    """Every screen: the routes as they stand, and whatever the pages lead to."""
    plain = [r["path"].replace("<str:key>", one.bond) for r in house.routes() if "GET" in r["methods"]]
    paths = {path for path in plain if "<" not in path}
    for path in sorted(paths):
        # One of a kind will do: a hundred entries have the same page.
        for link in links(one.phone.get(path).text):
            kind = re.sub(r"[0-9a-f]{10}|P\d+|\d+", "·", link.split("?")[0])
            if kind not in {re.sub(r"[0-9a-f]{10}|P\d+|\d+", "·", p.split("?")[0]) for p in paths}:
                paths.add(link)
    return paths - {"/out", "/hide"}


def prove(weeks: int) -> Findings:
    """Every screen of Ana's, with so many weeks of record behind it."""
    found = Findings()
    with served() as house:
        ana, ben = cast.couple(house)
        for n in range(weeks):
            live(ana, ben, n)
        for path in sorted(everywhere(house, ana)):
            if not path.startswith("/static/"):
                weighed(ana, path, found)
    return found


def live(ana: Actor, ben: Actor, n: int) -> None:
    """One week of both: said, promised, told, felt."""
    ana.says("message", words=f"You came home at seven, as you said. Week {n}.")
    ben.says("thanks", words=f"You waited up for me on Thursday. Week {n}.")
    ana.says("checkin", safety=str(n % 11), connection="5", wondered="no")
    ben.says("tell", kind="mistake", how="volunteered", words=f"I spent forty on cards again. Week {n}.")
    ana.says("note", words=f"I slept badly. Week {n}.")
    if n < 6:
        if n < 3:
            ben.says("promises/new", step="offer", words=f"Call before I am late ({n})", when="open")
        hurt = {"stage": "write", "way": "dishonesty", "harm": "3", "how": "discovered"}
        ana.says("ruptures/new", words=f"The second card ({n})", **hurt)


def main(weeks: str = "26") -> int:
    """The whole, with its figure last."""
    found = prove(int(weeks))
    for one in found.over:
        print(one)
    print(f"weight: {found.line()}")
    return 1 if found.over else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
