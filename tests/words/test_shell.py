"""The verb `tend read`: drafts in, one answer each, and the three ways it ends."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tend.cli import main


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch):
    def give(raw: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))

    return give


def told(capfdbinary: pytest.CaptureFixture[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]


def test_a_draft_on_standard_input_is_read_as_one(stdin, capfdbinary):
    stdin(b"You never listen.\nI'm sorry.\n")
    assert main(["read", "--json"]) == 0
    (answer,) = told(capfdbinary)
    assert answer["id"] is None
    assert {s["label"] for s in answer["signals"]} == {"criticism"}


def test_json_lines_give_one_answer_a_line_with_their_names(stdin, capfdbinary):
    stdin(b'{"id": "a", "text": "Whatever."}\n{"id": "b", "text": "Thank you for driving."}\n')
    assert main(["read", "--json"]) == 0
    assert [answer["id"] for answer in told(capfdbinary)] == ["a", "b"]


def test_a_role_on_the_line_is_used_unless_the_shell_says_otherwise(stdin, capfdbinary):
    line = b'{"id": "a", "text": "You never listen.", "role": "injured"}\n'
    stdin(line)
    assert main(["read", "--json"]) == 0
    assert told(capfdbinary)[0]["signals"] == []
    stdin(line)
    assert main(["read", "--json", "--role", "accountable"]) == 0
    assert told(capfdbinary)[0]["signals"] != []


def test_one_bad_line_does_not_silence_the_others(stdin, capfdbinary):
    stdin(b'{"id": "a", "text": "Whatever."}\n[]\n{"id": "c"}\n{"id": "d", "text": "Whatever."}\n')
    assert main(["read", "--json"]) == 1
    captured = capfdbinary.readouterr()
    assert [json.loads(line)["id"] for line in captured.out.splitlines()] == ["a", "d"]
    assert captured.err.count(b"\n") == 2
    assert b"Traceback" not in captured.err


@pytest.mark.parametrize("raw", [b"", b"\x00\x01\xff\xfe", b"a " * 60_000], ids=["empty", "binary", "long"])
def test_what_cannot_be_read_gets_one_sentence_and_status_one(stdin, capfdbinary, raw: bytes):
    stdin(raw)
    assert main(["read"]) == 1
    assert len(capfdbinary.readouterr().out.splitlines()) == 1


def test_files_are_drafts_of_their_own(tmp_path: Path, capfdbinary):
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    first.write_text("Whatever.", encoding="utf-8")
    second.write_text("You're pathetic.", encoding="utf-8")
    assert main(["read", "--json", str(first), str(second)]) == 0
    assert [answer["id"] for answer in told(capfdbinary)] == [str(first), str(second)]


def test_a_file_that_is_not_there_and_a_wrong_role_are_misuse(capfd):
    assert main(["read", "no-such-draft.txt"]) == 2
    with pytest.raises(SystemExit) as left:
        main(["read", "--role", "victim"])
    assert left.value.code == 2
    assert "Traceback" not in capfd.readouterr().err
