"""Samples of the long proofs (`make prove`): a real server, asked from outside, killed, tampered with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    bool(os.environ.get("TEND_TEST_DATABASE_URL")),
    reason="the servers of the proofs keep their rows in files",
)

HOUSE = Path(__file__).resolve().parents[2]


def proved(name: str, *sizes: str) -> str:
    """The figure of a proof; it has to hold."""
    around = {key: said for key, said in os.environ.items() if not key.startswith(("TEND_", "DJANGO_"))}
    asked = [sys.executable, "-m", f"bench.proofs.{name}", *sizes]
    said = subprocess.run(asked, cwd=HOUSE, env=around, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout[-3000:] + said.stderr[-3000:]
    return said.stdout.splitlines()[-1]


def test_killed_in_the_middle_of_writing_nothing_is_lost_or_doubled():
    assert ": 0 lost, 0 twice, 0 chains broken" in proved("crash", "2")


def test_backups_under_load_hold_everything_that_was_answered():
    assert ": 0 failed, 0 answered entries missing, 0 taken-back words back" in proved("backups", "1")


def test_nothing_that_was_written_can_be_read_on_the_disk():
    assert ": 0 readable" in proved("canaries", "40")


def test_whoever_has_no_seat_in_a_bond_opens_none_of_it():
    assert proved("matrix", "150", "9").endswith(": 0 violations")


def test_what_one_does_alone_changes_no_page_of_the_other():
    assert proved("worlds", "4").endswith(", 0 different")


def test_a_hosts_hand_in_the_rows_is_noticed_and_breaks_no_page():
    sample = ("the end cut off", "what they last saw forgotten")
    assert ", 0 unnoticed, 0 pages were faults, 0 leaks" in proved("tampering", *sample)


def test_no_screen_weighs_more_than_it_may():
    assert proved("weight", "2").endswith(", 0 over the bar")
