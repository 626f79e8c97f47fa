"""Every bar set by set, then rules, weights, weights and net, and all of it over all sets; 95 % intervals.

python bench/coach/ablation.py [FILE …]     # every set that nothing is learnt from
"""

import argparse
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from measure import HERE, MEASURES, Row, intervals, measured

from tend.words import Reading, read
from tend.words.apology import apology
from tend.words.catalogue import SIGNALS, by_label
from tend.words.claims import claims
from tend.words.clauses import Draft, draft_of
from tend.words.finding import Hit, hits
from tend.words.model import SURE, UNSURE, Weighed, by_weights, sure_of
from tend.words.promises import KEPT, committed, promises
from tend.words.signals import Finding

COUNTED = ("held_out", "blind", "fresh", "apart", "anew", "stranger", "unheard", "eighth")
FLOORS = {
    "breaking, clear: precision": 0.80,
    "breaking: micro-recall": 0.50,
    "hard negatives flagged (clear)": -0.15,
    "hard negatives flagged (any tier)": -0.15,
    "building: micro-F1": 0.55,
    "spans: token-F1": 0.55,
    "promises: precision": 0.75,
    "promises: recall": 0.65,
    "apology parts: macro-F1": 0.55,
    "any breaking: AUC": 0.80,
    "alarm: recall": 0.95,
    "alarm: false on look-alikes": -0.10,
}
"""What each figure is to reach at the least (language.md); below zero: what it may reach at the most."""
NONE_THERE = "none there"
Way = Callable[[Draft], Weighed]
Sure = Callable[[Draft, int, Sequence[Hit]], list[float]]


def rules_alone(draft: Draft) -> Weighed:
    """What the rules find, with nothing said by the model."""
    return Weighed(hits(draft), [KEPT] * len(draft.sentences))


def model_alone(draft: Draft, sure: Sure = sure_of) -> Weighed:
    """Every sentence the model is sure or half sure of, without a word from the rules."""
    found, promised = [], []
    for number, (first, last) in enumerate(draft.sentences):
        *each, of_a_promise = sure(draft, number, ())
        promised.append(of_a_promise)
        for signal, so_sure in zip(SIGNALS, each, strict=True):
            if so_sure >= UNSURE / 2:
                found.append(Hit(signal.label, first, last, "clear" if so_sure >= SURE else "possible"))
    return Weighed(found, promised)


WAYS: dict[str, Way | None] = {
    "rules": rules_alone,
    "weights": partial(model_alone, sure=by_weights),
    "weights and net": model_alone,
    "all": None,
}


def reading(draft: Draft, way: Way | None) -> Reading:
    """A reading from what one way finds; all together are what Tend reads."""
    if way is None:
        return read(draft.text)
    weighed = way(draft)
    found = weighed.hits
    told = tuple(Finding(h.label, *draft.stretch(h.first, h.last), "", h.tier, "", "", "") for h in found)
    alarm = tuple(sorted({h.label for h in found if by_label()[h.label].kind == "alarm"}))
    promised = committed(draft, weighed, claims(draft) if way is rules_alone else ())
    return Reading(told, apology(draft, found, promised), tuple(promises(draft, promised)), alarm, "en")


def rows_of(files: Sequence[Path]) -> list[Row]:
    """The messages nothing was tuned on: a file's second half where it has halves, else all of it."""
    every = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [row for row in every if row.get("half", "second") == "second"]


def told(rows: Sequence[Row], way: Way | None) -> dict[str, str]:
    """Each measure of one way over some messages, with its interval."""
    messages = [(row, reading(draft_of(row["text"]), way)) for row in rows]
    figures, between = measured(messages), intervals(messages)
    cells = {
        name: "{:.2f} ({:.2f}–{:.2f})".format(measure(figures), *between[name])
        for name, measure in MEASURES.items()
    }
    if not any("apology" in row for row in rows):
        cells["apology parts: macro-F1"] = NONE_THERE
    return cells


def table(columns: dict[str, dict[str, str]]) -> None:
    """Print one row a measure."""
    print(f"\n| measure | {' | '.join(columns)} |\n|{'---|' * (len(columns) + 1)}")
    for name in MEASURES:
        print(f"| {name} | {' | '.join(column[name] for column in columns.values())} |")


def against_the_floors(columns: dict[str, dict[str, str]]) -> None:
    """Print one row for each measure that has a floor, with the floor and whether every column reaches it."""
    print(f"\n| measure | {' | '.join(columns)} | floor | reached |\n|{'---|' * (len(columns) + 3)}")
    for name, floor in FLOORS.items():
        cells, sign = [column[name] for column in columns.values()], 1 if floor > 0 else -1
        held = [float(cell.split()[0]) * sign >= floor for cell in cells if cell != NONE_THERE]
        verdict = "yes" if all(held) else "in part" if any(held) else "no"
        bar = f"{floor:.2f}" if floor > 0 else f"at most {-floor:.2f}"
        print(f"| {name} | {' | '.join(cells)} | {bar} | {verdict} |")


def main() -> None:
    """Print what Tend reads set by set, and each way over all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=[HERE / f"{name}.jsonl" for name in COUNTED])
    sets = {file.stem.replace("_", "-"): rows_of([file]) for file in parser.parse_args().files}
    every = [row for rows in sets.values() for row in rows]
    print(", ".join(f"{name}: {len(rows)} messages" for name, rows in sets.items()))
    against_the_floors({name: told(rows, None) for name, rows in sets.items()})
    table({name: told(every, way) for name, way in WAYS.items()})


if __name__ == "__main__":
    main()
