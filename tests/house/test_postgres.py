"""PostgreSQL by one setting: it starts, it is a real one, and the screens stand on it as on SQLite."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

HOUSE = Path(__file__).resolve().parents[2]
SAMPLE = (
    "tests/screens/test_sent_twice.py",
    "tests/screens/test_withdraw.py",
)
"""What leans most on the rows; `make prove` runs all of them."""


def test_our_own_postgres_answers(postgres_url: str):
    with psycopg.connect(postgres_url) as asked:
        row = asked.execute("select current_setting('server_version_num')::int").fetchone()
    assert row is not None
    assert row[0] >= 160_000


@pytest.mark.skipif(bool(os.environ.get("TEND_TEST_DATABASE_URL")), reason="everything runs on it already")
def test_a_sample_of_the_screens_stands_on_postgres(postgres_url: str):
    around = {**os.environ, "TEND_TEST_DATABASE_URL": postgres_url, "PYTEST_ADDOPTS": ""}
    for name in ("PYTEST_XDIST_WORKER", "PYTEST_CURRENT_TEST", "COV_CORE_SOURCE"):
        around.pop(name, None)
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SAMPLE]
    said = subprocess.run(asked, cwd=HOUSE, env=around, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout[-3000:] + said.stderr[-3000:]
