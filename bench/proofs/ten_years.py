"""A record of ten years, sealed, beside the same unsealed: `python -m bench.proofs.ten_years 36500 5000`.

Opened, walked and drawn; the Picture screen beside a bare page that reads and opens the same rows; one tap in
a record of two years. Bars: 250 ms for opening, replay and picture; the screen at most three times the bare
page; 95 of 100 taps within 60 ms (design, section 13). All of it in time of the processor, which others on
the same machine do not lengthen.
"""

import gc
import os
import statistics
import sys
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from bench.speed.lives import START, life
from tend.trust import journal
from tend.trust.picture import picture
from tend.trust.record import Record

if TYPE_CHECKING:
    from tend.web.store.models import Bond, Person

OPENED, TIMES, TAP = 0.250, 3.0, 0.060
PASSPHRASE = "lantern over still water"


@dataclass
class Findings:
    """Seconds of the processor, each the median of a few runs; a tap is the 95th of a hundred."""

    entries: int = 0
    sealed: float = 0.0
    plain: float = 0.0
    drawn: float = 0.0
    verified: float = 0.0
    screen: float = 0.0
    again: float = 0.0
    bare: float = 0.0
    tap: float = 0.0

    @property
    def whole(self) -> float:
        """Opened, replayed and drawn."""
        return self.sealed + self.drawn

    @property
    def sound(self) -> bool:
        """Whether every bar holds."""
        return self.whole <= OPENED and self.screen <= TIMES * self.bare and self.tap <= TAP

    def line(self) -> str:
        """The figure."""
        ms = {name: f"{value * 1000:.0f} ms" for name, value in vars(self).items() if name != "entries"}
        return (
            f"{self.entries:,} entries: opened in {ms['sealed']} ({ms['plain']} unsealed) and drawn in "
            f"{ms['drawn']}, {self.whole * 1000:.0f} ms together; tend verify {ms['verified']}; the Picture "
            f"screen {ms['screen']}, {self.screen / self.bare:.2f} × a bare page ({ms['bare']}), once more "
            f"{ms['again']}; one tap {ms['tap']} at the 95th of 100"
        )


def timed(act: Callable[[], Any], times: int = 5, before: Callable[[], Any] = gc.collect) -> float:
    """The median of a few runs, in seconds."""
    took = []
    for _ in range(times):
        before()
        began = process_time()
        act()
        took.append(process_time() - began)
    return statistics.median(took)


def prove(years: int, tapped: int, times: int = 5) -> Findings:
    """Everything, in a folder of its own; to be asked once in a process."""
    with tempfile.TemporaryDirectory(prefix="tend-proof-") as folder:
        os.environ["DJANGO_SETTINGS_MODULE"] = "tend.web.settings"
        os.environ.pop("TEND_DATABASE_URL", None)
        from tend.web.serve import prepare

        prepare(Path(folder))
        import django

        django.setup()
        from django.conf import settings

        settings.ALLOWED_HOSTS.append("testserver")
        settings.ROOT_URLCONF = "bench.proofs.bare"
        from tend.web import clock
        from tend.web.serve import warm

        warm()
        found, ends = Findings(entries=years), clock.now()
        _opened(_lived(life(years, ends=ends), "ana"), life(years, ends=ends), found, times)
        _tapped(_lived(life(tapped, ends=ends), "ada"), found, 20 * times)
        _closed()
    return found


def _lived(record: Record, login: str) -> "tuple[Bond, Person]":
    """A bond with this record in it, as `login` may open it."""
    from tend.web.store import accounts, bonds
    from tend.web.store import record as rows

    accounts.first_host("Ruth Kelly", START)
    ana = accounts.new_person(login, "Ana", PASSPHRASE)
    ben = accounts.new_person(f"{login}-and-ben", "Ben", PASSPHRASE)
    assert ana is not None
    assert ben is not None
    bond = bonds.new_bond(ana, "Ben", record.bond.zone, START)
    bonds.take_seat(bond, bond.seats.get(side=1), ben, START)
    bond = _as(ana, bond.key)
    rows.bring(bond, record.entries, [uuid.uuid4().hex for _ in record.entries])
    return _as(ana, bond.key), ana


def _as(person: "Person", key: str) -> "Bond":
    from tend.web.store import bonds

    bond = bonds.bond_for(person, key)
    assert bond is not None
    return bond


def _opened(lived: "tuple[Bond, Person]", record: Record, found: Findings, times: int) -> None:
    from tend.web.store import reading, soundness
    from tend.web.store import record as rows

    bond, ana = lived
    assert ana.own is not None
    own = ana.own

    def forget() -> None:
        reading.forget(own)
        gc.collect()

    found.sealed = timed(lambda: rows.load(bond), times, forget)
    texts = [journal.line(entry) for entry in record.entries]
    found.plain = timed(lambda: Record(record.bond, tuple(journal.entry(text) for text in texts)), times)
    at = record.entries[-1].at
    # A record keeps what it found about itself, so each drawing gets one that was opened for it.
    fresh = [rows.load(bond)]

    def reload() -> None:
        forget()
        fresh[0] = rows.load(bond).for_eyes("ana")

    found.drawn = timed(lambda: picture(fresh[0], of="ana", about="ben", at=at), times, reload)
    found.verified = timed(soundness.standing, times)
    browser = _entered(ana.login)
    pages = {name: f"/b/{bond.key}/{name}" for name in ("picture", "bare")}
    found.screen = timed(lambda: _page(browser, pages["picture"]), times, forget)
    found.again = timed(lambda: _page(browser, pages["picture"]), times)
    found.bare = timed(lambda: _page(browser, pages["bare"]), times, forget)


def _entered(login: str) -> Any:  # noqa: ANN401 - Django's own browser, loaded late
    from django.test import Client

    browser = Client()
    answer = browser.post("/enter", {"login": login, "passphrase": PASSPHRASE})
    assert answer.status_code == 303, answer.status_code
    return browser


def _page(browser: Any, path: str) -> None:  # noqa: ANN401
    answer = browser.get(path)
    assert answer.status_code == 200, (path, answer.status_code)


def _tapped(lived: "tuple[Bond, Person]", found: Findings, times: int) -> None:
    """A form is sent, and the picture after it is drawn: together one tap. A minute goes by each time."""
    from tend.web import clock

    bond, ana = lived
    browser = _entered(ana.login)
    here, spent, now = f"/b/{bond.key}", [], clock.now()
    _page(browser, f"{here}/picture")
    for n in range(times):
        with patch.object(clock, "now", return_value=now + timedelta(minutes=n + 1)):
            began = process_time()
            answer = browser.post(f"{here}/message", {"nonce": uuid.uuid4().hex, "words": f"On my way, {n}"})
            assert answer.status_code == 303, answer.status_code
            _page(browser, f"{here}/picture")
            spent.append(process_time() - began)
    found.tap = sorted(spent)[min(times - 1, int(0.95 * times))]


def _closed() -> None:
    from django.db import connections  # noqa: TID251 - the folder goes away under them

    connections.close_all()


def main(years: str = "36500", tapped: str = "5000") -> int:
    """The whole, with its figure last."""
    found = prove(int(years), int(tapped))
    print(f"ten years: {found.line()}")
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
