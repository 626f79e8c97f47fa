"""The links of a chain: over everything a row says, and the same wherever the machine stands."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest

from tend.web.store.chain import FIRST, Row, link, sound

SCOPE, UID = UUID(int=1), UUID(int=2)
AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
ROW = Row(7, 1, "nonce", 1, AT, SCOPE, 1, 1, UID, b"bare", b"full", b"", b"m")
OTHERS: dict[str, Any] = {
    "bond_id": 8, "n": 2, "nonce": "other", "seat_id": 2, "recorded_at": AT + timedelta(microseconds=1),
    "scope": UID, "epoch": 2, "seq": 2, "uid": SCOPE, "bare": b"bar", "full": b"ful",
}  # fmt: skip


@pytest.mark.parametrize("column", OTHERS)
def test_nothing_of_a_row_changes_without_its_link(column: str):
    assert link(FIRST, ROW._replace(**{column: OTHERS[column]})) != link(FIRST, ROW)


def test_it_holds_on_to_the_one_before():
    assert link(b"x" * 32, ROW) != link(FIRST, ROW)


def test_where_one_part_ends_and_the_next_begins_is_linked_too():
    assert link(FIRST, ROW._replace(bare=b"baref", full=b"ull")) != link(FIRST, ROW)


def test_the_same_moment_is_the_same_link_in_any_zone_and_on_any_machine(monkeypatch: pytest.MonkeyPatch):
    here = link(FIRST, ROW)
    away = ROW._replace(recorded_at=AT.astimezone(timezone(timedelta(hours=9))))
    assert link(FIRST, away) == here
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert link(FIRST, ROW) == here
    finally:
        monkeypatch.undo()
        time.tzset()


def test_marks_and_links_are_no_part_of_it():
    assert link(FIRST, ROW._replace(link=b"x", mark=b"y")) == link(FIRST, ROW)


@pytest.mark.parametrize(
    ("column", "wrong"), [("bare", "words"), ("link", 7), ("mark", None), ("recorded_at", "")]
)
def test_what_is_not_of_its_kind_is_no_line(column: str, wrong: Any):
    assert sound(ROW) == ROW
    with pytest.raises(TypeError, match="line 1 is no line of ours"):
        sound(ROW._replace(**{column: wrong}))
