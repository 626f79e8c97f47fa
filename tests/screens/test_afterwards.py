"""What came after a hurt: made small by one, or more of it told by the other; and no second repair for it."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tend.trust.entries import Accepted, Minimised, Missed, NewInformation, Promise, RepairStep, Rupture
from tend.trust.repair import repairs
from tend.web import clock
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db


@pytest.fixture
def hurt(bond, told):
    told(bond, "ana", Rupture("x1", "ben", "dishonesty", 3, "discovered", deception=True), "The second phone")
    told(bond, "ana", RepairStep("r1", "raised", ("x1",)))
    return bond


def kinds(bond):
    return [e.what for e in load(bond).entries]


def small(bond):
    return reverse("rupture-small", args=[bond.key, "x1"])


def more(bond):
    return reverse("rupture-more", args=[bond.key, "x1"])


def test_made_small_is_the_word_of_the_one_who_was_hurt(as_ana, as_ben, hurt):
    assert small(hurt) in page_of(as_ana, reverse("repair-one", args=[hurt.key, "r1"]))
    assert small(hurt) not in page_of(as_ben, reverse("repair-one", args=[hurt.key, "r1"]))
    assert as_ben.get(small(hurt)).status_code == 404
    assert post(as_ben, small(hurt), words="no").status_code == 404
    assert post(as_ana, small(hurt), words="Everybody has one, you said").status_code == 303
    assert kinds(hurt)[-1] == Minimised("x1")
    assert len(repairs(load(hurt), clock.now())) == 1
    assert "Everybody has one, you said" in page_of(as_ben, reverse("record", args=[hurt.key]))


def test_who_did_it_tells_more_unasked_and_can_say_nothing_else_of_how(as_ben, hurt):
    assert more(hurt) in page_of(as_ben, reverse("repair-one", args=[hurt.key, "r1"]))
    assert "How did it come?" not in page_of(as_ben, more(hurt))
    assert post(as_ben, more(hurt), words=" ").status_code == 422
    assert post(as_ben, more(hurt), words="There is a third one", how="asked").status_code == 303
    assert kinds(hurt)[-1] == NewInformation("x1", "volunteered")


def test_whoever_was_hurt_says_how_more_came_out(as_ana, hurt):
    page = page_of(as_ana, more(hurt))
    assert " checked" not in page
    assert "I found it out: that is a hurt of its own" in page
    assert post(as_ana, more(hurt), words="A third one").status_code == 422
    assert post(as_ana, more(hurt), words="A third one", how="asked").status_code == 303
    assert kinds(hurt)[-1] == NewInformation("x1", "asked")
    assert len(repairs(load(hurt), clock.now())) == 1


def test_of_a_hurt_nobody_knows_nobody_learns_more(as_ana, as_ben, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), "Before your friends", private=True)
    assert post(as_ana, small(bond), words="A joke").status_code == 303
    assert [e.private for e in load(bond).entries] == [True, True]
    for address in (small(bond), more(bond)):
        assert as_ben.get(address).status_code == 404
        assert post(as_ben, address, words="x").status_code == 404


def test_a_miss_made_small_is_said_once_and_only_by_who_it_was_for(as_ana, as_ben, bond, told, later):
    later("2026-05-06T09:00+00:00")
    told(bond, "ben", Promise("c1", "ana"), "Ring when the train is late")
    told(bond, "ana", Accepted("c1"))
    told(bond, "ben", Missed("c1@2026-05-06"))
    url = reverse("occasion-small", args=[bond.key, "c1@2026-05-06"])
    assert post(as_ben, url).status_code == 422
    assert url in page_of(as_ana, reverse("promise", args=[bond.key, "c1"]))
    assert post(as_ana, url, **{"from": "promise"}).status_code == 303
    assert kinds(bond)[-1] == Minimised("c1@2026-05-06")
    assert post(as_ana, url).status_code == 422
    assert url not in page_of(as_ana, reverse("promise", args=[bond.key, "c1"]))


def test_strangers_and_looking(as_ana, as_sam, as_nobody, hurt):
    paths = ["ruptures/x1/small", "ruptures/x1/more"]
    shut_to_others(hurt, paths, as_sam, as_nobody)
    looking_writes_nothing(hurt, paths, as_ana)
