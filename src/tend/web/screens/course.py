"""A promise and one of its occasions, as a page shows them to one of the two."""

from datetime import date, datetime
from typing import Any

from django.http import Http404

from tend.trust.occasions import MISSES, SETTLED, Occasion, key_of
from tend.trust.promises import Course, courses
from tend.web.people.access import Here
from tend.web.screens import hours
from tend.web.screens.onething import DONE, OPEN, wish_of
from tend.web.screens.outcomes import became
from tend.web.screens.readers import headed, reader
from tend.web.screens.tally import MARKS

Shown = dict[str, Any]


def course_of(here: Here, ref: str) -> Course:
    """The promise of this handle; Http404 where this reader's record has none."""
    found = next((c for c in courses(here.record, here.now) if c.promise.ref == ref), None)
    if found is None:
        raise Http404
    return found


def shown(here: Here, course: Course, occasion: Occasion | None = None) -> Shown:
    """A promise in words, with the occasion in question where there is one."""
    mine = course.keeper == here.me
    about: Shown = {
        "ref": course.promise.ref,
        "words": course.entry.words,
        "notice": course.promise.notice,
        "when": headed(hours.when(course.promise, here.record.zone, here.now)),
        "mine": mine,
        "state": course.state,
        "keeper": here.names[course.keeper],
        "made": headed(hours.day(_local(here, course.entry.at), _local(here, here.now))),
    }
    if occasion is not None:
        about["occasion"] = one_of(here, course, occasion)
    return about


def _local(here: Here, at: datetime) -> date:
    return at.astimezone(here.record.zone).date()


def one_of(here: Here, course: Course, occasion: Occasion) -> Shown:
    """One occasion: when it was due, what became of it, and what the reader may say about it now."""
    mine = course.keeper == here.me
    gone = occasion.due <= here.now
    is_open, wish = occasion.fact in OPEN, wish_of(occasion)

    return {
        "key": occasion.key,
        "due": headed(hours.moment(occasion.due, here.record.zone, here.now)),
        "at": hours.moment(occasion.due, here.record.zone, here.now),
        "day": headed(hours.day(_local(here, occasion.due), _local(here, here.now))),
        "hour": f"{occasion.due.astimezone(here.record.zone):%H:%M}",
        "gone": gone,
        "fact": occasion.fact,
        "mark": MARKS[occasion.fact],
        "became": became(occasion, course.keeper, reader(here)),
        "wish": hours.moment(wish.to, here.record.zone, here.now) if wish else "",
        "may_say": mine and is_open,
        "may_move": mine and is_open and not gone and wish is None,
        "may_answer_move": not mine and is_open and wish is not None,
        "may_see": not mine and occasion.seen is None and (occasion.fact in DONE or (is_open and gone)),
        "may_excuse": not mine and (is_open or occasion.fact in MISSES),
        "may_find": not mine and is_open and gone,
        "may_small": not mine and occasion.fact in MISSES and not occasion.minimised,
        "may_try": not mine and occasion.fact in MISSES and not occasion.tried,
        "settled": occasion.fact in SETTLED,
    }


def as_it_comes(course: Course) -> bool:
    """Whether a promise has no times of its own and is kept whenever it comes up."""
    return course.promise.due is None and course.promise.rrule is None


def next_key(here: Here, course: Course) -> str:
    """The key of an occasion that came up just now."""
    return key_of(course.promise.ref, _local(here, here.now), [o.key for o in course.occasions])
