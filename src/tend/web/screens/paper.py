"""The recovery code: for paper, shown once, wanted or not; it opens what a forgotten passphrase cannot."""

from django.http import HttpRequest, HttpResponse

from tend.web.people import door
from tend.web.people.access import signed_in
from tend.web.people.tries import Slowed
from tend.web.screens.account import PresentPassphrase
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import not_yet
from tend.web.screens.signing_in import not_made_up, way_back
from tend.web.store.accounts import own_of
from tend.web.store.models import Person
from tend.web.vault import keyring


@signed_in("GET", "POST")
def paper(request: HttpRequest, person: Person) -> HttpResponse:
    """Write a code, or a new one that makes the old one void, or have none."""
    form = PresentPassphrase(request.POST or None)
    said = {"form": form, "back": (way_back(), "Signing in"), "written": keyring.has_code(person.pk)}
    if request.method == "POST" and form.is_valid():
        not_made_up()
        try:
            if door.fits(request, person, form.cleaned_data["present"]):
                return _written(request, person)
        except Slowed as why:
            return not_yet(request, "signing/paper.html", said, why)
        form.add_error("present", form.WRONG)
    return page(request, None, "signing/paper.html", said, status=422 if form.errors else 200)


def _written(request: HttpRequest, person: Person) -> HttpResponse:
    if request.POST.get("want") == "none":
        keyring.drop_code(person.pk)
        return done(request, way_back("code-dropped"))
    code = keyring.write_code(own_of(person))
    return page(request, None, "signing/code.html", {"code": code, "onward": way_back()})
