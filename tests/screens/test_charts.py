"""The charts: the same record gives the same bytes, and no record at all breaks them."""

import re
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tend.web.charts import Crack, Sheet, Week, band, ten_marks
from tend.web.marks import FACTS

JANUARY = date(2025, 1, 6)


def weeks(number, pale_until=0):
    return [
        Week(JANUARY + timedelta(weeks=n), 0.5 + n / 100, 0.3 + n / 200, 0.8 + n / 400, n < pale_until)
        for n in range(number)
    ]


def crack(week, state="stood", label="stood", days=0):
    return Crack(JANUARY + timedelta(weeks=week, days=days), None, state, label)


def drawn(record, cracks=(), width=306, height=232, sheet=None):
    return ET.fromstring(band(record, cracks, width, height, sheet or Sheet()))


def classes(tree):
    return [name for part in tree.iter() for name in part.get("class", "").split()]


def words(tree, screen=None):
    found = [part for part in tree.iter() if part.tag.endswith("text")]
    return [
        part.text
        for part in found
        if screen is None or screen in part.get("class") or "at-" not in part.get("class")
    ]


def test_same_record_gives_the_same_bytes():
    one = band(weeks(20, 8), [crack(8, "in repair"), crack(15)], 306, 232)
    assert one == band(weeks(20, 8), [crack(8, "in repair"), crack(15)], 306, 232)


def test_order_of_weeks_and_cracks_changes_nothing():
    told = [crack(8, "in repair", "found"), crack(15)]
    assert band(weeks(20), told, 306, 232) == band(weeks(20)[::-1], told[::-1], 306, 232)


@pytest.mark.parametrize("number", [0, 1])
def test_too_few_weeks_draw_no_line(number):
    tree = drawn(weeks(number), [crack(0)])
    assert {"outer", "inner"} <= set(classes(tree))
    assert not {"line", "now", "gold"} & set(classes(tree))


def test_a_whole_line_ends_in_one_dot():
    assert classes(drawn(weeks(12))).count("now") == 1


def test_the_band_is_named_by_its_twin():
    tree = drawn(weeks(12), sheet=Sheet(twin="ana-about-ben"))
    assert (tree.get("role"), tree.get("aria-labelledby")) == ("img", "ana-about-ben")


def test_an_open_rupture_leaves_an_empty_gap():
    tree = drawn(weeks(20), [crack(9, "open", "you hid the debt")])
    assert any(part.tag == "mask" for part in tree.iter())
    assert not {"mending", "gold"} & set(classes(tree))
    assert classes(tree).count("line") == 2


def test_a_repair_under_way_is_dots():
    tree = drawn(weeks(20), [crack(9, "in repair", "in repair")])
    assert classes(tree).count("mending") == 1
    assert "gold" not in classes(tree)


def test_a_repair_that_stood_is_gold():
    tree = drawn(weeks(20), [crack(9)])
    assert classes(tree).count("gold") == 1
    assert classes(tree).count("line") == 1


def test_gold_has_its_rim_of_the_ground():
    names = classes(drawn(weeks(20), [crack(9)]))
    assert names.index("rim") < names.index("gold")


def test_a_narrow_band_has_a_seam_without_forks():
    broad, narrow = (band(weeks(20), [crack(9)], 306, height, Sheet(words=False)) for height in (120, 30))
    forks = [re.findall('class="gold" d="([^"]+)"', one)[0].count("Z") for one in (broad, narrow)]
    assert forks == [3, 1]


def test_a_rupture_this_week_leaves_open_paper():
    tree = drawn(weeks(20), [crack(19, "open", "found", days=3)])
    assert "now" not in classes(tree)


def test_weeks_before_a_deception_was_known_are_pale():
    tree = drawn(weeks(20, 9), [crack(9, "in repair", "in repair")])
    assert classes(tree).count("pale") >= 2
    assert {"before", "before it was known"} & set(words(tree))


def test_of_labels_that_would_meet_the_later_stays():
    cracks = [crack(9, label="he hid the debt"), crack(10, label="she told first")]
    for screen in ("at-320", "at-390", "at-900"):
        shown = words(drawn(weeks(40), cracks), screen)
        assert "she told first" in shown
        assert "he hid the debt" not in shown


def test_labels_with_room_are_both_there():
    shown = words(drawn(weeks(40), [crack(6, label="found"), crack(33, label="told")]), "at-320")
    assert {"found", "told"} <= set(shown)


def test_months_never_meet_on_a_small_phone():
    tree = drawn(weeks(30))
    lefts = [
        float(part.get("x").rstrip("%")) * 2.42
        for part in tree.iter()
        if "month" in part.get("class", "")
        and ("at-320" in part.get("class") or "at-" not in part.get("class"))
    ]
    assert len(lefts) > 3
    assert all(b - a >= 26 for a, b in pairwise(lefts))


def test_a_long_record_names_its_years():
    assert "2027" in words(drawn(weeks(160)))


def test_ten_years_weigh_no_more_than_two():
    decade, two_years = (len(band(weeks(number), [crack(50)], 306, 232)) for number in (520, 104))
    assert decade < 2 * two_years


def test_hostile_words_stay_words():
    label = '"><script>alert(1)</script>&'
    text = band(weeks(20), [crack(9, label=label)], 306, 232, Sheet(twin='"><b>'))
    assert "<script" not in text
    assert label in words(ET.fromstring(text))


def test_a_bare_band_has_no_words():
    assert words(drawn(weeks(20), [crack(9)], 366, 76, Sheet(words=False))) == []


def test_a_standalone_band_brings_its_own_colours():
    text = band(weeks(20), [crack(9)], 640, 320, Sheet(standalone=True))
    tree = ET.fromstring(text)
    assert tree.tag == "{http://www.w3.org/2000/svg}svg"
    assert "#AB7812" in text
    assert "var(" not in text


def test_inline_bands_carry_no_style():
    text = band(weeks(20, 5), [crack(5, "in repair"), crack(9)], 306, 232)
    assert "style" not in text
    assert "#fff" in text


def test_no_axis_numbers_are_drawn():
    assert not [word for word in words(drawn(weeks(30))) if any(sign.isdigit() for sign in word)]


@given(
    some.lists(
        some.builds(
            Week,
            some.dates(date(2020, 1, 1), date(2030, 1, 1)),
            some.floats(),
            some.floats(),
            some.floats(),
            some.booleans(),
        ),
        max_size=8,
    ),
    some.lists(
        some.builds(
            Crack,
            some.dates(date(2019, 1, 1), date(2031, 1, 1)),
            some.none(),
            some.sampled_from(["open", "in repair", "stood"]),
            some.text("ab<>&\"' ", max_size=20),
        ),
        max_size=4,
    ),
    some.booleans(),
)
def test_any_record_can_be_drawn(record, cracks, with_words):
    text = band(record, cracks, 306, 232, Sheet(words=with_words))
    ET.fromstring(text)
    assert "nan" not in text
    assert "inf" not in text


def test_ten_marks_show_as_many_as_there_are():
    row = ET.fromstring(ten_marks(["kept", "moved", "owned"]))
    assert [part.get("class") for part in row] == ["mark kept", "mark moved", "mark owned"]
    assert row.get("aria-hidden") == "true"


def test_only_the_newest_ten_are_shown():
    row = ET.fromstring(ten_marks(["found", *["kept"] * 10]))
    assert [part.get("class") for part in row] == ["mark kept"] * 10


def test_no_outcomes_draw_an_empty_row():
    assert list(ET.fromstring(ten_marks([]))) == []


def test_ten_marks_may_be_named_by_words():
    row = ET.fromstring(ten_marks(list(FACTS), "ten-words"))
    assert row.get("aria-labelledby") == "ten-words"
