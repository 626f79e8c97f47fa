"""The invitation: read before signing up, and answered in any of three ways."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from tend.trust.entries import CheckIn, Joined, Message
from tend.web.store import accounts, bonds, record
from tend.web.store.models import Bond, Invitation, Person
from tests.screens.rows import PASSPHRASE, come_in, opened, person_called

from .conftest import page_of, post

pytestmark = pytest.mark.django_db

NEWCOMER = {"name": "Benjamin", "login": "benjamin", "passphrase": PASSPHRASE, "again": PASSPHRASE}
CANARY = "the letters under the stairs"


@pytest.fixture
def link(as_ana: Client, solo: Bond) -> str:
    """An invitation Ana wrote."""
    return letter(as_ana, solo, "One place where what we do counts.")


def letter(client: Client, bond: Bond, words: str = "") -> str:
    answer = post(client, reverse("invite", args=[bond.key]), words=words)
    assert answer.status_code == 200
    found = re.search(r'value="http://testserver(/i/[\w-]+)"', answer.content.decode())
    assert found
    return found[1]


def standing(client: Client, bond: Bond) -> str:
    """What the inviter's own page says about it."""
    said = page_of(client, reverse("you", args=[bond.key]))
    return re.sub(r'value="[\w-]{32,}"|"X-CSRFToken":"\w+"', "", said)


def test_the_link_comes_with_a_square_drawn_without_styles(as_ana: Client, solo: Bond):
    said = post(as_ana, reverse("invite", args=[solo.key])).content.decode()
    assert "<svg" in said
    assert 'class="qr"' in said
    assert "style=" not in said


def test_the_address_is_kept_as_a_digest_only(link: str):
    token = link.removeprefix("/i/")
    assert len(token) >= 43
    assert token not in str(Invitation.objects.values().get())


def test_it_is_read_before_anybody_signs_up(as_nobody: Client, link: str):
    said = page_of(as_nobody, link)
    for words in (
        "Ana asks",
        "what we do counts",
        "Ruth Kelly",
        "could alter the program",
        "Nothing from before",
    ):
        assert words in said
    assert all(f'value="{answer}"' in said for answer in ("join", "not-now", "no"))


def test_where_the_inviter_hosts_it_says_so_plainly(
    as_nobody: Client, as_ana: Client, ana: Person, solo: Bond
):
    link = letter(as_ana, solo)
    assert "who invites you, also runs this Tend" not in page_of(as_nobody, link)
    accounts.make_host(ana)
    assert "Ana, who invites you, also runs this Tend" in page_of(as_nobody, link)


def test_nothing_of_the_past_stands_in_it(as_nobody: Client, as_ana: Client, solo: Bond, told):
    told(solo, "ana", Message(), CANARY)
    link = letter(as_ana, solo)
    assert CANARY not in page_of(as_nobody, link)
    post(as_nobody, f"{link}/join", **NEWCOMER)
    for name in ("today", "record", "repair", "picture", "you", "export"):
        answer = as_nobody.get(reverse(name, args=[solo.key]))
        assert CANARY not in answer.content.decode()
    (mine,) = [e for e in record.load(solo).entries if e.words == CANARY]
    assert mine.private


def test_reading_changes_nothing(as_nobody: Client, as_ana: Client, solo: Bond, link: str):
    before = standing(as_ana, solo)
    page_of(as_nobody, link)
    assert standing(as_ana, solo) == before


def test_not_now_changes_nothing(as_nobody: Client, as_ana: Client, solo: Bond, link: str):
    before = standing(as_ana, solo)
    assert post(as_nobody, f"{link}/answer", answer="not-now").status_code == 200
    assert standing(as_ana, solo) == before
    page_of(as_nobody, link)


def test_no_closes_the_link_and_the_inviter_learns_nothing(
    as_nobody: Client, as_ana: Client, solo: Bond, link: str
):
    before, letter_before = standing(as_ana, solo), page_of(as_ana, link)
    post(as_nobody, f"{link}/answer", answer="no")
    assert as_nobody.get(link).status_code == 404
    assert post(as_nobody, f"{link}/join", **NEWCOMER).status_code == 404
    assert standing(as_ana, solo) == before
    mask = re.compile(r'value="\w{64}"|"X-CSRFToken":"\w+"')
    assert mask.sub("", page_of(as_ana, link)) == mask.sub("", letter_before)


def test_every_dead_link_shows_the_same_calm_page(
    as_nobody: Client, as_ana: Client, ana: Person, solo: Bond, at
):
    at("2026-05-03T09:00+00:00")
    declined = letter(as_ana, solo)
    post(as_nobody, f"{declined}/answer", answer="no")
    replaced = letter(as_ana, solo)
    revoked = letter(as_ana, solo)
    post(as_ana, reverse("invite-revoke", args=[solo.key]))
    expired = letter(as_ana, solo)
    at("2026-05-10T09:00+00:00")
    come_in(as_ana, ana)  # a week of rest locked her session
    used = letter(as_ana, solo)
    post(as_nobody, f"{used}/join", **NEWCOMER)
    stranger = Client()
    pages = set()
    for dead in (declined, replaced, revoked, expired, used, "/i/never-written", "/i/" + "x" * 300):
        for address in (dead, f"{dead}/join"):
            answer = stranger.get(address)
            assert answer.status_code == 404
            pages.add(re.sub(r'value="\w{64}"|"X-CSRFToken":"\w+"', "", answer.content.decode()))
    assert len(pages) == 1


def test_seven_days_and_not_a_minute_more(as_nobody: Client, as_ana: Client, solo: Bond, at):
    at("2026-05-03T09:00+00:00")
    link = letter(as_ana, solo)
    at("2026-05-10T08:59+00:00")
    page_of(as_nobody, link)
    at("2026-05-10T09:00+00:00")
    assert as_nobody.get(link).status_code == 404


def test_joining_takes_the_seat_and_both_step_in(as_nobody: Client, solo: Bond, link: str):
    answer = post(as_nobody, f"{link}/join", **NEWCOMER)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/why")
    person = person_called("benjamin")
    assert [b.pk for b in bonds.bonds_of(person)] == [solo.pk]
    joins = [e for e in record.load(opened(solo)).entries if isinstance(e.what, Joined)]
    assert [(e.by, e.private) for e in joins] == [("ana", False), ("ben", False)]
    assert post(as_nobody, "/why", why="hurting").headers["Location"].endswith("/promises/new")


def test_somebody_with_a_login_joins_with_one_tap(as_sam: Client, sam: Person, solo: Bond, link: str):
    assert "Join as Sam?" in page_of(as_sam, f"{link}/join")
    assert post(as_sam, f"{link}/join").status_code == 303
    assert solo.pk in [b.pk for b in bonds.bonds_of(sam)]


def test_nobody_joins_their_own_invitation(as_ana: Client, solo: Bond, link: str):
    assert "This is your own invitation" in page_of(as_ana, link)
    assert post(as_ana, f"{link}/join").status_code == 404
    assert post(as_ana, f"{link}/answer", answer="no").status_code == 404


def test_one_link_brings_one_person(as_nobody: Client, as_sam: Client, solo: Bond, link: str):
    post(as_nobody, f"{link}/join", **NEWCOMER)
    assert post(as_sam, f"{link}/join").status_code == 404


def test_a_taken_login_name_is_asked_again(as_nobody: Client, sam: Person, link: str):
    answer = post(as_nobody, f"{link}/join", **(NEWCOMER | {"login": "SAM"}))
    assert answer.status_code == 422
    assert "Please take another" in answer.content.decode()


def test_looking_at_an_address_of_an_answer_does_nothing(
    as_nobody: Client, as_ana: Client, solo: Bond, link: str
):
    assert as_nobody.get(f"{link}/answer").status_code == 405
    assert as_ana.get(reverse("invite-revoke", args=[solo.key])).status_code == 405
    page_of(as_nobody, link)


def test_a_stranger_can_neither_invite_nor_revoke(as_sam: Client, as_nobody: Client, solo: Bond, link: str):
    for name in ("invite", "invite-revoke"):
        assert post(as_sam, reverse(name, args=[solo.key])).status_code == 404
        assert post(as_nobody, reverse(name, args=[solo.key])).headers["Location"] == "/enter"
    page_of(as_nobody, link)


def test_where_both_are_here_nobody_else_is_invited(as_ana: Client, bond: Bond):
    assert post(as_ana, reverse("invite", args=[bond.key])).status_code == 303
    assert not Invitation.objects.exists()


def test_what_was_private_alone_stays_so_together(as_nobody: Client, as_ana: Client, solo: Bond, told):
    told(solo, "ana", CheckIn(safety=2), CANARY)
    post(as_nobody, f"{letter(as_ana, solo)}/join", **NEWCOMER)
    solo = opened(solo)
    told(solo, "ana", Message(), "Good morning")
    seen = [e.words for e in record.load(solo).for_eyes("ben").entries]
    assert "Good morning" in seen
    assert CANARY not in seen


def test_tokens_do_not_repeat(as_ana: Client, solo: Bond):
    assert len({letter(as_ana, solo) for _ in range(5)}) == 5
