"""Every column of both databases stands on the public page, as plain with its reason, or as sealed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connections

from tend.web.backups.taking import Places

from .conftest import rows_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "what-stays-plain.md"
PLACES = {"default": "store_", "keys": "vault_"}


def told() -> dict[str, dict[str, str]]:
    """The columns of each part of the page, with what is said of them."""
    parts = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {
        part.splitlines()[0]: dict(re.findall(r"^- `(\w+\.\w+)`(?:: (.+))?$", part, flags=re.MULTILINE))
        for part in parts
    }


def nobodys() -> set[str]:
    part = PAGE.read_text(encoding="utf-8").rpartition("## Tables that hold nothing of anybody")[2]
    return set(re.findall(r"`(\w+)`", part))


def kept() -> set[str]:
    """Every column there is, as the databases themselves have it."""
    found = set()
    for place, ours in PLACES.items():
        with connections[place].cursor() as cursor:
            for table in connections[place].introspection.table_names(cursor):
                if (place == "default" or table.startswith(ours)) and table not in nobodys():
                    cursor.execute(f'SELECT * FROM "{table}" LIMIT 0')
                    found |= {f"{table}.{column[0]}" for column in cursor.description}
    return found


def kinds() -> dict[str, str]:
    """Of what kind each column is."""
    return {
        f"{model._meta.db_table}.{field.column}": field.get_internal_type()
        for model in apps.get_models()
        for field in model._meta.local_concrete_fields
    }


@pytest.mark.django_db
def test_every_column_is_told_of_once_and_none_that_is_not_there():
    listed = [name for part in told().values() for name in part]
    assert sorted(listed) == sorted(kept())


def test_what_is_said_to_be_sealed_can_only_hold_bytes():
    assert {name for name in told()["Sealed"] if kinds()[name] != "BinaryField"} == set()


def test_everything_plain_says_why():
    without = [name for name, why in told()["Plain, and why"].items() if not why]
    assert without == []


def test_tables_that_hold_nothing_of_anybody_are_the_frameworks():
    assert not any(name.startswith(tuple(PLACES.values())) for name in nobodys())


def test_what_is_said_to_be_emptied_is_empty_in_a_new_record(here: Places):
    assert here.record is not None
    for name in told()["Emptied"]:
        table, column = name.split(".")
        assert set(rows_of(here.record, f"SELECT {column} FROM {table}")) <= {("",), (0,)}, name


def test_no_word_of_anybody_lies_in_what_is_plain(here: Places):
    """What Ana, Ben and Sam are called and wrote is nowhere in the files, login names apart."""
    assert here.record is not None
    words = (b"stairs", b"waited up", b"afraid", b"listen", b"Dublin")
    names = (b"Ferreira", b"Okafor", b"Lindqvist", b"Marlowe")
    for file in (here.record, here.keys):
        content = file.read_bytes().lower()
        assert [word for word in (*words, *names) if word.lower() in content] == []
