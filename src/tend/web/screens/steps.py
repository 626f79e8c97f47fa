"""The steps of a repair in words, and the path they walk over the stones."""

from typing import assert_never

from tend.trust.entries import RepairStep


def stepped(step: RepairStep, who: str, other: str) -> str:  # noqa: C901, PLR0912, PLR0915 - an arm a step
    """One step of a repair as a sentence; `who` begins it."""
    match step.step:
        case "named":
            return f"{who} wrote down what it did"
        case "raised":
            return f"{who} brought it to {other}"
        case "acknowledged":
            return f"{who} owned a part in it"
        case "heard_answer":
            return heard(step.answer, who)
        case "reflected":
            return f"{who} gave back what was heard"
        case "impact":
            return f"{who} told what it has been like"
        case "apology" if step.aloud:
            return f"{who} would like to say sorry in person"
        case "apology":
            return f"{who} said sorry"
        case "apology_answer" if step.answer == "received":
            return f"{who} took the apology in"
        case "apology_answer":
            return f"{who} said that something is still missing"
        case "plan_proposed":
            return f"{who} offered a plan"
        case "plan_answer" if step.answer == "accepted":
            return f"{who} said yes to the plan"
        case "plan_answer":
            return f"{who} asked for a change in the plan"
        case "commitment_accepted":
            return f"{who} said yes to a promise of the plan"
        case "observing_started":
            return f"{who} began to watch how it goes" + (f", for {step.weeks} weeks" if step.weeks else "")
        case "review":
            return _reviewed(step.answer, who)
        case "returning_hurt":
            return f"{who} wrote that it hurts again"
        case "completed":
            return f"{who} ended this repair"
        case "closed":
            return f"{who} let this repair rest, without an end"
        case "withdrawn":
            return f"{who} took it back"
        case "reopened":
            return f"{who} opened it again"
        case "paused":
            return f"{who} paused the repair"
        case "resumed":
            return f"{who} took the repair up again"
        case "levelled":
            deep = {"light": "it is a small thing", "injury": "it goes deep"}.get(step.level or "", "it hurt")
            return f"{who} wrote that {deep}"
        case _:
            assert_never(step.step)


def heard(answer: str | None, who: str) -> str:
    """How it was to be listened to, in the words of the one who spoke."""
    ways = {"yes": "felt heard", "partly": "felt partly heard", "not_yet": "did not feel heard yet"}
    return f"{who} {ways.get(answer or '', 'answered')}"


def _reviewed(answer: str | None, who: str) -> str:
    ways = {
        "keep_observing": "looked back, and would go on like this",
        "change_plan": "looked back, and would like another plan",
        "hear_again": "looked back, and would like to be heard once more",
    }
    return f"{who} {ways.get(answer or '', 'looked back')}"
