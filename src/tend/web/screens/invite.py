"""The invitation: written, read before anybody signs up, answered in any of three ways, taken back."""

import io
from typing import Any

import segno
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from tend.web.people import pairing
from tend.web.people.access import Here, anyone, member, person_of
from tend.web.people.accounts import welcome
from tend.web.people.pairing import Letter
from tend.web.screens.account import AccountForm
from tend.web.screens.answer import done, page
from tend.web.screens.drafts import threatens
from tend.web.screens.hours import moment
from tend.web.store import invitations
from tend.web.store.accounts import host
from tend.web.store.models import Person


class InviteForm(forms.Form):
    """A few words of one's own."""

    words = forms.CharField(
        label="A few words from you", max_length=1000, required=False,
        help_text="If you like. They stand at its head; whoever has the link can read them.",
        widget=forms.Textarea({"rows": 3, "class": "draft"}),
    )  # fmt: skip

    def clean_words(self) -> str:
        """The words, unless they threaten whoever reads them."""
        words: str = self.cleaned_data["words"]
        if threatens(words):
            raise forms.ValidationError(
                "Some of these words can be read as a threat, and Tend does not carry those."
            )
        return words


@member("GET", "POST")
def invite(request: HttpRequest, here: Here) -> HttpResponse:
    """Write an invitation; its link is shown this once."""
    back = (reverse("you", args=[here.key]), "You")
    if invitations.empty_seat(here.bond) is None:
        return done(request, back[0])
    form = InviteForm(request.POST or None)
    said: dict[str, Any] = {"back": back, "form": form, "host": host()}
    if request.method == "POST" and form.is_valid():
        token = pairing.invite(here, form.cleaned_data["words"])
        link = request.build_absolute_uri(reverse("invitation", args=[token]))
        near = request.get_host().rpartition(":")[0] or request.get_host()
        until = moment(here.now + pairing.OPEN_FOR, here.record.zone, here.now)
        made = {"link": link, "qr": square(link, "The link as a QR code"), "until_words": until}
        return page(request, here, "invite/made.html", said | made | {"only_here": near in settings.LOOPBACK})
    return page(request, here, "invite/write.html", said, status=422 if form.errors else 200)


def square(link: str, title: str) -> SafeString:
    """A link as a square to photograph, in the colours of the page around it."""
    drawn = io.BytesIO()
    segno.make(link, error="m").save(
        drawn, kind="svg", border=4, dark="#1F2A2C", light="#FFFFFF", xmldecl=False, svgns=False,
        omitsize=True, svgclass="qr", lineclass=None, title=title,
    )  # fmt: skip
    return mark_safe(drawn.getvalue().decode())  # noqa: S308 - drawn by the library out of our own link


@member("POST")
def revoke(request: HttpRequest, here: Here) -> HttpResponse:
    """Take the invitation back."""
    pairing.revoke(here)
    return done(request, reverse("you", args=[here.key]))


@anyone("GET")
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The letter itself, for whoever holds its link."""
    letter = pairing.read(token, person_of(request))
    if letter is None:
        return _over(request)
    return page(request, None, "invite/letter.html", {"letter": letter, "token": token})


@anyone("POST")
def answered(request: HttpRequest, token: str) -> HttpResponse:
    """Join, not now, or no; the last two look the same to the one who asked."""
    letter = pairing.read(token, person_of(request))
    if letter is None or letter.own:
        return _over(request)
    match request.POST.get("answer"):
        case "join":
            return done(request, reverse("signup", args=[token]))
        case "no":
            pairing.decline(letter)
            return page(request, None, "invite/after_no.html", {"letter": letter})
        case _:
            return page(request, None, "invite/after_not_now.html", {"letter": letter})


@anyone("GET", "POST")
def signup(request: HttpRequest, token: str) -> HttpResponse:
    """Join with a new login, or as the one who is signed in."""
    person = person_of(request)
    letter = pairing.read(token, person)
    if letter is None or letter.own:
        return _over(request)
    form = None if person else AccountForm(request.POST or None, initial={"name": letter.invited})
    if request.method == "POST" and (person or (form and form.is_valid())):
        joined = _joined(letter, person, form)
        if joined is None:
            return _over(request)
        if person is None:
            welcome(request, joined)
        return done(request, reverse("home" if joined.why else "why"))
    said = {"letter": letter, "form": form, "token": token, "person": person}
    return page(request, None, "invite/join.html", said, status=422 if form and form.errors else 200)


def _joined(letter: Letter, person: Person | None, form: AccountForm | None) -> Person | None:
    if person:
        return person if pairing.join(letter, person) else None
    return pairing.sign_up_and_join(letter, *form.account) if form else None


def _over(request: HttpRequest) -> HttpResponse:
    """The one page for every link that leads nowhere any more, or never did."""
    return page(request, None, "invite/over.html", status=404)
