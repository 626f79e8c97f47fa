"""The verb that reads a draft: read."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from .misuse import FINE, TROUBLE, content, one_line, put


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the verb known."""
    reads = verbs.add_parser(
        "read", help="read your own draft before you send it", description=_READ, epilog=_FORMS
    )
    reads.add_argument("files", metavar="FILE", nargs="*", help="the drafts (standard input)")
    reads.add_argument(
        "--role",
        choices=("injured", "accountable", "either"),
        help="who writes: the one who was hurt, who did it, or either (either)",
    )
    reads.add_argument("--json", action="store_true", help="one JSON result a line")
    reads.set_defaults(run=_read)


_READ = (
    "Read drafts on this machine and say what their words can land as: what is good first, then at most two "
    "findings and one question. Nothing is stored or sent. English only."
)
_FORMS = (
    "A file, or standard input, is one draft; or it is JSON lines, each an object with `text` and, if "
    "wished, `id` and `role`."
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """One draft to read, the name it goes by, and the role it comes with."""

    name: str | None
    text: str
    role: str | None


def _read(asked: argparse.Namespace) -> int:
    from tend.words import Role, read
    from tend.words.said import as_json, as_text

    whole = True
    several = False
    for name in asked.files or ["-"]:
        for draft in _drafts(content(name), "standard input" if name == "-" else one_line(name, 200)):
            if isinstance(draft, str):
                sys.stderr.write(f"tend: {draft}\n")
                whole = False
                continue
            role: Role = next((r for r in get_args(Role) if r == (asked.role or draft.role)), "either")
            reading = read(draft.text, role)
            whole = whole and not reading.unread
            if asked.json:
                put(as_json(reading, draft.name) + "\n", None)
            else:
                put(("\n" if several else "") + as_text(reading) + "\n", None)
            several = True
    return FINE if whole else TROUBLE


def _drafts(raw: bytes, name: str) -> Iterator[_Asked | str]:
    """The drafts in a file: JSON lines where the first line is a JSON object, else the whole as one."""
    text = raw.decode("utf-8-sig", "replace")
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines or _object(lines[0]) is None:
        yield _Asked(None if name == "standard input" else name, text.removesuffix("\n"), None)
        return
    for number, line in enumerate(lines, 1):
        yield _one(_object(line), f"Line {number} of {name}")


def _object(line: str) -> dict[str, Any] | None:
    if not line.lstrip().startswith("{"):
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _one(found: dict[str, Any] | None, where: str) -> _Asked | str:
    """The draft on one line, or the sentence that says why there is none; the lines after it are read."""
    if found is None:
        return f"{where} is not a JSON object."
    text = found.get("text")
    if not isinstance(text, str):
        return f"{where} has no text to read."
    name, role = found.get("id"), found.get("role")
    return _Asked(
        str(name) if isinstance(name, str | int) else None, text, role if isinstance(role, str) else None
    )
