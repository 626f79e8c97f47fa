"""Copies the few browser files Tend carries, with their licences and checksums."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent

COPIES: dict[str, dict[str, str]] = {
    "src/tend/web/static/vendor": {
        "htmx.min.js": "htmx.org/dist/htmx.min.js",
        "htmx.LICENSE.txt": "htmx.org/LICENSE",
    },
    "tests/browser/vendor": {
        "axe.min.js": "axe-core/axe.min.js",
        "axe.LICENSE.txt": "axe-core/LICENSE",
        "axe.LICENSE-3RD-PARTY.txt": "axe-core/LICENSE-3RD-PARTY.txt",
    },
}


def main() -> int:
    """Fetches the locked packages with npm and copies what is used."""
    npm = shutil.which("npm")
    if npm is None:
        print(
            "make vendor needs npm (Debian: apt-get install npm); running and testing Tend do not.",
            file=sys.stderr,
        )
        return 1
    subprocess.run([npm, "ci", "--no-progress", "--loglevel=error"], cwd=HERE, check=True)
    for folder, files in COPIES.items():
        copy_into(HOUSE / folder, files)
    return 0


def copy_into(folder: Path, files: dict[str, str]) -> None:
    """Copies files into a folder and writes the checksum of each beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    sums = []
    for name, source in sorted(files.items()):
        content = (HERE / "node_modules" / source).read_bytes()
        (folder / name).write_bytes(content)
        sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
