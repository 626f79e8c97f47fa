"""What Tend never does, each line with the test that keeps it; and what Tend is."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page
from tend.web.store.accounts import host


@dataclass(frozen=True, slots=True)
class Promised:
    """One thing Tend never does, the test that would fail if it did, and the safety rules it is part of."""

    says: str
    kept_by: str
    rules: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotYet:
    """A safety rule, or a part of one, that does not hold yet, and why."""

    rule: int
    says: str


NEVER: tuple[Promised, ...] = (
    Promised(
        "It never puts trust into a percentage, and never adds a person up to one number.",
        "tests/house/test_never.py::test_no_page_puts_trust_into_a_number",
        (5,),
    ),
    Promised(
        "It never hands out ranks, badges or points, and never counts days in a row.",
        "tests/house/test_never.py::test_no_page_plays_a_game",
        (6,),
    ),
    Promised(
        "What you keep to yourself never changes what the other is shown, not even by its being there.",
        "tests/screens/test_access.py::test_what_is_private_reaches_nobody_else",
        (3,),
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
        (1,),
    ),
    Promised(
        "It never keeps when you were last here.",
        "tests/screens/test_enter.py::test_when_somebody_was_last_here_is_kept_nowhere",
        (1,),
    ),
    Promised(
        "It never counts a log that one keeps about the other.",
        "tests/laws/test_picture.py::test_a_log_kept_about_the_other_changes_nothing",
    ),
    Promised(
        "Declining, saying no and setting a limit never lower anything.",
        "tests/laws/test_picture.py::test_saying_no_never_lowers_anything",
        (4, 8),
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
        (12,),
    ),
    Promised(
        "It never asks another server for anything: no fonts from elsewhere, no counting of visits.",
        "tests/house/test_never.py::test_no_page_asks_another_server",
        (27,),
    ),
    Promised(
        "It never leaves a page behind on the device.",
        "tests/screens/test_access.py::test_headers_keep_pages_off_the_device_and_out_of_frames",
        (22,),
    ),
    Promised(
        "Wrong tries at your name never lock you out of a browser you signed in with before.",
        "tests/screens/test_slow_down.py::test_hundreds_of_wrong_tries_from_one_sofa_keep_nobody_out_who_is_known",
        (19,),
    ),
    Promised(
        "It never tells the other where you are signed in, or whether; you end it everywhere in one tap.",
        "tests/screens/test_sittings.py::test_where_one_is_signed_in_reaches_nobody_else",
        (20,),
    ),
    Promised(
        "A session you ended elsewhere, or with another passphrase, never opens one more page.",
        "tests/screens/test_passphrase.py::test_the_change_signs_out_every_other_browser_at_once",
        (20,),
    ),
    Promised(
        "Nobody, the host included, can reset or recover your passphrase for you.",
        "tests/screens/test_passphrase.py::test_nobody_can_let_in_or_recover_for_another",
        (21,),
    ),
    Promised(
        "What you typed when the lock closed is kept nowhere, and opens for nobody else.",
        "tests/screens/test_after_the_lock.py::test_nobody_reads_them_on_the_way",
    ),
    Promised(
        "After you sign out, nothing you wrote or read stays in the browser.",
        "tests/browser/test_passkey.py::test_nothing_stays_in_the_browser_after_signing_out",
        (22,),
    ),
    Promised(
        "It never keeps a draft that it read with you, and never shows it to anybody.",
        "tests/screens/test_margin.py::test_a_draft_that_was_read_is_in_no_table_log_or_page",
        (3, 10),
    ),
    Promised(
        "It never writes your words into a log when something goes wrong.",
        "tests/screens/test_access.py::test_trouble_on_our_side_says_nothing_of_what_was_sent",
    ),
    Promised(
        "There is no page on which whoever runs Tend can look in as you.",
        "tests/screens/test_access.py::test_there_is_no_room_behind_the_rooms",
        (25,),
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
    Promised(
        "It never lets one of you rate, answer or forgive in the other’s name.",
        "tests/screens/test_safety_rules.py::test_nobody_rates_for_the_other",
        (2,),
    ),
    Promised(
        "It never makes a promise in anybody’s name but the writer’s.",
        "tests/screens/test_safety_rules.py::test_a_promise_is_always_its_writers_own",
        (4,),
    ),
    Promised(
        "Two lives that differ only in what you do for yourself never differ by a byte for the other.",
        "tests/screens/test_two_worlds.py::test_what_ana_does_for_herself_changes_no_byte_for_ben",
        (1, 3, 7),
    ),
    Promised(
        "It never shows whether somebody left a question alone, or was not here at all.",
        "tests/screens/test_safety_rules.py::test_leaving_it_for_another_day_looks_like_not_having_been_here",
        (7,),
    ),
    Promised(
        "It never judges, shames or counts against anybody in its words.",
        "tests/house/test_vocabulary.py::test_no_word_that_judges_or_plays_is_said",
        (6,),
    ),
    Promised(
        "It never carries the same request to you again within thirty days of your no.",
        "tests/screens/test_limits.py::test_the_same_again_is_refused_to_the_asker_alone",
        (8,),
    ),
    Promised(
        "It never lets a row of hurts named right after your limit weigh more than one.",
        "tests/laws/test_cycles.py::test_a_burst_after_the_others_limit_moves_no_more_than_one_entry",
        (9,),
    ),
    Promised(
        "It never shows anybody but you what followed a limit of yours.",
        "tests/screens/test_step_back.py::test_only_the_setter_reads_what_followed_a_limit",
        (9,),
    ),
    Promised(
        "It never asks for proof, for a phone or for a password, in no sentence of its own.",
        "tests/words/test_control.py::test_no_page_of_ours_makes_a_demand",
        (10,),
    ),
    Promised(
        "It never opens anything of one of you to the other before that one has said yes.",
        "tests/core/test_agreements.py::test_it_is_open_once_the_other_says_yes",
        (11,),
    ),
    Promised(
        "It never keeps showing words that you have taken back.",
        "tests/screens/test_withdraw.py::test_taking_back_leaves_a_stone_without_words",
        (13,),
    ),
    Promised(
        "It never makes you wait when you hide a page, and never shows that page to whoever goes back.",
        "tests/browser/test_leaving_at_once.py::test_back_shows_nothing_and_the_cookie_is_gone",
        (15,),
    ),
    Promised(
        "It never has a page on which the way out is not the first thing a keyboard reaches.",
        "tests/screens/test_hide.py::test_the_way_out_comes_first_on_every_page",
        (15,),
    ),
    Promised(
        "It never keeps what you answer to the questions about being safe.",
        "tests/screens/test_safety.py::test_nothing_of_an_answer_is_kept_anywhere",
        (16,),
    ),
    Promised(
        "It never shows a line of help without where it was found and when.",
        "tests/screens/test_help.py::test_every_shipped_line_names_its_source_and_its_day",
        (16,),
    ),
    Promised(
        "Where there is fear it never speaks of repair, and it never tells the other.",
        "tests/screens/test_safety.py::test_fear_is_told_that_repair_is_not_the_tool",
        (17,),
    ),
    Promised(
        "When you step back, not a byte of the other’s pages changes, and nobody but you ends it.",
        "tests/screens/test_step_back.py::test_no_byte_of_the_others_pages_changes",
        (17,),
    ),
    Promised(
        "It never puts the questions about being safe to one of you alone.",
        "tests/core/test_stepping_back.py::test_what_one_keeps_private_brings_them_to_nobody",
        (17,),
    ),
    Promised(
        "It never sends a mail, a message or a notification to anybody.",
        "tests/screens/test_safety_rules.py::test_it_sends_nothing_to_anybody",
        (18,),
    ),
    Promised(
        "It never leaves anything in the stores of your browser.",
        "tests/browser/test_leaving_at_once.py::test_it_leaves_nothing_in_the_stores_of_the_browser",
        (22,),
    ),
    Promised(
        "A copy of the record never poses as evidence: it says what it is, and nothing in it is signed.",
        "tests/screens/test_safety_rules.py::test_the_copy_carries_no_signature",
        (23,),
    ),
    Promised(
        "It never opens a room before whoever runs it has given a name.",
        "tests/screens/test_safety_rules.py::test_nothing_opens_until_a_host_is_named",
        (24,),
    ),
    Promised(
        "Nobody ever joins without reading who runs it, and whether that is one of the two.",
        "tests/screens/test_safety_rules.py::test_whoever_joins_reads_who_runs_it_and_what_they_could_do",
        (24,),
    ),
    Promised(
        "It never signs anybody in as somebody else.",
        "tests/screens/test_safety_rules.py::test_nobody_is_ever_signed_in_as_somebody_else",
        (25,),
    ),
    Promised(
        "It never treats one of you by other rules than the other.",
        "tests/laws/test_picture.py::test_swapping_the_two_swaps_their_pictures",
        (26,),
    ),
    Promised(
        "No page of it, opened in a browser, ever asks another machine for anything.",
        "tests/browser/test_every_screen.py::test_every_screen_is_open_to_all_and_asks_no_other_machine",
        (27,),
    ),
    Promised(
        "It never says in its answers or its log what you sent, whatever went wrong.",
        "tests/screens/test_headers.py::test_no_trouble_says_what_was_sent",
    ),
    Promised(
        "What you write, rate and are called never lies readable on the disk of whoever runs it.",
        "tests/screens/test_sealed_record.py::test_no_word_kind_or_rating_lies_readable_in_a_row",
    ),
    Promised(
        "Words you have taken back never open again, for anybody: their key is destroyed.",
        "tests/screens/test_sealed_record.py::test_taken_back_words_lose_their_key_and_the_rest_stays",
        (13,),
    ),
    Promised(
        "A copy that one of you takes along never holds the other’s words.",
        "tests/screens/test_the_shell.py::test_each_takes_out_what_they_may_see",
        (12,),
    ),
    Promised(
        "What somebody changes in the record from outside never stays unsaid.",
        "tests/screens/test_sealed_record.py::test_what_a_hand_outside_does_is_named_and_never_a_crash",
    ),
    Promised(
        "Whoever has left never opens anything here again.",
        "tests/screens/test_sealed_record.py::test_whoever_left_opens_nothing_and_whoever_stays_reads_on",
        (12,),
    ),
)

NOT_YET: tuple[NotYet, ...] = (
    NotYet(
        10,
        "The reader of drafts misses up to one in four messages that threaten or control, where it has never "
        "met their voice. Its silence says nothing.",
    ),
    NotYet(14, "Nobody can be asked to read along yet, no therapist either."),
)


@anyone("GET")
def never(request: HttpRequest) -> HttpResponse:
    """The list, for everybody."""
    return page(request, None, "never.html", {"never": NEVER, "not_yet": NOT_YET, "back": _back(request)})


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
