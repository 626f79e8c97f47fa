"""The record in its sealed rows: who reads what, and what a hand outside Tend cannot do unseen."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.db import connections

from tend.trust.entries import CheckIn, Message, Note, Promise, Telling, Withdrawn
from tend.trust.record import Entry
from tend.web import clock
from tend.web.store import bonds, record
from tend.web.store.models import Bond, Line, Person
from tend.web.store.reading import Opened, forget, seen
from tend.web.store.wordless import wordless
from tend.web.vault.models import ContentKey, Gone, Witness
from tests.screens.rows import PASSPHRASE, opened, own_of

from .conftest import page_of, post

pytestmark = pytest.mark.django_db

CANARY = "the letters under the stairs"


def as_seen_by(person: Person, bond: Bond) -> Opened:
    """What this person's own keys open, with nothing in memory yet."""
    forget(own_of(person))
    found = bonds.bond_for(person, bond.key)
    assert found
    return record.opened(found)


def words(reading: Opened) -> list[str]:
    return [e.words for e in reading.record.entries]


@pytest.fixture
def lived(bond: Bond, told) -> Bond:
    """Four shared lines, one of Ana's own in between."""
    for n, who in enumerate(("ana", "ben", "ana", "ben")):
        told(bond, who, Message(), f"line {n}")
        if n == 1:
            told(bond, "ana", Note(), CANARY, private=True)
    return bond


def test_each_opens_what_is_for_their_eyes(lived: Bond, ana: Person, ben: Person):
    assert words(as_seen_by(ana, lived)) == ["line 0", "line 1", CANARY, "line 2", "line 3"]
    assert words(as_seen_by(ben, lived)) == ["line 0", "line 1", "line 2", "line 3"]
    assert as_seen_by(ben, lived).troubles == ()


def test_no_word_kind_or_rating_lies_readable_in_a_row(lived: Bond, told):
    told(lived, "ana", Telling("T1", "mistake", topic="heron"), "I opened your letter")
    told(lived, "ben", CheckIn(safety=3))
    lying = b"".join(
        str(row).encode() + b"".join(bytes(part) for part in row if isinstance(part, bytes | memoryview))
        for place in connections
        for table in connections[place].introspection.table_names()
        for row in connections[place].cursor().execute(f"select * from {table}").fetchall()
    )
    for said in (CANARY, "line 1", "heron", "tells", "writes", "safety", "Ana", "Ben", "Europe", "Dublin"):
        assert said.encode() not in lying, said
    assert b"ana" in lying  # a login name is plain, and on the list of what stays so


def test_a_page_opens_only_what_is_new(lived: Bond, ana: Person, told, monkeypatch):
    first = as_seen_by(ana, lived)
    from tend.web.store import reading

    lines: list[int] = []
    real = reading._Eyes._line

    def counted(eyes, row):
        lines.append(row.n)
        return real(eyes, row)

    monkeypatch.setattr(reading._Eyes, "_line", counted)
    found = bonds.bond_for(ana, lived.key)
    assert found
    assert record.opened(found) is first
    told(lived, "ben", Message(), "line 4")
    lines.clear()
    assert words(record.opened(found))[-1] == "line 4"
    assert lines == [6]


def test_a_line_that_was_rolled_back_is_forgotten(lived: Bond, ana: Person):
    from django.db import transaction

    found = bonds.bond_for(ana, lived.key)
    assert found
    with transaction.atomic():
        record.append(found, Entry(clock.now(), "ana", Message(), "never said"), uuid.uuid4().hex)
        assert words(record.opened(found))[-1] == "never said"
        transaction.set_rollback(True)
    assert words(record.opened(found))[-1] == "line 3"
    record.append(found, Entry(clock.now(), "ana", Message(), "said"), uuid.uuid4().hex)
    assert words(record.opened(found))[-1] == "said"
    assert record.opened(found).troubles == ()


def swap(one: Line, other: Line, *columns: str) -> None:
    for column in columns:
        mine, theirs = getattr(one, column), getattr(other, column)
        setattr(one, column, theirs)
        setattr(other, column, mine)
    Line.objects.filter(pk=other.pk).update(uid=None, seq=None)
    one.save()
    other.save()


def edited(lines: list[Line]) -> None:
    lines[1].bare = bytes(lines[1].bare[:-1]) + bytes([lines[1].bare[-1] ^ 1])
    lines[1].save()


def words_edited(lines: list[Line]) -> None:
    lines[1].full = bytes(lines[1].full[:-1]) + bytes([lines[1].full[-1] ^ 1])
    lines[1].save()


def taken_out(lines: list[Line]) -> None:
    lines[1].delete()


def swapped(lines: list[Line]) -> None:
    swap(lines[0], lines[2], "bare", "full", "uid")


def said_by_another(lines: list[Line]) -> None:
    lines[0].seat, lines[1].seat = lines[1].seat, lines[0].seat
    lines[0].save()
    lines[1].save()


def dated_back(lines: list[Line]) -> None:
    lines[1].recorded_at = lines[0].recorded_at.replace(year=2020)
    lines[1].save()


def remarked(lines: list[Line]) -> None:
    lines[-1].mark = bytes(32)
    lines[-1].save()


def relinked(lines: list[Line]) -> None:
    lines[1].link = bytes(32)
    lines[1].save()


def cut_off(lines: list[Line]) -> None:
    lines[-1].delete()


def emptied(lines: list[Line]) -> None:
    Line.objects.all().delete()


def robbed_of_a_key(lines: list[Line]) -> None:
    ContentKey.objects.get(uid=str(lines[1].uid)).delete()


def private_made_shared(lines: list[Line]) -> None:
    note = Line.objects.exclude(scope=lines[0].scope).get()
    last = lines[-1]
    assert last.seq
    Line.objects.filter(pk=note.pk).update(scope=last.scope, seq=last.seq + 1, n=note.n)


TAMPERINGS = (
    edited, words_edited, taken_out, swapped, said_by_another, dated_back, remarked, relinked, cut_off,
    emptied, robbed_of_a_key, private_made_shared,
)  # fmt: skip


@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda tamper: tamper.__name__)
def test_what_a_hand_outside_does_is_named_and_never_a_crash(
    lived: Bond,
    ben: Person,
    as_ben,
    tamper: Callable[[list[Line]], None],
):
    assert as_seen_by(ben, lived).troubles == ()
    shared = [line for line in Line.objects.order_by("n") if line.scope == opened(lived).held.shared.uid]  # type: ignore[union-attr]
    tamper(shared)
    after = as_seen_by(ben, lived)
    assert after.troubles
    assert CANARY not in str(after)
    for path in ("", "record", "picture"):
        page = as_ben.get(f"/b/{lived.key}/{path}")
        assert page.status_code == 200
        assert CANARY not in page.content.decode()


def test_what_was_lost_is_said_until_its_reader_has_read_it(lived: Bond, ben: Person):
    as_seen_by(ben, lived)
    cut_off(list(Line.objects.order_by("n")))
    assert "one entry you had seen is not there" in str(as_seen_by(ben, lived).troubles[0])
    assert as_seen_by(ben, lived).troubles
    found = bonds.bond_for(ben, lived.key)
    assert found
    seen(found, bonds.held_of(found))
    assert as_seen_by(ben, lived).troubles == ()


def test_the_page_says_so_to_its_reader_alone_until_they_have_read_it(
    lived: Bond, ben: Person, as_ana, as_ben
):
    page_of(as_ana, f"/b/{lived.key}/record")
    page_of(as_ben, f"/b/{lived.key}/record")
    note = Line.objects.get(scope=opened(lived).held.of(opened(lived).held.own.person).uid)  # type: ignore[union-attr]
    Line.objects.filter(pk=note.pk).delete()
    forget(own_of(ben))
    assert "is not as it was" in page_of(as_ana, f"/b/{lived.key}/record")
    assert "one entry you had seen is not there" in page_of(as_ana, f"/b/{lived.key}/")
    assert "is not as it was" not in page_of(as_ben, f"/b/{lived.key}/record")
    assert post(as_ana, f"/b/{lived.key}/record/read-so").status_code == 303
    assert "is not as it was" not in page_of(as_ana, f"/b/{lived.key}/record")


def test_a_witness_nobody_could_have_written_is_said(lived: Bond, ben: Person):
    as_seen_by(ben, lived)
    Witness.objects.update(seen=b"\x01" + bytes(68))
    assert as_seen_by(ben, lived).troubles


def test_a_witness_that_is_gone_is_said_until_it_is_read(lived: Bond, ben: Person):
    as_seen_by(ben, lived)
    Witness.objects.all().delete()
    (trouble,) = as_seen_by(ben, lived).troubles
    assert trouble.what == "what you had seen of the record was forgotten outside Tend"
    found = bonds.bond_for(ben, lived.key)
    assert found
    seen(found, bonds.held_of(found))
    assert as_seen_by(ben, lived).troubles == ()


def test_taken_back_words_lose_their_key_and_the_rest_stays(
    lived: Bond,
    ana: Person,
    ben: Person,
    told,
    django_capture_on_commit_callbacks,
):
    with django_capture_on_commit_callbacks(execute=True):
        promise = told(lived, "ana", Promise("P1", "ben", notice="heron"), "Ring the plumber")
    kept = ContentKey.objects.count()
    with django_capture_on_commit_callbacks(execute=True):
        told(lived, "ana", Withdrawn(promise.name))
    assert ContentKey.objects.count() == kept - 1
    assert Gone.objects.count() == 1
    for person in (ana, ben):
        reading = as_seen_by(person, lived)
        assert reading.troubles == ()
        (left,) = (e for e in reading.record.entries if isinstance(e.what, Promise))
        assert isinstance(left.what, Promise)
        assert (left.words, left.what.notice, left.name) == ("", "", promise.name)


def test_a_stop_between_taking_back_and_destroying_is_made_good_at_the_next_reading(
    lived: Bond,
    ana: Person,
    told,
):
    said = told(lived, "ana", Message(), "You never listen")
    told(lived, "ana", Withdrawn(said.name))  # nothing that waits for the commit runs in this test
    kept = ContentKey.objects.count()
    as_seen_by(ana, lived)
    assert ContentKey.objects.count() == kept - 1
    assert as_seen_by(ana, lived).troubles == ()


def test_without_its_words_an_entry_keeps_its_name(lived: Bond):
    for e in record.load(lived).entries:
        assert wordless(e).name == e.name
        assert wordless(e).words == ""


def test_whoever_left_opens_nothing_and_whoever_stays_reads_on(
    lived: Bond,
    ana: Person,
    ben: Person,
    as_ana,
    as_ben,
):
    from tend.web.vault import scopes

    assert as_ana.post(f"/b/{lived.key}/leave").status_code == 303
    assert scopes.held(own_of(ana), lived.pk).scopes == {}
    assert as_ana.get(f"/b/{lived.key}/record").status_code == 404
    assert "line 0" in as_ben.get(f"/b/{lived.key}/record").content.decode()
    told_after = bonds.bond_for(ben, lived.key)
    assert told_after
    assert bonds.held_of(told_after).shared.epoch == 2  # type: ignore[union-attr]
    record.append(told_after, Entry(clock.now(), "ben", Message(), "after"), uuid.uuid4().hex)
    assert as_seen_by(ben, lived).troubles == ()


@pytest.mark.parametrize(
    "wrong", ["bare = 'He never wrote this.'", "recorded_at = 'long ago'", "link = 'x'", "uid = 'nobody'"]
)
def test_a_row_no_tend_wrote_gets_a_sentence_and_no_crash(lived: Bond, ben: Person, as_ben, wrong: str):
    rows = connections["default"]
    if rows.vendor != "sqlite":
        pytest.skip("a PostgreSQL takes no letters for bytes")
    rows.cursor().execute(f"update store_line set {wrong} where n = 2")
    forget(own_of(ben))
    for path in ("", "record", "picture", "you/export"):
        page = as_ben.get(f"/b/{lived.key}/{path}")
        assert page.status_code == 422
        assert "was not written by Tend" in page.content.decode()


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("default", "store_person set profile"),
        ("default", "store_card set sealed"),
        ("keys", "vault_grant set box"),
        ("keys", "vault_grant set giver"),
        ("keys", "vault_contentkey set wrapped"),
        ("keys", "vault_witness set seen"),
        ("keys", "vault_scope set before"),
        ("keys", "vault_keyring set second"),
        ("keys", "vault_keyring set public"),
    ],
)
def test_letters_where_a_key_belongs_open_nothing_and_break_no_page(
    lived: Bond, as_ben, file: str, wrong: str
):
    rows = connections[file]
    if rows.vendor != "sqlite":
        pytest.skip("a PostgreSQL takes no letters for bytes")
    rows.cursor().execute(f"update {wrong} = 'He never wrote this.'")
    for path in ("", "record", "picture", "you", "you/six-words"):
        assert as_ben.get(f"/b/{lived.key}/{path}").status_code < 500, path
    assert CANARY not in page_of(as_ben, f"/b/{lived.key}/record")


@pytest.mark.parametrize("part", ["salt", "verifier", "wrapped"])
def test_letters_in_a_keyring_let_nobody_in_and_break_nothing(ana: Person, client, part: str):
    if connections["keys"].vendor != "sqlite":
        pytest.skip("a PostgreSQL takes no letters for bytes")
    connections["keys"].cursor().execute(f"update vault_keyring set {part} = 'He never wrote this.'")
    answer = post(client, "/enter", login=ana.login, passphrase=PASSPHRASE)
    assert answer.status_code < 500
    assert ("was damaged outside Tend" in answer.content.decode()) == (part == "wrapped")
    assert client.get("/you").status_code < 500


@pytest.mark.parametrize(
    "wrong",
    [
        "memory = 0",
        "memory = 2000000000",
        "memory = 'much'",
        "passes = 0",
        "passes = 65",
        "lanes = 0",
        "lanes = 9000",
    ],
)
def test_numbers_no_tend_wrote_let_nobody_in_and_break_nothing(ana: Person, client, wrong: str):
    if connections["keys"].vendor != "sqlite":
        pytest.skip("a PostgreSQL takes no letters for numbers")
    rows = connections["keys"].cursor()
    rows.execute("pragma ignore_check_constraints = on")
    rows.execute(f"update vault_keyring set {wrong}")
    answer = post(client, "/enter", login=ana.login, passphrase=PASSPHRASE)
    assert answer.status_code == 422
    assert client.get("/").status_code == 302
