"""Killed in the middle of writing, again and again: `python -m bench.proofs.crash 1000 [seed]`.

Two people send forms as fast as they are answered; the server is killed (SIGKILL, every process of it), comes
up again, and whatever was not answered is sent once more as the same form. In the end every form that was
answered, before or after, stands in the record exactly once, and every chain is whole.
"""

import http.client
import random
import sys
import threading
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field

from . import cast
from .cast import Actor
from .served import Served, served

BATCH = 25
"""Kills in one folder; then a fresh one, so that a long record does not slow the writing down."""


@dataclass
class Findings:
    """What came of it."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    stored_unanswered: int = 0
    troubles: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing was lost, nothing doubled, and every chain is whole."""
        return not (self.lost or self.twice or self.troubles)

    def line(self) -> str:
        """The figure."""
        return (
            f"{self.kills} kills, {self.acknowledged} acknowledged: {self.lost} lost, {self.twice} twice, "
            f"{len(self.troubles)} chains broken ({self.stored_unanswered} stood before they were answered)"
        )


class Writer(threading.Thread):
    """One person who sends forms until the server is gone."""

    def __init__(self, one: Actor) -> None:
        super().__init__(daemon=True)
        self.one, self.going = one, True
        self.answered: list[str] = []
        self.unanswered: tuple[str, str] | None = None

    def run(self) -> None:
        """Form after form; the one under way when the server goes is remembered with its nonce."""
        while self.going:
            nonce, words = uuid.uuid4().hex, f"W{uuid.uuid4().hex}"
            try:
                self.send(nonce, words)
            except (OSError, http.client.HTTPException):
                self.unanswered = (nonce, words)
                return

    def send(self, nonce: str, words: str) -> None:
        """One form; it counts once its answer is here."""
        path = "note" if words[1] in "0123" else "message"
        answer = self.one.phone.ask("POST", self.one.at(path), {"nonce": nonce, "words": words})
        if answer.status not in (200, 303):
            raise RuntimeError(f"{self.one.login} sent {path} and got {answer.status}")
        self.answered.append(words)


def prove(kills: int, seed: int = 1) -> Findings:
    """So many kills, in folders of so many each."""
    found, chance = Findings(), random.Random(seed)
    while found.kills < kills:
        with served() as house:
            _batch(house, min(BATCH, kills - found.kills), chance, found)
        print(f"so far {found.line()}", file=sys.stderr, flush=True)
    return found


def _batch(house: Served, kills: int, chance: random.Random, found: Findings) -> None:
    people = cast.couple(house)
    answered: dict[str, list[str]] = {one.login: [] for one in people}
    for _ in range(kills):
        writers = [Writer(one) for one in people]
        for writer in writers:
            writer.start()
        time.sleep(chance.uniform(0.02, 0.4))
        house.kill()
        for writer in writers:
            writer.going = False
            writer.join(timeout=70)
            writer.one.phone.close()
        found.kills += 1
        house.start()
        for writer in writers:
            if writer.unanswered:
                found.stored_unanswered += writer.unanswered[1] in _written(writer.one)
                writer.send(*writer.unanswered)
            answered[writer.one.login] += writer.answered
    for one in people:
        _count(_written(one), answered[one.login], found)
    house.stop()
    verified = house.tend("verify")
    found.troubles += verified.stderr.splitlines() if verified.returncode else []


def _written(one: Actor) -> str:
    """Everything one person may see, as a journal."""
    answer = one.phone.get(one.at("you/export"))
    if answer.status != 200:
        raise RuntimeError(f"{one.login} could not take their record out: {answer.status}")
    return answer.text


def _count(journal: str, answered: list[str], found: Findings) -> None:
    standing = Counter(word.strip('"') for word in journal.split() if word.startswith('"W'))
    found.acknowledged += len(answered)
    found.lost += sum(not standing[words] for words in answered)
    found.twice += sum(standing[words] > 1 for words in answered)


def main(kills: str = "100", seed: str = "1") -> int:
    """The whole, with its figure last; how far it is goes to stderr, folder by folder."""
    found = prove(int(kills), int(seed))
    for one in found.troubles[:20]:
        print(one)
    print(f"crash: {found.line()}")
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
