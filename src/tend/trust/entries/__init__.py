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
    Extended,
    FeltHeard,
    GaveBack,
    Landed,
    Listened,
    Log,
    Message,
    Need,
    Note,
    Pause,
    Quiet,
    RequestAnswered,
    Returned,
    Settles,
    Thanks,
    WasThere,
)
from .opening import (
    Agreement,
    AgreementAnswered,
    AgreementEnded,
    AgreementReviewed,
    LeaveAnswered,
    LeaveAsked,
    Received,
    Telling,
)
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
from .repairing import GoesOn, Minimised, NewInformation, RepairStep, Rupture, SeenDifferently, WholePicture
from .together import (
    Enjoyed,
    KeptInView,
    Liked,
    LoadWeighed,
    OpennessAsked,
    OwnPage,
    Paced,
    Pledge,
    PutAway,
    SetAside,
    Signed,
    Together,
)

Kind = (
    Joined | Left | TherapistInvited | TherapistConsent | Session | Measure
    | Promise | Accepted | Declined | Released | Dropped | MoveAsked | MoveAnswered | MoveNoted
    | Kept | Missed | Seen | TrySeen | Excused
    | Rupture | NewInformation | Minimised | SeenDifferently | WholePicture | GoesOn | RepairStep
    | CheckIn | Note | LeaveAsked | LeaveAnswered | Telling | Received
    | Agreement | AgreementAnswered | AgreementReviewed | AgreementEnded
    | Boundary | BoundaryAnswered | RequestAnswered | Aftermath | Need | WasThere | Log
    | Pause | Extended | Returned | Settles | Listened | GaveBack | FeltHeard
    | Thanks | Landed | Message | Draft | Quiet | Withdrawn | Together
)  # fmt: skip
"""Any kind of entry."""

KINDS: tuple[type[Kind], ...] = get_args(Kind)
"""Every kind, in the order above."""

OF_AN_OCCASION = Kept | Missed | Seen | TrySeen | Excused | MoveAsked | MoveAnswered | MoveNoted
"""The kinds of entry said of one occasion of a promise: nearly all of a long record."""

NAMING = (
    Promise | Telling | Agreement | Boundary | Need | Pause | Enjoyed | Pledge | OpennessAsked | LeaveAsked
    | CheckIn | Thanks | Draft | Listened
)  # fmt: skip
"""The kinds whose `ref` is a handle that later entries point at."""

ALWAYS_PRIVATE = (Aftermath, Draft, Quiet, Paced, SetAside)
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
    "Enjoyed",
    "Excused",
    "Extended",
    "FeltHeard",
    "GaveBack",
    "GoesOn",
    "Joined",
    "Kept",
    "KeptInView",
    "Kind",
    "Landed",
    "LeaveAnswered",
    "LeaveAsked",
    "Left",
    "Liked",
    "Listened",
    "LoadWeighed",
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
    "OpennessAsked",
    "OwnPage",
    "Paced",
    "Pause",
    "Pledge",
    "Promise",
    "PutAway",
    "Quiet",
    "Received",
    "Released",
    "RepairStep",
    "RequestAnswered",
    "Returned",
    "Rupture",
    "Seen",
    "SeenDifferently",
    "Session",
    "SetAside",
    "Settles",
    "Signed",
    "Telling",
    "Thanks",
    "TherapistConsent",
    "TherapistInvited",
    "TrySeen",
    "WasThere",
    "WholePicture",
    "Withdrawn",
]
