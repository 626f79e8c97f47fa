"""Every address of Tend: its name, its path, how it may be asked for and by whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from django.urls import URLPattern

from tend.web.people.access import Screen, Who
from tend.web.urls import urlpatterns


@dataclass(frozen=True, slots=True)
class Route:
    """One address."""

    name: str
    path: str
    methods: tuple[str, ...]
    who: Who


def routes() -> Iterator[Route]:
    """All addresses, in the order in which they are tried."""
    for pattern in urlpatterns:
        yield _route(pattern)


def _route(pattern: URLPattern) -> Route:
    screen = cast(Screen, pattern.callback)
    return Route(pattern.name or "", f"/{pattern.pattern}", screen.methods, screen.who)
