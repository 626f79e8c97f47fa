"""Whether one believes to have the whole picture: one's own word, with its day, that can be taken back."""

from typing import Final, Literal, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import NewInformation, Telling, WholePicture
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.choices import answers
from tend.web.screens.readers import headed, reader
from tend.web.screens.telling import told

Belief = Literal["yes", "no", "unsure"]
BELIEFS: Final = {
    "yes": "I believe I have the whole picture",
    "unsure": "I cannot say",
    "no": "Something is still missing",
}


@member("GET", "POST")
def whole(request: HttpRequest, here: Here) -> HttpResponse:
    """What one believed last, what came out since, and the three answers."""
    if request.method == "POST":
        chosen = request.POST.get("answer", "")
        if chosen not in BELIEFS:
            raise Refused("There is no such answer to this.")
        what = WholePicture(cast(Belief, chosen))
        said = Entry(here.now, here.me, what, words_of(request), private="share" not in request.POST)
        return written(request, here, said) or done(request, reverse("whole", args=[here.key]))
    last = _last(here)
    to = reader(here)
    context = {
        "tab": None,
        "back": (reverse("record", args=[here.key]), "Record"),
        "last": last,
        "says": BELIEFS[last.what.answer] if last and isinstance(last.what, WholePicture) else "",
        "when": to.moment(last.at) if last else "",
        "since": [{"when": headed(to.moment(e.at)), "what": told(e, to)} for e in _since(here, last)],
        "answers": answers(BELIEFS),
    }
    return page(request, here, "living/whole.html", context)


def _last(here: Here) -> Entry | None:
    mine = [e for e in here.record.standing if isinstance(e.what, WholePicture) and e.by == here.me]
    return mine[-1] if mine else None


def _since(here: Here, last: Entry | None) -> list[Entry]:
    """What the other told, or what came out, after one believed to have it all."""
    if last is None or not isinstance(last.what, WholePicture) or last.what.answer != "yes":
        return []
    later = [e for e in here.record.standing if e.at > last.at]
    return [
        e
        for e in later
        if isinstance(e.what, NewInformation)
        or (isinstance(e.what, Telling) and e.by == here.other and e.what.kind != "feeling")
    ]
