"""Naming a hurt: for oneself first, calmly, and shared only by a second act."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta

import pytest

from tend.trust.entries import Note, RepairStep, Rupture
from tend.trust.entries.fields import Step, StepAnswer
from tend.trust.repair import repairs
from tend.web import clock
from tend.web.store.record import load

from .conftest import page_of, post
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
OWN = "You hid the debt, and I cannot sleep beside you"
SHARED = "You hid the debt from me for a year"
HURT = {"stage": "write", "way": "dishonesty", "harm": "3", "how": "discovered", "words": OWN}


def named(bond):
    return [e for e in load(bond).entries if isinstance(e.what, Rupture)]


def ref_in(bond):
    return next(e.what.rupture for e in load(bond).entries if isinstance(e.what, Rupture))


def name_it(client, bond, **more):
    return post(client, f"/b/{bond.key}/ruptures/new", **{**HURT, **more})


def share_it(client, bond, ref, **more):
    fields = {"stage": "send", "words": SHARED, "within": "72", **more}
    return post(client, f"/b/{bond.key}/ruptures/{ref}/share", **fields)


def test_the_first_question_is_how_heavy_it_is(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/ruptures/new")
    assert "How heavy is it?" in page
    assert "Only you see this" in page
    assert "<textarea" not in page


@pytest.mark.parametrize("harm", ["4", "5"])
def test_a_heavy_hurt_meets_one_breath_before_any_form(as_ana, bond, harm):
    page = as_ana.post(f"/b/{bond.key}/ruptures/new", {"stage": "heavy", "harm": harm}).content.decode()
    assert "First, one breath." in page
    assert "Nothing has to be decided today" in page
    assert "Call one person who is good for you" in page
    fields = re.findall(r"<(?:textarea|select)|<input(?![^>]*hidden)", page.split("<main")[1])
    assert fields == [], "it asks for nothing"
    on = as_ana.post(f"/b/{bond.key}/ruptures/new", {"stage": "form", "harm": harm}).content.decode()
    assert "In your own words" in on


def test_a_lighter_hurt_goes_to_its_form_at_once(as_ana, bond):
    page = as_ana.post(f"/b/{bond.key}/ruptures/new", {"stage": "heavy", "harm": "2"}).content.decode()
    assert "In your own words" in page
    for way in (
        "Disconnection",
        "Inconsistency",
        "Dishonesty",
        "Disrespect",
        "Self-protection",
        "Lack of repair",
    ):
        assert way in page


def test_a_hurt_is_kept_for_its_writer_alone(as_ana, as_ben, bond):
    answer = name_it(as_ana, bond, moment="hide", hidden="on")
    (entry,) = named(bond)
    assert entry.private
    assert entry.what == Rupture(entry.name, "ben", "hide", 3, "discovered", deception=True)
    page = page_of(as_ana, answer["Location"])
    assert OWN in page
    assert "Only you see this" in page
    assert as_ben.get(answer["Location"]).status_code == 404
    assert OWN not in page_of(as_ben, f"/b/{bond.key}/repair")


def test_after_a_heavy_entry_the_page_asks_for_nothing(as_ana, bond):
    answer = name_it(as_ana, bond, harm="5")
    page = page_of(as_ana, answer["Location"])
    assert "It is written down." in page
    assert page.count("<form") == 1, "only Hide"
    assert OWN not in page


def test_a_hurt_without_a_way_keeps_the_words_and_says_so(as_ana, bond):
    answer = name_it(as_ana, bond, way="")
    assert answer.status_code == 422
    assert OWN in answer.content.decode()
    assert named(bond) == []


def test_a_moment_of_another_way_is_left_out(as_ana, bond):
    name_it(as_ana, bond, moment="mocking")
    assert [e.what.way for e in load(bond).entries if isinstance(e.what, Rupture)] == ["dishonesty"]


def test_a_repeated_tap_names_one_hurt(as_ana, bond):
    nonce = uuid.uuid4().hex
    first, second = name_it(as_ana, bond, nonce=nonce), name_it(as_ana, bond, nonce=nonce)
    assert first["Location"] == second["Location"]
    assert len(named(bond)) == 1


def test_a_hurt_can_be_written_anew_while_it_is_private(as_ana, bond):
    name_it(as_ana, bond)
    ref = ref_in(bond)
    answer = post(
        as_ana, f"/b/{bond.key}/ruptures/{ref}/change", **{**HURT, "harm": "4", "words": "You hid it"}
    )
    page = page_of(as_ana, answer["Location"])
    assert "You hid it" in page
    assert "At first you wrote:" in page
    assert OWN in page
    assert [e.what.harm for e in load(bond).standing if isinstance(e.what, Rupture)] == [4]


def test_there_are_words_for_it_and_shame_is_among_them(as_ana, bond):
    page = as_ana.post(f"/b/{bond.key}/ruptures/new", {"stage": "heavy", "harm": "2"}).content.decode()
    assert "Words that may be near it" in page
    assert "Ashamed." in page


def test_a_refusal_to_mend_can_be_written_down_from_the_way_in(as_ana, bond):
    url = f"/b/{bond.key}/ruptures/new"
    assert 'name="way" value="lack-of-repair"' in page_of(as_ana, f"{url}?way=lack-of-repair")
    form = as_ana.post(url, {"stage": "heavy", "harm": "3", "way": "lack-of-repair"}).content.decode()
    assert 'value="lack-of-repair" checked' in form
    assert "There was no apology" in form


def test_nothing_of_an_answer_is_chosen_beforehand_when_it_is_shared(as_ana, as_ben, bond):
    name_it(as_ana, bond)
    url = f"/b/{bond.key}/ruptures/{ref_in(bond)}/share"
    page = page_of(as_ana, url)
    assert " checked" not in page
    assert page.count('id="words-margin"') == 1
    assert "three days" in post(as_ana, url, stage="look", words=SHARED).content.decode()
    share_it(as_ana, bond, ref_in(bond), within="")
    step = next(e.what for e in load(bond).entries if isinstance(e.what, RepairStep))
    assert step.within is None


def test_before_sharing_one_reads_what_the_other_will_read(as_ana, bond):
    name_it(as_ana, bond)
    ref = ref_in(bond)
    url = f"/b/{bond.key}/ruptures/{ref}/share"
    page = post(as_ana, url, stage="look", words=SHARED, within="168").content.decode()
    assert "Ben will read" in page
    assert SHARED in page
    assert OWN not in page
    assert "It hurt a lot" in page
    assert "a week" in page
    assert len(load(bond).entries) == 1, "nothing is sent by looking"


def test_sharing_sends_the_chosen_words_and_no_private_one(as_ana, as_ben, bond):
    name_it(as_ana, bond)
    mine = named(bond)[0]
    answer = share_it(as_ana, bond, ref_in(bond), within="168")
    seen = load(bond).for_eyes("ben").entries
    assert [type(e.what) for e in seen] == [Rupture, RepairStep]
    assert seen[0].words == SHARED
    assert [e.what.within for e in seen if isinstance(e.what, RepairStep)] == [168]
    theirs = "".join(
        page_of(as_ben, u) for u in (answer["Location"], f"/b/{bond.key}/record", f"/b/{bond.key}/repair")
    )
    assert SHARED in theirs
    assert "cannot sleep" not in theirs
    copy = as_ben.get(f"/b/{bond.key}/you/export").content.decode()
    assert "cannot sleep" not in copy
    assert mine.name not in copy, "not even the name of the private entry"


def test_what_was_written_first_stays_as_a_line_for_oneself(as_ana, bond):
    name_it(as_ana, bond)
    share_it(as_ana, bond, ref_in(bond))
    standing = load(bond).for_eyes("ana").standing
    assert [e.words for e in standing if isinstance(e.what, Rupture)] == [SHARED]
    assert [(e.words, e.private) for e in standing if isinstance(e.what, Note)] == [(OWN, True)]


def test_sharing_twice_by_one_tap_sends_it_once(as_ana, bond):
    name_it(as_ana, bond)
    ref, nonce = ref_in(bond), uuid.uuid4().hex
    first, second = share_it(as_ana, bond, ref, nonce=nonce), share_it(as_ana, bond, ref, nonce=nonce)
    assert first["Location"] == second["Location"]
    assert len(load(bond).for_eyes("ben").entries) == 2


def test_sharing_needs_words_and_a_reader(as_ana, bond, solo):
    name_it(as_ana, bond)
    ref = ref_in(bond)
    assert share_it(as_ana, bond, ref, words=" ").status_code == 422
    assert load(bond).for_eyes("ben").entries == ()


def test_alone_nothing_can_be_shared(as_ana, solo):
    name_it(as_ana, solo)
    ref = ref_in(solo)
    assert "Bring it to" not in page_of(as_ana, f"/b/{solo.key}/ruptures/{ref}")
    assert share_it(as_ana, solo, ref).status_code == 422


def test_a_shared_hurt_is_no_longer_rewritten(as_ana, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), "You mocked me")
    assert post(as_ana, f"/b/{bond.key}/ruptures/x1/change", **HURT).status_code == 422


def test_nobody_opens_the_hurt_of_the_other(as_ben, bond, told):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), OWN, private=True)
    for path in ("", "/kept", "/change", "/share"):
        assert as_ben.get(f"/b/{bond.key}/ruptures/x1{path}").status_code == 404
        assert post(as_ben, f"/b/{bond.key}/ruptures/x1{path}", **HURT).status_code in (404, 405)


def test_strangers_and_the_signed_out_find_no_rupture(bond, told, as_sam, as_nobody):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), OWN, private=True)
    paths = ("ruptures/new", "ruptures/x1", "ruptures/x1/kept", "ruptures/x1/change", "ruptures/x1/share")
    shut_to_others(bond, paths, as_sam, as_nobody)


def test_looking_at_a_rupture_writes_nothing(bond, told, as_ana):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), OWN, private=True)
    paths = ("ruptures/new", "ruptures/x1", "ruptures/x1/kept", "ruptures/x1/change", "ruptures/x1/share")
    looking_writes_nothing(bond, paths, as_ana)


def test_a_rupture_asks_the_rows_a_few_times_only(as_ana, bond, told, django_assert_max_num_queries):
    told(bond, "ana", Rupture("x1", "ben", "disrespect", 2), OWN, private=True)
    with django_assert_max_num_queries(10):
        page_of(as_ana, f"/b/{bond.key}/ruptures/x1")


def test_words_shared_as_they_were_stand_on_the_thread_once(as_ana, bond):
    name_it(as_ana, bond)
    mine = named(bond)[0].words
    share_it(as_ana, bond, ref_in(bond), words=mine)
    assert page_of(as_ana, f"/b/{bond.key}/record").count(mine) == 1


def test_other_words_kept_for_oneself_stay_beside_the_thread(as_ana, bond):
    name_it(as_ana, bond)
    mine = named(bond)[0].words
    share_it(as_ana, bond, ref_in(bond))
    page = page_of(as_ana, f"/b/{bond.key}/record")
    assert mine in page
    assert SHARED in page


@pytest.fixture
def watched(bond, told):
    """A lie that was named, raised and mended as far as its plan."""
    began = clock.now() - timedelta(hours=1)
    lie = Rupture("x1", "ben", "dishonesty", 4, "discovered", deception=True)
    told(bond, "ana", lie, "You hid the debt", at=began)
    told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",)), at=began)
    walked: tuple[tuple[str, Step, StepAnswer | None], ...] = (
        ("ben", "reflected", None),
        ("ana", "heard_answer", "yes"),
        ("ana", "apology_answer", "received"),
        ("ana", "plan_answer", "accepted"),
    )
    for n, (by, name, answer) in enumerate(walked, 1):
        told(bond, by, RepairStep("r1", name, answer=answer), at=began + timedelta(minutes=n))
    return bond


def repair_states(bond):
    return {r.ref: r.state for r in repairs(load(bond), clock.now() + timedelta(days=9))}


def test_the_same_again_takes_the_open_repair_back_to_its_beginning(as_ana, as_ben, watched):
    name_it(as_ana, watched)
    ref = next(e.what.rupture for e in named(watched) if e.private)
    ask = page_of(as_ana, f"/b/{watched.key}/ruptures/{ref}/share")
    assert "It joins the repair “You hid the debt”" in ask
    assert "What was kept since stays on the record" in ask
    look = as_ana.post(
        f"/b/{watched.key}/ruptures/{ref}/share", {"stage": "look", "words": SHARED, "within": "72"}
    ).content.decode()
    assert "goes back to its beginning" in look
    assert share_it(as_ana, watched, ref)["Location"].endswith("/repairs/r1")
    assert repair_states(watched) == {"r1": "RAISED"}
    assert SHARED in page_of(as_ben, f"/b/{watched.key}/repairs/r1")


def test_she_may_keep_it_apart_as_a_repair_of_its_own(as_ana, watched):
    name_it(as_ana, watched)
    ref = next(e.what.rupture for e in named(watched) if e.private)
    share_it(as_ana, watched, ref, apart="yes")
    assert sorted(repair_states(watched).values()) == ["OBSERVING", "RAISED"]


def test_a_return_wakes_a_repair_that_was_paused(as_ana, watched, told):
    told(watched, "ana", RepairStep("r1", "paused"))
    name_it(as_ana, watched)
    ref = next(e.what.rupture for e in named(watched) if e.private)
    share_it(as_ana, watched, ref)
    (found,) = repairs(load(watched), clock.now() + timedelta(days=9))
    assert (found.state, found.paused) == ("RAISED", False)


def test_a_small_or_different_hurt_leaves_the_open_repair_alone(as_ana, watched):
    for more in ({"harm": "2"}, {"way": "disrespect", "harm": "5"}):
        name_it(as_ana, watched, **more)
        ref = [e.what.rupture for e in named(watched) if e.private][-1]
        assert "It joins the repair" not in page_of(as_ana, f"/b/{watched.key}/ruptures/{ref}/share")
        share_it(as_ana, watched, ref)
    assert repair_states(watched)["r1"] == "OBSERVING"


def test_a_return_sent_twice_by_one_tap_happens_once(as_ana, watched):
    name_it(as_ana, watched)
    ref, nonce = next(e.what.rupture for e in named(watched) if e.private), uuid.uuid4().hex
    sent = [share_it(as_ana, watched, ref, nonce=nonce)["Location"] for _ in range(2)]
    assert sent[0] == sent[1]
    steps = [e.what.step for e in load(watched).steps("r1") if isinstance(e.what, RepairStep)]
    assert steps.count("reopened") == 1
