"""A seventh way trust breaks is one literal in one file: nothing else changes, and nothing is migrated."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
SEVENTH = """
UNFAIRNESS = Break(
    slug="unfairness",
    name="Unfairness",
    what=("One of you carries what was meant for two.",),
    message="My time counts for more than yours.",
    moments=(Moment("left-to-one", "Left it all to the other"),),
    signs=("One rests while the other clears up.",),
    practices=(Practice("Do one thing unasked that the other always does.", "weekly"),),
    prompts=("What do I not see you doing?",),
    evidence=(Evidence("A task changed hands and stayed there.", "receiver"),),
    never_counts=("A list of everything I did.",),
    cautions=("Illness shifts loads; ask first.",),
    answered_by=("fairness",),
)

"""
ASK = """
import sys
from datetime import datetime
from tend.trust import breaks, journal
from tend.trust.picture import picture
from tend.trust.reasons import reasons
from tend.trust.twin import twin
text = sys.stdin.read()
got = journal.read(text)
assert not got.troubles, got.troubles
assert journal.write(got.record) == text
assert len(breaks.BREAKS) == 7, breaks.__file__
drawn = picture(got.record, of="ana", about="ben", at=datetime.fromisoformat("2025-02-01T00:00Z"))
print(*(reason.says for reason in reasons(got.record, drawn)), drawn.next_step.because, sep="\\n")
"""
JOURNAL = """\
journal 1 bond=ana-and-ben people=ana,ben zone=Europe/Dublin
2025-01-09T22:50+00:00 ana names rupture=X1 about=ben way=unfairness harm=3 "The whole move was mine to do"
2025-01-19T22:50+00:00 ana names rupture=X2 about=ben way=left-to-one harm=2
"""


@pytest.fixture(scope="module")
def seven(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house in which one file knows a seventh way."""
    house = tmp_path_factory.mktemp("house")
    shutil.copytree(HOUSE / "src" / "tend", house / "tend", ignore=shutil.ignore_patterns("__pycache__"))
    file = house / "tend" / "trust" / "breaks.py"
    text = file.read_text(encoding="utf-8")
    place, end = "BREAKS: tuple[Break, ...] = (", "    LACK_OF_REPAIR,\n)"
    assert text.count(place) == text.count(end) == 1
    text = text.replace(place, f"{SEVENTH}{place}").replace(end, "    LACK_OF_REPAIR,\n    UNFAIRNESS,\n)")
    file.write_text(text, encoding="utf-8")
    return house


def ran(house: Path, asked: list[str], text: str = "") -> subprocess.CompletedProcess[str]:
    """A program run in the copy, which never touches the record of the one who runs the tests."""
    around = {
        key: value for key, value in os.environ.items() if not key.startswith(("COVERAGE", "COV_", "TEND_"))
    }
    around |= {
        "PYTHONPATH": str(house),
        "TEND_DATA": str(house / "kept"),
        "DJANGO_SETTINGS_MODULE": "tend.web.settings",
    }
    return subprocess.run(
        [sys.executable, *asked],
        input=text,
        env=around,
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_line_naming_the_new_way_is_read_written_and_becomes_a_reason(seven: Path):
    done = ran(seven, ["-c", ASK], JOURNAL)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["Unfairness, twice, and no repair has begun.", "Unfairness"]


def test_the_new_way_needs_no_migration(seven: Path):
    done = ran(seven, ["-m", "django", "makemigrations", "--check", "--dry-run"])
    assert (done.returncode, done.stdout.strip()) == (0, "No changes detected"), done.stderr
