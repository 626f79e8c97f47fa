"""Who may see a bond: its two people, and to everybody else it does not exist."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Literal, Protocol, cast
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import reverse

from tend.trust.errors import Trouble
from tend.trust.people import Partner
from tend.trust.record import Record
from tend.web import clock
from tend.web.people import accounts
from tend.web.people.carried import carry
from tend.web.store import bonds, record
from tend.web.store.models import Bond, Person, Seat

Who = Literal["anyone", "signed in", "member"]
View = Callable[..., HttpResponse]


class SignedOut(Exception):
    """Somebody sent words to their bond while signed out; `carried` holds them, sealed for who wrote them."""

    def __init__(self, carried: str) -> None:
        super().__init__("signed out")
        self.carried = carried


class Screen(Protocol):
    """A view that says who may open it and how."""

    who: Who
    methods: tuple[str, ...]

    def __call__(self, request: HttpRequest, **rest: str) -> HttpResponse:
        """The answer to one request."""
        ...


@dataclass(frozen=True, slots=True)
class Here:
    """Where somebody stands: their bond, their seat, the other's, the moment, and what they may see.

    `troubles` says what of the record did not open, or is not as it was.
    """

    bond: Bond
    seat: Seat
    others: Seat
    record: Record
    now: datetime
    troubles: tuple[Trouble, ...] = ()

    @property
    def key(self) -> str:
        """What the addresses of this bond carry."""
        return self.bond.key

    @property
    def me(self) -> Partner:
        """My short written name."""
        return self.seat.partner

    @property
    def other(self) -> Partner:
        """The other's short written name; they have one before they join."""
        return self.others.partner

    @property
    def name(self) -> str:
        """What I am called."""
        return self.seat.called

    @property
    def other_name(self) -> str:
        """What the other is called; "the other" where nobody was named."""
        return self.others.called or "the other"

    @property
    def names(self) -> dict[Partner, str]:
        """What each of the two is called."""
        return {self.me: self.name, self.other: self.other_name}

    @property
    def shape(self) -> str:
        """The outline of my initial."""
        return shape_of(self.seat)

    @property
    def other_shape(self) -> str:
        """The outline of the other's."""
        return shape_of(self.others)

    @property
    def alone(self) -> bool:
        """Whether nobody sits in the other seat."""
        return not self.others.taken

    @property
    def unsound(self) -> tuple[str, ...]:
        """What of the record did not open, or is not as it was, each said once."""
        told = (f"{trouble.what[:1].upper()}{trouble.what[1:]}. {trouble.mend}" for trouble in self.troubles)
        return tuple(dict.fromkeys(told))

    @property
    def set_back(self) -> bool:
        """Whether something I had seen is not there any more, and I have not read so yet."""
        return any(trouble.line == 0 for trouble in self.troubles)

    @property
    def why(self) -> str:
        """What brings me here; nobody else's page may depend on it."""
        return self.seat.person.why if self.seat.person else ""


def shape_of(seat: Seat) -> str:
    """One of the two in a circle, the other in a rounded square."""
    return "square" if seat.side else "circle"


def here(request: HttpRequest, key: str) -> Here:
    """Where the one who asks stands in this bond; Http404 for everybody who has no seat in it."""
    person = person_of(request)
    bond = bonds.bond_for(person, key) if person else None
    if bond is None or person is None:
        raise Http404
    seats = list(bond.seats.all())
    seat = next(s for s in seats if s.person_id == person.pk)
    seat.person = person
    others = next(s for s in seats if s.pk != seat.pk)
    opened = record.opened(bond)
    seen = opened.seen_by(seat.partner)
    return Here(bond, seat, others, seen, clock.now(), opened.troubles)


def person_of(request: HttpRequest) -> Person | None:
    """Who is signed in, with their keys."""
    return accounts.with_keys(request)


def to_enter(request: HttpRequest) -> HttpResponse:
    """The way to the sign-in, the same for a bond that exists and for one that does not."""
    wanted = request.get_full_path() if request.method == "GET" else ""
    asked = f"?{urlencode({'next': wanted})}" if wanted and wanted != "/" else ""
    if request.headers.get("HX-Request"):
        # A pause in typing must not carry anybody off a page that still holds their words.
        if request.resolver_match and request.resolver_match.url_name == "read":
            return HttpResponse(status=204)
        return HttpResponse(headers={"HX-Redirect": reverse("enter")})
    answer = HttpResponseRedirect(reverse("enter") + asked)
    answer.status_code = 302 if request.method == "GET" else 303
    return answer


def _without_losing_words(request: HttpRequest) -> HttpResponse:
    reading = request.resolver_match is not None and request.resolver_match.url_name == "read"
    carried = carry(request) if request.method == "POST" and not reading else ""
    if carried:
        raise SignedOut(carried)
    return to_enter(request)


def anyone(*methods: str) -> Callable[[View], Screen]:
    """A screen for whoever comes: `@anyone("GET", "POST")` over `view(request, …)`."""
    return _screen("anyone", methods, _for_anyone)


def signed_in(*methods: str) -> Callable[[View], Screen]:
    """A screen for whoever is signed in: `@signed_in("GET")` over `view(request, person, …)`."""
    return _screen("signed in", methods, _for_signed_in)


def member(*methods: str) -> Callable[[View], Screen]:
    """A screen of a bond: `@member("GET")` over `view(request, here, …)`; its address carries `key`."""
    return _screen("member", methods, _for_member)


def _for_anyone(view: View, request: HttpRequest, rest: dict[str, str]) -> HttpResponse:
    return view(request, **rest)


def _for_signed_in(view: View, request: HttpRequest, rest: dict[str, str]) -> HttpResponse:
    person = person_of(request)
    return view(request, person, **rest) if person else to_enter(request)


def _for_member(view: View, request: HttpRequest, rest: dict[str, str]) -> HttpResponse:
    if person_of(request) is None:
        return _without_losing_words(request)
    return view(request, here(request, rest.pop("key")), **rest)


Guard = Callable[[View, HttpRequest, dict[str, str]], HttpResponse]


def _screen(who: Who, methods: tuple[str, ...], guard: Guard) -> Callable[[View], Screen]:
    def dress(view: View) -> Screen:
        @wraps(view)
        def screen(request: HttpRequest, **rest: str) -> HttpResponse:
            return _answered(guard, view, methods, request, rest)

        dressed = cast(Screen, screen)
        dressed.who = who
        dressed.methods = methods
        return dressed

    return dress


def _answered(
    guard: Guard, view: View, methods: tuple[str, ...], request: HttpRequest, rest: dict[str, str]
) -> HttpResponse:
    """Who may is asked before how, so that a stranger learns nothing from a refusal."""
    if request.method in methods or (request.method == "HEAD" and "GET" in methods):
        return guard(view, request, rest)
    return guard(lambda *_, **__: HttpResponseNotAllowed(methods), request, rest)
