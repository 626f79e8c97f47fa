"""A limit, a no, a request: setting one, and all that stand between the two with how they were met."""

from typing import Any, Final, Literal, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.asks import rule_for
from tend.trust.boundaries import answer_of, asks_after, limits
from tend.trust.entries import Boundary, RequestAnswered
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.choices import chips, chosen
from tend.web.screens.readers import headed, reader
from tend.web.screens.rest import after_limit, at_rest, read_together

KINDS: Final = {"limit": "A limit of mine", "no": "A no", "request": "A request"}
MET: Final = {
    "honoured": "It was respected.",
    "questioned": "It was questioned.",
    "pressed": "It was pressed against.",
    "punished": "There was a price for it.",
}
SAID: Final = {"yes": "said yes", "no": "said no", "not_now": "said not now"}
Limit = Literal["limit", "no", "request"]


@member("GET", "POST")
def limit(request: HttpRequest, here: Here) -> HttpResponse:
    """A limit about oneself, a no, or a request that may be declined; none needs a reason."""
    kind, words = chosen(request, "instead", KINDS) or chosen(request, "kind", KINDS), words_of(request)
    if request.method != "POST":
        return _form(request, here, "", "")
    if not kind or not words:
        return _form(request, here, kind, "Choose which it is, and write a few words.")
    entry = Entry(here.now, here.me, Boundary(ref_of(request), cast(Limit, kind)), words)
    stopped = written(request, here, entry, again=lambda why: _form(request, here, kind, why))
    return stopped or done(request, reverse("record", args=[here.key]))


def _form(request: HttpRequest, here: Here, kind: str, trouble: str) -> HttpResponse:
    words = words_of(request)
    context = {
        "tab": None,
        "back": (reverse("write", args=[here.key]), "Back"),
        "words": words,
        "trouble": trouble,
        "ask_instead": kind == "limit" and rule_for(words, here.other_name),
        "kinds": chips("kind", "Which is it?", KINDS, kind),
    }
    return page(request, here, "living/limit.html", context, status=422 if trouble else 200)


@member("GET")
def standing(request: HttpRequest, here: Here) -> HttpResponse:
    """What each of the two set or asked, newest first; counted for nobody."""
    asked = None if at_rest(here) else asks_after(here.record, here.me, here.now)
    context = {
        "tab": None,
        "back": (reverse("record", args=[here.key]), "Record"),
        "asked": {"name": asked[0].name, "words": asked[0].words, "days": asked[1]} if asked else None,
        "own": _rows(here, here.me),
        "theirs": _rows(here, here.other),
        "after": after_limit(here),
        "prices": read_together(here),
    }
    return page(request, here, "living/limits.html", context)


def _rows(here: Here, who: str) -> list[dict[str, Any]]:
    met = {e.name: how for e, how in limits(here.record, who, here.now).each}
    to = reader(here)
    rows: list[dict[str, Any]] = []
    for e in reversed(here.record.standing):
        if not isinstance(e.what, Boundary) or e.by != who:
            continue
        after = _answered(here, e) if e.what.kind == "request" else MET.get(met.get(e.name) or "", "")
        rows.append(
            {
                "url": reverse("answer", args=[here.key, e.name]),
                "above": headed(to.moment(e.at)),
                "words": e.words or KINDS[e.what.kind],
                "after": after,
                "private": e.private,
            }
        )
    return rows


def _answered(here: Here, e: Entry) -> str:
    found = answer_of(here.record, e.handle, here.now)
    if found is None or not isinstance(found.what, RequestAnswered):
        return ""
    return f"{reader(here).subject(found.by)} {SAID[found.what.answer]}."
