"""What Tend never does, each line with the test that keeps it; and what Tend is."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page
from tend.web.store.accounts import host


@dataclass(frozen=True, slots=True)
class Promised:
    """One thing Tend never does, and the test that would fail if it did."""

    says: str
    kept_by: str


NEVER: tuple[Promised, ...] = (
    Promised(
        "It never puts trust into a percentage, and never adds a person up to one number.",
        "tests/house/test_never.py::test_no_page_puts_trust_into_a_number",
    ),
    Promised(
        "It never hands out ranks, badges or points, and never counts days in a row.",
        "tests/house/test_never.py::test_no_page_plays_a_game",
    ),
    Promised(
        "What you keep to yourself never changes what the other is shown, not even by its being there.",
        "tests/screens/test_access.py::test_what_is_private_reaches_nobody_else",
    ),
    Promised(
        "The picture of one person never draws on what the other keeps private.",
        "tests/laws/test_picture.py::test_what_the_other_keeps_private_never_shows",
    ),
    Promised(
        "It never shows the other why you are here.",
        "tests/screens/test_you.py::test_why_i_am_here_shows_to_nobody_else",
    ),
    Promised(
        "It never asks where you are, and never reaches for your contacts, camera or microphone.",
        "tests/house/test_never.py::test_no_page_reaches_for_the_device",
    ),
    Promised(
        "It never keeps when you were last here.",
        "tests/screens/test_enter.py::test_when_somebody_was_last_here_is_kept_nowhere",
    ),
    Promised(
        "It never counts a log that one keeps about the other.",
        "tests/laws/test_picture.py::test_a_log_kept_about_the_other_changes_nothing",
    ),
    Promised(
        "Declining, saying no and setting a limit never lower anything.",
        "tests/laws/test_picture.py::test_saying_no_never_lowers_anything",
    ),
    Promised(
        "Words alone never lift anything: only what was done, and seen, does.",
        "tests/laws/test_picture.py::test_words_alone_change_nothing",
    ),
    Promised(
        "Nobody but the one who was hurt ever ends a repair.",
        "tests/laws/test_picture.py::test_only_the_injured_person_ends_a_repair",
    ),
    Promised(
        "It never says anything about a person that does not point to what was written down.",
        "tests/laws/test_picture.py::test_every_reason_removed_changes_what_it_claims",
    ),
    Promised(
        "Whoever invites never learns that you read the invitation, or that you said no.",
        "tests/screens/test_invite.py::test_no_closes_the_link_and_the_inviter_learns_nothing",
    ),
    Promised(
        "Whoever joins is never shown anything from before.",
        "tests/screens/test_invite.py::test_nothing_of_the_past_stands_in_it",
    ),
    Promised(
        "It never holds anybody in: leaving takes one answer, at once, without a reason.",
        "tests/screens/test_you.py::test_leaving_is_at_once_and_without_a_reason",
    ),
    Promised(
        "It never asks another server for anything: no fonts from elsewhere, no counting of visits.",
        "tests/house/test_never.py::test_no_page_asks_another_server",
    ),
    Promised(
        "It never leaves a page behind on the device.",
        "tests/screens/test_access.py::test_headers_keep_pages_off_the_device_and_out_of_frames",
    ),
    Promised(
        "It never keeps a draft that it read with you, and never shows it to anybody.",
        "tests/screens/test_margin.py::test_a_draft_that_was_read_is_in_no_table_log_or_page",
    ),
    Promised(
        "It never writes your words into a log when something goes wrong.",
        "tests/screens/test_access.py::test_trouble_on_our_side_says_nothing_of_what_was_sent",
    ),
    Promised(
        "There is no page on which whoever runs Tend can look in as you.",
        "tests/screens/test_access.py::test_there_is_no_room_behind_the_rooms",
    ),
    Promised(
        "No agreement on openness ever reaches to a phone, a password, a message or a place.",
        "tests/core/test_agreements.py::test_no_openness_reaches_to_a_phone",
    ),
    Promised(
        "It never works out that you are stronger; what you came through stands there only by two yeses.",
        "tests/core/test_through.py::test_it_is_kept_only_by_two_yeses",
    ),
    Promised(
        "Whoever carries an open injury is never asked to take up a practice.",
        "tests/core/test_guidance.py::test_whoever_carries_an_open_injury_is_asked_for_nothing",
    ),
    Promised(
        "It never begins to ask more often by itself; it only ever asks less.",
        "tests/core/test_pace.py::test_it_never_comes_up_again_by_itself",
    ),
)


@anyone("GET")
def never(request: HttpRequest) -> HttpResponse:
    """The list, for everybody."""
    return page(request, None, "never.html", {"never": NEVER, "back": _back(request)})


@anyone("GET")
def about(request: HttpRequest) -> HttpResponse:
    """What Tend is, who runs it here, and what they could see."""
    return page(request, None, "about.html", {"host": host(), "back": _back(request)})


@anyone("GET")
def robots(request: HttpRequest) -> HttpResponse:
    """Nothing here is for a search machine."""
    return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain; charset=utf-8")


def _back(request: HttpRequest) -> tuple[str, str] | None:
    return (reverse("home"), "Back") if person_of(request) else None
