"""Findings beside the picture, for docs/regularities.md; the grid of harm and sorry, for docs/model.md."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from tend.trust.entries import Received, Telling
from tend.trust.picture import WORDS, Picture
from tend.trust.record import Entry

from .worlds import HOUR, day, hurt, repaired, seen, told

PERIODS, SEVERITIES, COUNTS = (2, 7, 14, 30), (1, 2, 3, 4, 5), (3, 6, 12)
BY_US = "by construction"
Finding = tuple[str, str, str, str, str]
OPENING = (
    "Written by `make prove` (`bench/regularities`); do not edit. Where it says *by construction*, the",
    "picture was built to do so, and doing it is no evidence that couples are like that.",
)
IN_MODEL = re.compile(r"(?<=^## Harm, sorry, harm\n\n).*?(?=^## )", re.MULTILINE | re.DOTALL)
"""Where the grid stands in the model: all of its section."""
CYCLES = (
    "The same hurt every so many days, each mended within a day by a whole repair, and a promise kept and",
    "seen on every day between. Before it: thirty days, four of five kept. Forecast and word just before the",
    "first hurt, and at the end of the last round:",
)


def findings() -> Iterator[Finding]:
    """Finding, source, what the picture does, its figure, and how that came about."""
    kept, lie = "k" * 200, [hurt(5, "X", 3, lied=True)]
    clean = seen(300, told(kept, 10)).follow.forecast
    lied = seen(300, lie, told(kept, 10)).follow.forecast
    yield (
        "After deception trust does not fully come back by good acts alone",
        "Schweitzer, Hershey and Bradlow 2006",
        "gap to the same record without the lie, 200 kept later",
        f"{clean - lied:.3f}",
        BY_US,
    )
    opened = seen(300, lie, told(kept, 10), _opened(20)).follow.forecast
    yield (
        "Telling of one's own accord helps (revealed affairs did better in therapy)",
        "Atkins and others 2005, exploratory",
        "how much of that gap twenty things told unasked close",
        f"{(opened - lied) / (clean - lied):.2f} of it",
        BY_US,
    )
    trust = seen(300, told("kkkmkkk" + kept, 10)).follow.forecast
    yield (
        "Without deception, consistent good acts bring it back",
        "Schweitzer, Hershey and Bradlow 2006",
        "gap to a record without the miss, 200 kept later",
        f"{abs(clean - trust):.3f}",
        BY_US,
    )
    sixty, one = seen(80, told("k" * 60)).follow.forecast, seen(80, told("k" * 60 + "m")).follow.forecast
    later = seen(90, told("k" * 60 + "m" + "k" * 20)).follow.forecast
    yield (
        "One missed day does not undo a habit",
        "Lally and others 2010",
        "forecast after sixty kept; with one miss; twenty kept later",
        f"{sixty:.3f}; {one:.3f}; {later:.3f}",
        "by choice of the constants (L19)",
    )
    up = seen(80, told("k" * 20 + "k")).follow.forecast - seen(80, told("k" * 20)).follow.forecast
    down = seen(80, told("k" * 20)).follow.forecast - seen(80, told("k" * 20 + "m")).follow.forecast
    yield (
        "Trust is lost more quickly than won (disputed: Poortinga and Pidgeon)",
        "Slovic 1993",
        "after twenty kept: one more kept raises, one miss lowers",
        f"{up:.4f}; {down:.3f}",
        "arithmetic of any count above one half",
    )
    early = seen(80, told("k")).follow.forecast - seen(80, told("km")).follow.forecast
    late = seen(80, told("k" * 14)).follow.forecast - seen(80, told("k" * 14 + "m")).follow.forecast
    yield (
        "An early breach hurts more",
        "Lount and others 2008",
        "fall by a miss after one kept, and after fourteen",
        f"{early:.3f}; {late:.3f}",
        "at once only; no lasting mark",
    )
    drawn = seen(20, told("k" * 4), [hurt(4, "X", 5)], repaired(5, "X"))
    then = seen(40, told("k" * 4), [hurt(4, "X", 5)], repaired(5, "X"), told("k" * 6, 6))
    yield (
        "A repair is provisional",
        "Greenberg and others 2010; Makinen and Johnson 2006",
        "standing when completed, and after six kept and seen",
        f"{drawn.coming_back[0].standing}; {then.coming_back[0].standing}",
        BY_US,
    )


NOT: tuple[tuple[str, str, str], ...] = (
    (
        "Denial can mend more than an apology after a breach of honesty",
        "Kim and others 2004",
        "nothing rewards denial",
    ),
    ("Apologies help: d = 0.44, d = 0.37", "two meta-analyses", "words move nothing in the picture"),
    ("A promise speeds recovery", "Schweitzer and others 2006", "a promise weighs nothing until it is kept"),
    (
        "A broken promise costs more than a plain miss",
        "Schniter and others 2013",
        "there are no plain misses here",
    ),
    ("A lasting mark of an early breach", "Lount and others 2008", "the first outcomes fade like all others"),
    ("Costly acts tell more", "Shallcross and Simpson 2012", "every promise weighs the same"),
    ("Five kind acts to one unkind", "popular reading of Gottman", "no ratio is built in"),
    (
        "Injured trust falls back after therapy",
        "Greenberg and others 2010",
        "not foretold; check-ins show it",
    ),
)


def _opened(count: int) -> list[Entry]:
    made: list[Entry] = []
    for n in range(count):
        made.append(Entry(day(20 + n), "ben", Telling(f"D{n}", "mistake", topic=str(n)), "Another one"))
        made.append(Entry(day(20 + n) + HOUR, "ana", Received(f"D{n}", "received")))
    return made


def cell(period: int, harm: int, count: int) -> tuple[str, bool]:
    """One place of the grid: where it began and where it ended, and whether anything had risen."""
    before, parts = told("kkkkm" * 6), list[Entry]()
    for n in range(count):
        at = 40 + n * period
        parts += [hurt(at, f"X{n}", harm), *repaired(at + 0.25, f"X{n}"), *told("k" * (period - 1), at + 1)]
    began, after = seen(39.9, before), seen(40 + count * period - 0.1, before, parts)
    risen = any(b > a + 1e-9 for a, b in zip(_heights(began), _heights(after), strict=True))
    short = f"{began.follow.forecast:.2f}, {began.word} → {after.follow.forecast:.2f}, {after.word}"
    return short + (" ✗" if risen else ""), risen


def _heights(drawn: Picture) -> tuple[float, ...]:
    f = drawn.follow
    stood = sum(c.standing == "stood" for c in drawn.coming_back)
    line = drawn.weeks[-1].middle if drawn.weeks else 0.0
    return (f.forecast, f.low, f.high, WORDS.index(drawn.word), drawn.truth.relied_on, stood, line)


def page() -> tuple[str, int]:
    """The page, and how many findings it holds."""
    found = list(findings())
    lines = ["# Findings, and what the picture does with them", "", *OPENING, ""]
    lines += ["| finding | source | in the picture | figure | how |", "|---|---|---|---|---|"]
    lines += [f"| {' | '.join(f)} |" for f in found]
    lines += ["", "## Not reproduced, and why", "", "| finding | source | here |", "|---|---|---|"]
    lines += [f"| {' | '.join(f)} |" for f in NOT]
    return "\n".join([*lines, ""]), len(found)


def grid() -> tuple[str, int]:
    """Every cycle there is to try, and how many of them ended above where they began."""
    lines, risen = [*CYCLES, ""], 0
    for count in COUNTS:
        lines += [f"**{count} times**", "", "| every | " + " | ".join(f"harm {h}" for h in SEVERITIES) + " |"]
        lines += ["|---" * (1 + len(SEVERITIES)) + "|"]
        for period in PERIODS:
            cells = [cell(period, harm, count) for harm in SEVERITIES]
            risen += sum(r for _, r in cells)
            lines.append(f"| {period} days | " + " | ".join(text for text, _ in cells) + " |")
        lines.append("")
    return "\n".join([*lines, ""]), risen


def main() -> int:
    """Write the page; 1 when anything in the grid stands above where it began."""
    asked = argparse.ArgumentParser(prog="python -m bench.regularities", description=__doc__)
    asked.add_argument("--write", type=Path, default=Path("docs/regularities.md"))
    asked.add_argument("--model", type=Path, default=Path("docs/model.md"))
    where = asked.parse_args()
    (text, count), (cycles, risen) = page(), grid()
    where.write.write_text(text, encoding="utf-8")
    model = where.model.read_text(encoding="utf-8")
    where.model.write_text(IN_MODEL.sub(lambda _: cycles, model), encoding="utf-8")
    print(text, cycles, sep="\n")
    places = len(PERIODS) * len(SEVERITIES) * len(COUNTS)
    print(
        f"{count} findings, {len(NOT)} not reproduced; "
        f"of {places} cycles {risen} ended above where they began"
    )
    return int(risen > 0)


if __name__ == "__main__":
    raise SystemExit(main())
