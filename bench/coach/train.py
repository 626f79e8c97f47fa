"""Train the small model on our own sentences and write its weights; needs numpy and scikit-learn.

python bench/coach/train.py [--check]     # --check: each style judged by a model that never saw it, then stop
"""

import argparse
import base64
import csv
import textwrap
import zlib
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from measure import Row, rows
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from tend.words.catalogue import SIGNALS
from tend.words.claims import claims
from tend.words.clauses import Draft, draft_of
from tend.words.finding import Hit, hits
from tend.words.traits import traits

LABELS = [*(signal.label for signal in SIGNALS), "promise"]
KIND = {signal.label: signal.kind for signal in SIGNALS} | {"promise": "promise"}
WHERE = Path(__file__).parents[2] / "src" / "tend" / "words"
AT_LEAST, STRENGTH, KEPT, STEP, LEAST = 2, 2.0, 160000, 1 / 8, 2
PLAIN, PLAIN_WEIGHT = 1250, 0.5
SETTLED, MEANT = ("catalogue", "everyday", "turned"), 6.0
"""What the catalogue shows, what two people say in any week, and pairs that one turn makes harmless, count so
many times."""
HEAVY = {"promise": 2.0}
"""How much a sentence that carries a label counts beside one that does not; three for the others."""
FAR_LESS = 3.0
"""By how much less than the strongest a sentence may speak for an alarm and still be learnt from."""
RULED = ("h:", "o:", "r:", "p:")
SHARED = 0.5
"""How much of what speaks for an alarm of any kind is lent to each: few sentences carry the one, many one of
them. On voices the weights had not seen it finds .035 more of them at one false in ten; for what breaks or
builds it changes nothing."""


@dataclass
class Unit:
    """One sentence of one message, with the labels whose spans touch it."""

    row: Row
    draft: Draft
    sentence: int
    hits: list[Hit]
    traits: set[str]
    labels: set[str]
    unsure: set[str] = field(default_factory=set)
    """Labels whose span takes in this sentence among others that speak for it far more."""


def units(messages: list[Row]) -> list[Unit]:
    """Every sentence of some messages."""
    made = []
    for row in messages:
        draft = draft_of(row["text"])
        found, claimed = hits(draft), claims(draft)
        for number, (first, last) in enumerate(draft.sentences):
            start, end = draft.stretch(first, last)
            labels = {s["label"] for s in row["spans"] if s["start"] < end and start < s["end"]}
            if any(p["start"] < end and start < p["end"] for p in row.get("promises", ())):
                labels.add("promise")
            made.append(Unit(row, draft, number, found, traits(draft, number, found, claimed), labels))
    return made


class Columns:
    """The traits kept, each with its column."""

    def __init__(self, made: list[Unit]) -> None:
        counted = Counter(trait for unit in made for trait in unit.traits)
        self.names = sorted(t for t, n in counted.items() if n >= AT_LEAST or t[:2] in RULED)
        self.at = {name: column for column, name in enumerate(self.names)}

    def matrix(self, made: list[Unit]) -> csr_matrix:
        """One row for each unit, one column for each trait kept."""
        data, indices, starts = [], [], [0]
        for unit in made:
            found = [self.at[t] for t in unit.traits if t in self.at]
            plain = sum(1 for t in unit.traits if t[:2] not in RULED) or 1
            for column in found:
                hit = self.names[column][:2] in RULED
                indices.append(column)
                data.append(1.0 if hit else min(1.0, 3.0 / plain**0.5))
            starts.append(len(indices))
        return csr_matrix((data, indices, starts), shape=(len(made), len(self.names)))


def is_marked(row: Row, label: str) -> bool:
    """Whether a message was looked through for this label."""
    if label == "promise":
        return "promises" in row
    return not {KIND[label], label} & set(row.get("unmarked", "").split())


def sifted(made: list[Unit], told: np.ndarray) -> list[Unit]:
    """Where the span of an alarm takes in several sentences, those that speak far less for it teach nothing.

    "I don't want a divorce. I want you a widow": only together they are one, and the first alone is none.
    """
    best: dict[tuple[int, str], float] = {}
    sure = [dict(zip(LABELS, line, strict=True)) for line in told]
    for unit, each in zip(made, sure, strict=True):
        for label in unit.labels:
            at = id(unit.row), label
            best[at] = max(best.get(at, each[label]), each[label])
    return [
        replace(
            unit,
            unsure={
                label
                for label in unit.labels
                if KIND[label] == "alarm" and each[label] < best[id(unit.row), label] - FAR_LESS
            },
        )
        for unit, each in zip(made, sure, strict=True)
    ]


def bare(unit: Unit) -> Unit:
    """A sentence as if no rule had found anything in it."""
    return replace(unit, traits={trait for trait in unit.traits if trait[:2] not in RULED})


def plain_talk(folder: Path) -> list[Row]:
    """Requests and office sentences that carry no breaking signal, each n-th one, from two outer sets."""
    with (folder / "politeness_wikipedia.csv").open(encoding="utf-8", errors="replace") as asked:
        found = [row["Request"] for row in csv.DictReader(asked)]
    with (folder / "email_intent_train.tsv").open(encoding="utf-8", errors="replace") as told:
        found += [line.split("\t", 1)[1].strip() for line in told if "\t" in line]
    chosen = [text for text in found if 10 < len(text) < 240][:: max(1, len(found) // PLAIN)]
    return [
        {"id": f"plain-{n}", "text": t, "labels": [], "spans": [], "style": "plain"}
        for n, t in enumerate(chosen)
    ]


def shown() -> list[Row]:
    """The examples and look-alikes of the catalogue itself."""
    made: list[Row] = []
    for signal in SIGNALS:
        for text in (*signal.examples, *signal.counters):
            spans = [{"label": signal.label, "start": 0, "end": len(text)}] if text in signal.examples else []
            labels = [span["label"] for span in spans]
            made.append(
                {"id": signal.label, "text": text, "labels": labels, "spans": spans, "style": "catalogue"}
            )
    return made


def fitted(
    made: list[Unit], strength: float = STRENGTH, plain: list[Unit] | None = None
) -> tuple[Columns, np.ndarray, np.ndarray]:
    """One logistic regression a label: weights (labels × traits) and what each begins with.

    Every sentence is learnt from twice, the second time without what the rules found in it: the rules were
    written beside the same sentences, and weights that only trust them would say nothing new elsewhere.
    Plain talk counts against breaking signals only, and less than a sentence of our own. What a sentence was
    not looked through for (`unmarked`, or no `promises`) it neither speaks for nor against.
    """
    made = made + [bare(unit) for unit in made]
    columns = Columns(made)
    matrix = columns.matrix(made)
    beside = columns.matrix(plain) if plain else None
    meant = np.array([MEANT if unit.row["style"] in SETTLED else 1.0 for unit in made])
    weights = np.zeros((len(LABELS), len(columns.names)))
    begins = np.zeros(len(LABELS))

    def learnt(names: set[str], kind: str, positive: float) -> tuple[np.ndarray, float]:
        marked = np.array(
            [not names & unit.unsure and all(is_marked(unit.row, n) for n in names) for unit in made]
        )
        truth = np.array([bool(names & unit.labels) for unit in made])[marked]
        seen, heavy = matrix[marked], np.where(truth, positive, 1.0) * meant[marked]
        if beside is not None and kind in ("break", "alarm"):
            seen = vstack([seen, beside])
            truth = np.concatenate([truth, np.zeros(beside.shape[0], dtype=bool)])
            heavy = np.concatenate([heavy, np.full(beside.shape[0], PLAIN_WEIGHT)])
        model = LogisticRegression(C=strength, solver="liblinear", dual=True, max_iter=4000)
        model.fit(seen, truth, sample_weight=heavy)
        return model.coef_[0], float(model.intercept_[0])

    for number, label in enumerate(LABELS):
        weights[number], begins[number] = learnt({label}, KIND[label], HEAVY.get(label, 3.0))
    alarms = [number for number, label in enumerate(LABELS) if KIND[label] == "alarm"]
    speaks, begin = learnt({LABELS[number] for number in alarms}, "alarm", 3.0)
    weights[alarms] += SHARED * speaks
    begins[alarms] += SHARED * begin
    return columns, weights, begins


def judged(
    strength: float = STRENGTH, parts: tuple[str, ...] = ("train", "dev"), plain: list[Unit] | None = None
) -> list[tuple[Unit, dict[str, float]]]:
    """Every sentence with what a model says that never saw its style."""
    every = units([row for part in parts for row in rows(part)])
    found = []
    for style in sorted({unit.row["style"] for unit in every}):
        seen = [u for u in every if u.row["style"] != style]
        held = [u for u in every if u.row["style"] == style]
        columns, weights, begins = fitted(seen, strength, plain)
        told = columns.matrix(held) @ weights.T + begins
        found += [(u, dict(zip(LABELS, line, strict=True))) for u, line in zip(held, told, strict=True)]
    return found


def packed(columns: Columns, weights: np.ndarray) -> str:
    """The strongest weights, one trait a line: its name, then label sign and steps."""
    steps = np.rint(weights / STEP).astype(int)
    strong = np.abs(steps).max(axis=0)
    floor = max(1, int(np.sort(strong)[::-1][:KEPT][-1])) if len(strong) > KEPT else 1
    lines = []
    for column, name in enumerate(columns.names):
        kept = [(n, s) for n, s in enumerate(steps[:, column]) if abs(s) >= max(floor, LEAST)]
        if kept:
            lines.append("\t".join([name, *(f"{chr(48 + n)}{s}" for n, s in kept)]))
    return "\n".join(lines)


def written(columns: Columns, weights: np.ndarray, begins: np.ndarray) -> None:
    """Write the weights as one module of text."""
    text = base64.b85encode(zlib.compress(packed(columns, weights).encode(), 9)).decode()
    lines = [text[at : at + 104] for at in range(0, len(text), 104)]
    numbers = ", ".join(f"{b:.3f}" for b in begins)
    notes = (
        "Trained by bench/coach/train.py on our own sentences (bench/coach/sentences.jsonl) "
        "and, as plain talk that\n"
        "carries no breaking signal, on requests of the Stanford politeness corpus (CC BY-SA) "
        "and sentences of the\n"
        "e-mail intent set (Apache-2.0); of those two only weights are here, never a sentence.\n"
    )
    (WHERE / "weights.py").write_text(
        '"""Weights: what the small model learnt, packed; read by tend.words.model alone."""\n\n'
        + "".join(f"# {line}\n" for line in notes.splitlines())
        + f"\nSTEP = {STEP}\n"
        + "# fmt: off\nBEGINS: tuple[float, ...] = (\n"
        + "".join(f"    {line}\n" for line in textwrap.wrap(numbers + ",", 100))
        + ")\nPACKED = (\n"
        + "".join(f'    "{line}"\n' for line in lines)
        + ")\n",
        encoding="utf-8",
    )


def main() -> None:
    """Train on every part but the test part, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="the folder of the two outer sets, kept outside the tree")
    parser.add_argument("--all", action="store_true", help="learn from the test part as well, for shipping")
    asked = parser.parse_args()
    parts = ("train", "dev", "test") if asked.all else ("train", "dev")
    own = units([row for part in parts for row in rows(part)] + shown())
    plain = units(plain_talk(asked.data)) if asked.data else []
    columns, weights, begins = fitted(own, STRENGTH, plain)
    own = sifted(own, columns.matrix(own) @ weights.T + begins)
    columns, weights, begins = fitted(own, STRENGTH, plain)
    written(columns, weights, begins)
    size = (WHERE / "weights.py").stat().st_size
    print(f"{len(own)} sentences of our own, {len(plain)} of plain talk; weights of {size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
