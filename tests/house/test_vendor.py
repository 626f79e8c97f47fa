"""The browser files we carry are the ones we took, byte for byte, each with its licence."""

import hashlib
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
FOLDERS = ("src/tend/web/static/vendor", "tests/browser/vendor")


def sums(folder: Path) -> dict[str, str]:
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ") for line in lines)}


@pytest.mark.parametrize("where", FOLDERS)
def test_every_carried_file_has_its_checksum(where: str):
    folder = HOUSE / where
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name != "SHA256SUMS"
    }
    assert found == sums(folder)


@pytest.mark.parametrize("where", FOLDERS)
def test_every_carried_script_brings_its_licence(where: str):
    names = {path.name for path in (HOUSE / where).iterdir()}
    for script in (name for name in names if name.endswith((".js", ".css"))):
        assert f"{script.split('.')[0]}.LICENSE.txt" in names
