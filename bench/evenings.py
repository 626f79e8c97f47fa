"""Serve a made-up couple at one moment of a journal: `python -m bench.evenings JOURNAL MOMENT`."""

import sys
from datetime import datetime
from pathlib import Path

from tend.trust.record import Record
from tend.web import demo


def main(path: str, moment: str) -> int:
    """The demo, with another couple and another evening."""
    at = datetime.fromisoformat(moment)

    def opened(record: Record) -> tuple[Record, datetime]:
        return record.until(at), at

    demo.JOURNAL, demo.opened = Path(path), opened
    return demo.demo()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
