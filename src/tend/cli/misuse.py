"""What the shell answers when it was asked for something it cannot do: one clear sentence, and status 2."""

import sys
from pathlib import Path

FINE, TROUBLE, MISUSED = 0, 1, 2
"""The three ways a verb ends: all is well, trouble was found, it was asked in the wrong way."""


class Misused(Exception):
    """The command was asked for something it cannot do; its text is one whole sentence."""


def one_line(text: object, longest: int = 80) -> str:
    """A foreign text on one line, so that what it holds cannot look like a line of ours."""
    plain = "".join(sign if sign.isprintable() else "·" for sign in str(text))
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"


def content(name: str) -> bytes:
    """What a file holds, or standard input for `-`; raises Misused with the sentence."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except IsADirectoryError:
        raise Misused(f"{one_line(name)} is a folder, not a file.") from None
    except FileNotFoundError:
        raise Misused(f"There is no file {one_line(name)}.") from None
    except (OSError, ValueError) as trouble:
        why = trouble.strerror if isinstance(trouble, OSError) else ""
        raise Misused(f"{one_line(name)} cannot be read{f': {why.lower()}' if why else ''}.") from None


def braced(raw: bytes) -> bool:
    """Whether a file looks like JSON: a case history, then, and no journal."""
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def journal_in(name: str) -> bytes:
    """What a journal's file holds; raises Misused where it is a case history, or cannot be read."""
    raw = content(name)
    if braced(raw):
        what = "What stands there" if name == "-" else one_line(name)
        raise Misused(f"{what} is JSON and no journal; `tend import` makes a journal of a case history.")
    return raw


def put(text: str, name: str | None) -> None:
    """Write a text to a file, or to standard output without a name; raises Misused with the sentence."""
    written = text.encode("utf-8", "surrogatepass")
    if name is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(written)
        return
    try:
        Path(name).write_bytes(written)
    except (OSError, ValueError) as trouble:
        why = trouble.strerror if isinstance(trouble, OSError) else ""
        raise Misused(f"{one_line(name)} cannot be written{f': {why.lower()}' if why else ''}.") from None
