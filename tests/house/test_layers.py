"""The layers of the house, and the proof that what holds them would notice."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
SOURCE = HOUSE / "src" / "tend"
PURE_FILES = sorted(path for room in ("trust", "words") for path in (SOURCE / room).rglob("*.py"))
FORBIDDEN_CALLS = {"open", "input", "print", "exec", "eval", "__import__", "breakpoint"}

SINS = {
    "trust": (
        "tend.web",
        "tend.words",
        "django",
        "time",
        "random",
        "secrets",
        "os",
        "pathlib",
        "sqlite3",
        "socket",
    ),
    "words": ("tend.web", "tend.cli", "django", "logging", "subprocess", "urllib", "http"),
    "web": ("tend.cli",),
}


def lint(house: Path) -> str:
    """What import-linter says about a copy of the house."""
    program = str(Path(sys.executable).with_name("lint-imports"))
    asked = [program, "--no-logo", "--no-cache", "--config", str(house / "pyproject.toml")]
    surroundings = {**os.environ, "PYTHONPATH": str(house / "src"), "COLUMNS": "200"}
    said = subprocess.run(asked, cwd=house, env=surroundings, capture_output=True, text=True, check=False)
    return said.stdout + said.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The house as it stands, on a piece of land of its own."""
    shutil.copytree(SOURCE, tmp_path / "src" / "tend", ignore=shutil.ignore_patterns("__pycache__", "static"))
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    return tmp_path


def test_forbidden_imports_are_noticed_in_every_room(copy: Path):
    for room, sins in SINS.items():
        door = copy / "src" / "tend" / room / "__init__.py"
        lines = [f"import {sin}  # a sin" for sin in sins]
        door.write_text("\n".join([door.read_text(encoding="utf-8"), *lines, ""]), encoding="utf-8")
    said = lint(copy)
    unnoticed = [
        f"{room} → {sin}"
        for room, sins in SINS.items()
        for sin in sins
        if f"tend.{room} -> {sin}" not in said and f"tend.{room} is not allowed to import {sin}" not in said
    ]
    assert unnoticed == []


def test_a_stray_room_is_noticed(copy: Path):
    (copy / "src" / "tend" / "common.py").write_text('"""Everything else."""\n', encoding="utf-8")
    assert "- tend.common" in lint(copy)


@pytest.mark.parametrize("path", PURE_FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_pure_file_needs_python_and_nothing_else(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    roots = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            roots.add((node.module or "").partition(".")[0])
    assert roots - set(sys.stdlib_module_names) <= {"tend"}


@pytest.mark.parametrize("path", PURE_FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_pure_file_opens_and_prints_nothing(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert called & FORBIDDEN_CALLS == set()
