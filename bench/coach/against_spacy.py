"""How many times quicker a reading is than spaCy's small English pass, over the same drafts in the same run.

python bench/coach/against_spacy.py [MODEL]     # needs spacy and its small English model as a package
"""

import sys
import time
from collections.abc import Callable

import spacy
from speed import drafts

from tend.words import read


def taken(pass_over: Callable[[str], object], every: list[str]) -> list[float]:
    """Processor milliseconds each draft takes, in order of length of time; the first ten only warm up."""
    for draft in every[:10]:
        pass_over(draft)
    found = []
    for draft in every[10:]:
        begun = time.process_time()
        pass_over(draft)
        found.append((time.process_time() - begun) * 1000)
    return sorted(found)


def main() -> None:
    """Print the median and the 95th percentile of both, and their ratio last."""
    other = spacy.load(sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm")
    every = drafts(110)
    ours, theirs = taken(read, every), taken(other, every)
    for name, found in (("tend.words", ours), ("spaCy small English", theirs)):
        print(f"{name:20s} median {found[50]:6.2f} ms, 95th percentile {found[95]:6.2f} ms of processor time")
    print(f"tend.words is {theirs[50] / ours[50]:.1f} times as quick (median)")


if __name__ == "__main__":
    main()
