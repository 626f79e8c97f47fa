"""What may lie in this tree: no address of a registry, no path of a machine, no secret, no forbidden name."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
SOURCE = HOUSE / "src" / "tend"
PURE = ("trust", "words")

# Written in halves, so that this file does not hold what it looks for.
REGISTRIES = [
    left + right
    for left, right in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("npm", "js.org"),
        ("npm", "js.com"),
        ("yarn", "pkg.com"),
        ("unpkg", ".com"),
        ("jsdelivr", ".net"),
        ("cdnjs", ".cloudflare.com"),
        ("crates", ".io"),
        ("ghcr", ".io"),
        ("deb.", "debian.org"),
        ("proxy.", "golang.org"),
    )
]
MACHINES = re.compile(r"(?<![\w.~-])/(?:" + "work|root|home|Users" + r")/[\w.]+|\b[A-Z]:\\Users")
SECRETS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE" + " KEY-----"
    r"|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bsk-[A-Za-z0-9]{32,}"
)
SECRET_FILES = re.compile(
    r"(?:^|/)(?:\.env(?:\..+)?|id_[a-z0-9]+|.*\.(?:pem|key|p12|pfx|keystore)|.*\.sqlite3?|.*\.db|\.netrc|\.pypirc)$"
)
NOT_OURS = {".git", ".venv", ".tools", "node_modules", "__pycache__", "data", "demo-data", "build", "dist"}
FORBIDDEN_WORDS = {
    "score", "user", "item", "event", "manager", "helper", "util", "data",
    "compliance", "offender", "victim", "streak", "cheater",
}  # fmt: skip
# Names another program chose for us, each with who asks for it.
GIVEN_NAMES: dict[str, str] = {}
CORE_LINES, FACE_LINES = 250, 300
# Text, not code: one literal a way, at the length its words need; and weights, packed by a program.
LITERALS = (
    "trust/breaks.py",
    "trust/builds.py",
    "web/screens/never.py",
    "words/vectors.py",
    "words/weights.py",
)


def tracked() -> list[str]:
    """Every file that is, or is about to be, part of the tree."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(asked, cwd=HOUSE, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return sorted(walked(HOUSE))
    return sorted(name for name in listed.split("\0") if name and (HOUSE / name).is_file())


def walked(folder: Path) -> Iterator[str]:
    for path in folder.iterdir():
        if path.name in NOT_OURS or path.name.endswith("_cache") or path.suffix == ".pyc":
            continue
        if path.is_dir():
            yield from walked(path)
        else:
            yield path.relative_to(HOUSE).as_posix()


def texts() -> Iterator[tuple[str, str]]:
    """Every readable file of the tree with what it says; pictures and fonts are left aside."""
    for name in tracked():
        content = (HOUSE / name).read_bytes()
        if b"\0" not in content[:4096]:
            yield name, content.decode("utf-8", errors="replace")


def sources() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)


def words_of(name: str) -> set[str]:
    """The words a name is made of, in the singular: `UserScores` and `user_scores` are user and score."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return {part.lower() for part in parts} | {part.lower().removesuffix("s") for part in parts}


def named_in(path: Path) -> Iterator[str]:
    yield path.parent.name if path.name == "__init__.py" else path.stem
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def test_no_file_names_a_package_registry():
    found = [f"{name}: {host}" for name, text in texts() for host in REGISTRIES if host in text]
    assert found == []


def test_no_file_names_a_path_of_a_machine():
    found = [f"{name}: {hit.group()}" for name, text in texts() for hit in MACHINES.finditer(text)]
    assert found == []


def test_no_file_holds_a_secret():
    found = [name for name in tracked() if SECRET_FILES.search(name)]
    found += [f"{name}: {hit.group()[:24]}…" for name, text in texts() for hit in SECRETS.finditer(text)]
    assert found == []


def test_no_lock_remembers_where_packages_came_from():
    for name, text in texts():
        if name.endswith((".lock", "package-lock.json")):
            assert "://" not in text, name


def test_every_locked_package_carries_its_hash():
    for name in ("requirements/runtime.lock", "requirements/dev.lock"):
        text = (HOUSE / name).read_text(encoding="utf-8")
        packages = re.split(r"\n(?=[A-Za-z])", text)
        assert [package.split()[0] for package in packages if "--hash=sha256:" not in package] == []


def test_the_readme_names_its_two_commands():
    readme = (HOUSE / "README.md").read_text(encoding="utf-8")
    assert "make run" in readme
    assert "make test" in readme


def test_every_source_file_says_first_what_it_is():
    wordless = [
        path.relative_to(HOUSE).as_posix()
        for path in sources()
        if not re.match(r'"""[A-Z`].*[.:]', path.read_text(encoding="utf-8").split("\n", 1)[0])
    ]
    assert wordless == []


def test_no_source_file_grows_past_its_measure():
    long = []
    for path in sources():
        room = path.relative_to(SOURCE).parts[0]
        measure = CORE_LINES if room in PURE else FACE_LINES
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > measure and path.relative_to(SOURCE).as_posix() not in LITERALS:
            long.append(f"{path.relative_to(HOUSE)}: {lines} lines, {measure} at most")
    assert long == []


def test_names_in_the_code_are_words_of_the_house():
    found = [
        f"{path.relative_to(HOUSE)}: {name}"
        for path in sources()
        for name in named_in(path)
        if words_of(name) & FORBIDDEN_WORDS and name not in GIVEN_NAMES
    ]
    assert found == []


@pytest.mark.parametrize(
    ("name", "word"),
    [("UserManager", "manager"), ("load_items", "item"), ("utils", "util"), ("HTTPEvent", "event")],
)
def test_a_name_is_read_word_by_word(name: str, word: str):
    assert word in words_of(name)


def test_longer_words_are_not_taken_for_their_parts():
    assert not words_of("dataclass_database_eventually") & FORBIDDEN_WORDS
