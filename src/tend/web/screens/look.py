"""A quiet look around: half a year of a made-up couple, as one of the two would see it."""

from functools import cache
from pathlib import Path
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust import journal
from tend.trust.picture import picture
from tend.trust.reasons import reasons
from tend.trust.twin import twin
from tend.web.people.access import anyone, person_of
from tend.web.screens.answer import page
from tend.web.screens.picture import chart, mark_of
from tend.web.screens.readers import Reader
from tend.web.screens.record import chapters
from tend.web.screens.tally import MARKS
from tend.web.screens.thread import thread

JOURNAL: Final = Path(__file__).resolve().parent.parent / "demo.journal"
SHOWN: Final = 9
"""How many things of the made-up record are shown: enough to see how it reads."""


@anyone("GET")
def look(request: HttpRequest) -> HttpResponse:
    """The picture, and the end of the record it rests on; nothing in it is real, and nothing is written."""
    onward = reverse("home") if person_of(request) else ""
    back = (onward, "Back") if onward else None
    return page(request, None, "look.html", {**_made_up(), "back": back, "onward": onward})


@cache
def _made_up() -> dict[str, Any]:
    """What the page shows; always the same, so it is worked out once."""
    record = journal.read(JOURNAL.read_bytes()).record
    me, other = record.bond.people
    now = max(entry.at for entry in record.entries)
    to = Reader(me, record.for_eyes(me), now, {who: record.called(who) for who in record.bond.people})
    seen = picture(to.record, of=me, about=other, at=now)
    said = twin(seen, reasons(to.record, seen), to.names[other])
    weeks, cracks = chart(record.zone, seen)
    telling = [row for row in thread(to) if row.words or row.seam]
    return {
        "me": to.names[me],
        "other": to.names[other],
        "word": said.word,
        "meaning": said.meaning,
        "moved": [(mark_of(one, seen), one.says) for one in said.reasons],
        "facts": [MARKS[o.fact] for o in seen.follow.last],
        "marks": said.marks,
        "weeks": weeks,
        "cracks": cracks,
        "twin": said.band,
        "ahead": said.ahead,
        "chapters": chapters(telling[:SHOWN], to),
    }
