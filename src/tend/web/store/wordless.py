"""An entry without its words: what stays once they were taken back, and what another may take along."""

from dataclasses import replace

from tend.trust.entries import Agreement, Draft, Promise, Telling
from tend.trust.record import Entry

DIGEST = "~"
"""What the name of an entry begins with that was given none."""


def wordless(e: Entry) -> Entry:
    """The entry in its place and under its name, with none of its writer's words."""
    what = e.what
    match what:
        case Promise():
            what = replace(what, notice="")
        case Telling():
            what = replace(what, topic="")
        case Agreement():
            what = replace(what, scope="–")
        case Draft():
            what = replace(what, purpose="")
        case _:
            pass
    # A digest is made of the words among other things, so without them it has to be kept as a name.
    name = e.id or ("" if e.handle else e.name.removeprefix(DIGEST))
    return replace(e, what=what, words="", id=name)
