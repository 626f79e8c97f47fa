"""Show that reading grows no faster than the draft: time per word as drafts grow, hard ones first.

    python bench/coach/growth.py

Every hard shape is read at 125, 250 … 2,000 words; the last figure is the worst growth of time per word from
the shortest to the longest. One means linear; a quadratic step anywhere would show as sixteen.
"""

import time

from tend.words import LONGEST, read

SHAPES = {
    "one word": "you ",
    "the same charge": "you never listen to me and ",
    "quotation marks": "he said ' \" ' and ",
    "open brackets": "( ( you ( if ",
    "sorry if but": "sorry if i but ",
    "negations": "not never no nobody ",
    "promises": "i will call at six on monday and ",
    "threats": "if you leave i will kill and take the kids ",
    "long drawn": "soooooooooooooo noooooooooooo ",
    "apostrophes": "i'd've y'all'd've don't'n't ",
    "hyphens": "a-b-c-d-e/f/g&h ",
    "line breaks": "\n\n you \n ",
    "ornaments": "❤️ “you” ’never’ ",
}
LENGTHS = (125, 250, 500, 1_000, 2_000)


def taken(shape: str, words: int) -> float:
    """Seconds a draft of this shape and about this many words takes, the best of three."""
    text = (shape * (words // max(1, len(shape.split())) + 1))[: LONGEST - 1]
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        read(text)
        best = min(best, time.perf_counter() - begun)
    return best


def main() -> None:
    """Print a line for each shape, and the worst growth last."""
    read("warm up, you never listen")
    worst = 0.0
    for name, shape in SHAPES.items():
        each = [taken(shape, words) for words in LENGTHS]
        growth = (each[-1] / LENGTHS[-1]) / (each[0] / LENGTHS[0])
        worst = max(worst, growth)
        told = "  ".join(f"{seconds * 1000:8.1f}" for seconds in each)
        print(f"{name:16s} {told} ms   {growth:5.2f}")
    print(f"the worst growth of time per word over {LENGTHS[-1] // LENGTHS[0]} times the length: {worst:.2f}")


if __name__ == "__main__":
    main()
