"""What the two came through: a hurt both would keep in view, once its repair stood and was tested."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.breaks import break_of
from tend.trust.entries import KeptInView
from tend.trust.errors import Refused
from tend.trust.picture import Picture, picture
from tend.trust.record import Entry
from tend.trust.through import Passage, came_through, shared
from tend.web.people.access import Here, member
from tend.web.screens import hours
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.path import title
from tend.web.screens.readers import reader
from tend.web.screens.telling import told


@member("GET")
def through(request: HttpRequest, here: Here) -> HttpResponse:
    """Those both said yes to; below, what this reader may still say yes or no to."""
    found = came_through(here.record, here.now)
    context = {
        "tab": "repair",
        "back": (reverse("together", args=[here.key]), "Together"),
        "kept": [_row(here, one) for one in found if one.kept],
        "asked": [_row(here, one) for one in found if not one.kept and may_say(here, one)],
    }
    return page(request, here, "together/through.html", context)


def may_say(here: Here, one: Passage) -> bool:
    """The one who was hurt is free to say it first; the other is asked only after that."""
    injured = one.repair.injured
    return here.me not in one.yes and (injured == here.me or injured in one.yes)


@member("POST")
def keep(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Yes, this may stand on the page; or no, it comes off it. No reason either way."""
    one = next((p for p in came_through(here.record, here.now) if p.repair.ref == ref), None)
    if one is None:
        raise Http404
    answer = request.POST.get("answer", "")
    if answer == "yes" and not (may_say(here, one) or here.me in one.yes):
        raise Refused("Whether this stands on the page is first for the one who was hurt to say.")
    if answer not in ("yes", "no"):
        raise Refused("Choose one of the answers on the page.")
    words = words_of(request) if answer == "yes" else ""
    said = Entry(here.now, here.me, KeptInView(ref, "yes" if answer == "yes" else "no"), words)
    return written(request, here, said) or done(request, reverse("through", args=[here.key]))


def _row(here: Here, one: Passage) -> dict[str, Any]:
    to, way = reader(here), break_of(one.crossing.rupture.way)
    steps = [e for e in one.repair.steps if not e.private and e.name not in one.repair.kept_as_words]
    return {
        "ref": one.repair.ref,
        "title": title(one.repair, to),
        "way": way.name if way else one.crossing.rupture.way,
        "hurt_me": one.repair.injured == here.me,
        "words": one.words,
        "heard": _after(one),
        "steps": [(to.day(e.at), told(e, to)) for e in steps],
        "tested": f"{told(one.tested, to)}, {to.day(one.tested.at)}",
        "baseline": baseline(here, one),
        "may_withdraw": here.me in one.yes,
    }


def _after(one: Passage) -> str:
    """How long it took to be heard, in words; shown only where both said yes."""
    span = one.crossing.heard_after
    if span is None:
        return ""
    days = span.days
    return (
        "Heard within a day."
        if days < 1
        else f"Heard after {hours.count(days)} {'day' if days == 1 else 'days'}."
    )


def baseline(here: Here, one: Passage) -> list[str]:
    """What stood on the record before the hurt beside what stands on it now; no conclusion is drawn."""
    both, repair = shared(here.record), one.repair
    before = picture(both, of=repair.injured, about=repair.accountable, at=one.crossing.entry.at)
    now = picture(both, of=repair.injured, about=repair.accountable, at=here.now)
    if not before.follow.enough:
        return ["There is no record from before that could be laid beside this."]
    return [f"Before: {_kept(before)}", f"Now: {_kept(now)}"]


def _kept(seen: Picture) -> str:
    last = seen.follow.last
    held = sum(o.fact in ("kept", "late", "moved") for o in last)
    return f"of the last {hours.count(len(last))} promises {hours.count(held)} kept or told ahead."
