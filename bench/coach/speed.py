"""How long a reading takes on one core: import, first draft, median and 95th percentile per 60 words.

python bench/coach/speed.py [DRAFTS]
"""

import os
import random
import subprocess
import sys
import time

from measure import rows

from tend.words import read

IMPORT = "import time; t = time.perf_counter(); import tend.words; print((time.perf_counter() - t) * 1000)"


def drafts(count: int, words: int = 60, seed: int = 5) -> list[str]:
    """Drafts of about sixty words, put together from the labelled sentences."""
    draw = random.Random(seed)
    pool = [row["text"] for row in rows()]
    made = []
    for _ in range(count):
        text = ""
        while len(text.split()) < words:
            text += draw.choice(pool) + " "
        made.append(" ".join(text.split()[:words]))
    return made


def main() -> None:
    """Print the figures, the 95th percentile last."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    imports = [
        float(
            subprocess.run([sys.executable, "-c", IMPORT], check=True, capture_output=True, text=True).stdout
        )
        for _ in range(5)
    ]
    print(f"import of tend.words: {sorted(imports)[2]:.0f} ms (median of five)")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    every = drafts(count + 40)
    begun = time.perf_counter()
    read(every[0])
    print(f"first draft, patterns and weights unpacked: {(time.perf_counter() - begun) * 1000:.0f} ms")
    for draft in every[1:40]:
        read(draft)
    taken = []
    for draft in every[40:]:
        begun = time.perf_counter()
        read(draft)
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    median, late = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    print(f"{count} drafts of 60 words: median {median:.2f} ms, 95th percentile {late:.2f} ms")


if __name__ == "__main__":
    main()
