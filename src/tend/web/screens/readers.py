"""Whose eyes a page is for, and what everybody is called there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tend.trust.people import Partner
from tend.trust.record import Record
from tend.web.people.access import Here
from tend.web.screens import hours


@dataclass(frozen=True, slots=True)
class Reader:
    """One person reading, now; `record` holds only what they may see."""

    me: Partner
    record: Record
    now: datetime
    names: Mapping[Partner, str]

    def name(self, who: Partner) -> str:
        """What a person is called, or `you`."""
        return "you" if who == self.me else self.names.get(who) or self.record.called(who)

    def subject(self, who: Partner) -> str:
        """The same at the head of a sentence."""
        return headed(self.name(who))

    def other(self, who: Partner) -> str:
        """The other of the two, as this reader calls them."""
        return self.name(self.record.bond.other(who)) if who in self.record.bond.people else "both of you"

    def words_of(self, handle: str) -> str:
        """The words of an earlier entry in quotation marks; empty where there are none to show."""
        found = self.record.find(handle)
        return f"“{brief(found.words)}”" if found is not None and found.words else ""

    def day(self, at: datetime) -> str:
        """A day in the zone of the bond."""
        zone = self.record.zone
        return hours.day(at.astimezone(zone).date(), self.now.astimezone(zone).date())

    def moment(self, at: datetime) -> str:
        """A moment in the zone of the bond."""
        return hours.moment(at, self.record.zone, self.now)

    def month(self, at: datetime) -> str:
        """The month a moment lies in; with its year where that is not this one."""
        here, today = at.astimezone(self.record.zone), self.now.astimezone(self.record.zone)
        name = hours.MONTHS[here.month - 1]
        return name if here.year == today.year else f"{name} {here.year}"


def reader(here: Here) -> Reader:
    """Whoever opened this page."""
    return Reader(here.me, here.record, here.now, here.names)


def headed(text: str) -> str:
    """A sentence with its first letter raised, and nothing else changed."""
    return text[:1].upper() + text[1:]


def brief(words: str, most: int = 70) -> str:
    """The first sentence of some words; cut between two words where even that is long."""
    line = " ".join(words.split())
    for end in (". ", "? ", "! "):
        head, found, _ = line.partition(end)
        if found and 12 <= len(head) <= most:
            return head + end.strip().replace(".", "")
    if len(line) <= most:
        return line.removesuffix(".")
    return line[: most + 1].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
