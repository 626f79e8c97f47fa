"""Your pace: how often you are asked, the quiet hours, and putting the record away when its work is done."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Paced, PutAway, Withdrawn
from tend.trust.entries.fields import Often
from tend.trust.errors import Refused
from tend.trust.pace import pace, put_away
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, written
from tend.web.screens.readers import reader

OFTEN: Final[dict[Often, str]] = {
    "daily": "Most days",
    "weekly": "Once a week",
    "monthly": "Once a month",
    "never": "Not at all",
}
EVENINGS: Final = tuple(range(18, 24))
MORNINGS: Final = tuple(range(5, 12))


@member("GET", "POST")
def pacing(request: HttpRequest, here: Here) -> HttpResponse:
    """How often, and the hours of the night; nobody else ever learns of it."""
    if request.method != "POST":
        return _page(request, here)
    often: Often | None = next((one for one in OFTEN if one == request.POST.get("often")), None)
    start, end = request.POST.get("quiet_from", ""), request.POST.get("quiet_until", "")
    if start not in {str(n) for n in EVENINGS} | {""} or end not in {str(n) for n in MORNINGS} | {""}:
        return _page(request, here, "Choose the hours from the lists.")
    if often is None and not start and not end:
        return _page(request, here, "Choose how often, or the hours, or leave it as it is.")
    said = Paced(often, int(start) if start else None, int(end) if end else None)
    entry = Entry(here.now, here.me, said, private=True)
    return written(request, here, entry) or done(request, reverse("pace", args=[here.key]))


def _page(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    mine = pace(here.record, here.me, here.now)
    said = own(here)
    context: dict[str, Any] = {
        "tab": "you",
        "back": (reverse("you", args=[here.key]), "You"),
        "often": [{"value": value, "label": label} for value, label in OFTEN.items()],
        "chosen": mine.often,
        "slowed": OFTEN[mine.often].lower() if mine.slowed else "",
        "quiet": tuple(f"{hour:%H:%M}" for hour in mine.quiet),
        "evenings": EVENINGS,
        "mornings": MORNINGS,
        "away": bool(put_away(here.record, here.now)),
        "mine_away": said is not None,
        "their_away": _said(here, here.other) is not None,
        "since": reader(here).day(said.at) if said else "",
        "trouble": trouble,
    }
    return page(request, here, "together/pace.html", context, status=422 if trouble else 200)


def _said(here: Here, who: str) -> Entry | None:
    found = [e for e in here.record.standing if isinstance(e.what, PutAway) and e.by == who and not e.private]
    return found[-1] if found else None


def own(here: Here) -> Entry | None:
    """My own word to put the record away, while it stands."""
    return _said(here, here.me)


@member("POST")
def away(request: HttpRequest, here: Here) -> HttpResponse:
    """One of the two would put the record away, or takes that word back; nothing is ever deleted by it."""
    said = own(here)
    match request.POST.get("answer", ""):
        case "yes" if not here.alone and said is None:
            entry = Entry(here.now, here.me, PutAway())
        case "no" if said is not None:
            entry = Entry(here.now, here.me, Withdrawn(said.name))
        case "yes" | "no":
            return done(request, reverse("pace", args=[here.key]))
        case _:
            raise Refused("Choose one of the answers on the page.")
    return written(request, here, entry) or done(request, reverse("pace", args=[here.key]))
