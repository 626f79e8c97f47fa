"""Another passphrase, for whoever knows the present one."""

from django.http import HttpRequest, HttpResponse

from tend.web.people import door
from tend.web.people.access import signed_in
from tend.web.people.tries import Slowed
from tend.web.screens.account import NewPassphrase, PresentPassphrase
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import not_yet
from tend.web.screens.signing_in import not_made_up, way_back
from tend.web.store.models import Person


class ChangeForm(PresentPassphrase, NewPassphrase):
    """The present one, and the new one twice."""

    field_order = ("present", "passphrase", "again")
    person: Person

    def whose(self) -> tuple[str, str]:
        """Of the one who is signed in."""
        return self.person.login, self.person.name


@signed_in("GET", "POST")
def passphrase(request: HttpRequest, person: Person) -> HttpResponse:
    """Change it; every other session ends, and nothing has to be sealed anew."""
    form = ChangeForm(request.POST or None)
    form.person = person
    form.fields["passphrase"].label = "The new passphrase"
    said = {"form": form, "back": (way_back(), "Signing in"), "login": person.login}
    if request.method == "POST" and form.is_valid():
        not_made_up()
        try:
            if door.change(request, person, form.cleaned_data["present"], form.cleaned_data["passphrase"]):
                return done(request, way_back("passphrase"))
        except Slowed as why:
            return not_yet(request, "signing/passphrase.html", said, why)
        form.add_error("present", form.WRONG)
    return page(request, None, "signing/passphrase.html", said, status=422 if form.errors else 200)
