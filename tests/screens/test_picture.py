"""The picture on the screen: words, counts and reasons, and nothing the other keeps private."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tend.trust.entries import Accepted, CheckIn, Kept, Missed, Note, Promise, RepairStep, Rupture, Seen

from .conftest import page_of
from .doors import looking_writes_nothing, shut_to_others

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 6, 11, 0, tzinfo=UTC)
CANARY = "I looked through your phone last night"


@pytest.fixture(autouse=True)
def _now(at):
    at(NOW.isoformat())


@pytest.fixture
def kept_weeks(bond, told):
    """Ben kept a weekly promise for so many weeks, and Ana saw it: `kept_weeks(12, missed=(3,))`."""

    def keep(weeks, missed=()):
        first = NOW - timedelta(weeks=weeks)
        told(bond, "ben", Promise("talk", "ana", rrule="FREQ=WEEKLY", first=first), "Sunday talk",
             at=first - timedelta(days=1))  # fmt: skip
        told(bond, "ana", Accepted("talk"), at=first - timedelta(hours=20))
        for n in range(weeks):
            due = first + timedelta(weeks=n)
            key = f"talk@{due.astimezone(UTC).date()}"
            if n in missed:
                told(bond, "ben", Missed(key), at=due + timedelta(hours=1))
            else:
                told(bond, "ben", Kept(key), at=due)
                told(bond, "ana", Seen(key, "yes"), at=due + timedelta(hours=2))
        return bond

    return keep


def picture_of(client, bond):
    return page_of(client, f"/b/{bond.key}/picture").split("<main")[1]


def test_a_young_record_is_too_early_to_say(as_ana, bond):
    page = picture_of(as_ana, bond)
    assert '<h1 class="word">too early to say</h1>' in page
    assert 'class="band"' not in page


def test_a_kept_record_shows_its_word_its_marks_and_its_band(as_ana, kept_weeks):
    page = picture_of(as_ana, kept_weeks(14, missed=(4,)))
    assert re.search(r'<h1 class="word">(growing|steady|holding)</h1>', page)
    assert "Of the last ten:" in page or "Of the last ten: ten kept." in page
    assert 'class="band"' in page
    assert "The same in words" in page
    assert "Of the next ten, about" in page
    assert page.index("Of the last ten") < page.index("Of the next ten"), "counts before ranges"


def test_no_percent_sign_stands_on_the_picture(as_ana, kept_weeks):
    words = re.sub(r"<[^>]*>", "", picture_of(as_ana, kept_weeks(14)))
    assert "%" not in words
    assert "!" not in words


def test_the_next_weeks_are_scenarios_and_called_so(as_ana, kept_weeks):
    page = picture_of(as_ana, kept_weeks(14, missed=(4,)))
    assert "Scenario: if three of the next three are kept and seen" in page
    assert "nothing here says that it will be so" in page


def test_no_scenario_is_drawn_from_too_little(as_ana, kept_weeks):
    assert "Scenario" not in picture_of(as_ana, kept_weeks(3))


def test_every_reason_opens_the_entries_it_rests_on(as_ana, kept_weeks):
    bond = kept_weeks(9)
    page = picture_of(as_ana, bond)
    links = re.findall(rf'href="(/b/{bond.key}/picture/reasons/\d+)"', page)
    assert links
    opened = page_of(as_ana, links[0])
    assert "Sunday talk" in opened
    assert "Kept. You saw it." in opened
    assert "Without it" in opened


def test_a_reason_nobody_gave_has_no_page(as_ana, bond):
    assert as_ana.get(f"/b/{bond.key}/picture/reasons/99").status_code == 404
    assert as_ana.get(f"/b/{bond.key}/picture/reasons/0").status_code == 404


def test_a_miss_unlike_them_is_a_question(as_ana, kept_weeks):
    page = picture_of(as_ana, kept_weeks(12, missed=(11,)))
    assert "Is everything all right?" in page
    assert "no verdict" in page


def test_how_safe_one_felt_is_marked_as_ones_own(as_ana, as_ben, bond, told):
    told(bond, "ana", CheckIn(safety=2), private=True)
    assert "Only you" in picture_of(as_ana, bond)
    assert "How safe you felt" not in picture_of(as_ben, bond)


def test_the_two_see_two_pictures(as_ana, as_ben, kept_weeks):
    bond = kept_weeks(12)
    assert "Sunday talk" in picture_of(as_ana, bond)
    assert "Sunday talk" not in picture_of(as_ben, bond)


def test_nothing_private_of_the_other_reaches_the_picture(as_ana, as_ben, kept_weeks, told):
    bond = kept_weeks(6)
    before = picture_of(as_ben, bond)
    told(bond, "ana", Note(), CANARY, private=True)
    told(bond, "ana", Rupture("x1", "ben", "dishonesty", 5, deception=True), CANARY, private=True)
    assert picture_of(as_ben, bond) == before
    assert CANARY not in before


def test_an_open_deep_hurt_is_drawn_and_named(as_ana, kept_weeks, told):
    bond = kept_weeks(10)
    told(bond, "ana", Rupture("x1", "ben", "dishonesty", 5, deception=True), "You hid the debt")
    told(bond, "ana", RepairStep("r1", "raised", ruptures=("x1",)))
    page = picture_of(as_ana, bond)
    assert '<h1 class="word">fragile</h1>' in page
    assert "in repair" in page.lower()
    assert "One small thing that helps" not in page, "nothing is asked of the one who was hurt"


def test_the_five_words_have_a_page(as_ana, bond):
    page = page_of(as_ana, f"/b/{bond.key}/picture/words")
    for word in ("too early to say", "fragile", "holding", "growing", "steady"):
        assert f"<dt>{word}</dt>" in page


def test_the_page_says_that_it_describes_the_record(as_ana, bond):
    assert "This is what has been written down." in picture_of(as_ana, bond)


def test_strangers_and_the_signed_out_find_no_picture(bond, as_sam, as_nobody):
    shut_to_others(bond, ("picture", "picture/words", "picture/reasons/1"), as_sam, as_nobody)


def test_looking_at_the_picture_writes_nothing(bond, as_ana):
    looking_writes_nothing(bond, ("picture", "picture/words"), as_ana)


def test_the_picture_asks_the_rows_a_few_times_only(as_ana, kept_weeks, django_assert_max_num_queries):
    bond = kept_weeks(8)
    with django_assert_max_num_queries(10):
        picture_of(as_ana, bond)
