"""The pages of docs/stories say what the record gives today, and every drawing stands beside its words."""

import pytest

from bench.stories import PAGES, STORIES, months, pages
from tend.trust import journal


@pytest.mark.parametrize(
    ("name", "text"), list(pages()), ids=lambda part: part if part.endswith((".md", ".svg")) else ""
)
def test_the_page_is_what_the_record_gives(name: str, text: str):
    assert (PAGES / name).read_text(encoding="utf-8") == text, "python -m bench.stories writes it anew"


def test_nothing_else_lies_beside_the_stories():
    assert {file.name for file in PAGES.iterdir()} == {name for name, _ in pages()}


def test_every_month_of_both_records_has_its_picture():
    told = [len(list(months(journal.read(story.file.read_bytes()).record))) for story in STORIES]
    assert told == [7, 6]
