"""Whether a test notices when what guards a record is changed: `python -m bench.proofs.mutants [N]`.

mutmut changes one thing at a time in the vault, in the store and in `people/access.py`, and runs the tests
that come by. With N, so many mutants drawn by chance (always the same ones); without, all. Bar: 85 %.
"""

import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
MUTMUT = Path(sys.executable).with_name("mutmut")
BAR = 0.85
NOTICED = {"killed", "timeout", "segfault", "caught by type check"}


def asked(*words: str) -> str:
    """What mutmut says; it works in a folder `mutants`, which goes away afterwards."""
    said = subprocess.run([MUTMUT, *words], cwd=HOUSE, capture_output=True, text=True, check=False)
    return said.stdout


def results() -> dict[str, str]:
    """Every mutant there is, and what became of it."""
    lines = asked("results", "--all", "true").splitlines()
    pairs = (line.strip().rpartition(": ") for line in lines if ": " in line)
    return {name: became for name, _, became in pairs}


def prove(n: int) -> Counter[str]:
    """What became of n mutants drawn by chance, or of all of them."""
    # Asked for one that is not there, it only makes the mutants and listens to which test comes by which.
    asked("run", "tend.no.such.place")
    names = sorted(results())
    chosen = random.Random(1).sample(names, min(n, len(names))) if n else names
    for start in range(0, len(chosen), 200):
        asked("run", *chosen[start : start + 200])
    became = results()
    for name in chosen:
        if became[name] not in NOTICED:
            print(f"{name}: {became[name]}")
    return Counter(became[name] for name in chosen)


def main(n: str = "0") -> int:
    """The whole, with its figure last."""
    try:
        found = prove(int(n))
    finally:
        shutil.rmtree(HOUSE / "mutants", ignore_errors=True)
    total = sum(found.values())
    share = sum(count for became, count in found.items() if became in NOTICED) / max(total, 1)
    print(f"mutants: {total} tried, {share:.1%} noticed (bar {BAR:.0%}): {dict(found)}")
    return 0 if share >= BAR else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
