"""Measure the coach on labelled messages: every bar of docs/coach.md, and what goes wrong, label by label.

python bench/coach/measure.py [--part train|dev|test|all] [--confusion] [--wrong LABEL]
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tend.words import PARTS, Reading, read
from tend.words.catalogue import SIGNALS

HERE = Path(__file__).parent
SENTENCES = HERE / "sentences.jsonl"
DEV = frozenset({"american-working", "learner", "terse", "capitals"})
TEST = frozenset(
    {"american-lowercase", "old-and-formal", "co-parents", "long", "northern", "therapy-literate"}
)
KIND = {signal.label: signal.kind for signal in SIGNALS}
ALARMS = frozenset(label for label, kind in KIND.items() if kind == "alarm")
Row = dict[str, Any]


def rows(part: str = "all") -> list[Row]:
    """The labelled sentences of one part; a style belongs to one part alone."""
    every = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    return [row for row in every if part in ("all", part_of(row["style"]))]


def part_of(style: str) -> str:
    """Where a style belongs."""
    return "test" if style in TEST else "dev" if style in DEV else "train"


@dataclass
class Tally:
    """Right, too many, and missed."""

    right: float = 0
    over: float = 0
    missed: float = 0

    @property
    def precision(self) -> float:
        """Of what was found, the share that is there."""
        return self.right / (self.right + self.over) if self.right + self.over else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, the share that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The two in one: their harmonic mean."""
        return 2 * self.right / (2 * self.right + self.over + self.missed) if self.right else 0.0


@dataclass
class Figures:
    """Everything counted over some messages."""

    clear: Tally = field(default_factory=Tally)
    breaking: Tally = field(default_factory=Tally)
    building: Tally = field(default_factory=Tally)
    spans: list[float] = field(default_factory=list)
    promises: Tally = field(default_factory=Tally)
    whens: Tally = field(default_factory=Tally)
    parts: dict[str, Tally] = field(default_factory=lambda: {p: Tally() for p in PARTS})
    ranks: list[tuple[float, bool]] = field(default_factory=list)
    alarm: Tally = field(default_factory=Tally)
    look_alikes: list[bool] = field(default_factory=list)
    hard: list[bool] = field(default_factory=list)
    hard_clear: list[bool] = field(default_factory=list)
    by_label: dict[str, Tally] = field(default_factory=lambda: {label: Tally() for label in KIND})


def measured(messages: Iterable[tuple[Row, Reading]]) -> Figures:
    """Count every measure over messages and their readings."""
    figures = Figures()
    for row, reading in messages:
        _signals(figures, row, reading)
        _spans(figures, row, reading)
        _promises(figures, row, reading)
        _apology(figures, row, reading)
        _alarms(figures, row, reading)
    return figures


def _breaks(labels: Iterable[str]) -> set[str]:
    return {label for label in labels if KIND[label] != "build"}


def _count(tally: Tally, truth: set[str], found: set[str]) -> None:
    tally.right += len(truth & found)
    tally.over += len(found - truth)
    tally.missed += len(truth - found)


def _signals(figures: Figures, row: Row, reading: Reading) -> None:
    truth = set(row["labels"])
    found = {f.label for f in reading.signals}
    clear = {f.label for f in reading.signals if f.tier == "clear"}
    _count(figures.breaking, _breaks(truth), _breaks(found))
    _count(figures.clear, _breaks(truth), _breaks(clear))
    _count(figures.building, truth - _breaks(truth), found - _breaks(found))
    for label in truth | found:
        _count(figures.by_label[label], truth & {label}, found & {label})
    rank = 2.0 if _breaks(clear) else 1.0 if _breaks(found) else 0.0
    figures.ranks.append((rank, bool(_breaks(truth))))
    if not _breaks(truth) and (row.get("hard") or row.get("like") not in (None, "promise")):
        figures.hard.append(bool(_breaks(found)))
        figures.hard_clear.append(bool(_breaks(clear)))


def _spans(figures: Figures, row: Row, reading: Reading) -> None:
    for label in set(row["labels"]) & {f.label for f in reading.signals}:
        truth = _tokens(row["text"], [(s["start"], s["end"]) for s in row["spans"] if s["label"] == label])
        found = _tokens(row["text"], [(f.start, f.end) for f in reading.signals if f.label == label])
        both = len(truth & found)
        figures.spans.append(2 * both / (len(truth) + len(found)) if both else 0.0)


def _tokens(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """The words some spans touch, by where they begin."""
    begins: list[tuple[int, int]] = []
    at = 0
    for word in text.split():
        at = text.index(word, at)
        begins.append((at, at + len(word)))
        at += len(word)
    return {a for a, b in begins if any(a < end and b > start for start, end in spans)}


def _promises(figures: Figures, row: Row, reading: Reading) -> None:
    truth = [_placed(row["text"], p) for p in row.get("promises", ())]
    left = list(truth)
    for promise in reading.promises:
        near = next((t for t in left if t[0] < promise.end and promise.start < t[1]), None)
        if near is None:
            figures.promises.over += 1
            continue
        left.remove(near)
        figures.promises.right += 1
        same = (near[2] or "").lower() == (promise.when or "").lower()
        figures.whens.right += same
        figures.whens.over += not same
    figures.promises.missed += len(left)


def _placed(text: str, promise: Row) -> tuple[int, int, str | None]:
    """A labelled promise as a stretch of its draft; the held-out ones are given by their words alone."""
    start = promise["start"] if "start" in promise else text.index(promise["text"])
    return start, promise.get("end", start + len(promise.get("text", ""))), promise["when"]


def _apology(figures: Figures, row: Row, reading: Reading) -> None:
    truth = row.get("apology")
    if truth is None:
        return
    for name in PARTS:
        said, found = truth.get(name, "missing"), reading.apology.parts[name]
        tally = figures.parts[name]
        tally.right += said == found != "missing"
        tally.over += found not in ("missing", said)
        tally.missed += said not in ("missing", found)


def _alarms(figures: Figures, row: Row, reading: Reading) -> None:
    truth = set(row["labels"]) & ALARMS
    figures.alarm.right += len(truth & set(reading.alarm))
    figures.alarm.missed += len(truth - set(reading.alarm))
    if (row.get("look_alike") or row.get("like") in ALARMS) and not truth:
        figures.look_alikes.append(bool(reading.alarm))


def auc(ranks: Sequence[tuple[float, bool]]) -> float:
    """The chance that a message that breaks ranks above one that does not; a tie is half."""
    yes = Counter(rank for rank, is_so in ranks if is_so)
    no = Counter(rank for rank, is_so in ranks if not is_so)
    wins = sum(
        a * b * (1.0 if x > y else 0.5 if x == y else 0.0) for x, a in yes.items() for y, b in no.items()
    )
    return wins / max(1, yes.total() * no.total())


def _share(found: Sequence[bool | float]) -> float:
    return sum(found) / len(found) if found else 0.0


MEASURES: dict[str, Callable[[Figures], float]] = {
    "breaking, clear: precision": lambda f: f.clear.precision,
    "breaking: micro-recall": lambda f: f.breaking.recall,
    "breaking, any tier: precision": lambda f: f.breaking.precision,
    "hard negatives flagged (clear)": lambda f: _share(f.hard_clear),
    "hard negatives flagged (any tier)": lambda f: _share(f.hard),
    "building: micro-F1": lambda f: f.building.f1,
    "spans: token-F1": lambda f: _share(f.spans),
    "promises: precision": lambda f: f.promises.precision,
    "promises: recall": lambda f: f.promises.recall,
    "promises: when as written": lambda f: f.whens.precision,
    "apology parts: macro-F1": lambda f: _share([t.f1 for t in f.parts.values() if t.right + t.missed]),
    "any breaking: AUC": lambda f: auc(f.ranks),
    "alarm: recall": lambda f: f.alarm.recall,
    "alarm: false on look-alikes": lambda f: _share(f.look_alikes),
}


def intervals(
    messages: Sequence[tuple[Row, Reading]], rounds: int = 300, seed: int = 7
) -> dict[str, tuple[float, float]]:
    """95 % bootstrap intervals of every measure, drawing whole messages."""
    draw = random.Random(seed)
    drawn: dict[str, list[float]] = {name: [] for name in MEASURES}
    for _ in range(rounds):
        figures = measured(draw.choices(messages, k=len(messages)))
        for name, measure in MEASURES.items():
            drawn[name].append(measure(figures))
    return {
        name: (sorted(found)[int(0.025 * rounds)], sorted(found)[int(0.975 * rounds)])
        for name, found in drawn.items()
    }


def confusion(messages: Sequence[tuple[Row, Reading]]) -> list[str]:
    """For each label: how often it was right, over, missed, and what was said in its place."""
    figures = measured(messages)
    told = []
    for label, tally in figures.by_label.items():
        instead: Counter[str] = Counter()
        for row, reading in messages:
            found = {f.label for f in reading.signals}
            if label in row["labels"] and label not in found:
                instead.update(found - set(row["labels"]) or {"nothing"})
        others = ", ".join(f"{name} {n}" for name, n in instead.most_common(3))
        told.append(
            f"| {label} | {tally.right:.0f} | {tally.over:.0f} | {tally.missed:.0f} "
            f"| {tally.precision:.2f} | {tally.recall:.2f} | {others} |"
        )
    return told


def main() -> None:
    """Print the figures of one part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", choices=("train", "dev", "test", "all"), default="dev")
    parser.add_argument("--confusion", action="store_true")
    parser.add_argument("--wrong", metavar="LABEL")
    parser.add_argument("--half", choices=("first", "second"), help="of the held-out messages")
    parser.add_argument("--file", type=Path, help="other labelled messages, in the same form")
    asked = parser.parse_args()
    chosen = (
        [json.loads(line) for line in asked.file.read_text(encoding="utf-8").splitlines()]
        if asked.file
        else rows(asked.part)
    )
    chosen = [row for row in chosen if asked.half in (None, row.get("half"))]
    messages = [(row, read(row["text"], row.get("role", "either"))) for row in chosen]
    if asked.wrong:
        for row, reading in messages:
            found = [(f.tier, f.label, f.text) for f in reading.signals]
            said = asked.wrong in {f[1] for f in found}
            if said != (asked.wrong in row["labels"]):
                print("over  " if said else "missed", row["id"], row["text"], found)
        return
    if asked.confusion:
        print("\n".join(confusion(messages)))
    figures = measured(messages)
    print(f"{len(messages)} messages ({asked.part})")
    for name, measure in MEASURES.items():
        print(f"{name:36s} {measure(figures):.3f}")


if __name__ == "__main__":
    main()
