"""The lanes to the door: how many wrong tries came down each of them, and until when it rests."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from .models import Lane

FIRST_REST: Final = timedelta(seconds=30)
LONGEST_REST: Final = timedelta(minutes=15)
"""Each wrong try beyond the free ones doubles the rest, up to this; so a stranger has about 96 tries a day.

Hand-set: NIST SP 800-63B, 5.2.2, allows 100 wrong tries in a row before an account closes; here none closes.
"""
FORGOTTEN_AFTER: Final = timedelta(days=1)
"""How long after its rest a lane is remembered."""


def take(key: str, free: int, at: datetime) -> datetime | None:
    """Count one try down this lane, as if it were wrong; while it rests, when the next one may come."""
    resting = Lane.objects.filter(key=key, until__gt=at).first()
    if resting:  # asked without a lock, so that a crowd down one lane holds up nobody else
        return resting.until
    with transaction.atomic():
        Lane.objects.filter(until__lt=at - FORGOTTEN_AFTER).delete()
        Lane.objects.get_or_create(key=key, defaults={"until": at})
        lane = Lane.objects.select_for_update().get(key=key)
        if lane.until > at:
            return lane.until
        lane.count += 1
        lane.until = at + _rest_after(lane.count - free)
        lane.save()
    return None


def _rest_after(beyond: int) -> timedelta:
    if beyond <= 0:
        return timedelta(0)
    return min(FIRST_REST * (1 << min(beyond - 1, 16)), LONGEST_REST)


def give_back(key: str, tries: int, at: datetime) -> None:
    """These tries were right: they count for nothing, and the lane does not rest on their account."""
    with transaction.atomic():
        lane = Lane.objects.select_for_update().filter(key=key).first()
        if lane is None:
            return
        lane.count, lane.until = lane.count - tries, at
        if lane.count > 0:
            lane.save()
        else:
            lane.delete()


def clear(key: str) -> None:
    """Forget this lane."""
    Lane.objects.filter(key=key).delete()
