"""A page about oneself: what keeps me close to you, or what I like; every version stays, with its day."""

from dataclasses import replace
from typing import Any, Final, Literal

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import OwnPage
from tend.trust.people import Partner
from tend.trust.record import Entry
from tend.web.people.access import Here, member
from tend.web.screens.answer import done, page, words_of, written
from tend.web.screens.readers import reader

Topic = Literal["needs", "likes"]
SAYS: Final[dict[Topic, dict[str, str]]] = {
    "needs": {
        "title": "What keeps us close",
        "lead": "What you need from {other} to stay connected, in your own words.",
        "asks": "What do you need, and how would {other} notice?",
        "helps": "“When I come home, a minute before anything else.”",
        "theirs": "What {other} needs",
    },
    "likes": {
        "title": "What I like, and what I do not",
        "lead": "Tastes, habits and differences. They are yours; nothing here counts for or against anybody.",
        "asks": "What would you like {other} to know about you?",
        "helps": "Large or little: mornings, noise, crowds, how you rest.",
        "theirs": "What {other} wrote",
    },
}  # fmt: skip


@member("GET", "POST")
def own_page(request: HttpRequest, here: Here, topic: str) -> HttpResponse:
    """One's own page and, where it was shared, the other's; a new version is private until shared."""
    about = _topic(topic)
    if request.method != "POST":
        return _page(request, here, about)
    words = words_of(request)
    if not words:
        return _page(request, here, about, "Write a few words; they can change as often as you like.")
    said = Entry(here.now, here.me, OwnPage(about), words, private="share" not in request.POST)
    stopped = written(request, here, said, again=lambda sentence: _page(request, here, about, sentence))
    return stopped or done(request, reverse("own-page", args=[here.key, about]))


@member("POST")
def share(request: HttpRequest, here: Here, topic: str) -> HttpResponse:
    """The newest version becomes the other's to read too, word for word as it stands."""
    about = _topic(topic)
    mine = versions(here, about, here.me)
    back = reverse("own-page", args=[here.key, about])
    if not mine or not mine[0].private or here.alone:
        return done(request, back)
    newest = mine[0]
    said = replace(newest, at=here.now, private=False, id="", instead=newest.name)
    return written(request, here, said) or done(request, back)


def _topic(topic: str) -> Topic:
    match topic:
        case "needs" | "likes":
            return topic
        case _:
            raise Http404


def versions(here: Here, topic: Topic, who: Partner) -> list[Entry]:
    """The versions of one page, the newest first."""
    found = [
        e
        for e in here.record.standing
        if isinstance(e.what, OwnPage) and e.what.topic == topic and e.by == who
    ]
    return found[::-1]


def _page(request: HttpRequest, here: Here, topic: Topic, trouble: str = "") -> HttpResponse:
    mine, theirs = (versions(here, topic, who) for who in (here.me, here.other))
    newest = mine[0] if mine else None
    context: dict[str, Any] = {
        "tab": None,
        "back": (reverse("together", args=[here.key]), "Together"),
        "topic": topic,
        **{name: line.format(other=here.other_name) for name, line in SAYS[topic].items()},
        "mine": [_version(here, e) for e in mine],
        "their": [_version(here, e) for e in theirs],
        "private": newest is not None and newest.private,
        "typed": words_of(request) or (newest.words if newest else ""),
        "trouble": trouble,
    }
    return page(request, here, "together/own_page.html", context, status=422 if trouble else 200)


def _version(here: Here, e: Entry) -> dict[str, Any]:
    return {"name": e.name, "words": e.words, "day": reader(here).day(e.at), "private": e.private}
