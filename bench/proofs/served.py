"""A real `tend serve` in a folder of its own: started, killed, started again, and nothing is left of it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TEND = Path(sys.executable).with_name("tend")
READY = 60.0
"""Seconds after which a server that has not said it is ready counts as broken."""


def free_port() -> int:
    """A port nobody has taken."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class Served:
    """One folder, and the server on it while it runs."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.folder, self.port, self.more = folder, free_port(), more
        self.home, self.log, self.temp = folder / "tend", folder / "log", folder / "temp"
        self.temp.mkdir(parents=True, exist_ok=True)
        self.running: subprocess.Popen[bytes] | None = None

    @property
    def surroundings(self) -> dict[str, str]:
        """What its programs find around them."""
        kept = {name: text for name, text in os.environ.items() if not name.startswith(("TEND_", "DJANGO_"))}
        own = {"TEND_DATA": str(self.home), "PORT": str(self.port), "TMPDIR": str(self.temp)}
        return kept | own | self.more

    def start(self) -> "Served":
        """Start it, and wait until it says that it is ready."""
        said = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                [TEND, "serve"], env=self.surroundings, stdout=log, stderr=log, start_new_session=True
            )
        until = time.monotonic() + READY
        while time.monotonic() < until and self.running.poll() is None:
            if b"Tend is ready" in self.log.read_bytes()[said:]:
                return self
            time.sleep(0.02)
        raise RuntimeError(f"tend serve did not come up: {self.log.read_text()[-2000:]}")

    def kill(self) -> None:
        """As a power cut would: at once, and every process of it."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """As Ctrl-C would."""
        self._end(signal.SIGINT)

    def _end(self, how: signal.Signals) -> None:
        if self.running is None:
            return
        group, self.running = self.running, None
        until = time.monotonic() + READY
        self._signal(group.pid, how)
        # Its worker is a process of its own; only when that is gone too is the port free again.
        while self._signal(group.pid, 0) and time.monotonic() < until:
            group.poll()
            time.sleep(0.01)
        self._signal(group.pid, signal.SIGKILL)
        group.wait(timeout=READY)

    @staticmethod
    def _signal(group: int, how: int) -> bool:
        """Tell every process of a group; whether there was any."""
        try:
            os.killpg(group, how)
        except ProcessLookupError:
            return False
        return True

    def tend(self, *asked: str) -> subprocess.CompletedProcess[str]:
        """A verb of `tend` on the same folder."""
        said = subprocess.run(
            [TEND, *asked], env=self.surroundings, capture_output=True, text=True, check=False
        )
        if "Traceback" in said.stderr:
            raise RuntimeError(said.stderr)
        return said

    def routes(self) -> list[dict[str, Any]]:
        """Every address, as Tend itself lists them."""
        found: list[dict[str, Any]] = json.loads(self.tend("routes", "--json").stdout)
        return found

    @property
    def base(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def served(**more: str) -> Iterator[Served]:
    """A fresh folder and a server on it; both are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="tend-proof-"))
    one = Served(folder, **more)
    try:
        yield one.start()
    finally:
        one.kill()
        shutil.rmtree(folder, ignore_errors=True)
