"""The kinds of entry: every fact a person can write down, one frozen type each.

A field's name is its key in the journal (`back_by` is written `back-by`); a field that may be left out has a
default and is then not written. Handles (`ref`, `rupture`, `repair`) let later entries point back.
"""

from typing import get_args

from .joining import Joined, Left, Measure, Session, TherapistConsent, TherapistInvited, Withdrawn
from .living import (
    Aftermath,
    Boundary,
    BoundaryAnswered,
    CheckIn,
    Draft,
    FeltHeard,
    Landed,
    Listened,
    Log,
    Message,
    Need,
    Note,
    Pause,
    Quiet,
    Returned,
    Thanks,
    WasThere,
)
from .opening import Agreement, AgreementAnswered, AgreementEnded, AgreementReviewed, Received, Telling
from .promising import (
    Accepted,
    Declined,
    Dropped,
    Excused,
    Kept,
    Missed,
    MoveAnswered,
    MoveAsked,
    MoveNoted,
    Promise,
    Released,
    Seen,
    TrySeen,
)
from .repairing import Minimised, NewInformation, RepairStep, Rupture, SeenDifferently, WholePicture

Kind = (
    Joined | Left | TherapistInvited | TherapistConsent | Session | Measure
    | Promise | Accepted | Declined | Released | Dropped | MoveAsked | MoveAnswered | MoveNoted
    | Kept | Missed | Seen | TrySeen | Excused
    | Rupture | NewInformation | Minimised | SeenDifferently | WholePicture | RepairStep
    | CheckIn | Note | Telling | Received | Agreement | AgreementAnswered | AgreementReviewed | AgreementEnded
    | Boundary | BoundaryAnswered | Aftermath | Need | WasThere | Log | Pause | Returned | Listened
    | FeltHeard | Thanks | Landed | Message | Draft | Quiet | Withdrawn
)  # fmt: skip
"""Any kind of entry."""

KINDS: tuple[type[Kind], ...] = get_args(Kind)
"""Every kind, in the order above."""

ALWAYS_PRIVATE = (Aftermath, Draft, Quiet)
"""Kinds nobody but their writer ever sees, whatever the line says."""

__all__ = [
    "ALWAYS_PRIVATE",
    "KINDS",
    "Accepted",
    "Aftermath",
    "Agreement",
    "AgreementAnswered",
    "AgreementEnded",
    "AgreementReviewed",
    "Boundary",
    "BoundaryAnswered",
    "CheckIn",
    "Declined",
    "Draft",
    "Dropped",
    "Excused",
    "FeltHeard",
    "Joined",
    "Kept",
    "Kind",
    "Landed",
    "Left",
    "Listened",
    "Log",
    "Measure",
    "Message",
    "Minimised",
    "Missed",
    "MoveAnswered",
    "MoveAsked",
    "MoveNoted",
    "Need",
    "NewInformation",
    "Note",
    "Pause",
    "Promise",
    "Quiet",
    "Received",
    "Released",
    "RepairStep",
    "Returned",
    "Rupture",
    "Seen",
    "SeenDifferently",
    "Session",
    "Telling",
    "Thanks",
    "TherapistConsent",
    "TherapistInvited",
    "TrySeen",
    "WasThere",
    "WholePicture",
    "Withdrawn",
]
