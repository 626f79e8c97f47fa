"""What somebody shows besides their passphrase: kept, counted and taken away one by one, for them alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.db import connections

from tend.web.vault import keyring, second
from tend.web.vault.models import Keyring
from tend.web.vault.pairs import Own
from tend.web.vault.second import Step, Steps

pytestmark = pytest.mark.django_db

PHONE = Step("s1", "app", "My phone", "2026-05-03", "JBSWY3DPEHPK3PXP", count=5)
KEY = Step("s2", "passkey", "A key", "2026-05-04", "AAEC", count=7)


@pytest.fixture
def ana(ben: Own) -> Own:
    """Ana shows her phone or a key; Ben shows nothing."""
    one = keyring.make(1, "lantern over water")
    second.keep(one, PHONE)
    second.keep(one, KEY)
    return one


def test_what_is_kept_is_asked_of_nobody_else(ana: Own, ben: Own):
    assert second.steps(ana) == (PHONE, KEY)
    assert second.is_asked(ana)
    assert second.steps(ben) == ()
    assert not second.is_asked(ben)


def test_whoever_has_no_keyring_is_asked_nothing():
    nobody = Own(3, bytes(range(32)))
    assert second.steps(nobody) == ()
    assert not second.is_asked(nobody)


def test_a_step_kept_again_stands_there_once(ana: Own):
    renamed = replace(PHONE, name="My old phone")
    second.keep(ana, renamed)
    assert second.steps(ana) == (KEY, renamed)


def test_one_step_taken_away_leaves_the_others(ana: Own):
    second.drop(ana, PHONE.uid)
    assert second.steps(ana) == (KEY,)
    assert second.is_asked(ana)


def test_with_the_last_step_taken_away_none_is_asked(ana: Own):
    second.drop(ana, PHONE.uid)
    second.drop(ana, KEY.uid)
    assert not second.is_asked(ana)
    assert bytes(Keyring.objects.get(person=1).second) == b""


def test_to_forget_takes_away_ones_own_steps_alone(ana: Own, ben: Own):
    second.keep(ben, PHONE)
    second.forget(ana)
    assert not second.is_asked(ana)
    assert bytes(Keyring.objects.get(person=1).second) == b""
    assert second.steps(ben) == (PHONE,)


def test_what_was_counted_once_is_not_taken_again(ana: Own):
    assert second.count_up(ana, PHONE.uid, 6)
    assert not second.count_up(ana, PHONE.uid, 6)
    assert not second.count_up(ana, PHONE.uid, 5)
    assert second.count_up(ana, PHONE.uid, 7)


def test_a_count_goes_up_for_one_step_and_leaves_the_others(ana: Own):
    assert second.count_up(ana, PHONE.uid, 9)
    assert second.steps(ana) == (replace(PHONE, count=9), KEY)
    assert not second.count_up(ana, PHONE.uid, 8)
    assert second.steps(ana) == (replace(PHONE, count=9), KEY)


def test_a_step_nobody_kept_is_never_taken(ana: Own, ben: Own):
    assert not second.count_up(ana, "s3", 99)
    assert not second.count_up(ben, PHONE.uid, 99)
    assert second.steps(ana) == (PHONE, KEY)


def test_a_step_begins_to_count_at_nothing(ben: Own):
    second.keep(ben, Step("s1", "app", "My phone", "2026-05-03", "JBSWY3DPEHPK3PXP"))
    assert not second.count_up(ben, "s1", 0)
    assert second.count_up(ben, "s1", 1)


def test_steps_put_into_anothers_row_are_asked_for_and_never_opened(ana: Own, ben: Own):
    hers = Keyring.objects.get(person=1).second
    Keyring.objects.filter(person=2).update(second=hers)
    assert second.is_asked(ben)
    assert second.steps(ben) == ()
    assert second.steps(Own(2, ana.secret)) == ()


def test_what_is_kept_of_a_step_is_never_printed(ana: Own):
    assert PHONE.kept not in repr(second.steps(ana))


def test_a_passphrase_changed_in_the_same_moment_stays_changed(ana: Own):
    def meanwhile(held: Steps) -> Steps:
        keyring.change(ana, "a stone in the garden")
        return held[:1]

    second._change(ana, meanwhile)
    assert second.steps(ana) == (PHONE,)
    assert keyring.opened(1, "a stone in the garden") == ana


CHANGES: dict[str, Callable[[Own], object]] = {
    "one is kept": lambda own: second.keep(own, PHONE),
    "one is taken away": lambda own: second.drop(own, PHONE.uid),
    "one is counted": lambda own: second.count_up(own, PHONE.uid, 99),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_from_the_look_to_the_change_nobody_comes_between(ana: Own, change: Callable[[Own], object]):
    keys = connections["keys"]
    outside, depths = len(keys.savepoint_ids), list[int]()

    def noted(execute, asked, *rest):
        if "vault_keyring" in asked:
            depths.append(len(keys.savepoint_ids))
        return execute(asked, *rest)

    with keys.execute_wrapper(noted):
        change(ana)
    assert len(depths) == 2
    assert min(depths) > outside
