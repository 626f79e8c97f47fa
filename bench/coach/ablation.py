"""Rules alone, the model alone, and both: every bar on held-out messages, with 95 % bootstrap intervals.

python bench/coach/ablation.py [FILE …]     # the second half of held_out.jsonl, blind.jsonl, fresh.jsonl
"""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from measure import HERE, MEASURES, Row, intervals, measured

from tend.words import Reading, read
from tend.words.apology import apology
from tend.words.catalogue import SIGNALS, by_label
from tend.words.claims import claims
from tend.words.clauses import Draft, draft_of
from tend.words.finding import Hit, hits
from tend.words.model import SURE, UNSURE, Weighed, sure_of
from tend.words.promises import KEPT, committed, promises
from tend.words.signals import Finding

COUNTED = ("held_out", "blind", "fresh", "apart", "anew")
Way = Callable[[Draft], Weighed]


def rules_alone(draft: Draft) -> Weighed:
    """What the rules find, with nothing said by the model."""
    return Weighed(hits(draft), [KEPT] * len(draft.sentences))


def model_alone(draft: Draft) -> Weighed:
    """Every sentence the model is sure or half sure of, without a word from the rules."""
    found, promised = [], []
    for number, (first, last) in enumerate(draft.sentences):
        *each, of_a_promise = sure_of(draft, number, ())
        promised.append(of_a_promise)
        for signal, sure in zip(SIGNALS, each, strict=True):
            if sure >= UNSURE / 2:
                found.append(Hit(signal.label, first, last, "clear" if sure >= SURE else "possible"))
    return Weighed(found, promised)


WAYS: dict[str, Way | None] = {"rules": rules_alone, "linear": model_alone, "both": None}


def reading(draft: Draft, way: Way | None) -> Reading:
    """A reading from what one way finds; both together are what Tend reads."""
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


def main() -> None:
    """Print one table a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=[HERE / f"{name}.jsonl" for name in COUNTED])
    for file in parser.parse_args().files:
        rows = rows_of([file])
        drafts = [draft_of(row["text"]) for row in rows]
        print(f"\n{file.name}: {len(rows)} messages\n\n| measure | {' | '.join(WAYS)} |\n|---|---|---|---|")
        told: dict[str, list[str]] = {name: [] for name in MEASURES}
        for way in WAYS.values():
            messages = [(row, reading(d, way)) for row, d in zip(rows, drafts, strict=True)]
            figures, between = measured(messages), intervals(messages)
            for name, measure in MEASURES.items():
                low, high = between[name]
                told[name].append(f"{measure(figures):.2f} ({low:.2f}–{high:.2f})")
        for name, cells in told.items():
            print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
