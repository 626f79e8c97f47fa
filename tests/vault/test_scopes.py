"""The life of keys: joining, leaving, changing, recovering, removing, taking back, restoring."""

from __future__ import annotations

import os
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tend.web.vault import inventory, keyring, scopes, sealing
from tend.web.vault.models import ContentKey, Gone, Grant, Keyring, Scope
from tend.web.vault.pairs import Own
from tend.web.vault.scopes import Held
from tend.web.vault.sealing import Unreadable

pytestmark = pytest.mark.django_db

LIVES = int(os.environ.get("TEND_LIVES", "12"))
STEPS = int(os.environ.get("TEND_STEPS", "30"))
BOND = 1


def own(person: int) -> Own:
    return keyring.make(person, f"passphrase {person}")


def together() -> tuple[Own, Own]:
    """Ana (1) and Ben (2), with a scope each and one in common."""
    ana, ben = own(1), own(2)
    for one in (ana, ben):
        scopes.new_private(one, BOND)
    scopes.new_shared(ben, BOND, 1, ana.public)
    return ana, ben


def test_each_opens_their_own_and_what_they_share():
    ana, ben = together()
    hers, his = scopes.held(ana, BOND), scopes.held(ben, BOND)
    assert hers.of(1)
    assert hers.of(2) is None
    assert his.of(1) is None
    assert hers.shared
    assert his.shared
    assert hers.shared.key("lines") == his.shared.key("lines")
    assert len({hers.shared.key("lines"), hers.shared.key("chain"), hers.shared.key("content")}) == 3


def test_a_stranger_opens_nothing():
    together()
    assert scopes.held(own(3), BOND).scopes == {}


def test_a_box_swapped_by_the_host_is_said_and_opens_nothing():
    _, ben = together()
    mine = Grant.objects.get(person=2, scope__owner=2)
    theirs = Grant.objects.get(person=1, scope__owner=1)
    Grant.objects.filter(pk=mine.pk).update(box=theirs.box, giver=theirs.giver)
    held = scopes.held(ben, BOND)
    assert held.shut == (mine.scope.uid,)
    assert held.of(2) is None


def test_after_a_rotation_the_old_stays_readable_to_whoever_stays_and_nothing_to_whoever_left():
    ana, ben = together()
    before = scopes.held(ana, BOND).shared
    assert before
    uid, key = uuid4(), sealing.new_key()
    scopes.keep_content(before, {uid: key})
    scopes.rotate(ana, before, {2: ben.public})
    assert scopes.held(ana, BOND).shared is None
    after = scopes.held(ben, BOND).shared
    assert after
    assert after.epoch == 2
    assert after.key("lines", 1) == before.key("lines")
    assert after.key("lines") != before.key("lines")
    assert scopes.content_keys([after]) == {uid: key}
    with pytest.raises(Unreadable):
        after.key("lines", 3)


def test_words_taken_back_do_not_come_back_with_an_old_copy():
    ana, _ = together()
    shared = scopes.held(ana, BOND).shared
    assert shared
    uid, key = uuid4(), sealing.new_key()
    scopes.keep_content(shared, {uid: key})
    copy = list(ContentKey.objects.values())
    scopes.destroy([uid])
    assert scopes.content_keys([shared]) == {}
    ContentKey.objects.bulk_create(ContentKey(**row) for row in copy)
    assert inventory.carry_out(()) == 1
    assert scopes.content_keys([shared]) == {}
    assert scopes.gone([uid, uuid4()]) == {uid}


class Lives(RuleBasedStateMachine):
    """Two places in one bond and whoever sits in them, over every way keys can be given and taken."""

    def __init__(self) -> None:
        super().__init__()
        self.next_person = 0
        self.passphrases: dict[int, str] = {}
        self.codes: dict[int, str] = {}
        self.sitting: list[int] = []
        self.left: set[int] = set()
        self.private: dict[int, dict[UUID, bytes]] = {}
        self.shared: dict[UUID, bytes] = {}
        self.seen: dict[int, set[UUID]] = {}
        self.gone: set[UUID] = set()
        self.copy: list[Any] = []

    @initialize()
    def a_fresh_house(self) -> None:
        for rows in (ContentKey, Gone, Grant):
            rows.objects.all().delete()
        Scope.objects.all().delete()
        Keyring.objects.all().delete()
        self.sits_down()

    def sits_down(self) -> None:
        self.next_person += 1
        person = self.next_person
        self.passphrases[person] = f"passphrase {person}"
        one = keyring.make(person, self.passphrases[person])
        self.private[person] = {}
        self.seen[person] = set()
        scopes.new_private(one, BOND)
        if self.sitting:
            other = self.sitting[0]
            public = keyring.public_of(other)
            assert public
            held = scopes.held(self.opened(other), BOND)
            if held.shared is None:
                scopes.new_shared(one, BOND, other, public)
            else:
                scopes.rotate(self.opened(other), held.shared, {other: public, person: one.public})
                self.seen[person] = set(self.shared)
        self.sitting.append(person)

    def opened(self, person: int) -> Own:
        found = keyring.opened(person, self.passphrases[person])
        assert found
        return found

    def held(self, person: int) -> Held:
        return scopes.held(self.opened(person), BOND)

    @precondition(lambda self: len(self.sitting) == 1)
    @rule()
    def somebody_joins(self) -> None:
        self.sits_down()

    @precondition(lambda self: len(self.sitting) == 2)
    @rule(who=some.integers(0, 1))
    def one_leaves(self, who: int) -> None:
        person, stays = self.sitting[who], self.sitting[1 - who]
        held = self.held(person)
        public = keyring.public_of(stays)
        assert held.shared
        assert public
        scopes.rotate(held.own, held.shared, {stays: public})
        scopes.shut_out(person, BOND)
        self.sitting.remove(person)
        self.left.add(person)

    @rule(who=some.integers(0, 1), private=some.booleans())
    def one_writes(self, who: int, private: bool) -> None:
        person = self.sitting[who % len(self.sitting)]
        held = self.held(person)
        scope = held.of(person) if private or len(self.sitting) == 1 else held.shared
        assert scope
        uid, key = uuid4(), sealing.new_key()
        scopes.keep_content(scope, {uid: key})
        if scope.owner:
            self.private[person][uid] = key
        else:
            self.shared[uid] = key

    @precondition(lambda self: self.shared)
    @rule(which=some.integers(min_value=0))
    def words_are_taken_back(self, which: int) -> None:
        uid = sorted(self.shared)[which % len(self.shared)]
        scopes.destroy([uid])
        self.gone.add(uid)
        del self.shared[uid]

    @rule(who=some.integers(0, 1))
    def a_passphrase_is_changed(self, who: int) -> None:
        person = self.sitting[who % len(self.sitting)]
        one = self.opened(person)
        self.passphrases[person] += "!"
        keyring.change(one, self.passphrases[person])

    @rule(who=some.integers(0, 1))
    def a_code_is_written(self, who: int) -> None:
        person = self.sitting[who % len(self.sitting)]
        self.codes[person] = keyring.write_code(self.opened(person))

    @precondition(lambda self: self.codes)
    @rule(which=some.integers(min_value=0))
    def a_code_recovers(self, which: int) -> None:
        person = sorted(self.codes)[which % len(self.codes)]
        one = keyring.opened_by_code(person, self.codes[person])
        if person in self.left and not keyring.exists(person):
            assert one is None
            return
        assert one
        self.passphrases[person] = f"recovered {person}"
        keyring.change(one, self.passphrases[person])

    @precondition(lambda self: self.left)
    @rule(which=some.integers(min_value=0))
    def whoever_left_is_removed(self, which: int) -> None:
        keyring.remove(sorted(self.left)[which % len(self.left)])

    @rule()
    def a_copy_is_made(self) -> None:
        self.copy = list(ContentKey.objects.values())

    @rule()
    def keys_are_restored_from_the_copy(self) -> None:
        there = set(ContentKey.objects.values_list("uid", flat=True))
        back = [row for row in self.copy if row["uid"] in self.gone and row["uid"] not in there]
        ContentKey.objects.bulk_create(ContentKey(**row) for row in back)
        inventory.carry_out(())

    @invariant()
    def each_reads_their_own_and_what_is_shared_and_nothing_more(self) -> None:
        for person in self.sitting:
            held = self.held(person)
            assert held.shut == ()
            mine = held.of(person)
            assert mine
            assert scopes.content_keys([mine]) == self.private[person]
            if held.shared:
                assert scopes.content_keys([held.shared]) == self.shared
            assert {scope.owner for scope in held.scopes.values()} <= {person, None}

    @invariant()
    def whoever_left_opens_nothing_here(self) -> None:
        for person in self.left:
            if keyring.exists(person):
                assert self.held(person).scopes == {}
            else:
                assert keyring.opened(person, self.passphrases[person]) is None

    @invariant()
    def nothing_taken_back_has_a_key(self) -> None:
        assert not ContentKey.objects.filter(uid__in=self.gone).exists()


def test_no_life_of_keys_breaks_a_promise():
    run_state_machine_as_test(
        Lives, settings=settings(max_examples=LIVES, stateful_step_count=STEPS, deadline=None)
    )
