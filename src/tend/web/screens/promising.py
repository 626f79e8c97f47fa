"""Making a promise: what, when, how the other will notice; read once more, then offered."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.asks import rule_for
from tend.trust.builds import BUILDS
from tend.trust.entries import Promise
from tend.trust.record import Entry
from tend.trust.recurrence import DAYS
from tend.trust.repair import repairs
from tend.web.people.access import Here, member
from tend.web.screens import hours
from tend.web.screens.answer import done, page, ref_of, written
from tend.web.screens.drafts import terms_of
from tend.web.screens.readers import headed
from tend.web.screens.terms import (
    EXAMPLES,
    Made,
    Mend,
    Terms,
    begun,
    promised,
    question_back,
    typed,
)

WHENS = (("once", "Once"), ("weekly", "Every week"), ("open", "When it comes up"))
EVERY = (
    ("1", "Every week"),
    ("2", "Every other week"),
    ("3", "Every three weeks"),
    ("4", "Every four weeks"),
)


@member("GET", "POST")
def new(request: HttpRequest, here: Here) -> HttpResponse:
    """The form, the reading before it goes out, and the offer."""
    if request.method != "POST":
        return _form(
            request, here, replace(begun(request.GET.get("from", "")), repair=_repair(request, here))
        )
    if found := request.POST.get("promise", ""):
        return _form(request, here, terms_of(found, here.record.zone, here.now))
    terms = replace(
        typed(request.POST.dict(), request.POST.getlist("weekdays")), repair=_repair(request, here)
    )
    if request.POST.get("step") == "change":
        return _form(request, here, terms)
    if rule_for(terms.words, here.other_name):
        wish = f"A promise is about what you do yourself. What {here.other_name} might do can be asked for."
        return _form(request, here, terms, Mend("words", wish))
    made = promised(terms, Made(ref_of(request), here.other, here.record.zone, here.now))
    if isinstance(made, Mend):
        return _form(request, here, terms, made)
    if request.POST.get("step") != "offer":
        when = headed(hours.when(made, here.record.zone, here.now))
        return _reading(request, here, terms, when)
    entry = Entry(here.now, here.me, made, words=terms.words)
    stopped = written(request, here, entry, again=lambda s: _form(request, here, terms, Mend("", s)))
    return stopped or done(request, _on(here, made))


def _on(here: Here, made: Promise) -> str:
    """Where one goes on: to the plan a promise was made for, or to the promise itself."""
    if made.repair:
        return reverse("repair-step", args=[here.key, made.repair, "plan_proposed"])
    return reverse("promise", args=[here.key, made.ref])


def _repair(request: HttpRequest, here: Here) -> str:
    """The repair a promise is made for: one of this person's own plans, or none."""
    asked = request.POST.get("repair") or request.GET.get("repair") or ""
    mine = (r.ref for r in repairs(here.record, here.now) if r.accountable == here.me and r.state == "PLAN")
    return next((ref for ref in mine if ref == asked), "")


def _form(request: HttpRequest, here: Here, terms: Terms, mend: Mend | None = None) -> HttpResponse:
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("today", args=[here.key]), "Today"),
        "terms": terms,
        "asked": here.record.find(request.GET.get("after", "")) if terms.repair else None,
        "mend": mend,
        "whens": [{"value": value, "label": label} for value, label in WHENS],
        "everies": [{"value": value, "label": label} for value, label in EVERY],
        "weekdays": [
            {"value": d, "label": name[:3], "name": name, "on": d in terms.weekdays}
            for d, name in zip(DAYS, hours.WEEKDAYS, strict=True)
        ],
        "builds": BUILDS,
        "examples": [{"slug": slug, "words": words} for slug, (words, _, _) in EXAMPLES.items()],
        "first_day": here.now.astimezone(here.record.zone).date().isoformat(),
    }
    return page(request, here, "screens/promise_new.html", context, status=422 if mend else 200)


def _reading(request: HttpRequest, here: Here, terms: Terms, when: str) -> HttpResponse:
    way = next((b.name for b in BUILDS if b.slug == terms.way), "")
    context = {
        "tab": None,
        "back": (reverse("promise-new", args=[here.key]), "Begin again"),
        "terms": terms,
        "when": when,
        "way": way,
        "question": question_back(terms),
    }
    return page(request, here, "screens/promise_reading.html", context)
