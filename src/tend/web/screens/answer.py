"""How every screen answers: a page, a way on, or the sentence that says why not."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect

from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, person_of
from tend.web.screens.drafts import threatens
from tend.web.store.record import append_all, name_of

Context = Mapping[str, Any]
LONGEST: Final = 20_000
"""Characters the words of one entry may have; a page holds no more of them either."""


def page(
    request: HttpRequest,
    here: Here | None,
    template: str,
    context: Context | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    """A page, or a piece of one. The context may say `tab` and `back=(address, name)`.

    Besides these every template gets `here`, `who` (name, initial, shape; None outside a bond), `theme`,
    `address` (of this page) and `nonce`, fresh each time.
    """
    person = person_of(request)
    said: dict[str, Any] = {
        "here": here,
        "who": _who(here),
        "tab": None,
        "back": None,
        "theme": person.theme if person else "",
        "nonce": uuid.uuid4().hex,
        "address": request.path,
        **(context or {}),
    }
    return render(request, template, said, status=status)


def _who(here: Here | None) -> dict[str, str] | None:
    return {"name": here.name, "initial": initial(here.name), "shape": here.shape} if here else None


def initial(name: str) -> str:
    """The letter in somebody's sign."""
    return name.strip()[:1].upper() or "·"


def done(request: HttpRequest, url: str) -> HttpResponse:
    """On to another page: 303, or the same said to htmx."""
    if getattr(request, "htmx", False):
        return HttpResponseClientRedirect(url)
    answer = HttpResponseRedirect(url)
    answer.status_code = 303
    return answer


def nonce_of(request: HttpRequest) -> str:
    """The nonce of the form that was sent, this person's alone; Refused where it has none."""
    try:
        sent = uuid.UUID(hex=request.POST.get("nonce", ""))
    except ValueError:
        raise Refused("This page was out of date. Open it again, please; your words are below.") from None
    # Bound to its sender: whoever sends another's nonce learns nothing of what was written with it.
    who = request.user.get_username()
    return blake2b(f"{who} {sent.hex}".encode(), digest_size=16).hexdigest()


def ref_of(request: HttpRequest) -> str:
    """The handle for what this form makes (a promise, a rupture …): the same however often it is sent."""
    return name_of(nonce_of(request))


def words_of(request: HttpRequest) -> str:
    """The free words of the form that was sent."""
    return request.POST.get("words", "").strip()


def written(
    request: HttpRequest,
    here: Here,
    *entries: Entry,
    again: Callable[[str], HttpResponse] | None = None,
) -> HttpResponse | None:
    """Write the entries of one form; None when they stand, an answer to give back when they may not.

    `again` draws the form once more, with the sentence that says why; without it a plain page shows the
    sentence and the words that were sent. A Conflict goes through to the page that explains it (409).
    A threat the other would read is written nowhere: its writer gets the words back, and where to turn.
    """
    if _threatens(here, entries):
        return _stopped(request, here)
    why_not = _why_not(request, here, entries)
    if not why_not:
        return None
    return again(why_not) if again else refused(request, here, why_not)


def _threatens(here: Here, entries: Sequence[Entry]) -> bool:
    # Alone, everything stays with its writer; so does what is private.
    heard = [] if here.alone else [e.words for e in entries if e.words and not e.private]
    return any(threatens(words) for words in dict.fromkeys(heard))


def _stopped(request: HttpRequest, here: Here) -> HttpResponse:
    said = {
        "words": given_back(request),
        "nothing_kept": f"Nothing was written down, and {here.other_name} is shown nothing.",
    }
    answer = page(request, here, "troubles/stopped.html", said, status=422)
    if getattr(request, "htmx", False):  # a small piece of a page was asked for, and this is a whole one
        answer.headers["HX-Retarget"] = "body"
    return answer


def _why_not(request: HttpRequest, here: Here, entries: Sequence[Entry]) -> str:
    """Write the entries; the sentence is empty when they stand."""
    if any(len(entry.words) > LONGEST for entry in entries):
        return "That is very long. Write it in two parts."
    try:
        append_all(here.bond, entries, nonce_of(request))
    except Refused as refusal:
        return str(refusal)
    return ""


def refused(request: HttpRequest, here: Here | None, sentence: str) -> HttpResponse:
    """A page that says why not, and gives back the words that were sent (422)."""
    said = {"sentence": sentence, "words": given_back(request)}
    return page(request, here, "troubles/refused.html", said, status=422)


def given_back(request: HttpRequest) -> Sequence[str]:
    """The free words of a form, so that nobody has to write them twice."""
    return [text for name in ("words", "notice") for text in request.POST.getlist(name) if text.strip()]
