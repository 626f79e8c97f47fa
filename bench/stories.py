"""Write docs/stories: the two invented couples at every month's end, in words and as drawings.

`python -m bench.stories` draws each picture as the shell does; `tests/house/test_stories.py` holds
the pages to what the record gives today.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tend.cli.drawn import as_svg, as_text
from tend.trust import journal
from tend.trust.record import Record

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "stories"


@dataclass(frozen=True, slots=True)
class Story:
    """One couple: where their journal is, whose picture is drawn about whom, and what one may read there."""

    name: str
    file: Path
    of: str
    about: str
    title: str
    before: str


STORIES = (
    Story(
        "a-hidden-debt", ROOT / "src" / "tend" / "web" / "demo.journal", "nadia", "owen", "A hidden debt",
        "Owen hid a debt. Nadia found the first letter, and ten days later there was more. Below is her "
        "picture of him at every month’s end, drawn from the journal that `make demo` opens.",
    ),
    Story(
        "stall-then-turn", ROOT / "tests" / "stories" / "stall_then_turn.journal", "rosa", "imke",
        "A stall, then a turn",
        "Rosa was left alone at a hard time, and for weeks Imke explained and promised too much. Then she "
        "promised little, and kept it. Below is Rosa’s picture of Imke at every month’s end.",
    ),
)  # fmt: skip


def months(record: Record) -> Iterator[datetime]:
    """The last minute of every month the record has, in its own zone, and the record's end."""
    end = max(e.at for e in record.entries)
    at = min(e.at for e in record.entries).astimezone(record.zone)
    while True:
        later = (at.replace(day=1) + timedelta(days=32)).replace(day=1)
        last = later.replace(hour=0, minute=0) - timedelta(minutes=1)
        if last >= end:
            yield end
            return
        yield last.astimezone(UTC)
        at = later


def pages() -> Iterator[tuple[str, str]]:
    """Every file of docs/stories, by name, as it is to be."""
    for story in STORIES:
        record = journal.read(story.file.read_bytes()).record
        told = [f"# {story.title}\n", f"{story.before}\n"]
        for at in months(record):
            month = at.astimezone(record.zone)
            drawing = f"{story.name}-{month:%Y-%m}.svg"
            told.append(f"## {month:%B %Y}\n\n![The weekly line in its band]({drawing})\n")
            told.append("```\n" + as_text(record, story.of, story.about, at) + "```\n")
            yield drawing, as_svg(record, story.of, story.about, at)
        yield f"{story.name}.md", "\n".join(told)


if __name__ == "__main__":
    PAGES.mkdir(exist_ok=True)
    for name, text in pages():
        (PAGES / name).write_text(text, encoding="utf-8")
        print(name)
