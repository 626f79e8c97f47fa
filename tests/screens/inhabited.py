"""A bond with something of everything in it, written by both, for tests that open every address."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from tend.trust.entries import (
    Accepted,
    Agreement,
    Boundary,
    CheckIn,
    Enjoyed,
    Joined,
    Kept,
    Kind,
    LeaveAsked,
    Listened,
    LoadWeighed,
    Message,
    Missed,
    Need,
    Note,
    OpennessAsked,
    OwnPage,
    Pause,
    Pledge,
    Promise,
    RepairStep,
    Rupture,
    Telling,
    Thanks,
    Withdrawn,
)
from tend.trust.record import Entry
from tend.web.routes import Route
from tend.web.store import record
from tend.web.store.models import Bond

BEGAN = datetime.fromisoformat("2026-03-02T08:00+00:00")
NOW = datetime.fromisoformat("2026-03-20T18:30+00:00")

Write = Callable[..., str]


def nonce_from(chance: random.Random) -> str:
    """What a form would carry, drawn from this chance so that two worlds draw alike."""
    return uuid.UUID(int=chance.getrandbits(128)).hex


def writer(bond: Bond, chance: random.Random) -> Write:
    """`write("ana", Thanks(), "You called first", hours=3)`: an entry, and the name it goes by."""

    def write(by: str, what: Kind, words: str = "", *, hours: float = 0, private: bool = False) -> str:
        nonce = nonce_from(chance)
        entry = Entry(BEGAN + timedelta(hours=hours), by, what, words, private)
        record.append(bond, entry, nonce)
        return record.name_of(nonce)

    return write


def live_together(write: Write) -> None:  # noqa: PLR0915 - one line for each thing in their life
    """Three weeks of both: promises, thanks, a telling, limits, a hurt, and the way back from it."""
    weekly = Promise("P1", "ana", rrule="FREQ=WEEKLY;BYDAY=TU", first=BEGAN + timedelta(days=1, hours=10))
    once = Promise("P2", "ben", due=NOW + timedelta(hours=3))
    write("ana", Joined("Ana"), hours=0)
    write("ben", Joined("Ben"), hours=0.1)
    write("ben", weekly, "Cook on Tuesdays", hours=1)
    write("ana", Accepted("P1"), hours=2)
    write("ana", once, "Call the plumber", hours=3)
    write("ben", Promise("P3", "ana"), "Text when I am late", hours=4)
    write("ben", Kept("P1@2026-03-03"), hours=36)
    write("ben", Missed("P1@2026-03-10"), "I forgot", hours=206)
    write("ana", Thanks("T1"), "You called first", hours=40)
    write("ben", Thanks("T2"), "You waited up", hours=41)
    write("ben", Telling("L1", "mistake"), "I opened your letter", hours=60)
    write("ana", Telling("L2", "feeling"), "It was a long week", hours=61)
    write("ana", Boundary("B1", "limit"), "Not after ten", hours=62)
    write("ben", Boundary("B2", "request"), "Could we talk on Sundays?", hours=62.5)
    write("ben", LeaveAsked("V1"), hours=62.6)
    write("ben", Listened("E1", 10), hours=434)
    write("ben", Need("N1"), "The night my father was ill", hours=63)
    write("ana", Pause("U1", back_by=BEGAN + timedelta(hours=65)), hours=64)
    write("ana", Rupture("R1", "ben", "secrecy", 3), "You hid the debt", hours=70)
    write("ana", RepairStep("Q1", "raised", ruptures=("R1",), within=72), "Talk to me", hours=71)
    write("ben", RepairStep("Q1", "acknowledged"), "I hid it", hours=80)
    write("ben", RepairStep("Q2", "acknowledged"), "I was late on Friday", hours=90)
    write("ana", CheckIn(safety=7), hours=100)
    write("ben", Agreement("A1", "The bank page, on Sundays", NOW.date() + timedelta(days=40)), hours=101)
    write("ana", LoadWeighed(1, 2, 3), hours=102)
    write("ben", LoadWeighed(2, 2), hours=103)
    write("ana", OwnPage("needs"), "A word before you go quiet", hours=104)
    write("ben", Enjoyed("J1"), "The long way home", hours=105)
    write("ana", Pledge("S1"), "Money is no secret", hours=106)
    write("ana", OpennessAsked("W1"), "How your days are", hours=107)
    said = write("ben", Message(), "I will be at my mother’s", hours=110)
    write("ben", Withdrawn(said), hours=111)
    write("ana", Message(), "Good night", hours=120)


def live_alone(write: Write) -> None:
    """What Ana keeps to herself."""
    write("ana", CheckIn("C1", safety=2), hours=130, private=True)
    write("ana", Note(about="R1"), "the letters under the stairs", hours=131, private=True)
    write("ana", Rupture("R9", "ben", "secrecy", 5), "the letters under the stairs", hours=132, private=True)
    write("ana", OwnPage("needs"), "the letters under the stairs", hours=132.5, private=True)
    write("ana", Need("N9"), "the letters under the stairs", hours=133, private=True)


def address(route: Route, key: str, **parts: str) -> str:
    """The address of a route, with these parts in it."""
    return re.sub(r"<\w+:(\w+)>", lambda found: parts.get(found[1], key), route.path)


def masked(page: str) -> str:
    """A page without what is new on each showing."""
    return re.sub(
        r'value="\w{64}"|"X-CSRFToken":"\w+"|name="nonce" value="\w{32}"|name="csrfmiddlewaretoken"', "", page
    )
