"""What the code says of itself, in the form docs/glossary.md gives it."""

import ast
import importlib
import inspect
from functools import cache
from itertools import pairwise
from types import ModuleType

from tend.trust.breaks import BREAKS, Break
from tend.trust.builds import ACCOUNTABILITY, BUILDS, Build


def first_sentence(text: str) -> str:
    """The first sentence of a docstring, on one line."""
    plain = " ".join(text.strip().split("\n\n", 1)[0].split())
    return plain.split(". ", 1)[0].removesuffix(".") + "."


@cache
def spoken_names(module: ModuleType) -> dict[str, str]:
    """The docstrings that stand below the names of a module, as `ENOUGH = 5` and its sentence."""
    body = ast.parse(inspect.getsource(module)).body
    found: dict[str, str] = {}
    for said, below in pairwise(body):
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            targets = said.targets if isinstance(said, ast.Assign) else [getattr(said, "target", None)]
            found |= {t.id: str(below.value.value) for t in targets if isinstance(t, ast.Name)}
    return found


def sentence_of(path: str) -> str:
    """What the code at a dotted path says it is."""
    try:
        return first_sentence(importlib.import_module(path).__doc__ or "")
    except ModuleNotFoundError:
        place, _, name = path.rpartition(".")
        module = importlib.import_module(place)
        if name in spoken_names(module):
            return first_sentence(spoken_names(module)[name])
        return first_sentence(inspect.getdoc(getattr(module, name)) or "")


def row_of(way: Break | Build) -> str:
    """A way as a line of the glossary."""
    moments = "; ".join(moment.name for moment in way.moments)
    return f"| {way.name} | `{way.slug}` | {way.what[0]} | “{way.message}” | {moments} |"


def ways() -> dict[str, list[str]]:
    """The lines of the breaks, the builds, and of what crosses them."""
    tag = ACCOUNTABILITY
    return {
        "breaks": [row_of(way) for way in BREAKS],
        "builds": [row_of(way) for way in BUILDS],
        "tag": [f"| {tag.name} | `{tag.slug}` | {tag.what[0]} | “{tag.message}” |"],
    }
