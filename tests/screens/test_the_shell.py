"""The shell beside the screens: what may be taken out of a running Tend, and by whom."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tend.cli import main
from tend.trust import journal
from tend.trust.entries import CheckIn, Message, Note, Withdrawn
from tend.web.routes import routes
from tend.web.store.models import Bond, Person
from tests.screens.rows import PASSPHRASE

from .conftest import Told

pytestmark = pytest.mark.django_db

Shell = pytest.CaptureFixture[str]


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch):
    """Somebody types this when the shell asks for their passphrase."""

    def typed(words: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{words}\n"))

    return typed


def export(login: str, *more: str) -> int:
    return main(["export", "--as", login, "--passphrase-stdin", *more])


def test_each_takes_out_what_they_may_see(bond: Bond, told: Told, say, capsys: Shell):
    told(bond, "ana", Message(), "You hid the debt.")
    told(bond, "ana", Note(), "I checked every drawer.", private=True)
    told(bond, "ben", CheckIn(safety=4), private=True)
    say(PASSPHRASE)
    assert export("ben") == 0
    seen = capsys.readouterr().out
    assert "You hid the debt." not in seen  # the words are hers; that she wrote is his to take along
    assert "drawer" not in seen
    assert "not verified evidence" in seen.splitlines()[0]
    reading = journal.read(seen)
    assert reading.troubles == ()
    assert [e.by for e in reading.record.entries] == ["ana", "ben"]


def test_words_that_were_taken_back_stay_taken_back(bond: Bond, told: Told, say, capsys: Shell):
    said = told(bond, "ana", Message(), "You never listen.")
    told(bond, "ana", Withdrawn(said.name))
    for login in ("ana", "ben"):
        say(PASSPHRASE)
        assert export(login) == 0
        assert "never listen" not in capsys.readouterr().out


@pytest.mark.parametrize(("login", "words"), [("ben", "something else"), ("nobody", PASSPHRASE), ("ben", "")])
def test_without_the_passphrase_nothing_comes_out(login: str, words: str, bond: Bond, say, capsys: Shell):
    say(words)
    assert export(login) == 2
    out = capsys.readouterr()
    assert (out.out, out.err) == ("", "tend: This name and passphrase do not go together.\n")


def test_nobody_is_asked_where_there_is_no_terminal(bond: Bond, say, capsys: Shell):
    say(PASSPHRASE)
    assert main(["export", "--as", "ben"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_empty_folder_gets_one_sentence_and_stays_empty(tmp_path: Path):
    surroundings = {**os.environ, "TEND_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "tend.web.settings"}
    asked = [str(Path(sys.executable).with_name("tend")), "export", "--as", "ana", "--passphrase-stdin"]
    told = subprocess.run(asked, env=surroundings, input=b"\xff\n", capture_output=True, check=False)
    assert (told.returncode, told.stdout) == (2, b"")
    assert told.stderr == b"tend: There is no record in this folder; TEND_DATA names another.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_stranger_takes_out_only_their_own(bond: Bond, sam: Person, told: Told, say, capsys: Shell):
    told(bond, "ana", Message(), "You hid the debt.")
    say(PASSPHRASE)
    assert export("sam", "--bond", bond.key) == 2
    assert bond.name not in capsys.readouterr().err
    say(PASSPHRASE)
    assert export("sam") == 0
    assert "debt" not in capsys.readouterr().out


def test_every_address_is_listed_with_who_may(capsys: Shell):
    assert main(["routes", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [r["name"] for r in told] == [r.name for r in routes()]
    assert {r["who"] for r in told} <= {"anyone", "signed in", "member"}
    assert all(r["who"] == "member" for r in told if r["path"].startswith("/b/"))
    assert main(["routes"]) == 0
    assert capsys.readouterr().out.count("\n") == len(told)
