"""A folder that was lived in, for every test a copy of its own, and the shell that is asked about it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytest_django import DjangoDbBlocker

from tend.cli import main
from tend.web import clock
from tend.web.backups import taking
from tend.web.backups.taking import Places

HOUSE = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 4, 1, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    """How a verb ended, and what it said."""

    status: int
    out: str
    err: str


@dataclass
class Shell:
    """The shell, asked in one folder."""

    data: Path
    shelf: Path
    ask: Callable[..., Said]

    def __call__(self, *asked: str) -> Said:
        return self.ask(*asked)

    def backed_up(self) -> str:
        """Take a backup; its stamp."""
        said = self("backup", str(self.shelf))
        assert said.status == 0, said
        return said.out.partition("-record.tend")[0]


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as it was left."""
    folder = tmp_path_factory.mktemp("lived") / "data"
    around = {name: text for name, text in os.environ.items() if not name.startswith(("TEND_", "DJANGO_"))}
    around |= {"TEND_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "tests.keeping.settings"}
    subprocess.run([sys.executable, "-m", "tests.keeping.life"], cwd=HOUSE, env=around, check=True)
    return folder


@pytest.fixture
def here(
    lived: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, django_db_blocker: DjangoDbBlocker
) -> Iterator[Places]:
    """A copy of it, where the shell believes to be; the rows of other tests are not touched."""
    shutil.copytree(lived, tmp_path / "data", ignore=shutil.ignore_patterns("static*"))
    with django_db_blocker.unblock():
        yield at_home(tmp_path / "data", monkeypatch)


def at_home(data: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    places = Places(data, data / "tend.sqlite3", data / "keys.sqlite3")
    monkeypatch.setattr(taking, "places", lambda: places)
    return places


@pytest.fixture
def shell(
    here: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    """`shell("verify")`; every time it is asked, a minute has passed."""
    minutes = iter(range(1000))
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(minutes=next(minutes)))

    def ask(*asked: str) -> Said:
        capsys.readouterr()
        status = main(asked)
        told = capsys.readouterr()
        return Said(status, told.out, told.err)

    return Shell(here.folder, tmp_path / "shelf", ask)


def rows_of(file: Path, asked: str, *values: Any) -> list[tuple[Any, ...]]:
    """What a host sees, or does, with nothing but the file."""
    with closing(sqlite3.connect(file)) as rows:
        found = rows.execute(asked, values).fetchall()
        rows.commit()
        return found
