"""Today: a greeting, one next thing, the last ten marks, and the ways on."""

from datetime import timedelta
from typing import Any, assert_never

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from tend.trust.agreements import Openness
from tend.trust.entries import Message, Thanks
from tend.trust.pace import is_quiet, pace, put_away
from tend.trust.picture import Picture, picture
from tend.trust.promises import Course, courses
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.trust.repair_reminders import in_sight, reminders
from tend.trust.stepping_back import asked_of_both
from tend.web.people.access import Here, member
from tend.web.screens import hours, path
from tend.web.screens.answer import done, page
from tend.web.screens.checkin import question
from tend.web.screens.course import shown
from tend.web.screens.onething import one_thing
from tend.web.screens.picture import chart
from tend.web.screens.readers import reader
from tend.web.screens.rest import after_limit, at_rest
from tend.web.screens.tally import MARKS, counted, last_ten
from tend.web.screens.terms import EXAMPLES
from tend.web.screens.things import (
    Concern,
    Due,
    Helps,
    Invitation,
    Invite,
    Offered,
    Opened,
    Rest,
    SeeIt,
    Step,
    Thanked,
    Thing,
    Told,
    Visit,
    Wish,
)

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
        "quoted": None if isinstance(thing, Thanked) else quoted(here),
        "early": isinstance(thing, Rest) and thing.early,
        "away": bool(put_away(here.record, here.now)),
        "named": bool(here.others.called),
        "looking": here.why == "looking",
        "five_questions": not here.alone and asked_of_both(here.record, here.now),
        "after": after_limit(here),
        **own(here, all_courses),
        **in_a_word(here, seen),
    }
    if not isinstance(thing, Due) and not context["early"]:
        context["weeks"], context["cracks"] = chart(here.record.zone, seen)
    return page(request, here, "screens/today.html", context)


def chosen(request: HttpRequest, here: Here, all_courses: tuple[Course, ...], seen: Picture) -> Thing:
    """The one thing, at this reader's own pace; nothing once both have put the record away."""
    if put_away(here.record, here.now):
        return Rest()
    visit = Visit(
        here.me,
        here.now,
        here.why,
        left=left_today(request, here),
        owed=owed(here),
        ask_after=pace(here.record, here.me, here.now).between,
        quiet=is_quiet(here.record, here.me, here.now),
    )
    return one_thing(here.record, all_courses, unlike(seen), visit)


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
        return None if e.by == here.me else _quotation(here, e)
    return None


def _quotation(here: Here, e: Entry) -> dict[str, Any]:
    verb = "thanked you" if isinstance(e.what, Thanks) else "wrote"
    at = hours.moment(e.at, here.record.zone, here.now)
    return {"words": e.words, "above": f"{here.other_name} {verb} {at}"}


Told_ = tuple[str, str, dict[str, Any]]


def told(thing: Thing, here: Here) -> Told_:  # noqa: C901, PLR0912 - one arm for every thing
    """Which card shows a thing, the line above it, and what stands in it."""
    other = here.other_name
    match thing:
        case Due(course=course, occasion=occasion):
            ahead = occasion.due > here.now
            fell = "One thing fell due. What became of it?"
            lead = "There is one thing you said you would do." if ahead else fell
            return "due", lead, shown(here, course, occasion)
        case Step(repair=repair):
            return "step", "There is a step that is yours. It is open when you are.", _step(here, repair)
        case Offered(course=course):
            return "offered", "There is no hurry with this.", shown(here, course)
        case Wish(course=course, occasion=occasion, to=to):
            moved = hours.moment(to, here.record.zone, here.now)
            return "wish", f"{other} asks you ahead of time.", {**shown(here, course, occasion), "to": moved}
        case Concern(course=course, occasion=occasion, says=says):
            return (
                "concern",
                "One thing, and it is a question.",
                {**shown(here, course, occasion), "says": says},
            )
        case Told(course=course, occasion=occasion):
            return "told", f"{other} told you something.", shown(here, course, occasion)
        case Thanked(entry=entry):
            return "thanked", "Somebody noticed.", _thanks(here, entry)
        case SeeIt(course=course, occasion=occasion):
            return "seen", "One thing, if you want it.", shown(here, course, occasion)
        case Opened(openness=one):
            return "opened", "There is no hurry with this.", _opened(here, one)
        case Invite(kind=kind):
            return _invited(kind, other)
        case Helps(help=found):
            says = (
                f"It answers {found.answers.lower()}."
                if found.answers
                else f"It builds {found.build.name.lower()}."
            )
            return "helps", "One small thing, if you like.", {"help": found, "says": says}
        case Rest(early=True):
            return "", "Nothing is asked of you here. Go at your own pace.", {}
        case Rest(late=late):
            return (
                "",
                "It is late. Nothing is asked of you now." if late else "Nothing is asked of you today.",
                {},
            )
        case _:
            assert_never(thing)


def _step(here: Here, repair: Repair) -> dict[str, Any]:
    to = reader(here)
    standing = (r for r in reminders(here.record, here.me, here.now) if r.repair.ref == repair.ref)
    reminder = next((path.reminded(r, to) for r in standing), "")
    says = path.said(repair, to)
    return {"ref": repair.ref, "title": path.title(repair, to), "says": says, "reminder": reminder}


def _opened(here: Here, one: Openness) -> dict[str, Any]:
    return {
        "ref": one.agreement.ref,
        "scope": one.agreement.scope,
        "offered": one.state == "offered",
        "until": hours.day(one.agreement.until, here.now.astimezone(here.record.zone).date()),
    }


def _thanks(here: Here, e: Entry) -> dict[str, Any]:
    return {**_quotation(here, e), "name": e.handle or e.name}


def _invited(kind: Invitation, other: str) -> Told_:
    match kind:
        case "check-in":
            return "check-in", "A small question, if you like.", {"question": question("safety", other)}
        case "promise":
            examples = [{"slug": slug, "words": words} for slug, (words, _, _) in EXAMPLES.items()]
            return "promise", "One small thing, if you like.", {"examples": examples}
        case "thanks":
            return "thanks", "One small thing, if you like.", {}
