"""You: your name, your light, your reason, your bond, your copy, and the ways out."""

import uuid
from dataclasses import replace

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Joined, Promise, Quiet
from tend.trust.errors import Refused
from tend.trust.record import Entry
from tend.web import zones
from tend.web.people.access import Here, member
from tend.web.people.accounts import describe
from tend.web.people.leaving import to_take_along
from tend.web.screens.answer import done, page
from tend.web.screens.hours import moment
from tend.web.screens.rest import at_rest
from tend.web.screens.setup import BondForm
from tend.web.screens.why import label_of
from tend.web.store import bonds, invitations, record
from tend.web.store.together import together

THEMES = (("", "As the device"), ("light", "Light"), ("dark", "Dark"))


class NameForm(forms.Form):
    """What somebody wants to be called."""

    name = forms.CharField(
        label="What you are called", max_length=60,
        error_messages={"required": "Say what you would like to be called."},
    )  # fmt: skip


@member("GET")
def you(request: HttpRequest, here: Here) -> HttpResponse:
    """One's own page."""
    return _page(request, here)


def _page(
    request: HttpRequest, here: Here, name: NameForm | None = None, zone: BondForm | None = None
) -> HttpResponse:
    person = here.seat.person
    free = zone_is_free(here)
    letter = invitations.latest(here.bond) if here.alone else None
    said = {
        "tab": "you",
        "name_form": name or NameForm(initial={"name": here.name}),
        "zone_form": (zone or BondForm(initial={"zone": here.bond.zone}))["zone"] if free else None,
        "zones": zones.zones() if free else (),
        "themes": THEMES,
        "chosen_theme": person.theme if person else "",
        "why": label_of(here.why),
        "letter": letter,
        "letter_open": letter is not None and letter.expires_at > here.now,
        "letter_until": moment(letter.expires_at, here.record.zone, here.now) if letter else "",
        "may_invite": here.others.person_id is None,
        "left": here.others.left_at is not None,
        "at_rest": at_rest(here),
    }
    troubled = (name is not None and name.errors) or (zone is not None and zone.errors)
    return page(request, here, "you/you.html", said, status=422 if troubled else 200)


@member("POST")
def name(request: HttpRequest, here: Here) -> HttpResponse:
    """Another name from now on; where the record says the old one, it is corrected in sight."""
    form = NameForm(request.POST)
    if not form.is_valid() or here.seat.person is None:
        return _page(request, here, name=form)
    called = str(form.cleaned_data["name"])
    if called != here.name:
        before = [e for e in here.record.standing if isinstance(e.what, Joined) and e.by == here.me]
        with together():
            describe(here.seat.person, name=called)
            bonds.call_seat(here.bond, here.seat, called)
            for one in before[-1:]:
                said = Entry(here.now, here.me, Joined(called), private=one.private, instead=one.name)
                record.append(here.bond, said, uuid.uuid4().hex)
    return done(request, reverse("you", args=[here.key]))


@member("POST")
def theme(request: HttpRequest, here: Here) -> HttpResponse:
    """Light, dark, or as the device has it."""
    chosen = request.POST.get("theme", "")
    if here.seat.person is not None and chosen in dict(THEMES):
        describe(here.seat.person, theme=chosen)
    return done(request, reverse("you", args=[here.key]))


def zone_is_free(here: Here) -> bool:
    """Whether the zone may still change: alone, and before a promise has been counted in it."""
    return here.alone and not any(isinstance(e.what, Promise) for e in here.record.entries)


@member("POST")
def zone(request: HttpRequest, here: Here) -> HttpResponse:
    """Another zone, as long as nothing has been counted in this one."""
    if not zone_is_free(here):
        raise Refused("Promises have been counted in this zone, so it stays as it is.")
    form = BondForm(request.POST)
    if not form.is_valid():
        return _page(request, here, zone=form)
    bonds.set_zone(here.bond, form.cleaned_data["zone"])
    return done(request, reverse("you", args=[here.key]))


@member("GET")
def export(request: HttpRequest, here: Here) -> HttpResponse:
    """What I may take along, as a journal to keep: a personal record, and no evidence.

    Whether I ever stepped back stands in no copy: somebody else may ask to see it.
    """
    kept = tuple(e for e in here.record.entries if not isinstance(e.what, Quiet))
    text = to_take_along(replace(here.record, entries=kept), here.me, here.name)
    day = here.now.astimezone(here.record.zone).date().isoformat()
    name = f"tend-{day}-personal-record-not-verified-evidence.journal"
    answer = HttpResponse(text, content_type="text/plain; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
