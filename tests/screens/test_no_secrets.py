"""Private and secret are two things: words both may sign, and two signatures that can be taken back."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Pledge, Signed
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
WORDS = "Money is never a secret; what friends tell us is private"


def send(client, bond, answer, **fields):
    return post(client, reverse("no-secrets", args=[bond.key]), answer=answer, **fields)


def shown(client, bond) -> str:
    return page_of(client, reverse("no-secrets", args=[bond.key]))


def test_both_sign_what_one_wrote(as_ana, as_ben, bond):
    assert send(as_ana, bond, "write", words=WORDS).status_code == 303
    assert "You have not signed, and need not." in shown(as_ben, bond)
    send(as_ben, bond, "sign")
    assert "Signed by Ana and Ben." in shown(as_ana, bond)
    assert [type(e.what) for e in load(bond).entries] == [Pledge, Signed]


def test_nobody_signs_for_the_other(as_ana, bond):
    send(as_ana, bond, "write", words=WORDS)
    assert send(as_ana, bond, "sign").status_code == 422


@pytest.mark.parametrize("who", ["as_ana", "as_ben"])
def test_either_takes_their_name_away_again(request, as_ana, as_ben, bond, who):
    send(as_ana, bond, "write", words=WORDS)
    send(as_ben, bond, "sign")
    assert send(request.getfixturevalue(who), bond, "unsign").status_code == 303
    assert "Signed by Ana and Ben." not in shown(as_ana, bond)


def test_what_is_always_private_stands_there_whatever_is_signed(as_ana, bond):
    page = shown(as_ana, bond)
    for kept in ("a friend, a therapist", "A diary", "Anything that keeps you safe"):
        assert kept in page


@pytest.mark.parametrize("answer", ["write", "sign", "unsign", "else"])
def test_nothing_to_sign_is_said_so(as_ana, bond, answer):
    assert send(as_ana, bond, answer, words=" ").status_code == 422
    assert load(bond).entries == ()


def test_no_secrets_is_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    shut_to_others(bond, ["no-secrets"], as_sam, as_nobody)
    looking_writes_nothing(bond, ["no-secrets"], as_ana)
    with django_assert_max_num_queries(10):
        shown(as_ana, bond)
