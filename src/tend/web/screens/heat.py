"""Whether a pause is offered beside one's own words: hot twice in a row, or the two write too fast."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from tend.trust.presence import away_now, to_and_fro
from tend.web.people.access import Here
from tend.web.screens.drafts import role_of, runs_hot
from tend.web.screens.rest import at_rest

LATELY = timedelta(hours=1)
"""How long words that were sent still count as the ones before; hand-set."""

Offer = Literal["", "quick", "hot"]


def offer(here: Here, draft: str = "", asked: str = "", *, was_hot: bool = False) -> Offer:
    """Why a pause is offered to the writer of these words, if it is; `asked` is the role the form knows.

    `was_hot` says that the draft read before this one in the same form was. Nothing of a draft is kept for
    it: else what came before are this writer's own words as they were sent, and the other's are never read.
    Nobody is offered one while a pause is on, alone, or stepped back.
    """
    if here.alone or at_rest(here) or away_now(here.record, here.now) is not None:
        return ""
    if _twice(here, draft, asked, was_hot=was_hot):
        return "hot"
    return "quick" if to_and_fro(here.record, here.now) else ""


def _twice(here: Here, draft: str, asked: str, *, was_hot: bool) -> bool:
    """Whether the last two of one's own words run hot: the draft and what came before it, or both sent."""
    role = role_of(asked, why=here.why)
    before = _before(here)
    last = draft.strip() or next(before, "")
    return runs_hot(last, role) and (was_hot or runs_hot(next(before, ""), role))


def _before(here: Here) -> Iterator[str]:
    """What this writer said to the other within the last hour, the newest first."""
    for e in reversed(here.record.standing):
        lately = timedelta() <= here.now - e.at <= LATELY
        if lately and e.by == here.me and e.words and not e.private:
            yield e.words
