"""The two commands that open the house: they start, say so in one line, and stop without a trail."""

from __future__ import annotations

import os
import re
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import pytest

TEND = str(Path(sys.executable).with_name("tend"))
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@pytest.fixture
def start(tmp_path: Path, port: int) -> Iterator[Start]:
    """Start a verb of `tend` in a folder of its own, as a shell would."""
    started: list[subprocess.Popen[str]] = []

    def run(verb: str, **more: str) -> subprocess.Popen[str]:
        kept = {name: text for name, text in os.environ.items() if not name.startswith(("TEND_", "DJANGO_"))}
        surroundings = {**kept, "TEND_DATA": str(tmp_path / "data"), "PORT": str(port), **more}
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        started.append(subprocess.Popen([TEND, verb], env=surroundings, start_new_session=True, **pipes))
        return started[-1]

    yield run
    for one in started:
        if one.poll() is None:
            os.killpg(one.pid, signal.SIGKILL)
        one.communicate()


def line(started: subprocess.Popen[str]) -> str:
    assert started.stdout
    return started.stdout.readline().strip()


def stopped(started: subprocess.Popen[str]) -> tuple[int, str]:
    """What is left after Ctrl-C reached everything in the terminal."""
    os.killpg(started.pid, signal.SIGINT)
    out, err = started.communicate(timeout=20)
    return started.returncode, out + err


def browser() -> OpenerDirector:
    return build_opener(HTTPCookieProcessor(CookieJar()))


def test_a_fresh_folder_opens_the_wizard_and_ctrl_c_closes_it(start: Start, port: int, tmp_path: Path):
    for _ in range(2):  # the second time everything is there already
        served = start("serve")
        assert line(served) == f"Tend is ready on http://localhost:{port}"
        with browser().open(f"http://localhost:{port}/") as answer:
            assert answer.url == f"http://localhost:{port}/setup"
            style = re.search(r'href="(/static/house\.\w+\.css)"', answer.read().decode())
        assert style
        with browser().open(f"http://localhost:{port}{style[1]}") as sheet:
            assert "immutable" in sheet.headers["Cache-Control"]
        code, said = stopped(served)
        assert code in (0, 130)
        assert said == ""
    folder = tmp_path / "data"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in ("secret.key", "tend.sqlite3"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_taken_port_gets_one_clear_sentence(start: Start, port: int):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        served = start("serve")
        out, err = served.communicate(timeout=20)
    assert (served.returncode, out) == (1, "")
    assert err == f"Port {port} is taken. Choose another one, as in PORT={port + 1}.\n"


@pytest.mark.parametrize("wrong", ["no number", "0", "70000", "8000x"])
def test_a_port_that_is_none_gets_one_clear_sentence(start: Start, wrong: str):
    served = start("serve", PORT=wrong)
    _, err = served.communicate(timeout=20)
    assert served.returncode == 1
    assert err.startswith("PORT must be a number")
    assert err.count("\n") == 1


def test_a_folder_that_is_none_gets_one_clear_sentence(start: Start, tmp_path: Path):
    file = tmp_path / "file"
    file.write_text("not a folder")
    served = start("serve", TEND_DATA=str(file / "data"))
    _, err = served.communicate(timeout=20)
    assert served.returncode == 1
    assert "cannot be used" in err
    assert err.count("\n") == 1


def test_lines_of_help_that_cannot_be_read_get_one_clear_sentence(start: Start, tmp_path: Path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "help-lines.toml").write_text("[[line", encoding="utf-8")
    served = start("serve")
    _, err = served.communicate(timeout=20)
    assert served.returncode == 1
    assert err.startswith("help-lines.toml cannot be read: ")
    assert err.count("\n") == 1


def test_open_to_others_the_wizard_is_behind_a_code(start: Start, port: int):
    served = start("serve", TEND_HOSTS="tend.example")
    said = line(served)
    assert re.search(r"code: \w{4}-\w{4}-\w{4}$", said)
    assert line(served).startswith("Tend is ready")
    with browser().open(f"http://localhost:{port}/setup") as answer:
        page = answer.read().decode()
    assert "The code from the terminal" in page
    assert said.rpartition(" ")[2] not in page


def test_the_demo_opens_as_either_of_the_two(start: Start, port: int):
    served = start("demo")
    assert "made-up" in line(served)
    assert line(served) == f"Tend is ready on http://localhost:{port}"
    for name, login in (("Nadia", "nadia"), ("Owen", "owen")):
        one = browser()
        with one.open(f"http://localhost:{port}/") as answer:
            page = answer.read().decode()
        assert f"Look as {name}" in page
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
        assert token
        form = urlencode({"csrfmiddlewaretoken": token[1], "look_as": login, "next": "/"}).encode()
        with one.open(f"http://localhost:{port}/enter", form) as answer:
            today = answer.read().decode()
        assert name in today
        assert "A made-up couple. Nothing here is real." in today
    assert stopped(served)[0] in (0, 130)


def test_the_demo_leaves_the_real_folder_alone(start: Start, port: int, tmp_path: Path):
    served = start("demo")
    line(served)
    assert not (tmp_path / "data" / "tend.sqlite3").exists()
    assert (tmp_path / "data" / "demo" / "tend.sqlite3").exists()
