"""The card of Today's one thing: which one it is, the line above it, and what stands in it."""

from typing import Any, assert_never

from tend.trust.agreements import Openness
from tend.trust.entries import Thanks
from tend.trust.record import Entry
from tend.trust.repair import Repair
from tend.trust.repair_reminders import reminders
from tend.web.people.access import Here
from tend.web.screens import hours, listening, path, pausing
from tend.web.screens.checkin import question
from tend.web.screens.course import shown
from tend.web.screens.readers import headed, reader
from tend.web.screens.telling import told as sentence
from tend.web.screens.terms import EXAMPLES
from tend.web.screens.things import (
    After,
    Asked,
    AtHand,
    Concern,
    Due,
    Helps,
    Invitation,
    Invite,
    Offered,
    Opened,
    Paused,
    Rest,
    SeeIt,
    Step,
    Thanked,
    Thing,
    Told,
    Wish,
)

Card = tuple[str, str, dict[str, Any]]


def told(thing: Thing, here: Here) -> Card:  # noqa: C901, PLR0912, PLR0915 - one arm for every thing
    """Which card shows a thing, the line above it, and what stands in it."""
    other = here.other_name
    match thing:
        case Paused(away=away, over=over):
            lead = "Coming back is the part that counts." if over else "Nothing is asked of you until then."
            return "paused", lead, pausing.shown(here, away, over=over)
        case AtHand(turn=turn):
            return "turn", "You two are in the middle of something.", {"says": listening.heading(here, turn)}
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
        case Asked(entry=entry):
            return "asked", "There is no hurry with this.", _asked(here, entry)
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
        case After(entry=entry):
            return "after", "One question, and only you see it.", _asked(here, entry)
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


def _asked(here: Here, e: Entry) -> dict[str, Any]:
    """An entry that may be answered on its own page; a price for a limit is not spoken of here."""
    at = hours.moment(e.at, here.record.zone, here.now)
    return {"name": e.name, "above": headed(at), "what": sentence(e, reader(here)), "words": e.words}


def _opened(here: Here, one: Openness) -> dict[str, Any]:
    return {
        "ref": one.agreement.ref,
        "scope": one.agreement.scope,
        "offered": one.state == "offered",
        "until": hours.day(one.agreement.until, here.now.astimezone(here.record.zone).date()),
    }


def _thanks(here: Here, e: Entry) -> dict[str, Any]:
    return {**quotation(here, e), "name": e.handle or e.name}


def _invited(kind: Invitation, other: str) -> Card:
    match kind:
        case "check-in":
            return "check-in", "A small question, if you like.", {"question": question("safety", other)}
        case "promise":
            examples = [{"slug": slug, "words": words} for slug, (words, _, _) in EXAMPLES.items()]
            return "promise", "One small thing, if you like.", {"examples": examples}
        case "thanks":
            return "thanks", "One small thing, if you like.", {}


def quotation(here: Here, e: Entry) -> dict[str, Any]:
    """Somebody's words with who wrote them, and when."""
    verb = "thanked you" if isinstance(e.what, Thanks) else "wrote"
    at = hours.moment(e.at, here.record.zone, here.now)
    return {"words": e.words, "above": f"{here.other_name} {verb} {at}"}
