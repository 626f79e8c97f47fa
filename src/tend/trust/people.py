"""The two people of a bond, and the places they can hold in one rupture."""

import re
from dataclasses import dataclass
from datetime import tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from .errors import Refused

Partner = str
"""The short written name of one partner, as in `nadia`."""

Place = Literal["injured", "accountable"]
"""Where somebody stands in one rupture; next week it may be the other way round."""

PARTNER = re.compile(r"[^\W_][\w.-]{0,39}")
"""What a short written name looks like: letters, digits, dots and dashes, starting with a letter or digit."""


@dataclass(frozen=True, slots=True)
class Bond:
    """Two people and the zone their days are counted in; a therapist only where both asked for one.

    `zone` is an IANA name such as `Europe/Dublin`.
    """

    name: str
    people: tuple[Partner, Partner]
    zone: str = "UTC"
    therapist: Partner | None = None
    title: str = ""

    def other(self, one: Partner) -> Partner:
        """The other of the two; raises Refused for somebody who is neither."""
        first, second = self.people
        if one not in self.people:
            raise Refused(f"{one} is not one of the two in this bond.")
        return second if one == first else first

    def holds(self, who: Partner) -> bool:
        """Whether this person may write in the record at all."""
        return who in self.people or (who == self.therapist and self.therapist is not None)

    def tz(self) -> tzinfo:
        """The zone as the standard library knows it; raises ZoneInfoNotFoundError for a name it does not."""
        return ZoneInfo(self.zone)


def swapped(bond: Bond) -> Bond:
    """The same bond with the two people in the other order."""
    first, second = bond.people
    return Bond(bond.name, (second, first), bond.zone, bond.therapist, bond.title)
