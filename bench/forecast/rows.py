"""The record sets a forecast is scored on: rows of kept and missed, one row for each unit."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Row = tuple[int, ...]


@dataclass(frozen=True)
class RecordSet:
    """One kind of record: its name, where it comes from, and its rows in the order of their units."""

    name: str
    source: str
    rows: tuple[Row, ...]

    def halves(self) -> tuple["RecordSet", "RecordSet"]:
        """The half for choosing and the half left untouched until the end."""
        mask = np.random.default_rng(0).random(len(self.rows)) < 0.5
        chosen = tuple(r for r, a in zip(self.rows, mask, strict=True) if a)
        kept_back = tuple(r for r, a in zip(self.rows, mask, strict=True) if not a)
        return RecordSet(self.name, self.source, chosen), RecordSet(self.name, self.source, kept_back)


def human_games(folder: Path) -> list[RecordSet]:
    """The two record sets of human games, where the folder holds them."""
    found = []
    if (folder / "FRD2012.csv").exists():
        found.append(RecordSet("FRD", "games", _frd(folder / "FRD2012.csv")))
    if (folder / "DF2011.csv").exists():
        found.append(RecordSet("DF", "games", _df(folder / "DF2011.csv")))
    return found


def _units(path: Path) -> list[list[dict[str, str]]]:
    with path.open(newline="") as lines:
        taken = sorted(
            csv.DictReader(lines), key=lambda r: (float(r["id"]), float(r["game"]), float(r["period"]))
        )
    units: dict[tuple[float, float], list[dict[str, str]]] = defaultdict(list)
    for r in taken:
        units[float(r["id"]), float(r["game"])].append(r)
    return list(units.values())


def _frd(path: Path) -> tuple[Row, ...]:
    """The implemented move of a round stands in the row of the next round; the last row has none."""
    return tuple(tuple(int(r["last.choice"] == "c") for r in unit[1:]) for unit in _units(path))


def _df(path: Path) -> tuple[Row, ...]:
    return tuple(tuple(int(r["choice"] == "c") for r in unit) for unit in _units(path))
