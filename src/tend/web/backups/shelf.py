"""A folder of backups: what each is called, which belong together, and when they are taken down."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

Kind = Literal["record", "keys"]
FORM: Final = "%Y-%m-%dT%H%M%SZ"
KEPT_FOR: Final[dict[Kind, timedelta]] = {"record": timedelta(days=30), "keys": timedelta(days=7)}
"""How long each stays (hand-set, after the reference on safety): a key that was destroyed because somebody
took their words back is out of every backup after seven days, and the sealed words after thirty."""
_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-(record|keys)\.tend")


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One sealed file on the shelf."""

    at: datetime
    kind: Kind
    file: Path


def on(folder: Path) -> list[Backup]:
    """Every backup of a folder, the oldest first; other files are none of ours."""
    found = []
    for file in folder.iterdir() if folder.is_dir() else ():
        named = _NAME.fullmatch(file.name)
        at = moment(named[1]) if named else None
        if named and at is not None:
            found.append(Backup(at, "keys" if named[2] == "keys" else "record", file))
    return sorted(found)


def moment(stamp: str) -> datetime | None:
    """The moment a stamp names; None where it names none."""
    try:
        return datetime.strptime(stamp, FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def called(at: datetime, kind: Kind) -> str:
    """The name of a backup taken at a moment."""
    return f"{at:{FORM}}-{kind}.tend"


def free_moment(folder: Path, now: datetime) -> datetime:
    """This moment, or the first second after it that no backup of the folder has taken."""
    taken = {one.at for one in on(folder)}
    while now in taken:
        now += timedelta(seconds=1)
    return now


def take_down(folder: Path, now: datetime) -> int:
    """Take down what stood long enough; how many files that were."""
    old = [one for one in on(folder) if now - one.at > KEPT_FOR[one.kind]]
    for one in old:
        one.file.unlink()
    return len(old)
