"""Every kind of entry is written and read, has its strand, and every choice it offers survives."""

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Annotated, Literal, get_args, get_origin

import pytest

from tend.trust import entries as e
from tend.trust import journal
from tend.trust.entries.fields import Span
from tend.trust.fields import Field
from tend.trust.grammar import Unreadable, pair
from tend.trust.journal import FIELDS
from tend.trust.record import Entry, Record
from tend.trust.weigh import Strand, strand_of

# A new kind without a line in here, or a new key that no line uses, is noticed below.
WRITTEN = (Path(__file__).parent / "every_verb.journal").read_text(encoding="utf-8")
READ = journal.read(WRITTEN)
LINES = READ.record.entries
HANDLES = "C1,C2,C3,C4,X1,X2,K1,D1,A1,B1,N1,T1,G1,F1,J1,S1,W1,L1,B2,E1"
ALL_FIELDS = [(kind, field) for kind in e.KINDS for field in FIELDS[kind]]
CHOICES = [
    (kind, field, value)
    for kind, field in ALL_FIELDS
    if get_origin(field.shape) is Literal
    for value in get_args(field.shape)
]

MOVES: dict[Strand | None, str] = {
    "follow-through": "keeps misses sees sees-try excuses answers-move",
    "coming-back": "names repairs was-minimised",
    "truth": "adds tells believes-whole",
    "presence": "was-met pauses extends returns feels-heard",
    "felt-safety": "checks-in",
    "limits": "sets answers-boundary aftermath",
    "sharing": "receives",
    None: "promises accepts declines releases drops asks-to-move notes-move writes thanks takes-thanks"
    " sees-differently logs measures meets notes drafts needs listens opens answers-opening reviews-opening"
    " ends-opening joins leaves invites consents quietens withdraws"
    " weighs-load writes-page enjoys likes-too pledges signs asks-to-open keeps-in-view paces sets-aside"
    " puts-away goes-on answers-request asks-leave gives-leave gives-back settles",
}


def example(kind: type[e.Kind]) -> Entry:
    """A line of this kind."""
    return next(line for line in LINES if type(line.what) is kind)


def named(value: object) -> str:
    return (
        value.verb
        if isinstance(value, type) and issubclass(value, e.KINDS)
        else getattr(value, "key", str(value))
    )


def test_a_journal_of_every_verb_is_read_and_written_as_it_was():
    assert [str(trouble) for trouble in READ.troubles] == []
    assert journal.write(READ.record) == WRITTEN


@pytest.mark.parametrize("kind", e.KINDS, ids=named)
def test_every_kind_has_its_line(kind: type[e.Kind]):
    line = example(kind)
    assert journal.entry(journal.line(line)) == line


@pytest.mark.parametrize(("kind", "field"), ALL_FIELDS, ids=named)
def test_every_key_of_a_kind_is_used_in_a_line(kind: type[e.Kind], field: Field):
    values = [getattr(line.what, field.attribute) for line in LINES if type(line.what) is kind]
    assert any(value != field.default for value in values)


def test_no_two_kinds_share_a_verb():
    assert len({kind.verb for kind in e.KINDS}) == len(e.KINDS)
    assert set(e.__all__) == {"ALWAYS_PRIVATE", "KINDS", "Kind", *(kind.__name__ for kind in e.KINDS)}


@pytest.mark.parametrize(("kind", "field", "value"), CHOICES, ids=named)
def test_every_choice_survives_the_journal(kind: type[e.Kind], field: Field, value: str):
    line = example(kind)
    chosen = replace(line, what=replace(line.what, **{field.attribute: value}))  # type: ignore[arg-type]
    assert journal.entry(journal.line(chosen)) == chosen


@pytest.mark.parametrize(("kind", "field"), ALL_FIELDS, ids=named)
def test_a_number_beyond_its_ends_is_not_read(kind: type[e.Kind], field: Field):
    rule = get_args(field.shape)[1] if get_origin(field.shape) is Annotated else None
    if not isinstance(rule, Span):
        return
    assert [field.read(str(n)) for n in (rule.low, rule.high)] == [rule.low, rule.high]
    for text in (str(rule.low - 1), str(rule.high + 1), "many", "", "٣"):
        with pytest.raises(Unreadable, match=f"is not a whole number from {rule.low} to {rule.high}"):
            field.read(text)


@pytest.mark.parametrize("kind", e.KINDS, ids=named)
def test_every_kind_moves_the_strand_it_should(kind: type[e.Kind]):
    (expected,) = [strand for strand, verbs in MOVES.items() if kind.verb in verbs.split()]
    assert strand_of(example(kind).what) == expected


@pytest.mark.parametrize(("kind", "field"), ALL_FIELDS, ids=named)
def test_a_needed_key_left_out_or_empty_is_said(kind: type[e.Kind], field: Field):
    if not field.required:
        return
    line = example(kind)
    pairs = {f.key: f.write(getattr(line.what, f.attribute)) for f in FIELDS[kind] if f.required}
    for given in ({**pairs, field.key: ""}, {k: v for k, v in pairs.items() if k != field.key}):
        said = " ".join(pair(key, text) for key, text in given.items())
        with pytest.raises(Unreadable, match=f"^{kind.verb} needs {field.key}=…$"):
            journal.entry(f"2025-01-01T09:00Z ana {kind.verb} {said}".rstrip())


@pytest.mark.parametrize("kind", e.ALWAYS_PRIVATE, ids=named)
def test_some_kinds_are_never_seen_by_anybody_else(kind: type[e.Kind]):
    line = replace(example(kind), private=False, shown_to=("ben", "noor"))
    assert [line.seen_by(who) for who in ("ana", "ben", "noor", "sam")] == [True, False, False, False]


def test_every_handle_names_its_entry():
    handles = {line.handle for line in LINES} - {""}
    assert handles == set(HANDLES.split(","))
    record = Record(READ.record.bond, LINES)
    assert all(found.handle == handle for handle in handles if (found := record.find(handle)))


def test_entries_are_frozen_and_keep_nothing_beside_their_fields():
    for kind in e.KINDS:
        line = example(kind)
        assert not hasattr(line.what, "__dict__")
        for field in fields(line.what):
            with pytest.raises(AttributeError):
                setattr(line.what, field.name, None)


def test_nobody_can_be_given_a_grade_or_a_label():
    graded = re.compile(r"grade|rank|label|trait|type|verdict|rating|trust", re.IGNORECASE)
    assert [f"{kind.verb} {field.key}" for kind, field in ALL_FIELDS if graded.search(field.key)] == []
