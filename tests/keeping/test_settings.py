"""Both files are kept as a record has to be: through a power cut, one writer at a time, without a trace."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from django.conf import settings
from django.db import connections, transaction

from tend.web import settings as real
from tend.web.backups.taking import Places
from tend.web.store import elsewhere

WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
}


@pytest.mark.parametrize("which", ["record", "keys"])
def test_every_connection_keeps_what_was_acknowledged(here: Places, which: str):
    with (
        elsewhere.opened(here.record, here.keys) as rows,
        connections[getattr(rows, which)].cursor() as cursor,
    ):
        found = {}
        for name in WANTED:
            cursor.execute(f"PRAGMA {name}")
            found[name] = cursor.fetchone()[0]
    assert found == WANTED


def test_a_writer_takes_its_place_before_it_reads(here: Places):
    assert here.record is not None
    with elsewhere.opened(here.record, here.keys) as rows, transaction.atomic(using=rows.record):
        connections[rows.record].ensure_connection()
        with (
            closing(sqlite3.connect(here.record, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")


def test_record_and_keys_are_two_files_with_the_same_care():
    record, keys = (real._sqlite(real.DATA / name) for name in ("tend.sqlite3", "keys.sqlite3"))
    assert keys["OPTIONS"] == record["OPTIONS"] == real.DATABASES["keys"]["OPTIONS"]
    assert record["NAME"] != keys["NAME"]
    assert settings.DATABASE_ROUTERS == ["tend.web.vault.router.KeysApart"]
