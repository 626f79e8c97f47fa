"""A check-in: three taps, private, skipped without a trace, shared only on purpose."""

from __future__ import annotations

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tend.trust.entries import CheckIn, Note
from tend.web.screens.checkin import OF_THE_HURT
from tend.web.store import accounts
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
CANARY = "I counted the empty bottles again"


def tap(client, bond, **given):
    return post(client, reverse("checkin", args=[bond.key]), **given)


def through(client, bond, safety="4", connection_="7", wondered="no") -> str:
    """The three taps; the name of what they wrote."""
    answer = tap(client, bond, safety=safety, connection=connection_, wondered=wondered)
    assert answer.status_code == 303
    return str(answer["Location"]).rsplit("/", 1)[-1]


def test_three_taps_write_one_private_check_in(as_ana, bond):
    first = page_of(as_ana, reverse("checkin", args=[bond.key]))
    assert "How safe does it feel with Ben" in first
    second = tap(as_ana, bond, safety="4").content.decode()
    assert "how close are you two" in second
    assert 'name="safety" value="4"' in second
    third = tap(as_ana, bond, safety="4", connection="7").content.decode()
    assert "Did you catch yourself wondering" in third
    assert load(bond).entries == ()
    through(as_ana, bond)
    (entry,) = load(bond).entries
    assert entry.what == CheckIn(safety=4, connection=7, wondered="no")
    assert entry.private


def test_not_today_stands_among_the_answers(as_ana, bond):
    page = page_of(as_ana, reverse("checkin", args=[bond.key]))
    answers = page.split('<div class="answers">')[1].split("</div>")[0]
    assert "Safe" in answers
    assert "Not today" in answers


def test_leaving_everything_out_writes_nothing(as_ana, bond):
    answer = tap(as_ana, bond, safety="", connection="", wondered="")
    assert answer.status_code == 303
    assert load(bond).entries == ()


def test_one_answer_may_be_left_out(as_ana, bond):
    through(as_ana, bond, connection_="", wondered="")
    assert load(bond).entries[0].what == CheckIn(safety=4)


@pytest.mark.parametrize(
    ("part", "given"), [("safety", "11"), ("safety", "-1"), ("connection", "many"), ("wondered", "perhaps")]
)
def test_an_answer_that_is_none_is_asked_again(as_ana, bond, part, given):
    answer = tap(as_ana, bond, **{"safety": "4", "connection": "7", "wondered": "no", part: given})
    assert answer.status_code == 422
    assert "Choose one of the answers" in answer.content.decode()
    assert load(bond).entries == ()


def test_a_finer_answer_keeps_its_number(as_ana, bond):
    name = through(as_ana, bond, safety="5")
    assert load(bond).entries[0].what == CheckIn(safety=5, connection=7, wondered="no")
    assert "uneasy (5 of 10)" in page_of(as_ana, reverse("checkin-kept", args=[bond.key, name]))


def test_hope_and_a_line_may_be_added_and_stay_private(as_ana, as_ben, bond):
    name = through(as_ana, bond)
    post(as_ana, reverse("checkin-kept", args=[bond.key, name]), hope="7", words=CANARY)
    _, hope, line = load(bond).entries
    assert hope.what == CheckIn(hope=7)
    assert line.what == Note(about=name)
    assert hope.private
    assert line.private
    for path in ("", "record", "picture", "promises", "message"):
        assert CANARY not in page_of(as_ben, f"/b/{bond.key}/{path}")


def test_adding_nothing_writes_nothing_more(as_ana, bond):
    name = through(as_ana, bond)
    post(as_ana, reverse("checkin-kept", args=[bond.key, name]), words="  ")
    assert len(load(bond).entries) == 1


def test_shared_on_purpose_the_other_reads_the_answers_and_not_the_line(as_ana, as_ben, bond):
    name = through(as_ana, bond)
    post(as_ana, reverse("checkin-kept", args=[bond.key, name]), words=CANARY)
    assert "Ben will read" in page_of(as_ana, reverse("checkin-kept", args=[bond.key, name]))
    assert post(as_ana, reverse("checkin-share", args=[bond.key, name])).status_code == 303
    seen = load(bond).for_eyes("ben").entries
    assert [e.what for e in seen] == [CheckIn(safety=4, connection=7, wondered="no")]
    assert len([e for e in load(bond).standing if isinstance(e.what, CheckIn)]) == 1
    assert CANARY not in page_of(as_ben, f"/b/{bond.key}/record")


def test_nobody_opens_the_check_in_of_the_other(as_ana, as_ben, bond):
    name = through(as_ana, bond)
    assert as_ben.get(reverse("checkin-kept", args=[bond.key, name])).status_code == 404
    assert post(as_ben, reverse("checkin-share", args=[bond.key, name])).status_code == 404
    post(as_ana, reverse("checkin-share", args=[bond.key, name]))
    shared = load(bond).entries[-1].name
    assert post(as_ben, reverse("checkin-kept", args=[bond.key, shared]), words="mine now").status_code == 404


def test_alone_there_is_nobody_to_share_it_with(as_ana, solo):
    name = through(as_ana, solo)
    assert "Share these answers" not in page_of(as_ana, reverse("checkin-kept", args=[solo.key, name]))
    assert post(as_ana, reverse("checkin-share", args=[solo.key, name])).status_code == 422


def test_the_last_tap_twice_is_one_check_in(as_ana, bond):
    nonce = uuid.uuid4().hex
    fields = {"nonce": nonce, "safety": "4", "connection": "7", "wondered": "no"}
    for _ in range(2):
        assert as_ana.post(reverse("checkin", args=[bond.key]), fields).status_code == 303
    assert len(load(bond).entries) == 1


def test_private_answers_never_stand_in_an_address(as_ana, bond):
    page = page_of(as_ana, reverse("checkin", args=[bond.key]))
    assert 'method="get"' not in page
    answer = tap(as_ana, bond, safety="4", connection="7", wondered="no")
    assert "safety" not in answer["Location"]


def test_a_check_in_asks_the_rows_a_handful_of_times(as_ana, bond):
    with CaptureQueriesContext(connection) as seen:
        page_of(as_ana, reverse("checkin", args=[bond.key]))
    assert len(seen) <= 10


def test_a_check_in_is_shut_to_others_and_looking_writes_nothing(as_ana, as_sam, as_nobody, bond):
    name = through(as_ana, bond)
    paths = ["checkin", f"checkin/{name}", f"checkin/{name}/share"]
    shut_to_others(bond, paths, as_sam, as_nobody)
    looking_writes_nothing(bond, paths, as_ana)


def test_the_first_mark_says_how_little_one_mark_says(as_ana, bond):
    name = through(as_ana, bond)
    assert "One mark says little" in page_of(as_ana, reverse("checkin-kept", args=[bond.key, name]))
    again = through(as_ana, bond, safety="7")
    assert "One mark says little" not in page_of(as_ana, reverse("checkin-kept", args=[bond.key, again]))


def kept_page(client, bond, **more) -> tuple[str, str]:
    url = post(client, reverse("checkin", args=[bond.key]), safety="4", connection="4", wondered="no")[
        "Location"
    ]
    return url, page_of(client, url)


def test_once_a_month_two_lines_more_may_be_answered(as_ana, bond):
    url, page = kept_page(as_ana, bond)
    assert "I believe Ben wishes me well" in page
    assert "Ben’s moods are easy to read" in page
    post(as_ana, url, wished_well="7", easy_to_read="10")
    said = load(bond).entries[-1]
    assert (said.what, said.private) == (CheckIn(wished_well=7, easy_to_read=10), True)
    assert "I believe Ben wishes me well" not in page_of(as_ana, url)


def test_an_answer_of_the_month_that_is_none_is_asked_again(as_ana, bond):
    url, _ = kept_page(as_ana, bond)
    before = load(bond).entries
    assert post(as_ana, url, wished_well="12").status_code == 422
    assert load(bond).entries == before


def test_whoever_was_hurt_meets_one_question_for_their_own_line(as_ana, ana, bond):
    accounts.change(ana, why="hurt")
    assert any(words.format(other="Ben") in kept_page(as_ana, bond)[1] for words in OF_THE_HURT)
    accounts.change(ana, why="hurting")
    assert not any(words.format(other="Ben") in kept_page(as_ana, bond)[1] for words in OF_THE_HURT)
