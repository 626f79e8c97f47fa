"""Thanks for one thing the other did, and whether it landed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Landed, Thanks
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, ref_of, words_of, written


@member("GET", "POST")
def thanks(request: HttpRequest, here: Here) -> HttpResponse:
    """One act, in plain words."""
    if request.method != "POST":
        return _form(request, here)
    words = words_of(request)
    if not words:
        return _form(request, here, f"Name one thing {here.other_name} did.")
    said = Entry(here.now, here.me, Thanks(ref=ref_of(request)), words=words)
    stopped = written(request, here, said, again=lambda sentence: _form(request, here, sentence))
    return stopped or done(request, reverse("today", args=[here.key]))


def _form(request: HttpRequest, here: Here, trouble: str = "") -> HttpResponse:
    back = (reverse("today", args=[here.key]), "Today")
    context = {"tab": None, "back": back, "typed": request.POST.get("words", ""), "trouble": trouble}
    return page(request, here, "screens/thanks.html", context, status=422 if trouble else 200)


@member("POST")
def landed(request: HttpRequest, here: Here, name: str) -> HttpResponse:
    """It landed, or not now; both are fine."""
    found = here.record.find(name)
    if found is None or not isinstance(found.what, Thanks):
        raise Http404
    if found.by == here.me:
        raise Refused(f"Whether this landed is for {here.other_name} to say.")
    handle = found.handle or found.name
    answers = [e for e in here.record.standing if isinstance(e.what, Landed) and e.what.thanks == handle]
    if answers and here.record.find(ref_of(request)) is None:
        return done(request, reverse("today", args=[here.key]))
    answer = "landed" if request.POST.get("answer") == "landed" else "not_now"
    said = Entry(here.now, here.me, Landed(handle, "landed" if answer == "landed" else "not_now"))
    return written(request, here, said) or done(request, reverse("today", args=[here.key]))
