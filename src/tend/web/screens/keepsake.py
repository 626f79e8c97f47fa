"""The keepsake: what the two wrote for each other, in the order they lived it, to read or to print."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.through import shared
from tend.web.people.access import Here, member
from tend.web.screens.answer import page
from tend.web.screens.readers import Reader
from tend.web.screens.record import chapters
from tend.web.screens.thread import thread


@member("GET")
def keepsake(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything both can see, oldest first, a year at a time or all at once to print."""
    to = Reader(here.me, shared(here.record), here.now, here.names)
    rows = [row for row in thread(to) if not row.private][::-1]
    years = sorted({row.at.astimezone(to.record.zone).year for row in rows})
    asked = request.GET.get("year", "")
    year = next((y for y in years if str(y) == asked), years[-1] if years else 0)
    shown = [row for row in rows if asked == "all" or row.at.astimezone(to.record.zone).year == year]
    whose = [here.names[who] for who in here.record.bond.people]
    context = {
        "tab": None,
        "back": (reverse("pace", args=[here.key]), "Your pace"),
        "names": " and ".join(whose),
        "chapters": chapters(shown, to),
        "years": years if len(years) > 1 else [],
        "year": "all" if asked == "all" else year,
        "span": (to.day(rows[0].at), to.day(rows[-1].at)) if rows else (),
        "today": to.day(here.now),
    }
    return page(request, here, "together/keepsake.html", context)
