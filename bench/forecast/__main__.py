"""The proof of the forecast: every model on every record set, one table, one figure last."""

import argparse
import sys
from pathlib import Path

import numpy as np

from .fitted import FITTED, MARK
from .judged import Judged, between, cover, judged
from .peers import missing, peers
from .rows import RecordSet, human_games
from .simulated import made_up
from .told import Proof, page
from .unfitted import UNFITTED


def main() -> int:
    """Run the proof; 0 when every bar it can judge is met."""
    asked = argparse.ArgumentParser(prog="python -m bench.forecast", description=__doc__)
    asked.add_argument("folder", nargs="?", type=Path, help="where FRD2012.csv and DF2011.csv lie")
    asked.add_argument("--half", choices=("choosing", "untouched"), default="untouched")
    asked.add_argument("--write", type=Path, help="write the page here, such as docs/forecast-bench.md")
    choice = asked.parse_args()
    sets = (human_games(choice.folder) if choice.folder else []) + made_up()
    if not choice.folder:
        print("No folder given: the two sets of human games are left out.")
    for name in missing():
        print(f"{name} is not installed here: left out.")
    proofs = [proof(s, choice.half) for s in sets]
    text = page(proofs, choice.half)
    if choice.write:
        choice.write.write_text(text, encoding="utf-8")
    gaps = np.array([p.gap[0] for p in proofs])
    print(text)
    print(
        f"mean gap to the fitted Beta {gaps.mean():.4f}, worst {gaps.max():.4f}, over {len(gaps)} record sets"
    )
    return 0


def proof(whole: RecordSet, half: str) -> Proof:
    """Every model on one record set; what is fitted is fitted on the half for choosing."""
    chosen, kept_back = whole.halves()
    rows = (kept_back if half == "untouched" else chosen).rows
    found: dict[str, Judged] = {}
    for name, foretells in {**UNFITTED, **peers()}.items():
        found[name] = judged(foretells(rows), rows)
    for name, fitted in FITTED.items():
        found[name] = judged(fitted(chosen.rows, rows), rows)
    print(f"{whole.name} done", file=sys.stderr, flush=True)
    return Proof(whole, rows, found, between(found["**tend**"], found[MARK]), cover(rows))


if __name__ == "__main__":
    raise SystemExit(main())
