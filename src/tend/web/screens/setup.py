"""The first run: who hosts, who you are, and who this is about."""

import secrets

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse

from tend.web import clock, zones
from tend.web.people.access import anyone, signed_in
from tend.web.people.accounts import welcome
from tend.web.people.pairing import begin as begin_bond
from tend.web.screens.account import AccountForm
from tend.web.screens.answer import done, page
from tend.web.screens.why import first_act
from tend.web.store import accounts, bonds
from tend.web.store.models import Person
from tend.web.store.together import together


class HostForm(AccountForm):
    """The first person, who is the host as well."""

    host = forms.CharField(
        label="Your name as the host", max_length=60, required=False,
        help_text="The name that people who join will read. Empty: the one above.",
        widget=forms.TextInput({"autocomplete": "name"}),
    )  # fmt: skip
    code = forms.CharField(
        label="The code from the terminal", max_length=40,
        help_text="Others can reach this address. The terminal where you started Tend shows it.",
        error_messages={"required": "The terminal where Tend was started shows it."},
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )  # fmt: skip
    field_order = ("code", "name", "login", "passphrase", "again", "host")

    def __init__(self, sent: QueryDict | None) -> None:
        super().__init__(sent)
        if not guarded():
            del self.fields["code"]

    def clean_code(self) -> str:
        """The very code the terminal shows; without one nobody gets in."""
        said = str(self.cleaned_data["code"]).strip().lower()
        if not settings.SETUP_CODE or not secrets.compare_digest(said.encode(), settings.SETUP_CODE.encode()):
            raise forms.ValidationError("This is not the code the terminal shows.")
        return said


class BondForm(forms.Form):
    """The other person, and the zone the two live by."""

    other = forms.CharField(
        label="What is the other person called?", max_length=60, required=False,
        help_text="Leave it empty to begin alone. Nobody is told anything until you send an invitation.",
        widget=forms.TextInput({"autocomplete": "off"}),
    )  # fmt: skip
    zone = forms.CharField(
        label="Your time zone", max_length=64, help_text="Days and hours in the record are counted in it.",
        widget=forms.TextInput({"list": "zones", "autocomplete": "off"}),
        error_messages={"required": "Choose a zone, such as Europe/Dublin."},
    )  # fmt: skip

    def clean_zone(self) -> str:
        """A zone there is."""
        zone = str(self.cleaned_data["zone"]).strip().replace(" ", "_")
        if not zones.zone_exists(zone):
            raise forms.ValidationError("There is no zone of this name. It looks like Europe/Dublin.")
        return zone


def guarded() -> bool:
    """Whether others could reach the wizard, so that it asks for the code of the terminal."""
    return bool(settings.SETUP_CODE) or settings.OPEN_TO_OTHERS


@anyone("GET", "POST")
def setup(request: HttpRequest) -> HttpResponse:
    """The first screen there ever is: the host, and the host's own login."""
    if accounts.host():
        return done(request, reverse("home"))
    form = HostForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        person = _first_person(form)
        if person is None:
            return done(request, reverse("home"))
        welcome(request, person)
        return done(request, reverse("why"))
    return page(request, None, "setup/host.html", {"form": form}, status=422 if form.errors else 200)


def _first_person(form: HostForm) -> Person | None:
    """Host and login together; None when somebody else finished the wizard a moment before."""
    login, name, passphrase = form.account
    with together():
        if not accounts.first_host(form.cleaned_data["host"] or name, clock.now()):
            return None
        person = accounts.new_person(login, name, passphrase)
        if person:
            accounts.make_host(person)
        return person


@signed_in("GET", "POST")
def begin(request: HttpRequest, person: Person) -> HttpResponse:
    """Who this is about, and the zone; then the first act."""
    if bonds.bonds_of(person):
        return done(request, reverse("home"))
    form = BondForm(request.POST or None, initial={"zone": zones.guess()})
    if request.method == "GET":
        form.fields["zone"].widget.attrs["data-zone"] = ""  # the browser may know better
    if request.method == "POST" and form.is_valid():
        bond = begin_bond(person, form.cleaned_data["other"], form.cleaned_data["zone"])
        return done(request, first_act(person, bond))
    said = {"form": form, "zones": zones.zones()}
    return page(request, None, "setup/begin.html", said, status=422 if form.errors else 200)
