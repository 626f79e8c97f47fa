"""Browsers that have been here: what they are called, and whose they were, kept in them and nowhere else."""

import re
from datetime import timedelta
from secrets import token_hex
from typing import Final

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

from tend.web.people import cookies
from tend.web.store.models import Person

LASTING: Final = timedelta(days=400)
"""As long as browsers keep anything (RFC 6265bis, 5.5)."""
PEOPLE: Final = 4
"""How many people a browser may be known for; the one here longest ago goes first."""
_SALT: Final = "device"

Known = list[tuple[int, str]]


def known_for(request: HttpRequest) -> Known:
    """Whose browser this has been, the last one first: each a person's number and a mark of this browser."""
    try:
        told = signing.loads(
            request.COOKIES.get(settings.DEVICE_COOKIE_NAME, ""), salt=_SALT, max_age=LASTING
        )
        return [(int(person), str(mark)) for person, mark in told]
    except (signing.BadSignature, ValueError, TypeError):
        return []


def know(request: HttpRequest, person: Person) -> None:
    """From now on this browser is known as one this person signed in with."""
    before = known_for(request)
    mark = dict(before).get(person.pk) or token_hex(16)
    others = [one for one in before if one[0] != person.pk]
    told = signing.dumps([(person.pk, mark), *others[: PEOPLE - 1]], salt=_SALT)
    cookies.give(request, settings.DEVICE_COOKIE_NAME, told, LASTING)


_KINDS: Final = (
    ("a tablet", r"iPad|Tablet|Android(?!.*Mobile)"),
    ("a phone", r"iPhone|Mobile|Android"),
    ("a computer", r"Windows|Macintosh|X11|CrOS|Linux"),
)
_BROWSERS: Final = (
    ("Firefox", r"Firefox/|FxiOS/"),
    ("Edge", r"Edg(?:e|A|iOS)?/"),
    ("Opera", r"OPR/"),
    ("Samsung Internet", r"SamsungBrowser/"),
    ("Chrome", r"Chrome/|CriOS/|Chromium/"),
    ("Safari", r"Safari/"),
)


def label_of(request: HttpRequest) -> str:
    """What somebody would call the browser they sit at, such as "a phone, Firefox"; no version."""
    said = request.headers.get("User-Agent", "")[:512]
    kind = next((name for name, sign in _KINDS if re.search(sign, said)), "a device")
    browser = next((name for name, sign in _BROWSERS if re.search(sign, said)), "")
    return f"{kind}, {browser}" if browser else kind
