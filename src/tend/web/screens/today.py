"""Today: a greeting, one next thing, the last ten marks, and the ways on."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.entries import Message, Thanks
from tend.trust.pace import is_quiet, pace, put_away
from tend.trust.picture import Picture, picture
from tend.trust.promises import Course, courses
from tend.trust.repair import Repair
from tend.trust.repair_reminders import in_sight
from tend.trust.stepping_back import asked_of_both
from tend.web.people.access import Here, member
from tend.web.screens import hours, listening
from tend.web.screens.answer import done, page
from tend.web.screens.cards import quotation, told
from tend.web.screens.onething import at_hand, one_thing
from tend.web.screens.picture import chart
from tend.web.screens.rest import after_limit, at_rest, read_together
from tend.web.screens.tally import MARKS, counted, last_ten
from tend.web.screens.things import Concern, Due, Paused, Rest, Thanked, Thing, Visit

QUOTED = timedelta(days=7)
"""How long the other's last words are shown on Today."""


@member("GET")
def today(request: HttpRequest, here: Here) -> HttpResponse:
    """The first page of a day; for somebody who has stepped back it asks nothing and brings nothing up."""
    greeting = f"{hours.greeting(here.now, here.record.zone)}, {here.name}."
    if at_rest(here):
        return page(request, here, "screens/today_rest.html", {"tab": "today", "greeting": greeting})
    all_courses = courses(here.record, here.now)
    seen = picture(here.record, of=here.me, about=here.other, at=here.now)
    thing = chosen(request, here, all_courses, seen)
    card, lead, about = told(thing, here)
    context: dict[str, Any] = {
        "tab": "today",
        "greeting": greeting,
        "lead": lead,
        "card": f"screens/cards/{card}.html" if card else "",
        "thing": about,
        "paused": isinstance(thing, Paused),
        "concern": isinstance(thing, Concern),  # a question about the other is no way to a hurt
        "quoted": None if isinstance(thing, Thanked | Paused) else quoted(here),
        "early": isinstance(thing, Rest) and thing.early,
        "turn": _beside(here, thing),
        "away": bool(put_away(here.record, here.now)),
        "named": bool(here.others.called),
        "looking": here.why == "looking",
        "five_questions": not here.alone and asked_of_both(here.record, here.now),
        "after": after_limit(here),
        "prices": read_together(here),
        **own(here, all_courses),
        **in_a_word(here, seen),
    }
    if not isinstance(thing, Due | Paused) and not context["early"]:
        context["weeks"], context["cracks"] = chart(here.record.zone, seen)
    return page(request, here, "screens/today.html", context)


def chosen(request: HttpRequest, here: Here, all_courses: tuple[Course, ...], seen: Picture) -> Thing:
    """The one thing, at this reader's own pace; nothing once both have put the record away."""
    if put_away(here.record, here.now):
        return Rest()
    visit = replace(_visit(here), left=left_today(request, here))
    return one_thing(here.record, all_courses, unlike(seen), visit)


def _visit(here: Here) -> Visit:
    return Visit(
        here.me,
        here.now,
        here.why,
        # A row of hurts right after a limit is not answered with a reminder to own them.
        owed=None if after_limit(here) else owed(here),
        ask_after=pace(here.record, here.me, here.now).between,
        quiet=is_quiet(here.record, here.me, here.now),
    )


def _beside(here: Here, thing: Thing) -> str:
    """The turn of listening somebody may find their way to, where no card asks for it."""
    if not isinstance(thing, Rest) or not thing.early:
        return ""
    found = at_hand(here.record, _visit(here))
    return listening.heading(here, found.turn) if found else ""


def owed(here: Here) -> Repair | None:
    """The newest repair whose next step is this reader's, as long as Today may speak of it."""
    seen = in_sight(here.record, here.me, here.now)
    return seen[-1] if seen else None


@member("POST")
def leave_it(request: HttpRequest, here: Here) -> HttpResponse:
    """Today's one thing is left for another day; nothing is written down."""
    request.session["left"] = {here.key: _day(here)}
    return done(request, reverse("today", args=[here.key]))


def left_today(request: HttpRequest, here: Here) -> bool:
    """Whether this reader left it for another day, today."""
    left: dict[str, str] = request.session.get("left", {})
    return left.get(here.key) == _day(here)


def _day(here: Here) -> str:
    return here.now.astimezone(here.record.zone).date().isoformat()


def unlike(seen: Picture) -> dict[str, str]:
    """The misses the record asks a question about, with what stands beside them."""
    return {
        q.occasion.key: f"Before that it was kept {hours.count(q.kept_before)} times." for q in seen.questions
    }


def own(here: Here, all_courses: tuple[Course, ...]) -> dict[str, Any]:
    """The last ten outcomes of one's own promises."""
    ten = last_ten(all_courses, here.me)
    return {
        "ten": [MARKS[o.fact] for o in ten],
        "ten_words": counted(ten, "you", here.other_name),
        "ten_title": "What became of your promises" if len(ten) < 10 else "Your last ten promises",
    }


def in_a_word(here: Here, seen: Picture) -> dict[str, Any]:
    """The word of the picture, once the record is long enough for one."""
    begun = bool(seen.courses or seen.coming_back)
    return {"word": seen.word, "word_begun": begun, "word_known": begun and seen.word != "too early to say"}


def quoted(here: Here) -> dict[str, Any] | None:
    """The last plain words or thanks from the other, while they are new and nothing was written back."""
    for e in reversed(here.record.standing):
        if not isinstance(e.what, Message | Thanks) or here.now - e.at > QUOTED or e.at > here.now:
            continue
        return None if e.by == here.me else quotation(here, e)
    return None
