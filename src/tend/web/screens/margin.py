"""The margin beside a draft: what the coach reads in it, for its writer alone. It writes nothing down."""

import re
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import Resolver404, resolve, reverse

from tend.trust.errors import Refused
from tend.web.people.access import Here, member
from tend.web.screens import drafts, heat
from tend.web.screens.answer import page
from tend.web.screens.helping import by_country, help_lines
from tend.words import Role

BOX: Final = re.compile(r"[a-z][a-z_-]{0,30}")
OWN: Final = "margin-"
"""What the names of the margin's own fields begin with; the form they came in never asked for them."""


@member("POST")
def read(request: HttpRequest, here: Here) -> HttpResponse:
    """The margin for the draft in this form; without JavaScript a page with the words still in it."""
    sent = request.POST
    box = sent.get("margin-box", "words")
    box = box if BOX.fullmatch(box) else "words"
    kind = sent.get("margin-kind", "")
    draft = sent.get(box, "")
    role = drafts.role_of(sent.get("margin-role", ""), why=here.why)
    hot = _hot(sent, draft, role)
    said: dict[str, Any] = {
        "box": box,
        "kind": kind,
        "role": role,
        "margin": drafts.margin(draft, role, kind),
        "offer": heat.offer(here, draft, role, was_hot=hot == "twice"),
        "hot": hot,
        "countries": by_country(help_lines(), "life"),
    }
    if getattr(request, "htmx", False):
        return page(request, here, "parts/margin_found.html", said | {"said_too": said["margin"].said})
    origin = _origin(here, sent.get("margin-from", ""))
    said |= {
        "tab": None,
        "back": (origin, "Back"),
        "address": origin,
        "draft": draft,
        "go": sent.get("margin-go", "") or "Go on",
        "go_name": sent.get("margin-go-name", ""),
        "go_value": sent.get("margin-go-value", ""),
        "carried": _carried(request, box),
    }
    return page(request, here, "screens/margin.html", said)


def _hot(sent: QueryDict, draft: str, role: Role) -> str:
    """How often in a row a draft of this form ran hot: "once", "twice", or not; the form alone carries it.

    A pause in typing is no other draft: only the button goes on to the next.
    """
    before = sent.get("margin-hot", "")
    if "margin-pressed" not in sent:
        return before if before in ("once", "twice") else ""
    if not drafts.runs_hot(draft, role):
        return ""
    return "twice" if before else "once"


def _origin(here: Here, path: str) -> str:
    """The form the draft stands in: a page of this bond that takes words."""
    try:
        found = resolve(path)
    except Resolver404:
        found = None
    ours = found is not None and found.kwargs.get("key") == here.key
    if not ours or path == reverse("read", args=[here.key]):
        raise Refused("This page was out of date. Open it again, please; your words are below.")
    return path


def _carried(request: HttpRequest, box: str) -> list[tuple[str, str]]:
    """Whatever else stood in the form, so that it goes on with the words."""
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name not in (box, "csrfmiddlewaretoken") and not name.startswith(OWN)
        for value in values
    ]
