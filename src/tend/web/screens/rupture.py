"""Naming a hurt: first for oneself alone, calmly; shared only by a second, deliberate act."""

from dataclasses import dataclass
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.breaks import BREAKS, Break, break_of
from tend.trust.entries import Rupture
from tend.trust.entries.fields import Learnt
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.trust.repair import repairs
from tend.web.people.access import Here, member
from tend.web.screens.again import sent_before
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import headed, reader

HARM: Final = {
    1: "It stung",
    2: "It hurt",
    3: "It hurt a lot",
    4: "It shook me",
    5: "The ground gave way",
}
"""How heavy, from one to five, in words."""
LEARNT: Final[dict[Learnt, str]] = {
    "told": "I was told",
    "discovered": "I found out",
    "witnessed": "I was there",
}
HEAVY: Final = 4


@dataclass(frozen=True, slots=True)
class Hurt:
    """What stands in the form, as it was typed."""

    words: str = ""
    way: str = ""
    moment: str = ""
    harm: str = ""
    how: str = ""
    hidden: bool = False
    deep: bool = False


@member("GET", "POST")
def new(request: HttpRequest, here: Here) -> HttpResponse:
    """How heavy it is comes first; what is heavy meets a quiet page before any form. Only `write` writes."""
    hurt = _sent(request)
    match request.POST.get("stage", ""):
        case "write":
            return _kept(request, here, hurt)
        case "form":
            return _form(request, here, hurt)
        case "heavy" if hurt.harm in ("4", "5"):
            return page(request, here, "rupture/before.html", _context(here, hurt))
        case "heavy" if hurt.harm in ("1", "2", "3"):
            return _form(request, here, hurt)
        case _:
            return page(request, here, "rupture/heavy.html", _context(here, hurt))


def _sent(request: HttpRequest) -> Hurt:
    sent = request.POST
    return Hurt(
        words=words_of(request),
        way=sent.get("way") or request.GET.get("way", ""),
        moment=sent.get("moment", ""),
        harm=sent.get("harm", ""),
        how=sent.get("how", ""),
        hidden="hidden" in sent,
        deep="deep" in sent,
    )


def _context(here: Here, hurt: Hurt) -> dict[str, Any]:
    return {
        "tab": None,
        "back": (reverse("repair", args=[here.key]), "Repair"),
        "hurt": hurt,
        "harms": [{"value": str(number), "label": label} for number, label in HARM.items()],
        "learnt": [{"value": value, "label": label} for value, label in LEARNT.items()],
        "breaks": BREAKS,
    }


def _form(
    request: HttpRequest, here: Here, hurt: Hurt, *, trouble: str = "", instead: Entry | None = None
) -> HttpResponse:
    said = {**_context(here, hurt), "trouble": trouble, "instead": instead}
    return page(request, here, "rupture/form.html", said, status=422 if trouble else 200)


def _kept(request: HttpRequest, here: Here, hurt: Hurt, instead: Entry | None = None) -> HttpResponse:
    """Write it, for its writer alone."""
    way = _way(hurt)
    if way is None:
        return _form(
            request,
            here,
            hurt,
            trouble="Choose what comes nearest; you can change it later.",
            instead=instead,
        )
    if hurt.harm not in map(str, HARM):
        return _form(request, here, hurt, trouble="Say how heavy it is, as near as you can.", instead=instead)
    ref = ref_of(request)
    how: Learnt = next((value for value in LEARNT if value == hurt.how), "witnessed")
    what = Rupture(ref, here.other, way, int(hurt.harm), how, hurt.hidden, hurt.deep)
    entry = Entry(here.now, here.me, what, hurt.words, private=True, instead=instead.name if instead else "")
    place = "rupture-kept" if int(hurt.harm) >= HEAVY and instead is None else "rupture"
    again = written(
        request, here, entry, again=lambda why: _form(request, here, hurt, trouble=why, instead=instead)
    )
    return again or done(request, reverse(place, args=[here.key, ref]))


def _way(hurt: Hurt) -> str | None:
    """The break chosen, or the moment of it where one was named."""
    way = break_of(hurt.way)
    if way is None:
        return None
    return hurt.moment if hurt.moment in {m.slug for m in way.moments} else way.slug


@member("GET")
def one(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """One hurt of one's own, and what can be done with it; nothing has to be."""
    entry = own(here, ref)
    return page(request, here, "rupture/one.html", {**about(here, entry), "tab": None, "back": _back(here)})


@member("GET")
def kept(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """After a heavy hurt was written down: a page that asks for nothing."""
    entry = own(here, ref)
    return page(request, here, "rupture/kept.html", {"tab": None, "entry": entry, "what": entry.what})


@member("GET", "POST")
def change(request: HttpRequest, here: Here, ref: str) -> HttpResponse:
    """Writing one's own hurt anew while nobody else knows it; the first writing stays below."""
    if sent_before(request, here):
        return done(request, reverse("rupture", args=[here.key, ref_of(request)]))
    entry = own(here, ref)
    what = entry.what
    if not isinstance(what, Rupture) or not entry.private or _begun(here, ref):
        raise Refused("This has been shared. You can add a line to the repair, or take it back.")
    if request.method == "POST":
        return _kept(request, here, _sent(request), entry)
    way = break_of(what.way)
    hurt = Hurt(
        entry.words, way.slug if way else "", what.way, str(what.harm), what.how, what.deception, what.injury
    )
    return _form(request, here, hurt, instead=entry)


def own(here: Here, ref: str) -> Entry:
    """One's own rupture of this name, as it stands now; 404 otherwise."""
    for e in here.record.standing:
        if isinstance(e.what, Rupture) and e.what.rupture == ref and e.by == here.me:
            return e
    raise Http404


def about(here: Here, entry: Entry) -> dict[str, Any]:
    """A rupture in words."""
    what = entry.what
    if not isinstance(what, Rupture):
        raise Http404
    way = break_of(what.way)
    repair = _begun(here, what.rupture)
    return {
        "entry": entry,
        "ref": what.rupture,
        "when": headed(reader(here).moment(entry.at)),
        "way": way,
        "moment": _moment(way, what.way),
        "harm": HARM[what.harm],
        "how": LEARNT[what.how],
        "hidden": what.deception,
        "deep": what.injury,
        "repair": repair,
        "first": _first(here, entry),
    }


def _moment(way: Break | None, slug: str) -> str:
    return next((m.name for m in way.moments if m.slug == slug), "") if way else ""


def _begun(here: Here, ref: str) -> str:
    """The repair a rupture belongs to; empty where none has begun."""
    return next(
        (r.ref for r in repairs(here.record, here.now) if ref in r.ruptures and r.state != "NONE"), ""
    )


def _first(here: Here, entry: Entry) -> Entry | None:
    """What was written before it was put anew."""
    found = here.record.find(entry.instead) if entry.instead else None
    return found if found and found.by == here.me else None


def _back(here: Here) -> tuple[str, str]:
    return reverse("repair", args=[here.key]), "Repair"
