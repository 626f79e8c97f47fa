"""Whether anything that was written can be read on the disk: `python -m bench.proofs.canaries 500`.

Every form that takes words gets words nobody else would write; the server is killed, and every file it may
have touched is searched: the data folder with its logs, the backups, what it printed, its temporary files.
Searched for are the words as they are, in UTF-16, in base64 at each of its three offsets, in hex, and inside
whatever is compressed.
"""

import base64
import gzip
import re
import sys
import uuid
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import cast
from .cast import Actor
from .served import Served, served


@dataclass
class Findings:
    """What was written, what was searched, and what could be read."""

    written: int = 0
    files: int = 0
    megabytes: float = 0.0
    readable: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.written} canaries written, {self.files} files ({self.megabytes:.1f} MB) searched: "
            f"{len(self.readable)} readable"
        )


class Nest:
    """Words that are found again wherever they lie."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def new(self) -> str:
        """Words nobody else would write; a name may be made of them too."""
        self.words.append(f"Kestrel{uuid.uuid4().hex[:20]}")
        return self.words[-1]


FORMS: tuple[tuple[str, dict[str, str]], ...] = (
    ("note", {}),
    ("message", {}),
    ("thanks", {}),
    ("need", {"met": "no"}),
    ("tell", {"kind": "mistake", "how": "volunteered", "topic": "*"}),
    ("limit", {"kind": "no"}),
    ("pause", {"back": "60"}),
    ("ruptures/new", {"stage": "write", "way": "dishonesty", "harm": "3", "how": "discovered"}),
    ("promises/new", {"step": "offer", "when": "open", "notice": "*"}),
    ("tell/think", {"left": "*", "choices": "*", "heat": "9"}),
    ("read", {}),
    ("pages/needs", {}),
    ("good-times", {}),
    ("you/name", {"name": "*"}),
)
"""Forms that take words; where a star stands, words go too."""


def write(one: Actor, nest: Nest, n: int) -> None:
    """One form full of words; whether it is taken or refused, they reached the server."""
    path, more = FORMS[n % len(FORMS)]
    said = {name: nest.new() if text == "*" else text for name, text in more.items()}
    answer = one.phone.post(one.at(path), words=nest.new(), **said)
    if answer.status >= 500:
        raise RuntimeError(f"{path} answered {answer.status}")


def prove(n: int) -> Findings:
    """So many words, then the search."""
    found, nest = Findings(), Nest()
    with served() as house:
        ana, ben = _named(house, nest)
        shelf = house.folder / "backups"
        while len(nest.words) < n:
            write((ana, ben)[len(nest.words) % 2], nest, len(nest.words))
            if len(nest.words) % 200 == 0:
                _backup(house, shelf)
        _backup(house, shelf)
        _troubled(ana, nest)
        house.kill()
        found.written = len(nest.words)
        for file in sorted(path for path in house.folder.rglob("*") if path.is_file()):
            if "static" not in file.relative_to(house.folder).parts:
                found.files += 1
                found.megabytes += file.stat().st_size / 1e6
                found.readable += [f"{word} in {file.relative_to(house.folder)}" for word in read(file, nest)]
    return found


def _named(house: Served, nest: Nest) -> tuple[Actor, Actor]:
    """A couple whose very names are canaries; login names and the host's are known to lie in the clear."""
    ana = cast.first(house, "ana", nest.new())
    cast.begins(ana, nest.new())
    return ana, cast.joins(house, cast.invites(ana, nest.new()), "ben", nest.new())


def _backup(house: Served, shelf: Path) -> None:
    said = house.tend("backup", str(shelf))
    if said.returncode:
        raise RuntimeError(said.stderr)


def _troubled(one: Actor, nest: Nest) -> None:
    """Requests that go wrong in every way there is, full of words: whatever is logged must not hold them."""
    for path in (f"/{nest.new()}", f"/b/{nest.new()}/record", f"/i/{nest.new()}", f"/word/{nest.new()}"):
        one.phone.ask("GET", f"{path}?said={nest.new()}", headers={"X-Said": nest.new()})
        one.phone.ask("POST", path, {"words": nest.new(), "csrfmiddlewaretoken": "wrong"})
    one.phone.ask("POST", "/enter", {"login": nest.new(), "passphrase": nest.new()})


def read(file: Path, nest: Nest) -> list[str]:
    """The words that can be read out of one file."""
    laid_open = [part.lower() for part in _layers(file.read_bytes())]
    return [word for word in nest.words if any(form in part for form in _forms(word) for part in laid_open)]


def _forms(word: str) -> Iterator[bytes]:
    plain = word.encode()
    yield plain.lower()
    yield word.encode("utf-16-le").lower()
    yield plain.hex().encode()
    for ahead in range(3):
        packed = base64.b64encode(b"\x00" * ahead + plain)
        # Without the letters that depend on what stands beside it.
        yield packed[4 if ahead else 0 : -4].lower()


def _layers(content: bytes) -> Iterator[bytes]:
    """What lies in a file, and what lies in whatever is compressed inside."""
    yield content
    for start in re.finditer(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]", content):
        inner = content[start.start() :]
        try:
            unpack = gzip.decompress if inner.startswith(b"\x1f") else zlib.decompressobj().decompress
            yield unpack(inner)
        except (OSError, EOFError, zlib.error):
            continue


def main(n: str = "500") -> int:
    """The whole, with its figure last."""
    found = prove(int(n))
    for one in found.readable[:20]:
        print(one)
    print(f"canaries: {found.line()}")
    return 1 if found.readable else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
