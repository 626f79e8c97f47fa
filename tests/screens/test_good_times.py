"""Good times: written down, liked by the other or not, and counting nothing."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Enjoyed, Liked
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


def keep(client, bond, words="The long way home along the pier"):
    return post(client, reverse("good-times", args=[bond.key]), words=words)


def shown(client, bond) -> str:
    return page_of(client, reverse("good-times", args=[bond.key]))


def answer(client, bond, said="yes"):
    (time,) = (e for e in load(bond).entries if isinstance(e.what, Enjoyed))
    return post(client, reverse("good-time-answer", args=[bond.key, time.handle]), answer=said)


def test_a_good_time_of_both_is_kept(as_ana, as_ben, bond):
    assert keep(as_ana, bond).status_code == 303
    assert "For me too" in shown(as_ben, bond)
    assert "For me too" not in shown(as_ana, bond)
    answer(as_ben, bond)
    assert "It was good for Ben as well." in shown(as_ana, bond)


def test_not_quite_is_an_answer_too(as_ana, as_ben, bond):
    keep(as_ana, bond)
    answer(as_ben, bond, "no")
    assert load(bond).entries[-1].what == Liked(load(bond).entries[0].handle, "no")
    assert "It was good for Ben as well." not in shown(as_ana, bond)


def test_whether_the_other_liked_it_is_theirs_to_say(as_ana, bond):
    keep(as_ana, bond)
    assert answer(as_ana, bond).status_code == 422


def test_nothing_named_asks_for_words(as_ana, bond):
    assert keep(as_ana, bond, " ").status_code == 422
    assert post(as_ana, reverse("good-time-answer", args=[bond.key, "nothing"])).status_code == 404


def test_good_times_are_shut_to_others(as_ana, as_sam, as_nobody, bond, django_assert_max_num_queries):
    keep(as_ana, bond)
    paths = ["good-times", f"good-times/{load(bond).entries[0].handle}/answer"]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ana)
    with django_assert_max_num_queries(10):
        shown(as_ana, bond)
