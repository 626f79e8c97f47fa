"""The clock: the only place in the house that asks what time it is."""

import os
from datetime import UTC, datetime, timedelta
from functools import cache

from tend.trust.fields import moment_of


def now() -> datetime:
    """This moment in UTC, to the second; in a made-up record the clock stands where that record ends."""
    return datetime.now(UTC).replace(microsecond=0) + _ahead()


@cache
def _ahead() -> timedelta:
    """How far the clock of a made-up record is from the one on the wall."""
    said = os.environ.get("TEND_DEMO_NOW", "")
    return moment_of(said) - datetime.now(UTC).replace(microsecond=0) if said else timedelta(0)
