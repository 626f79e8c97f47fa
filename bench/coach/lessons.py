"""Lessons: the words of our sentences and what these carry, as the net and its teacher learn from them."""

from collections.abc import Iterator

import numpy as np
import torch
from train import KIND, LABELS, MEANT, SETTLED, Unit, is_marked

from tend.words.signals import ALSO_MINE

ALARMS = [label for label in LABELS if KIND[label] == "alarm"]
HEADS = [*LABELS, "any alarm", "any break"]
"""What the net and its teacher say something of."""
BEGIN = "<s>"
LONGEST = 70
"""Words of a sentence that are learnt from."""
PLAIN_WEIGHT = 0.5


def words_of(unit: Unit) -> list[str]:
    """The words of a sentence, between its begin and its end."""
    first, last = unit.draft.sentences[unit.sentence]
    end = unit.draft.ends[unit.sentence]
    sign = next((sign for sign in "?!" if sign in end), ".")
    return [BEGIN, *unit.draft.words[first:last][:LONGEST], f"</s>{sign}"]


def own_of(unit: Unit) -> list[bool]:
    """Which of them the writer says in their own voice."""
    first, last = unit.draft.sentences[unit.sentence]
    return [True, *(v in ALSO_MINE for v in unit.draft.voices[first:last][:LONGEST]), True]


def truth(unit: Unit) -> tuple[list[float], list[float]]:
    """What a sentence carries of every label, and how much that counts."""
    if unit.row["style"] == "plain":
        looked = [KIND[label] in ("break", "alarm") for label in LABELS]
    else:
        looked = [is_marked(unit.row, label) for label in LABELS]
    weight = MEANT if unit.row["style"] in SETTLED else PLAIN_WEIGHT if unit.row["style"] == "plain" else 1.0
    carried, counts = [label in unit.labels for label in LABELS], list(looked)
    for kind in ("alarm", "break"):
        of_kind = [at for at, label in enumerate(LABELS) if KIND[label] == kind]
        carried.append(any(carried[at] for at in of_kind))
        counts.append(all(looked[at] for at in of_kind))
    return [float(c) for c in carried], [weight * c for c in counts]


def truths(made: list[Unit]) -> tuple[torch.Tensor, torch.Tensor]:
    """What each of some sentences carries of every label, and how much that counts."""
    told = [truth(unit) for unit in made]
    carried, counts = (torch.tensor([each[side] for each in told]) for side in (0, 1))
    return carried, counts


def batches(
    lengths: np.ndarray, at_once: int, rounds: int, spread: int, chance: np.random.Generator
) -> Iterator[tuple[np.ndarray, float]]:
    """Places of sentences of about one length (within `spread`), and how much of the pace is left."""
    steps, done = rounds * (len(lengths) // at_once + 1), 0
    for _ in range(rounds):
        order = np.argsort(lengths + spread * chance.random(len(lengths)))
        some = [order[at : at + at_once] for at in range(0, len(order), at_once)]
        chance.shuffle(some)
        for batch in some:
            yield batch, max(0.02, 1 - done / steps)
            done += 1
