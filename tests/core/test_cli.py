"""The command `tend`: what each verb says, how it ends, and that no damage is too much to look at."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tend.cli import main
from tend.trust import journal

DEMO = Path(__file__).parents[2] / "src" / "tend" / "web" / "demo.journal"
TEND = Path(sys.executable).with_name("tend")
PICTURE = ["--of", "nadia", "--about", "owen"]
Shell = pytest.CaptureFixture[str]

HEADER = "journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin\n"
SOUND = (
    HEADER + '2026-03-01T20:00+00:00 ben promises ref=P1 to=ana due=2026-03-05T18:00+00:00 "Ring the bank"\n'
    "2026-03-01T21:00+00:00 ana accepts promise=P1\n"
    "2026-03-05T17:00+00:00 ben keeps occasion=P1@2026-03-05\n"
)
NEXT = 5
"""The number of the line after a sound journal."""

DAMAGE: dict[str, tuple[bytes, str]] = {
    "cut in its words": (
        b'2026-03-06T20:00+00:00 ana writes "You hid the',
        "cannot be read from its character",
    ),
    "cut before its verb": (b"2026-03-06T20:00+00:00 ana\n", "does not have a time, a person and a verb"),
    "not ended": (b'2026-03-06T20:00+00:00 ana writes "Here."', "the last line does not end"),
    "an unknown verb": (b"2026-03-06T20:00+00:00 ana dances\n", "dances is not a verb of the journal"),
    "an unknown key": (b"2026-03-06T20:00+00:00 ana writes mood=blue\n", "writes has no key mood"),
    "a key twice": (b"2026-03-06T20:00+00:00 ana logs kind=a kind=b count=1\n", "kind is given twice"),
    "a missing key": (b"2026-03-06T20:00+00:00 ana names rupture=X1 about=ben harm=3\n", "names needs way="),
    "a stranger": (b'2026-03-06T20:00+00:00 sam writes "Hello"\n', "sam is not one of the people"),
    "a promise by another": (
        b"2026-03-06T20:00+00:00 ana keeps occasion=P1@2026-03-05\n",
        "only ben may say this about P1",
    ),
    "a promise to oneself": (
        b"2026-03-06T20:00+00:00 ana promises ref=P9 to=ana\n",
        "a promise is made to the other person",
    ),
    "seen by its keeper": (
        b"2026-03-06T20:00+00:00 ben sees occasion=P1@2026-03-05 answer=yes\n",
        "only ana may say this about P1",
    ),
    "a day that does not exist": (
        b'2026-02-30T20:00+00:00 ana writes "?"\n',
        "is not a moment in the calendar",
    ),
    "a time without its offset": (b'2026-03-06T20:00 ana writes "?"\n', "is not a time with its offset"),
    "a handle twice": (
        b"2026-03-06T20:00+00:00 ben promises ref=P1 to=ana\n",
        "P1 is already the name of another",
    ),
    "a handle nobody knows": (b"2026-03-06T20:00+00:00 ana accepts promise=P7\n", "P7 is not in this record"),
    "an occasion that is none": (
        b"2026-03-06T20:00+00:00 ben keeps occasion=P1@2026-03-06\n",
        "P1 has no occasion on 2026-03-06",
    ),
    "an occasion no calendar knows": (
        b"2026-03-06T20:00+00:00 ben keeps occasion=P1@2026-02-30\n",
        "2026-02-30 is not a day in the calendar",
    ),
    "bytes that are no text": (b'2026-03-06T20:00+00:00 ana writes "\xff\xfe"\n', "is not UTF-8"),
    "a line of a million letters": (
        b"2026-03-06T20:00+00:00 ana writes " + b"x" * 1_000_000 + b"\n",
        "characters",
    ),
    "an empty line": (b"\n", "the line is empty"),
    "a carriage return": (b'2026-03-06T20:00+00:00 ana writes "Here."\r\n', "ends with a carriage return"),
    "words that are no JSON": (b'2026-03-06T20:00+00:00 ana writes "\\q"\n', "are not a JSON string"),
    "a word that stands alone": (b"2026-03-06T20:00+00:00 ana writes shared\n", "shared stands alone"),
    "a rating out of its range": (
        b"2026-03-06T20:00+00:00 ana names rupture=X1 about=ben way=dishonesty harm=9\n",
        "from 1 to 5",
    ),
    "a rating of oneself": (
        b"2026-03-06T20:00+00:00 ana names rupture=X1 about=ana way=dishonesty harm=2\n",
        "about the other person",
    ),
    "a way nobody knows": (
        b"2026-03-06T20:00+00:00 ana names rupture=X1 about=ben way=moonlight harm=2\n",
        "not a break Tend knows",
    ),
    "a rule nobody understands": (
        b"2026-03-06T20:00+00:00 ben promises ref=P2 to=ana rrule=FREQ=NOW first=2026-03-08T17:00+00:00\n",
        "needs FREQ",
    ),
    "a control sign": (b"2026-03-06T20:00+00:00 ana da\x1b[31mnces\n", "is not a verb of the journal"),
    "two spaces": (b"2026-03-06T20:00+00:00  ana writes\n", "cannot be read"),
    "an answer window of an hour": (
        b"2026-03-06T20:00+00:00 ana repairs repair=R1 step=raised within=1\n",
        "24 to 336 hours",
    ),
}


def of(file: Path) -> list[str]:
    return ["picture", str(file), "--of", "ana", "--about", "ben"]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "two.journal"


@pytest.mark.parametrize("damage", DAMAGE)
def test_each_kind_of_damage_is_named_and_the_rest_is_drawn(damage: str, written: Path, capsys: Shell):
    line, why = DAMAGE[damage]
    written.write_bytes(SOUND.encode() + line)
    assert main(["check", str(written)]) == 1
    said = capsys.readouterr()
    named = [told for told in said.out.splitlines() if told.startswith(f"{written}:{NEXT}: ")]
    assert any(why in told for told in named)
    assert said.out.isprintable() or "\x1b" not in said.out
    assert said.err == ""
    assert main(of(written)) == 1
    drawn = capsys.readouterr()
    assert drawn.out.startswith("Ana about Ben · ")
    assert "The only one so far: one kept." in drawn.out
    assert f"{written}:{NEXT}: " in drawn.err


def test_all_the_damage_at_once_is_named_line_by_line(written: Path, capsys: Shell):
    lines = [line if line.endswith(b"\n") else line + b"\n" for line, _ in DAMAGE.values()]
    kept = [line for name, line in zip(DAMAGE, lines, strict=True) if name != "not ended"]
    assert len(kept) >= 20
    written.write_bytes(SOUND.encode() + b"".join(kept))
    assert main(["check", str(written)]) == 1
    told = {int(line.split(":")[1]) for line in capsys.readouterr().out.splitlines()}
    assert told == set(range(NEXT, NEXT + len(kept)))
    assert main(of(written)) == 1
    assert "one kept" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "there is nothing in this journal"),
        (b"\n\n\n", "there is nothing in this journal"),
        (b"\x00\x01\x02\xff" * 300, "is not UTF-8"),
        (b"journal 1 people=ana\n", "the header does not name two people"),
        (b"journal 2 people=ana,ben\n", "the header does not begin with: journal 1"),
        (b"journal 1 people=ana,ben zone=Europe/Atlantis\n", "is not a time zone"),
        (b"journal 1 people=ana,ben colour=blue\n", "the header has an unknown key"),
        (b"\xef\xbb\xbf" + SOUND.encode(), "begins with a byte order mark"),
        (SOUND.removeprefix(HEADER).encode(), "the journal has no header"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not UTF-8"),
    ],
)
def test_a_journal_damaged_from_its_first_line_is_still_drawn(
    content: bytes, why: str, written: Path, capsys: Shell
):
    written.write_bytes(content)
    assert main(["check", str(written)]) == 1
    assert why in capsys.readouterr().out
    assert main(of(written)) == 1
    drawn = capsys.readouterr()
    assert drawn.out.startswith("Ana about Ben · ")
    assert why in drawn.err


def test_a_lost_header_costs_no_more_than_the_header(written: Path, capsys: Shell):
    written.write_text("journal 1 peo" + "\n" + SOUND.removeprefix(HEADER), encoding="utf-8")
    main(["picture", str(written), "--of", "ben", "--about", "ana"])
    assert capsys.readouterr().err.count("\n") == 1
    written.write_text(SOUND.removeprefix(HEADER), encoding="utf-8")
    assert main(of(written)) == 1
    assert "one kept" in capsys.readouterr().out


def test_a_sound_journal_gets_one_happy_line(written: Path, capsys: Shell):
    written.write_text(SOUND, encoding="utf-8")
    assert main(["check", str(written)]) == 0
    assert capsys.readouterr().out == (
        f"{written}: 3 entries by ana and ben, from 1 March 2026 to 5 March 2026, all in order.\n"
    )
    written.write_text(HEADER, encoding="utf-8")
    assert main(["check", str(written)]) == 0


def test_the_demo_is_in_order(capsys: Shell):
    assert main(["check", str(DEMO)]) == 0
    assert "by nadia, owen and ines, from 6 January 2025 to 6 July 2025" in capsys.readouterr().out


@pytest.mark.parametrize("form", [["--json"], ["--text"], [], ["--svg", "-"]])
def test_the_same_journal_gives_the_same_bytes(form: list[str]):
    asked = [str(TEND), "picture", str(DEMO), *PICTURE, *form]
    seeds = (
        {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    )
    first, second = (subprocess.run(asked, capture_output=True, check=True, env=env).stdout for env in seeds)
    assert first == second
    assert len(first) > 500


def test_a_drawing_goes_into_its_file(tmp_path: Path, capsys: Shell):
    file = tmp_path / "line.svg"
    assert main(["picture", str(DEMO), *PICTURE, "--svg", str(file)]) == 0
    assert capsys.readouterr().out == ""
    assert ET.parse(file).getroot().tag.endswith("svg")  # our own drawing, just made


def drawn(capsys: Shell, *asked: str) -> dict[str, Any]:
    assert main(["picture", str(DEMO), "--json", *asked]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_person_goes_by_either_name(capsys: Shell):
    assert drawn(capsys, "--of", "Nadia", "--about", "OWEN") == drawn(capsys, *PICTURE)


@pytest.mark.parametrize(
    ("when", "at"),
    [
        ("2025-05-11T17:45+01:00", "2025-05-11T17:45+01:00"),
        ("2025-05-11T16:45Z", "2025-05-11T17:45+01:00"),
        ("2025-05-11T17:45", "2025-05-11T17:45+01:00"),
        ("2025-05-11", "2025-05-11T23:59:59.999999+01:00"),
    ],
)
def test_a_moment_is_read_in_the_zone_of_the_two(when: str, at: str, capsys: Shell):
    found = drawn(capsys, *PICTURE, "--at", when)
    assert found["at"] == at
    assert [q["occasion"] for q in found["out_of_character"]] == ["C2@2025-05-11"]


def test_without_a_moment_the_last_entry_one_may_see_counts(capsys: Shell, written: Path):
    assert drawn(capsys, *PICTURE)["at"] == "2025-07-06T22:15+01:00"
    private = '2026-03-09T17:00+00:00 ben writes private "Nobody knows."\n'
    written.write_text(SOUND + private, encoding="utf-8")
    main([*of(written), "--json"])
    assert json.loads(capsys.readouterr().out)["at"] == "2026-03-05T17:00+00:00"


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ([], "a verb is needed"),
        (["chekc"], "invalid choice"),
        (["check"], "required: JOURNAL"),
        (["check", "nowhere.journal"], "There is no file nowhere.journal."),
        (["check", "/"], "/ is a folder, not a file."),
        (["check", "a\0b"], "cannot be read"),
        (["check", str(DEMO), "--colour"], "unrecognized arguments"),
        (["picture", str(DEMO)], "required: --of, --about"),
        (["picture", str(DEMO), "--of", "nadia", "--about", "sam"], "sam is not one of the two"),
        (["picture", str(DEMO), "--of", "nadia", "--about", "nadia"], "name the same"),
        (["picture", str(DEMO), *PICTURE, "--at", "yesterday"], "is not a moment"),
        (["picture", str(DEMO), *PICTURE, "--json", "--text"], "not allowed with"),
        (["picture", str(DEMO), *PICTURE, "--svg", "/nowhere/at/all.svg"], "cannot be written"),
        (["import", "--from", "diary", str(DEMO)], "invalid choice"),
        (["import", "--from", "case-history", str(DEMO)], "cannot be read as JSON"),
        (["export"], "required: --as"),
        (["routes", "--yaml"], "unrecognized arguments"),
    ],
)
def test_a_wrong_question_gets_one_sentence(asked: list[str], why: str, capsys: Shell):
    try:
        status: object = main(asked)
    except SystemExit as ended:
        status = ended.code
    said = capsys.readouterr()
    assert status == 2
    assert said.out == ""
    assert why in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("verb", ["", "serve", "demo", "picture", "check", "routes", "import", "export"])
def test_every_verb_tells_how_it_is_used(verb: str, capsys: Shell):
    with pytest.raises(SystemExit) as ended:
        main([*([verb] if verb else []), "--help"])
    assert ended.value.code == 0
    assert f"usage: tend{' ' * bool(verb)}{verb}" in capsys.readouterr().out


def test_a_journal_may_come_through_a_pipe():
    piped = subprocess.run([TEND, "check", "-"], input=SOUND.encode(), capture_output=True, check=False)
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout.startswith(b"standard input: 3 entries")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_closed_file_gets_one_sentence(written: Path, capsys: Shell):
    written.write_text(SOUND, encoding="utf-8")
    written.chmod(0)
    assert main(["check", str(written)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_reader_who_leaves_early_hears_no_complaint(written: Path):
    written.write_bytes(SOUND.encode() + b"?\n" * 50_000)
    # As `tend check FILE | head -1` would.
    with subprocess.Popen([TEND, "check", written], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as told:
        assert told.stdout is not None
        assert told.stderr is not None
        told.stdout.readline()
        told.stdout.close()
        assert told.stderr.read() == b""
    assert told.returncode in (0, 1)


def test_ctrl_c_ends_without_a_trail():
    # A suite started in the background is deaf to the signal, and so would its children be.
    waits = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from tend.cli import main; print('up', flush=True); sys.exit(main(['check', '-']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", waits],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as waiting:
        assert waiting.stdout is not None
        assert waiting.stderr is not None
        waiting.stdout.readline()
        import time

        time.sleep(1.0)
        waiting.send_signal(signal.SIGINT)
        assert b"Traceback" not in waiting.stderr.read()
    assert waiting.returncode == 1


@pytest.mark.parametrize("asked", [["check", str(DEMO)], ["picture", str(DEMO), *PICTURE, "--json"]])
def test_looking_at_a_journal_needs_no_web(asked: list[str]):
    program = (
        "import sys; from tend.cli import main; status = main(sys.argv[1:]); "
        "sys.exit(status or any(name.partition('.')[0] == 'django' for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program, *asked], check=True, capture_output=True)


def test_a_journal_can_be_brought_into_order(written: Path, tmp_path: Path, capsys: Shell):
    written.write_bytes(SOUND.encode() + b"2026-03-06T20:00+00:00 ana dances\n")
    out = tmp_path / "in-order.journal"
    assert main(["import", "--from", "journal", str(written), "-o", str(out)]) == 1
    assert f"left out: {written}:{NEXT}: dances is not a verb" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == SOUND
    assert main(["import", str(out)]) == 0
    assert capsys.readouterr().out == SOUND


def test_what_rested_on_a_refused_line_goes_with_it(written: Path, capsys: Shell):
    """A journal that was brought into order is in order."""
    lines = (
        "2026-03-06T20:00+00:00 sam promises ref=P2 to=ana due=2026-03-08T20:00+00:00\n"
        "2026-03-08T20:00+00:00 ben misses occasion=P2@2026-03-08\n"
    )
    reading = journal.read(SOUND + lines)
    assert [t.line for t in reading.troubles] == [NEXT, NEXT + 1]
    assert journal.read(journal.write(reading.record)).troubles == ()


def test_it_says_which_tend_it_is(capsys: Shell):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("tend 0.")
