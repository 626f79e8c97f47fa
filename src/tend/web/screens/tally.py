"""The last ten outcomes of somebody's promises: as marks, and counted in words."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from tend.trust.occasions import SETTLED, Fact, Occasion
from tend.trust.people import Partner
from tend.trust.promises import Course
from tend.web.screens.hours import count, joined
from tend.web.screens.readers import headed

MARKS: Final[dict[Fact, str]] = {
    "kept": "kept",
    "late": "late",
    "partly": "partly",
    "moved": "moved",
    "told-before": "owned",
    "owned": "owned",
    "found": "found",
    "disputed": "unsaid",
    "excused": "excused",
    "released": "excused",
    "to-come": "to-come",
    "due": "to-come",
    "overdue": "to-come",
}
"""The mark of each fact an occasion can become."""

SAYINGS: Final = (
    ("kept", "kept"),
    ("late", "kept late"),
    ("partly", "kept in part"),
    ("moved", "told ahead and moved"),
    ("owned", "missed, and told by {keeper}"),
    ("found", "missed, and noticed first by {receiver}"),
    ("excused", "let go by {receiver}"),
)
"""The marks in the order they are counted, each with its words."""


def last_ten(courses: Iterable[Course], keeper: Partner) -> tuple[Occasion, ...]:
    """The ten occasions of this keeper that were settled last, oldest first."""
    mine = [o for c in courses if c.keeper == keeper for o in c.occasions if o.fact in SETTLED]
    return tuple(sorted(mine, key=lambda o: (o.due, o.key))[-10:])


def counted(occasions: Iterable[Occasion], keeper: str, receiver: str) -> str:
    """The same occasions counted in one sentence; the two are called as the reader would: you, or a name."""
    seen = Counter(MARKS[o.fact] for o in occasions)
    parts = [
        f"{count(seen[kind])} {words.format(keeper=keeper, receiver=receiver)}"
        for kind, words in SAYINGS
        if seen[kind]
    ]
    return headed("; ".join(parts) if any("," in p for p in parts) else joined(parts)) + "." if parts else ""
