"""What the pages say is true: their commands, paths, names, numbers and words are those of the house."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from math import comb, exp, lgamma
from pathlib import Path
from typing import Any

import pytest

from tend.cli import main
from tend.trust import journal, reasons
from tend.trust.forecast import FADING, GUESSES, HELD, NEXT, SURPRISE, WIDTH, Forecast
from tend.trust.picture import Picture, picture
from tend.trust.record import Record
from tend.trust.repair import MOVES

from .published import BREAK_SLUGS, BUILD_SLUGS
from .told import sentence_of, ways

HOUSE = Path(__file__).resolve().parents[2]
PAGES = sorted([*HOUSE.glob("*.md"), *HOUSE.glob("docs/**/*.md")])
TRUST = HOUSE / "src" / "tend" / "trust"
ENDINGS = ("md", "py", "toml", "journal", "json", "png", "svg", "css", "js", "html", "lock", "in", "txt")
# The files that turn a record into a picture; what the others count is plumbing.
MODEL = {
    "forecast", "follow", "weigh", "openness", "presence", "checkins", "resilience", "picture", "promises",
    "occasions", "repair", "reasons", "twin", "cycles",
}  # fmt: skip
LAWS = [f"L{n}" for n in range(1, 20)]


def page(name: str) -> str:
    return (HOUSE / name).read_text(encoding="utf-8")


def section(text: str, title: str) -> str:
    """The part of a page under one heading, up to the next of its kind."""
    return text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def rows(text: str) -> list[list[str]]:
    """The cells of every line of a table, without its head."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    split = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    rules = [n for n, cells in enumerate(split) if all(re.fullmatch(r"-+", cell) for cell in cells)]
    heads = {n - 1 for n in rules} | set(rules)
    return [cells for n, cells in enumerate(split) if n not in heads]


def code_of(text: str) -> list[str]:
    """What stands in code: blocks first, then the pieces inside a line."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    bare = re.sub(r"^```\w*\n.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return blocks + re.findall(r"`([^`\n]+)`", bare)


def named(page: Path) -> str:
    return page.relative_to(HOUSE).as_posix()


# ---- commands, paths and names --------------------------------------------------------------------


def test_the_two_commands_come_first():
    opening = page("README.md").split("\n## ", 1)[0]
    assert opening.index("make run") < opening.index("make test") < 600


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_make_command_exists(path: Path):
    known = re.findall(r"^([a-z]+):", page("Makefile"), re.MULTILINE)
    said = [word for code in code_of(path.read_text(encoding="utf-8")) for word in _after("make", code)]
    assert set(said) - set(known) == set()


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_verb_of_tend_exists(path: Path, capsys: pytest.CaptureFixture[str]):
    said = {verb for code in code_of(path.read_text(encoding="utf-8")) for verb in _after("tend", code)}
    for verb in said:
        with pytest.raises(SystemExit) as ended:
            main([verb, "--help"])
        assert ended.value.code == 0, verb
        assert verb in capsys.readouterr().out


def _after(command: str, code: str) -> list[str]:
    """The word after a command, wherever a line of code begins with it."""
    return re.findall(rf"^(?:\$ )?(?:[A-Z_]+=\S+ )*(?:\.venv/bin/)?{command} ([a-z]+)", code, re.MULTILINE)


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_path_named_on_a_page_exists(path: Path):
    text = path.read_text(encoding="utf-8")
    said = {target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)}
    said |= {word for code in code_of(text) for word in code.split() if _looks_like_a_path(word)}
    missing = [
        name
        for name in sorted(said - {""})
        if "://" not in name and not (path.parent / name).exists() and not (HOUSE / name).exists()
    ]
    assert missing == []


def _looks_like_a_path(word: str) -> bool:
    ends = rf"[\w.-]+(?:/[\w.-]+)+\.(?:{'|'.join(ENDINGS)})|[\w-]+\.md"
    return (
        re.fullmatch(rf"{ends}|(?:src|tests|docs|bench|requirements|vendor|bin)/[\w./-]*", word) is not None
    )


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_name_in_the_code_is_still_there(path: Path):
    found = re.findall(r"`(tend(?:\.\w+)+)(?:\(.*?\))?`", path.read_text(encoding="utf-8"))
    gone = [name for name in found if not _resolves(name)]
    assert gone == []


def _resolves(name: str) -> bool:
    parts = name.split(".")
    for n in range(len(parts), 0, -1):
        try:
            thing: Any = importlib.import_module(".".join(parts[:n]))
        except ModuleNotFoundError:
            continue
        for part in parts[n:]:
            thing = getattr(thing, part, None)
        return thing is not None
    return False


def test_every_setting_a_host_may_make_is_read_somewhere():
    source = "".join(p.read_text(encoding="utf-8") for p in (HOUSE / "src/tend/web").glob("*.py"))
    said = set(re.findall(r"\b(TEND_\w+|PORT)\b", page("README.md")))
    assert {name for name in said if f'"{name}"' not in source} == set()


def test_what_the_readme_shows_of_the_shell_is_what_the_shell_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(HOUSE)
    shown = [code for code in code_of(page("README.md")) if code.startswith("$ .venv/bin/tend ")]
    assert len(shown) == 2
    for block in shown:
        command, _, said = block.partition("\n")
        assert main(shlex.split(command)[2:]) == 0
        assert capsys.readouterr().out == said


def test_the_python_of_the_readme_runs():
    (code,) = re.findall(r"^```python\n(.*?)^```", page("README.md"), re.MULTILINE | re.DOTALL)
    ran = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.strip()


def test_decisions_are_numbered_without_a_gap():
    found = sorted((HOUSE / "docs/decisions").glob("*.md"))
    assert [path.name[:5] for path in found] == [f"{n:04}-" for n in range(1, len(found) + 1)]
    for n, path in enumerate(found, 1):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert re.fullmatch(rf"# {n}\. [A-Z].*[^.]", first), path.name


# ---- the glossary ---------------------------------------------------------------------------------

WORDS = {
    "Bond", "Partner", "injured, accountable", "Record", "Entry", "Promise", "Occasion", "Break", "Build",
    "Rupture", "Repair", "CheckIn", "Telling", "Boundary", "Pause", "Need", "Thanks", "Picture", "Reason",
    "Journal",
}  # fmt: skip


def test_every_word_of_the_house_is_in_the_glossary():
    said = {cells[0] for cells in rows(section(page("docs/glossary.md"), "Words"))}
    assert WORDS - said == set()


def test_the_glossary_says_what_the_code_says():
    for word, says, where in rows(section(page("docs/glossary.md"), "Words")):
        told = sentence_of(where.strip("`"))
        assert says == told, f"| {word} | {told} | {where} |"


def test_every_published_way_is_in_the_glossary_as_its_literal_says():
    text = page("docs/glossary.md")
    said = [line for line in text.splitlines() if line.startswith("| ") and " | `" in line and "“" in line]
    known = {line.split("`")[1]: line for part in ways().values() for line in part}
    assert [line for line in said if line not in known.values()] == []
    missing = {*BREAK_SLUGS, *BUILD_SLUGS, "accountability"} - {line.split("`")[1] for line in said}
    assert not missing, "\n".join(known[slug] for slug in missing)


# ---- the model ------------------------------------------------------------------------------------


def constants(path: Path) -> Iterator[tuple[str, str]]:
    """The numbers a core file names in capitals, as the table writes them."""
    module = importlib.import_module(f"tend.trust.{path.stem}")
    for said in ast.parse(inspect.getsource(module)).body:
        targets = said.targets if isinstance(said, ast.Assign) else [getattr(said, "target", None)]
        flat = [name for t in targets for name in (t.elts if isinstance(t, ast.Tuple) else [t])]
        for name in (t.id for t in flat if isinstance(t, ast.Name) and re.fullmatch(r"[A-Z][A-Z_]*", t.id)):
            if (text := written(getattr(module, name))) is not None:
                yield f"{path.stem}.{name}", text


def written(value: object) -> str | None:
    """A constant as the table writes it; None for what is no number."""
    match value:
        case bool():
            return None
        case int() | float():
            return f"{value:.10g}"
        case timedelta():
            return _span(value)
        case tuple():
            parts = [written(part) for part in value]
            return ", ".join(p for p in parts if p) if parts and None not in parts else None
        case dict():
            pairs = [(key, written(part)) for key, part in value.items()]
            if any(part is None for _, part in pairs) or not pairs:
                return None
            return ", ".join(f"{key} {part}" for key, part in pairs)
        case _:
            return None


def _span(value: timedelta) -> str:
    for unit, size in (
        ("weeks", timedelta(weeks=1)),
        ("days", timedelta(days=1)),
        ("hours", timedelta(hours=1)),
    ):
        if value % size == timedelta() and value > size:
            return f"{value // size} {unit}"
    return f"{value // timedelta(minutes=1)} minutes"


def test_every_constant_of_the_model_is_in_its_table():
    table = {
        cells[0].strip("`"): cells[1] for cells in rows(section(page("docs/model.md"), "Every constant"))
    }
    code = dict(pair for path in sorted(TRUST.glob("*.py")) for pair in constants(path))
    needed = {f"{name} = {value}" for name, value in code.items() if name.partition(".")[0] in MODEL}
    assert needed - {f"{name} = {value}" for name, value in table.items()} == set()
    assert {name: value for name, value in table.items() if code.get(name) != value} == {}
    assert len(needed) > 30


def test_every_constant_has_a_source_or_is_called_hand_set():
    for name, _, what, source in rows(section(page("docs/model.md"), "Every constant")):
        assert what, name
        assert source, name


def test_every_law_names_the_test_that_keeps_it_or_says_not_yet():
    tests = "".join(path.read_text(encoding="utf-8") for path in (HOUSE / "tests/laws").glob("test_*.py"))
    table = rows(section(page("docs/model.md"), "The laws"))
    assert [cells[0] for cells in table] == LAWS
    for law, says, kept in table:
        assert says.endswith("."), law
        for name in re.findall(r"`(test_\w+)`", kept):
            assert f"def {name}(" in tests, f"{law}: {name}"
        assert "`test_" in kept or "not yet" in kept, law


def test_the_moves_of_a_repair_are_those_of_the_code():
    said = rows(section(page("docs/model.md"), "The moves of a repair"))
    coded = [[", ".join(m.start), m.step, m.by, ", ".join(m.answers), m.to, m.to_light or ""] for m in MOVES]
    assert said == coded


# ---- the record worked by hand ----------------------------------------------------------------------


def worked() -> tuple[str, Record]:
    """The section and the record in it."""
    text = section(page("docs/model.md"), "One record, worked by hand")
    (written,) = re.findall(r"^```journal\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    reading = journal.read(written)
    assert reading.troubles == ()
    return text, reading.record


def drawn(record: Record, when: str) -> Picture:
    return picture(record, of="ana", about="ben", at=datetime.fromisoformat(when))


def test_the_rows_of_the_worked_record_are_those_the_core_computes():
    text, record = worked()
    state, expected = Forecast(), [["none yet", "", "", *_held(Forecast())]]
    for w in drawn(record, "2026-02-17T12:00+00:00").follow.weights:
        state = state.after(kept=w.kept, amount=w.amount)
        what = {"kept": "kept", "late": "kept late", "owned": "missed, told first"}[w.occasion.fact]
        seen = "" if not w.kept else ", seen" if w.occasion.seen == "yes" else ", not seen"
        expected.append([w.occasion.key, what + seen, f"{w.amount:g}", *_held(state)])
    assert rows(text) == expected


def _held(state: Forecast) -> list[str]:
    both = (state.kept, state.missed, state.lately_kept, state.lately_missed)
    return [f"{x:.4f}" for x in (*both, _lately(*both[2:]), state.next)]


def _beta(x: float, y: float) -> float:
    return exp(lgamma(x) + lgamma(y) - lgamma(x + y))


def _lately(kept: float, missed: float) -> float:
    """What the short memory says, straight from the page."""
    odds = [_beta(a + kept, b + missed) / _beta(a, b) for a, b in GUESSES]
    said = [(a + kept) / (a + b + kept + missed) for a, b in GUESSES]
    return sum(o * x for o, x in zip(odds, said, strict=True)) / sum(odds)


def test_the_worked_record_before_the_debt_was_found():
    text, record = worked()
    p = drawn(record, "2026-02-17T12:00+00:00")
    known, certainty = 4.3443 + 0.8649, 2 ** (-(18 / 24 / 7) / FADING)
    size = WIDTH[0] + WIDTH[1] * known
    share = certainty * (1 + known**2) / (1 + SURPRISE + known**2)
    a, b = p.follow.recorded * size, (1 - p.follow.recorded) * size
    anything = [2 / 13, *[1 / 13] * 9, 2 / 13]
    chances = [share * _chance(a, b, k) + (1 - share) * g for k, g in enumerate(anything)]
    assert f"known = 4.3443 + 0.8649 = {known:.4f}, so size = {size:.4f}, a = {a:.4f}, b = {b:.4f}" in text
    assert f"(1 + {known**2:.4f}) ÷ (3 + {known**2:.4f}) = {share:.4f}" in text
    assert f"make a certainty of {certainty:.4f}" in text
    assert ", ".join(f"{c:.3f}" for c in chances) + "." in text
    assert (p.follow.low, p.follow.high) == (5, 10)
    shorter = max(sum(chances[k : k + 5]) for k in range(7))
    assert f"holds {sum(chances[5:]):.3f}; none that is shorter holds more than {shorter:.3f}" in text
    assert sum(chances[5:]) >= HELD > shorter
    assert f"the forecast is the recorded one, **{p.follow.forecast:.4f}**" in text
    assert f"makes **{p.follow.evidence:g}**" in text
    assert f"the kept weight is {p.follow.kept_evidence:g} and growing needs 8. So: **{p.word}**" in text
    assert (p.follow.weeks_kept, p.questions) == (6, ())


def _chance(a: float, b: float, k: int) -> float:
    """How likely k of the next ten are kept, straight from the formula of the beta-binomial."""
    return comb(NEXT, k) * _beta(a + k, b + NEXT - k) / _beta(a, b)


def test_the_worked_record_on_the_day_the_debt_was_found():
    text, record = worked()
    p = drawn(record, "2026-02-18T12:00+00:00")
    first = reasons.reasons(record, p)[0]
    assert f"Relied on = 9 ÷ (9 + 9) = **{p.truth.relied_on:g}**" in text
    assert f"The pull: 1 − 0.25 × 0.5 = {p.truth.pull:g}" in text
    assert f"÷ 0.7756 = {_lately(0, 1):.4f}. Recorded" in text
    assert f"÷ 8.5 = {p.follow.recorded:.4f}; forecast" in text
    assert f"× 0.875 = **{p.follow.forecast:.4f}**; effective outcomes {p.follow.evidence:g}." in text
    assert (p.word, first.word_without, round(first.forecast_without, 4)) == ("fragile", "holding", 0.8087)
    assert first.entries == ("X",)


def test_the_worked_record_one_kept_monday_later():
    text, record = worked()
    p = drawn(record, "2026-02-24T12:00+00:00")
    later = drawn(record, "2026-08-24T12:00+00:00")
    assert f"(7.5 × {_lately(1, 0.6):.4f} + 1) ÷ 9.43 = {p.follow.recorded:.4f}; forecast" in text
    assert f"× 0.875 = **{p.follow.forecast:.4f}**; effective outcomes {p.follow.evidence:g}." in text
    assert (p.word, later.word, later.follow.forecast) == ("fragile", "fragile", p.follow.forecast)
    assert later.follow.high - later.follow.low >= p.follow.high - p.follow.low


def test_the_figures_of_the_decision_are_those_of_the_code():
    text = " ".join(page("docs/decisions/0004-two-memories.md").split())

    def after(kept: int, missed: int = 0, again: int = 0) -> float:
        state = Forecast()
        for outcome in [True] * kept + [False] * missed + [True] * again:
            state = state.after(kept=outcome)
        return state.next

    assert f"({after(60):.3f} to {after(60, 1):.3f})".replace("0.", ".") in text
    assert f"{after(60) - after(60, 1):.2f}"[1:] in text
    assert f"it is {after(60) - after(60, 1, 20):.3f}".replace("0.", ".") in text
    assert f"{after(60, 6):.3f}"[1:] in text
