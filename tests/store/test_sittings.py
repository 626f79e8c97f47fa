"""Sessions in their rows: alive for a while, ended one by one or together."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth import SESSION_KEY
from django.utils import timezone

from tend.web.store import sittings
from tend.web.store.models import Person, Sitting
from tend.web.store.sittings import SessionStore, digest_of

pytestmark = pytest.mark.django_db


def sitting(person: Person, **kept: str) -> SessionStore:
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session.update(kept)
    session.save()
    return session


def digests(person: Person) -> set[str]:
    return {digest for digest, _ in sittings.of_person(person.pk)}


def test_a_row_knows_whose_it_is_and_not_its_key(ana: Person):
    session = sitting(ana, colour="green")
    assert session.session_key
    row = Sitting.objects.get()
    assert row.person_id == ana.pk
    assert row.session_key == digest_of(session.session_key) != session.session_key
    assert len(row.session_key) == 40
    assert SessionStore(session.session_key)["colour"] == "green"
    assert SessionStore(row.session_key).get("colour") is None


def test_a_key_nobody_has_is_given_up(ana: Person):
    session = SessionStore("nobody")
    assert session.get("colour") is None
    assert session.session_key is None


def test_whether_a_key_is_taken(ana: Person):
    session = sitting(ana)
    assert session.session_key
    assert SessionStore().exists(session.session_key)
    assert not SessionStore().exists("nobody")


def test_it_is_alive_for_a_quarter_of_an_hour_and_a_little(ana: Person, at):
    at("2026-05-01T09:00+00:00")
    sitting(ana, colour="green")
    assert [kept["colour"] for _, kept in sittings.of_person(ana.pk)] == ["green"]
    assert Sitting.objects.get().expire_date - timezone.now() == timedelta(minutes=16)
    at("2026-05-01T09:16+00:00")
    assert sittings.of_person(ana.pk) == []
    at("2026-05-01T09:16:01+00:00")
    sittings.clear_away()
    assert not Sitting.objects.exists()


def test_one_is_ended_and_the_others_go_on(ana: Person, ben: Person):
    first, second, theirs = sitting(ana), sitting(ana), sitting(ben)
    assert first.session_key
    assert theirs.session_key
    sittings.end(ana.pk, digest_of(theirs.session_key))
    sittings.end(ana.pk, digest_of(first.session_key))
    assert digests(ana) == {digest_of(second.session_key or "")}
    assert len(digests(ben)) == 1


def test_all_are_ended_but_the_one_at_hand(ana: Person, ben: Person):
    at_hand = digest_of(sitting(ana).session_key or "")
    sitting(ana)
    sitting(ben)
    sittings.end_all(ana.pk, at_hand)
    assert digests(ana) == {at_hand}
    sittings.end_all(ana.pk)
    assert digests(ana) == set()
    assert len(digests(ben)) == 1


def test_deleting_ends_this_one_or_the_one_named(ana: Person):
    first, second = sitting(ana), sitting(ana)
    first.delete(second.session_key)
    assert digests(ana) == {digest_of(first.session_key or "")}
    first.delete()
    assert digests(ana) == set()
    SessionStore().delete()


def test_a_session_of_nobody_yet_has_no_person():
    session = SessionStore()
    session["form"] = "half way in"
    session.save()
    assert Sitting.objects.get().person_id is None


def test_an_old_row_is_over_even_before_it_is_cleared_away(ana: Person):
    session = sitting(ana, colour="green")
    Sitting.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert SessionStore(session.session_key).get("colour") is None
