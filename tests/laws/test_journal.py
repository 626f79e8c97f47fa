"""The written form of a record loses nothing and never falls over."""

import string
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tend.trust import entries as e
from tend.trust.journal import read, write
from tend.trust.people import Bond
from tend.trust.record import Entry, Record

from .worlds import BOND, day, record, records

any_text = st.text(st.characters(), max_size=60)


@given(records())
def test_written_and_read_again_is_the_same_record(made: Record) -> None:
    got = read(write(made))
    assert not got.troubles
    assert got.record.entries == made.entries
    assert write(got.record) == write(made)


@given(any_text, any_text, any_text)
def test_any_words_survive_being_written(words: str, notice: str, topic: str) -> None:
    made = record(
        Entry(day(0), "ben", e.Promise("C1", "ana", notice=notice), words),
        Entry(day(1), "ana", e.Telling("D1", "fact", topic=topic), words, private=True),
        Entry(day(2), "ben", e.Session(topics=(words, topic))),
    )
    text = write(made)
    got = read(text.encode("utf-8"))
    assert got.record.entries[:2] == made.entries[:2]
    assert write(got.record) in text or got.troubles


@given(st.lists(any_text, min_size=1, max_size=4))
def test_any_list_of_texts_survives_being_written(parts: list[str]) -> None:
    bond = replace(BOND, therapist="noor")
    made = Record(bond, (Entry(day(0), "noor", e.Session(topics=tuple(parts)), private=True),))
    assert read(write(made)).record == made


@given(any_text, any_text)
def test_any_name_of_a_bond_survives_being_written(name: str, title: str) -> None:
    made = Record(Bond(name, ("ana", "ben"), "Europe/Dublin", "noor", title))
    assert read(write(made)).record.bond == made.bond


@given(st.text(max_size=300))
def test_any_text_at_all_is_read_without_falling_over(text: str) -> None:
    got = read(text)
    assert not read(write(got.record)).troubles


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_read_without_falling_over(raw: bytes) -> None:
    assert read(raw).troubles


@given(records(), st.data())
def test_a_damaged_journal_names_its_line_and_keeps_the_rest(made: Record, data: st.DataObject) -> None:
    lines = write(made).split("\n")[:-1]
    where = data.draw(st.integers(0, len(lines) - 1))
    cut = data.draw(st.integers(0, len(lines[where])))
    sign = data.draw(st.sampled_from(string.printable.replace("\n", "")))
    lines[where] = lines[where][:cut] + sign + lines[where][cut + 1 :]
    got = read("".join(f"{line}\n" for line in lines))
    assert len(got.record.entries) + len([t for t in got.troubles if t.left_out]) >= len(lines) - 1
