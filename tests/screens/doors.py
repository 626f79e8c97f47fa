"""What is true of every screen of a bond: strangers find nothing, the signed out are led to the sign-in."""

from __future__ import annotations

from collections.abc import Iterable

from django.test import Client

from tend.web.store.models import Bond
from tend.web.store.record import load


def shut_to_others(bond: Bond, paths: Iterable[str], stranger: Client, nobody: Client) -> None:
    """A stranger gets 404, somebody signed out is sent to enter, both ways of asking."""
    for path in paths:
        url = f"/b/{bond.key}/{path}"
        assert stranger.get(url).status_code == 404, url
        assert stranger.post(url, {"words": "let me in"}).status_code == 404, url
        assert nobody.get(url)["Location"].startswith("/enter"), url


def looking_writes_nothing(bond: Bond, paths: Iterable[str], browser: Client) -> None:
    """Opening a page adds nothing to the record."""
    before = load(bond).entries
    for path in paths:
        browser.get(f"/b/{bond.key}/{path}?stage=write&stage=send&answer=yes&words=no")
    assert load(bond).entries == before
