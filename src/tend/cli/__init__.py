"""The command `tend`: the same house, opened from a shell."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from . import exchanging, forecasting, keeping, looking, reading, running
from .misuse import MISUSED, TROUBLE, Misused, one_line

_ABOUT = "A private place for two people to rebuild trust, at the pace of safety."
_ENDS = "Every verb ends with 0 when all is well, 1 when it found trouble, and 2 when it was asked wrongly."


class _Parser(argparse.ArgumentParser):
    """A parser that says what was asked wrongly in one sentence; argparse offers no other way in."""

    def error(self, message: str) -> NoReturn:
        """One sentence on stderr, and status 2."""
        words = one_line(message, 200)
        sys.stderr.write(f"{self.prog}: {words}. {self.prog} --help tells how.\n")
        raise SystemExit(MISUSED)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; the number is the status the shell gets to see."""
    parser = _Parser(prog="tend", description=_ABOUT, epilog=_ENDS)
    parser.add_argument("--version", action="store_true", help="say which Tend this is")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)
    for group in (running, looking, forecasting, reading, exchanging, keeping):
        group.add(verbs)
    asked = parser.parse_args(arguments)
    if asked.version:
        from importlib.metadata import version

        print(f"tend {version('tend-together')}")
        return 0
    if not hasattr(asked, "run"):
        parser.error("a verb is needed")
    return _run(asked)


def _run(asked: argparse.Namespace) -> int:
    try:
        status = int(asked.run(asked))
        sys.stdout.flush()
        return status
    except Misused as misuse:
        sys.stderr.write(f"tend: {misuse}\n")
        return MISUSED
    except BrokenPipeError:
        # Whoever read us has seen enough; Python would complain once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    except OSError as trouble:
        sys.stderr.write(f"tend: {one_line(trouble.strerror or trouble)}.\n")
        return TROUBLE
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return TROUBLE
