"""No secrets, if both want it so: what is private, what would be a secret, and two signatures."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Pledge, Signed, Withdrawn
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written
from tend.web.screens.readers import reader


@member("GET", "POST")
def no_secrets(request: HttpRequest, here: Here) -> HttpResponse:
    """The words both may sign; whoever signed takes their name away again whenever they like."""
    if request.method != "POST":
        return _page(request, here)
    said = _said(request, here)
    if isinstance(said, str):
        return _page(request, here, said)
    stopped = written(request, here, said, again=lambda sentence: _page(request, here, sentence))
    return stopped or done(request, reverse("no-secrets", args=[here.key]))


def _said(request: HttpRequest, here: Here) -> Entry | str:
    pledge, signed = standing(here)
    words = words_of(request)
    match request.POST.get("answer", ""):
        case "write" if words:
            return Entry(here.now, here.me, Pledge(ref_of(request)), words)
        case "write":
            return "Write a few words: what is private to you, and what would be a secret?"
        case "sign" if pledge and isinstance(pledge.what, Pledge) and pledge.by != here.me and not signed:
            return Entry(here.now, here.me, Signed(pledge.what.ref))
        case "unsign" if pledge and (own := pledge if pledge.by == here.me else signed):
            return Entry(here.now, here.me, Withdrawn(own.name))
        case _:
            raise Refused("There is nothing here to sign or to take back now.")


def standing(here: Here) -> tuple[Entry | None, Entry | None]:
    """The words that stand now, and the other's signature under them."""
    kept = here.record.standing
    pledge = next((e for e in reversed(kept) if isinstance(e.what, Pledge)), None)
    if pledge is None:
        return None, None
    signed = [e for e in kept if isinstance(e.what, Signed) and e.what.pledge == pledge.handle]
    return pledge, signed[-1] if signed else None


def _page(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    to = reader(here)
    pledge, signed = standing(here)
    mine = pledge is not None and pledge.by == here.me
    context = {
        "tab": None,
        "back": (reverse("openings", args=[here.key]), "Openness"),
        "words": pledge.words if pledge else "",
        "by": f"{to.subject(pledge.by)} wrote this {to.day(pledge.at)}" if pledge else "",
        "both": bool(signed),
        "may_sign": pledge is not None and not mine and not signed,
        "may_unsign": mine or bool(signed and signed.by == here.me),
        "typed": words_of(request),
        "trouble": trouble,
    }
    return page(request, here, "together/no_secrets.html", context, status=422 if trouble else 200)
