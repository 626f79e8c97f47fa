"""An entry without its words: in its place, under its name, and nothing its writer said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tend.trust import journal
from tend.trust.entries import Agreement, Draft, Kind, Message, Promise, Telling, Thanks
from tend.trust.record import Entry
from tend.web.store.wordless import DIGEST, wordless

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
KEPT = "What stays is no word of theirs"


@pytest.mark.parametrize(
    "what",
    [
        Message(),
        Thanks("T1"),
        Promise("P1", "ben", notice="said in passing"),
        Telling("L1", "fact", topic="said in passing"),
        Agreement("G1", "said in passing", AT),
        Draft("D1", "said in passing"),
    ],
)
def test_no_word_of_its_writer_stays(what: Kind):
    entry = Entry(AT, "ana", what, "the letters under the stairs", id="0123456789")
    left = journal.line(wordless(entry))
    assert "said in passing" in journal.line(entry) or isinstance(what, Message | Thanks)
    assert "said in passing" not in left
    assert "letters" not in left
    assert "0123456789" in left


def test_it_keeps_its_moment_its_writer_and_its_kind():
    entry = Entry(
        AT, "ana", Promise("P1", "ben", due=AT), "I will", private=True, id="0123456789", instead="x"
    )
    assert wordless(entry) == replace(entry, words="")


def test_a_name_that_was_made_of_the_words_stays_as_a_name():
    entry = Entry(AT, "ana", Message(), "the letters")
    assert entry.name.startswith(DIGEST)
    left = wordless(entry)
    assert left.id == entry.name.removeprefix(DIGEST)
    assert not left.id.startswith(DIGEST)


def test_what_is_found_by_its_handle_needs_no_other_name():
    left = wordless(Entry(AT, "ana", Promise("P1", "ben"), "I will"))
    assert (left.id, left.handle) == ("", "P1")
