"""What a step of a repair may carry with it: its window, its level, and the wish to speak in person."""

from .entries import RepairStep

WINDOW = (24, 336)
"""Hours the one who is asked may be given to answer: from a day to two weeks."""


def amiss(step: RepairStep) -> str | None:
    """Why a step may not carry what it carries, in one sentence without its full stop; None when it may."""
    if step.within is not None and not WINDOW[0] <= step.within <= WINDOW[1]:
        return f"the time to answer is {WINDOW[0]} to {WINDOW[1]} hours, not {step.within}"
    if (step.step == "levelled") != (step.level is not None):
        return "a level is named by the step levelled, and by no other"
    if step.aloud and step.step != "apology":
        return "only an apology is said in person"
    return None
