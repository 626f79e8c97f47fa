"""The small choices of a form: which were given, and how they are shown; none is chosen beforehand."""

from collections.abc import Mapping
from typing import Any, Final

from django.http import HttpRequest

DEPTHS: Final = {
    "1": "Of the day",
    "2": "What I think",
    "3": "What I feel",
    "4": "What I seldom show",
    "5": "What nobody knows",
}
"""How deep something goes for the one who tells it, in words."""
TEN: Final = {str(n): str(n) for n in range(11)}


def chosen(request: HttpRequest, name: str, known: Mapping[str, str]) -> str:
    """What was sent for a choice, where it is one of those there are; else nothing."""
    sent = request.POST.get(name, "")
    return sent if sent in known else ""


def chips(
    name: str, legend: str, choices: Mapping[str, str], given: str = "", *, finer: bool = False
) -> dict[str, Any]:
    """A choice as parts/chips.html draws it."""
    rows = [{"value": value, "label": label} for value, label in choices.items()]
    return {"name": name, "legend": legend, "chips": rows, "chosen": given, "finer": finer}


def answers(choices: Mapping[str, str]) -> list[dict[str, str]]:
    """Equal answers as parts/answers.html draws them."""
    return [{"value": value, "label": label} for value, label in choices.items()]
