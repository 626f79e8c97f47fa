"""The catalogue: every signal a draft may carry, one literal in one file each."""

from functools import cache

from tend.words.signals import Signal

from .acknowledgement import ACKNOWLEDGEMENT
from .appreciation import APPRECIATION
from .asks_what_helps import ASKS_WHAT_HELPS
from .blame_shift import BLAME_SHIFT
from .contempt import CONTEMPT
from .control import CONTROL
from .criticism import CRITICISM
from .defensiveness import DEFENSIVENESS
from .empathy import EMPATHY
from .follow_through import FOLLOW_THROUGH
from .minimising import MINIMISING
from .no_repair import NO_REPAIR
from .non_apology import NON_APOLOGY
from .ownership import OWNERSHIP
from .patience import PATIENCE
from .pressure import PRESSURE
from .repair_attempt import REPAIR_ATTEMPT
from .respects_limits import RESPECTS_LIMITS
from .secrecy import SECRECY
from .self_harm import SELF_HARM
from .stonewalling import STONEWALLING
from .threat import THREAT
from .transparency import TRANSPARENCY
from .truth_twisting import TRUTH_TWISTING
from .vague_promise import VAGUE_PROMISE
from .vulnerability import VULNERABILITY

SIGNALS: tuple[Signal, ...] = (
    CRITICISM,
    CONTEMPT,
    DEFENSIVENESS,
    BLAME_SHIFT,
    STONEWALLING,
    MINIMISING,
    TRUTH_TWISTING,
    SECRECY,
    NON_APOLOGY,
    VAGUE_PROMISE,
    NO_REPAIR,
    PRESSURE,
    THREAT,
    CONTROL,
    SELF_HARM,
    ACKNOWLEDGEMENT,
    OWNERSHIP,
    EMPATHY,
    ASKS_WHAT_HELPS,
    FOLLOW_THROUGH,
    TRANSPARENCY,
    VULNERABILITY,
    RESPECTS_LIMITS,
    REPAIR_ATTEMPT,
    PATIENCE,
    APPRECIATION,
)


@cache
def by_label() -> dict[str, Signal]:
    """The signals by their labels."""
    return {signal.label: signal for signal in SIGNALS}
