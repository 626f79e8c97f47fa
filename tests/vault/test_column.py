"""A column of sealed bytes: bytes come out of it or nothing, and a database sees an ordinary one."""

import pytest

from tend.web.vault.column import Sealed


@pytest.mark.parametrize(
    ("lying", "handed_over"),
    [
        (None, None),
        (b"", b""),
        (b"\x01sealed", b"\x01sealed"),
        (memoryview(b"\x01sealed"), b"\x01sealed"),
        ("He never wrote this.", b""),
        (7, b""),
        (1.5, b""),
    ],
)
def test_only_bytes_are_handed_over(lying: object, handed_over: bytes | None):
    found = Sealed().from_db_value(lying, None, None)
    assert found == handed_over
    assert found is None or type(found) is bytes


def test_to_the_database_it_is_a_binary_column_like_any_other():
    column = Sealed(default=b"", db_index=True)
    column.set_attributes_from_name("second")
    assert column.deconstruct() == (
        "second",
        "django.db.models.BinaryField",
        [],
        {"default": b"", "db_index": True},
    )
