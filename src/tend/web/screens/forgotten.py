"""A forgotten passphrase: the way in with the code on paper. There is no other, and nobody can make one."""

from django import forms
from django.http import HttpRequest, HttpResponse

from tend.web.people import door
from tend.web.people.access import anyone
from tend.web.people.tries import Slowed
from tend.web.screens.account import NewPassphrase
from tend.web.screens.answer import done, page
from tend.web.screens.arriving import not_yet
from tend.web.screens.signing_in import not_made_up, way_back

_PLAIN = {"autocapitalize": "none", "autocorrect": "off", "spellcheck": "false"}


class ForgottenForm(NewPassphrase):
    """Login name, code, and a new passphrase twice."""

    login = forms.CharField(
        label="Login name", max_length=64, widget=forms.TextInput({"autocomplete": "username", **_PLAIN}),
        error_messages={"required": "Write your login name."},
    )  # fmt: skip
    code = forms.CharField(
        label="Recovery code", max_length=200, widget=forms.TextInput({"autocomplete": "off", **_PLAIN}),
        help_text="From your paper, with or without its dashes.",
        error_messages={"required": "Write the code from your paper."},
    )  # fmt: skip
    field_order = ("login", "code", "passphrase", "again")


@anyone("GET", "POST")
def forgotten(request: HttpRequest) -> HttpResponse:
    """Come in with the code; a name nobody has reads like a code that does not fit."""
    form = ForgottenForm(request.POST or None)
    form.fields["passphrase"].label = "A new passphrase"
    said = {"form": form}
    if request.method == "POST" and form.is_valid():
        not_made_up()
        given = form.cleaned_data
        try:
            if door.recover(request, given["login"], given["code"], given["passphrase"]):
                return done(request, way_back("recovered"))
        except Slowed as why:
            return not_yet(request, "enter/forgotten.html", said, why)
        form.add_error(None, "This login name and this code do not belong together.")
    return page(request, None, "enter/forgotten.html", said, status=422 if form.errors else 200)
