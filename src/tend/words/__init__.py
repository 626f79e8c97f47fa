"""The language coach: reads one's own draft, on this machine, and keeps nothing."""

from .apology import PARTS, Apology
from .moments import resolve
from .promises import PromiseFound
from .reading import LONGEST, Reading, read
from .signals import ROLES, Finding, Role, Signal, Tier

__all__ = [
    "LONGEST",
    "PARTS",
    "ROLES",
    "Apology",
    "Finding",
    "PromiseFound",
    "Reading",
    "Role",
    "Signal",
    "Tier",
    "read",
    "resolve",
]
