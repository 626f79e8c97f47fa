"""The verbs that bring a record in and out: import and export."""

import argparse
import sys
from typing import Any

from tend.trust import journal

from .looking import placed
from .misuse import FINE, TROUBLE, braced, content, one_line, put


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the two verbs known."""
    bring = verbs.add_parser(
        "import", help="turn another form of a record into a journal", description=_IMPORT
    )
    bring.add_argument("file", metavar="FILE", help="the file to read, or - for standard input")
    forms = ("case-history", "journal")
    bring.add_argument("--from", dest="form", choices=forms, help="its form (JSON is a case history)")
    bring.add_argument("-o", "--out", metavar="OUT", help="where to write the journal (standard output)")
    bring.set_defaults(run=_import)
    take = verbs.add_parser(
        "export", help="take what one person may see out of this Tend", description=_EXPORT
    )
    take.add_argument("--as", dest="login", required=True, metavar="LOGIN", help="whose view of the record")
    take.add_argument("--bond", metavar="NAME", help="which bond, for somebody who is in several")
    take.add_argument(
        "--passphrase-stdin", action="store_true", help="read the passphrase from standard input"
    )
    take.add_argument("-o", "--out", metavar="OUT", help="where to write the journal (standard output)")
    take.set_defaults(run=_export)


_IMPORT = (
    "Read a file and write the journal it tells of. Whatever does not go into the journal is named on "
    "standard error with its reason. It changes nothing in a running Tend."
)
_EXPORT = (
    "Write the journal of what one person may see, with their own passphrase. What is written is a personal "
    "record, not proof of anything."
)


def _import(asked: argparse.Namespace) -> int:
    raw = content(asked.file)
    form = asked.form or ("case-history" if braced(raw) else "journal")
    return _case(raw, asked) if form == "case-history" else _journal(raw, asked)


def _case(raw: bytes, asked: argparse.Namespace) -> int:
    from .cases import case_of, converted

    case = case_of(raw, "The case" if asked.file == "-" else one_line(asked.file, 200))
    made = converted(case)
    put(made.text, asked.out)
    for remark in made.remarks:
        sys.stderr.write(f"{remark}\n")
    lost = sum(remark.fate == "refused" for remark in made.remarks)
    events, entries = len(case.happenings), made.entries
    sys.stderr.write(f"{entries} entries written from {events} events; {lost or 'nothing'} refused.\n")
    return FINE if made.understood else TROUBLE


def _journal(raw: bytes, asked: argparse.Namespace) -> int:
    reading = journal.read(raw)
    put(journal.write(reading.record), asked.out)
    for trouble in reading.troubles:
        left = "left out: " if trouble.left_out else "mended: "
        sys.stderr.write(f"{left}{placed(one_line(asked.file, 200), trouble)}\n")
    return TROUBLE if reading.troubles else FINE


def _export(asked: argparse.Namespace) -> int:
    from .signed_in import own_journal

    put(own_journal(asked.login, asked.bond, from_stdin=asked.passphrase_stdin), asked.out)
    return FINE
